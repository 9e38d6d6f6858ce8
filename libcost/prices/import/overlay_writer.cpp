// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/overlay_writer.h"

#include "libcost/prices/import/offer_date.h"
#include "libcost/prices/import/overlay_file.h"

#include <algorithm>

namespace cost::offer {

namespace {

using json::Value;

// Of a column of ec2.json: where it stands, and its name.
constexpr std::pair<InstanceColumn, std::string_view> kColumns[] = {
    {InstanceColumn::OnDemand, "on-demand"},
    {InstanceColumn::Reserved1y, "reserved-1y-no-upfront"},
    {InstanceColumn::Reserved3y, "reserved-3y-no-upfront"},
};
constexpr std::size_t kFileColumns = 5;

// Only what a name may hold: it comes from the file.
std::string plain(std::string_view text) {
    std::string kept;
    for (const char c : text.substr(0, 40))
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) kept += c;
    return kept;
}

Value priceValue(const ServiceStore::Price& price, const std::string& source) {
    Value tiers = Value::array();
    for (const Tier& tier : tiersOf(price.steps)) {
        Value value = Value::object();
        if (std::isfinite(tier.upTo)) value["up_to"] = json::number(tier.upTo);
        value["usd"] = tier.price.text();
        tiers.push_back(std::move(value));
    }
    return {{"unit", price.unit}, {"source", source}, {"tiers", std::move(tiers)}};
}

} // namespace

