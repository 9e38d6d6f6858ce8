// SPDX-License-Identifier: Apache-2.0
// The files of EC2's instance types: what they are, and what they cost.
#include "libcost/base/nearest.h"
#include "libcost/prices/catalogue_file.h"

#include <array>

namespace cost::reader {

using json::ObjectReader;
using json::Value;

namespace {

// What sets families apart. A file that lists types alone, such as one of imported types, has none of it.
void readFamilies(CatalogueFile& file, InstanceTypes& types) {
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

std::shared_ptr<const InstanceTypes> instanceTypes(const std::filesystem::path& path) {
    CatalogueFile file(path, "breakeven-ec2-types");
    file.readSources();
    file.source(file.root());
    file.root().member("columns"); // for human readers; the order is fixed
    auto types = std::make_shared<InstanceTypes>();
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

InstanceColumn instanceColumn(CatalogueFile& file, ObjectReader& columns, std::string_view name) {
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
void checkType(const std::string& name, const std::string& pointer, bool imported,
               const PriceFigures& figures, Problems& problems) {
    if (imported || figures.types->count(name) > 0 || figures.instances.count(name) > 0) return;
    std::vector<std::string> types;
    for (const auto& [each, type] : *figures.types)
        types.push_back(each);
    problems.push_back(
        {pointer, "is no instance type" + didYouMean(name, types,
                                                     ": if AWS sells it, say in global/ec2-types.json what "
                                                     "it is")});
}

} // namespace

void instancePrices(const std::filesystem::path& path, const std::string& bookRegion, PriceFigures& figures,
                    const Laid* laid) {
    CatalogueFile file(path, "breakeven-ec2-prices");
    ObjectReader& root = file.root();
    const std::string region = file.needed(root, "region");
    if (laid)
        file.checkPlace(path, "", region);
    else if (region != bookRegion)
        root.complain("region", "must be \"" + bookRegion + "\" in this folder");
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
        if (laid) checkType(name, pointer, imported, figures, file.problems());
        InstancePrices& prices = figures.instances[name];
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
