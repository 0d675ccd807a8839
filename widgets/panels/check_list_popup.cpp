// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/check_list_popup.h"

#include "widgets/panels/check_row_delegate.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int keyRole = Qt::UserRole;
constexpr int mostRows = 9;
constexpr int narrowest = 256;

} // namespace

CheckListPopup::CheckListPopup(const QList<CheckOption>& options, const QStringList& checked, const QString& hint,
                               QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_before(checked)
    , m_checked(checked)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popup"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(5, 5, 5, 5);
    layout->setSpacing(4);
    if (!hint.isEmpty()) {
        auto* label = new QLabel(hint, this);
        label->setProperty("role", QStringLiteral("muted"));
        label->setWordWrap(true);
        label->setContentsMargins(8, 4, 8, 0);
        layout->addWidget(label);
    }
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setVisible(options.size() > mostRows);
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search);
    layout->addWidget(m_list);

    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(parent->accessibleName());
    m_list->setItemDelegate(new CheckRowDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const CheckOption& option : options) {
        auto* item = new QListWidgetItem(option.icon, option.text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(keyRole, option.key);
        item->setData(CheckRowDelegate::depthRole, option.depth);
        item->setCheckState(checked.contains(option.key) ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = std::clamp(static_cast<int>(options.size()), 1, mostRows);
    m_list->setFixedHeight(rows * CheckRowDelegate::rowHeight);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, &CheckListPopup::toggle);
    connect(m_search, &QLineEdit::textChanged, this, &CheckListPopup::filter);
}

void CheckListPopup::showBelow(const QWidget& field)
{
    setFixedWidth(std::max(narrowest, field.width()));
    adjustSize();
    QPoint corner = field.mapToGlobal(QPoint(field.width() - width(), field.height() + 2));
    if (const QScreen* screen = field.screen()) {
        const QRect room = screen->availableGeometry();
        if (corner.y() + height() > room.bottom())
            corner.setY(field.mapToGlobal(QPoint(0, -2)).y() - height());
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(corner);
    show();
    (m_search->isHidden() ? static_cast<QWidget*>(m_list) : m_search)->setFocus(Qt::PopupFocusReason);
}

bool CheckListPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            m_isDropped = true;
            close();
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_Space) {
            toggle(m_list->currentItem());
            return true;
        }
        if (isEnter) {
            close();
            return true;
        }
        if (watched == m_search && key->key() == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CheckListPopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (event->spontaneous())
        return;
    if (m_isDropped || m_checked == m_before)
        emit dropped();
    else
        emit chosen(m_checked);
}

void CheckListPopup::toggle(QListWidgetItem* item)
{
    if (!item)
        return;
    const QString key = item->data(keyRole).toString();
    const bool wasChecked = m_checked.removeAll(key) > 0;
    if (!wasChecked)
        m_checked.append(key);
    item->setCheckState(wasChecked ? Qt::Unchecked : Qt::Checked);
    emit tried(m_checked);
}

void CheckListPopup::filter(const QString& text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

} // namespace linchpin
