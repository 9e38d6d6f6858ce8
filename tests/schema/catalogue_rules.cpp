// SPDX-License-Identifier: Apache-2.0
#include "tests/schema/catalogue_rules.h"

#include "tests/support.h"

#include <algorithm>
#include <map>
#include <set>

namespace {

namespace fs = std::filesystem;

// Every "source" below a value.
void collectSources(const Json& value, std::set<std::string>& named) {
    if (!value.is_structured()) return;
    for (const auto& [key, member] : value.items())
        if (key == "source" && member.is_string()) {
            named.insert(member.get<std::string>());
        } else {
            // Types that have another source than their column, by that source.
            if (key == "other_sources")
                for (const auto& [source, types] : member.items())
                    named.insert(source);
            collectSources(member, named);
        }
}

void checkTiers(const std::string& key, const Json& price, std::vector<std::string>& problems) {
    if (!price.is_object() || !price.contains("tiers") || !price["tiers"].is_array()) return;
    double reached = 0;
    const Json& tiers = price["tiers"];
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const bool last = i + 1 == tiers.size();
        const bool bounded = tiers[i].is_object() && tiers[i].contains("up_to");
        if (last == bounded) problems.push_back(key + ": only the last tier has no end");
        if (!bounded || !tiers[i]["up_to"].is_number()) continue;
        const double upTo = tiers[i]["up_to"].get<double>();
        if (!(upTo > reached)) problems.push_back(key + ": bounds must rise");
        reached = upTo;
    }
}

} // namespace

std::vector<CatalogueFile> catalogueFiles(const fs::path& catalogue) {
    std::vector<CatalogueFile> files = {{catalogue / "catalogue.json", "catalogue"}};
    for (const auto& entry : fs::recursive_directory_iterator(catalogue)) {
        const fs::path& path = entry.path();
        const std::string folder = path.parent_path().filename().string();
        if (path.extension() != ".json" || folder == "schema" || path.parent_path() == catalogue) continue;
        const std::string own =
            folder == "global" && path.stem() == "lambda" ? "lambda-global" : path.stem().string();
        // The services beside compute share one schema.
        const bool hasOwn = fs::exists(catalogue / "schema" / (own + ".schema.json"));
        files.push_back({path, hasOwn ? own : "service"});
    }
    return files;
}

std::vector<std::string> ruleProblems(const Json& file) {
    std::vector<std::string> problems;
    if (file.contains("sources")) {
        std::set<std::string> named;
        for (const auto& [key, member] : file.items())
            if (key == "source" && member.is_string())
                named.insert(member.get<std::string>());
            else if (key != "sources")
                collectSources(member, named);
        for (const std::string& name : named)
            if (!file["sources"].contains(name)) problems.push_back("source " + name + " does not exist");
        for (const auto& [id, source] : file["sources"].items())
            if (!named.count(id)) problems.push_back("source " + id + " is not used");
    }
    if (file.contains("prices"))
        for (const auto& [key, price] : file["prices"].items()) {
            checkTiers(key, price, problems);
            if (file.contains("missing") && file["missing"].contains(key))
                problems.push_back(key + " is both priced and missing");
        }
    if (file.contains("columns") && file["columns"].is_object())
        for (const auto& [type, row] : file["types"].items())
            if (row.is_array() && row.size() > 3 && row[3].is_number() && !(row[3].get<double>() < 100))
                problems.push_back(type + ": a Spot saving must be below 100 %");
    return problems;
}

std::vector<std::string> forgottenKeys(const fs::path& catalogue) {
    std::map<std::string, std::set<std::string>> keys;                       // by service
    std::map<std::string, std::map<std::string, std::set<std::string>>> own; // by service and Region
    for (const CatalogueFile& each : catalogueFiles(catalogue)) {
        const Json file = Json::parse(support::contents(each.file));
        if (!file.contains("prices") || file["region"] == "global") continue;
        const std::string service = file["service"].get<std::string>();
        for (const char* member : {"prices", "missing"})
            for (const auto& [key, value] : file[member].items()) {
                keys[service].insert(key);
                own[service][file["region"].get<std::string>()].insert(key);
            }
    }
    std::vector<std::string> forgotten;
    for (const auto& [service, regions] : own)
        for (const auto& [region, has] : regions)
            for (const std::string& key : keys[service])
                if (!has.count(key)) forgotten.push_back(region + '/' + service + ": " + key);
    return forgotten;
}
