// SPDX-License-Identifier: Apache-2.0
#include "app/cli/names.h"

#include "app/cli/program.h"

#include "libcost/base/nearest.h"
#include "libcost/simulation/environments.h"

#include <algorithm>
#include <cctype>
#include <ostream>

cost::Dial dialOf(const CliEnvironment& environment, const CommonOptions& common, const std::string& name) {
    if (const auto dial = cost::dialNamed(name)) return *dial;
    // Names of before. One letter parts the size of a request from their number.
    if (name == "request")
        throw UsageError(
            "the dial \"request\" may be requests, which is how many, or request-size, which is the KB "
            "of each: name one of them");
    if (name == "response") {
        if (!common.quiet) environment.err << "the dial \"response\" is called response-size\n";
        return cost::Dial::Response;
    }
    std::vector<std::string_view> known;
    for (const cost::DialFacts& each : cost::kDials)
        known.push_back(each.name);
    const std::string_view meant = cost::nearest(name, known);
    std::string message =
        "there is no dial \"" + name + '"' +
        (meant.empty() ? ": take one of" : "; did you mean " + std::string(meant) + "? There are");
    for (const std::string_view each : known)
        message += (each == known.front() ? " " : ", ") + std::string(each);
    throw UsageError(message);
}

void requireName(const std::vector<std::string>& names, const std::string& part, const std::string& what) {
    if (std::any_of(names.begin(), names.end(),
                    [&](const std::string& name) { return name.find(part) != std::string::npos; }))
        return;
    // Whole names, and the parts between their slashes.
    std::vector<std::string_view> known(names.begin(), names.end());
    for (const std::string_view name : names)
        for (std::size_t from = 0; from <= name.size();) {
            const std::size_t to = std::min(name.find('/', from), name.size());
            if (to > from) known.push_back(name.substr(from, to - from));
            from = to + 1;
        }
    std::string message = what + " has this in its name";
    std::string_view meant = cost::nearest(part, known);
    // As it is but for its capitals, in the middle of a name too.
    const auto alike = [](char a, char b) { return std::tolower(a) == std::tolower(b); };
    for (const std::string_view name : names)
        if (const auto at = std::search(name.begin(), name.end(), part.begin(), part.end(), alike);
            at != name.end()) {
            meant = name.substr(static_cast<std::size_t>(at - name.begin()), part.size());
            break;
        }
    if (!meant.empty()) message += "; did you mean \"" + std::string(meant) + "\"?";
    throw cost::BadInput('"' + part + '"', {{"", message}});
}

const cost::Region& regionOf(const cost::Catalogue& catalogue, const std::string& id) {
    if (const cost::Region* region = catalogue.region(id)) return *region;
    std::string message = catalogue.unknownRegion(id);
    if (!catalogue.nearestRegion(id)) message += ": `breakeven prices list` shows those there are";
    throw cost::BadInput("--region", {{"", message}});
}

const cost::Option& optionNamed(const cost::Scenario& scenario, const std::string& id) {
    if (const cost::Option* option = cost::optionOf(scenario, id)) return *option;
    std::string message = "the scenario has no option \"" + id + "\": it has";
    for (const cost::Option& each : scenario.options)
        message += (&each == &scenario.options.front() ? " " : ", ") + each.id;
    throw UsageError(message);
}

const cost::Option& functionNamed(const cost::Scenario& scenario, const ScenarioOptions& options,
                                  const std::string& id) {
    const cost::Option* option = id.empty() ? cost::firstFunction(scenario) : &optionNamed(scenario, id);
    if (!option)
        throw cost::BadInput(options.fileName(),
                             {{"/options", "have no Lambda function: cold starts are Lambda's"}});
    if (!std::holds_alternative<cost::Lambda>(option->compute))
        throw UsageError('"' + option->id + "\" is no Lambda function: cold starts are Lambda's");
    return *option;
}
