// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/difference.h"

#include "core/edit/change_words.h"

#include <unordered_map>
#include <utility>

namespace linchpin
{

namespace
{

std::string nameOf(const Design& design, const Connection& connection)
{
    const std::string ends =
        design.nameOf(connection.from.as<ElementId>()) + " → " + design.nameOf(connection.to.as<ElementId>());
    return connection.label.empty() ? ends : ends + " (" + connection.label + ")";
}

std::string nameOf(const Design&, const Note& note)
{
    const std::string line = note.text.substr(0, note.text.find('\n'));
    return line.empty() ? note.id.text() : line;
}

template<class T>
std::string nameOf(const Design&, const T& element)
{
    return element.name.empty() ? element.id.text() : element.name;
}

class Walk
{
public:
    Walk(const Design& before, const Design& after)
        : m_designs{before, after}
    {
        m_difference.whole = changeWords(m_designs);
    }

    template<class T>
    void tables(ElementType type, const Table<T>& before, const Table<T>& after)
    {
        auto was = before.rows().begin();
        auto is = after.rows().begin();
        while (was != before.rows().end() || is != after.rows().end()) {
            if (is == after.rows().end() || (was != before.rows().end() && (*was)->id < (*is)->id)) {
                removed(type, **was++);
            } else if (was == before.rows().end() || (*is)->id < (*was)->id) {
                added(type, **is++);
            } else {
                if (*was != *is)
                    both(type, **was, **is);
                ++was;
                ++is;
            }
        }
    }

    void journeys(const std::vector<Journey>& before, const std::vector<Journey>& after)
    {
        std::unordered_map<JourneyId, const Journey*> left;
        for (const Journey& journey : before)
            left.emplace(journey.id, &journey);
        std::vector<JourneyId> kept;
        for (const Journey& journey : after) {
            const auto was = left.find(journey.id);
            if (was == left.end()) {
                added(ElementType::Journey, journey);
            } else {
                both(ElementType::Journey, *was->second, journey);
                kept.push_back(journey.id);
                left.erase(was);
            }
        }
        bool inOrder = true;
        auto next = kept.begin();
        for (const Journey& journey : before) {
            if (left.contains(journey.id))
                removed(ElementType::Journey, journey);
            else
                inOrder = *next++ == journey.id && inOrder;
        }
        if (!inOrder)
            m_difference.whole.emplace_back("journeys in another order");
    }

    Difference result() { return std::move(m_difference); }

private:
    template<class T>
    void added(ElementType type, const T& element)
    {
        m_difference.elements.push_back(
            {type, element.id.template as<ElementId>(), nameOf(m_designs.after, element), Fate::Added, {}, {}});
    }
    template<class T>
    void removed(ElementType type, const T& element)
    {
        m_difference.elements.push_back(
            {type, element.id.template as<ElementId>(), nameOf(m_designs.before, element), Fate::Removed, {}, {}});
    }
    template<class T>
    void both(ElementType type, const T& before, const T& after)
    {
        if (before == after)
            return;
        ChangeWords words = changeWords(m_designs, before, after);
        m_difference.elements.push_back({type, after.id.template as<ElementId>(), nameOf(m_designs.after, after),
                                         Fate::Changed, std::move(words.meaning), std::move(words.drawing)});
    }

    DesignPair m_designs;
    Difference m_difference;
};

} // namespace

Difference difference(const Design& before, const Design& after)
{
    Walk walk(before, after);
    walk.tables(ElementType::Domain, before.domains, after.domains);
    walk.tables(ElementType::Component, before.components, after.components);
    walk.tables(ElementType::Set, before.sets, after.sets);
    walk.tables(ElementType::Connection, before.connections, after.connections);
    walk.journeys(before.journeys, after.journeys);
    walk.tables(ElementType::Note, before.notes, after.notes);
    return walk.result();
}

} // namespace linchpin
