// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace linchpin
{

/// Allocates large tables on huge pages where the system has them: tables that are hit at random spend
/// half their time on address translation otherwise.
template<class T>
struct HugePages
{
    using value_type = T;

    HugePages() = default;
    template<class Other>
    HugePages(const HugePages<Other>&)
    { }

    T* allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(T);
        if (bytes < page)
            return static_cast<T*>(::operator new(bytes));
        void* memory = ::operator new(bytes, std::align_val_t(page));
#ifdef __linux__
        madvise(memory, bytes, MADV_HUGEPAGE); // advice: without it things are slower, not wrong
#endif
        return static_cast<T*>(memory);
    }
    void deallocate(T* memory, std::size_t count)
    {
        if (count * sizeof(T) < page)
            ::operator delete(memory);
        else
            ::operator delete(memory, std::align_val_t(page));
    }
    bool operator==(const HugePages&) const = default;

private:
    static constexpr std::size_t page = 2 * 1024 * 1024;
};

} // namespace linchpin
