// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/message.h"

#include "libcost/base/one_line.h"

#include <iterator>

namespace cost {

Message::Message(std::string text) {
    if (!text.empty()) m_parts.push_back({std::move(text), {}});
}

Message::Message(Figure figure) {
    if (figure.empty()) return;
    const std::optional<double> value = figure.value;
    m_parts.push_back({std::move(figure), value});
}

Message::Message(Part part) {
    m_parts.push_back(std::move(part));
}

Message& Message::operator+=(const Message& next) {
    if (&next == this) return *this += Message(next);
    for (const Part& part : next.m_parts) {
        const auto plain = [](const Part& each) { return !each.sentence && !each.figure; };
        if (!m_parts.empty() && plain(m_parts.back()) && plain(part))
            m_parts.back().text += part.text;
        else
            m_parts.push_back(part);
    }
    return *this;
}

bool Message::operator==(const Message& other) const = default;

std::string Message::in(const Phrases& phrases) const {
    std::string text;
    for (const Part& part : m_parts) {
        if (!part.sentence) {
            text += part.text;
            continue;
        }
        std::string sentence = phrases ? phrases(part.text) : std::string();
        if (sentence.empty()) sentence = part.text;
        for (std::size_t i = 0; i < sentence.size(); ++i) {
            const bool place = sentence[i] == '{' && i + 2 < sentence.size() && sentence[i + 2] == '}' &&
                               sentence[i + 1] >= '1' && sentence[i + 1] <= '9';
            const auto number = place ? static_cast<std::size_t>(sentence[i + 1] - '1') : 0;
            if (place && number < part.places.size()) {
                text += oneLine(part.places[number].in(phrases));
                i += 2;
            } else {
                text += sentence[i];
            }
        }
    }
    return text;
}

std::vector<double> Message::figures() const {
    std::vector<double> all;
    for (const Part& part : m_parts) {
        if (part.figure) all.push_back(*part.figure);
        for (const Message& place : part.places) {
            std::vector<double> inIt = place.figures();
            all.insert(all.end(), inIt.begin(), inIt.end());
        }
    }
    return all;
}

namespace detail {

Message said(std::string_view english, std::vector<Message> places) {
    if (english.empty()) return {};
    return Message(Message::Part{std::string(english), {}, true, std::move(places)});
}

} // namespace detail

} // namespace cost
