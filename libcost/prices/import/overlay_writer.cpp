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
    // What Savings Plans save differs by Region.
    std::map<int, Percentages> plans;
    const auto plan = [&](const Collector::Plans& all, const char* key) {
        for (const auto& [region, percentage] : all)
            if (const auto percent = percentage.finished(m_findings)) {
                plans[region][key] = *percent;
                files[{"lambda", region}];
            }
    };
    plan(collector.noUpfront(), "savings-plan/no-upfront");
    plan(collector.allUpfront(), "savings-plan/all-upfront");
    // Allowances hold everywhere.
    const auto free = std::any_of(collector.allowances().begin(), collector.allowances().end(),
                                  [](const Collector::Allowance& each) { return each.quantity > 0; });
    if (free) files[{"lambda", ServiceStore::kGlobal}];

    for (const auto& [place, of] : files)
        writeService(place.first,
                     place.second == ServiceStore::kGlobal ? "global" : collector.regions().id(place.second),
                     of, place.first == "lambda" ? plans[place.second] : Percentages(), collector, report);
}

void OverlayWriter::writeService(const std::string& service, const std::string& region,
                                 const std::vector<const ServiceStore::Price*>& prices,
                                 const Percentages& percentages, const Collector& collector,
                                 ImportReport& report) {
    OverlayFile file(m_folder / region / (service + ".json"), {{"format", "breakeven-prices"},
                                                               {"version", 1},
                                                               {"service", service},
                                                               {"region", region},
                                                               {"currency", "USD"},
                                                               {"sources", Value::object()}});
    ImportReport::Taken taken{service, region, 0, {}};
    const std::string source = file.addSource(m_source);
    std::set<std::string> listed; // what this list has of the file
    const auto put = [&](Members& all, const std::string& word, const std::string& key, Value value) {
        listed.insert(word + key);
        const std::string name = region + '/' + service + ": " + key;
        if (const Value* old = all.find(key)) {
            if (file.isOwn(*old)) return m_findings.ignore(Ignored::OwnPrice, [&] { return name; });
            if (!mayReplace(file.sourceOf(*old), name)) return;
        }
        all.set(key, std::move(value));
        ++taken.prices;
        taken.keys.push_back(word + key);
    };
    if (!prices.empty()) {
        Members all(file.member("prices"));
        for (const ServiceStore::Price* price : prices) {
            const std::vector<Tier> tiers = tiersOf(price->steps);
            const std::string& key = price->place.key;
            if (isPlausible(m_plausible.of(region, service + '/' + key, tiers),
                            region + '/' + service + ": " + key, tiers.front().price.text()))
                put(all, "", key, priceValue(*price, source));
        }
    }
    if (region == "global" && service == "lambda") {
        for (const auto& [rule, quantity] : collector.allowances()) {
            const std::string key(rule->name);
            if (quantity <= 0 ||
                !isPlausible(m_plausible.ofAllowance(service + '/' + key, quantity),
                             "global/lambda: allowance " + key, json::number(quantity).dump()))
                continue;
            Members all(file.member("allowances"));
            put(all, "allowance/", key,
                {{"unit", rule->unit}, {"quantity", json::number(quantity)}, {"source", source}});
        }
    }
    if (!percentages.empty()) {
        Members all(file.member("percentages"));
        for (const auto& [key, percent] : percentages)
            put(all, "", key, {{"percent", percent.text()}, {"source", source}});
    }
    if (taken.prices == 0) return;
    if (const auto missing = file.root().find("missing"); missing != file.root().end()) {
        const std::set<std::string> known(taken.keys.begin(), taken.keys.end());
        Value kept = Value::object();
        for (const auto& [key, why] : missing->items())
            if (known.count(key) == 0) kept[key] = why;
        *missing = std::move(kept);
    }
    std::vector<std::string> less;
    if (!prices.empty())
        for (const auto& [key, entry] : file.member("prices").items())
            if (const auto from = file.sourceOf(entry); from && isOfSameKind(*from) && listed.count(key) == 0)
                less.push_back(region + '/' + service + ": " + key);
    noteLess(less, ImportReport::Doubt::LessThanBefore);
    m_files.add(file.path(), file.text());
    report.taken.push_back(std::move(taken));
}

