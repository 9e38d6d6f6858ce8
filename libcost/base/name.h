// SPDX-License-Identifier: Apache-2.0
// Names of closed sets: how files and commands spell an enumerator.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace cost {

template <class E>
using Named = std::pair<std::string_view, E>;

template <class E, std::size_t Size>
constexpr std::string_view nameOf(const Named<E> (&names)[Size], E value) {
    for (const auto& [name, each] : names)
        if (each == value) return name;
    return {};
}

template <class E, std::size_t Size>
constexpr std::optional<E> valueOf(const Named<E> (&names)[Size], std::string_view text) {
    for (const auto& [name, each] : names)
        if (name == text) return each;
    return std::nullopt;
}

} // namespace cost
