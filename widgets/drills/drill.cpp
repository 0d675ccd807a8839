// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/drill.h"

#include "core/drill/box_name.h"
#include "core/drill/story.h"
#include "core/model/error.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <algorithm>
#include <set>

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
    if (isOn)
        keepWhatExists();
    emit switched(isOn);
    emit changed();
}

std::shared_ptr<const DrillGround> Drill::ground() const
{
    if (m_groundOf != m_document.sharedCommitted()) {
        m_groundOf = m_document.sharedCommitted();
        m_ground = std::make_shared<const DrillGround>(*m_groundOf);
    }
    return m_ground;
}

bool Drill::canFail(const std::string& id) const
{
    try {
        return !ground()->eventsNamed(id).empty();
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
    const bool isRepair =
        std::all_of(killed.begin(), killed.end(), [this](const std::string& id) { return isKilled(id); });
    std::set<std::string> before;
    for (const auto& wave : m_outage.waves) {
        for (const Fallen& fallen : wave)
            before.insert(fallen.id);
    }
    m_killed = std::move(killed);
    find();
    // What had stopped before need not stop once more.
    const auto news = std::find_if(m_outage.waves.begin(), m_outage.waves.end(), [&](const auto& wave) {
        return std::any_of(wave.begin(), wave.end(), [&](const Fallen& fallen) { return !before.contains(fallen.id); });
    });
    showFrom(isRepair ? m_outage.waves.size() : static_cast<std::size_t>(news - m_outage.waves.begin()) + 1);
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
    const auto row = ground()->index().rows.find(id.text());
    if (!row)
        return;
    const auto& events = ground()->structure().events;
    std::vector<std::string> up;
    for (const std::int32_t event : events.instances[*row]) {
        const std::string& instance = events.events[static_cast<std::size_t>(event)].id;
        if (!isKilled(instance))
            up.push_back(instance);
    }
    if (isKilled(id.text()) || events.instances[*row].size() < 2)
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

void Drill::find()
{
    m_aside.stop();
    m_pace.stop();
    m_oneAway.reset();
    m_foundFor = m_document.sharedCommitted();
    m_outage = m_killed.empty() ? Outage() : outageOf(*ground(), m_killed);
    if (m_killed.empty())
        return;
    m_aside.start([this, ground = ground(), killed = m_killed](const std::stop_token&) -> BackgroundWork::Outcome {
        return [this, ids = oneFailureAway(*ground, killed)] {
            m_oneAway = ids;
            emit changed();
        };
    });
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
    DrillMarks marks;
    if (!m_isOn || m_killed.empty())
        return marks;
    const Design& design = ground()->design();
    const auto fail = [&](const ComponentId& id, int instances) {
        if (const Component* component = design.components.find(id))
            marks.failed[id] = std::min(component->instances, marks.failed[id] + instances);
    };
    for (const std::string& id : m_killed) {
        const auto [owner, part] = partsOfBox(id);
        const RedundancySet* set = design.sets.find(SetId(owner));
        if (design.domains.find(DomainId(owner)))
            marks.domains.insert(DomainId(owner));
        else if (set && part == "failover")
            marks.failovers.insert(set->id);
        else if (set) {
            for (const ComponentId& member : set->members)
                fail(member, design.components.at(member).instances);
        } else if (const Component* component = design.components.find(ComponentId(owner)))
            fail(component->id, part.empty() || part == "shared" ? component->instances : 1);
    }
    for (std::size_t wave = 0; wave < m_shown; ++wave) {
        for (const Fallen& fallen : m_outage.waves[wave]) {
            if (wave > 0 || !isKilled(fallen.id))
                marks.stopped.insert(ComponentId(fallen.id));
        }
    }
    return marks;
}

QString Drill::story() const
{
    return m_killed.empty() ? QString() : toQString(storyOf(*ground(), m_outage, m_oneAway));
}

void Drill::follow(const Change& change)
{
    if (change.reset) {
        m_killed.clear();
        find();
        showFrom(0);
    } else if (m_isOn && !m_document.isPreviewing()) {
        keepWhatExists();
    }
}

void Drill::keepWhatExists()
{
    if (m_foundFor == m_document.sharedCommitted())
        return;
    std::erase_if(m_killed, [this](const std::string& id) { return !canFail(id); });
    find();
    showFrom(m_outage.waves.size());
}

} // namespace linchpin
