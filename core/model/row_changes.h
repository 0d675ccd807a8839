// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/table.h"

namespace linchpin
{

/// Compares two tables by pointer: calls `gone(before)` for elements that only the first has and
/// `come(now)` for those that the second has alone or changed. Linear, and looks into what differs alone.
template<class T, class Gone, class Come>
void compareRows(const Table<T>& before, const Table<T>& now, Gone&& gone, Come&& come)
{
    if (&before == &now)
        return;
    auto old = before.rows().begin();
    const auto end = before.rows().end();
    for (const auto& row : now.rows()) {
        while (old != end && *old != row && (*old)->id < row->id)
            gone(**old++);
        const bool isSame = old != end && *old == row;
        if (old != end && (isSame || (*old)->id == row->id))
            ++old;
        if (!isSame)
            come(*row);
    }
    while (old != end)
        gone(**old++);
}

} // namespace linchpin
