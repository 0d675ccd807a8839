// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"
#include "widgets/canvas/looks.h"
#include "widgets/style/theme.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QPainterPath>

#include <vector>

class QPainter;
class QPen;

namespace linchpin
{

class FarShapes;

/// What a card shows; all that its painter needs to know.
struct CardLook
{
    QString name;
    QString detail;
    ComponentKind kind = ComponentKind::Generic;
    int instances = 1;
    Status status = Status::None;
    QString badge;
    bool selected = false;
    bool hovered = false;
    bool isGhost = false;   ///< previewed, not there yet
    bool isTarget = false;  ///< an arrow being drawn would end here
    bool isStopped = false; ///< stops when what is hovered, or what a drill is about, fails
    int failed = 0;         ///< instances that a drill has made fail
    bool isLocked = false;  ///< in its place
    Differs differs = Differs::No;

    bool operator==(const CardLook&) const = default;
};

struct DomainLook
{
    QString label;
    DomainKind kind = DomainKind::Custom;
    Status status = Status::None;
    QString badge;
    bool selected = false;
    bool isGhost = false;
    bool isTarget = false; ///< what is being dragged would land in it
    bool isFailed = false; ///< in a drill
    Differs differs = Differs::No;

    bool operator==(const DomainLook&) const = default;
};

struct BandLook
{
    QString label;
    Status status = Status::None;
    QString badge;
    bool selected = false;
    bool isGhost = false;
    bool isFailoverFailed = false; ///< in a drill
    Differs differs = Differs::No;

    bool operator==(const BandLook&) const = default;
};

struct ArrowLook
{
    ConnectionKind kind = ConnectionKind::Request;
    bool optional = false;
    bool isReplication = false; ///< between two members of one set
    bool selected = false;
    bool hovered = false;
    bool isGhost = false;
    QString label;
    Differs differs = Differs::No;
    bool saysDiffers = true; ///< false where one of its ends says it

    bool operator==(const ArrowLook&) const = default;
};

/// Painting alone, no interaction: the window, the export and the tests use the same.
/// \param scale device pixels a pixel of the drawing: small ones leave details out
void paintCard(QPainter& painter, const QRectF& card, const CardLook& look, const Theme& theme, qreal scale);
/// \param seen what of the drawing can be seen; null: all
void paintDomain(QPainter& painter, const QRectF& bounds, const DomainLook& look, const Theme& theme, qreal scale,
                 const QRectF& seen = {});
void paintBand(QPainter& painter, const std::vector<QRectF>& rects, const BandLook& look, const Theme& theme,
               qreal scale);
void paintArrow(QPainter& painter, const QPolygonF& line, const QPointF& labelAt, const ArrowLook& look,
                const Theme& theme, qreal scale);
void paintNote(QPainter& painter, const QRectF& bounds, const QString& text, bool selected, const Theme& theme,
               Differs differs = Differs::No, qreal scale = 1);

/// Below that zoom arrows are hairlines, and nothing is written on them.
inline constexpr qreal plainArrowsBelow = 0.4;

/// Below that zoom bands are plain boxes.
inline constexpr qreal plainBandsBelow = 0.4;

/// The same from far, where it is little else than boxes and lines; false: from near, nothing is added.
bool gatherCard(FarShapes& far, const QRectF& card, const CardLook& look);
bool gatherDomain(FarShapes& far, const QRectF& bounds, const DomainLook& look);
bool gatherBand(FarShapes& far, const std::vector<QRectF>& rects, const BandLook& look);
bool gatherArrow(FarShapes& far, const QPolygonF& line, const ArrowLook& look);
bool gatherNote(FarShapes& far, const QRectF& bounds, bool selected);

/// A pill that stands on the upper right corner of `around`.
void paintBadge(QPainter& painter, const QRectF& around, Status status, const QString& text, const Theme& theme);

/// A pill that stands on the upper left corner of `around`.
void paintDiffers(QPainter& painter, const QRectF& around, Differs differs, const Theme& theme);

/// How far the frame of a single point of failure stands out where badges are too small to be drawn: about four
/// device pixels, in pixels of the drawing.
qreal spofFrame(qreal scale);
/// The most that it may be.
inline constexpr qreal widestSpofFrame = 36;

/// Where the badge stands; null without one.
QRectF badgeRect(const QRectF& around, const QString& text);
/// Where the label of a band stands: at the middle of its lower edge.
QRectF bandLabelRect(const std::vector<QRectF>& rects, const QString& label);
/// Without its label, from near.
void paintBandArea(QPainter& painter, const std::vector<QRectF>& rects, const BandLook& look, const Theme& theme);
/// Its label and badge alone, which lie over the lines of arrows, from near.
void paintBandLabel(QPainter& painter, const std::vector<QRectF>& rects, const BandLook& look, const Theme& theme);
/// Where that label speaks of the failover; null where it does not.
QRectF bandFailoverRect(const std::vector<QRectF>& rects, const QString& label);
QRectF domainTabRect(const QRectF& bounds, const QString& label);
/// The line around a domain: its kind by its dashes.
QPen domainOutline(const DomainLook& look, const Theme& theme);
/// What the line and the head of an arrow cover, as it is filled on a raster. To be kept: it takes much longer to
/// find than to fill.
struct ArrowShape
{
    struct Patch
    {
        QRectF bounds;
        QPainterPath path;
    };
    std::vector<QRectF> bars; ///< its long straight parts
    std::vector<Patch> patches;
};
ArrowShape arrowShape(const QPolygonF& line, const ArrowLook& look);
/// The line of an arrow alone, from near.
/// \param shape of arrowShape()
/// \param seen what of the drawing can be seen; null: all
void paintArrowLine(QPainter& painter, const ArrowShape& shape, const QPolygonF& line, const ArrowLook& look,
                    const Theme& theme, const QRectF& seen);
/// Its letter and label alone, which lie over the lines of others.
void paintArrowTag(QPainter& painter, const QPointF& center, const ArrowLook& look, const Theme& theme, qreal scale);
/// What is written on an arrow: its letter and its label; empty: nothing.
QString arrowTag(const ArrowLook& look);
/// Where that stands; null without one.
QRectF arrowTagRect(const QPointF& center, const ArrowLook& look);

} // namespace linchpin
