// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/option_style.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace cost {

namespace {

using Dashes = std::vector<double>;

const Dashes kLong = {7, 4};
const Dashes kDashDot = {7, 3, 1, 3};
const Dashes kEven = {2, 2};
const Dashes kDots = {1, 3};

struct StyleOf {
    OptionStyle operator()(const Lambda& o) const {
        if (o.provisioned) return {Hue::LambdaWarm, kDashDot, Marker::Disc, false};
        if (o.snapStart) return {Hue::LambdaWarm, kEven, Marker::Disc, false};
        if (o.architecture == Architecture::Arm) return {Hue::LambdaArm, {}, Marker::Disc, false};
        return {Hue::LambdaX86, kLong, Marker::Disc, false};
    }
    OptionStyle operator()(const LambdaEdge&) const { return {Hue::LambdaX86, kDots, Marker::Disc, false}; }
    OptionStyle operator()(const ManagedInstances&) const {
        return {Hue::ManagedInstances, {}, Marker::Diamond, false};
    }
    OptionStyle operator()(const Fargate& o) const {
        if (o.spot) return {Hue::FargateSpot, kDots, Marker::Triangle, false};
        return {Hue::Fargate, o.architecture == Architecture::Arm ? Dashes() : kLong, Marker::Triangle,
                false};
    }
    OptionStyle operator()(const Ec2& o) const {
        if (o.purchase == Purchase::OnDemand) return {Hue::Ec2, {}, Marker::Square, false};
        return {Hue::Ec2Committed, o.purchase == Purchase::Spot ? kDots : kDashDot, Marker::Square, false};
    }
};

struct Shade {
    std::uint32_t light;
    std::uint32_t dark;
};

// In the order of Hue.
constexpr std::array<Shade, kHueCount> kShades = {{{0x2563EB, 0x4A80EA},
                                                   {0x0799B5, 0xA9EAFD},
                                                   {0x34197F, 0xB9A8F8},
                                                   {0x0B7350, 0x4FB88C},
                                                   {0xB83A06, 0xF08A42},
                                                   {0x958A4E, 0xD6DD90},
                                                   {0x9A4489, 0xB5659A},
                                                   {0x4A1B16, 0xF5CFCD}}};

} // namespace

std::uint32_t rgbOf(Hue hue, bool dark) {
    const Shade& shade = kShades[static_cast<std::size_t>(hue)];
    return dark ? shade.dark : shade.light;
}

std::string hexOf(Hue hue, bool dark) {
    char text[16];
    std::snprintf(text, sizeof text, "#%06x", static_cast<unsigned>(rgbOf(hue, dark)));
    return text;
}

Hue hueOf(const Compute& compute) {
    return std::visit(StyleOf(), compute).hue;
}

std::vector<OptionStyle> stylesOf(const Scenario& scenario) {
    std::vector<OptionStyle> styles;
    std::vector<OptionStyle> seen; // as they would be alone
    for (const Option& option : scenario.options) {
        OptionStyle style = std::visit(StyleOf(), option.compute);
        const auto before = std::count_if(seen.begin(), seen.end(), [&](const OptionStyle& other) {
            return other.hue == style.hue && other.dashes == style.dashes;
        });
        seen.push_back(style);
        if (before > 0) {
            style.dashes = before % 2 == 1 ? Dashes{14, 3} : Dashes{4, 2};
            style.hollow = true;
        }
        styles.push_back(std::move(style));
    }
    return styles;
}

} // namespace cost
