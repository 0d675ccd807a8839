// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/align.h"
#include "core/edit/place.h"
#include "core/edit/second_arrow.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/document/document.h"
#include "widgets/tools/connect_tool.h"
#include "widgets/tools/glide.h"
#include "widgets/tools/picker.h"
#include "widgets/tools/place_tool.h"
#include "widgets/tools/select_tool.h"

#include <QtCore/QObject>

#include <functional>
#include <optional>
#include <utility>

namespace linchpin
{

class Chip;
class NameEditor;

enum class EditorMode { Select, Connect, Note, Place };

/// The canvas with its tools and what floats over it; every command on the drawing by name.
class Editor : public QObject
{
    Q_OBJECT

public:
    explicit Editor(Document& document, QWidget* parent = nullptr);
    ~Editor() override;

    CanvasView& view() { return *m_view; }
    CanvasScene& scene() { return m_view->canvas(); }
    Document& document() { return m_document; }
    PlaceTool& placeTool() { return m_placeTool; }

    EditorMode mode() const { return m_mode; }
    void setMode(EditorMode mode);
    /// The next click on the canvas puts a part of that kind.
    void choose(const PaletteKind& kind);

    /// Puts what the tool holds where the pointer is, else in the middle of the view; false where it holds nothing.
    bool placeChosen();

    /// Puts a part with its centre there; a component on an arrow goes in between.
    void placeAt(const PaletteKind& kind, const QPointF& center);
    void placeDomain(DomainKind kind, const QRectF& bounds);
    void placeNote(const QPointF& center);
    /// What placeAt() would put, on the grid.
    Component componentAt(ComponentKind kind, const QPointF& center) const;
    QRectF domainRectAt(DomainKind kind, const QPointF& center) const;
    DomainId domainAt(const QPointF& point) const;
    /// The centre of a free place for a card at or near that one; an arrow there counts as free.
    QPointF freeCenter(const QPointF& wanted) const;

    /// One undo step; what leads to or from one of several copies does to or from all. Then the chip where the second
    /// arrow to a like component needs a word.
    void connectComponents(const ComponentId& from, const ComponentId& to);
    /// Asks what to put there, and connects to it: one undo step.
    void connectToNew(const ComponentId& from, const QPointF& center);
    void cloneConnectedTo(const ComponentId& from, Direction direction);

    /// Type-ahead placing (`/`).
    void placeByName(const QPointF& center);
    /// Connect to a component by its name, or to a new one by its kind's; a selected arrow is led elsewhere (`A`).
    void connectByName();
    void rename(const ElementId& id);
    void renameSelected();

    void addCopies();
    void toggleSet();
    void groupInDomain(DomainKind kind = DomainKind::Zone);
    /// Takes the bends set by hand out of the selected arrows.
    void straightenSelected();
    void removeBend(const ConnectionId& arrow, std::size_t which);
    void order(Order order);
    void align(Alignment alignment);
    void distribute(Axis axis);
    /// Locks the selected components, or unlocks them where all are locked.
    void toggleLocked();
    /// All but what is locked.
    void deleteSelected();
    void duplicateSelected();
    bool copySelected();
    void cutSelected();
    void paste();
    void selectAll();
    /// Moves what is selected; of arrows alone their bends, which they get where they have none.
    void nudge(Point delta);
    void selectNext(int step);
    /// Selects the next of the arrows at the selected component, or of all.
    void selectArrow(int step);
    /// Selects the nearest component in that direction, along the arrows where there are.
    void walk(Direction direction);
    void cloneSelected(Direction direction);
    /// Lays out what is selected, in its place, where that can be; otherwise all, and fits the view to it.
    void arrange();
    /// Esc: ends whatever is under way, then the tool, then the selection.
    void cancel();
    /// What is said and shown of the component under the pointer is out of place during a gesture.
    void forgetHovered();
    /// Selects and brings into view.
    void goTo(const std::vector<ElementId>& ids);

signals:
    void modeChanged(linchpin::EditorMode mode);

private:
    struct Connected
    {
        Edited edited;
        ConnectionId arrow;                   ///< the last of those that were asked for
        std::vector<ElementId> ofCopies = {}; ///< arrows that copies of the two ends got with it
    };

    static Connected connected(const Design& design, const std::vector<ComponentId>& from, const ComponentId& to);
    std::vector<ComponentId> requireSelected(const QString& what);
    void connectAsking(const QString& text, const std::function<Connected(const Design&)>& edit);
    /// The chip, where the arrow just made needs a word.
    void ask(const SecondArrow& asked, const ConnectionId& arrow);
    void offerThisOneAlone(const ConnectionId& arrow, const std::vector<ElementId>& others);
    void addConnected(const std::vector<ComponentId>& from, ComponentKind kind, Point upperLeft);
    void attachByName(const ConnectionId& arrow);
    std::pair<std::vector<Picker::Entry>, std::vector<ComponentId>>
    componentEntries(const std::vector<ComponentId>& components) const;
    void rearrange(std::size_t least, const QString& request, const QString& text,
                   const std::function<Edited(const Design&, const std::vector<ElementId>&)>& edit);
    void nudgeBends(const std::vector<ConnectionId>& arrows, Point delta);
    QRect inView(const QRectF& rect) const;
    /// Moves the view only where it does not hold all of them.
    void showWhole(const std::vector<ElementId>& ids);
    Point pasteOffset(const Design& fragment);
    void insertOrAdd(ComponentKind kind, const QPointF& center);
    void showDragged(const std::optional<PaletteKind>& kind, const QPointF& at);

    Document& m_document;
    CanvasView* m_view;
    SelectTool m_selectTool;
    PlaceTool m_placeTool;
    ConnectTool m_connectTool;
    NoteTool m_noteTool;
    Glide m_glide;
    Picker* m_picker;
    Chip* m_chip;
    NameEditor* m_nameEditor;
    EditorMode m_mode = EditorMode::Select;
    int m_pastes = 0; ///< of the same clipboard at the same place, so that each lands a little further
    std::optional<QPointF> m_pastedAt;
    ComponentId m_arrowsOf; ///< whose arrows selectArrow() goes through
};

} // namespace linchpin
