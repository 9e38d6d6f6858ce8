// SPDX-License-Identifier: Apache-2.0
// Places in an order to which new ones are only ever added at the end, some of them marked: the first and the
// last marked one are found in a few steps however many there are. Not part of the installed headers.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace cost {

class OrderedSlots {
public:
    static constexpr std::uint32_t kNone = ~std::uint32_t{0};

    OrderedSlots() { grow(64 * 64); }

    // A new place at the end, for that owner. Tells each owner its new place where places had to move.
    template <class Moved>
    std::uint32_t append(std::uint32_t owner, const Moved& moved) {
        if (m_used == m_owners.size()) compact(moved);
        m_owners[m_used] = owner;
        ++m_owned;
        return m_used++;
    }
    void remove(std::uint32_t place) {
        unmark(place);
        m_owners[place] = kNone;
        --m_owned;
    }

    void mark(std::uint32_t place) {
        for (auto& level : m_levels) {
            level[place / 64] |= std::uint64_t{1} << (place % 64);
            place /= 64;
        }
    }
    void unmark(std::uint32_t place) {
        for (auto& level : m_levels) {
            if ((level[place / 64] &= ~(std::uint64_t{1} << (place % 64))) != 0) return;
            place /= 64;
        }
    }

    bool noneMarked() const { return m_levels.back().front() == 0; }
    // The owner of the last or the first marked place; there must be one.
    std::uint32_t last() const {
        return m_owners[found(
            [](std::uint64_t word) { return 63U - static_cast<unsigned>(std::countl_zero(word)); })];
    }
    std::uint32_t first() const {
        return m_owners[found(
            [](std::uint64_t word) { return static_cast<unsigned>(std::countr_zero(word)); })];
    }

private:
    template <class Bit>
    std::uint32_t found(const Bit& bit) const {
        std::uint32_t place = 0;
        for (std::size_t i = m_levels.size(); i-- > 0;)
            place = place * 64 + bit(m_levels[i][place]);
        return place;
    }

    void grow(std::size_t places) {
        m_owners.assign(places, kNone);
        m_levels.clear();
        do {
            places = (places + 63) / 64;
            m_levels.emplace_back(places, 0);
        } while (places > 1);
    }

    // Twice the room where it is half full already, so that this is rare.
    template <class Moved>
    void compact(const Moved& moved) {
        const std::vector<std::uint32_t> owners = m_owners;
        const std::vector<std::uint64_t> marks = m_levels.front();
        grow(m_owned > owners.size() / 2 ? owners.size() * 2 : owners.size());
        m_used = 0;
        for (std::size_t place = 0; place < owners.size(); ++place) {
            if (owners[place] == kNone) continue;
            m_owners[m_used] = owners[place];
            if ((marks[place / 64] >> (place % 64) & 1) != 0) mark(m_used);
            moved(owners[place], m_used++);
        }
    }

    std::vector<std::uint32_t> m_owners;              // by place
    std::vector<std::vector<std::uint64_t>> m_levels; // each bit says whether its word below has any
    std::uint32_t m_used = 0;
    std::size_t m_owned = 0;
};

} // namespace cost
