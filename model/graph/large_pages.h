// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <cstddef>
#include <cstdlib>
#include <new>
#ifdef __linux__
#include <sys/mman.h>
#endif

/// Allocates large arrays where the system may back them with large pages: random access to them then misses the
/// address cache less often.
template <typename Value>
struct LargePageAllocator
{
    using value_type = Value;
    static constexpr std::size_t page = std::size_t(2) << 20;

    LargePageAllocator() = default;
    template <typename Other>
    LargePageAllocator(const LargePageAllocator<Other>&)
    {
    }

    Value* allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(Value);
        if (bytes < page)
            return static_cast<Value*>(::operator new(bytes));
        void* const memory = ::operator new(bytes, std::align_val_t(page));
#ifdef __linux__
        madvise(memory, bytes, MADV_HUGEPAGE);
#endif
        return static_cast<Value*>(memory);
    }
    void deallocate(Value* memory, std::size_t count)
    {
        if (count * sizeof(Value) < page)
            ::operator delete(memory);
        else
            ::operator delete(memory, std::align_val_t(page));
    }
    template <typename Other>
    bool operator==(const LargePageAllocator<Other>&) const
    {
        return true;
    }
};
