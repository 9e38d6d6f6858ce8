// SPDX-License-Identifier: Apache-2.0
// A small price list that a test makes up, as JSON or as CSV: both must be understood alike.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

struct MadePrice {
    std::string usd;
    std::string unit = "Hrs";
    std::string begin = "0";
    std::string end = "Inf";
    std::string term = "OnDemand";
    std::string effective = "2026-09-01T00:00:00Z";
    std::string currency = "USD";
    std::string description = "made up";
    std::string lease = "";
    std::string purchase = "";
    std::string offering = "";
};

struct MadeProduct {
    std::map<std::string, std::string> attributes; // by the names of the JSON lists
    std::vector<MadePrice> prices;
};

class MadeList {
public:
    std::string offerCode = "AWSLambda";
    std::string version = "20260919002359";
    std::string published = "2026-09-19T00:23:59Z";
    std::vector<MadeProduct> products;

    // A product of AWSLambda, AmazonECS, ... in a Region, with one price.
    MadeList& add(const std::string& usage, const std::string& region, MadePrice price);
    MadeList& addTiers(const std::string& usage, const std::string& region, std::vector<MadePrice> prices);
    // An EC2 instance as it is wanted: Linux, shared, in use, nothing installed.
    MadeList& addInstance(const std::string& type, const std::string& region, std::vector<MadePrice> prices,
                          const std::map<std::string, std::string>& others = {});

    std::string json(bool termsFirst = false) const;
    std::string csv() const;
};

// AWS's code for a Region's usage types: "EU-" for eu-west-1, nothing for us-east-1.
std::string billingCode(const std::string& region);

// The text as gzip; `members` pieces of it each for itself.
std::string packed(const std::string& text, int members = 1);
