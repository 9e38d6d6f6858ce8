// SPDX-License-Identifier: Apache-2.0
// Lists that are parts, or older, or doubtful, or answers of other tools: what is kept, what is taken, and
// what is said of it.
#include "tests/prices/import/import_support.h"

#include <QElapsedTimer>

#include <random>
#include <thread>

using namespace cost;
using namespace import_support;
using Doubt = ImportReport::Doubt;

namespace {

MadeList instances(const std::map<std::string, std::string>& usd, const std::string& day = "20261101",
                   const std::string& region = "us-east-1") {
    MadeList list;
    list.offerCode = "AmazonEC2";
    list.version = day + "000000";
    list.published = day.substr(0, 4) + '-' + day.substr(4, 2) + '-' + day.substr(6) + "T00:00:00Z";
    for (const auto& [type, price] : usd)
        list.addInstance(type, region, {{price}});
    return list;
}

MadeList requests(const std::string& usd, const std::string& day, const std::string& region = "eu-west-1") {
    MadeList list;
    list.version = day + "000000";
    list.published = day.substr(0, 4) + '-' + day.substr(4, 2) + '-' + day.substr(6) + "T00:00:00Z";
    list.add("Request", region, {usd, "Requests"});
    return list;
}

std::string onDemand(const Place& place, const std::string& type, const std::string& region = "us-east-1") {
    return instanceText(*place.laid().book(region), type, Purchase::OnDemand);
}

std::string dateOf(const Place& place, const std::string& type) {
    const auto book = place.laid().book("us-east-1");
    return book->instancePrices(type)->sources[static_cast<std::size_t>(Purchase::OnDemand)]->date;
}

std::string requestsIn(const Place& place, const std::string& region = "eu-west-1") {
    return tiersText(*place.laid().book(region), "lambda/requests/x86_64");
}

// As `aws pricing get-products` answers.
std::string answer(const std::string& usd, bool asTexts, bool wrapped) {
    const std::string product =
        R"({"product": {"productFamily": "Serverless", "attributes": {"regionCode": "eu-west-1",
        "servicecode": "AWSLambda", "usagetype": "EU-Request", "location": ""}, "sku": "ABC"},
        "serviceCode": "AWSLambda", "terms": {"OnDemand": {"ABC.1": {"priceDimensions": {"ABC.1.2": {"unit": "Requests",
        "endRange": "Inf", "description": "AWS Lambda - Total Requests", "appliesTo": [], "beginRange": "0",
        "pricePerUnit": {"USD": ")" +
        usd + R"("}}}, "sku": "ABC", "effectiveDate": "2026-11-01T00:00:00Z"}}},
        "version": "20261101000000", "publicationDate": "2026-11-01T00:00:00Z"})";
    std::string element = product;
    if (asTexts) {
        element.clear();
        for (const char c : product)
            element += c == '"' ? "\\\"" : c == '\n' ? "\\n" : std::string(1, c);
        element = '"' + element + '"';
    }
    return wrapped ? R"({"FormatVersion": "aws_v1", "PriceList": [)" + element + R"(], "NextToken": "x"})"
                   : '[' + element + ']';
}

} // namespace

class PartListsTest : public QObject {
    Q_OBJECT

private slots:
    void aPartLeavesTheOthersAsTheyWere() {
        for (const bool csv : {true, false}) {
            Place place;
            const auto text = [csv](const MadeList& list) { return csv ? list.csv() : list.json(); };
            place.import(text(instances({{"m5.large", "0.0777"}, {"m5.xlarge", "0.1666"}}, "20261101")));
            const ImportReport part = place.import(text(instances({{"m7g.medium", "0.0333"}}, "20261110")));
            QCOMPARE(onDemand(place, "m5.large"), std::string("0.0777"));
            QCOMPARE(onDemand(place, "m5.xlarge"), std::string("0.1666"));
            QCOMPARE(onDemand(place, "m7g.medium"), std::string("0.0333"));
            // Each keeps its own day.
            QCOMPARE(dateOf(place, "m5.large"), std::string("2026-11-01"));
            QCOMPARE(dateOf(place, "m7g.medium"), std::string("2026-11-10"));
            QVERIFY(doubts(part, Doubt::LessThanBefore));
            QVERIFY(!doubts(part, Doubt::NoLongerListed));
        }
    }

