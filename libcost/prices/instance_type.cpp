// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/instance_type.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace cost {

namespace {

constexpr double kFlexBaseline = 0.4; // of every flex family so far

} // namespace

void readName(InstanceType& type) {
    const std::string_view family = type.family();
    const auto isDigit = [](unsigned char c) { return std::isdigit(c) != 0; };
    const auto digit = std::find_if(family.begin(), family.end(), isDigit);
    const std::string_view letters(family.data(), static_cast<std::size_t>(digit - family.begin()));
    type.generation = 0;
    // AWS is at its tenth; what is no generation stays within an int.
    constexpr int kMost = 100'000;
    for (auto c = digit; c != family.end() && isDigit(static_cast<unsigned char>(*c)); ++c)
        type.generation = std::min(type.generation * 10 + (*c - '0'), kMost);
    const auto among = [&](const auto& names) {
        return std::find(names.begin(), names.end(), letters) != names.end();
    };
    type.accelerated = among(std::array<std::string_view, 6>{"g", "p", "gr", "inf", "trn", "dl"});
    type.special = among(std::array<std::string_view, 4>{"f", "vt", "hpc", "mac"});
    type.maker = type.architecture == Architecture::Arm ? CpuMaker::Aws : CpuMaker::Intel;
    type.baseline = type.burstable ? 0 : family.ends_with("-flex") ? kFlexBaseline : 1;
}

} // namespace cost
