// SPDX-License-Identifier: Apache-2.0
#include "libcost/io/window.h"

#include "libcost/base/problem.h"

#include <cstring>

namespace cost::offer {

namespace {

constexpr std::size_t kSize = std::size_t{256} << 10U;

} // namespace

Window::Window(ByteSource& bytes) : source(bytes), m_buffer(kSize + kMargin, '\xff') {
    at = end = m_buffer.data();
}

bool Window::more() {
    char* const first = m_buffer.data();
    const char* const from = pin ? pin : at;
    const auto kept = static_cast<std::size_t>(end - from);
    if (kept >= kSize)
        throw BadInput(source.name(), {{"byte " + std::to_string(position()),
                                        "a text or a row is longer than 256 KB: a quote is not closed, or "
                                        "the file is damaged"}});
    std::memmove(first, from, kept);
    m_before += static_cast<std::uintmax_t>(from - first);
    at = first + (at - from);
    if (pin) pin = first;
    const std::size_t count = source.read(first + kept, kSize - kept);
    end = first + kept + count;
    std::memset(first + kept + count, '\xff', kMargin);
    return count > 0;
}

} // namespace cost::offer
