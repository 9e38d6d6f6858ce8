// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/say.h"

#include "libcost/base/one_line.h"

#include <atomic>
#include <memory>

namespace cost {

namespace {

// Threads that work may speak while a window chooses its language.
std::atomic<std::shared_ptr<const Phrases>>& spoken() {
    static std::atomic<std::shared_ptr<const Phrases>> phrases;
    return phrases;
}

thread_local int inEnglish = 0;

} // namespace

InEnglish::InEnglish() {
    ++inEnglish;
}

InEnglish::~InEnglish() {
    --inEnglish;
}

void speak(Phrases phrases) {
    spoken() = phrases ? std::make_shared<const Phrases>(std::move(phrases)) : nullptr;
}

namespace detail {

std::string said(std::string_view english, std::initializer_list<std::string_view> places) {
    std::string sentence;
    if (inEnglish > 0)
        sentence = english;
    else if (const std::shared_ptr<const Phrases> phrases = spoken().load())
        sentence = (*phrases)(std::string(english));
    if (sentence.empty()) sentence = english;
    std::string text;
    text.reserve(sentence.size() + 32);
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == '{' && i + 2 < sentence.size() && sentence[i + 2] == '}' &&
                           sentence[i + 1] >= '1' && sentence[i + 1] <= '9';
        const auto number = place ? static_cast<std::size_t>(sentence[i + 1] - '1') : 0;
        if (place && number < places.size()) {
            text += oneLine(places.begin()[number]);
            i += 2;
        } else {
            text += sentence[i];
        }
    }
    return text;
}

} // namespace detail

} // namespace cost
