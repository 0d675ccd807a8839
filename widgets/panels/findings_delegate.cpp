// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/findings_delegate.h"

#include "widgets/panels/findings_model.h"
#include "widgets/panels/spof_mark.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/row_look.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>

namespace linchpin
{

namespace
{

constexpr int textLeft = 40;
constexpr int textRight = 16;
constexpr int above = 6;
constexpr int between = 2;
constexpr int below = 6;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont titleFont(Mark mark)
{
    return textFont(13, mark == Mark::Accepted ? QFont::Normal : QFont::DemiBold);
}

int heightOf(const QFont& font, const QString& text, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, width, 4096, wrapped, text).height();
}

void paintMark(QPainter& painter, Mark mark, const QRectF& where, const Theme& theme)
{
    const QRectF wide = where.adjusted(-2, -2, 2, 2);
    switch (mark) {
    case Mark::Spof:
        paintSpofMark(painter, where, theme.spof, theme.onAccent);
        break;
    case Mark::Accepted:
        paintIcon(painter, QStringLiteral("status/spof"), wide, theme.muted);
        break;
    case Mark::MinorSpof:
        paintIcon(painter, QStringLiteral("status/spof"), wide, theme.spof);
        break;
    case Mark::Broken:
        paintIcon(painter, QStringLiteral("status/missed"), wide, theme.spof);
        break;
    case Mark::Good:
        paintIcon(painter, QStringLiteral("status/ok"), wide, theme.accent);
        break;
    case Mark::Note:
        painter.setPen(QPen(theme.muted, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(where.adjusted(1, 1, -1, -1));
        break;
    }
}

} // namespace

FindingsDelegate::FindingsDelegate(QListView& list)
    : QStyledItemDelegate(&list)
    , m_list(list)
{ }

int FindingsDelegate::textWidth() const
{
    // As if the scroll bar were always there, since its coming asks nobody for heights again.
    return m_list.width() - m_list.verticalScrollBar()->sizeHint().width() - textLeft - textRight;
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = textWidth();
    const auto mark = static_cast<Mark>(index.data(FindingsModel::MarkRole).toInt());
    return {0,
            above + heightOf(titleFont(mark), index.data().toString(), width) + between
                + heightOf(textFont(11), index.data(FindingsModel::DetailRole).toString(), width) + below};
}

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Appearance::instance().theme();
    const auto mark = static_cast<Mark>(index.data(FindingsModel::MarkRole).toInt());
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowState(*painter, option, row.adjusted(8, 0, -8, 0));
    const QFont title = titleFont(mark);
    const QRect place(row.left() + textLeft, row.top() + above, textWidth(), row.height() - above - below);
    paintMark(*painter, mark, QRectF(row.left() + 16, place.top() + QFontMetrics(title).height() / 2.0 - 7, 14, 14),
              theme);
    painter->setFont(title);
    painter->setPen(mark == Mark::Accepted ? theme.muted : theme.text);
    QRect used;
    painter->drawText(place, wrapped, index.data().toString(), &used);
    painter->setFont(textFont(11));
    painter->setPen(theme.muted);
    painter->drawText(place.adjusted(0, used.height() + between, 0, 0), wrapped,
                      index.data(FindingsModel::DetailRole).toString());
    painter->restore();
}

} // namespace linchpin
