// SPDX-License-Identifier: Apache-2.0
#include "tests/prices/import/import_support.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace cost;
using namespace import_support;

namespace {

// The same list as JSON, as JSON with its terms first, as CSV, and packed.
std::vector<std::pair<const char*, std::string>> spellings(const MadeList& list) {
    return {{"JSON", list.json()},
            {"JSON, terms first", list.json(true)},
            {"CSV", list.csv()},
            {"JSON, gzip", packed(list.json())},
            {"CSV, gzip", packed(list.csv(), 2)}};
}

MadeList lambda() {
    MadeList list;
    const auto price = [](const char* usd, const char* unit) { return MadePrice{usd, unit}; };
    list.add("Request", "eu-west-1", price("0.0000002000", "Requests"));
    list.addTiers("Lambda-GB-Second-ARM", "eu-west-1",
                  {{"0.0000120001", "Lambda-GB-Second", "7500000000", "18750000000"},
                   {"0.0000106667", "Lambda-GB-Second", "18750000000", "Inf"},
                   {"0.0000133334", "Lambda-GB-Second", "0", "7500000000"}});
    list.add("Lambda-SnapStart-Restored-GB", "eu-west-1", price("0.0001397998", "GB"));
    list.add("Lambda-Edge-Request", "eu-west-1", price("0.0000006000", "Request"));
    return list;
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private slots:
    void pricesAreTakenFromEverySpelling() {
        for (const auto& [name, text] : spellings(lambda())) {
            Place place;
            const ImportReport report = place.import(text);
            QCOMPARE(report.prices(), std::uint64_t{4});
            QVERIFY(report.left.empty());
            QCOMPARE(report.offerCode, std::string("AWSLambda"));
            QCOMPARE(report.date, std::string("2026-09-19"));
            QVERIFY(report.dateIsPublication);
            QCOMPARE(report.csv, std::string(name).starts_with("CSV"));
            QCOMPARE(report.packed, std::string(name).ends_with("gzip"));
            const Catalogue catalogue = place.laid();
            const PriceBook& book = *catalogue.book("eu-west-1");
            QCOMPARE(tiersText(book, "lambda/requests/x86_64"), std::string("0.0000002"));
            QCOMPARE(tiersText(book, "lambda/duration/arm64"),
                     std::string("0.0000133334<7500000000 0.0000120001<18750000000 0.0000106667"));
            QCOMPARE(tiersText(book, "lambda/snapstart-restore"), std::string("0.0001397998"));
            QCOMPARE(book.all().entries.find("lambda/edge/requests")->second.provenance->region,
                     std::string("global"));
            const auto& source =
                *book.all().entries.find("lambda/requests/x86_64")->second.provenance->source;
            QCOMPARE(source.title,
                     std::string("AWS Price List, AWSLambda, version 20260919002359, imported"));
            QCOMPARE(source.date, std::string("2026-09-19"));
            QCOMPARE(source.confidence, std::string("high"));
            // What the list does not have stays as it was.
            QCOMPARE(tiersText(book, "lambda/duration/x86_64"),
                     tiersText(*shipped().book("eu-west-1"), "lambda/duration/x86_64"));
            QCOMPARE(tiersText(*catalogue.book("us-east-1"), "lambda/requests/x86_64"),
                     std::string("0.0000002"));
        }
    }

    void whatIsNotWantedIsCountedByReason_data() {
        QTest::addColumn<QString>("usage");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* title, const char* usage, const char* name, const char* value,
                            Ignored reason) {
            QTest::newRow(title) << usage << name << value << static_cast<int>(reason);
        };
        row("usage type", "Lambda-Nonsense", "", "", Ignored::UnknownUsageType);
        row("service", "Request", "servicecode", "comprehend", Ignored::OtherService);
        row("local zone", "Request", "locationType", "AWS Local Zone", Ignored::OtherPlace);
        row("no Region", "Request", "regionCode", "eu-west-9", Ignored::UnknownRegion);
        row("no place at all", "Request", "regionCode", "", Ignored::UnknownRegion);
        row("another Region's price", "Request", "usagetype", "APS3-Request", Ignored::WrongRegion);
        row("us-east-1's price", "Request", "usagetype", "Request", Ignored::WrongRegion);
        row("two places", "Request", "location", "Asia Pacific (Mumbai)", Ignored::WrongRegion);
        row("free tier's relative", "Request", "usagetype", "Global-Lambda-Edge-Request",
            Ignored::UnknownUsageType);
    }
    void whatIsNotWantedIsCountedByReason() {
        QFETCH(QString, usage);
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(int, reason);
        MadeList list;
        list.add(usage.toStdString(), "eu-west-1", {"0.0000002", "Requests"});
        if (!name.isEmpty()) list.products.back().attributes[name.toStdString()] = value.toStdString();
        for (const auto& [spelling, text] : spellings(list)) {
            Place place;
            const ImportReport report = place.import(text);
            QCOMPARE(report.prices(), std::uint64_t{0});
            QCOMPARE(report.left.size(), std::size_t{1});
            QCOMPARE(static_cast<int>(report.left.front().reason), reason);
            QCOMPARE(report.left.front().count, std::uint64_t{1});
            QVERIFY(!report.left.front().example.empty());
            QVERIFY(allFiles(place.folder()).empty());
        }
    }

