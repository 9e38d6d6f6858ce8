// SPDX-License-Identifier: Apache-2.0
#include "libcost/units/problem.h"

namespace cost {

std::string text(const Problem& problem) {
    return problem.place.empty() ? problem.message : problem.place + ": " + problem.message;
}

namespace {

std::string joined(const std::string& file, const Problems& problems) {
    std::string all;
    for (const Problem& problem : problems) {
        if (!all.empty()) all += '\n';
        const bool pointer = !problem.place.empty() && problem.place.front() == '/';
        all += file + (pointer || problem.place.empty() ? "" : ": ") + problem.place + ": " + problem.message;
    }
    return all;
}

} // namespace

BadInput::BadInput(std::string file, Problems problems)
    : std::runtime_error(joined(file, problems)), m_file(std::move(file)), m_problems(std::move(problems)) {}

} // namespace cost
