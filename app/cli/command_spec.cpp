// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_spec.h"

#include "libcost/units/format.h"

#include <sstream>

namespace {

// As help shows it; nothing where the target holds nothing, or where that goes without saying.
struct HeldBy {
    std::string operator()(std::string* text) const { return *text; }
    std::string operator()(std::vector<std::string>* texts) const {
        std::string all;
        for (const std::string& each : *texts)
            all += (all.empty() ? "[" : ",") + each;
        return all.empty() ? all : all + ']';
    }
    std::string operator()(int* number) const { return std::to_string(*number); }
    std::string operator()(double* number) const { return cost::exactText(*number); }
    std::string operator()(std::optional<std::uint64_t>*) const { return ""; }
    std::string operator()(bool*) const { return ""; }
    std::string operator()(Builtin) const { return ""; }
};

} // namespace

bool Argument::takesValue() const {
    return !std::holds_alternative<Builtin>(target) && !std::holds_alternative<bool*>(target);
}

std::vector<std::string> Argument::names() const {
    std::vector<std::string> all;
    std::istringstream words(name);
    for (std::string each; std::getline(words, each, ',');)
        all.push_back(each);
    return all;
}

Argument& Command::add(std::string argument, std::string does, Argument::Target target) {
    std::string usual = std::visit(HeldBy(), target);
    return arguments.emplace_back(Argument{std::move(argument), std::move(does), target, std::move(usual)});
}