    // Of two parts of one list, of a list and a cut copy of it, in any order.
    void partsComeToTheWhole() {
        std::mt19937 random(7);
        const std::vector<std::string> types = {"m5.large",  "m5.xlarge", "c5.large",
                                                "c6g.large", "r5.large",  "m7g.medium"};
        const auto shippedPrice = [](const std::string& type) {
            return instanceText(*shipped().book("us-east-1"), type, Purchase::OnDemand);
        };
        for (int round = 0; round < 6; ++round) {
            std::map<std::string, std::string> all;
            std::vector<std::map<std::string, std::string>> parts(3);
            for (const std::string& type : types) {
                all[type] = shippedPrice(type) + "1";
                for (std::size_t i = 0; i < parts.size(); ++i)
                    if (i == random() % parts.size() || random() % 3 == 0) parts[i][type] = all[type];
                parts[random() % parts.size()][type] = all[type];
            }
            std::shuffle(parts.begin(), parts.end(), random);
            Place place;
            for (const auto& part : parts)
                if (!part.empty()) place.import(instances(part).csv());
            for (const std::string& type : types)
                QCOMPARE(onDemand(place, type), all[type]);
        }
    }

    void aWholeNewerListSaysWhatIsGone() {
        std::map<std::string, std::string> all;
        for (const auto& [type, prices] : shipped().book("us-east-1")->all().instances)
            if (const auto& usd = prices.usdPerHour[0]) all[type] = usd->text();
        Place place;
        place.import(instances(all, "20261101").csv());
        auto fewer = all;
        fewer.erase("m5.large");
        // The same list cut short, or an older one, takes nothing away.
        QVERIFY(!doubts(place.import(instances(fewer, "20261101").csv()), Doubt::NoLongerListed));
        QCOMPARE(dateOf(place, "m5.large"), std::string("2026-11-01"));
        const ImportReport newer = place.import(instances(fewer, "20261105").csv());
        QVERIFY(doubts(newer, Doubt::NoLongerListed));
        for (const auto& each : newer.doubts)
            if (each.doubt == Doubt::NoLongerListed) VERIFY_HAS(each.example, "m5.large");
        QVERIFY(dateOf(place, "m5.large") != "2026-11-01");
        QCOMPARE(dateOf(place, "m5.xlarge"), std::string("2026-11-05"));
    }

    void anOlderListNeverTakesANewersPlace() {
        const auto newer = [](const std::string& day) { return requests("0.0000003", day); };
        Place place;
        place.import(newer("20261101").json());
        const ImportReport older = place.import(requests("0.0000004", "20261001").json());
        QCOMPARE(older.prices(), std::uint64_t{0});
        QCOMPARE(left(older, Ignored::OlderThanImported), std::uint64_t{1});
        QCOMPARE(requestsIn(place), std::string("0.0000003"));
        write(place.file("older"), requests("0.0000004", "20261001").json());
        importPriceList(place.laid(), {place.file("older"), place.folder(), kToday, {}, true});
        QCOMPARE(requestsIn(place), std::string("0.0000004"));
        place.import(newer("20261101").json());
        QCOMPARE(requestsIn(place), std::string("0.0000003"));
        Place ec2;
        ec2.import(instances({{"m5.large", "0.1"}}, "20261101").json());
        QCOMPARE(left(ec2.import(instances({{"m5.large", "0.12"}}, "20200101").json()),
                      Ignored::OlderThanImported),
                 std::uint64_t{1});
        QCOMPARE(onDemand(ec2, "m5.large"), std::string("0.1"));
    }

    // One version, and two days.
    void eachPriceKeepsTheDayOfItsList() {
        Place place;
        MadeList list = requests("0.0000003", "20261001");
        list.version = "1";
        place.import(list.json());
        MadeList other;
        other.version = "1";
        other.published = "2026-11-01T00:00:00Z";
        other.add("Request-ARM", "eu-west-1", {"0.0000003", "Requests"});
        place.import(other.json());
        const auto book = place.laid().book("eu-west-1");
        QCOMPARE(book->all().entries.find("lambda/requests/x86_64")->second.provenance->source->date,
                 std::string("2026-10-01"));
        QCOMPARE(book->all().entries.find("lambda/requests/arm64")->second.provenance->source->date,
                 std::string("2026-11-01"));
    }

    void aMistakeOfUnitIsNotTaken() {
        for (const auto& [usd, verdict] : std::vector<std::pair<std::string, int>>{{"0.0002", 2},
                                                                                   {"0.00000000001", 2},
                                                                                   {"0.2", 2},
                                                                                   {"0.000001", 1},
                                                                                   {"0.00000005", 1},
                                                                                   {"0.0000003", 0}}) {
            for (const char* region : {"eu-west-1", "ap-east-2"}) {
                Place place;
                const ImportReport report = place.import(requests(usd, "20261101", region).csv());
                QCOMPARE(report.prices(), std::uint64_t(verdict == 2 ? 0 : 1));
                QCOMPARE(left(report, Ignored::Implausible), std::uint64_t(verdict == 2 ? 1 : 0));
                QCOMPARE(doubts(report, Doubt::FarFromCatalogue), verdict == 1);
            }
        }
        Place place;
        QCOMPARE(left(place.import(instances({{"m5.large", "96"}}).json()), Ignored::Implausible),
                 std::uint64_t{1});
        QVERIFY(doubts(place.import(instances({{"m5.large", "2.3"}}).json()), Doubt::FarFromCatalogue));
    }

