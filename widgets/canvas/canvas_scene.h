// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/difference.h"
#include "core/engine/analysis.h"
#include "widgets/canvas/arrow_labels.h"
#include "widgets/canvas/arrow_routes.h"
#include "widgets/canvas/far_marks.h"
#include "widgets/canvas/figures.h"
#include "widgets/canvas/grips.h"
#include "widgets/canvas/hit.h"
#include "widgets/canvas/looks.h"
#include "widgets/document/comparison.h"

#include <QtWidgets/QGraphicsScene>

#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace linchpin
{

class GestureOverlay;
class GhostItem;
class HandlesItem;

/// Shows a design: figures that follow it by difference. Knows no document and no tool, so that the
/// export draws with the same scene.
class CanvasScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit CanvasScene(const Theme& theme, QObject* parent = nullptr);
    ~CanvasScene() override;

    void show(const std::shared_ptr<const Design>& design);
    const Design& design() const { return *m_design; }
    void setMarks(Marks marks);
    const Marks& marks() const { return m_marks; }
    void setTheme(const Theme& theme);
    const Theme& theme() const { return *m_style.theme; }
    void setSelection(const std::vector<ElementId>& ids);
    /// The design whose additions are drawn over the one shown; null: none.
    void setGhost(const std::shared_ptr<const Design>& ghost);
    /// Marks what differs from a design before the one shown, and draws what was removed.
    /// \param before null: nothing is compared
    void setComparison(const std::shared_ptr<const Design>& before, const Difference& difference,
                       OtherIs otherIs = OtherIs::Before);
    /// What a gesture would act on, drawn in the accent colour; empty: nothing.
    void setTarget(const ElementId& id);
    void setHovered(const ElementId& id);
    const ElementId& hovered() const { return m_hovered; }
    /// Hatched: what stops when something fails.
    void setStopped(const std::vector<ComponentId>& ids);
    /// Dark with a cross: what a drill has made fail; hatched: what stops because of it.
    void setDrill(DrillMarks marks);
    /// Whether a point on the set's label or badge is about its failover.
    bool isOnFailover(const SetId& id, const QPointF& point) const;
    /// Everything but these is drawn faintly; nothing given: all are drawn as ever.
    void setEmphasis(std::optional<std::unordered_set<ElementId>> ids);
    /// Handles are drawn at the hovered card and grips at the selected arrow, domain or note, where the tool offers
    /// them.
    void setHandlesShown(bool shown);

    /// Where many arrows are to be routed they may come later, those in view first; off: all are routed at once.
    ArrowRoutes& routes() { return m_routes; }
    GestureOverlay& overlay() { return *m_overlay; }

    /// \param tolerance in pixels of the drawing, for lines and handles
    Hit hitAt(const QPointF& point, qreal tolerance) const;
    /// What the one selected element may be taken hold of by, where the tool offers it.
    std::optional<Grip> gripAt(const QPointF& point, qreal tolerance) const;
    /// The component whose card is not farther than that; empty: none.
    ComponentId componentNear(const QPointF& point, qreal distance) const;
    /// Components whose card, notes that, and domains that lie wholly in the rectangle.
    std::vector<ElementId> elementsIn(const QRectF& rect) const;
    QRectF rectOf(const ElementId& id) const;
    /// The arrow as it is drawn, from end to end; empty where it is not.
    QPolygonF lineOf(const ConnectionId& id) const;
    const ArrowFigure* arrow(const ConnectionId& id) const;
    /// What stops the system or a journey alone, in that area.
    std::vector<FarMark> pointsOfFailure(const QRectF& area) const;
    QRectF contents() const;
    /// What is drawn of the design, from the lowest to the highest.
    std::vector<const Figure*> figures() const;
    /// While a view is painted: what of the drawing is to be painted anew; empty: all that the painter asks for.
    void setExposed(const std::vector<QRectF>& areas);
    /// Around the ghost; null where there is none.
    QRectF ghostRect() const;

private:
    void showDomains(const Design& before);
    void showCards(const Design& before);
    void showBands(const Design& before);
    void showArrows(const Design& before, bool setsChanged);
    void showNotes(const Design& before);
    void placeInSets(const Design& before);
    void setRoutes(const std::vector<ConnectionId>& ids);
    void showTag(ArrowFigure& item);
    void settleTags();
    std::vector<QRectF> changedAreas(const Design& before) const;
    const RedundancySet* setOf(const ComponentId& id) const;
    void showEmphasis();
    void refreshLook(const ElementId& id);
    void showLook(DomainFigure& item, const Domain& domain);
    void showLook(BandFigure& item, const RedundancySet& set);
    void showLook(ArrowFigure& item, const Connection& connection);
    CardLook cardLook(const Component& component) const;
    DomainLook domainLook(const Domain& domain) const;
    BandLook bandLook(const RedundancySet& set) const;
    ArrowLook arrowLook(const Connection& connection) const;
    Differs differsOf(const ElementId& id) const;
    bool isSelected(const ElementId& id) const { return m_selection.contains(id); }
    QRectF contentsAnew() const;
    void placeHandles();
    std::vector<Grip> gripsOfSelected() const;

    CanvasStyle m_style;
    std::shared_ptr<const Design> m_design;
    Marks m_marks;
    std::unordered_set<ElementId> m_selection;
    std::unordered_set<ComponentId> m_stopped;
    DrillMarks m_drill;
    std::optional<std::unordered_set<ElementId>> m_emphasis;
    ElementId m_target;
    ElementId m_hovered;
    ArrowRoutes m_routes;
    ArrowLabels m_labels;
    std::unordered_map<ComponentId, const RedundancySet*> m_setOf;
    std::unordered_map<ComponentId, std::unique_ptr<CardFigure>> m_cards;
    std::unordered_map<DomainId, std::unique_ptr<DomainFigure>> m_domains;
    std::unordered_map<SetId, std::unique_ptr<BandFigure>> m_bands;
    std::unordered_map<ConnectionId, std::unique_ptr<ArrowFigure>> m_arrows;
    std::unordered_map<NoteId, std::unique_ptr<NoteFigure>> m_notes;
    std::unordered_map<ElementId, Differs> m_differs;
    std::shared_ptr<const Design> m_before; ///< the design compared with; null: none
    std::vector<ElementId> m_removedIds;
    mutable std::optional<QRectF> m_contents; ///< of the design as it is shown; nothing: not asked for since
    FigureLayer* m_ground;                    ///< domains, bands and arrows
    FigureLayer* m_top;                       ///< cards and notes
    GhostItem* m_ghost;
    GhostItem* m_removed;
    GestureOverlay* m_overlay;
    HandlesItem* m_handles;
    GripsItem* m_grips;
    bool m_handlesShown = true;
};

} // namespace linchpin
