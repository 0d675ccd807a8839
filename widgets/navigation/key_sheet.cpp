// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigation/key_sheet.h"

#include "widgets/style/appearance.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFrame>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int columns = 4;
constexpr int headRows = 2; ///< what a group's title takes, in rows

QLabel* keyCap(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("keycap"));
    return label;
}

QWidget* groupWidget(const KeyGroup& group)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    auto* title = new QLabel(group.title);
    title->setProperty("role", QStringLiteral("section"));
    grid->addWidget(title, 0, 0, 1, 2);
    grid->setRowMinimumHeight(0, 28);
    int row = 1;
    for (const KeyRow& each : group.rows) {
        auto* text = new QLabel(each.text);
        auto* keys = new QHBoxLayout;
        keys->setSpacing(4);
        keys->addStretch(1);
        for (const QString& key : each.keys)
            keys->addWidget(keyCap(key));
        grid->addWidget(text, row, 0);
        grid->addLayout(keys, row, 1);
        grid->setRowMinimumHeight(row++, 22);
    }
    return widget;
}

/// Into columns in order, each about as high as the others.
std::vector<std::size_t> columnOf(const std::vector<KeyGroup>& groups)
{
    const auto heightOf = [](const KeyGroup& group) { return static_cast<int>(group.rows.size()) + headRows; };
    const auto columnsFor = [&](int most) {
        std::vector<std::size_t> result;
        std::size_t column = 0;
        int used = 0;
        for (const KeyGroup& group : groups) {
            if (used > 0 && used + heightOf(group) > most) {
                ++column;
                used = 0;
            }
            used += heightOf(group);
            result.push_back(column);
        }
        return result;
    };
    int most = 1;
    for (const KeyGroup& group : groups)
        most = std::max(most, heightOf(group));
    while (columnsFor(most).back() >= columns)
        ++most;
    return columnsFor(most);
}

QString sheetStyle(const Theme& theme)
{
    return QStringLiteral("QFrame#keySheetCard { background: %1; border: 1px solid %2; border-radius: 14px; }"
                          "QLabel { font-size: 12px; color: %3; background: transparent; }"
                          "QLabel[role=\"section\"] { font-size: 12px; font-weight: 600; color: %4; }"
                          "QLabel[role=\"title\"] { font-size: 15px; font-weight: 700; }"
                          "QLabel[role=\"muted\"] { font-size: 11px; color: %4; }"
                          "QLabel[role=\"keycap\"] { font-size: 11px; font-weight: 500; background: %5; border: 1px "
                          "solid %6; border-radius: 4px; padding: 1px 5px; }")
        .arg(theme.panel.name(), (theme.isDark ? theme.domainBorder : theme.border).name(), theme.text.name(),
             theme.muted.name(), theme.window.name(), theme.border.name());
}

} // namespace

KeySheet::KeySheet(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("keySheet"));
    setAccessibleName(tr("Keys"));
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    hide();
}

void KeySheet::open(const std::vector<KeyGroup>& groups)
{
    if (groups.empty())
        return;
    delete m_card;
    m_card = new QFrame(this);
    m_card->setObjectName(QStringLiteral("keySheetCard"));
    m_card->setStyleSheet(sheetStyle(Appearance::instance().theme()));
    auto* title = new QLabel(tr("Keys and gestures"));
    title->setProperty("role", QStringLiteral("title"));
    auto* hint = new QLabel(tr("Esc closes · Ctrl+K runs any command by its name"));
    hint->setProperty("role", QStringLiteral("muted"));
    auto* grid = new QGridLayout(m_card);
    grid->setContentsMargins(28, 20, 28, 24);
    grid->setHorizontalSpacing(36);
    grid->setVerticalSpacing(12);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(hint, 0, 2, 1, columns - 2, Qt::AlignRight | Qt::AlignVCenter);
    const std::vector<std::size_t> column = columnOf(groups);
    std::vector<QVBoxLayout*> layouts;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (column[i] >= layouts.size()) {
            layouts.push_back(new QVBoxLayout);
            layouts.back()->setSpacing(16);
            grid->addLayout(layouts.back(), 1, static_cast<int>(layouts.size()) - 1, Qt::AlignTop);
        }
        layouts[column[i]]->addWidget(groupWidget(groups[i]));
    }
    m_focusBefore = QApplication::focusWidget();
    m_card->show();
    place();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void KeySheet::close()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    m_focusBefore.clear();
}

void KeySheet::place()
{
    setGeometry(parentWidget()->rect());
    if (!m_card)
        return;
    m_card->adjustSize();
    const QSize size = m_card->sizeHint().boundedTo(QWidget::size() - QSize(16, 16));
    m_card->setGeometry((width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height());
}

void KeySheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isDark = Appearance::instance().theme().isDark;
    painter.fillRect(rect(), isDark ? QColor(0, 0, 0, 150) : QColor(27, 36, 48, 90));
}

void KeySheet::mousePressEvent(QMouseEvent*)
{
    close();
}

void KeySheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Question || event->text() == QLatin1String("?"))
        close();
    event->accept();
}

bool KeySheet::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool KeySheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace linchpin