bool OverlayWriter::mayReplace(const std::optional<Source>& before, const std::string& name) {
    if (m_force || !before || before->date <= m_source.date) return true;
    m_findings.ignore(Ignored::OlderThanImported,
                      [&] { return name + " of " + m_source.date + ", imported before: " + before->date; });
    return false;
}

bool OverlayWriter::isPlausible(Plausibility::Verdict verdict, const std::string& name,
                                const std::string& usd) {
    if (verdict == Plausibility::Verdict::Good) return true;
    const auto example = [&] { return name + " at " + usd; };
    if (verdict == Plausibility::Verdict::Absurd && !m_force) {
        m_findings.ignore(Ignored::Implausible, example);
        return false;
    }
    m_findings.doubt(ImportReport::Doubt::FarFromCatalogue, example);
    return true;
}

bool OverlayWriter::isOfSameKind(const Source& other) const {
    // "AWS Price List, AWSLambda, version ...": up to the second comma.
    const auto kind = [](const std::string& title) {
        return title.substr(0, title.find(',', title.find(',') + 1));
    };
    return other.isImported() && kind(other.title) == kind(m_source.title);
}

void OverlayWriter::noteLess(const std::vector<std::string>& names, ImportReport::Doubt doubt) {
    constexpr std::size_t kMost = 5;
    std::string some;
    for (std::size_t i = 0; i < names.size() && i < kMost; ++i)
        some += (i > 0 ? ", " : "") + names[i];
    if (names.size() > kMost) some += " and " + std::to_string(names.size() - kMost) + " more";
    for (std::size_t i = 0; i < names.size(); ++i)
        m_findings.doubt(doubt, [&] { return some; });
}

void OverlayWriter::writeInstances(Collector& collector, ImportReport& report) {
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
    writeShapes(collector, types);
}

namespace {

// One column of an overlay's ec2.json: the source of each type's figure.
class ColumnSources {
public:
    ColumnSources(const Value& column, const std::map<std::string, Value>& types, std::size_t at) {
        const auto source = column.find("source");
        const std::string main =
            source != column.end() && source->is_string() ? source->get<std::string>() : "";
        for (const auto& [type, row] : types)
            if (!row[at].is_null()) m_of[type] = main;
        const auto others = column.find("other_sources");
        if (others == column.end() || !others->is_object()) return;
        for (const auto& [id, named] : others->items())
            for (const Value& type : named)
                if (type.is_string())
                    if (const auto found = m_of.find(type.get<std::string>()); found != m_of.end())
                        found->second = id;
    }

    const std::string* find(const std::string& type) const {
        const auto found = m_of.find(type);
        return found == m_of.end() ? nullptr : &found->second;
    }
    const std::map<std::string, std::string>& all() const { return m_of; }
    void set(const std::string& type, const std::string& id) { m_of[type] = id; }
    void erase(const std::string& type) { m_of.erase(type); }