    void badPricesAreCountedByReason_data() {
        QTest::addColumn<QString>("usd");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("effective");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* title, const char* usd, const char* unit, const char* begin,
                            const char* end, const char* effective, const char* currency, Ignored reason) {
            QTest::newRow(title) << usd << unit << begin << end << effective << currency
                                 << static_cast<int>(reason);
        };
        const char* day = "2026-09-01";
        row("currency", "0.1", "Requests", "0", "Inf", day, "CNY", Ignored::ForeignCurrency);
        row("no currency", "0.1", "Requests", "0", "Inf", day, "", Ignored::ForeignCurrency);
        row("words", "free", "Requests", "0", "Inf", day, "USD", Ignored::BadPrice);
        row("nothing", "", "Requests", "0", "Inf", day, "USD", Ignored::BadPrice);
        row("negative", "-1", "Requests", "0", "Inf", day, "USD", Ignored::BadPrice);
        row("no exponent", "2E", "Requests", "0", "Inf", day, "USD", Ignored::BadPrice);
        row("half an exponent", "E-7", "Requests", "0", "Inf", day, "USD", Ignored::BadPrice);
        row("a thousand times", "0.2", "Requests", "0", "Inf", day, "USD", Ignored::Implausible);
        row("a thousandth", "0.0000000001", "Requests", "0", "Inf", day, "USD", Ignored::Implausible);
        row("thirteen decimals", "0.0000000000001", "Requests", "0", "Inf", day, "USD", Ignored::BadPrice);
        row("zero", "0.0000000000", "Requests", "0", "Inf", day, "USD", Ignored::FreeOfCharge);
        row("unit", "0.2", "1M requests", "0", "Inf", day, "USD", Ignored::OtherUnit);
        row("begins late", "0.1", "Requests", "5", "Inf", day, "USD", Ignored::BrokenTiers);
        row("ends early", "0.1", "Requests", "0", "5", day, "USD", Ignored::BrokenTiers);
        row("no number", "0.1", "Requests", "0", "many", day, "USD", Ignored::BrokenTiers);
        row("not a number", "0.1", "Requests", "0", "nan", day, "USD", Ignored::BrokenTiers);
        row("tomorrow", "0.1", "Requests", "0", "Inf", "2026-11-24", "USD", Ignored::NotYetInForce);
    }
    void badPricesAreCountedByReason() {
        QFETCH(QString, usd);
        QFETCH(QString, unit);
        QFETCH(QString, begin);
        QFETCH(QString, end);
        QFETCH(QString, effective);
        QFETCH(QString, currency);
        QFETCH(int, reason);
        MadeList list;
        MadePrice price{usd.toStdString(), unit.toStdString(),      begin.toStdString(),   end.toStdString(),
                        "OnDemand",        effective.toStdString(), currency.toStdString()};
        list.add("Request", "eu-west-1", price);
        for (const auto& [spelling, text] : spellings(list)) {
            Place place;
            const ImportReport report = place.import(text);
            QCOMPARE(report.prices(), std::uint64_t{0});
            QCOMPARE(left(report, static_cast<Ignored>(reason)), std::uint64_t{1});
            QCOMPARE(report.left.size(), std::size_t{1});
        }
    }

    void laterPricesTakeThePlaceOfEarlierOnes() {
        MadeList list;
        const auto at = [](const char* usd, const char* day) {
            return MadePrice{usd, "Requests", "0", "Inf", "OnDemand", day};
        };
        list.add("Request", "eu-west-1", at("0.0000003", "2025-01-01"));
        list.add("Request", "eu-west-1", at("0.0000002", "2026-01-01"));
        list.add("Request", "eu-west-1", at("0.0000004", "2024-01-01"));
        list.add("Request", "eu-west-1", at("0.0000002", "2026-01-01"));
        for (const auto& [spelling, text] : spellings(list)) {
            Place place;
            const ImportReport report = place.import(text);
            QCOMPARE(tiersText(*place.laid().book("eu-west-1"), "lambda/requests/x86_64"),
                     std::string("0.0000002"));
            QCOMPARE(left(report, Ignored::NoLongerInForce), std::uint64_t{2});
            QCOMPARE(left(report, Ignored::Duplicate), std::uint64_t{1});
        }
        // Of two on the same day nobody knows which is right.
        list.add("Request", "eu-west-1", at("0.00000025", "2026-01-01"));
        for (const auto& [spelling, text] : spellings(list)) {
            Place place;
            const ImportReport report = place.import(text);
            QCOMPARE(report.prices(), std::uint64_t{0});
            QCOMPARE(left(report, Ignored::Conflict), std::uint64_t{2});
        }
    }

    void freeAmountsBecomeAllowances() {
        MadeList list;
        list.add("x", "us-east-1", {"0.0000000000", "Requests", "0", "2000000"});
        list.products.back().attributes = {
            {"servicecode", "AWSLambda"}, {"location", "Any"}, {"usagetype", "Global-Request"}};
        Place place;
        QCOMPARE(place.import(list.csv()).prices(), std::uint64_t{1});
        QCOMPARE(place.laid().book("us-west-2")->allowance(Allowance::Requests).quantity, 2e6);
        QCOMPARE(place.laid().book("us-west-2")->allowance(Allowance::Duration).quantity, 4e5);
    }

    void freeFirstTiersAreLeftToTheAllowances() {
        MadeList list;
        list.offerCode = "AmazonDynamoDB";
        list.addTiers(
            "TimedStorage-ByteHrs", "eu-west-1",
            {{"0", "GB-Mo", "0", "25"}, {"0.25", "GB-Mo", "25", "125"}, {"0.2", "GB-Mo", "125", "Inf"}});
        Place place;
        const ImportReport report = place.import(list.json());
        QCOMPARE(left(report, Ignored::FreeTier), std::uint64_t{1});
        QCOMPARE(tiersText(*place.laid().book("eu-west-1"), "dynamodb/storage/standard"),
                 std::string("0.25<100 0.2"));
    }

    void instancesAreTakenAsTheyAreRented() {
        MadeList list;
        list.offerCode = "AmazonEC2";
        const auto reserved = [](const char* usd, const char* lease, const char* purchase,
                                 const char* offering) {
            return MadePrice{usd,   "Hrs", "0",   "Inf",    "Reserved", "2026-09-01",
                             "USD", "",    lease, purchase, offering};
        };
        list.addInstance(
            "m7g.large", "eu-west-1",
            {{"0.0912000000", "Hrs", "0", "Inf", "OnDemand", "2026-09-01", "USD", "$0.0912 per On Demand"},
             reserved("0.0600", "1yr", "No Upfront", "standard"),
             reserved("0.0400", "3 yr", "NoUpfront", "standard"),
             reserved("0.0650", "1yr", "No Upfront", "convertible"),
             reserved("0.0000", "1yr", "All Upfront", "standard"),
             reserved("0.0300", "1yr", "Partial Upfront", "standard")});
        list.addInstance("x99.large", "eu-west-1", {{"1.5"}});
        list.addInstance("x99.huge", "eu-west-1", {{"2.5"}}, {{"physicalProcessor", "Unheard of"}});
        list.addInstance("m1.small", "eu-west-1", {{"0.047"}}, {{"usagetype", "EU-BoxUsage"}});
        list.addInstance("m7g.xlarge", "eu-west-1",
                         {{"9.4", "Hrs", "0", "Inf", "OnDemand", "2026-09-01", "USD", "$0.4 per"}});
        const std::vector<std::map<std::string, std::string>> unwanted = {
            {{"tenancy", "Dedicated"}},
            {{"operatingSystem", "Windows"}},
            {{"preInstalledSw", "SQL Std"}},
            {{"capacitystatus", "UnusedCapacityReservation"}},
            {{"marketoption", "CapacityBlock"}},
            {{"licenseModel", "Bring your own license"}},
            {{"operation", "RunInstances:0010"}},
            {{"locationType", "AWS Wavelength Zone"}},
            {{"usagetype", "EU-BoxUsage:m7g.medium"}},
            {{"instanceType", "c3"}},
            {{"regionCode", "us-east-1"}}};
        for (const auto& others : unwanted)
            list.addInstance("m7g.large", "eu-west-1", {{"99"}}, others);
        for (const auto& [spelling, text] : spellings(list)) {
            Place place;
            const ImportReport report = place.import(text);
            const Catalogue catalogue = place.laid();
            const PriceBook& book = *catalogue.book("eu-west-1");
            QCOMPARE(report.prices(), std::uint64_t{7});
            QCOMPARE(instanceText(book, "m7g.large", Purchase::OnDemand), std::string("0.0912"));
            QCOMPARE(instanceText(book, "m7g.large", Purchase::Reserved1yNoUpfront), std::string("0.06"));
            QCOMPARE(instanceText(book, "m7g.large", Purchase::Reserved3yNoUpfront), std::string("0.04"));
            QCOMPARE(instanceText(book, "m1.small", Purchase::OnDemand), std::string("0.047"));
            for (const Ignored reason :
                 {Ignored::OtherTenancy, Ignored::OtherOperatingSystem, Ignored::OtherCapacity,
                  Ignored::OtherMarket, Ignored::OtherLicence, Ignored::OtherPlace, Ignored::WrongRegion})
                QCOMPARE(left(report, reason), std::uint64_t{1});
            QCOMPARE(left(report, Ignored::OtherSoftware), std::uint64_t{2});
            QCOMPARE(left(report, Ignored::OtherInstance), std::uint64_t{2});
            QCOMPARE(left(report, Ignored::OtherPurchase), std::uint64_t{3});
            // A type that the catalogue does not know yet can be chosen where the list says what it is.
            const InstanceType* fresh = book.instanceType("x99.large");
            QVERIFY(fresh);
            QCOMPARE(fresh->vcpu, 2.0);
            QCOMPARE(fresh->memoryGb, 8.0);
            QVERIFY(fresh->architecture == Architecture::Arm);
            QVERIFY(!book.instanceType("x99.huge"));
            QVERIFY(doubts(report, ImportReport::Doubt::UnknownShape));
            QVERIFY(doubts(report, ImportReport::Doubt::DescriptionDiffers));
        }
    }

    void spotFollowsTheNewOnDemandPrice() {
        MadeList list;
        list.offerCode = "AmazonEC2";
        list.addInstance("m5.large", "us-east-1", {{"1.0000000000"}});
        Place place;
        place.import(list.json());
        const Catalogue catalogue = place.laid();
        const InstancePrices& prices = *catalogue.book("us-east-1")->instancePrices("m5.large");
        const InstancePrices& old = *shipped().book("us-east-1")->instancePrices("m5.large");
        QCOMPARE(prices.spotSavingPercent.value(), old.spotSavingPercent.value());
        QCOMPARE(instanceText(*catalogue.book("us-east-1"), "m5.large", Purchase::Spot),
                 ListPrice::parse("1")
                     ->share(*Percent::parse(std::to_string(100 - *old.spotSavingPercent)))
                     .text());
        // Each figure has its own source.
        const auto at = [](Purchase purchase) { return static_cast<std::size_t>(purchase); };
        QVERIFY(prices.sources[at(Purchase::OnDemand)]->title.ends_with("imported"));
        QCOMPARE(prices.sources[at(Purchase::Spot)]->title, old.sources[at(Purchase::Spot)]->title);
        QCOMPARE(instanceText(*catalogue.book("us-east-1"), "m5.large", Purchase::Reserved1yNoUpfront),
                 instanceText(*shipped().book("us-east-1"), "m5.large", Purchase::Reserved1yNoUpfront));
    }

    void savingsPlansGiveRatesAndPercentages();

    void savingsPlansAreReadAsCsv() {
        Place place;
        const ImportReport report = place.import(
            "FormatVersion,v1.0\nPublication Date,2026-09-25T00:00:00Z\nVersion,20260925000000\n"
            "OfferCode,AmazonComputeSavingsPlan\n"
            "SKU,RateCode,Unit,EffectiveDate,DiscountedRate,Currency,DiscountedSKU,DiscountedServiceCode,"
            "DiscountedUsageType,DiscountedOperation,PurchaseOption,LeaseContractLength,"
            "LeaseContractLengthUnit,"
            "ServiceCode,UsageType,Operation,Description,Instance Family,Location,Location Type,Granularity,"
            "Product Family,DiscountedRegionCode,DiscountedInstanceType\n"
            "P,P.1,Hrs,2026-09-25T00:00:00Z,0.0222,USD,X,AmazonECS,EU-Fargate-vCPU-Hours:perCPU,,No "
            "Upfront,3,year,"
            "ComputeSavingsPlans,ComputeSP:3yrNoUpfront,,3 year,,Any,AWS "
            "Region,hourly,ComputeSavingsPlans,eu-west-1,\n"
            "Q,Q.1,Hrs,2026-09-25T00:00:00Z,0.0425,USD,X,AmazonEC2,APE2-DedicatedUsage:r7g.medium,"
            "RunInstances:0010,"
            "Partial Upfront,3,year,ComputeSavingsPlans,APE2-EC2SP:r7g.3yrPartialUpfront,,r7g,r7g,"
            "Asia Pacific (Taipei),AWS Region,hourly,EC2InstanceSavingsPlans,ap-east-2,r7g.medium\n");
        QCOMPARE(report.prices(), std::uint64_t{1});
        QCOMPARE(tiersText(*place.laid().book("eu-west-1"),
                           "fargate/vcpu/x86_64/linux/savings-plan-3y-no-upfront"),
                 std::string("0.0222"));
        QCOMPARE(left(report, Ignored::OtherPlan), std::uint64_t{1});
    }

    void brokenRowsAreCounted() {
        MadeList list = lambda();
        std::string csv = "sep=,\n" + list.csv() + "\nINVALID\n" + std::string(40, ',') + "\na,b,c\n\n";
        Place place;
        const ImportReport report = place.import(csv);
        QCOMPARE(report.prices(), std::uint64_t{4});
        QCOMPARE(left(report, Ignored::BrokenRow), std::uint64_t{3});
    }

    void listsWithoutADateAreDated() {
        MadeList list = lambda();
        list.published.clear();
        Place byVersion;
        QCOMPARE(byVersion.import(list.csv()).date, std::string("2026-09-19"));
        list.version.clear();
        list.offerCode.clear();
        Place byPrice;
        const ImportReport report = byPrice.import(list.json());
        QCOMPARE(report.date, std::string("2026-09-01"));
        QVERIFY(!report.dateIsPublication);
        QCOMPARE(report.offerCode, std::string("AWSLambda"));
        QVERIFY(doubts(report, ImportReport::Doubt::NoPublication));
        QVERIFY(doubts(report, ImportReport::Doubt::OlderThanShipped));
        for (MadeProduct& product : list.products)
            for (MadePrice& price : product.prices)
                price.effective.clear();
        Place never;
        QVERIFY(never.refused(list.json()).find("a price without a date is of no use") != std::string::npos);
        QVERIFY(allFiles(never.folder()).empty());
    }

    void whatIsNoPriceListIsRefused_data();
    void whatIsNoPriceListIsRefused() {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        Place place;
        const std::string message = place.refused(text.toStdString());
        QVERIFY2(message.find(says.toStdString()) != std::string::npos, message.c_str());
        QVERIFY(message.starts_with(place.file("list").string()));
        QVERIFY(allFiles(place.folder()).empty());
    }

    void whatTheMachineRefusesIsSaid() {
        Place place;
        QVERIFY_EXCEPTION_THROWN(place.importFile("/nowhere/list"), MachineFailure);
        QVERIFY_EXCEPTION_THROWN(place.importFile("/tmp"), MachineFailure);
    }

    void aSecondImportReplacesTheFirstAndLeavesOthersAlone() {
        Place place;
        place.import(lambda().json());
        MadeList again;
        again.version = "20261101000000";
        again.published = "2026-11-01T00:00:00Z";
        again.add("Request", "eu-west-1", {"0.0000003", "Requests"});
        place.import(again.csv());
        const Catalogue catalogue = place.laid();
        const PriceBook& book = *catalogue.book("eu-west-1");
        QCOMPARE(tiersText(book, "lambda/requests/x86_64"), std::string("0.0000003"));
        QCOMPARE(book.all().entries.find("lambda/requests/x86_64")->second.provenance->source->date,
                 std::string("2026-11-01"));
        QCOMPARE(tiersText(book, "lambda/snapstart-restore"), std::string("0.0001397998"));
        const auto before = allFiles(place.folder());
        place.import(again.csv());
        QVERIFY(allFiles(place.folder()) == before);
    }

    void pricesOfOnesOwnStay();

    void aBrokenFileInTheFolderIsNamed() {
        Place place;
        write(place.folder() / "eu-west-1/lambda.json", "{\"format\": ");
        QVERIFY(place.refused(lambda().json()).find("eu-west-1/lambda.json") != std::string::npos);
        write(place.folder() / "eu-west-1/lambda.json", "{\"format\": \"breakeven-ec2-prices\"}");
        QVERIFY(place.refused(lambda().json()).find("must be \"breakeven-prices\"") != std::string::npos);
    }

    void cancellingLeavesNothing() {
        MadeList list = lambda();
        for (int i = 0; i < 4000; ++i)
            list.add("Lambda-Nonsense" + std::to_string(i), "eu-west-1", {"1"});
        for (const auto& [spelling, text] : spellings(list)) {
            Place place;
            write(place.file("list"), text);
            int calls = 0;
            std::uintmax_t last = 0;
            importPriceList(shipped(), {place.file("list"), place.file("whole"), kToday,
                                        [&](std::uintmax_t read, std::optional<std::uintmax_t> size) {
                                            ++calls;
                                            last = read;
                                            return size.has_value();
                                        }});
            QVERIFY(calls >= 3);
            QCOMPARE(last, static_cast<std::uintmax_t>(text.size()));
            for (int stop = 0; stop < calls; ++stop) {
                int left = stop;
                const ImportRequest request{
                    place.file("list"), place.folder(), kToday,
                    [&](std::uintmax_t, std::optional<std::uintmax_t>) { return left-- > 0; }};
                QVERIFY_EXCEPTION_THROWN(importPriceList(shipped(), request), Cancelled);
                QVERIFY(allFiles(place.folder()).empty());
            }
        }
    }

    void aFailureToWriteLeavesEverything() {
        if (::geteuid() == 0) {
            // The folder of the last Region is a file: it cannot be written even by root.
            Place place;
            MadeList list = lambda();
            list.add("Request", "us-west-2", {"0.0000003", "Requests"});
            write(place.folder() / "us-west-2", "in the way");
            const auto before = allFiles(place.folder());
            write(place.file("list"), list.json());
            const ImportRequest request{place.file("list"), place.folder(), kToday};
            QVERIFY_EXCEPTION_THROWN(importPriceList(shipped(), request), std::exception);
            QVERIFY(allFiles(place.folder()) == before);
            return;
        }
        QSKIP("needs root");
    }

    void twoImportsAtOnceAreRefused() {
        Place place;
        bool refused = false;
        write(place.file("list"), lambda().json());
        importPriceList(shipped(), {place.file("list"), place.folder(), kToday, {}});
        // While one holds the folder, the other is told so: the last call comes with the folder held.
        const ImportRequest request{
            place.file("list"), place.folder(), kToday,
            [&](std::uintmax_t read, std::optional<std::uintmax_t> size) {
                if (read < *size) return true;
                try {
                    importPriceList(shipped(), {place.file("list"), place.folder(), kToday, {}});
                } catch (const MachineFailure&) {
                    refused = true;
                }
                return true;
            }};
        importPriceList(shipped(), request);
        QVERIFY(refused);
    }
};

