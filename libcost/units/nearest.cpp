// SPDX-License-Identifier: Apache-2.0
#include "libcost/units/nearest.h"

#include <algorithm>
#include <numeric>

namespace cost {

namespace {

constexpr std::size_t kLongest = 100; // beyond that nobody has mistyped a name
constexpr std::size_t kMost = 10;

std::string lowered(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

// Insertions, deletions, replacements and exchanges of neighbours that lead from one to the other.
std::size_t slips(std::string_view a, std::string_view b) {
    std::vector<std::size_t> older(b.size() + 1);
    std::vector<std::size_t> old(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(old.begin(), old.end(), 0U);
    for (std::size_t i = 0; i < a.size(); ++i) {
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            row[j + 1] = std::min({old[j] + (a[i] == b[j] ? 0 : 1), old[j + 1] + 1, row[j] + 1});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                row[j + 1] = std::min(row[j + 1], older[j - 1] + 1);
        }
        older.swap(old);
        old.swap(row);
    }
    return old.back();
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
    const std::string wanted = lowered(word);
    std::size_t least = std::max<std::size_t>(2, wanted.size() / 3);
    for (const std::string& candidate : candidates) {
        const std::size_t longer = std::max(candidate.size(), wanted.size());
        if (longer - std::min(candidate.size(), wanted.size()) > least) continue;
        const std::size_t distance = slips(wanted, lowered(candidate));
        if (distance > least) continue;
        if (distance < least) nearest.clear();
        least = distance;
        nearest.push_back(candidate);
    }
    // "lambda" for "lambda.json": the end was left out.
    if (nearest.empty() && wanted.size() >= 3)
        for (const std::string& candidate : candidates)
            if (lowered(candidate).starts_with(wanted)) nearest.push_back(candidate);
    std::stable_partition(nearest.begin(), nearest.end(),
                          [&](const std::string& each) { return areRelated(wanted, lowered(each)); });
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

} // namespace cost