    // The source of the most is the column's; the others are listed.
    Value value() const {
        std::map<std::string, std::vector<std::string>> types;
        for (const auto& [type, id] : m_of)
            types[id].push_back(type);
        const auto main = std::max_element(types.begin(), types.end(), [](const auto& a, const auto& b) {
            return a.second.size() < b.second.size();
        });
        if (main == types.end()) return nullptr;
        Value column = {{"source", main->first}};
        for (const auto& [id, named] : types)
            if (id != main->first) column["other_sources"][id] = named;
        return column;
    }

private:
    std::map<std::string, std::string> m_of;
};

} // namespace

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
    const std::string source = file.addSource(m_source);
    ImportReport::Taken taken{"ec2", id, 0, {}};
    std::map<std::string, Value> types; // sorted, as the catalogue's own
    for (const auto& [name, row] : file.member("types").items())
        if (row.is_array() && row.size() == kFileColumns) types.emplace(name, row);
    std::vector<std::string> less;
    std::vector<std::string> gone;
    for (const auto& [column, name] : kColumns) {
        const auto at = static_cast<std::size_t>(column);
        const auto has = [at](const InstanceStore::Prices* row) { return row->state[at] == State::Known; };
        const auto count = static_cast<std::uint64_t>(std::count_if(rows.begin(), rows.end(), has));
        if (count == 0) continue;
        Value& columns = file.member("columns");
        const auto old = columns.find(std::string(name));
        if (old != columns.end() && file.isOwn(*old)) {
            m_findings.ignore(Ignored::OwnPrice, count, id + "/ec2: " + std::string(name));
            continue;
        }
        ColumnSources sources(old == columns.end() ? Value::object() : *old, types, at);
        std::set<std::string> listed;
        for (const InstanceStore::Prices* row : rows) {
            if (!has(row)) continue;
            const std::string& type = collector.instances().typeName(row->type);
            listed.insert(type);
            const std::string what = id + "/ec2: " + type + ' ' + std::string(name);
            const std::string* before = sources.find(type);
            if ((before && !mayReplace(file.source(*before), what)) ||
                !isPlausible(m_plausible.ofInstance(id, type, column, row->usd[at]), what,
                             row->usd[at].text()))
                continue;
            types.try_emplace(type, Value(kFileColumns, nullptr)).first->second[at] = row->usd[at].text();
            sources.set(type, source);
            ++taken.prices;
        }
        const bool whole = isWhole(id, column, listed, report);
        const auto before = sources.all();
        for (const auto& [type, from] : before) {
            const auto known = file.source(from);
            if (listed.count(type) > 0 || !known || !isOfSameKind(*known)) continue;
            const std::string what = id + "/ec2: " + type + ' ' + std::string(name);
            if (!whole || known->date >= m_source.date) {
                less.push_back(what);
                continue;
            }
            gone.push_back(what);
            types.at(type)[at] = nullptr;
            sources.erase(type);
        }
        if (Value value = sources.value(); !value.is_null()) columns[std::string(name)] = std::move(value);
    }
    if (taken.prices == 0) return;
    noteLess(less, ImportReport::Doubt::LessThanBefore);
    noteLess(gone, ImportReport::Doubt::NoLongerListed);
    Value& all = file.member("types");
    all = Value::object();
    Members members(all);
    for (auto& [type, row] : types)
        if (std::any_of(row.begin(), row.end(), [](const Value& each) { return !each.is_null(); }))
            members.set(type, std::move(row));
    m_files.add(file.path(), file.text());
    report.taken.push_back(std::move(taken));
}

// A list says nothing of its being whole: one that states its version and its day, and has nine in ten of the
// types that the catalogue knows of the Region, is no part of one.
bool OverlayWriter::isWhole(const std::string& region, InstanceColumn column,
                            const std::set<std::string>& listed, const ImportReport& report) const {
    if (!report.dateIsPublication || report.version.empty()) return false;
    constexpr Purchase kOf[] = {Purchase::OnDemand, Purchase::Reserved1yNoUpfront,
                                Purchase::Reserved3yNoUpfront};
    const auto place = static_cast<std::size_t>(kOf[static_cast<std::size_t>(column)]);
    std::size_t known = 0;
    std::size_t found = 0;
    const SharedBook shipped = m_shipped.book(region, "ec2");
    for (const auto& [type, prices] : shipped->all().instances) {
        if (!prices.usdPerHour[place]) continue;
        ++known;
        found += listed.count(type);
    }
    return known > 0 && found * 10 >= known * 9;
}

void OverlayWriter::writeShapes(const Collector& collector, const std::set<std::size_t>& types) {
    const auto shapes = m_shipped.instanceTypes();
    const InstanceTypes& known = *shapes;
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
    file.root()["source"] = file.addSource(m_source);
    Members all(file.member("types"));
    for (const std::size_t type : fresh) {
        const std::string& name = store.typeName(type);
        const InstanceStore::Shape& shape = store.shape(type);
        const bool burstable = name[0] == 't' && name[1] >= '2' && name[1] <= '9';
        all.set(name, {json::number(shape.vcpu), json::number(shape.memoryGb),
                       nameOf(kArchitectures, *shape.architecture), burstable});
    }
    m_files.add(file.path(), file.text());
}

} // namespace cost::offer