// Outside of the class, because moc does not know raw strings.

void ImportTest::savingsPlansGiveRatesAndPercentages() {
    const std::string plans = R"({"version": "20260925000000", "publicationDate": "2026-09-25T00:00:00Z",
        "products": [
        {"sku": "NO1", "productFamily": "ComputeSavingsPlans", "attributes": {"purchaseOption": "No Upfront", "purchaseTerm": "1yr"}},
        {"sku": "ALL3", "productFamily": "ComputeSavingsPlans", "attributes": {"purchaseOption": "All Upfront", "purchaseTerm": "3yr"}},
        {"sku": "PART", "productFamily": "ComputeSavingsPlans", "attributes": {"purchaseOption": "Partial Upfront", "purchaseTerm": "3yr"}},
        {"sku": "EC2", "productFamily": "EC2InstanceSavingsPlans", "attributes": {"purchaseOption": "No Upfront", "purchaseTerm": "1yr"}}],
        "terms": {"savingsPlan": [
        {"sku": "NO1", "effectiveDate": "2026-09-25", "rates": [RATES]},
        {"sku": "ALL3", "rates": [{"discountedUsageType": "EU-Fargate-ARM-GB-Hours", "discountedServiceCode": "AmazonECS", "unit": "Hrs", "discountedRate": {"price": "0.0017", "currency": "USD"}}]},
        {"sku": "EC2", "rates": [{"discountedUsageType": "EU-Fargate-GB-Hours", "discountedServiceCode": "AmazonECS", "discountedRate": {"price": "9", "currency": "USD"}}]}]}})";
    const auto rate = [](const std::string& service, const std::string& usage, const std::string& usd,
                         const std::string& region = "") {
        return R"({"discountedServiceCode": ")" + service + R"(", "discountedUsageType": ")" + usage +
               R"(", "discountedRegionCode": ")" + region + R"(", "discountedRate": {"price": ")" + usd +
               R"(", "currency": "USD"}})";
    };
    const auto with = [&](const std::string& rates) {
        std::string text = plans;
        return text.replace(text.find("RATES"), 5, rates);
    };
    Place place;
    const ImportReport report =
        place.import(with(rate("AmazonECS", "Fargate-vCPU-Hours:perCPU", "0.0301", "us-east-1") + ',' +
                          rate("AmazonECS", "USE1-Fargate-GB-Hours", "0.0033", "eu-west-1") + ',' +
                          rate("AmazonECS", "EU-Fargate-Windows-GB-Hours", "0.0033") + ',' +
                          rate("AWSLambda", "Lambda-GB-Second", "0.0000147") + ',' +
                          rate("AWSLambda", "EU-Lambda-GB-Second", "0.0000147") + ',' +
                          rate("AWSLambda", "Request", "0.0000002") + ',' +
                          rate("AWSLambda", "EUC1-Lambda-GB-Second", "0.0000147") + ',' +
                          rate("AmazonEC2", "EU-BoxUsage:c1.medium", "0.1")));
    const Catalogue catalogue = place.laid();
    QCOMPARE(tiersText(*catalogue.book("us-east-1"), "fargate/vcpu/x86_64/linux/savings-plan-1y-no-upfront"),
             std::string("0.0301"));
    QCOMPARE(
        tiersText(*catalogue.book("eu-west-1"), "fargate/memory/arm64/linux/savings-plan-3y-all-upfront"),
        std::string("0.0017"));
    QCOMPARE(catalogue.book("us-east-1")->percent("lambda/savings-plan/no-upfront")->percent.text(),
             std::string("12"));
    QCOMPARE(left(report, Ignored::WrongRegion), std::uint64_t{1});
    QCOMPARE(left(report, Ignored::NoSaving), std::uint64_t{1});
    QCOMPARE(left(report, Ignored::NoListPrice),
             shipped().region("eu-central-1")->services.empty() ? 1U : 0U);
    QCOMPARE(left(report, Ignored::OtherPlan), std::uint64_t{2});
    QCOMPARE(left(report, Ignored::UnknownUsageType), std::uint64_t{2});

    // Each Region has its own, which all of its rates must have in common.
    Place apart;
    apart.import(with(rate("AWSLambda", "Lambda-GB-Second", "0.0000147") + ',' +
                      rate("AWSLambda", "EU-Lambda-GB-Second", "0.0000125")));
    for (const auto& [region, percent] : {std::pair("us-east-1", "12"), {"eu-west-1", "25"}})
        QCOMPARE(apart.laid().book(region)->percent("lambda/savings-plan/no-upfront")->percent.text(),
                 std::string(percent));
    const ImportReport unclear = place.import(with(rate("AWSLambda", "Lambda-GB-Second", "0.0000147") + ',' +
                                                   rate("AWSLambda", "Lambda-GB-Second-ARM", "0.0000101")));
    QCOMPARE(left(unclear, Ignored::UnclearPercentage), std::uint64_t{2});
}

