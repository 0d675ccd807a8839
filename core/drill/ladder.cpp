// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/ladder.h"

#include "core/drill/scenario_evaluation.h"
#include "core/engine/analysis.h"
#include "core/tree/cancelled.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// What is made to fail as one.
struct Trial
{
    Rung::Kind kind = Rung::Kind::Component;
    std::string id;
    std::vector<std::int32_t> events;
};

Rung::Kind kindOf(BoxType type)
{
    switch (type) {
    case BoxType::Component:
        return Rung::Kind::Component;
    case BoxType::Domain:
        return Rung::Kind::Domain;
    case BoxType::SharedCause:
        return Rung::Kind::SharedCause;
    case BoxType::Failover:
        return Rung::Kind::Failover;
    }
    return Rung::Kind::Component;
}

class Trying
{
public:
    Trying(const DrillGround& ground, const std::stop_token& stop)
        : m_ground(ground)
        , m_stop(stop)
        , m_evaluation(ground.structure())
        , m_nothingDown(ground.structure().events.events.size(), false)
    {
        for (const JourneyRoot& journey : ground.structure().journeys)
            m_roots.push_back(journey.root);
        m_roots.push_back(ground.structure().system);
    }

    Ladder run()
    {
        const std::vector<Trial> boxes = boxTrials();
        addSingles(instanceTrials());
        addSingles(boxes);
        addPairs(boxes);
        return std::move(m_ladder);
    }

private:
    using Evaluation = ScenarioEvaluation<8>;

    const Events& events() const { return m_ground.structure().events; }

    std::vector<Trial> boxTrials() const
    {
        std::vector<Trial> trials;
        for (const Box& box : events().boxes)
            trials.push_back({kindOf(box.type), box.id, {}});
        for (std::size_t event = 0; event < events().events.size(); ++event)
            trials[events().events[event].box].events.push_back(static_cast<std::int32_t>(event));
        return trials;
    }

    std::vector<Trial> instanceTrials() const
    {
        std::vector<Trial> trials;
        for (const auto& instances : events().instances) {
            for (const std::int32_t event : instances) {
                if (instances.size() > 1)
                    trials.push_back(
                        {Rung::Kind::Instance, events().events[static_cast<std::size_t>(event)].id, {event}});
            }
        }
        return trials;
    }

    double probabilityOf(const Trial& trial) const
    {
        double probability = 1;
        for (const std::int32_t event : trial.events)
            probability *= m_ground.probabilities()[static_cast<std::size_t>(event)];
        return probability;
    }

    /// Fills `fails` by root, scenario by scenario. \param put  makes scenario i fail what it tries
    template<class Put, class Take>
    void evaluate(std::size_t count, const Put& put, const Take& take)
    {
        for (std::size_t first = 0; first < count; first += Evaluation::size) {
            checkStop(m_stop);
            const std::size_t here = std::min(Evaluation::size, count - first);
            m_evaluation.begin(m_nothingDown);
            for (std::size_t i = 0; i < here; ++i)
                put(first + i, i);
            m_evaluation.run();
            for (std::size_t i = 0; i < here; ++i)
                take(first + i, i);
        }
    }

    void fail(const Trial& trial, std::size_t scenario)
    {
        for (const std::int32_t event : trial.events)
            m_evaluation.fail(event, scenario);
    }

    /// By root, whether it fails in the scenario and does not with nothing down.
    std::vector<bool> stopped(std::size_t scenario) const
    {
        std::vector<bool> result;
        for (const Node root : m_roots)
            result.push_back(m_evaluation.fails(root, scenario) && !m_ground.failsWithAllUp()[root]);
        return result;
    }

    void setStops(Rung& rung, const std::vector<bool>& stopped) const
    {
        const auto& journeys = m_ground.structure().journeys;
        for (std::size_t i = 0; i < journeys.size(); ++i) {
            if (stopped[i])
                rung.stops.push_back(journeys[i].id);
        }
        rung.stopsSystem = stopped.back();
    }

    void addSingles(const std::vector<Trial>& trials)
    {
        m_alone.clear();
        evaluate(
            trials.size(), [&](std::size_t trial, std::size_t scenario) { fail(trials[trial], scenario); },
            [&](std::size_t trial, std::size_t scenario) {
                m_alone.push_back(stopped(scenario));
                Rung rung;
                rung.kind = trials[trial].kind;
                rung.ids = {trials[trial].id};
                rung.probability = probabilityOf(trials[trial]);
                setStops(rung, m_alone.back());
                m_ladder.singles.push_back(std::move(rung));
            });
    }

    void addPairs(const std::vector<Trial>& boxes)
    {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
        for (std::uint32_t a = 0; a < boxes.size(); ++a) {
            for (std::uint32_t b = a + 1; b < boxes.size(); ++b)
                pairs.emplace_back(a, b);
        }
        m_ladder.pairsTried = pairs.size();
        evaluate(
            pairs.size(),
            [&](std::size_t pair, std::size_t scenario) {
                fail(boxes[pairs[pair].first], scenario);
                fail(boxes[pairs[pair].second], scenario);
            },
            [&](std::size_t pair, std::size_t scenario) {
                const auto& [a, b] = pairs[pair];
                bool isNew = false;
                for (std::size_t i = 0; i < m_roots.size() && !isNew; ++i)
                    isNew = !m_alone[a][i] && !m_alone[b][i] && m_evaluation.fails(m_roots[i], scenario);
                if (isNew)
                    addPair(boxes[a], boxes[b], m_alone[a], m_alone[b], stopped(scenario));
            });
    }

    void addPair(const Trial& a, const Trial& b, const std::vector<bool>& byA, const std::vector<bool>& byB,
                 std::vector<bool> together)
    {
        for (std::size_t i = 0; i < together.size(); ++i)
            together[i] = together[i] && !byA[i] && !byB[i];
        if (std::none_of(together.begin(), together.end(), [](bool stops) { return stops; }))
            return;
        Rung rung;
        rung.kind = Rung::Kind::Pair;
        rung.ids = {a.id, b.id};
        rung.probability = probabilityOf(a) * probabilityOf(b);
        setStops(rung, together);
        m_ladder.pairs.push_back(std::move(rung));
    }

    const DrillGround& m_ground;
    const std::stop_token& m_stop;
    Evaluation m_evaluation;
    std::vector<bool> m_nothingDown;
    std::vector<Node> m_roots;              ///< of the journeys, then of the system
    std::vector<std::vector<bool>> m_alone; ///< by box
    Ladder m_ladder;
};

} // namespace

double Rung::hoursPerYear() const
{
    return probability * linchpin::hoursPerYear;
}

Ladder ladderOf(const DrillGround& ground, const std::stop_token& stop)
{
    return Trying(ground, stop).run();
}

} // namespace linchpin
