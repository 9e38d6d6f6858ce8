// SPDX-License-Identifier: Apache-2.0
// What the catalogue says, written as price lists and imported again, is what the catalogue says.
#include "tests/prices/import/import_support.h"

#include "libcost/prices/catalogue_diff.h"
#include "libcost/prices/import/usage_table.h"

using namespace cost;
using namespace cost::offer;
using namespace import_support;

namespace {

constexpr const char* kDay = "2026-09-01";

std::string endText(double bound) {
    return bound < 1e300 ? std::to_string(static_cast<long long>(bound)) : "Inf";
}

// Every price of the book that some rule knows, as the service's list would have it.
void exportServices(const PriceBook& book, std::map<std::string, MadeList>& lists) {
    for (const UsageRule& rule : usageRules()) {
        const auto entry = book.all().entries.find(std::string(rule.service) + '/' + std::string(rule.key));
        if (entry == book.all().entries.end()) continue;
        if (rule.serviceCode == kSpotFeed) continue; // a feed of another shape
        std::string usage(rule.usage);
        if (usage.back() == '*') usage.back() = 's';
        std::vector<MadePrice> prices;
        double from = 0;
        for (const Tier& tier : entry->second.tiers) {
            MadePrice price{tier.price.text(),  entry->second.unit, endText(from),
                            endText(tier.upTo), "OnDemand",         kDay};
            prices.push_back(price);
            from = tier.upTo;
        }
        MadeList& list = lists[std::string(rule.serviceCode)];
        list.offerCode = rule.serviceCode;
        list.addTiers(usage, book.region(), prices);
        if (!rule.needs.empty())
            list.products.back().attributes[rule.field == Field::TransferType ? "transferType"
                                            : rule.field == Field::Operation  ? "operation"
                                            : rule.field == Field::EventType  ? "eventType"
                                                                              : "volumeType"] = rule.needs;
    }
}

void exportInstances(const PriceBook& book, MadeList& list) {
    list.offerCode = "AmazonEC2";
    for (const auto& [type, prices] : book.all().instances) {
        std::vector<MadePrice> made;
        const auto add = [&, &known = prices](Purchase purchase, MadePrice price) {
            const auto& usd = known.usdPerHour[static_cast<std::size_t>(purchase)];
            if (!usd) return;
            price.usd = usd->text();
            price.effective = kDay;
            made.push_back(std::move(price));
        };
        MadePrice reserved;
        reserved.term = "Reserved";
        reserved.purchase = "No Upfront";
        reserved.offering = "standard";
        reserved.lease = "1yr";
        add(Purchase::OnDemand, {});
        add(Purchase::Reserved1yNoUpfront, reserved);
        reserved.lease = "3yr";
        add(Purchase::Reserved3yNoUpfront, reserved);
        list.addInstance(type, book.region(), made);
    }
}

} // namespace

class RoundTripTest : public QObject {
    Q_OBJECT

private slots:
    void theCatalogueComesBack() {
        // First every figure is doubled in a catalogue of its own, so that what comes back is seen to come.
        Place place;
        fs::copy(sourceFolder() / "pricing-data", place.file("other"), fs::copy_options::recursive);
        for (const auto& entry : fs::recursive_directory_iterator(place.file("other"))) {
            if (entry.path().filename() == "ec2-types.json" || !entry.is_regular_file()) continue;
            std::string text = contents(entry.path());
            for (std::size_t at = text.find("\"usd\": \"0"); at != std::string::npos;
                 at = text.find("\"usd\": \"0", at + 1))
                text[at + 8] = '7';
            for (std::size_t at = text.find(".\": [\""); at != std::string::npos;
                 at = text.find(": [\"0.", at + 1))
                text[at + 4] = '7';
            write(entry.path(), text);
        }
        std::size_t regions = 0;
        for (const Region& region : shipped().regions()) {
            if (region.services.empty()) continue;
            ++regions;
            const PriceBook& book = *shipped().book(region.id);
            std::map<std::string, MadeList> lists;
            exportServices(book, lists);
            if (!book.all().instances.empty()) {
                MadeList instances;
                exportInstances(book, instances);
                const Catalogue other(place.file("other"), {place.folder()});
                write(place.file("list"),
                      regions % 2 == 0 ? instances.csv() : instances.json(regions % 3 == 0));
                importPriceList(other, {place.file("list"), place.folder(), kToday, {}, true});
            }
            for (const auto& [code, list] : lists) {
                const Catalogue other(place.file("other"), {place.folder()});
                write(place.file("list"), regions % 2 == 0 ? list.csv() : list.json(regions % 3 == 0));
                importPriceList(other, {place.file("list"), place.folder(), kToday, {}, true});
            }
        }
        QVERIFY(regions >= 3);
        const Catalogue other(place.file("other"), {place.folder()});
        const Catalogue changed(place.file("other"));
        std::size_t differences = 0;
        for (const Region& region : shipped().regions()) {
            if (region.services.empty()) continue;
            const SharedBook expected = shipped().book(region.id);
            differences += changesBetween(*expected, *changed.book(region.id)).size();
            for (const PriceChange& change : changesBetween(*expected, *other.book(region.id))) {
                // Lists do not have these: Spot, tenants, rates of Savings Plans; credits are beside the
                // types.
                const bool notListed = change.key.ends_with("/spot") ||
                                       change.key.starts_with("ec2/credits/") ||
                                       change.key.find("/savings-plan") != std::string::npos ||
                                       change.key.find("/tenant") != std::string::npos ||
                                       change.key.find("snapstart-java") != std::string::npos;
                // And of the neighbours some have no usage type that is known for sure.
                const bool neighbour = !change.key.starts_with("lambda/") &&
                                       !change.key.starts_with("fargate/") && !change.key.starts_with("ec2/");
                QVERIFY2(notListed || neighbour,
                         (region.id + ' ' + change.key + ": " + change.before + " is now " + change.after)
                             .c_str());
            }
        }
        QVERIFY(differences > 20);
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_round_trip.moc"
