// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/chip.h"

#include "widgets/canvas/canvas_view.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace linchpin
{

namespace
{

/// Alt and a letter of its own chooses: the focus stays on the canvas.
QString withMnemonic(const QString& text, QString& taken)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i].toLower();
        if (letter.isLetter() && !taken.contains(letter)) {
            taken += letter;
            return QString(text).insert(i, QLatin1Char('&'));
        }
    }
    return text;
}

} // namespace

Chip::Chip(CanvasView& view)
    : QFrame(view.viewport())
    , m_view(view)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("chip"));
    setStyleSheet(
        QStringLiteral("QFrame#chip { background: palette(base); border: 1px solid palette(mid); border-radius: 16px; }"
                       "QFrame#chip QPushButton { border-radius: 10px; padding: 2px 10px; }"));
    m_layout->setContentsMargins(12, 5, 6, 5);
    m_layout->setSpacing(6);
    connect(&view, &CanvasView::viewChanged, this, &Chip::follow);
    connect(&view.document(), &Document::changed, this, [this](const Change& change) {
        if (change.design && !m_view.document().isPreviewing())
            hide();
    });
    hide();
}

void Chip::ask(const QPointF& at, const QString& question, std::vector<Choice> choices)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_layout->addWidget(new QLabel(question, this));
    QString taken;
    for (Choice& choice : choices) {
        auto* button = new QPushButton(withMnemonic(choice.text, taken), this);
        button->setObjectName(QStringLiteral("chip.") + choice.text);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, chosen = std::move(choice.chosen)] {
            hide();
            m_view.setFocus(Qt::OtherFocusReason);
            if (chosen)
                chosen();
        });
        m_layout->addWidget(button);
    }
    m_at = at;
    show();
    adjustSize();
    follow();
    raise();
}

void Chip::follow()
{
    if (!isVisible())
        return;
    const QPoint at = m_view.mapFromScene(m_at);
    const QRect area = m_view.viewport()->rect().adjusted(8, 8, -8, -8);
    move(std::clamp(at.x() - width() / 2, area.left(), std::max(area.left(), area.right() - width())),
         std::clamp(at.y() + 12, area.top(), std::max(area.top(), area.bottom() - height())));
}

} // namespace linchpin
