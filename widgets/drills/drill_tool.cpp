// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/drill_tool.h"

#include "core/drill/box_name.h"
#include "widgets/drills/canvas_hint.h"
#include "widgets/drills/drill.h"
#include "widgets/style/text.h"

#include <QtGui/QKeyEvent>

#include <vector>

namespace linchpin
{

DrillTool::DrillTool(Drill& drill, CanvasView& view, QObject* parent)
    : QObject(parent)
    , m_drill(drill)
    , m_view(view)
    , m_hint(new CanvasHint(tr("Drill: click what is to fail, again to repair it  ·  Esc leaves"), view))
{
    m_hint->setObjectName(QStringLiteral("drillHint"));
    view.installEventFilter(this);
    connect(&drill, &Drill::switched, this, [this](bool isOn) { m_hint->say(isOn ? m_hint->text() : QString()); });
    connect(&drill, &Drill::changed, this, &DrillTool::showMarks);
}

DrillTool::~DrillTool() = default;

void DrillTool::showMarks()
{
    m_view.canvas().setDrill(m_drill.marks());
}

std::string DrillTool::idAt(const QPointF& at, qreal tolerance) const
{
    const CanvasScene& scene = m_view.canvas();
    for (const RedundancySet& set : m_drill.document().committed().sets) {
        const std::string failover = set.id.text() + "/failover";
        if (scene.isOnFailover(set.id, at) && m_drill.canFail(failover))
            return failover;
    }
    const Hit hit = scene.hitAt(at, tolerance);
    switch (hit.what) {
    case Hit::What::Component:
    case Hit::What::Set:
    case Hit::What::DomainTitle:
    case Hit::What::DomainCorner:
        return m_drill.canFail(hit.id.text()) ? hit.id.text() : std::string();
    default:
        return {};
    }
}

void DrillTool::act(const std::string& id, bool isWhole)
{
    if (!isWhole && m_drill.document().committed().components.find(ComponentId(id)))
        m_drill.toggleInstance(ComponentId(id));
    else
        m_drill.toggle(id);
}

std::unique_ptr<Gesture> DrillTool::press(const Pointer& pointer)
{
    if (const std::string id = idAt(pointer.at, pointer.tolerance); !id.empty())
        act(id, pointer.modifiers.testFlag(Qt::ShiftModifier));
    return nullptr;
}

void DrillTool::doubleClick(const Pointer& pointer)
{
    press(pointer);
}

void DrillTool::hover(const Pointer& pointer)
{
    const auto [owner, part] = partsOfBox(idAt(pointer.at, pointer.tolerance));
    m_view.canvas().setHovered(ElementId(owner));
}

void DrillTool::leave()
{
    m_view.canvas().setHovered({});
}

Qt::CursorShape DrillTool::cursor(const Pointer& pointer) const
{
    return idAt(pointer.at, pointer.tolerance).empty() ? Qt::ArrowCursor : Qt::PointingHandCursor;
}

QString DrillTool::wordsAt(const QPointF& at) const
{
    const std::string id = idAt(at, 6 / m_view.zoom());
    if (id.empty())
        return {};
    const Design& design = m_drill.document().committed();
    const QString name = toQString(nameOfBox(design, id));
    if (m_drill.isKilled(id))
        return tr("Click: repair %1").arg(name);
    const Component* component = design.components.find(ComponentId(id));
    if (component && component->instances > 1)
        return tr("Click: fail one instance of %1  ·  Shift+click: all of them").arg(name);
    return design.sets.find(SetId(id)) ? tr("Click: fail all members of %1").arg(name) : tr("Click: fail %1").arg(name);
}

void DrillTool::actOnSelection(bool isWhole)
{
    for (const ElementId& id : std::vector<ElementId>(m_drill.document().selection())) {
        if (m_drill.canFail(id.text()))
            act(id.text(), isWhole);
    }
}

bool DrillTool::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape) {
        emit leaveWanted();
        return true;
    }
    if (key != Qt::Key_Space && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    actOnSelection(modifiers.testFlag(Qt::ShiftModifier));
    return true;
}

bool DrillTool::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_drill.isOn() || m_view.tool() != this)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        const bool isOurs = key.key() == Qt::Key_Escape || key.key() == Qt::Key_Space || key.key() == Qt::Key_Return
            || key.key() == Qt::Key_Enter;
        if (event->type() == QEvent::ShortcutOverride && isOurs) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && !key.isAutoRepeat() && onKey(key.key(), key.modifiers()))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linchpin
