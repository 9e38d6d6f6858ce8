// SPDX-License-Identifier: Apache-2.0
// The catalogue of one Region, read anew from its files.
#pragma once

#include "tests/oracle/exact.h"

#include <filesystem>
#include <map>

namespace exact {

struct PriceStep {
    std::optional<Rational> upTo;
    Rational usd;
};
using Price = std::vector<PriceStep>;

struct Shape {
    Rational vcpu;
    Rational memoryMb;
    std::string architecture = {};
    bool burstable = false;
    std::string family = {};
    Rational baseline = 1;    // share of the CPU for good
    std::string credits = {}; // of a burstable one: "unlimited" or "standard", as AWS launches it
    int generation = 0;
    bool setApart = false; // "auto" takes it only where its family is named
};

class Prices {
public:
    Prices(const std::filesystem::path& catalogue, const std::string& region);

    // "lambda/duration/x86_64"; null where it is not known.
    const Price* price(const std::string& key) const;
    // Nothing where it is not known.
    std::optional<Rational> percent(const std::string& key) const;
    Rational allowance(const std::string& key) const { return m_allowances.at(key); }
    Shape shape(const std::string& type) const { return m_shapes.at(type); }
    const std::map<std::string, Shape>& shapes() const { return m_shapes; }
    // Whether "auto" may choose the type.
    bool isWanted(const std::string& type, const Node& option) const;
    // "on-demand", "spot", ...: USD an hour.
    std::optional<Rational> hour(const std::string& type, const std::string& purchase) const;

private:
    void addService(const std::filesystem::path& file);
    void addInstances(const std::filesystem::path& file);

    std::map<std::string, Price> m_prices;
    std::map<std::string, Rational> m_percents;
    std::map<std::string, Rational> m_allowances;
    std::map<std::string, Shape> m_shapes;
    std::map<std::string, std::map<std::string, Rational>> m_hours;
};

} // namespace exact
