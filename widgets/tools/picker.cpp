// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/picker.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int pickerWidth = 272;
constexpr int rowsShown = 7;
constexpr int rowHeight = 32;

/// 0: starts with it, 1: a word starts with it, 2: holds it, 3: not.
int rank(const Picker::Entry& entry, const QString& text)
{
    if (text.isEmpty() || entry.text.startsWith(text, Qt::CaseInsensitive))
        return 0;
    if (entry.text.contains(QLatin1Char(' ') + text, Qt::CaseInsensitive))
        return 1;
    return entry.text.contains(text, Qt::CaseInsensitive) || entry.keywords.contains(text, Qt::CaseInsensitive) ? 2 : 3;
}

} // namespace

Picker::Picker(QWidget* parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("picker"));
    setStyleSheet(QStringLiteral(
        "QFrame#picker { background: palette(base); border: 1px solid palette(mid); border-radius: 10px; }"));
    m_field->setObjectName(QStringLiteral("picker.field"));
    m_field->setAccessibleName(tr("Name"));
    m_list->setObjectName(QStringLiteral("picker.list"));
    m_list->setIconSize({20, 20});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    // A click beside the field leaves the keyboard with it, else the picker would close before it chose.
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(m_field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Picker::filter);
    connect(m_list, &QListWidget::itemClicked, this, &Picker::choose);
    hide();
}

QPoint Picker::cornerFor(const Place& place) const
{
    const QRect area = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const auto inside = [&](const QPoint& corner) {
        return QPoint(std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - width())),
                      std::clamp(corner.y(), area.top(), std::max(area.top(), area.bottom() - height())));
    };
    const QPoint& at = place.corner;
    for (const QPoint& corner :
         {at, at - QPoint(width(), 0), at - QPoint(0, height()), at - QPoint(width(), height())}) {
        if (!QRect(inside(corner), size()).intersects(place.avoids))
            return inside(corner);
    }
    return inside(place.corner);
}

void Picker::open(const Place& place, const QString& placeholder, std::vector<Entry> entries,
                  std::function<void(std::size_t)> chosen)
{
    m_entries = std::move(entries);
    m_chosen = std::move(chosen);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_field->clear();
    filter({});
    move(cornerFor(place));
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Picker::filter(const QString& text)
{
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (const int r = rank(m_entries[i], text.trimmed()); r < 3)
            found.emplace_back(r, i);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_list->clear();
    for (const auto& [r, i] : found) {
        const Entry& entry = m_entries[i];
        auto* item = new QListWidgetItem(
            entry.icon, entry.detail.isEmpty() ? entry.text : entry.text + QStringLiteral("  ·  ") + entry.detail,
            m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(i));
        item->setSizeHint({0, rowHeight});
    }
    if (found.empty()) {
        auto* item = new QListWidgetItem(tr("Nothing is called “%1”").arg(text.trimmed()), m_list);
        item->setFlags(Qt::NoItemFlags);
        item->setSizeHint({0, rowHeight});
    }
    m_list->setCurrentRow(found.empty() ? -1 : 0);
    const int rows = std::clamp(static_cast<int>(found.size()), 1, rowsShown);
    m_list->setFixedHeight(rows * rowHeight);
    resize(pickerWidth, 8 + m_field->sizeHint().height() + 4 + rows * rowHeight + 8);
}

void Picker::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    const auto chosen = std::exchange(m_chosen, nullptr);
    hide();
    parentWidget()->parentWidget()->setFocus(Qt::PopupFocusReason);
    if (item && chosen)
        chosen(static_cast<std::size_t>(item->data(Qt::UserRole).toULongLong()));
}

bool Picker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        m_chosen = nullptr;
        hide();
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose();
        return true;
    case Qt::Key_Escape:
        m_chosen = nullptr;
        hide();
        parentWidget()->parentWidget()->setFocus(Qt::PopupFocusReason);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace linchpin
