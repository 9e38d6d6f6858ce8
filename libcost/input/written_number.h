// SPDX-License-Identifier: Apache-2.0
// Numbers as people and their programs write them: "1,234.5", "1.234,5", "1 234,5", "1'234", "12,34,567".
#pragma once

#include "libcost/base/message.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace cost {

// Whose words and separators count. English has a decimal point and takes 1,500 for 1500. The others write
// a decimal comma where the program shows a point: there 1,500 and 1.500 have two readings each.
enum class Language { English, German, Spanish };

// Lower case, every kind of blank as a space, typographic apostrophes, minus signs and "\u00d7" as their
// plain forms: what the functions that read typed text work on.
std::string folded(std::string_view text);

// The number that a folded text begins with, read both ways.
struct NumberReadings {
    std::size_t size = 0;        // of the text, in bytes; 0 where it begins with no digits
    std::optional<double> point; // with a decimal point; thousands have commas, blanks or apostrophes
    std::optional<double> comma; // with a decimal comma; thousands have points, blanks or apostrophes

    bool differ() const { return point && comma && *point != *comma; }
};
// Thousands come in groups of three (in India of two before the last three), and a grouped number does not
// begin with 0, so that most texts have one reading only, or none. Before a power of ten a point is the
// decimal sign: "1.000e+06" is a million. What a double cannot hold has no reading.
NumberReadings numberReadings(std::string_view foldedText);

// "\"1,500\" can be 1500 or 1.5: write one of them"
Message twoReadings(std::string_view text, double one, double other);
// The number so that it has one reading in every language: "1500", "1.5", "12.3450".
std::string plainNumber(double value);
// The text with each number in it that has two readings written so that it has the one that English gives it:
// "1,769 MB" becomes "1769 MB", "1.234 s" becomes "1.2340 s".
std::string withPlainNumbers(std::string_view text);

// What a text says, or nothing: `why` then is a sentence for the reader where there is more to tell than that
// it is nothing of the kind.
template <class T>
struct Typed {
    std::optional<T> value;
    Message why = {};

    Typed() = default;
    Typed(std::nullopt_t) {}
    Typed(T read) : value(std::move(read)) {}
    static Typed refused(Message reason) {
        Typed typed;
        typed.why = std::move(reason);
        return typed;
    }

    explicit operator bool() const { return value.has_value(); }
    bool has_value() const { return value.has_value(); }
    const T& operator*() const { return *value; }
    T& operator*() { return *value; }
    const T* operator->() const { return &*value; }
};

// A whole text as one number, blanks around it aside.
Typed<double> writtenNumber(std::string_view text, Language language = Language::English);

} // namespace cost
