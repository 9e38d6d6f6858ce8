// SPDX-License-Identifier: Apache-2.0
// Which usage types of which service are which price of the catalogue. EC2 instances and Savings Plans have
// rules of their own. Not part of the installed headers.
#pragma once

#include "libcost/prices/import/offer_row.h"

namespace cost::offer {

// Where a price holds.
enum class Reach {
    Region,
    Global, // alike in all Regions: listed for each, kept once for all of them
    Edge    // by parts of the world, which the usage type names in front: "EU-DataTransfer-Out-Bytes"
};

struct UsageRule {
    std::string_view serviceCode; // AWS's: "AWSLambda"
    // Without the Region's code. One * stands for any text, which a * in the key takes over.
    std::string_view usage;
    std::string_view service; // the catalogue's: "lambda"
    std::string_view key;     // "duration/x86_64"
    std::string_view unit;    // "GB-s"
    Reach reach = Reach::Region;
    // A field that must have this text, where the usage type alone says too little.
    Field field = Field::UsageType;
    std::string_view needs = {};
};

// An account's free amount that the price lists give as a price of zero: "Global-Request".
struct AllowanceRule {
    std::string_view serviceCode;
    std::string_view usage;
    std::string_view service;
    std::string_view name; // "requests"
    std::string_view unit;
};

// What the readers call AWS's feed of Fargate Spot prices.
inline constexpr std::string_view kSpotFeed = "FargateSpot";

// The rule for this product, whose usage type without the Region's code is `usage`; null when there is none.
const UsageRule* usageRule(std::string_view serviceCode, std::string_view usage, const OfferRow& product);
const AllowanceRule* allowanceRule(std::string_view serviceCode, std::string_view usage);
// Some rule speaks of this service.
bool knowsService(std::string_view serviceCode);
// Its usage types begin with a part of the world, not with a Region's code.
bool isEdgeService(std::string_view serviceCode);

// The rule's key, with what its * stands for. Empty for a part of the world that is not known.
std::string keyOf(const UsageRule& rule, std::string_view usage);
// The rule's key has a * for which the key has some text.
bool isOfForm(const UsageRule& rule, std::string_view key);

// How many of the catalogue's units are in one of the price list's: 1 for "Hrs" and "h", 1024 for "GiBps-mo"
// and months of a MiBps. Empty when the price list's unit does not fit.
std::optional<int> unitsIn(std::string_view listUnit, std::string_view unit);

} // namespace cost::offer
