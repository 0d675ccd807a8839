// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/palette_delegate.h"

#include "widgets/panels/palette_model.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/row_look.h"

#include <QtGui/QPainter>

namespace linchpin
{

namespace
{

constexpr int headingHeight = 32;
constexpr int entryHeight = 32;

void paintHeading(QPainter& painter, const QRect& row, const QString& text, const Theme& theme)
{
    QFont font = textFont(10, QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    painter.setFont(font);
    painter.setPen(theme.muted);
    painter.drawText(row.adjusted(16, 0, -8, -4), Qt::AlignLeft | Qt::AlignBottom, text.toUpper());
}

void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const PaletteEntry& entry, const QString& alias,
                const Theme& theme)
{
    const QRect row = option.rect;
    paintRowState(painter, option, row.adjusted(8, 1, -8, -1));
    const QRectF icon(18, row.center().y() - 9.5, 20, 20);
    paintIcon(painter, entry.iconName, icon, theme.category(entry.category));
    painter.setFont(textFont(13));
    painter.setPen(theme.text);
    QRect place = row.adjusted(48, 0, -16, 0);
    const int width = painter.fontMetrics().horizontalAdvance(entry.name);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(entry.name, Qt::ElideRight, place.width()));
    if (alias.isEmpty())
        return;
    place.setLeft(place.left() + width + 8);
    painter.setFont(textFont(11));
    painter.setPen(theme.muted);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(alias, Qt::ElideRight, place.width()));
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PaletteModel*>(index.model());
    if (!model)
        return;
    const Theme& theme = Appearance::instance().theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const PaletteEntry* entry = model->entry(index))
        paintEntry(*painter, option, *entry, index.data(PaletteModel::Alias).toString(), theme);
    else
        paintHeading(*painter, option.rect, index.data().toString(), theme);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, index.data(PaletteModel::IsHeading).toBool() ? headingHeight : entryHeight};
}

} // namespace linchpin
