// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/drill.h"

#include "core/drill/box_name.h"
#include "core/drill/story.h"
#include "core/model/error.h"
#include "widgets/drills/drill_marks.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <algorithm>
#include <unordered_set>

namespace linchpin
{

namespace
{

constexpr double waveMilliseconds = 800;

} // namespace

Drill::Drill(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_pace, &QTimer::timeout, this, [this] {
        m_shown = std::min(m_shown + 1, m_outage.waves.size());
        if (isWhole())
            m_pace.stop();
        emit changed();
    });
    connect(&document, &Document::changed, this, &Drill::follow);
}

void Drill::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    m_pace.stop();
    if (isOn) {
        m_document.setGhost(nullptr);
        keepWhatExists();
    }
    emit switched(isOn);
    emit changed();
}

std::shared_ptr<const LazyGround> Drill::ground() const
{
    if (!m_ground || m_ground->given() != m_document.sharedCommitted())
        m_ground = std::make_shared<const LazyGround>(m_document.sharedCommitted());
    return m_ground;
}

bool Drill::canFail(const std::string& id) const
{
    try {
        return !ground()->fallible().eventsNamed(id).empty();
    } catch (const Error&) {
        return false;
    }
}

bool Drill::isKilled(const std::string& id) const
{
    return std::find(m_killed.begin(), m_killed.end(), id) != m_killed.end();
}

void Drill::setKilled(const std::vector<std::string>& ids)
{
    std::vector<std::string> killed;
    for (const std::string& id : ids) {
        if (canFail(id) && std::find(killed.begin(), killed.end(), id) == killed.end())
            killed.push_back(id);
    }
    if (killed == m_killed)
        return;
    m_killed = std::move(killed);
    find(true);
}

void Drill::toggle(const std::string& id)
{
    std::vector<std::string> ids = m_killed;
    if (std::erase(ids, id) == 0)
        ids.push_back(id);
    setKilled(ids);
}

void Drill::toggleInstance(const ComponentId& id)
{
    const Fallible& fallible = ground()->fallible();
    const std::size_t row = fallible.design().components.rowOf(id);
    if (row == fallible.design().components.size())
        return;
    const Events& events = fallible.events();
    std::vector<std::string> up;
    for (const std::int32_t event : events.instances[row]) {
        const std::string& instance = events.events[static_cast<std::size_t>(event)].id;
        if (!isKilled(instance))
            up.push_back(instance);
    }
    if (isKilled(id.text()) || events.instances[row].size() < 2)
        return toggle(id.text());
    std::vector<std::string> ids = m_killed;
    if (up.size() > 1) {
        ids.push_back(up.front());
    } else {
        std::erase_if(ids, [&](const std::string& killed) {
            const auto [owner, part] = partsOfBox(killed);
            return owner == id.text() && part != "shared" && part != "failover";
        });
        ids.push_back(id.text());
    }
    setKilled(ids);
}

void Drill::repair(const std::string& id)
{
    if (isKilled(id))
        toggle(id);
}

void Drill::find(bool plays)
{
    m_pace.stop();
    m_oneAway.reset();
    m_wantedOn = ground();
    m_isPending = !m_killed.empty();
    m_aside.start(
        [this, plays, ground = m_wantedOn, killed = m_killed](const std::stop_token& stop) -> BackgroundWork::Outcome {
            const DrillGround& compiled = ground->compiled();
            if (killed.empty())
                return [] {}; // it is there for the first click
            auto outage = std::make_shared<Outage>(outageOf(compiled, killed));
            m_aside.tell(stop, [this, plays, ground, outage] { take(ground, std::move(*outage), plays); });
            return [this, ids = oneFailureAway(compiled, killed)] {
                m_oneAway = ids;
                emit changed();
            };
        });
    if (m_isPending)
        emit changed();
    else
        take(m_wantedOn, {}, plays);
}

void Drill::take(const std::shared_ptr<const LazyGround>& ground, Outage outage, bool plays)
{
    const auto isIn = [](const std::vector<std::string>& ids, const std::string& id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    const bool isRepair = std::all_of(outage.killed.begin(), outage.killed.end(),
                                      [&](const std::string& id) { return isIn(m_outage.killed, id); });
    std::unordered_set<std::string> before;
    for (const auto& wave : m_outage.waves) {
        for (const Fallen& fallen : wave)
            before.insert(fallen.id);
    }
    m_isPending = false;
    m_outageOn = ground;
    m_outage = std::move(outage);
    // What had stopped before need not stop once more.
    const auto news = std::find_if(m_outage.waves.begin(), m_outage.waves.end(), [&](const auto& wave) {
        return std::any_of(wave.begin(), wave.end(), [&](const Fallen& fallen) { return !before.contains(fallen.id); });
    });
    showFrom(isRepair || !plays ? m_outage.waves.size() : static_cast<std::size_t>(news - m_outage.waves.begin()) + 1);
}

void Drill::showFrom(std::size_t wave)
{
    const bool isStill = Appearance::instance().lessMotion() || !m_isOn;
    m_shown = isStill ? m_outage.waves.size() : std::min(wave, m_outage.waves.size());
    if (!isWhole())
        m_pace.start(static_cast<int>(waveMilliseconds / m_speed));
    emit changed();
}

void Drill::step(int by)
{
    m_pace.stop();
    const auto last = static_cast<int>(m_outage.waves.size());
    m_shown = static_cast<std::size_t>(std::clamp(static_cast<int>(m_shown) + by, std::min(1, last), last));
    emit changed();
}

void Drill::play()
{
    if (m_outage.waves.empty())
        return;
    showFrom(isWhole() ? 1 : m_shown);
}

void Drill::pause()
{
    m_pace.stop();
    emit changed();
}

void Drill::setSpeed(double speed)
{
    m_speed = speed;
    if (m_pace.isActive())
        m_pace.start(static_cast<int>(waveMilliseconds / m_speed));
    emit changed();
}

std::optional<std::vector<std::string>> Drill::oneAway() const
{
    return isWhole() ? m_oneAway : std::nullopt;
}

DrillMarks Drill::marks() const
{
    if (!m_isOn || m_killed.empty())
        return {};
    return drillMarks(ground()->fallible().design(), m_killed, m_outage, m_shown);
}

const Design& Drill::outageDesign() const
{
    return m_outageOn ? *m_outageOn->given() : m_document.committed();
}

QString Drill::story() const
{
    return m_isPending || m_outage.killed.empty() ? QString() : toQString(storyOf(outageDesign(), m_outage, m_oneAway));
}

void Drill::follow(const Change& change)
{
    if (change.reset) {
        m_killed.clear();
        forget();
        setOn(false);
    } else if (m_isOn && !m_document.isPreviewing()) {
        keepWhatExists();
    }
}

void Drill::forget()
{
    m_aside.stop();
    m_pace.stop();
    m_wantedOn.reset();
    m_oneAway.reset();
    take(nullptr, {}, false);
}

void Drill::keepWhatExists()
{
    if (m_wantedOn && m_wantedOn->given() == m_document.sharedCommitted())
        return;
    std::erase_if(m_killed, [this](const std::string& id) { return !canFail(id); });
    find(false);
}

} // namespace linchpin
