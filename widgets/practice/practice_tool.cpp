// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/practice_tool.h"

#include "widgets/drills/canvas_hint.h"
#include "widgets/drills/drill_marks.h"
#include "widgets/practice/practice.h"
#include "widgets/practice/verdict_row.h"
#include "widgets/style/text.h"

#include <QtGui/QKeyEvent>

namespace linchpin
{

PracticeTool::PracticeTool(Practice& practice, CanvasView& view, QObject* parent)
    : QObject(parent)
    , m_practice(practice)
    , m_view(view)
    , m_hint(new CanvasHint({}, view))
{
    m_hint->setObjectName(QStringLiteral("practiceCanvasHint"));
    view.installEventFilter(this);
    connect(&practice, &Practice::changed, this, &PracticeTool::show);
    connect(&practice.document(), &Document::changed, this, [this](const Change& change) {
        if (change.design && isWanted())
            show();
    });
}

PracticeTool::~PracticeTool() = default;

bool PracticeTool::isWanted() const
{
    return m_practice.isOn() && (m_practice.phase() == Phase::Predict || m_practice.phase() == Phase::Drills);
}

bool PracticeTool::isAsking() const
{
    return isWanted()
        && (m_practice.phase() == Phase::Predict ? !m_practice.areMarksRevealed() : m_practice.isDrillAsking());
}

bool PracticeTool::canBeSaid(const ElementId& id) const
{
    const Design& design = m_practice.document().committed();
    const Component* component = design.components.find(id.as<ComponentId>());
    if (component)
        return component->kind != ComponentKind::Client;
    return m_practice.phase() == Phase::Predict && design.domains.find(id.as<DomainId>());
}

ElementId PracticeTool::idAt(const QPointF& at, qreal tolerance) const
{
    const Hit hit = m_view.canvas().hitAt(at, tolerance);
    const bool isBox =
        hit.what == Hit::What::Component || hit.what == Hit::What::DomainTitle || hit.what == Hit::What::DomainCorner;
    return isAsking() && isBox && canBeSaid(hit.id) ? hit.id : ElementId();
}

void PracticeTool::act(const ElementId& id)
{
    if (m_practice.phase() == Phase::Predict)
        m_practice.toggleMarked(id);
    else
        m_practice.toggleStops(id);
}

std::unique_ptr<Gesture> PracticeTool::press(const Pointer& pointer)
{
    if (const ElementId id = idAt(pointer.at, pointer.tolerance); !id.empty())
        act(id);
    return nullptr;
}

void PracticeTool::doubleClick(const Pointer& pointer)
{
    press(pointer);
}

void PracticeTool::hover(const Pointer& pointer)
{
    m_view.canvas().setHovered(idAt(pointer.at, pointer.tolerance));
}

void PracticeTool::leave()
{
    m_view.canvas().setHovered({});
}

Qt::CursorShape PracticeTool::cursor(const Pointer& pointer) const
{
    return idAt(pointer.at, pointer.tolerance).empty() ? Qt::ArrowCursor : Qt::PointingHandCursor;
}

QString PracticeTool::wordsAt(const QPointF& at) const
{
    const ElementId id = idAt(at, 6 / m_view.zoom());
    if (id.empty())
        return {};
    const QString name = isolated(toQString(m_practice.document().committed().nameOf(id)));
    if (m_practice.phase() == Phase::Predict)
        return (m_practice.attempt().marked.contains(id.text()) ? tr("%1: click to take your guess back")
                                                                : tr("%1: click if it alone can stop a journey"))
            .arg(name);
    return (m_practice.drill()->stops.contains(id.text()) ? tr("%1: click to take back that it stops")
                                                          : tr("%1: click if it stops"))
        .arg(name);
}

QString PracticeTool::hintWords() const
{
    if (!isAsking())
        return {};
    return m_practice.phase() == Phase::Predict ? tr("Click what alone can stop a journey")
                                                : tr("Click what stops because of it");
}

void PracticeTool::show()
{
    m_guesses.clear();
    m_hint->say(hintWords());
    CanvasScene& scene = m_view.canvas();
    if (!isWanted()) {
        scene.setDrill({});
        return;
    }
    const Attempt& attempt = m_practice.attempt();
    if (attempt.phase == Phase::Predict) {
        showGuesses(attempt.marked, m_practice.spofs());
        return;
    }
    const DrillAnswer* drill = m_practice.drill();
    if (!drill) {
        scene.setDrill({});
        return;
    }
    const DrillTruth& truth = m_practice.truth();
    scene.setDrill(drillMarks(attempt.drilled, drill->drill.kills, truth.outage, m_practice.shownWaves()));
    const std::set<std::string> stops(truth.stops.begin(), truth.stops.end());
    const bool isWhole = !m_practice.isDrillAsking() && m_practice.shownWaves() == truth.outage.waves.size();
    showGuesses(drill->stops, isWhole ? &stops : nullptr);
}

void PracticeTool::showGuesses(const std::set<std::string>& guessed, const std::set<std::string>* truth)
{
    const auto add = [this](const std::string& id, const QString& word, QColor Theme::*ink) {
        const QRectF box = m_view.canvas().rectOf(ElementId(id));
        if (box.isEmpty())
            return;
        m_guesses.push_back(std::make_unique<GuessItem>(box, word, ink));
        m_view.canvas().addItem(m_guesses.back().get());
    };
    if (!truth) {
        const QString word =
            m_practice.phase() == Phase::Predict ? tr("your guess", "canvas") : tr("stops, you say", "canvas");
        for (const std::string& id : guessed)
            add(id, word, &Theme::accent);
        return;
    }
    for (const Guessed& each : verdicts(guessed, *truth))
        add(each.id, verdictWords(each.verdict), inkOf(each.verdict));
}

bool PracticeTool::eventFilter(QObject* watched, QEvent* event)
{
    if (!isAsking() || m_view.tool() != this
        || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return QObject::eventFilter(watched, event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    if (key.key() != Qt::Key_Space && key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && !key.isAutoRepeat()) {
        for (const ElementId& id : std::vector<ElementId>(m_practice.document().selection())) {
            if (canBeSaid(id))
                act(id);
        }
    }
    return true;
}

} // namespace linchpin
