// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/arrange.h"

#include "core/layout/nest.h"
#include "core/layout/spaces.h"

#include <algorithm>

namespace linchpin
{

namespace
{

using layout::Spaces;

class Filling
{
public:
    explicit Filling(const Design& design)
        : m_design(design)
        , m_spaces(design)
    { }

    Design filled()
    {
        encloseMembers();
        placeBlocks();
        placeComponents();

        Design result = m_design;
        for (std::size_t row = 0; row < m_design.domains.size(); ++row) {
            result.domains.change(m_design.domains[row].id, [&](Domain& domain) { domain.bounds = m_spaces.box(row); });
        }
        for (std::size_t row = 0; row < m_design.components.size(); ++row) {
            if (const auto& card = m_spaces.card(row); card && !m_design.components[row].position) {
                result.components.change(m_design.components[row].id, [&](Component& component) {
                    component.position = Point{card->x, card->y};
                });
            }
        }
        return result;
    }

private:
    /// Bounds for domains that have none but contents with places, the innermost first.
    void encloseMembers()
    {
        std::vector<std::optional<Rect>> hulls(m_design.domains.size());
        const auto add = [&](int domain, const Rect& rect) {
            if (domain != Spaces::outside)
                hulls[domain] = hulls[domain] ? hulls[domain]->united(rect) : rect;
        };
        for (std::size_t row = 0; row < m_design.components.size(); ++row) {
            if (m_spaces.card(row))
                add(m_spaces.domainOf(row), *m_spaces.card(row));
        }
        std::vector<std::pair<std::size_t, int>> innermostFirst;
        for (std::size_t row = 0; row < hulls.size(); ++row)
            innermostFirst.emplace_back(m_design.ancestry(m_design.domains[row].id).size(), static_cast<int>(row));
        std::stable_sort(innermostFirst.begin(), innermostFirst.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        for (const auto& [depth, row] : innermostFirst) {
            if (!m_spaces.box(row) && hulls[row])
                m_spaces.putBox(row, layout::boxAround(*hulls[row]));
            if (m_spaces.box(row))
                add(m_spaces.parentOf(row), *m_spaces.box(row));
        }
    }

    /// Domains of which nothing has a place are arranged for themselves and placed as a whole.
    void placeBlocks()
    {
        for (std::size_t row = 0; row < m_design.domains.size(); ++row) {
            const int domain = static_cast<int>(row);
            const int parent = m_spaces.parentOf(domain);
            if (m_spaces.box(row) || (parent != Spaces::outside && !m_spaces.box(parent)))
                continue;
            placeBlock(domain);
            row = static_cast<std::size_t>(-1); // what lies in it may stand before it
        }
    }

    void placeBlock(int domain)
    {
        Design part = m_design;
        part.domains = {};
        part.components = {};
        part.notes = {};
        std::vector<std::size_t> members;
        for (std::size_t row = 0; row < m_design.domains.size(); ++row) {
            if (m_spaces.isWithin(static_cast<int>(row), domain))
                part.domains.put(m_design.domains[row]);
        }
        for (std::size_t row = 0; row < m_design.components.size(); ++row) {
            if (m_spaces.domainOf(row) != Spaces::outside && m_spaces.isWithin(m_spaces.domainOf(row), domain)) {
                part.components.put(m_design.components[row]);
                members.push_back(row);
            }
        }
        part = arranged(part);
        const Rect whole = *part.domains.at(m_design.domains[domain].id).bounds;
        const Point at =
            m_spaces.claim(whole.width, whole.height, m_spaces.parentOf(domain), wantedFor(members, whole));
        const Point shift = at - Point{whole.x, whole.y};
        for (const Domain& placed : part.domains)
            m_spaces.putBox(m_design.domains.rowOf(placed.id), placed.bounds->moved(shift));
        for (const std::size_t row : members) {
            const Point position = *part.components.at(m_design.components[row].id).position + shift;
            m_spaces.putCard(row, {position.x, position.y, cardWidth, cardHeight});
        }
    }

    /// First what is connected to something that has a place.
    void placeComponents()
    {
        std::vector<std::vector<std::size_t>> neighbours(m_design.components.size());
        for (const Connection& connection : m_design.connections) {
            const std::size_t from = m_design.components.rowOf(connection.from);
            const std::size_t to = m_design.components.rowOf(connection.to);
            if (from < neighbours.size() && to < neighbours.size()) {
                neighbours[from].push_back(to);
                neighbours[to].push_back(from);
            }
        }
        std::vector<std::size_t> line;
        std::vector<bool> isInLine(m_design.components.size());
        const auto join = [&](std::size_t row) {
            if (!isInLine[row])
                line.push_back(row);
            isInLine[row] = true;
        };
        for (std::size_t row = 0; row < neighbours.size(); ++row) {
            if (m_spaces.card(row))
                join(row);
        }
        std::size_t next = 0;
        for (std::size_t row = 0; row <= neighbours.size(); ++row) {
            for (; next < line.size(); ++next) {
                const std::size_t one = line[next];
                if (!m_spaces.card(one)) {
                    const Rect rect{0, 0, cardWidth, cardHeight};
                    const Point at =
                        m_spaces.claim(rect.width, rect.height, m_spaces.domainOf(one), wantedFor({one}, rect));
                    m_spaces.putCard(one, rect.moved(at));
                }
                for (const std::size_t other : neighbours[one])
                    join(other);
            }
            if (row < neighbours.size())
                join(row);
        }
    }

    /// To the right of what needs it, to the left of what it needs, below those of its set.
    Point wantedFor(const std::vector<std::size_t>& members, const Rect& whole) const
    {
        constexpr int between = 96;
        constexpr int below = 32;
        const auto isMember = [&](std::size_t row) {
            return std::find(members.begin(), members.end(), row) != members.end();
        };
        Point sum;
        int count = 0;
        const auto add = [&](Point point) {
            sum = sum + point;
            ++count;
        };
        if (members.size() == 1) {
            if (const RedundancySet* set = m_design.setOf(m_design.components[members.front()].id)) {
                for (const ComponentId& id : set->members) {
                    const std::size_t row = m_design.components.rowOf(id);
                    if (row < m_design.components.size() && m_spaces.card(row)
                        && m_spaces.domainOf(row) == m_spaces.domainOf(members.front()))
                        return {m_spaces.card(row)->x, m_spaces.card(row)->bottom() + below};
                }
            }
        }
        for (const Connection& connection : m_design.connections) {
            const std::size_t from = m_design.components.rowOf(connection.from);
            const std::size_t to = m_design.components.rowOf(connection.to);
            if (std::max(from, to) >= m_design.components.size() || isMember(from) == isMember(to))
                continue;
            const auto& card = m_spaces.card(isMember(from) ? to : from);
            if (card)
                add({isMember(from) ? card->x - between - whole.width : card->right() + between,
                     card->center().y - whole.height / 2});
        }
        if (count > 0)
            return {sum.x / count, sum.y / count};
        const int domain = members.empty() ? Spaces::outside : m_spaces.domainOf(members.front());
        if (domain != Spaces::outside && m_spaces.box(domain))
            return {m_spaces.box(domain)->x, m_spaces.box(domain)->y};
        return {m_spaces.extent().x, m_spaces.extent().bottom() + below};
    }

    const Design& m_design;
    Spaces m_spaces;
};

bool isPlaced(const Design& design)
{
    return std::any_of(design.components.begin(), design.components.end(),
                       [](const Component& component) { return component.position.has_value(); })
        || std::any_of(design.domains.begin(), design.domains.end(),
                       [](const Domain& domain) { return domain.bounds.has_value(); });
}

bool isComplete(const Design& design)
{
    return std::all_of(design.components.begin(), design.components.end(),
                       [](const Component& component) { return component.position.has_value(); })
        && std::all_of(design.domains.begin(), design.domains.end(),
                       [](const Domain& domain) { return domain.bounds.has_value(); });
}

} // namespace

Design arrangedWhereMissing(const Design& design)
{
    if (isComplete(design))
        return design;
    return isPlaced(design) ? Filling(design).filled() : arranged(design);
}

} // namespace linchpin
