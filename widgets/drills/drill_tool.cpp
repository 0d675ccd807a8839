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

namespace
{

bool isOurs(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return !event.modifiers().testFlag(Qt::AltModifier) && !event.modifiers().testFlag(Qt::ControlModifier);
    default:
        return false;
    }
}

} // namespace

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
    const QString name = isolated(toQString(nameOfBox(design, id)));
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

void DrillTool::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        emit leaveWanted();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_drill.step(key == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        actOnSelection(modifiers.testFlag(Qt::ShiftModifier));
        break;
    default:
        break;
    }
}

bool DrillTool::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !m_drill.isOn() || m_view.tool() != this)
        return QObject::eventFilter(watched, event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    if (!isOurs(key))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (!key.isAutoRepeat() || key.key() == Qt::Key_Left || key.key() == Qt::Key_Right)
        onKey(key.key(), key.modifiers());
    return true;
}

} // namespace linchpin
