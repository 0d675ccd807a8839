// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/place_tool.h"

#include "core/model/catalogue.h"
#include "widgets/canvas/geometry.h"
#include "widgets/canvas/gesture_overlay.h"
#include "widgets/canvas/looks.h"
#include "widgets/style/text.h"
#include "widgets/tools/editor.h"

namespace linchpin
{

namespace
{

CardLook lookOf(ComponentKind kind)
{
    const Component component = newComponent(ComponentId("new"), defaultsOf(kind).name, kind);
    CardLook look;
    look.name = toQString(component.name);
    look.detail = cardDetail({}, component, nullptr);
    look.kind = kind;
    look.isGhost = true;
    return look;
}

DomainLook lookOf(DomainKind kind)
{
    DomainLook look;
    look.label = toQString(kindWord(kind));
    look.kind = kind;
    look.isGhost = true;
    return look;
}

/// A click places; for a domain a drag says how large.
class PlaceGesture : public Gesture
{
public:
    PlaceGesture(Editor& editor, const PaletteKind& kind, const Pointer& start)
        : m_editor(editor)
        , m_kind(kind)
        , m_start(start.at)
    { }

    void move(const Pointer& pointer) override
    {
        if (const auto* domain = std::get_if<DomainKind>(&m_kind)) {
            m_editor.scene().overlay().setCard({});
            m_editor.scene().overlay().setDomain(QRectF(m_start, pointer.at).normalized(), lookOf(*domain));
        } else {
            m_start = pointer.at;
            m_editor.placeTool().showAt(m_kind, pointer.at);
        }
    }

    void finish(const Pointer& pointer) override
    {
        const bool isDomain = std::holds_alternative<DomainKind>(m_kind);
        const QRectF dragged = QRectF(m_start, pointer.at).normalized();
        if (isDomain && pointer.moved && dragged.width() > 40 && dragged.height() > 40)
            m_editor.placeDomain(std::get<DomainKind>(m_kind), dragged);
        else
            m_editor.placeAt(m_kind, pointer.at);
        if (!pointer.modifiers.testFlag(Qt::ShiftModifier))
            m_editor.setMode(EditorMode::Select);
    }

    void cancel() override { }

private:
    Editor& m_editor;
    PaletteKind m_kind;
    QPointF m_start;
};

} // namespace

PlaceTool::PlaceTool(Editor& editor)
    : m_editor(editor)
{ }

void PlaceTool::showAt(const PaletteKind& kind, const QPointF& at)
{
    CanvasScene& scene = m_editor.scene();
    if (const auto* component = std::get_if<ComponentKind>(&kind)) {
        const Hit hit = scene.hitAt(at, 8);
        const bool onArrow = hit.what == Hit::What::Connection;
        scene.setTarget(onArrow ? hit.id : m_editor.domainAt(at).as<ElementId>());
        scene.overlay().setCard(cardRect(m_editor.componentAt(*component, at)), lookOf(*component));
    } else {
        const DomainKind domain = std::get<DomainKind>(kind);
        scene.overlay().setDomain(m_editor.domainRectAt(domain, at), lookOf(domain));
    }
}

void PlaceTool::leave()
{
    m_editor.scene().overlay().clear();
    m_editor.scene().setTarget({});
}

std::unique_ptr<Gesture> PlaceTool::press(const Pointer& pointer)
{
    return std::make_unique<PlaceGesture>(m_editor, m_kind, pointer);
}

void PlaceTool::hover(const Pointer& pointer)
{
    showAt(m_kind, pointer.at);
}

} // namespace linchpin
