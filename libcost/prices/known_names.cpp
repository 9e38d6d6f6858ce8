// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/known_names.h"

#include "libcost/base/file.h"
#include "libcost/base/nearest.h"
#include "libcost/io/document.h"
#include "libcost/prices/catalogue.h"
#include "libcost/prices/import/usage_rule.h"
#include "libcost/prices/import/usage_table.h"

#include <algorithm>

namespace cost {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLargest = std::size_t{64} << 20U;
constexpr const char* kGlobal = "global";
constexpr const char* kPrivate = "private";

// Beside the services' files, in the folder of what holds everywhere.
constexpr const char* kGlobalFiles[] = {"ec2-types", "lambda-init-times", "lambda-limits"};
constexpr std::string_view kSizes = "fargate-sizes.json";

// What updates and imports keep in the folder for themselves.
constexpr std::string_view kOurs[] = {".fetched", ".lock", ".staged", ".moves"};

// What other programs leave in folders and nobody takes for prices.
bool isHarmless(std::string_view name) {
    return name.starts_with("README") || name.starts_with(".git") || name == ".DS_Store" ||
           name == ".directory" || (name.starts_with('.') && name.ends_with(".swp"));
}

// The entries of a folder by name. A problem where it cannot be read.
std::vector<fs::directory_entry> entriesOf(const fs::path& folder, const std::string& place,
                                           Problems& problems) {
    std::vector<fs::directory_entry> entries;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error))
        entries.push_back(*each);
    if (error) problems.push_back({place, "cannot be read: " + error.message()});
    std::sort(entries.begin(), entries.end());
    return entries;
}

bool isFolder(const fs::directory_entry& entry) {
    std::error_code error;
    return entry.is_directory(error);
}

std::string below(const std::string& place, const std::string& name) {
    return place.empty() ? name : place + '/' + name;
}

// Of a price of which the catalogue knows no more than its name.
std::optional<std::string> wrongUnit(const std::string& unit,
                                     const std::map<std::string, std::string, std::less<>>& ofService) {
    std::set<std::string> known;
    for (const auto& [key, each] : ofService)
        if (!each.empty()) known.insert(each);
    for (const offer::UsageRule& rule : offer::usageRules())
        known.emplace(rule.unit);
    if (known.count(unit) > 0) return std::nullopt;
    return "is per \"" + unit + "\", which is no unit of the catalogue" +
           didYouMean(unit, {known.begin(), known.end()});
}

constexpr const char* kElse = ": remove it, or move it out of the folder";

} // namespace

KnownNames::KnownNames(fs::path catalogue, const std::vector<Region>& regions)
    : m_catalogue(std::move(catalogue)) {
    std::set<std::string> services;
    for (const Region& region : regions) {
        m_regions.push_back(region.id);
        for (const std::string& service : region.services) {
            services.insert(service);
            m_regionsOf[service].push_back(region.id);
        }
    }
    std::error_code error;
    for (fs::directory_iterator each(m_catalogue / kGlobal, error), end; !error && each != end;
         each.increment(error))
        if (each->path().extension() == ".json") services.insert(each->path().stem().string());
    for (const offer::UsageRule& rule : offer::usageRules())
        services.emplace(rule.service);
    for (const char* shape : kGlobalFiles)
        services.erase(shape);
    services.erase("fargate-sizes");
    m_services.assign(services.begin(), services.end());
}

Problems KnownNames::misplaced(const Overlay& overlay) const {
    Problems problems;
    std::error_code error;
    const fs::file_status status = fs::status(overlay.folder, error);
    if (status.type() == fs::file_type::not_found) {
        if (overlay.named)
            problems.push_back({"", "there is no such folder: name that of your prices with --user-prices or "
                                    "BREAKEVEN_USER_PRICES, or make it"});
        return problems;
    }
    if (!fs::status_known(status)) {
        problems.push_back({"", "cannot be read: " + error.message()});
        return problems;
    }
    if (!fs::is_directory(status)) {
        problems.push_back({"", "is a file: a folder of prices is needed"});
        return problems;
    }
    for (const fs::directory_entry& entry : entriesOf(overlay.folder, "", problems)) {
        const std::string name = entry.path().filename().string();
        const bool known = name == kGlobal || std::binary_search(m_regions.begin(), m_regions.end(), name);
        const bool ours =
            !overlay.negotiated &&
            (name == kPrivate || std::find(std::begin(kOurs), std::end(kOurs), name) != std::end(kOurs));
        if (isHarmless(name) || (ours && name != kPrivate)) continue;
        if (known || ours) {
            if (!isFolder(entry))
                problems.push_back({name, "is a file: it must be the folder that holds the files of prices"});
            else if (known)
                misplacedIn(entry.path(), name, problems);
            continue;
        }
        if (isFolder(entry)) {
            std::vector<std::string> folders = m_regions;
            folders.emplace_back(kGlobal);
            if (!overlay.negotiated) folders.emplace_back(kPrivate);
            problems.push_back(
                {name, "is the name of no AWS Region" +
                           didYouMean(name, folders, ": correct the folder's name, or remove it")});
        } else {
            problems.push_back({name, "is not read here: files of prices stand in the folder of their "
                                      "Region, such as us-east-1/lambda.json"});
        }
    }
    return problems;
}