    void whatTheDescriptionDeniesIsDoubted_data() {
        QTest::addColumn<std::string>("description");
        QTest::addColumn<bool>("differs");
        const auto row = [](const char* description, bool differs) {
            QTest::newRow(description) << std::string(description) << differs;
        };
        row("AWS Lambda - Total Requests - EU (Ireland)", false);
        row("$0.0000002 per request", false);
        row("AWS Lambda - Total Requests - $0.20 per 1 million requests", false);
        row("$0.20 per million requests", false);
        row("$0.20 per 1M requests", false);
        row("$0.20 per 1,000,000 requests", false);
        row("$0.002 per 10,000 requests", false);
        row("$0.0002 per 1,000 requests", false);
        row("$0.0000003 per request", true);
        row("$0.20 per request", true);
        row("AWS Lambda - Total Requests - $0.20 per 1,000 requests", true);
        row("$0.0002 per request", true);
    }
    void whatTheDescriptionDeniesIsDoubted() {
        QFETCH(std::string, description);
        QFETCH(bool, differs);
        MadeList list;
        MadePrice price{"0.0000002", "Requests"};
        price.description = description;
        list.add("Request", "eu-west-1", price);
        Place place;
        QCOMPARE(doubts(place.import(list.csv()), Doubt::DescriptionDiffers), differs);
        QCOMPARE(doubts(place.import(list.json()), Doubt::DescriptionDiffers), differs);
    }

    void answersOfTheCommandLineOfAwsAreRead() {
        for (const bool texts : {true, false})
            for (const bool wrapped : {true, false}) {
                Place place;
                const ImportReport report = place.import(answer("0.0000003000", texts, wrapped));
                QCOMPARE(report.prices(), std::uint64_t{1});
                QCOMPARE(report.offerCode, std::string("AWSLambda"));
                QCOMPARE(report.date, std::string("2026-11-01"));
                QCOMPARE(requestsIn(place), std::string("0.0000003"));
            }
    }

    void scientificNotationIsRead() {
        for (const auto& [text, usd] :
             std::vector<std::pair<std::string, std::string>>{{"3E-07", "0.0000003"},
                                                              {"3e-7", "0.0000003"},
                                                              {"0.3E-6", "0.0000003"},
                                                              {"2.5E-07", "0.00000025"}}) {
            Place place;
            const ImportReport report = place.import(requests(text, "20261101").csv());
            QCOMPARE(requestsIn(place), usd);
            QVERIFY(doubts(report, Doubt::Scientific));
        }
    }

    void dollarsTwiceAreNoPrice() {
        std::string text = requests("0.0000003", "20261101").json();
        const std::size_t at = text.find("\"USD\"");
        QVERIFY(at != std::string::npos);
        text.insert(at, R"("USD": "0.00002", )");
        Place place;
        QCOMPARE(left(place.import(text), Ignored::BadPrice), std::uint64_t{1});
    }

    void daysOfTheFutureDateNothing() {
        MadeList list = requests("0.0000003", "99991231");
        Place place;
        const ImportReport report = place.import(list.json());
        QVERIFY(doubts(report, Doubt::FutureDate));
        QCOMPARE(report.date, std::string("2026-09-01")); // its price's
    }

    // One file has one way of writing days.
    void daysAreReadByTheWholeFile() {
        const auto list = [](const std::string& first, const std::string& second, const std::string& other) {
            MadeList made;
            const auto at = [](const char* usd, const std::string& day) {
                return MadePrice{usd, "Requests", "0", "Inf", "OnDemand", day};
            };
            made.add("Request", "eu-west-1", at("0.0000003", first));
            made.add("Request", "eu-west-1", at("0.0000004", second));
            made.add("Request-ARM", "eu-west-1", at("0.0000003", other));
            return made.csv();
        };
        Place month; // 5 October is later than 20 May
        month.import(list("10/05/2026", "05/20/2026", "01/01/2026"));
        QCOMPARE(requestsIn(month), std::string("0.0000003"));
        Place day; // 10 May is earlier than 20 May
        day.import(list("10/05/2026", "20/05/2026", "01/01/2026"));
        QCOMPARE(requestsIn(day), std::string("0.0000004"));
        Place both;
        VERIFY_HAS(both.refused(list("10/05/2026", "20/05/2026", "05/20/2026")), "05/20/2026");
        Place neither;
        write(neither.file("list"), list("10/05/2026", "11/05/2026", "01/01/2026"));
        QVERIFY(doubts(neither.importFile(neither.file("list")), Doubt::UnclearDates));
    }

