// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/exact_prices.h"

#include "tests/support.h"

namespace exact {

Prices::Prices(const std::filesystem::path& catalogue, const std::string& region) {
    addService(catalogue / "global/lambda.json");
    const Node types = parsed(support::contents(catalogue / "global/ec2-types.json"));
    addService(catalogue / "global/ec2-credits.json");
    for (const auto& [name, row] : types.find("types")->members) {
        Shape& shape = m_shapes[name];
        shape = {row.list[0].value(), row.list[1].value() * 1024, row.list[2].text,
                 row.list[3].text == "true"};
        shape.family = name.substr(0, name.find('.'));
        const Node* const burstable = types.find("burstable");
        if (shape.burstable && burstable->find("baseline")->find(name)) {
            shape.baseline = burstable->find("baseline")->find(name)->value();
            shape.credits = burstable->find("credits")->words(shape.family);
        }
        if (const Node* flex = types.find("flex")->find("baseline")->find(shape.family)) {
            shape.baseline = flex->value();
            shape.setApart = true;
        }
        const Node* const family = types.find("families")->find("rows")->find(shape.family);
        shape.generation = int(family->list[0].value());
        if (!family->list[2].text.empty()) shape.setApart = true;
        for (const Node& previous : types.find("previous_generation")->list)
            for (const Node& each : previous.find("families")->list)
                if (each.text == shape.family) shape.setApart = true;
    }
    for (const char* service : {"lambda", "fargate", "ebs", "load-balancing", "vpc"})
        if (const auto file = catalogue / region / (std::string(service) + ".json");
            std::filesystem::exists(file))
            addService(file);
    if (const auto file = catalogue / region / "ec2.json"; std::filesystem::exists(file)) addInstances(file);
}

void Prices::addService(const std::filesystem::path& file) {
    const Node root = parsed(support::contents(file));
    const std::string service = root.words("service") + "/";
    for (const auto& [key, price] : root.find("prices")->members) {
        Price& steps = m_prices[service + key];
        for (const Node& tier : price.find("tiers")->list)
            steps.push_back({tier.number("up_to"), tier.find("usd")->value()});
    }
    if (const Node* percents = root.find("percentages")) {
        // A Region with savings of its own has them instead of those that hold elsewhere.
        for (const char* saving : {"savings-plan/no-upfront", "savings-plan/all-upfront"})
            if (percents->find("savings-plan/no-upfront")) m_percents.erase(service + saving);
        for (const auto& [key, percent] : percents->members)
            m_percents[service + key] = percent.find("percent")->value() / 100;
    }
    if (const Node* allowances = root.find("allowances"))
        for (const auto& [key, allowance] : allowances->members)
            m_allowances[key] = allowance.find("quantity")->value();
}

void Prices::addInstances(const std::filesystem::path& file) {
    const Node root = parsed(support::contents(file));
    for (const auto& [type, row] : root.find("types")->members) {
        auto& hours = m_hours[type];
        const char* const columns[] = {"on-demand", "reserved-1y-no-upfront", "reserved-3y-no-upfront"};
        for (std::size_t i = 0; i < 3; ++i)
            if (row.list[i].kind == Node::Kind::Text) hours[columns[i]] = row.list[i].value();
        if (row.list[3].kind == Node::Kind::Number)
            hours["spot"] = hours.at("on-demand") * (1 - row.list[3].value() / 100);
    }
}

const Price* Prices::price(const std::string& key) const {
    const auto found = m_prices.find(key);
    return found == m_prices.end() ? nullptr : &found->second;
}

std::optional<Rational> Prices::percent(const std::string& key) const {
    const auto found = m_percents.find(key);
    if (found == m_percents.end()) return std::nullopt;
    return found->second;
}

bool Prices::isWanted(const std::string& type, const Node& option) const {
    const Shape& shape = m_shapes.at(type);
    if (option.words("architecture", shape.architecture) != shape.architecture) return false;
    if (shape.vcpu < option.number("min_vcpu", 0)) return false;
    if (shape.memoryMb < option.number("min_memory_gb", 0) * 1024) return false;
    const Node* families = option.find("families");
    if (!families) return !shape.setApart && (!shape.burstable || option.words("burstable") == "true");
    for (const Node& family : families->list)
        if (family.text == shape.family) return true;
    return false;
}

std::optional<Rational> Prices::hour(const std::string& type, const std::string& purchase) const {
    const auto hours = m_hours.find(type);
    if (hours == m_hours.end()) return std::nullopt;
    const auto usd = hours->second.find(purchase);
    if (usd == hours->second.end()) return std::nullopt;
    return usd->second;
}

} // namespace exact
