// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/report_import.h"

#include "libcost/text/format.h"
#include "libcost/text/report_parts.h"
#include "libcost/units/one_line.h"
#include "libcost/units/say.h"

#include <algorithm>

namespace cost {

namespace {

std::string sizeText(std::uintmax_t bytes) {
    const auto value = static_cast<double>(bytes);
    if (value < 1e6) return numberText(value / 1e3, 1) + " kB";
    return numberText(value / 1e6, 1) + " MB";
}

std::string title(const ImportReport& report) {
    std::string text = report.offerCode.empty() ? "price list" : "price list " + report.offerCode;
    if (!report.version.empty()) text += ", version " + report.version;
    if (!report.date.empty())
        text += (report.dateIsPublication ? ", published " : ", latest price of ") + dateText(report.date);
    return report.file + ": " + text + " (" + (report.csv ? "CSV" : "JSON") +
           (report.packed ? ", gzip" : "") + ", " + sizeText(report.bytes) + ")";
}

std::string keysText(const std::vector<std::string>& keys) {
    constexpr std::size_t kMost = 4;
    std::string text;
    for (std::size_t i = 0; i < keys.size() && i < kMost; ++i)
        text += (i > 0 ? ", " : "") + keys[i];
    return keys.size() > kMost ? text + " and " + std::to_string(keys.size() - kMost) + " more" : text;
}

std::uint64_t leftCount(const ImportReport& report) {
    std::uint64_t sum = 0;
    for (const ImportReport::Left& left : report.left)
        sum += left.count;
    return sum;
}

std::string countText(std::uint64_t count) {
    return numberText(static_cast<double>(count));
}

Table takenTable(const ImportReport& report) {
    Table table({{"Service"}, {"Region"}, {"Prices", Table::Align::Right}, {"Such as"}});
    for (const ImportReport::Taken& each : report.taken)
        table.add({each.service, each.region, countText(each.prices),
                   each.service == "ec2" ? "on demand and reserved, by instance type" : keysText(each.keys)});
    return table;
}

Table leftTable(const ImportReport& report) {
    Table table({{"Entries", Table::Align::Right}, {"Because they are"}, {"Such as"}});
    for (const ImportReport::Left& each : report.left)
        table.add({countText(each.count), std::string(ignoredText(each.reason)), each.example});
    return table;
}

Table doubtTable(const ImportReport& report) {
    Table table({{"Times", Table::Align::Right}, {"What is doubtful"}, {"Such as"}});
    for (const ImportReport::Doubtful& each : report.doubts)
        table.add({countText(each.count), std::string(doubtText(each.doubt)), each.example});
    return table;
}

json::Value asJson(const ImportReport& report, const std::string& folder) {
    json::Value root = {{"format", "breakeven-import"},
                        {"version", 1},
                        {"file", report.file},
                        {"offer_code", report.offerCode},
                        {"offer_version", report.version},
                        {"date", report.date.empty() ? json::Value(nullptr) : json::Value(report.date)},
                        {"date_is_publication", report.dateIsPublication},
                        {"encoding", report.csv ? "csv" : "json"},
                        {"gzip", report.packed},
                        {"bytes", report.bytes},
                        {"folder", folder},
                        {"prices", report.prices()},
                        {"taken", json::Value::array()},
                        {"ignored", json::Value::array()},
                        {"doubts", json::Value::array()}};
    for (const ImportReport::Taken& each : report.taken) {
        json::Value value = {{"service", each.service}, {"region", each.region}, {"prices", each.prices}};
        if (!each.keys.empty()) value["keys"] = each.keys;
        root["taken"].push_back(std::move(value));
    }
    for (const ImportReport::Left& each : report.left)
        root["ignored"].push_back({{"reason", nameOf(kIgnoredNames, each.reason)},
                                   {"text", ignoredText(each.reason)},
                                   {"count", each.count},
                                   {"example", each.example}});
    for (const ImportReport::Doubtful& each : report.doubts)
        root["doubts"].push_back({{"doubt", nameOf(kDoubtNames, each.doubt)},
                                  {"text", doubtText(each.doubt)},
                                  {"count", each.count},
                                  {"example", each.example}});
    return root;
}

std::string asCsv(const ImportReport& report) {
    std::string all;
    for (const ImportReport::Taken& each : report.taken)
        all += csvRow({report.file, "taken", each.service, each.region, std::to_string(each.prices),
                       each.keys.empty() ? "" : each.keys.front()});
    for (const ImportReport::Left& each : report.left)
        all += csvRow({report.file, "ignored", std::string(nameOf(kIgnoredNames, each.reason)), "",
                       std::to_string(each.count), each.example});
    for (const ImportReport::Doubtful& each : report.doubts)
        all += csvRow({report.file, "doubtful", std::string(nameOf(kDoubtNames, each.doubt)), "",
                       std::to_string(each.count), each.example});
    return all;
}

} // namespace

std::string_view ignoredText(Ignored reason) {
    switch (reason) {
    case Ignored::OtherService: return "of a service that the catalogue has no prices of";
    case Ignored::UnknownUsageType: return "of a usage type that is no price of the catalogue";
    case Ignored::OtherOperatingSystem: return "for another operating system than Linux";
    case Ignored::OtherTenancy: return "for dedicated instances or hosts";
    case Ignored::OtherSoftware: return "with software or a platform at extra cost";
    case Ignored::OtherLicence: return "with a licence of their own";
    case Ignored::OtherCapacity: return "for reserved capacity, not for instances in use";
    case Ignored::OtherMarket: return "for capacity blocks or another market";
    case Ignored::OtherInstance: return "for no instance type, or for two at once";
    case Ignored::OtherPurchase: return "paid upfront, convertible, or bought otherwise";
    case Ignored::OtherPlan: return "of another plan than Compute Savings Plans without or all upfront";
    case Ignored::OtherPlace: return "for a Local Zone, Wavelength Zone, Outpost or edge location";
    case Ignored::UnknownRegion: return "of no Region that is known";
    case Ignored::WrongRegion: return "of two Regions at once: nobody knows which is right";
    case Ignored::ForeignCurrency: return "not in US dollars";
    case Ignored::NotYetInForce: return "not in force yet";
    case Ignored::NoLongerInForce: return "no longer in force: the list has a later price";
    case Ignored::Duplicate: return "in the list twice, with the same price";
    case Ignored::Conflict: return "in the list twice, with two prices of the same day";
    case Ignored::BadPrice: return "without a price that can be read";
    case Ignored::FreeOfCharge: return "priced at zero";
    case Ignored::OtherUnit: return "per a unit that does not fit";
    case Ignored::BrokenTiers: return "in volume tiers that leave gaps or overlap";
    case Ignored::BrokenRow: return "rows with too few or too many columns";
    case Ignored::FreeTier: return "free amounts, which the catalogue states apart as allowances";
    case Ignored::NoSaving: return "not discounted by the Savings Plan";
    case Ignored::NoListPrice: return "discounts of a price that the catalogue does not have";
    case Ignored::UnclearPercentage: return "discounts that do not come to one percentage";
    case Ignored::OwnPrice: return "prices that you have written yourself: yours stay";
    case Ignored::OlderThanImported:
        return "older than what was imported before, which stays; --force takes them";
    case Ignored::Implausible:
        return "a hundred times the catalogue's price, or a hundredth: a mistake of unit? --force takes them";
    }
    return "";
}

std::string_view doubtText(ImportReport::Doubt doubt) {
    switch (doubt) {
    case ImportReport::Doubt::DescriptionDiffers:
        return "the description states another price than the list, whose own counts";
    case ImportReport::Doubt::OlderThanShipped:
        return "the list is older than the catalogue: what is taken from it goes before newer prices";
    case ImportReport::Doubt::NoPublication:
        return "the list does not say when it was published; its latest price is taken as its date";
    case ImportReport::Doubt::UnknownShape:
        return "the type's vCPUs, memory or architecture are not known: it cannot be chosen";
    case ImportReport::Doubt::UnknownFormat: return "the list's format version is not known to this program";
    case ImportReport::Doubt::Scientific:
        return "the price is in scientific notation, as spreadsheets write it: digits may be lost";
    case ImportReport::Doubt::UnclearDates:
        return "nothing in the list tells whether its days are day first or month first";
    case ImportReport::Doubt::FutureDate:
        return "the list says it was published on a day that is still to come: its latest price dates it";
    case ImportReport::Doubt::FarFromCatalogue:
        return "the price is three times the catalogue's or more, or a third or less";
    case ImportReport::Doubt::LessThanBefore:
        return "an earlier import of such a list has prices that this has not (a part of it, or cut off?): "
               "they stay";
    case ImportReport::Doubt::NoLongerListed:
        return "an earlier import has prices that this newer, whole list has not: they are gone, and the "
               "catalogue's own stand again";
    case ImportReport::Doubt::NoLineEnd: return "the last line does not end: the list may be cut off";
    }
    return "";
}

namespace {

std::string asText(const ImportReport& report, const std::string& folder, const ReportStyle& style) {
    const bool markdown = style.format == ReportFormat::Markdown;
    const std::uint64_t prices = report.prices();
    std::string all = markdown ? "# " + markdownCell(title(report)) + "\n" : oneLine(title(report)) + "\n";
    const auto section = [&](const std::string& name, const Table& table) {
        all += markdown ? "\n## " + name + "\n\n" + table.markdown()
                        : "\n" + strong(name, style) + "\n" + table.text(2);
    };
    if (prices > 0)
        section("Taken: " + countText(prices) + (prices == 1 ? " price" : " prices") + " into " +
                    (markdown ? markdownCell(folder) : folder),
                takenTable(report));
    else
        all += markdown ? "\n**Nothing was taken.**\n" : "\n" + strong("Nothing was taken.", style) + "\n";
    // Also of what is then ignored, for another reason.
    if (!report.doubts.empty()) section("Doubtful", doubtTable(report));
    if (!report.left.empty())
        section("Ignored: " + countText(leftCount(report)) + " entries", leftTable(report));
    return all;
}

} // namespace

std::string importReport(const std::vector<ImportReport>& reports, const std::string& folder,
                         const ReportStyle& style) {
    const InEnglish words; // as its other words are
    if (style.format == ReportFormat::Json) {
        if (reports.size() == 1) return dumped(asJson(reports.front(), folder));
        json::Value root = {
            {"format", "breakeven-imports"}, {"version", 1}, {"imports", json::Value::array()}};
        for (const ImportReport& report : reports)
            root["imports"].push_back(asJson(report, folder));
        return dumped(root);
    }
    std::string all;
    if (style.format == ReportFormat::Csv) {
        all = csvRow({"file", "status", "what", "region", "count", "example"});
        for (const ImportReport& report : reports)
            all += asCsv(report);
        return all;
    }
    for (const ImportReport& report : reports)
        all += (all.empty() ? "" : "\n") + asText(report, folder, style);
    return all;
}

std::string updateReport(const std::vector<UpdateRow>& rows, const std::string& folder,
                         const ReportStyle& style) {
    if (style.format == ReportFormat::Json) {
        json::Value root = {{"format", "breakeven-price-update"},
                            {"version", 1},
                            {"folder", folder},
                            {"lists", json::Value::array()}};
        for (const UpdateRow& row : rows)
            root["lists"].push_back(
                {{"service", row.service},
                 {"region", row.region},
                 {"status", row.status},
                 {"detail", row.detail},
                 {"prices", row.prices ? json::Value(*row.prices) : json::Value(nullptr)}});
        return dumped(root);
    }
    if (style.format == ReportFormat::Csv) {
        std::string all = csvRow({"service", "region", "status", "prices", "detail"});
        for (const UpdateRow& row : rows)
            all += csvRow({row.service, row.region, row.status, row.prices ? std::to_string(*row.prices) : "",
                           row.detail});
        return all;
    }
    Table table({{"Service"}, {"Region"}, {"Result"}, {"Prices", Table::Align::Right}});
    // What is said of several lists, of each of them when one failure has one cause, is said once.
    std::vector<std::pair<std::string, std::string>> details;
    for (const UpdateRow& row : rows) {
        table.add({row.service, row.region, row.status, row.prices ? countText(*row.prices) : ""});
        if (row.detail.empty()) continue;
        const std::string list = row.service + " in " + row.region;
        const auto said = std::find_if(details.begin(), details.end(),
                                       [&](const auto& each) { return each.second == row.detail; });
        if (said == details.end())
            details.emplace_back(list, row.detail);
        else
            said->first += ", " + list;
    }
    const bool markdown = style.format == ReportFormat::Markdown;
    const std::string title = "Prices of AWS's lists, kept in " + folder;
    std::string all =
        markdown ? markdownLine(title) + ".\n\n" + table.markdown() : oneLine(title) + "\n\n" + table.text(2);
    for (const auto& [lists, detail] : details)
        all += '\n' + lineText(lists + ": " + detail, style) + '\n';
    return all;
}

} // namespace cost