void KnownNames::misplacedIn(const fs::path& folder, const std::string& place, Problems& problems) const {
    const bool global = place == kGlobal;
    std::vector<std::string> files;
    for (const std::string& service : m_services)
        if (!global || service != "ec2") files.push_back(service + ".json");
    if (global)
        for (const char* shape : kGlobalFiles)
            files.push_back(std::string(shape) + ".json");
    for (const fs::directory_entry& entry : entriesOf(folder, place, problems)) {
        const std::string name = entry.path().filename().string();
        std::error_code error;
        if (isHarmless(name)) continue;
        if (std::find(files.begin(), files.end(), name) != files.end()) {
            if (!entry.is_regular_file(error))
                problems.push_back({below(place, name), "is no file that can be read: a file of prices is "
                                                        "needed"});
        } else if (isFolder(entry)) {
            problems.push_back({below(place, name), "is a folder, which is not read: files of prices stand "
                                                    "in " +
                                                        place + " itself"});
        } else if (global && name == kSizes) {
            problems.push_back({below(place, name), "is not read: the sizes of tasks are AWS's, and come "
                                                    "from the catalogue alone"});
        } else {
            problems.push_back(
                {below(place, name), "is no file of prices that is read" + didYouMean(name, files, kElse)});
        }
    }
}

void KnownNames::read(const fs::path& file, OfService& known) const {
    Problems problems;
    const json::Value root = json::parsed(fileText(file, kLargest), problems);
    if (!root.is_object()) return; // whoever reads the catalogue itself says so
    constexpr std::pair<const char*, Kind> kSections[] = {{"prices", Kind::Price},
                                                          {"missing", Kind::Price},
                                                          {"percentages", Kind::Percentage},
                                                          {"allowances", Kind::Allowance},
                                                          {"limits", Kind::Limit}};
    for (const auto& [section, kind] : kSections) {
        const auto entries = root.find(section);
        if (entries == root.end() || !entries->is_object()) continue;
        for (const auto& [key, entry] : entries->items()) {
            std::string& unit = known[kind][key];
            if (!entry.is_object()) continue;
            if (const auto stated = entry.find("unit"); stated != entry.end() && stated->is_string())
                unit = stated->get<std::string>();
        }
    }
}

const KnownNames::OfService& KnownNames::of(const std::string& service) const {
    const auto [found, fresh] = m_known.try_emplace(service);
    if (!fresh) return found->second;
    OfService& known = found->second;
    for (const offer::UsageRule& rule : offer::usageRules())
        if (rule.service == service && rule.key.find('*') == std::string_view::npos)
            known[Kind::Price][std::string(rule.key)] = rule.unit;
    for (const offer::AllowanceRule& rule : offer::allowanceRules())
        if (rule.service == service) known[Kind::Allowance][std::string(rule.name)] = rule.unit;
    std::error_code error;
    for (const std::string& name : {service + ".json", service + "-limits.json"})
        if (const fs::path file = m_catalogue / kGlobal / name; fs::exists(file, error)) read(file, known);
    if (const auto regions = m_regionsOf.find(service); regions != m_regionsOf.end())
        for (const std::string& region : regions->second)
            read(m_catalogue / region / (service + ".json"), known);
    return known;
}

std::optional<std::string> KnownNames::wrong(Kind kind, const std::string& service, const std::string& key,
                                             const std::string& unit, bool imported) const {
    const std::lock_guard lock(m_mutex);
    const OfService& all = of(service);
    const auto units = all.find(kind);
    const auto known = units == all.end() ? Units::const_iterator() : units->second.find(key);
    if (units != all.end() && known != units->second.end()) {
        if (unit.empty() || known->second == unit) return std::nullopt;
        if (known->second.empty()) return wrongUnit(unit, units->second);
        return "is per \"" + unit + "\": the catalogue's is per \"" + known->second + '"';
    }
    if (kind == Kind::Price && imported)
        for (const offer::UsageRule& rule : offer::usageRules())
            if (rule.service == service && rule.unit == unit && offer::isOfForm(rule, key))
                return std::nullopt;
    std::vector<std::string> names;
    if (units != all.end())
        for (const auto& [name, ignored] : units->second)
            names.push_back(name);
    constexpr Named<Kind> kWords[] = {{"no price", Kind::Price},
                                      {"no percentage", Kind::Percentage},
                                      {"no allowance", Kind::Allowance},
                                      {"no limit", Kind::Limit}};
    return "is " + std::string(nameOf(kWords, kind)) + " of " + service +
           didYouMean(key, names, ": `breakeven prices show " + service + "/` lists those there are");
}

} // namespace cost
