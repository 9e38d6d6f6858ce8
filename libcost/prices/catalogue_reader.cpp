// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/catalogue_reader.h"

#include "libcost/base/day.h"
#include "libcost/prices/catalogue_file.h"

#include <algorithm>

namespace cost::reader {

using json::ObjectReader;
using json::Value;

namespace {

std::vector<Tier> tiers(ObjectReader& reader, Problems& problems, bool mustCost) {
    std::vector<Tier> result;
    const Value* array = reader.member("tiers");
    const std::string pointer = reader.at("tiers");
    if (!array || !array->is_array() || array->empty()) {
        problems.push_back({pointer, "must be a list of at least one tier"});
        return result;
    }
    double reached = 0;
    for (std::size_t i = 0; i < array->size(); ++i) {
        ObjectReader tier((*array)[i], json::pointerTo(pointer, i), problems);
        const bool last = i + 1 == array->size();
        const auto bound = tier.number("up_to", json::kPositive);
        if (last && bound) tier.complain("up_to", "must be absent: the last tier has no end");
        if (!last && !bound) tier.complain("up_to", "is missing: only the last tier has no end");
        const double upTo = last ? std::numeric_limits<double>::infinity() : bound.value_or(reached + 1);
        if (!(upTo > reached)) tier.complain("up_to", "must rise above the tier before it");
        reached = upTo;
        const Value* usd = tier.member("usd");
        const auto read = price(usd ? *usd : Value(nullptr), tier.at("usd"), problems);
        if (mustCost) refuseFree(read, tier.at("usd"), problems);
        result.push_back({upTo, read.value_or(ListPrice())});
        tier.finish();
    }
    return result;
}

} // namespace

Index index(const std::filesystem::path& path) {
    CatalogueFile file(path, "breakeven-catalogue");
    Index result;
    result.asOf = file.needed(file.root(), "as_of");
    if (!dayOf(result.asOf)) file.root().complain("as_of", "must be a date such as \"2026-09-19\"");
    if (const Value* regions = file.root().member("regions"); regions && regions->is_object())
        for (const auto& [id, value] : regions->items()) {
            ObjectReader reader(value, json::pointerTo("/regions", id), file.problems());
            Region region{id, file.needed(reader, "name"), {}};
            if (const Value* services = reader.member("services"); services && services->is_array())
                for (const Value& service : *services)
                    region.services.push_back(service.is_string() ? service.get<std::string>() : "");
            reader.finish();
            result.regions.push_back(std::move(region));
        }
    else
        file.root().complain("regions", "must be an object of Regions");
    file.finish();
    std::sort(result.regions.begin(), result.regions.end(),
              [](const Region& a, const Region& b) { return a.id < b.id; });
    return result;
}
std::shared_ptr<const std::vector<FargateSize>> fargateSizes(const std::filesystem::path& path) {
    CatalogueFile file(path, "breakeven-fargate-sizes");
    file.readSources();
    file.source(file.root());
    auto sizes = std::make_shared<std::vector<FargateSize>>();
    const Value* rows = file.root().member("sizes");
    if (!rows || !rows->is_array()) {
        file.root().complain("sizes", "must be a list of sizes");
        file.finish();
    }
    for (std::size_t i = 0; i < rows->size(); ++i) {
        ObjectReader reader((*rows)[i], json::pointerTo("/sizes", i), file.problems());
        FargateSize size;
        size.vcpu = reader.number("vcpu", json::kPositive, 0);
        const Value* memory = reader.member("memory_gb");
        if (memory && memory->is_array()) {
            for (const Value& each : *memory)
                if (each.is_number() && each.get<double>() > 0) size.memoryGb.push_back(each.get<double>());
        } else if (memory) {
            ObjectReader range(*memory, reader.at("memory_gb"), file.problems());
            const double from = range.number("from", {.most = 1024, .leastExcluded = true}, 1);
            const double upTo = range.number("up_to", {.least = from, .most = 4096}, from);
            const double step = range.number("step", {.least = 0.5}, 1);
            range.finish();
            for (int k = 0; from + k * step <= upTo; ++k)
                size.memoryGb.push_back(from + k * step);
        }
        if (size.memoryGb.empty())
            reader.complain("memory_gb", "must list sizes in GB, or give from, up_to and step");
        if (const Value* systems = reader.member("os"); systems && systems->is_array())
            for (const Value& each : *systems)
                if (const auto system = each.is_string()
                                            ? valueOf(kOperatingSystems, each.get_ref<const std::string&>())
                                            : std::nullopt)
                    size.systems.push_back(*system);
        if (size.systems.empty()) reader.complain("os", "must list \"linux\", \"windows\" or both");
        reader.finish();
        sizes->push_back(std::move(size));
    }
    file.finish();
    return sizes;
}

std::vector<InitTime> initTimes(const std::filesystem::path& path) {
    CatalogueFile file(path, "breakeven-init-times");
    file.readSources();
    std::vector<InitTime> times;
    file.each("presets", [&](const std::string& name, ObjectReader& reader) {
        InitTime time;
        time.name = name;
        time.runtime = file.needed(reader, "runtime");
        time.package = reader.string("package").value_or("");
        time.architecture = reader.oneOf("architecture", kArchitectures);
        time.vpc = reader.boolean("vpc").value_or(false);
        time.snapStart = reader.boolean("snapstart").value_or(false);
        for (const auto& [key, ms] :
             {std::pair{"ms", &time.ms}, {"least_ms", &time.leastMs}, {"most_ms", &time.mostMs}}) {
            if (!reader.has(key)) reader.complain(key, "is missing");
            *ms = reader.number(key, json::kSize, 0);
        }
        time.source = file.source(reader);
        times.push_back(std::move(time));
    });
    file.finish();
    return times;
}

void limits(const std::filesystem::path& path, PriceFigures& figures, const Laid* laid) {
    CatalogueFile file(path, "breakeven-limits");
    const std::string service = file.needed(file.root(), "service");
    const std::string region = file.needed(file.root(), "region");
    file.readSources();
    file.each("limits", [&](const std::string& key, ObjectReader& reader) {
        const std::string unit = file.needed(reader, "unit");
        if (!reader.has("value")) reader.complain("value", "is missing");
        const double value = reader.number("value", json::kPositive, 1);
        if (laid)
            if (const auto wrong = laid->names.wrong(KnownNames::Kind::Limit, service, key, unit, false))
                file.problems().push_back({reader.pointer(), *wrong});
        figures.limits[service + "/" + key] = {value, unit,
                                               file.provenance(reader, service + "/" + key, region)};
    });
    file.finish();
}

void servicePrices(const std::filesystem::path& path, const std::string& bookRegion, PriceFigures& figures,
                   const Laid* laid) {
    CatalogueFile file(path, "breakeven-prices");
    ObjectReader& root = file.root();
    const std::string service = file.needed(root, "service");
    const std::string region = file.needed(root, "region");
    if (laid)
        file.checkPlace(path, service, region);
    else if (region != bookRegion && region != "global")
        root.complain("region", "must be \"" + bookRegion + "\" in this folder");
    // Amounts in other currencies would be added up with dollars.
    if (file.needed(root, "currency") != "USD") root.complain("currency", "must be \"USD\"");
    file.readSources();

    using Kind = KnownNames::Kind;
    const auto check = [&](Kind kind, const std::string& key, const std::string& unit,
                           const std::string& pointer, const Source* source) {
        if (!laid) return;
        if (const auto wrong = laid->names.wrong(kind, service, key, unit, !isOwn(laid, source)))
            file.problems().push_back({pointer, *wrong});
    };
    const auto each = [&](std::string_view member, const auto& read) {
        file.each(member, [&](const std::string& key, ObjectReader& reader) {
            read(key, reader, file.provenance(reader, service + "/" + key, region));
        });
    };
    using From = std::shared_ptr<const Provenance>;

    each("prices", [&](const std::string& key, ObjectReader& reader, From from) {
        const std::string unit = file.needed(reader, "unit");
        check(Kind::Price, key, unit, reader.pointer(), from->source.get());
        // What AWS itself gives away may be repeated.
        const auto known = figures.entries.find(service + "/" + key);
        const bool isFree = known != figures.entries.end() && !known->second.tiers.empty() &&
                            known->second.tiers.front().price == ListPrice();
        std::vector<Tier> read = tiers(reader, file.problems(), !isFree && isOwn(laid, from->source.get()));
        if (!read.empty()) figures.add(service + "/" + key, unit, std::move(read), std::move(from));
    });
    each("percentages", [&](const std::string& key, ObjectReader& reader, From from) {
        check(Kind::Percentage, key, "", reader.pointer(), from->source.get());
        const auto percent = Percent::parse(file.needed(reader, "percent"));
        if (!percent) reader.complain("percent", "needs a percentage as text, such as \"12\"");
        figures.percentages[service + "/" + key] = {percent.value_or(Percent()), std::move(from)};
    });
    each("allowances", [&](const std::string& key, ObjectReader& reader, From from) {
        const std::string unit = file.needed(reader, "unit");
        check(Kind::Allowance, key, unit, reader.pointer(), from->source.get());
        if (!reader.has("quantity")) reader.complain("quantity", "is missing");
        const double quantity = reader.number("quantity", json::kNotNegative, 0);
        // A file of one's own that says how much says nothing of the scope.
        const auto known = figures.allowances.find(service + "/" + key);
        const auto usual = known == figures.allowances.end() ? AllowanceScope::Account : known->second.scope;
        const auto scope = reader.oneOf("scope", kAllowanceScopes).value_or(usual);
        figures.setAllowance(service + "/" + key, {quantity, unit, std::move(from), scope});
    });
    if (const Value* missing = root.member("missing"); missing && missing->is_object()) {
        for (const auto& [key, why] : missing->items()) {
            const std::string pointer = json::pointerTo("/missing", key);
            check(Kind::Price, key, "", pointer, nullptr);
            if (!why.is_string()) file.problems().push_back({pointer, "must be text that says why"});
            figures.addMissing(service + "/" + key, why.is_string() ? why.get<std::string>() : "");
        }
    } else if (missing) {
        root.complain("missing", "must be an object: prices that are not known, and why");
    }
    file.finish();
}

} // namespace cost::reader
