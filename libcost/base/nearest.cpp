// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/nearest.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace cost {

namespace {

constexpr std::size_t kLongest = 100; // beyond that nobody has mistyped a name
constexpr std::size_t kMost = 10;

std::string lower(std::string_view text) {
    std::string all(text);
    for (char& c : all)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return all;
}

// How many letters were left out, put in, mistaken, or exchanged with their neighbour.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(last.begin(), last.end(), 0U);
    for (std::size_t i = 0; i < a.size(); ++i) {
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = last[j] + (a[i] == b[j] ? 0 : 1);
            row[j + 1] = std::min({replaced, row[j] + 1, last[j + 1] + 1});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                row[j + 1] = std::min(row[j + 1], before[j - 1] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last.back();
}

// How many slips a word of that length may have: where most of it is another, another was meant.
std::size_t slipsOf(std::string_view word) {
    return word.size() <= 2 ? 0 : word.size() <= 4 ? 1 : std::max<std::size_t>(2, word.size() / 3);
}

// The words of a name, in order of the alphabet: "all-upfront-3y" has those of "3y-all-upfront".
std::vector<std::string> sortedWords(std::string_view name) {
    std::vector<std::string> words(1);
    for (const char c : name)
        if (c == '-' || c == '_' || c == ' ' || c == '.')
            words.emplace_back();
        else
            words.back() += c;
    std::sort(words.begin(), words.end());
    return words;
}

// The letters of the shorter stand in the longer in their order: one was left out, or typed twice.
bool areRelated(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    for (const char c : b)
        if (!a.empty() && c == a.front()) a.remove_prefix(1);
    return a.empty();
}

} // namespace

std::vector<std::string> nearestNames(std::string_view word, const std::vector<std::string>& candidates) {
    std::vector<std::string> nearest;
    if (word.empty() || word.size() > kLongest) return nearest;
    const std::string wanted = lower(word);
    std::size_t least = std::max<std::size_t>(2, wanted.size() / 3);
    for (const std::string& candidate : candidates) {
        const std::size_t longer = std::max(candidate.size(), wanted.size());
        if (longer - std::min(candidate.size(), wanted.size()) > least) continue;
        const std::size_t distance = editDistance(wanted, lower(candidate));
        if (distance > least) continue;
        if (distance < least) nearest.clear();
        least = distance;
        nearest.push_back(candidate);
    }
    // "lambda" for "lambda.json": the end was left out.
    if (nearest.empty() && wanted.size() >= 3)
        for (const std::string& candidate : candidates)
            if (lower(candidate).starts_with(wanted)) nearest.push_back(candidate);
    std::stable_partition(nearest.begin(), nearest.end(),
                          [&](const std::string& each) { return areRelated(wanted, lower(each)); });
    if (nearest.size() > kMost) nearest.resize(kMost);
    return nearest;
}

std::string didYouMean(std::string_view word, const std::vector<std::string>& candidates,
                       const std::string& otherwise) {
    const std::vector<std::string> nearest = nearestNames(word, candidates);
    if (nearest.empty()) return otherwise;
    std::string text = ": did you mean ";
    for (std::size_t i = 0; i < nearest.size(); ++i) {
        if (i > 0) text += i + 1 == nearest.size() ? " or " : ", ";
        text += '"' + nearest[i] + '"';
    }
    return text + '?';
}

std::string_view nearest(std::string_view written, const std::vector<std::string_view>& known) {
    if (written.size() > kLongest) return {};
    const std::string word = lower(written);
    for (const std::string_view each : known)
        if (lower(each) == word) return each;
    for (const std::string_view each : known)
        if (each.size() == word.size() && sortedWords(lower(each)) == sortedWords(word)) return each;
    std::string_view best;
    std::size_t least = slipsOf(word) + 1;
    for (const std::string_view each : known)
        if (const std::size_t distance = editDistance(word, lower(each)); distance < least) {
            least = distance;
            best = each;
        }
    // "duration" for "duration_ms": the unit was left out.
    if (best.empty() && word.size() >= 3)
        for (const std::string_view each : known)
            if (lower(each).starts_with(word)) return each;
    return best;
}

} // namespace cost
