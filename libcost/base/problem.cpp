// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/problem.h"

#include "libcost/base/one_line.h"

#include <algorithm>

namespace cost {

namespace {

// Longer than any sentence of ours: only text of the file makes it so.
constexpr std::size_t kLongestMessage = 2000;
constexpr std::size_t kLongestPlace = 1000;

std::string shownMessage(std::string_view message) {
    return shortened(oneLine(shortened(message, kLongestMessage)), kLongestMessage);
}

} // namespace

std::string text(const Problem& problem) {
    const std::string message = shownMessage(problem.message);
    return problem.place.empty() ? message
                                 : oneLine(shortened(problem.place, kLongestPlace)) + ": " + message;
}

Problems::Problems(std::initializer_list<Problem> problems) {
    for (const Problem& problem : problems)
        push_back(problem);
}

void Problems::push_back(Problem problem) {
    if (full())
        ++m_more;
    else
        m_kept.push_back(std::move(problem));
}

void Problems::append(const Problems& others) {
    for (const Problem& problem : others)
        push_back(problem);
    m_more += others.m_more;
}

void Problems::eraseAt(std::string_view place) {
    std::erase_if(m_kept, [&](const Problem& problem) { return problem.place == place; });
}

namespace {

std::string joined(const std::string& name, const Problems& problems) {
    const std::string file = oneLine(name);
    std::string all;
    for (const Problem& problem : problems) {
        if (!all.empty()) all += '\n';
        const bool pointer = !problem.place.empty() && problem.place.front() == '/';
        all += file + (pointer ? "" : ": ") + text(problem);
    }
    if (problems.more() > 0) all += '\n' + file + ": and " + std::to_string(problems.more()) + " more";
    return all;
}

} // namespace

BadInput::BadInput(std::string file, Problems problems)
    : std::runtime_error(joined(file, problems)), m_file(std::move(file)), m_problems(std::move(problems)) {}

MachineFailure::MachineFailure(std::string_view message) : std::runtime_error(oneLine(message)) {}

} // namespace cost
