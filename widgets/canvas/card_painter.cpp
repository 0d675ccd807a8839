// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"
#include "widgets/canvas/far_shapes.h"
#include "widgets/canvas/painters.h"
#include "widgets/canvas/straight_strokes.h"
#include "widgets/canvas/text_line.h"
#include "widgets/style/icon.h"

#include <QtGui/QPainter>

namespace linchpin
{

namespace
{

constexpr qreal radius = 10;
constexpr qreal onlyBoxesBelow = 0.3;
constexpr qreal noDetailsBelow = 0.5;

bool isOff(Status status)
{
    return status == Status::OffJourneys || status == Status::Idle;
}

QPen outline(const CardLook& look, const Theme& theme)
{
    if (look.status == Status::Spof)
        return QPen(theme.spof, 2.5);
    if (look.status == Status::AcceptedSpof || look.status == Status::JourneySpof)
        return QPen(theme.spof, 1.5);
    QPen pen(theme.border, 1);
    if (isOff(look.status) || look.isGhost) {
        pen.setColor(isGone(look.differs) ? theme.muted : look.isGhost ? theme.accent : theme.domainBorder);
        pen.setWidthF(1.5);
        pen.setDashPattern({4, 3});
    }
    return pen;
}

void paintStack(QPainter& painter, const QRectF& card, const CardLook& look, const Theme& theme)
{
    for (int behind = std::min(look.instances, 3) - 1; behind >= 1; --behind) {
        const qreal by = 4 * behind;
        paintRoundBox(painter, card.adjusted(by + 4, -by, -by - 4, -by).adjusted(0.5, 0.5, -0.5, -0.5), radius,
                      QPen(theme.border, 1), theme.panel);
    }
}

void paintHatch(QPainter& painter, const QRectF& card, const Theme& theme)
{
    QColor ink = theme.text;
    ink.setAlphaF(0.28F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(ink, Qt::BDiagPattern));
    painter.drawRoundedRect(card, radius, radius);
}

void paintText(QPainter& painter, const QRectF& card, const CardLook& look, const Theme& theme, qreal scale)
{
    const qreal left = card.left() + 48;
    const qreal width = card.right() - 8 - left;
    const bool details = scale >= noDetailsBelow && !look.detail.isEmpty();
    painter.setPen(isOff(look.status) ? theme.muted : theme.text);
    paintLine(painter, QRectF(left, card.top() + (details ? 13 : 0), width, details ? 20 : card.height()),
              Qt::AlignVCenter | Qt::AlignLeft, look.name, {13, QFont::DemiBold}, width);
    if (!details)
        return;
    const qreal detailWidth = card.right() - 4 - left;
    painter.setPen(theme.muted);
    paintLine(painter, QRectF(left, card.top() + 34, detailWidth, 16), Qt::AlignVCenter | Qt::AlignLeft, look.detail,
              {11}, detailWidth);
}

/// Dark, with a cross in place of what its icon says.
void paintFailed(QPainter& painter, const QRectF& card, const CardLook& look, const Theme& theme, qreal scale)
{
    Theme inverted = theme;
    inverted.panel = theme.text;
    inverted.text = theme.panel;
    inverted.muted = theme.border;
    if (look.instances > 1)
        paintStack(painter, card, look, inverted);
    painter.setPen(look.selected || look.isTarget ? QPen(theme.accent, 3) : QPen(Qt::NoPen));
    painter.setBrush(inverted.panel);
    painter.drawRoundedRect(card, radius, radius);
    paintIcon(painter, QStringLiteral("action/close"), QRectF(card.left() + 12, card.center().y() - 14, 28, 28),
              inverted.text);
    CardLook plain = look;
    plain.status = Status::None;
    paintText(painter, card, plain, inverted, scale);
}

/// How many of its instances have failed: a dark pill at the upper left corner.
void paintFailedCount(QPainter& painter, const QRectF& card, const CardLook& look, const Theme& theme)
{
    constexpr LineStyle style = {11, QFont::DemiBold};
    constexpr qreal height = 20;
    const QString count = QStringLiteral("%1 / %2").arg(look.failed).arg(look.instances);
    const QRectF pill(card.left() - 6, card.top() - height / 2, lineWidth(count, style) + 32, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawRoundedRect(pill, height / 2, height / 2);
    paintIcon(painter, QStringLiteral("action/close"), QRectF(pill.left() + 7, pill.top() + 4, 12, 12), theme.panel);
    painter.setPen(theme.panel);
    paintLine(painter, pill.adjusted(22, 0, -10, 0), Qt::AlignCenter, count, style);
}

/// A padlock at the icon's lower right, with the card's colour around it.
void paintLock(QPainter& painter, const QRectF& card, const Theme& theme)
{
    const QRectF lock(card.left() + 31, card.center().y() + 2, 12, 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawEllipse(lock.adjusted(-2, -2, 2, 2));
    paintIcon(painter, QStringLiteral("status/locked"), lock, theme.muted);
}

} // namespace

/// A box in the colour of its category. What fails the system alone is marked by its shape too: a frame around the
/// box, which then has the colour of the frame, or not where it is accepted or stops some journeys only.
bool gatherCard(FarShapes& far, const QRectF& card, const CardLook& look)
{
    using Level = FarShapes::Level;
    if (far.scale() >= onlyBoxesBelow)
        return false;
    const Theme& theme = far.theme();
    if (isPointOfFailure(look.status)) {
        const qreal gap = spofFrame(far.scale()) / 2;
        far.addBox(Level::OuterFrame, card.adjusted(-2 * gap, -2 * gap, 2 * gap, 2 * gap), theme.spof);
        far.addBox(Level::InnerFrame, card.adjusted(-gap, -gap, gap, gap), theme.canvas);
    }
    const QColor color = look.failed >= look.instances ? theme.text
        : look.status == Status::Spof                  ? theme.spof
        : look.selected                                ? theme.accent
                                                       : theme.category(defaultsOf(look.kind).category);
    far.addBox(Level::Box, card, color);
    if (look.failed > 0 || look.isStopped) {
        const QColor ink = look.failed > 0 ? theme.spofText : theme.text;
        far.addLine(Level::Mark, card.bottomLeft(), card.topRight(), ink);
        if (look.failed > 0)
            far.addLine(Level::Mark, card.topLeft(), card.bottomRight(), ink);
    }
    return true;
}

void paintCard(QPainter& painter, const QRectF& card, const CardLook& look, const Theme& theme, qreal scale)
{
    if (FarShapes far(painter, theme, scale); gatherCard(far, card, look)) {
        far.paint();
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.failed >= look.instances) {
        paintFailed(painter, card, look, theme, scale);
        return;
    }
    if (look.isGhost)
        painter.setOpacity(isGone(look.differs) ? 0.6 : 0.75);
    if (isAdded(look.differs) || look.differs == Differs::Changed) {
        constexpr qreal ring = 4;
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card.adjusted(-ring, -ring, ring, ring), radius + ring, radius + ring);
    }
    if (look.status == Status::Spof) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.spofHalo);
        painter.drawRoundedRect(card.adjusted(-6, -6, 6, 6), radius + 6, radius + 6);
    }
    if (look.instances > 1)
        paintStack(painter, card, look, theme);
    const QPen pen = outline(look, theme);
    const qreal inset = pen.widthF() / 2;
    paintRoundBox(painter, card.adjusted(inset, inset, -inset, -inset), radius, pen, theme.panel);
    if (look.selected || look.isTarget || look.hovered) {
        const bool strong = look.selected || look.isTarget;
        const qreal by = look.status == Status::Spof && strong ? 3 : 0;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(strong ? theme.accent : theme.domainBorder, strong ? 2 : 1));
        if (strong || look.status == Status::None || look.status == Status::Protected)
            painter.drawRoundedRect(card.adjusted(-by, -by, by, by).adjusted(0.5, 0.5, -0.5, -0.5), radius + by,
                                    radius + by);
    }
    const QColor tint = isOff(look.status) ? theme.muted : theme.category(defaultsOf(look.kind).category);
    paintIcon(painter, iconName(look.kind), QRectF(card.left() + 14, card.center().y() - 12, 24, 24), tint);
    if (look.isLocked && scale >= noDetailsBelow)
        paintLock(painter, card, theme);
    paintText(painter, card, look, theme, scale);
    if (look.status == Status::Protected && scale >= noDetailsBelow)
        paintIcon(painter, QStringLiteral("status/protected"), QRectF(card.right() - 20, card.top() + 6, 14, 14),
                  theme.protectedGlyph);
    if (look.isStopped)
        paintHatch(painter, card, theme);
    paintBadge(painter, card, look.status, look.badge, theme);
    if (look.failed > 0)
        paintFailedCount(painter, card, look, theme);
    painter.setOpacity(1);
    paintDiffers(painter, card, look.differs, theme);
}

} // namespace linchpin
