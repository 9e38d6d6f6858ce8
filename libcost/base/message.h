// SPDX-License-Identifier: Apache-2.0
// What is said as data: an English sentence with numbered places, and what stands in them. It is put into
// words where a reader's language is known, and nowhere else, so that another language may put the places in
// an order of its own.
#pragma once

#include <concepts>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cost {

// What a sentence is in the reader's language, with the same places; empty where it has none, which leaves
// the English. Without a function all is English. Words only: no number, key or file depends on it.
using Phrases = std::function<std::string(const std::string& english)>;

// A number as it is written (units/format.h), which is still known.
struct Figure : std::string {
    Figure(std::string text, double written) : std::string(std::move(text)), value(written) {}
    // What stands where there is no number: "-".
    Figure(const char* instead) : std::string(instead) {}

    std::optional<double> value;
};

class Message;
namespace detail {
Message said(std::string_view english, std::vector<Message> places);
}

class Message {
public:
    Message() = default;
    // Text that is the same in every language: a name, what others wrote.
    Message(std::string text);
    Message(std::string_view text) : Message(std::string(text)) {}
    Message(const char* text) : Message(std::string(text)) {}
    Message(std::same_as<char> auto sign) : Message(std::string(1, sign)) {}
    Message(Figure figure);

    bool empty() const { return m_parts.empty(); }

    std::string in(const Phrases& phrases) const;
    std::string english() const { return in({}); }

    // The numbers that it names, by place, as they were before they were written: milliseconds of a time, the
    // share behind a percentage.
    std::vector<double> figures() const;

    Message& operator+=(const Message& next);
    friend Message operator+(Message first, const Message& next) { return std::move(first += next); }

    // The same sentence of the same things: figures are the same where they are written alike.
    bool operator==(const Message& other) const;

private:
    struct Part;
    friend Message detail::said(std::string_view english, std::vector<Message> places);

    explicit Message(Part part);

    std::vector<Part> m_parts; // one after the other
};

struct Message::Part {
    std::string text;                 // as it stands; of a sentence its English
    std::optional<double> figure;     // what the text was written from
    bool sentence = false;            // which has other words in other languages
    std::vector<Message> places = {}; // {1} to {9}

    bool operator==(const Part& other) const {
        return text == other.text && sentence == other.sentence && places == other.places;
    }
};

// say("{1} is cheapest: {2} a month", name, money): {1} to {9} are what follows, each as often as it is
// named, in one line (oneLine()): names are others' text. Whoever translates finds the sentence by this call,
// so it stands here as a literal.
template <class... Places>
Message say(std::string_view english, Places&&... places) {
    static_assert(sizeof...(places) <= 9);
    return detail::said(english, {Message(std::forward<Places>(places))...});
}

} // namespace cost
