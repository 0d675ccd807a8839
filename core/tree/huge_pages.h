// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdlib>
#include <new>
#include <type_traits>
#include <utility>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace linchpin
{

/// Allocates large tables on huge pages where the system has them: tables that are hit at random spend
/// half their time on address translation otherwise. Memory comes zeroed, page by page when it is first
/// used, so that a large table is there at once; only for types that are all zeros by default.
template<class T>
struct HugePages
{
    static_assert(std::is_trivially_copyable_v<T>);
    using value_type = T;

    HugePages() = default;
    template<class Other>
    HugePages(const HugePages<Other>&)
    { }

    T* allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(T);
#ifdef __linux__
        if (bytes >= large) {
            void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            if (memory == MAP_FAILED)
                throw std::bad_alloc();
            madvise(memory, bytes, MADV_HUGEPAGE); // advice: without it things are slower, not wrong
            return static_cast<T*>(memory);
        }
#endif
        void* memory = std::calloc(count, sizeof(T));
        if (!memory)
            throw std::bad_alloc();
        return static_cast<T*>(memory);
    }
    void deallocate(T* memory, std::size_t count)
    {
#ifdef __linux__
        if (count * sizeof(T) >= large) {
            munmap(memory, count * sizeof(T));
            return;
        }
#endif
        std::free(memory);
    }

    template<class Element, class... Arguments>
    void construct(Element* at, Arguments&&... arguments)
    {
        if constexpr (sizeof...(Arguments) > 0)
            ::new (static_cast<void*>(at)) Element{std::forward<Arguments>(arguments)...};
    }
    bool operator==(const HugePages&) const = default;

private:
    static constexpr std::size_t large = 4 * 1024 * 1024;
};

} // namespace linchpin
