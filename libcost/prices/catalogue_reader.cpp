// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/catalogue_reader.h"

#include "libcost/base/day.h"
#include "libcost/base/file.h"
#include "libcost/base/nearest.h"
#include "libcost/io/object_reader.h"

#include <algorithm>
#include <array>

namespace cost::reader {

namespace {

using json::Bounds;
using json::ObjectReader;
using json::Value;

constexpr std::size_t kLargest = std::size_t{64} << 20U;

using Sources = std::map<std::string, std::shared_ptr<const Source>, std::less<>>;

// One file of the catalogue: its JSON, its problems, its sources. Throws them all at the end.
class File {
public:
    File(const std::filesystem::path& path, std::string_view format)
        : m_name(path.string()), m_json(json::parsed(fileText(path, kLargest), m_problems)) {
        throwIfBad();
        m_root.emplace(m_json, "", m_problems);
        if (!m_root->has("format"))
            m_root->complain("format", "is missing: it must be \"" + std::string(format) + '"');
        else if (const auto found = m_root->string("format"); found && *found != format)
            m_root->complain("format",
                             "is \"" + *found + "\": this must be a file of format " + std::string(format));
        if (const auto version = m_root->number("version"); version && *version != 1)
            m_root->complain("version", "must be 1: this program is older than the file");
        throwIfBad();
    }

    ObjectReader& root() { return *m_root; }
    Problems& problems() { return m_problems; }

    void readSources() {
        const Value* sources = m_root->member("sources");
        if (!sources) return m_root->complain("sources", "is missing: every figure needs a source");
        if (!sources->is_object()) return m_root->complain("sources", "must be an object");
        for (const auto& [id, value] : sources->items()) {
            ObjectReader reader(value, json::pointerTo("/sources", id), m_problems);
            Source source{id, needed(reader, "title"), needed(reader, "date"), needed(reader, "confidence")};
            if (!isDate(source.date)) reader.complain("date", "must be a date such as \"2026-09-19\"");
            constexpr std::string_view kConfidences[] = {"high", "medium", "low"};
            if (std::find(std::begin(kConfidences), std::end(kConfidences), source.confidence) ==
                std::end(kConfidences))
                reader.complain("confidence", R"(must be "high", "medium" or "low")");
            reader.finish();
            m_sources[id] = std::make_shared<const Source>(std::move(source));
        }
    }

    std::shared_ptr<const Source> sourceNamed(std::string_view id) const {
        const auto found = m_sources.find(id);
        return found == m_sources.end() ? nullptr : found->second;
    }

    std::shared_ptr<const Source> source(ObjectReader& reader, std::string_view key = "source") {
        const std::string id = needed(reader, key);
        const auto found = m_sources.find(id);
        if (found != m_sources.end()) return found->second;
        if (!id.empty()) reader.complain(key, "names no source of this file");
        return nullptr;
    }

    std::shared_ptr<const Provenance> provenance(ObjectReader& reader, const std::string& key,
                                                 const std::string& region) {
        auto from = source(reader);
        return std::make_shared<const Provenance>(
            Provenance{key, region, std::move(from), reader.string("note").value_or("")});
    }

    // Reads every value of an object, if it is there.
    template <class Read>
    void each(std::string_view member, const Read& read) {
        const Value* values = m_root->member(member);
        if (!values) return;
        if (!values->is_object()) return m_root->complain(member, "must be an object");
        for (const auto& [key, value] : values->items()) {
            ObjectReader reader(value, json::pointerTo(m_root->at(member), key), m_problems);
            read(key, reader);
            reader.finish();
        }
    }

    std::string needed(ObjectReader& reader, std::string_view key) {
        if (!reader.has(key)) reader.complain(key, "is missing");
        return reader.string(key).value_or("");
    }

    void finish() {
        m_root->finish();
        throwIfBad();
    }

    static bool isDate(std::string_view text) { return dayOf(text).has_value(); }

