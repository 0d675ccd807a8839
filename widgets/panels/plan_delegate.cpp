// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/plan_delegate.h"

#include "widgets/panels/plan_model.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/row_look.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>

namespace linchpin
{

namespace
{

constexpr int rowHeight = 40;
constexpr int left = 12;
constexpr int tickSize = 16;
constexpr int textLeft = 40;
constexpr int right = 16;
constexpr int lineHeight = 16;
constexpr int gap = 8;
constexpr int endLeft = 12;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

void paintTick(QPainter& painter, const QRect& where, bool isTicked, bool isTaken, const Theme& theme)
{
    const QRectF box = QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isFilled = isTicked && isTaken;
    painter.setPen(QPen(isFilled ? theme.accent : theme.muted, 1));
    painter.setBrush(isFilled ? theme.accent : theme.panel);
    painter.drawRoundedRect(box, 4, 4);
    if (isTicked)
        paintIcon(painter, QStringLiteral("action/check"), QRectF(where).adjusted(1, 1, -1, -1),
                  isFilled ? theme.onAccent : theme.muted);
}

} // namespace

PlanDelegate::PlanDelegate(QListView& list)
    : QStyledItemDelegate(&list)
    , m_list(list)
{ }

QRect PlanDelegate::tickRect(const QRect& row)
{
    return {row.left() + left, row.top() + (rowHeight - tickSize) / 2, tickSize, tickSize};
}

QRect PlanDelegate::offerRect(const QRect& row)
{
    const int width = QFontMetrics(textFont(11, QFont::DemiBold)).horizontalAdvance(tr("Apply up to here")) + 1;
    return {row.right() + 1 - right - width, row.top() + 4 + lineHeight, width, lineHeight};
}

void PlanDelegate::setPointed(int row)
{
    if (row != m_pointed) {
        m_pointed = row;
        m_list.viewport()->update();
    }
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (!index.data(PlanModel::EndRole).toBool())
        return {0, rowHeight};
    // As if the scroll bar were always there, since its coming asks nobody for heights again.
    const int width = m_list.width() - m_list.verticalScrollBar()->sizeHint().width() - endLeft - right;
    const QRect room =
        QFontMetrics(textFont(11)).boundingRect(0, 0, std::max(width, 40), 4096, wrapped, index.data().toString());
    return {0, room.height() + 12};
}

void PlanDelegate::paintEnd(QPainter& painter, const QRect& row, const QString& text) const
{
    painter.setFont(textFont(11));
    painter.setPen(Appearance::instance().theme().muted);
    painter.drawText(row.adjusted(endLeft, 0, -right, 0), wrapped, text);
}

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Appearance::instance().theme();
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PlanModel::EndRole).toBool()) {
        paintEnd(*painter, row, index.data().toString());
        painter->restore();
        return;
    }
    const bool isTaken = index.data(PlanModel::TakenRole).toBool();
    const bool isPointed = index.row() == m_pointed;
    QStyleOptionViewItem state = option;
    state.state.setFlag(QStyle::State_Selected, false);
    state.state.setFlag(QStyle::State_MouseOver, isPointed);
    paintRowState(*painter, state, row.adjusted(4, 0, -8, 0));
    paintTick(*painter, tickRect(row), index.data(Qt::CheckStateRole).toInt() == Qt::Checked, isTaken, theme);

    const QRect first(row.left() + textLeft, row.top() + 4, row.width() - textLeft - right, lineHeight);
    painter->setFont(numberFont(12, QFont::DemiBold));
    painter->setPen(isTaken ? theme.text : theme.muted);
    const QString availability = index.data(PlanModel::AvailabilityRole).toString();
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, availability);
    const int room = first.width() - painter->fontMetrics().horizontalAdvance(availability) - gap;
    painter->setFont(textFont(12, isTaken ? QFont::DemiBold : QFont::Normal));
    painter->drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(QStringLiteral("%1  %2").arg(index.row() + 1).arg(index.data().toString()),
                                          Qt::ElideRight, room));

    QRect second = first.translated(0, lineHeight);
    if (isPointed && isTaken) {
        painter->setFont(textFont(11, QFont::DemiBold));
        painter->setPen(theme.accent);
        painter->drawText(offerRect(row), Qt::AlignRight | Qt::AlignVCenter, tr("Apply up to here"));
        second.setRight(offerRect(row).left() - gap);
    }
    QStringList words;
    for (const int role : {PlanModel::FiguresRole, PlanModel::NoteRole}) {
        if (!index.data(role).toString().isEmpty())
            words << index.data(role).toString();
    }
    painter->setFont(numberFont(11));
    painter->setPen(theme.muted);
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(words.join(QStringLiteral(" · ")), Qt::ElideRight, second.width()));
    painter->restore();
}

bool PlanDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (index.data(PlanModel::EndRole).toBool())
        return false;
    const auto toggle = [&] {
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    if (event->type() == QEvent::KeyPress)
        return static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space && toggle();
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    if (offerRect(option.rect).adjusted(-4, -2, 4, 4).contains(mouse->pos())) {
        if (index.data(PlanModel::TakenRole).toBool())
            emit applyUpTo(index.row());
        return true;
    }
    return mouse->pos().x() < option.rect.left() + textLeft && toggle();
}

} // namespace linchpin