    void aPlaceNearARegionIsNotTheRegion() {
        MadeList list = instances({{"m5.large", "0.5"}}, "20261101", "us-west-2");
        for (auto& [name, value] : list.products.front().attributes) {
            if (name == "usagetype") value = "LAX1-BoxUsage:m5.large";
            if (name == "location") value = "US West (Los Angeles)";
            if (name == "locationType") value = "";
        }
        for (const std::string& text : {list.csv(), list.json()}) {
            Place place;
            QCOMPARE(left(place.import(text), Ignored::OtherPlace), std::uint64_t{1});
        }
    }

    void aLineWithoutAnEndIsDoubted() {
        std::string text = requests("0.0000003", "20261101").csv();
        while (text.ends_with('\n') || text.ends_with('\r'))
            text.pop_back();
        Place place;
        QVERIFY(doubts(place.import(text), Doubt::NoLineEnd));
        const std::size_t cut = text.rfind(',');
        Place shorter;
        QCOMPARE(left(shorter.import(text.substr(0, cut)), Ignored::BrokenRow), std::uint64_t{1});
    }

    // Of many names each is found at once.
    void manyNamesTakeNoTime() {
        std::string text =
            "FormatVersion,v1.0\nPublication Date,2026-11-01T00:00:00Z\nVersion,20261101000000\n"
            "OfferCode,AmazonMSK\nSKU,TermType,Unit,PricePerUnit,Currency,StartingRange,EndingRange,"
            "EffectiveDate,usageType,regionCode,serviceCode\n";
        constexpr int kMany = 20'000;
        for (int i = 0; i < kMany; ++i) {
            const std::string name = std::to_string(i);
            text += "S" + name + ",OnDemand,Hours,0.2,USD,0,Inf,2026-11-01,Kafka.x" + name +
                    ",us-east-1,AmazonMSK\n";
        }
        Place place;
        QElapsedTimer time;
        time.start();
        QCOMPARE(place.import(text).prices(), std::uint64_t(kMany));
        const qint64 once = time.restart();
        place.import(text);
        QVERIFY2(time.elapsed() + once < 60'000, "it grows with the square of the names");
        QVERIFY(place.laid().book("us-east-1")->all().entries.size() > std::size_t(kMany));
    }

    // Lists that come at once, in any order, leave one whole list.
    void manyAtOnceLeaveOneWholeList() {
        Place place;
        const std::vector<std::string> regions = {"eu-west-1", "us-east-1", "ap-south-1", "sa-east-1"};
        const auto list = [&](const std::string& usd) {
            MadeList made;
            made.version = "20261101000000";
            made.published = "2026-11-01T00:00:00Z";
            for (const std::string& region : regions)
                made.add("Request", region, {usd, "Requests"});
            return made.json();
        };
        write(place.file("a"), list("0.0000003"));
        write(place.file("b"), list("0.0000004"));
        for (int round = 0; round < 4; ++round) {
            std::vector<std::thread> threads;
            for (const char* name : {"a", "b", "a", "b"})
                threads.emplace_back([&, name] {
                    ImportRequest request{place.file(name), place.folder(), kToday};
                    request.wait = std::chrono::seconds(20);
                    importPriceList(shipped(), request);
                });
            for (std::thread& each : threads)
                each.join();
            for (const std::string& region : regions)
                QCOMPARE(requestsIn(place, region), requestsIn(place));
        }
    }

    void reportsNameTheirFile() {
        Place place;
        write(place.file("one"), requests("0.0000003", "20261101").json());
        write(place.file("two"), requests("0.0000003", "20261101", "us-east-1").json());
        for (const char* format : {"table", "json", "csv", "markdown"}) {
            const support::Outcome outcome =
                support::run({"prices", "import", place.file("one").string(), place.file("two").string(),
                              "--user-prices", place.folder().string(), "--format", format});
            QCOMPARE(outcome.status, 0);
            VERIFY_HAS(outcome.out, place.file("one").filename().string());
            VERIFY_HAS(outcome.out, place.file("two").filename().string());
        }
    }
};

QTEST_GUILESS_MAIN(PartListsTest)
#include "tst_part_lists.moc"
