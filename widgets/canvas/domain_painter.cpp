// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/far_shapes.h"
#include "widgets/canvas/painters.h"
#include "widgets/canvas/straight_strokes.h"
#include "widgets/canvas/text_line.h"
#include "widgets/style/icon.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace linchpin
{

namespace
{

constexpr qreal radius = 14;
constexpr qreal tabHeight = 24;
constexpr qreal tabRadius = 8;
constexpr qreal noTextBelow = 0.3;

constexpr LineStyle tabStyle = {11, QFont::DemiBold};

QColor noteEdge(const Theme& theme)
{
    return theme.isDark ? QColor("#4A4528") : QColor("#EADFB0");
}

/// The tab within the rounded corner of its domain.
QPainterPath tabPath(const QRectF& tab, const QRectF& bounds)
{
    const qreal left = bounds.left() + 0.5;
    const qreal top = bounds.top() + 0.5;
    const bool isWhole = tab.right() > bounds.right() - 0.5;
    const qreal right = isWhole ? bounds.right() - 0.5 : tab.right();
    const qreal upper = isWhole ? radius : tabRadius;
    QPainterPath path;
    path.moveTo(left, tab.bottom());
    path.lineTo(left, top + radius);
    path.arcTo(left, top, 2 * radius, 2 * radius, 180, -90);
    path.arcTo(right - 2 * upper, top, 2 * upper, 2 * upper, 90, -90);
    path.arcTo(right - 2 * tabRadius, tab.bottom() - 2 * tabRadius, 2 * tabRadius, 2 * tabRadius, 0, -90);
    path.closeSubpath();
    return path;
}

/// A rectangle is filled much faster than a path with round corners. \param seen null: all
void fillBox(QPainter& painter, const QPainterPath& box, const QRectF& bounds, const QRectF& seen, const QColor& color)
{
    const auto isCornerSeen = [&](const QPointF& corner) {
        return seen.intersects(QRectF(corner - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
    };
    if (seen.isNull() || isCornerSeen(bounds.topLeft()) || isCornerSeen(bounds.topRight())
        || isCornerSeen(bounds.bottomLeft()) || isCornerSeen(bounds.bottomRight()))
        painter.fillPath(box, color);
    else
        painter.fillRect(seen.intersected(bounds.adjusted(0.5, 0.5, -0.5, -0.5)), color);
}

/// Nothing but the ground is to be seen.
bool isGroundAlone(const QRectF& bounds, const QRectF& seen)
{
    return !seen.isNull() && bounds.adjusted(radius, tabHeight + 2, -radius, -radius).contains(seen);
}

} // namespace

QPen domainOutline(const DomainLook& look, const Theme& theme)
{
    if (look.isTarget || look.selected)
        return QPen(theme.accent, 2);
    if (look.isFailed)
        return QPen(theme.text, 2.5);
    if (look.status == Status::Spof)
        return QPen(theme.spof, 2.5);
    if (look.status == Status::AcceptedSpof || look.status == Status::JourneySpof)
        return QPen(theme.spof, 1.5);
    QPen pen(look.isGhost ? theme.accent : theme.domainBorder, 1.2);
    if (look.differs != Differs::No) {
        pen.setColor(isGone(look.differs) ? theme.muted : theme.accent);
        pen.setWidthF(isGone(look.differs) ? 1 : 1.6);
    }
    switch (look.kind) {
    case DomainKind::Zone:
    case DomainKind::DataCenter:
        pen.setDashPattern({6, 4});
        break;
    case DomainKind::Rack:
        pen.setDashPattern({1.5, 3});
        break;
    default:
        break;
    }
    return pen;
}

QRectF domainTabRect(const QRectF& bounds, const QString& label)
{
    const qreal width = lineWidth(label, tabStyle) + 24 + 20;
    return QRectF(bounds.left(), bounds.top(), std::min(width, bounds.width()), tabHeight);
}

/// A plain rectangle; a second one within where it fails something alone.
bool gatherDomain(FarShapes& far, const QRectF& bounds, const DomainLook& look)
{
    using Level = FarShapes::Level;
    if (far.scale() >= noTextBelow)
        return false;
    const Theme& theme = far.theme();
    far.addBox(Level::Ground, bounds, theme.domainTint);
    if (look.isFailed) {
        far.addLine(Level::Outline, bounds.topLeft(), bounds.bottomRight(), theme.text, 2);
        far.addLine(Level::Outline, bounds.topRight(), bounds.bottomLeft(), theme.text, 2);
    }
    far.addFrame(Level::Outline, bounds, domainOutline(look, theme).color(), look.selected || look.isTarget ? 2 : 1);
    if (isPointOfFailure(look.status)) {
        const qreal inset = spofFrame(far.scale());
        far.addFrame(Level::Outline, bounds.adjusted(inset, inset, -inset, -inset), theme.spof,
                     look.status == Status::Spof ? 2 : 1);
    }
    return true;
}

void paintDomain(QPainter& painter, const QRectF& bounds, const DomainLook& look, const Theme& theme, qreal scale,
                 const QRectF& seen)
{
    if (FarShapes far(painter, theme, scale); gatherDomain(far, bounds, look)) {
        far.paint();
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = bounds.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath box;
    box.addRoundedRect(line, radius, radius);
    const bool isPlain = isGroundAlone(bounds, seen);
    if (look.status == Status::Spof && !look.selected && !isPlain)
        paintRoundOutline(painter, line, radius, QPen(theme.spofHalo, 10), seen);
    fillBox(painter, box, bounds, seen, theme.domainTint);
    if (look.isTarget) {
        QColor soft = theme.accent;
        soft.setAlphaF(0.08F);
        fillBox(painter, box, bounds, seen, soft);
    }
    if (look.isFailed) {
        QColor dim = theme.text;
        dim.setAlphaF(0.1F);
        fillBox(painter, box, bounds, seen, dim);
    }
    if (isPlain)
        return;
    const QRectF tab = domainTabRect(bounds, look.label);
    QColor fill = look.selected ? theme.accent : theme.text;
    fill.setAlphaF(look.isFailed ? 1 : look.selected ? 0.18F : 0.08F);
    painter.fillPath(tabPath(tab, bounds), fill);
    paintRoundOutline(painter, line, radius, domainOutline(look, theme), seen);
    const QColor ink = look.isFailed ? theme.panel : theme.text; // an accent on its own tint is too pale to read
    paintIcon(painter, look.isFailed ? QStringLiteral("action/close") : iconName(look.kind),
              QRectF(tab.left() + 9, tab.top() + 4, 16, 16),
              look.isFailed       ? theme.panel
                  : look.selected ? theme.accent
                                  : theme.muted);
    painter.setPen(ink);
    paintLine(painter, tab.adjusted(30, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, look.label, tabStyle,
              tab.width() - 36);
    paintBadge(painter, bounds.adjusted(0, 0, -4, 0), look.status, look.badge, theme);
}

bool gatherNote(FarShapes& far, const QRectF& bounds, bool selected)
{
    if (far.scale() >= noTextBelow)
        return false;
    far.addBox(FarShapes::Level::Note, bounds, selected ? far.theme().accent : noteEdge(far.theme()));
    return true;
}

void paintNote(QPainter& painter, const QRectF& bounds, const QString& text, bool selected, const Theme& theme,
               Differs differs, qreal scale)
{
    if (FarShapes far(painter, theme, scale); gatherNote(far, bounds, selected)) {
        far.paint();
        return;
    }
    const QColor paper = theme.isDark ? QColor("#2A2718") : QColor("#FFF8DC");
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isGone(differs) ? 0.6 : 1);
    painter.setBrush(paper);
    painter.setPen(selected ? QPen(theme.accent, 2) : QPen(noteEdge(theme), 1));
    painter.drawRoundedRect(bounds.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setFont(textFont(12));
    painter.setPen(text.isEmpty() ? theme.muted : theme.text);
    painter.save();
    painter.setClipRect(bounds);
    painter.drawText(bounds.adjusted(12, 8, -12, -8), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text);
    painter.restore();
    painter.setOpacity(1);
    paintDiffers(painter, bounds, differs, theme);
}

} // namespace linchpin
