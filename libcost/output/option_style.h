// SPDX-License-Identifier: Apache-2.0
// How an option looks wherever it is drawn: hue by kind, never by rank; dash by variant; marker by family.
// The hues were chosen so that each pair stays apart for the three kinds of colour blindness.
#pragma once

#include "libcost/model/scenario.h"

#include <cstdint>
#include <vector>

namespace cost {

enum class Hue {
    LambdaArm,
    LambdaX86,
    LambdaWarm,
    ManagedInstances,
    Fargate,
    FargateSpot,
    Ec2,
    Ec2Committed
};
inline constexpr int kHueCount = 8;

enum class Marker { Disc, Diamond, Triangle, Square };

// 0xRRGGBB, on a light ground or a dark one.
std::uint32_t rgbOf(Hue hue, bool dark);
// "#2563eb"
std::string hexOf(Hue hue, bool dark);

struct OptionStyle {
    Hue hue = Hue::LambdaArm;
    std::vector<double> dashes; // lengths of line and gap for a line 1 wide; solid when empty
    Marker marker = Marker::Disc;
    bool hollow = false; // a further option of the same hue and dash
};

Hue hueOf(const Compute& compute);
// One for each option, in the scenario's order.
std::vector<OptionStyle> stylesOf(const Scenario& scenario);

} // namespace cost