Source sourceOf(const Header& header, const ImportReport& report, const std::string& today) {
    const std::string code = plain(header.offerCode);
    const std::string version = plain(header.version);
    Source source;
    source.id = "import-" + (code.empty() ? "price-list" : code) + (version.empty() ? "" : "-" + version);
    std::transform(source.id.begin(), source.id.end(), source.id.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    source.title = code == kSpotFeed ? "AWS's feed of Fargate Spot prices" : "AWS Price List, " + code;
    source.title += version.empty() ? ", version not stated" : ", version " + version;
    if (!report.dateIsPublication) source.title += ", publication not dated, latest price of " + report.date;
    source.title += Source::kImportedMark;
    source.date = report.date;
    source.confidence = !report.dateIsPublication                        ? "low"
                        : report.date.substr(0, 4) == today.substr(0, 4) ? "high"
                                                                         : "medium";
    return source;
}

void OverlayWriter::writeServices(Collector& collector, ImportReport& report) {
    const auto prices = collector.services().finished(m_findings);
    std::map<std::pair<std::string, int>, std::vector<const ServiceStore::Price*>> files;
    for (const ServiceStore::Price& price : prices)
        files[{price.place.service, price.place.region}].push_back(&price);
    const auto noUpfront = collector.noUpfront().finished(m_findings);
    const auto allUpfront = collector.allUpfront().finished(m_findings);

    // Allowances and percentages hold everywhere.
    std::vector<std::pair<std::string, Value>> everywhere;
    if (noUpfront) everywhere.emplace_back("savings-plan/no-upfront", noUpfront->text());
    if (allUpfront) everywhere.emplace_back("savings-plan/all-upfront", allUpfront->text());
    const auto free = std::any_of(collector.allowances().begin(), collector.allowances().end(),
                                  [](const Collector::Allowance& each) { return each.quantity > 0; });
    if (free || !everywhere.empty()) files[{"lambda", ServiceStore::kGlobal}];

    for (const auto& [place, of] : files)
        writeService(place.first,
                     place.second == ServiceStore::kGlobal ? "global" : collector.regions().id(place.second),
                     of, collector, report);
}

void OverlayWriter::writeService(const std::string& service, const std::string& region,
                                 const std::vector<const ServiceStore::Price*>& prices,
                                 const Collector& collector, ImportReport& report) {
    OverlayFile file(m_folder / region / (service + ".json"), {{"format", "breakeven-prices"},
                                                               {"version", 1},
                                                               {"service", service},
                                                               {"region", region},
                                                               {"currency", "USD"},
                                                               {"sources", Value::object()}});
    ImportReport::Taken taken{service, region, 0, {}};
    const auto put = [&](std::string_view member, const std::string& key, Value value) {
        Value& all = file.member(member);
        if (const auto old = all.find(key); old != all.end() && file.isOwn(*old))
            return m_findings.ignore(Ignored::OwnPrice, [&] { return region + '/' + service + ": " + key; });
        all[key] = std::move(value);
        if (file.root().contains("missing")) file.member("missing").erase(key);
        ++taken.prices;
        taken.keys.push_back(member == "allowances" ? "allowance/" + key : key);
    };
    file.addSource(m_source);
    for (const ServiceStore::Price* price : prices)
        put("prices", price->place.key, priceValue(*price, m_source.id));
    if (region == "global" && service == "lambda") {
        for (const auto& [rule, quantity] : collector.allowances())
            if (quantity > 0)
                put("allowances", std::string(rule->name),
                    {{"unit", rule->unit}, {"quantity", json::number(quantity)}, {"source", m_source.id}});
        const auto percentage = [&](const PlanPercentage& plan, const std::string& key) {
            Findings counted; // once is enough: writeServices() has found them unclear already
            if (const auto percent = plan.finished(counted))
                put("percentages", key, {{"percent", percent->text()}, {"source", m_source.id}});
        };
        percentage(collector.noUpfront(), "savings-plan/no-upfront");
        percentage(collector.allUpfront(), "savings-plan/all-upfront");
    }
    if (taken.prices == 0) return;
    std::filesystem::create_directories(file.path().parent_path());
    m_files.add(file.path(), file.text());
    report.taken.push_back(std::move(taken));
}

void OverlayWriter::writeInstances(Collector& collector, const PriceBook::InstanceTypes& known,
                                   ImportReport& report) {
    using State = InstanceStore::Prices::State;
    std::map<std::size_t, std::vector<const InstanceStore::Prices*>> regions;
    std::set<std::size_t> types;
    for (const InstanceStore::Prices& prices : collector.instances().all())
        if (std::count(prices.state.begin(), prices.state.end(), State::Known) > 0) {
            regions[prices.region].push_back(&prices);
            types.insert(prices.type);
        }
    for (auto& [region, rows] : regions) {
        std::sort(rows.begin(), rows.end(), [&](const auto* a, const auto* b) {
            return collector.instances().typeName(a->type) < collector.instances().typeName(b->type);
        });
        writeRegion(collector, region, rows, report);
    }
    writeShapes(collector, types, known);
}

void OverlayWriter::writeRegion(const Collector& collector, std::size_t region,
                                const std::vector<const InstanceStore::Prices*>& rows, ImportReport& report) {
    using State = InstanceStore::Prices::State;
    const std::string& id = collector.regions().id(static_cast<int>(region));
    OverlayFile file(m_folder / id / "ec2.json", {{"format", "breakeven-ec2-prices"},
                                                  {"version", 1},
                                                  {"region", id},
                                                  {"currency", "USD"},
                                                  {"sources", Value::object()},
                                                  {"columns", Value::object()},
                                                  {"types", Value::object()}});
    file.addSource(m_source);
    ImportReport::Taken taken{"ec2", id, 0, {}};
    std::map<std::string, Value> types; // sorted, as the catalogue's own
    for (const auto& [name, row] : file.member("types").items())
        if (row.is_array() && row.size() == kFileColumns) types.emplace(name, row);
    for (const auto& [column, name] : kColumns) {
        const auto at = static_cast<std::size_t>(column);
        const auto has = [at](const InstanceStore::Prices* row) { return row->state[at] == State::Known; };
        const auto count = static_cast<std::uint64_t>(std::count_if(rows.begin(), rows.end(), has));
        if (count == 0) continue;
        Value& columns = file.member("columns");
        if (const auto old = columns.find(std::string(name)); old != columns.end() && file.isOwn(*old)) {
            m_findings.ignore(Ignored::OwnPrice, count, id + "/ec2: " + std::string(name));
            continue;
        }
        // A list is complete for its Region: what it no longer has is no longer sold.
        for (auto& [type, row] : types)
            row[at] = nullptr;
        for (const InstanceStore::Prices* row : rows) {
            if (!has(row)) continue;
            const auto place =
                types.try_emplace(collector.instances().typeName(row->type), Value(kFileColumns, nullptr));
            place.first->second[at] = row->usd[at].text();
        }
        columns[std::string(name)] = {{"source", m_source.id}};
        taken.prices += count;
    }
    if (taken.prices == 0) return;
    Value& all = file.member("types");
    all = Value::object();
    for (auto& [type, row] : types)
        if (std::any_of(row.begin(), row.end(), [](const Value& each) { return !each.is_null(); }))
            all.push_back({type, std::move(row)});
    std::filesystem::create_directories(file.path().parent_path());
    m_files.add(file.path(), file.text());
    report.taken.push_back(std::move(taken));
}

void OverlayWriter::writeShapes(const Collector& collector, const std::set<std::size_t>& types,
                                const PriceBook::InstanceTypes& known) {
    const InstanceStore& store = collector.instances();
    std::vector<std::size_t> fresh;
    for (const std::size_t type : types) {
        if (known.count(store.typeName(type)) > 0) continue;
        const InstanceStore::Shape& shape = store.shape(type);
        if (shape.vcpu > 0 && shape.memoryGb > 0 && shape.architecture)
            fresh.push_back(type);
        else
            m_findings.doubt(ImportReport::Doubt::UnknownShape, [&] { return store.typeName(type); });
    }
    if (fresh.empty()) return;
    OverlayFile file(m_folder / "global" / "ec2-types.json",
                     {{"format", "breakeven-ec2-types"},
                      {"version", 1},
                      {"sources", Value::object()},
                      {"source", m_source.id},
                      {"columns", {"vcpu", "memory_gib", "architecture", "burstable"}},
                      {"types", Value::object()}});
    file.addSource(m_source);
    file.root()["source"] = m_source.id;
    for (const std::size_t type : fresh) {
        const std::string& name = store.typeName(type);
        const InstanceStore::Shape& shape = store.shape(type);
        const bool burstable = name[0] == 't' && name[1] >= '2' && name[1] <= '9';
        file.member("types")[name] = {json::number(shape.vcpu), json::number(shape.memoryGb),
                                      nameOf(kArchitectures, *shape.architecture), burstable};
    }
    std::filesystem::create_directories(file.path().parent_path());
    m_files.add(file.path(), file.text());
}

} // namespace cost::offer