    // What the file says it is must be what its name and its folder say.
    void checkPlace(const std::filesystem::path& path, const std::string& service,
                    const std::string& region) {
        const std::string folder = path.parent_path().filename().string();
        if (region != folder)
            m_root->complain("region",
                             "is \"" + region + "\": it must be \"" + folder + "\", as the folder is named");
        if (service.empty()) return;
        const std::string name = path.stem().string();
        if (service != name)
            m_root->complain("service",
                             "is \"" + service + "\": it must be \"" + name + "\", as the file is named");
    }

private:
    void throwIfBad() {
        if (!m_problems.empty()) throw BadInput(m_name, m_problems);
    }

    std::string m_name;
    Problems m_problems;
    Value m_json;
    std::optional<ObjectReader> m_root;
    Sources m_sources;
};

// A price is text: JSON numbers pass through binary floating point.
std::optional<ListPrice> price(const Value& value, const std::string& pointer, Problems& problems) {
    if (value.is_string())
        if (const auto read = ListPrice::parse(value.get_ref<const std::string&>())) return read;
    problems.push_back(
        {pointer, "is " + json::shown(value) + ": a price as text is needed, such as \"0.0000166667\""});
    return std::nullopt;
}

// Written by somebody, not by an import: what an account pays, or what AWS lists as they have read it.
bool isOwn(const Laid* laid, const Source* source) {
    return laid && (laid->negotiated || !source || !source->isImported());
}

// With a price of 0 an option would always be the cheapest: most likely a figure that is still to come.
void refuseFree(const std::optional<ListPrice>& read, const std::string& pointer, Problems& problems) {
    if (read && *read == ListPrice())
        problems.push_back({pointer, "is 0: a price of one's own must be above 0; leave it out, which keeps "
                                     "the catalogue's, or give a discount in the scenario"});
}

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
    File file(path, "breakeven-catalogue");
    Index result;
    result.asOf = file.needed(file.root(), "as_of");
    if (!File::isDate(result.asOf)) file.root().complain("as_of", "must be a date such as \"2026-09-19\"");
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

namespace {

// What sets families apart. A file that lists types alone, such as one of imported types, has none of it.
void readFamilies(File& file, PriceBook::InstanceTypes& types) {
    std::map<std::string, std::vector<InstanceType*>, std::less<>> members;
    for (auto& [name, type] : types) {
        readName(type);
        members[std::string(type.family())].push_back(&type);
    }
    const auto ofFamily = [&](const std::string& name, const std::string& pointer, const auto& change) {
        const auto found = members.find(name);
        if (found == members.end())
            return file.problems().push_back({pointer, "is a family that no type of this file has"});
        for (InstanceType* type : found->second)
            change(*type);
    };
    const auto share = [&](const Value& value, const std::string& pointer) -> std::optional<double> {
        if (value.is_number() && value.get<double>() > 0 && value.get<double>() < 1)
            return value.get<double>();
        file.problems().push_back({pointer, "must be a share of the vCPUs between 0 and 1"});
        return std::nullopt;
    };
    const auto eachMember = [&](ObjectReader& reader, std::string_view key, const auto& read) {
        const Value* values = reader.member(key);
        if (!values || !values->is_object()) return reader.complain(key, "must be an object");
        for (const auto& [name, value] : values->items())
            read(name, value, json::pointerTo(reader.at(key), name));
    };

    if (file.root().has("families")) {
        ObjectReader families = file.root().object("families");
        file.source(families);
        families.member("columns"); // for human readers; the order is fixed
        eachMember(families, "rows",
                   [&](const std::string& name, const Value& row, const std::string& pointer) {
                       const bool shaped = row.is_array() && row.size() == 3 && row[0].is_number_integer() &&
                                           row[1].is_string() && row[2].is_string();
                       const auto maker =
                           shaped ? valueOf(kCpuMakers, row[1].get_ref<const std::string&>()) : std::nullopt;
                       if (!maker)
                           return file.problems().push_back({pointer, "must be [generation, maker, group]"});
                       ofFamily(name, pointer, [&](InstanceType& type) {
                           type.generation = row[0].get<int>();
                           type.maker = *maker;
                           type.accelerated = row[2] == "accelerated";
                           type.special = row[2] == "special";
                       });
                   });
        families.finish();
    }
    if (const Value* previous = file.root().member("previous_generation"); previous && previous->is_array())
        for (std::size_t i = 0; i < previous->size(); ++i) {
            ObjectReader reader((*previous)[i], json::pointerTo(file.root().at("previous_generation"), i),
                                file.problems());
            file.source(reader);
            if (const Value* names = reader.member("families"); names && names->is_array())
                for (const Value& each : *names)
                    ofFamily(each.is_string() ? each.get<std::string>() : "", reader.at("families"),
                             [](InstanceType& type) { type.previousGeneration = true; });
            reader.finish();
        }
    if (file.root().has("burstable")) {
        ObjectReader burstable = file.root().object("burstable");
        file.source(burstable);
        eachMember(
            burstable, "credits",
            [&](const std::string& name, const Value& mode, const std::string& pointer) {
                const auto credits =
                    mode.is_string() ? valueOf(kCredits, mode.get_ref<const std::string&>()) : std::nullopt;
                if (!credits)
                    return file.problems().push_back({pointer, "must be \"standard\" or \"unlimited\""});
                ofFamily(name, pointer, [&](InstanceType& type) { type.credits = *credits; });
            });
        eachMember(burstable, "baseline",
                   [&](const std::string& name, const Value& value, const std::string& pointer) {
                       const auto found = types.find(name);
                       if (found == types.end())
                           return file.problems().push_back({pointer, "is no type of this file"});
                       found->second.baseline = share(value, pointer).value_or(0);
                   });
        burstable.finish();
    }
    if (file.root().has("flex")) {
        ObjectReader flex = file.root().object("flex");
        file.source(flex);
        eachMember(flex, "baseline",
                   [&](const std::string& name, const Value& value, const std::string& pointer) {
                       const double baseline = share(value, pointer).value_or(1);
                       ofFamily(name, pointer, [&](InstanceType& type) { type.baseline = baseline; });
                   });
        flex.finish();
    }
}

} // namespace

std::shared_ptr<const PriceBook::InstanceTypes> instanceTypes(const std::filesystem::path& path) {
    File file(path, "breakeven-ec2-types");
    file.readSources();
    file.source(file.root());
    file.root().member("columns"); // for human readers; the order is fixed
    auto types = std::make_shared<PriceBook::InstanceTypes>();
    const Value* rows = file.root().member("types");
    if (!rows || !rows->is_object()) {
        file.root().complain("types", "must be an object of instance types");
        file.finish();
    }
    for (const auto& [name, row] : rows->items()) {
        const std::string pointer = json::pointerTo("/types", name);
        const bool shaped = row.is_array() && row.size() == 4 && row[0].is_number() && row[1].is_number() &&
                            row[2].is_string() && row[3].is_boolean();
        const auto architecture =
            shaped ? valueOf(kArchitectures, row[2].get_ref<const std::string&>()) : std::nullopt;
        if (!architecture || !(row[0].get<double>() > 0) || !(row[1].get<double>() > 0)) {
            file.problems().push_back(
                {pointer, "must be [vcpu, memory_gib, \"x86_64\" or \"arm64\", burstable]"});
            continue;
        }
        InstanceType type;
        type.name = name;
        type.vcpu = row[0].get<double>();
        type.memoryGb = row[1].get<double>();
        type.architecture = *architecture;
        type.burstable = row[3].get<bool>();
        types->emplace(name, std::move(type));
    }
    readFamilies(file, *types);
    file.finish();
    return types;
}

std::shared_ptr<const std::vector<FargateSize>> fargateSizes(const std::filesystem::path& path) {
    File file(path, "breakeven-fargate-sizes");
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
    File file(path, "breakeven-init-times");
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

void limits(const std::filesystem::path& path, PriceBook& book, const Laid* laid) {
    File file(path, "breakeven-limits");
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
        book.setLimit(service + "/" + key,
                      {value, unit, file.provenance(reader, service + "/" + key, region)});
    });
    file.finish();
}

void servicePrices(const std::filesystem::path& path, PriceBook& book, const Laid* laid) {
    File file(path, "breakeven-prices");
    ObjectReader& root = file.root();
    const std::string service = file.needed(root, "service");
    const std::string region = file.needed(root, "region");
    if (laid)
        file.checkPlace(path, service, region);
    else if (region != book.region() && region != "global")
        root.complain("region", "must be \"" + book.region() + "\" in this folder");
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
        const auto known = book.entries().find(service + "/" + key);
        const bool isFree = known != book.entries().end() && !known->second.tiers.empty() &&
                            known->second.tiers.front().price == ListPrice();
        std::vector<Tier> read = tiers(reader, file.problems(), !isFree && isOwn(laid, from->source.get()));
        if (!read.empty()) book.add(service + "/" + key, unit, std::move(read), std::move(from));
    });
    each("percentages", [&](const std::string& key, ObjectReader& reader, From from) {
        check(Kind::Percentage, key, "", reader.pointer(), from->source.get());
        const auto percent = Percent::parse(file.needed(reader, "percent"));
        if (!percent) reader.complain("percent", "needs a percentage as text, such as \"12\"");
        book.addPercent(service + "/" + key, {percent.value_or(Percent()), std::move(from)});
    });
    each("allowances", [&](const std::string& key, ObjectReader& reader, From from) {
        const std::string unit = file.needed(reader, "unit");
        check(Kind::Allowance, key, unit, reader.pointer(), from->source.get());
        if (!reader.has("quantity")) reader.complain("quantity", "is missing");
        const double quantity = reader.number("quantity", json::kNotNegative, 0);
        // A file of one's own that says how much says nothing of the scope.
        const auto known = book.allowances().find(service + "/" + key);
        const auto usual = known == book.allowances().end() ? AllowanceScope::Account : known->second.scope;
        const auto scope = reader.oneOf("scope", kAllowanceScopes).value_or(usual);
        book.setAllowance(service + "/" + key, {quantity, unit, std::move(from), scope});
    });
    if (const Value* missing = root.member("missing"); missing && missing->is_object()) {
        for (const auto& [key, why] : missing->items()) {
            const std::string pointer = json::pointerTo("/missing", key);
            check(Kind::Price, key, "", pointer, nullptr);
            if (!why.is_string()) file.problems().push_back({pointer, "must be text that says why"});
            book.addMissing(service + "/" + key, why.is_string() ? why.get<std::string>() : "");
        }
    } else if (missing) {
        root.complain("missing", "must be an object: prices that are not known, and why");
    }
    file.finish();
}

