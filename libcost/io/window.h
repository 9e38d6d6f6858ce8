// SPDX-License-Identifier: Apache-2.0
// The piece of a price list that is in memory: it slides over the file and does not grow with it.
#pragma once

#include "libcost/io/byte_source.h"

namespace cost::offer {

// A reader moves `at` from the start towards `end` and asks for more() there. What begins at `pin` is kept,
// although it may move: pointers into the window are good until more() is called.
struct Window {
    // After `end` come this many bytes that may be read, all 0xFF: searches in steps need not look out.
    static constexpr std::size_t kMargin = 64;

    explicit Window(ByteSource& bytes);

    // Puts further bytes behind those that are kept. False at the end of the file. Throws BadInput where
    // what is pinned does not fit: no text or row of a price list is that long.
    bool more();
    // How far `at` is into the (unpacked) file.
    std::uintmax_t position() const { return m_before + static_cast<std::uintmax_t>(at - m_buffer.data()); }

    ByteSource& source;
    const char* at;
    const char* end;
    const char* pin = nullptr;

private:
    std::vector<char> m_buffer;
    std::uintmax_t m_before = 0; // bytes that have left the window
};

} // namespace cost::offer
