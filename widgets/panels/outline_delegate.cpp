// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/outline_delegate.h"

#include "widgets/panels/outline_model.h"
#include "widgets/panels/spof_mark.h"
#include "widgets/style/appearance.h"
#include "widgets/style/row_look.h"

#include <QtGui/QIcon>
#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>

namespace linchpin
{

namespace
{

constexpr int iconSize = 16;
constexpr int gap = 8;
constexpr int right = 16;
constexpr int markSize = 12;

/// The mark and the word at the right end; how much room they took.
int paintSpof(QPainter& painter, const QRect& place, const Theme& theme)
{
    const QFont font = textFont(11, QFont::DemiBold);
    const QString word = OutlineDelegate::tr("SPOF");
    const int wide = QFontMetrics(font).horizontalAdvance(word);
    painter.setFont(font);
    painter.setPen(theme.spofText);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, word);
    const QRectF mark(place.right() + 1 - wide - 4 - markSize, place.center().y() - markSize / 2.0 + 0.5, markSize,
                      markSize);
    paintSpofMark(painter, mark, theme.spof, theme.onAccent);
    return wide + 4 + markSize + gap;
}

} // namespace

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const OutlineRow& row = static_cast<const OutlineModel&>(*index.model()).row(index);
    const Theme& theme = Appearance::instance().theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem state = option;
    if (row.id.empty())
        state.state.setFlag(QStyle::State_MouseOver, false);
    paintRowState(*painter, state, option.rect.adjusted(0, 0, -8, 0));
    QRect place = option.rect.adjusted(4, 0, -right, 0);
    if (!row.icon.isEmpty()) {
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(place.left(), place.top() + (place.height() - iconSize) / 2, iconSize, iconSize));
        place.setLeft(place.left() + iconSize + gap);
    }
    if (row.isSpof)
        place.setRight(place.right() - paintSpof(*painter, place, theme));
    const bool isHeading = row.id.empty();
    const QFont font = isHeading ? textFont(11, QFont::DemiBold) : textFont(13);
    const QString name = QFontMetrics(font).elidedText(row.name, Qt::ElideRight, place.width());
    painter->setFont(font);
    painter->setPen(isHeading ? theme.muted : theme.text);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
    place.setLeft(place.left() + QFontMetrics(font).horizontalAdvance(name) + gap);
    const bool saysSomething = !row.needs.isEmpty() && place.width() >= 72;
    if (saysSomething) {
        painter->setFont(textFont(11));
        painter->setPen(theme.muted);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(painter->font()).elidedText(row.needs, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

void OutlineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    if (!line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void OutlineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(iconSize + gap - 4, 0, -8, 0));
}

} // namespace linchpin
