// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/answer_beside.h"

#include "core/edit/spots.h"
#include "core/layout/arrange.h"
#include "core/practice/found_parts.h"

#include <algorithm>
#include <string>
#include <utility>

namespace linchpin
{

namespace
{

/// Pairs what stands for the same, and draws the one design with the other's ids.
class Beside
{
public:
    Beside(const Scenario& scenario, const Design& drawn)
        : m_drawn(drawn)
        , m_answer(arrangedWhereMissing(scenario.answer))
    {
        pairComponents(scenario);
        pairSets();
        pairDomains();
        pairConnections();
        nameTheRest();
        placeTheRest();
    }

    AnswerBeside made() const
    {
        AnswerBeside made;
        made.design = renamed();
        for (const auto& [answer, own] : m_own)
            made.own[ElementId(answer)] = ElementId(own);
        return made;
    }

private:
    void pair(const std::string& answer, const std::string& own)
    {
        const auto isOwn = [&](const auto& known) { return known.second == own; };
        if (!m_own.contains(answer) && std::none_of(m_own.begin(), m_own.end(), isOwn))
            m_own[answer] = own;
    }

    void pairComponents(const Scenario& scenario)
    {
        for (const Actor& actor : scenario.actors) {
            if (m_drawn.components.contains(actor.id) && m_answer.components.contains(actor.id))
                pair(actor.id.text(), actor.id.text());
        }
        const std::vector<FoundPart> here = foundParts(scenario, asked(scenario, m_drawn));
        const std::vector<FoundPart> there = foundParts(scenario, asked(scenario, m_answer));
        for (std::size_t i = 0; i < std::min(here.size(), there.size()); ++i) {
            const std::size_t both = std::min(here[i].components.size(), there[i].components.size());
            for (std::size_t k = 0; k < both; ++k)
                pair(there[i].components[k].text(), here[i].components[k].text());
        }
        for (const Component& component : m_answer.components) {
            const Component* own = m_drawn.components.find(component.id);
            if (own && own->kind == component.kind)
                pair(component.id.text(), own->id.text());
        }
    }

    void pairSets()
    {
        for (const RedundancySet& set : m_answer.sets) {
            for (const ComponentId& member : set.members) {
                const auto own = m_own.find(member.text());
                const RedundancySet* stands = own == m_own.end() ? nullptr : m_drawn.setOf(ComponentId(own->second));
                if (stands)
                    pair(set.id.text(), stands->id.text());
            }
        }
    }

    void pairDomains()
    {
        for (const Domain& domain : m_answer.domains) {
            for (const Domain& own : m_drawn.domains) {
                if (own.kind == domain.kind)
                    pair(domain.id.text(), own.id.text());
            }
        }
    }

    void pairConnections()
    {
        for (const Connection& arrow : m_answer.connections) {
            for (const Connection& own : m_drawn.connections) {
                if (own.from.text() == idOf(arrow.from.text()) && own.to.text() == idOf(arrow.to.text()))
                    pair(arrow.id.text(), own.id.text());
            }
        }
    }

    /// What stands for nothing keeps its id where nothing drawn has it.
    void nameTheRest()
    {
        Design taken = m_drawn;
        const auto name = [&](const std::string& id) {
            if (m_own.contains(id))
                return;
            std::string fresh = freshId(taken, id, "model");
            Note note;
            note.id = NoteId(fresh);
            taken.notes.put(std::move(note));
            m_fresh[id] = std::move(fresh);
        };
        for (const Component& component : m_answer.components)
            name(component.id.text());
        for (const Domain& domain : m_answer.domains)
            name(domain.id.text());
        for (const RedundancySet& set : m_answer.sets)
            name(set.id.text());
        for (const Connection& arrow : m_answer.connections)
            name(arrow.id.text());
    }

    std::string idOf(const std::string& answer) const
    {
        if (const auto own = m_own.find(answer); own != m_own.end())
            return own->second;
        const auto fresh = m_fresh.find(answer);
        return fresh == m_fresh.end() ? answer : fresh->second;
    }

    template<class Key>
    Key renamed(const Key& id) const
    {
        return id.empty() ? id : Key(idOf(id.text()));
    }
    template<class Key>
    void rename(std::vector<Key>& ids) const
    {
        for (Key& id : ids)
            id = renamed(id);
    }

