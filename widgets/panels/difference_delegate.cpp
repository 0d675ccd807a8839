// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/difference_delegate.h"

#include "widgets/panels/difference_model.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/row_look.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int left = 16;
constexpr int textLeft = 40;
constexpr int right = 16;
constexpr int lineHeight = 28;
constexpr int gap = 8;
constexpr int below = 6;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont nameFont()
{
    return textFont(13, QFont::DemiBold);
}

QFont detailFont()
{
    return textFont(12);
}

QFont headingFont()
{
    return textFont(11, QFont::DemiBold);
}

int widthOf(const QFont& font, const QString& text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

bool fitsInOneLine(const QString& name, const QString& detail, int width)
{
    return widthOf(nameFont(), name) + gap + widthOf(detailFont(), detail) <= width;
}

} // namespace

DifferenceDelegate::DifferenceDelegate(QListView& list)
    : QStyledItemDelegate(&list)
    , m_list(list)
{ }

int DifferenceDelegate::textWidth() const
{
    // As if the scroll bar were always there, since its coming asks nobody for heights again.
    return m_list.width() - m_list.verticalScrollBar()->sizeHint().width() - textLeft - right;
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString detail = index.data(DifferenceModel::DetailRole).toString();
    if (index.data(DifferenceModel::HeadingRole).toBool()
        || fitsInOneLine(index.data().toString(), detail, textWidth()))
        return {0, lineHeight};
    const QRect room = QFontMetrics(detailFont()).boundingRect(0, 0, std::max(textWidth(), 40), 4096, wrapped, detail);
    return {0, lineHeight + room.height() + below};
}

void DifferenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Appearance::instance().theme();
    const QString name = index.data().toString();
    const QString detail = index.data(DifferenceModel::DetailRole).toString();
    const QRect row = option.rect;
    const QRect line(row.left(), row.top(), row.width() - right, lineHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(DifferenceModel::HeadingRole).toBool()) {
        painter->setFont(headingFont());
        painter->setPen(theme.muted);
        painter->drawText(line.adjusted(left, 4, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          name + QLatin1Char(' ') + detail);
        painter->restore();
        return;
    }
    paintRowState(*painter, option, row.adjusted(8, 0, -8, 0));
    paintIcon(*painter, index.data(DifferenceModel::IconRole).toString(),
              QRectF(row.left() + left, row.top() + (lineHeight - 16) / 2.0, 16, 16), theme.muted);
    const bool inOneLine = fitsInOneLine(name, detail, textWidth());
    painter->setFont(nameFont());
    painter->setPen(theme.text);
    const QRect nameRoom = line.adjusted(textLeft, 0, 0, 0);
    painter->drawText(nameRoom, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, nameRoom.width()));
    painter->setFont(detailFont());
    painter->setPen(theme.muted);
    if (inOneLine)
        painter->drawText(nameRoom.adjusted(widthOf(nameFont(), name) + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          detail);
    else
        painter->drawText(QRect(row.left() + textLeft, line.bottom() - 1, textWidth(), row.bottom() - line.bottom()),
                          wrapped, detail);
    painter->restore();
}

} // namespace linchpin
