// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace linchpin
{

/// Lists of numbers by number, in one piece.
class Adjacency
{
public:
    Adjacency() = default;
    /// The list of i holds every j with of[j] == i, ascending.
    Adjacency(const std::vector<std::uint32_t>& of, std::size_t size);

    std::span<const std::uint32_t> operator[](std::size_t i) const
    {
        return std::span(m_items).subspan(m_first[i], m_first[i + 1] - m_first[i]);
    }
    std::size_t size() const { return m_first.empty() ? 0 : m_first.size() - 1; }

private:
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_items;
};

/// Rows of components by id, for many look-ups.
class RowIndex
{
public:
    explicit RowIndex(const Table<Component>& components);

    /// Nothing where there is no such component.
    std::optional<std::uint32_t> find(const std::string& id) const;
    /// By position: the rows of the components with these ids, and their hashes. \pre there are such components
    std::vector<std::uint32_t> rowsOf(const std::vector<const ComponentId*>& ids,
                                      const std::vector<std::size_t>& hashes) const;

private:
    std::uint32_t rowOf(const ComponentId& id, std::size_t hash) const;

    const Table<Component>& m_components;
    bool m_hashesDiffer = true; ///< so that an equal hash means an equal id
    struct Slot
    {
        std::size_t hash = 0;
        std::uint32_t row = 0; ///< 0: empty, else the row + 1
    };
    std::vector<Slot> m_slots; ///< a power of two
};

/// Rows of a design's tables by each other, made once for a compilation.
struct DesignIndex
{
    explicit DesignIndex(const Design& design);

    /// What of a connection says when it applies.
    struct Use
    {
        ConnectionKind kind = ConnectionKind::Request;
        bool optional = false;
        bool ofSomeJourneys = false; ///< it names those that use it
    };

    const Design& design;
    RowIndex rows;
    std::vector<std::int32_t> setOf;                     ///< by component row; -1: in no set
    std::vector<std::vector<std::uint32_t>> members;     ///< by set row: component rows, primary first
    std::vector<std::uint32_t> from;                     ///< by connection row
    std::vector<std::uint32_t> to;                       ///< by connection row
    std::vector<Use> uses;                               ///< by connection row
    Adjacency outgoing;                                  ///< by component row: connection rows
    std::vector<std::vector<std::uint32_t>> domainChain; ///< by domain row: itself and its ancestors

    std::size_t componentCount() const { return setOf.size(); }
};

} // namespace linchpin
