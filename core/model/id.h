// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace linchpin
{

/// A strong id: text that names one element, distinct by type from the ids of other elements.
/// All ids of a design live in one name space, `^[a-z0-9][a-z0-9._-]{0,63}$`.
template<class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(std::string text)
        : m_text(std::move(text))
    { }

    const std::string& text() const { return m_text; }
    bool empty() const { return m_text.empty(); }

    /// The same text as the id of another type of element.
    template<class Other>
    Other as() const
    {
        return Other(m_text);
    }

    auto operator<=>(const Id&) const = default;
    bool operator==(const Id&) const = default;

private:
    std::string m_text;
};

using DomainId = Id<struct DomainTag>;
using ComponentId = Id<struct ComponentTag>;
using SetId = Id<struct SetTag>;
using ConnectionId = Id<struct ConnectionTag>;
using JourneyId = Id<struct JourneyTag>;
using NoteId = Id<struct NoteTag>;
/// Any element: an entry of a journey (a component or a set), a selection, a place in a message.
using ElementId = Id<struct ElementTag>;

/// Whether the text may stand as an id in a file.
bool isValidId(std::string_view text);

} // namespace linchpin

template<class Tag>
struct std::hash<linchpin::Id<Tag>>
{
    std::size_t operator()(const linchpin::Id<Tag>& id) const noexcept { return std::hash<std::string>()(id.text()); }
};
