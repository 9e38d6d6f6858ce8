// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/report_import.h"

#include "libcost/base/message.h"
#include "libcost/output/answers.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

#include <algorithm>

namespace cost {

namespace {

std::string sizeText(std::uintmax_t bytes) {
    const auto value = static_cast<double>(bytes);
    if (value < 1e6) return numberText(value / 1e3, 1) + " kB";
    return numberText(value / 1e6, 1) + " MB";
}

Message title(const ImportReport& report) {
    Message text = report.offerCode.empty() ? "price list" : "price list " + report.offerCode;
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

void addTo(Document& all, const ImportReport& report, const std::string& folder) {
    const std::uint64_t prices = report.prices();
    all.push_back(Opening{title(report)});
    if (prices > 0) {
        all.push_back(Heading{"Taken: " + countText(prices) + (prices == 1 ? " price" : " prices") +
                              " into " + folder});
        all.push_back(takenTable(report));
    } else {
        all.push_back(Paragraph{"", "Nothing was taken."});
    }
    // Also of what is then ignored, for another reason.
    if (!report.doubts.empty()) {
        all.push_back(Heading{"Doubtful"});
        all.push_back(doubtTable(report));
    }
    if (!report.left.empty()) {
        all.push_back(Heading{"Ignored: " + countText(leftCount(report)) + " entries"});
        all.push_back(leftTable(report));
    }
}

Table sheetOf(const std::vector<ImportReport>& reports) {
    Table sheet = Table::sheet({"file", "status", "what", "region", "count", "example"});
    for (const ImportReport& report : reports) {
        for (const ImportReport::Taken& each : report.taken)
            sheet.add({report.file, "taken", each.service, each.region, std::to_string(each.prices),
                       each.keys.empty() ? "" : each.keys.front()});
        for (const ImportReport::Left& each : report.left)
            sheet.add({report.file, "ignored", std::string(nameOf(kIgnoredNames, each.reason)), "",
                       std::to_string(each.count), each.example});
        for (const ImportReport::Doubtful& each : report.doubts)
            sheet.add({report.file, "doubtful", std::string(nameOf(kDoubtNames, each.doubt)), "",
                       std::to_string(each.count), each.example});
    }
    return sheet;
}

} // namespace

std::string importReport(const std::vector<ImportReport>& reports, const std::string& folder,
                         const ReportStyle& style) {
    const auto document = [&] {
        Document all = {sheetOf(reports)};
        for (const ImportReport& report : reports)
            addTo(all, report, folder);
        return all;
    };
    return rendered(style, document, [&] { return importAnswer(reports, folder); });
}

std::string updateReport(const std::vector<UpdateRow>& rows, const std::string& folder,
                         const ReportStyle& style) {
    const auto document = [&] {
        using Align = Table::Align;
        Table table({{"Service", Align::Left, "service"},
                     {"Region", Align::Left, "region"},
                     {"Result", Align::Left, "status"},
                     {"Prices", Align::Right, "prices"},
                     Table::hidden("detail")});
        // What is said of several lists, of each of them when one failure has one cause, is said once.
        std::vector<std::pair<std::string, std::string>> details;
        for (const UpdateRow& row : rows) {
            using Cell = Table::Cell;
            const Cell prices = row.prices ? Cell(countText(*row.prices), std::to_string(*row.prices)) : "";
            table.add({row.service, row.region, row.status, prices, row.detail});
            if (row.detail.empty()) continue;
            const std::string list = row.service + " in " + row.region;
            const auto said = std::find_if(details.begin(), details.end(),
                                           [&](const auto& each) { return each.second == row.detail; });
            if (said == details.end())
                details.emplace_back(list, row.detail);
            else
                said->first += ", " + list;
        }
        Document all = {Opening{.about = {"Prices of AWS's lists, kept in " + folder}}, std::move(table)};
        for (const auto& [lists, detail] : details)
            all.push_back(Paragraph{lists + ": " + detail});
        return all;
    };
    return rendered(style, document, [&] { return updateAnswer(rows, folder); });
}

} // namespace cost
