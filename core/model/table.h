// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <utility>
#include <vector>

namespace linchpin
{

/// Elements sorted by id, each shared between the designs that hold it: copying a table copies
/// pointers, and what is the same pointer in two designs is the same.
template<class T>
class Table
{
public:
    using Key = decltype(T::id);
    using Shared = std::shared_ptr<const T>;

    /// Iterates over `const T&`.
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        explicit Iterator(typename std::vector<Shared>::const_iterator at)
            : m_at(at)
        { }
        const T& operator*() const { return **m_at; }
        const T* operator->() const { return m_at->get(); }
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_at;
            return before;
        }
        bool operator==(const Iterator&) const = default;

    private:
        typename std::vector<Shared>::const_iterator m_at;
    };

    Iterator begin() const { return Iterator(m_rows.begin()); }
    Iterator end() const { return Iterator(m_rows.end()); }
    std::size_t size() const { return m_rows.size(); }
    bool empty() const { return m_rows.empty(); }
    const T& operator[](std::size_t row) const { return *m_rows[row]; }
    /// The shared elements, for comparing designs by pointer.
    const std::vector<Shared>& rows() const { return m_rows; }

    /// The row of the element, or size().
    std::size_t rowOf(const Key& id) const
    {
        const auto at = lowerBound(id);
        return at != m_rows.end() && (*at)->id == id ? static_cast<std::size_t>(at - m_rows.begin()) : m_rows.size();
    }
    /// Null when there is none.
    const T* find(const Key& id) const
    {
        const std::size_t row = rowOf(id);
        return row < m_rows.size() ? m_rows[row].get() : nullptr;
    }
    bool contains(const Key& id) const { return find(id) != nullptr; }
    /// \throws std::out_of_range
    const T& at(const Key& id) const
    {
        const T* element = find(id);
        if (!element)
            throw std::out_of_range("no element " + id.text());
        return *element;
    }

    /// Inserts the element, or puts it in the place of the one with its id.
    void put(T element)
    {
        const auto at = lowerBound(element.id);
        const bool replaces = at != m_rows.end() && (*at)->id == element.id;
        const auto row = at - m_rows.begin();
        auto shared = std::make_shared<const T>(std::move(element));
        if (replaces)
            m_rows[static_cast<std::size_t>(row)] = std::move(shared);
        else
            m_rows.insert(m_rows.begin() + row, std::move(shared));
    }
    /// Applies `change(T&)` to a copy of the element and puts that; nothing when there is no such element.
    template<class Change>
    void change(const Key& id, Change&& change)
    {
        if (const T* element = find(id)) {
            T copy = *element;
            std::forward<Change>(change)(copy);
            if (!(copy == *element))
                put(std::move(copy));
        }
    }
    bool erase(const Key& id)
    {
        const std::size_t row = rowOf(id);
        if (row == m_rows.size())
            return false;
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(row));
        return true;
    }
    /// Erases all elements for which `isGone(const T&)` holds.
    template<class IsGone>
    void eraseIf(IsGone&& isGone)
    {
        m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(), [&](const Shared& row) { return isGone(*row); }),
                     m_rows.end());
    }
    /// Takes many at once, in any order; the ids must differ from each other.
    static Table of(std::vector<T> elements)
    {
        Table table;
        table.m_rows.reserve(elements.size());
        for (T& element : elements)
            table.m_rows.push_back(std::make_shared<const T>(std::move(element)));
        std::sort(table.m_rows.begin(), table.m_rows.end(),
                  [](const Shared& a, const Shared& b) { return a->id < b->id; });
        return table;
    }

    bool operator==(const Table& other) const
    {
        return std::equal(m_rows.begin(), m_rows.end(), other.m_rows.begin(), other.m_rows.end(),
                          [](const Shared& a, const Shared& b) { return a == b || *a == *b; });
    }

private:
    typename std::vector<Shared>::const_iterator lowerBound(const Key& id) const
    {
        return std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                [](const Shared& row, const Key& key) { return row->id < key; });
    }

    std::vector<Shared> m_rows;
};

} // namespace linchpin