namespace {

// A column of ec2.json: its source, and those of the types that have another.
struct InstanceColumn {
    std::shared_ptr<const Source> source;
    std::map<std::string, std::shared_ptr<const Source>, std::less<>> others;

    const std::shared_ptr<const Source>& of(const std::string& type) const {
        const auto other = others.find(type);
        return other == others.end() ? source : other->second;
    }
};

InstanceColumn instanceColumn(File& file, ObjectReader& columns, std::string_view name) {
    InstanceColumn column;
    if (!columns.member(name)) return column; // none of the rows may then have such a figure
    ObjectReader reader = columns.object(name);
    column.source = file.source(reader);
    if (const Value* others = reader.member("other_sources"); others && others->is_object()) {
        ObjectReader sources(*others, reader.at("other_sources"), file.problems());
        for (const auto& [id, types] : others->items()) {
            sources.has(id);
            const auto source = file.sourceNamed(id);
            if (!source) sources.complain(id, "names no source of this file");
            if (!types.is_array()) sources.complain(id, "must be a list of instance types");
            for (const Value& type : types)
                if (type.is_string()) column.others[type.get<std::string>()] = source;
        }
    } else if (others) {
        reader.complain("other_sources", "must be an object: lists of types by source");
    }
    reader.finish();
    return column;
}

// A type that the catalogue does not know may come from an import, which says so, but from nobody's pen.
void checkType(const std::string& name, const std::string& pointer, bool imported, const PriceBook& book,
               Problems& problems) {
    if (imported || book.instanceType(name) || book.instancePrices(name)) return;
    std::vector<std::string> types;
    for (const auto& [each, type] : book.instanceTypes())
        types.push_back(each);
    problems.push_back(
        {pointer, "is no instance type" + didYouMean(name, types,
                                                     ": if AWS sells it, say in global/ec2-types.json what "
                                                     "it is")});
}

} // namespace