void ImportTest::whatIsNoPriceListIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* title, const QByteArray& text, const char* says) {
        QTest::newRow(title) << text << says;
    };
    row("empty", "", "is empty");
    row("blanks", " \n ", "is empty");
    row("index of Regions", R"({"formatVersion": "v1.0", "regions": {"eu-west-1": {}}})",
        "is an index of price lists");
    row("index of offers", R"({"offers": {"AmazonS3": {}}})", "is an index of price lists");
    row("index of versions", R"({"formatVersion": "v1.0", "versions": {"2026": {}}})",
        "is an index of price lists");
    row("Spot advisor", R"({"global_rate": 5, "spot_advisor": {}})", "is AWS's Spot advisor");
    row("Spot prices", R"({"vers": 0.01, "config": {"rate": "perhr"}})", "is a feed of Spot prices");
    row("Spot prices in JavaScript", "callback({vers:0.01,config:{}});", "is a feed of Spot prices");
    row("history of Spot prices", R"({"SpotPriceHistory": []})", "is a feed of Spot prices");
    row("other JSON", R"({"name": "x"})", "neither products nor terms");
    row("array", "[1, 2]", "is JSON, but no price list");
    row("web page", "<!DOCTYPE html><html>", "is a web page or XML");
    row("zip", QByteArray("PK\x03\x04zip", 7), "unpack it first");
    row("binary", QByteArray("a\0b\0c", 5), "is no text in UTF-8");
    row("other CSV", "a,b,c\n1,2,3\n", "neither JSON nor CSV with a line of column titles");
    row("titles without prices", "SKU,a,b,c\n", "PricePerUnit and TermType are missing");
    row("words", "This is a letter.", "neither JSON nor CSV");
    row("cut off", R"({"products": {"A": {"sku")", "the file ends too early");
}

