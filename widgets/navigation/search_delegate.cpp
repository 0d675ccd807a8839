// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigation/search_delegate.h"

#include "widgets/navigation/search_model.h"
#include "widgets/style/appearance.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int side = 8;
constexpr int iconSize = 20;
constexpr int gap = 12;

} // namespace

void paintMarked(QPainter& painter, const QRect& where, const QString& text, const std::vector<int>& marks,
                 const QColor& color, const QColor& markColor)
{
    const QFont font = textFont(13);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width());
    QList<QTextLayout::FormatRange> formats;
    for (const int mark : marks) {
        if (mark >= shown.size() || shown[mark] != text[mark])
            break;
        QTextLayout::FormatRange range{mark, 1, {}};
        range.format.setForeground(markColor);
        range.format.setFontWeight(QFont::Bold);
        formats << range;
    }
    QTextLayout layout(shown, font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    painter.setPen(color);
    layout.draw(&painter, QPointF(where.left(), where.top() + (where.height() - line.height()) / 2));
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const SearchModel&>(*index.model());
    const SearchRow& row = model.row(index.row());
    const Theme& theme = Appearance::instance().theme();
    const QColor faint = theme.palette().color(QPalette::Disabled, QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isCurrent && row.isEnabled ? theme.accentSoft : theme.hover);
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    QRect place = option.rect.adjusted(side, 0, -side, 0);
    row.icon.paint(painter, QRect(place.left(), place.top() + (place.height() - iconSize) / 2, iconSize, iconSize));
    place.setLeft(place.left() + iconSize + gap);
    if (!row.aside.isEmpty()) {
        const QFont font = row.isKey ? textFont(12, QFont::Medium) : textFont(11);
        const int most = row.isKey ? place.width() : place.width() / 2;
        const QString aside = QFontMetrics(font).elidedText(row.aside, Qt::ElideRight, most);
        painter->setFont(font);
        painter->setPen(row.isEnabled ? theme.muted : faint);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, aside);
        place.setRight(place.right() - QFontMetrics(font).horizontalAdvance(aside) - gap);
    }
    paintMarked(*painter, place, row.text, row.marks, row.isEnabled ? theme.text : faint,
                row.isEnabled ? theme.accent : faint);
    painter->restore();
}

} // namespace linchpin