void instancePrices(const std::filesystem::path& path, PriceBook& book, const Laid* laid) {
    File file(path, "breakeven-ec2-prices");
    ObjectReader& root = file.root();
    const std::string region = file.needed(root, "region");
    if (laid)
        file.checkPlace(path, "", region);
    else if (region != book.region())
        root.complain("region", "must be \"" + book.region() + "\" in this folder");
    if (file.needed(root, "currency") != "USD") root.complain("currency", "must be \"USD\"");
    file.readSources();

    ObjectReader read = root.object("columns");
    constexpr std::string_view kColumns[] = {"on-demand", "reserved-1y-no-upfront", "reserved-3y-no-upfront",
                                             "spot-saving-percent", "interruption"};
    constexpr std::size_t kCount = std::size(kColumns);
    std::array<InstanceColumn, kCount> columns;
    for (std::size_t i = 0; i < kCount; ++i)
        columns[i] = instanceColumn(file, read, kColumns[i]);
    read.finish();

    const Value* rows = root.member("types");
    if (!rows || !rows->is_object()) {
        root.complain("types", "must be an object of instance types");
        file.finish();
    }
    for (const auto& [name, row] : rows->items()) {
        const std::string pointer = json::pointerTo("/types", name);
        if (!row.is_array() || row.size() != kCount) {
            file.problems().push_back(
                {pointer, "must be [on demand, reserved 1y, reserved 3y, Spot saving, interruption]"});
            continue;
        }
        bool imported = true; // every figure of the row
        for (std::size_t i = 0; i < kCount; ++i) {
            const auto& source = columns[i].of(name);
            if (row[i].is_null()) continue;
            imported = imported && source && source->isImported() && !(laid && laid->negotiated);
            if (!source)
                file.problems().push_back({json::pointerTo(pointer, i),
                                           "has no source: \"columns\" must name one for this column"});
        }
        if (laid) checkType(name, pointer, imported, book, file.problems());
        InstancePrices& prices = book.instance(name);
        const auto set = [&](Purchase purchase, std::size_t column) {
            if (row[column].is_null()) return;
            const auto place = static_cast<std::size_t>(purchase);
            const std::string here = json::pointerTo(pointer, column);
            prices.usdPerHour[place] = price(row[column], here, file.problems());
            prices.sources[place] = columns[column].of(name);
            if (isOwn(laid, prices.sources[place].get()))
                refuseFree(prices.usdPerHour[place], here, file.problems());
        };
        constexpr auto kOnDemand = static_cast<std::size_t>(Purchase::OnDemand);
        const auto listed = prices.usdPerHour[kOnDemand];
        const auto listedBy = prices.sources[kOnDemand];
        set(Purchase::OnDemand, 0);
        set(Purchase::Reserved1yNoUpfront, 1);
        set(Purchase::Reserved3yNoUpfront, 2);
        if (!row[0].is_null()) {
            const auto& source = columns[0].of(name);
            const bool isList = !laid || (!laid->negotiated && source && source->isImported());
            if (isList) {
                prices.listOnDemand.reset();
                prices.listSource.reset();
            } else if (!prices.negotiated) {
                prices.listOnDemand = listed;
                prices.listSource = listedBy;
            }
            prices.negotiated = !isList;
        }
        constexpr auto kSpot = static_cast<std::size_t>(Purchase::Spot);
        if (row[3].is_number_integer() && row[3].get<std::int64_t>() >= 0 &&
            row[3].get<std::int64_t>() < 100) {
            prices.spotSavingPercent = row[3].get<int>();
            prices.sources[kSpot] = columns[3].of(name);
        } else if (!row[3].is_null()) {
            file.problems().push_back(
                {json::pointerTo(pointer, 3), "must be a whole percentage below 100, or null"});
        }
        if (prices.spotSavingPercent) {
            // The saving is off what AWS lists: no contract moves the Spot market.
            const auto share = Percent::parse(std::to_string(100 - *prices.spotSavingPercent));
            const auto& full = prices.listOnDemand ? prices.listOnDemand : prices.usdPerHour[kOnDemand];
            if (full && share) prices.usdPerHour[kSpot] = full->share(*share);
        }
        if (row[4].is_string())
            prices.interruption = row[4].get<std::string>();
        else if (!row[4].is_null())
            file.problems().push_back({json::pointerTo(pointer, 4), "must be text such as \"<5%\", or null"});
    }
    file.finish();
}

} // namespace cost::reader
