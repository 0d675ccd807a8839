// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/partition_delegate.h"

#include "widgets/drills/drill_table.h"
#include "widgets/drills/partition_model.h"
#include "widgets/drills/partition_words.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeView>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int left = 6; ///< where the header's words begin
constexpr int right = 16;
constexpr int lineHeight = 28;
constexpr int wordHeight = 16; ///< of the trade-off's line
constexpr int below = 8;
constexpr int glyph = 12;
constexpr int glyphGap = 4;
constexpr int wordGap = 12;
constexpr int leastWidth = 80;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont sentenceFont()
{
    return textFont(12);
}

QString wholeSentence(const QModelIndex& index)
{
    return index.siblingAtColumn(0).data(PartitionModel::SentenceRole).toString();
}

} // namespace

PartitionDelegate::PartitionDelegate(QTreeView& table)
    : QStyledItemDelegate(&table)
    , m_table(table)
{ }

int PartitionDelegate::sentenceWidth() const
{
    // As if the scroll bar were always there, since its coming asks nobody for heights again.
    return std::max(leastWidth, m_table.width() - m_table.verticalScrollBar()->sizeHint().width() - left - right);
}

QSize PartitionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString sentence = wholeSentence(index);
    if (sentence.isEmpty())
        return {leastWidth, lineHeight};
    const QRect room = QFontMetrics(sentenceFont()).boundingRect(0, 0, sentenceWidth(), 4096, wrapped, sentence);
    return {leastWidth, lineHeight + wordHeight + room.height() + below};
}

void PartitionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Appearance::instance().theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintPartOfRow(*painter, option, index, m_table);
    const QRect line(option.rect.left(), option.rect.top(), option.rect.width(), lineHeight);
    if (index.column() == PartitionModel::NameColumn) {
        painter->setFont(textFont(12, QFont::DemiBold));
        painter->setPen(theme.text);
        const QRect room = line.adjusted(left, 0, -8, 0);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    } else {
        paintService(*painter, line, index);
    }
    paintSentence(*painter, option.rect, index);
    painter->restore();
}

void PartitionDelegate::paintService(QPainter& painter, const QRect& line, const QModelIndex& index) const
{
    const Theme& theme = Appearance::instance().theme();
    painter.setFont(textFont(12));
    int x = line.left() + 6;
    for (const ServiceWord& service : serviceWords(index.data(PartitionModel::ServiceRole).value<SideService>())) {
        const QColor ink = service.isServed ? theme.accent : theme.spofText;
        paintIcon(painter, service.isServed ? QStringLiteral("action/check") : QStringLiteral("action/close"),
                  QRectF(x, line.top() + (lineHeight - glyph) / 2.0, glyph, glyph), ink);
        x += glyph + glyphGap;
        const QRect room(x, line.top(), line.right() - x, lineHeight);
        painter.setPen(service.isServed ? theme.text : theme.spofText);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(service.word, Qt::ElideRight, std::max(0, room.width())));
        x += painter.fontMetrics().horizontalAdvance(service.word) + wordGap;
    }
}

/// Each cell draws its part of it.
void PartitionDelegate::paintSentence(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const QString sentence = wholeSentence(index);
    if (sentence.isEmpty())
        return;
    const int tableLeft = rowLeft(cell, index, m_table);
    painter.setClipRect(cell);
    const Theme& theme = Appearance::instance().theme();
    QRect lines(tableLeft + left, cell.top() + lineHeight - 4, sentenceWidth(), cell.height() - lineHeight + 4);
    painter.setFont(textFont(12, QFont::Medium));
    painter.setPen(theme.text);
    painter.drawText(lines, Qt::AlignLeft | Qt::AlignTop,
                     index.siblingAtColumn(0).data(PartitionModel::TradeOffRole).toString());
    lines.setTop(lines.top() + wordHeight);
    painter.setFont(sentenceFont());
    painter.setPen(theme.muted);
    painter.drawText(lines, wrapped, sentence);
}

} // namespace linchpin
