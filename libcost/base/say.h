// SPDX-License-Identifier: Apache-2.0
// Sentences with numbered places, so that another language may put them in an order of its own.
#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace cost {

// What a sentence is in the reader's language, with the same places; empty where it has none, which leaves
// the English.
using Phrases = std::function<std::string(const std::string& english)>;

// Sets the language of everything that is said from now on in this process, as gettext's catalogue does: an
// empty function is English, which is also what is said at first. Words only: no number, key or file depends
// on it.
void speak(Phrases phrases);

// While one lives, its thread speaks English: for what is written to be read by others.
class InEnglish {
public:
    InEnglish();
    InEnglish(const InEnglish&) = delete;
    InEnglish& operator=(const InEnglish&) = delete;
    ~InEnglish();
};

namespace detail {
std::string said(std::string_view english, std::initializer_list<std::string_view> places);
}

// say("{1} is cheapest: {2} a month", name, money): {1} to {9} are what follows, each as often as it is
// named, in one line (oneLine()): names are others' text. Whoever translates finds the sentence by this call,
// so it stands here as a literal.
template <class... Places>
std::string say(std::string_view english, const Places&... places) {
    static_assert(sizeof...(places) <= 9);
    return detail::said(english, {std::string_view(places)...});
}

} // namespace cost