    /// From the answer's place to the drawing's, as those that are paired lie on the average.
    Point shift() const
    {
        Point sum;
        int count = 0;
        for (const Component& component : m_answer.components) {
            const auto own = m_own.find(component.id.text());
            const Component* stands = own == m_own.end() ? nullptr : m_drawn.components.find(ComponentId(own->second));
            if (stands && stands->position && component.position) {
                sum = sum + (*stands->position - *component.position);
                ++count;
            }
        }
        return count == 0 ? Point{} : Point{sum.x / count, sum.y / count};
    }

    /// Where nothing drawn is covered: what belongs into a domain of the drawing within it, as long as there is room.
    void placeTheRest()
    {
        const Point by = shift();
        m_placed = m_drawn;
        for (Domain domain : m_answer.domains) {
            if (m_own.contains(domain.id.text()))
                continue;
            domain.id = renamed(domain.id);
            domain.parent = m_own.contains(domain.parent.text()) ? DomainId() : renamed(domain.parent);
            domain.bounds.reset();
            m_placed.domains.put(std::move(domain));
        }
        for (Component component : m_answer.components) {
            if (m_own.contains(component.id.text()))
                continue;
            component.id = renamed(component.id);
            const auto isOwn = [this](const DomainId& place) { return m_own.contains(place.text()); };
            const bool isAtHome = std::any_of(component.placement.begin(), component.placement.end(), isOwn);
            const DomainId home = isAtHome
                ? renamed(*std::find_if(component.placement.begin(), component.placement.end(), isOwn))
                : DomainId();
            const Point wanted = *component.position + by;
            component.position.reset();
            rename(component.placement);
            if (isAtHome) {
                component.placement.clear();
                component.position = freeSpot(m_placed, wanted, home);
            }
            m_placed.components.put(std::move(component));
        }
        for (Connection arrow : m_answer.connections)
            m_placed.connections.put(moved(std::move(arrow)));
        m_placed = arrangedWhereMissing(m_placed);
    }

    Design renamed() const
    {
        Design design;
        design.title = m_drawn.title;
        design.description = m_drawn.description;
        design.currency = m_answer.currency;
        for (Component component : m_answer.components)
            design.components.put(moved(std::move(component)));
        for (Domain domain : m_answer.domains)
            design.domains.put(moved(std::move(domain)));
        for (RedundancySet set : m_answer.sets) {
            set.id = renamed(set.id);
            rename(set.members);
            if (const RedundancySet* own = m_drawn.sets.find(set.id))
                set.name = own->name;
            design.sets.put(std::move(set));
        }
        for (Connection arrow : m_answer.connections)
            design.connections.put(moved(std::move(arrow)));
        design.journeys = m_answer.journeys;
        for (Journey& journey : design.journeys)
            rename(journey.entries);
        return design;
    }

    Component moved(Component component) const
    {
        component.id = renamed(component.id);
        rename(component.placement);
        if (const Component* own = m_drawn.components.find(component.id)) {
            component.name = own->name;
            component.position = own->position;
            component.z = own->z;
            component.notes = own->notes;
        } else {
            component.position = m_placed.components.at(component.id).position;
        }
        return component;
    }

    Domain moved(Domain domain) const
    {
        domain.id = renamed(domain.id);
        domain.parent = renamed(domain.parent);
        if (const Domain* own = m_drawn.domains.find(domain.id)) {
            domain.name = own->name;
            domain.bounds = own->bounds;
        } else {
            domain.bounds = m_placed.domains.at(domain.id).bounds;
        }
        return domain;
    }

    Connection moved(Connection arrow) const
    {
        arrow.id = renamed(arrow.id);
        arrow.from = renamed(arrow.from);
        arrow.to = renamed(arrow.to);
        arrow.waypoints.clear();
        if (const Connection* own = m_drawn.connections.find(arrow.id)) {
            arrow.label = own->label;
            arrow.waypoints = own->waypoints;
        }
        return arrow;
    }

    const Design& m_drawn;
    Design m_answer;
    Design m_placed;                            ///< the drawing with what it lacks, where it has room
    std::map<std::string, std::string> m_own;   ///< by id in the answer
    std::map<std::string, std::string> m_fresh; ///< by id in the answer
};

} // namespace

AnswerBeside answerBeside(const Scenario& scenario, const Design& drawn)
{
    return Beside(scenario, drawn).made();
}

} // namespace linchpin
