// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/import.h"

#include "libcost/base/folder_lock.h"
#include "libcost/prices/import/offer_date.h"
#include "libcost/prices/import/offer_reader.h"
#include "libcost/prices/import/overlay_writer.h"
#include "libcost/prices/import/usage_table.h"

namespace cost {

namespace {

using namespace offer;

// Lambda's list prices by Region, read when a Savings Plan's rate is first compared with them.
class LambdaPrices {
public:
    explicit LambdaPrices(const Catalogue& catalogue) : m_catalogue(catalogue) {}

    std::optional<ListPrice> operator()(const std::string& region, const std::string& key) {
        auto [book, fresh] = m_books.try_emplace(region);
        if (fresh) book->second = m_catalogue.book(region, "lambda");
        const auto entry = book->second->all().entries.find(key);
        if (entry == book->second->all().entries.end()) return std::nullopt;
        return entry->second.tiers.front().price;
    }

private:
    const Catalogue& m_catalogue;
    std::map<std::string, SharedBook> m_books;
};

// The day that the source of all figures has: of the publication, else of the youngest price.
void dateReport(Collector& collector, int today, ImportReport& report) {
    // The day may have begun elsewhere.
    const auto toCome = [today](int day) { return today != kNoDay && day > today + 1; };
    int day = collector.publicationDay(report.file);
    if (toCome(day)) {
        collector.findings().doubt(ImportReport::Doubt::FutureDate, [&] { return isoDay(day); });
        day = kNoDay;
    }
    const std::string& version = collector.header.version; // "20260919002359"
    if (day == kNoDay && version.size() >= 8)
        day = listedDay(version.substr(0, 4) + '-' + version.substr(4, 2) + '-' + version.substr(6, 2));
    if (toCome(day)) day = kNoDay;
    report.dateIsPublication = day != kNoDay;
    if (day == kNoDay) day = collector.latestDay();
    if (day != kNoDay) report.date = isoDay(day);
}

// Savings Plans' lists name themselves in more than one way.
bool isOffer(std::string_view code, std::string_view wanted) {
    constexpr std::string_view kPlans = "ComputeSavingsPlan";
    return code == wanted || (code.find(kPlans) != code.npos && wanted.find(kPlans) != wanted.npos);
}

void checkExpected(const Collector& collector, const ImportRequest& request, const std::string& file) {
    const std::string& code = collector.header.offerCode;
    if (!request.expectedOffer.empty() && !code.empty() && !isOffer(code, request.expectedOffer))
        throw BadInput(file, {{"", "is a list of " + shownText(code) + ", not of " + request.expectedOffer +
                                       ", which was asked for"}});
    if (!request.expectedRegion.empty() && collector.isOfAnotherRegion(request.expectedRegion))
        throw BadInput(file, {{"", "has prices of other Regions, and none of " + request.expectedRegion +
                                       ", which was asked for"}});
}

} // namespace

ImportReport importPriceList(const Catalogue& catalogue, const ImportRequest& request) {
    ByteSource source(
        request.file,
        [&](const ByteSource& bytes) {
            if (request.progress && !request.progress(bytes.taken(), bytes.size())) throw Cancelled();
        },
        request.name);
    source.limitTo(request.mostBytes);
    auto lambda = std::make_shared<LambdaPrices>(catalogue);
    const int today = listedDay(request.today);
    Collector collector(
        catalogue.regions(), today,
        [lambda](const std::string& region, const std::string& key) { return (*lambda)(region, key); });
    ImportReport report;
    report.file = source.name();
    report.packed = source.packed();
    report.csv = readOffer(source, collector);
    report.bytes = source.size().value_or(source.taken());
    report.offerCode = shownText(collector.header.offerCode);
    report.version = shownText(collector.header.version);
    checkExpected(collector, request, report.file);
    dateReport(collector, today, report);

    Findings& findings = collector.findings();
    if (!collector.header.format.empty() && !collector.header.format.starts_with("v1") &&
        !collector.header.format.starts_with("aws_v1"))
        findings.doubt(ImportReport::Doubt::UnknownFormat,
                       [&] { return shownText(collector.header.format); });
    if (report.date.empty() && collector.hasPrices())
        throw BadInput(report.file, {{"", "says neither when it was published nor from when its prices hold: "
                                          "a price without a date is of no use"}});
    if (collector.hasPrices()) {
        std::optional<FolderLock> lock;
        if (!request.locked) lock.emplace(request.folder, "an import of price lists", request.wait);
        const Catalogue shipped(catalogue.folder());
        OverlayWriter writer(request.folder, sourceOf(collector.header, report, request.today), shipped,
                             request.force, findings);
        writer.writeServices(collector, report);
        writer.writeInstances(collector, report);
        if (request.progress && !request.progress(source.taken(), source.size())) throw Cancelled();
        writer.commit();
    }
    if (report.prices() > 0 && !report.dateIsPublication)
        findings.doubt(ImportReport::Doubt::NoPublication, [&] { return report.date; });
    if (report.prices() > 0 && report.date < catalogue.asOf())
        findings.doubt(ImportReport::Doubt::OlderThanShipped, [&] { return report.date; });
    findings.putInto(report);
    return report;
}

namespace {

constexpr std::string_view kPlans = "AWSComputeSavingsPlan";

constexpr std::pair<std::string_view, std::string_view> kShortNames[] = {{"lambda", "AWSLambda"},
                                                                         {"fargate", "AmazonECS"},
                                                                         {"ec2", "AmazonEC2"},
                                                                         {"savings-plans", kPlans},
                                                                         {"fargate-spot", kSpotFeed}};

} // namespace

std::vector<std::string> priceListNames() {
    std::vector<std::string> names;
    for (const auto& [name, code] : kShortNames)
        names.emplace_back(name);
    std::set<std::string> codes = {std::string(kPlans)};
    for (const UsageRule& rule : usageRules())
        if (rule.serviceCode != kSpotFeed) codes.emplace(rule.serviceCode);
    names.insert(names.end(), codes.begin(), codes.end());
    return names;
}

std::string offerCodeOf(std::string_view name) {
    for (const auto& [shortName, code] : kShortNames)
        if (shortName == name) return std::string(code);
    const std::vector<std::string> names = priceListNames();
    return std::find(names.begin(), names.end(), name) == names.end() ? std::string() : std::string(name);
}

bool isWorldwide(std::string_view offerCode) {
    return isEdgeService(offerCode) || offerCode == kSpotFeed;
}

} // namespace cost
