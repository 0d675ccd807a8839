// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/difference.h"
#include "core/engine/analysis.h"
#include "core/layout/route.h"
#include "widgets/canvas/hit.h"
#include "widgets/canvas/items.h"
#include "widgets/canvas/looks.h"

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

/// Shows a design: items that follow it by difference. Knows no document and no tool, so that the
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
    void setTheme(const Theme& theme);
    const Theme& theme() const { return *m_style.theme; }
    void setSelection(const std::vector<ElementId>& ids);
    /// The design whose additions are drawn over the one shown; null: none.
    void setGhost(const std::shared_ptr<const Design>& ghost);
    /// Marks what differs from a design before the one shown, and draws what was removed.
    /// \param before null: nothing is compared
    void setComparison(const std::shared_ptr<const Design>& before, const Difference& difference);
    /// What a gesture would act on, drawn in the accent colour; empty: nothing.
    void setTarget(const ElementId& id);
    void setHovered(const ElementId& id);
    const ElementId& hovered() const { return m_hovered; }
    /// Hatched: what stops when something fails.
    void setStopped(const std::vector<ComponentId>& ids);
    /// Everything but these is drawn faintly; nothing given: all are drawn as ever.
    void setEmphasis(std::optional<std::unordered_set<ElementId>> ids);
    /// Handles are drawn at the hovered card, where the tool offers them.
    void setHandlesShown(bool shown);

    GestureOverlay& overlay() { return *m_overlay; }

    /// \param tolerance in pixels of the drawing, for lines and handles
    Hit hitAt(const QPointF& point, qreal tolerance) const;
    /// The component whose card is not farther than that; empty: none.
    ComponentId componentNear(const QPointF& point, qreal distance) const;
    /// Components whose card, notes that, and domains that lie wholly in the rectangle.
    std::vector<ElementId> elementsIn(const QRectF& rect) const;
    QRectF rectOf(const ElementId& id) const;
    /// The arrow as it is drawn, from end to end; empty where it is not.
    QPolygonF lineOf(const ConnectionId& id) const;
    const ArrowItem* arrow(const ConnectionId& id) const;
    QRectF contents() const;
    /// Around the ghost; null where there is none.
    QRectF ghostRect() const;

private:
    void showDomains(const Design& before);
    void showCards(const Design& before);
    void showBands(const Design& before, bool cardsMoved);
    void showArrows(const Design& before);
    void showNotes();
    void showEmphasis();
    void refreshLooks();
    void refreshLook(const ElementId& id);
    CardLook cardLook(const Component& component, const RedundancySet* set) const;
    DomainLook domainLook(const Domain& domain) const;
    BandLook bandLook(const RedundancySet& set) const;
    ArrowLook arrowLook(const Connection& connection) const;
    Differs differsOf(const ElementId& id) const;
    bool isSelected(const ElementId& id) const { return m_selection.contains(id); }
    void placeHandles();

    CanvasStyle m_style;
    std::shared_ptr<const Design> m_design;
    Marks m_marks;
    std::unordered_set<ElementId> m_selection;
    std::unordered_set<ComponentId> m_stopped;
    std::optional<std::unordered_set<ElementId>> m_emphasis;
    ElementId m_target;
    ElementId m_hovered;
    std::optional<RoutePlan> m_routes;
    std::unordered_map<ComponentId, const RedundancySet*> m_setOf;
    std::unordered_map<ComponentId, CardItem*> m_cards;
    std::unordered_map<DomainId, DomainItem*> m_domains;
    std::unordered_map<SetId, BandItem*> m_bands;
    std::unordered_map<ConnectionId, ArrowItem*> m_arrows;
    std::unordered_map<NoteId, NoteItem*> m_notes;
    std::unordered_map<ElementId, Differs> m_differs;
    std::shared_ptr<const Design> m_before; ///< the design compared with; null: none
    std::vector<ElementId> m_removedIds;
    GhostItem* m_ghost;
    GhostItem* m_removed;
    GestureOverlay* m_overlay;
    HandlesItem* m_handles;
    bool m_handlesShown = true;
};

} // namespace linchpin
