// SPDX-License-Identifier: Apache-2.0
// Text that others wrote (names, keys, file names), made fit to be shown among our own.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cost {

// The text in one line that a terminal, an editor or a browser shows as it stands: control characters, line
// breaks and characters that turn the direction of reading are written as JSON writes them (\n, \u001b), and
// bytes that are no UTF-8 as \xff. All other text stays the same.
std::string oneLine(std::string_view text);

// The same for text of several lines: line breaks stay, and tabs.
std::string plainLines(std::string_view text);

// Its beginning and "..." where it has more bytes than that; never cut within a character.
std::string shortened(std::string_view text, std::size_t most);

// A character of UTF-8 text at its front, and the bytes that it takes; `valid` is false for a byte that
// begins none.
struct Character {
    char32_t code = 0;
    std::size_t bytes = 1;
    bool valid = false;
};
Character firstCharacter(std::string_view text);

// Whether oneLine() writes that character as an escape.
bool isControl(char32_t code);

} // namespace cost
