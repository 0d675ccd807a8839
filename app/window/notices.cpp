// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notices.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int gap = 12;
constexpr int mostWidth = 680;

QLabel* label(const QString& name, const QString& role, const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Notices::Notices(QWidget* over)
    : QFrame(over)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("notices"));
    setStyleSheet(QStringLiteral("QFrame#notices { background: palette(base); border: 1px solid palette(mid); "
                                 "border-radius: 10px; }"));
    setCursor(Qt::ArrowCursor);
    m_layout->setContentsMargins(16, 12, 12, 12);
    m_layout->setSpacing(12);
    over->installEventFilter(this);
    hide();
}

void Notices::show(const QString& key, const Notice& notice)
{
    QWidget* row = makeRow(key, notice);
    if (QWidget* before = m_rows.take(key)) {
        delete m_layout->replaceWidget(before, row);
        delete before;
    } else {
        m_layout->addWidget(row);
    }
    m_rows.insert(key, row);
    QFrame::show();
    place();
    raise();
}

void Notices::drop(const QString& key)
{
    QWidget* row = m_rows.take(key);
    if (!row)
        return;
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater(); // its button may have been clicked just now
    setVisible(!m_rows.isEmpty());
    place();
}

QWidget* Notices::makeRow(const QString& key, const Notice& notice)
{
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("notice.") + key);
    row->setAccessibleName(notice.title);
    row->setToolTip(notice.tip);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(QStringLiteral("noticeTitle"), QStringLiteral("section"), notice.title));
    if (!notice.detail.isEmpty())
        words->addWidget(label(QStringLiteral("noticeDetail"), QStringLiteral("muted"), notice.detail));
    line->addLayout(words, 1);
    line->addSpacing(8);
    for (const Answer& answer : notice.answers) {
        auto* button = new QPushButton(answer.text);
        button->setObjectName(QStringLiteral("notice.") + key + QLatin1Char('.') + answer.name);
        button->setProperty("primary", answer.isFirst);
        connect(button, &QPushButton::clicked, this, [this, key, act = answer.act] {
            drop(key);
            if (act)
                act();
        });
        line->addWidget(button);
    }
    return row;
}

void Notices::place()
{
    const int room = parentWidget()->width() - 2 * gap;
    const int width = std::clamp(room, 0, mostWidth);
    m_layout->activate();
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    setGeometry(gap + (room - width) / 2, gap, width, height);
    emit covered(m_rows.isEmpty() ? 0 : gap + height);
}

bool Notices::event(QEvent* event)
{
    const bool isDone = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        place();
    return isDone;
}

bool Notices::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace linchpin
