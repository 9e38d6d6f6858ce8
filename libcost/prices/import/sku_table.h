// SPDX-License-Identifier: Apache-2.0
// From SKU to the place of its prices. There may be hundreds of thousands, so only a 64-bit digest of each is
// kept: two of a million SKUs share one with a chance of some 1 in 40 million. Not part of the installed
// headers.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace cost::offer {

class SkuTable {
public:
    void add(std::string_view sku, int place) {
        if ((m_count + 1) * 3 > m_entries.size() * 2) grow();
        Entry& entry = m_entries[find(digest(sku))];
        if (entry.digest == 0) ++m_count;
        entry = {digest(sku), place};
    }

    std::size_t size() const { return m_count; }

    // -1 for one that was not added.
    int operator[](std::string_view sku) const {
        return m_entries.empty() ? -1 : m_entries[find(digest(sku))].place;
    }

private:
    struct Entry {
        std::uint64_t digest = 0; // 0 where nothing is
        int place = -1;
    };

    static std::uint64_t digest(std::string_view text) {
        std::uint64_t value = 0xcbf29ce484222325U;
        for (const char c : text) {
            value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
            value ^= value >> 29U; // FNV alone mixes short texts poorly
        }
        return value | 1U;
    }

    std::size_t find(std::uint64_t wanted) const {
        std::size_t at = (wanted >> 20U) & (m_entries.size() - 1);
        while (m_entries[at].digest != 0 && m_entries[at].digest != wanted)
            at = (at + 1) & (m_entries.size() - 1);
        return at;
    }

    void grow() {
        std::vector<Entry> old(m_entries.empty() ? 1024 : m_entries.size() * 2);
        old.swap(m_entries);
        for (const Entry& entry : old)
            if (entry.digest != 0) m_entries[find(entry.digest)] = entry;
    }

    std::vector<Entry> m_entries;
    std::size_t m_count = 0;
};

} // namespace cost::offer