void ImportTest::pricesOfOnesOwnStay() {
    Place place;
    write(
        place.folder() / "eu-west-1/lambda.json",
        R"({"format": "breakeven-prices", "version": 1, "service": "lambda", "region": "eu-west-1", "currency": "USD",
              "sources": {"deal": {"title": "Our contract of 2026", "date": "2026-01-01", "confidence": "high"}},
              "prices": {"requests/x86_64": {"unit": "requests", "source": "deal", "tiers": [{"usd": "0.0000001"}]}}})");
    write(place.folder() / "eu-west-1/ec2.json",
          R"({"format": "breakeven-ec2-prices", "version": 1, "region": "eu-west-1", "currency": "USD",
              "sources": {"deal": {"title": "Our contract of 2026", "date": "2026-01-01", "confidence": "high"}},
              "columns": {"on-demand": {"source": "deal"}}, "types": {"m5.large": ["0.05", null, null, null, null]}})");
    const ImportReport report = place.import(lambda().json());
    QCOMPARE(left(report, Ignored::OwnPrice), std::uint64_t{1});
    MadeList instances;
    instances.offerCode = "AmazonEC2";
    instances.addInstance("m5.large", "eu-west-1", {{"0.2"}});
    instances.addInstance(
        "m5.xlarge", "eu-west-1",
        {{"0.4"},
         {"0.3", "Hrs", "0", "Inf", "Reserved", "2026-09-01", "USD", "", "1yr", "No Upfront", "standard"}});
    QCOMPARE(left(place.import(instances.json()), Ignored::OwnPrice), std::uint64_t{2});
    const Catalogue catalogue = place.laid();
    const PriceBook& book = *catalogue.book("eu-west-1");
    QCOMPARE(tiersText(book, "lambda/requests/x86_64"), std::string("0.0000001"));
    QCOMPARE(book.all().entries.find("lambda/requests/x86_64")->second.provenance->source->title,
             std::string("Our contract of 2026"));
    QCOMPARE(instanceText(book, "m5.large", Purchase::OnDemand), std::string("0.05"));
    QCOMPARE(instanceText(book, "m5.xlarge", Purchase::Reserved1yNoUpfront), std::string("0.3"));
    // And what is kept apart goes before all that was imported.
    write(
        place.folder() / "private/eu-west-1/lambda.json",
        R"({"format": "breakeven-prices", "version": 1, "service": "lambda", "region": "eu-west-1", "currency": "USD",
              "sources": {"deal": {"title": "Our other contract", "date": "2026-01-01", "confidence": "high"}},
              "prices": {"duration/arm64": {"unit": "GB-s", "source": "deal", "tiers": [{"usd": "0.00001"}]}}})");
    QCOMPARE(tiersText(*place.laid().book("eu-west-1"), "lambda/duration/arm64"), std::string("0.00001"));
}

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
