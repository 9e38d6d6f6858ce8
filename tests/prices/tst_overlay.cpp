// SPDX-License-Identifier: Apache-2.0
// Folders of prices that are laid over the catalogue.
#include "tests/prices/import/import_support.h"

#include "libcost/files/installation.h"

using namespace cost;
using namespace import_support;

namespace {

std::string service(const std::string& body, const std::string& region = "us-east-1") {
    return R"({"format": "breakeven-prices", "version": 1, "service": "lambda", "region": ")" + region +
           R"(", "currency": "USD", "sources": {"s": {"title": "Ours", "date": "2026-01-01", "confidence": "high"}}, )" +
           body + "}";
}

std::string instances(const std::string& columns, const std::string& types) {
    return R"({"format": "breakeven-ec2-prices", "version": 1, "region": "us-east-1", "currency": "USD",
              "sources": {"s": {"title": "Ours", "date": "2026-01-01", "confidence": "high"}}, "columns": {)" +
           columns + "}, \"types\": {" + types + "}}";
}

} // namespace

class OverlayTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotThereChangesNothing() {
        const Catalogue catalogue(sourceFolder() / "pricing-data", {"/nowhere", "/nowhere/private"});
        QVERIFY(catalogue.overlays().empty());
        QCOMPARE(catalogue.book("us-east-1")->all().entries.size(),
                 shipped().book("us-east-1")->all().entries.size());
    }

    void pricesAndGapsTakeEachOthersPlace() {
        Place place;
        write(
            place.folder() / "us-east-1/lambda.json",
            service(
                R"("prices": {"requests/arm64": {"unit": "requests", "source": "s", "tiers": [{"usd": "0.5"}]}},
                         "missing": {"requests/x86_64": "we may not use it"})"));
        write(
            place.folder() / "private/us-east-1/lambda.json",
            service(
                R"("prices": {"requests/arm64": {"unit": "requests", "source": "s", "tiers": [{"usd": "0.25"}]}})"));
        const Catalogue catalogue = place.laid();
        const PriceBook& book = *catalogue.book("us-east-1");
        QCOMPARE(tiersText(book, "lambda/requests/arm64"), std::string("0.25"));
        QCOMPARE(tiersText(book, "lambda/requests/x86_64"), std::string());
        QCOMPARE(book.all().missing.find("lambda/requests/x86_64")->second, std::string("we may not use it"));
        QCOMPARE(tiersText(book, "lambda/duration/x86_64"),
                 tiersText(*shipped().book("us-east-1"), "lambda/duration/x86_64"));
    }

    void aRegionWithoutPricesGetsSome() {
        Place place;
        write(
            place.folder() / "cn-north-1/lambda.json",
            service(
                R"("prices": {"requests/x86_64": {"unit": "requests", "source": "s", "tiers": [{"usd": "0.5"}]}})",
                "cn-north-1"));
        const Catalogue catalogue = place.laid();
        QCOMPARE(catalogue.region("cn-north-1")->services, std::vector<std::string>{"lambda"});
        QCOMPARE(tiersText(*catalogue.book("cn-north-1"), "lambda/requests/x86_64"), std::string("0.5"));
    }

    void globalFilesHoldEverywhere() {
        Place place;
        write(place.folder() / "global/lambda.json",
              service(R"("percentages": {"savings-plan/no-upfront": {"percent": "15", "source": "s"}})",
                      "global"));
        for (const char* region : {"us-east-1", "eu-west-1"})
            QCOMPARE(place.laid().book(region)->percent("lambda/savings-plan/no-upfront")->percent.text(),
                     std::string("15"));
    }

    void instancesAreLaidColumnByColumn() {
        Place place;
        write(
            place.folder() / "us-east-1/ec2.json",
            instances(R"("on-demand": {"source": "s"})", R"("m5.large": ["0.05", null, null, null, null])"));
        const Catalogue catalogue = place.laid();
        const PriceBook& book = *catalogue.book("us-east-1");
        const PriceBook& old = *shipped().book("us-east-1");
        QCOMPARE(instanceText(book, "m5.large", Purchase::OnDemand), std::string("0.05"));
        QCOMPARE(instanceText(book, "m5.large", Purchase::Reserved1yNoUpfront),
                 instanceText(old, "m5.large", Purchase::Reserved1yNoUpfront));
        QCOMPARE(instanceText(book, "m5.xlarge", Purchase::OnDemand),
                 instanceText(old, "m5.xlarge", Purchase::OnDemand));
        const auto hour = book.instanceHour(*book.instanceType("m5.large"), Purchase::OnDemand);
        QCOMPARE(hour->provenance()->source->title, std::string("Ours"));
    }

    void aColumnWithFiguresNeedsASource() {
        Place place;
        write(place.folder() / "us-east-1/ec2.json",
              instances("", R"("m5.large": ["0.05", null, null, null, null])"));
        try {
            place.laid().book("us-east-1");
            QFAIL("expected to be refused");
        } catch (const BadInput& bad) {
            QVERIFY2(std::string(bad.what()).find("/types/m5.large/0: has no source") != std::string::npos,
                     bad.what());
        }
    }

    void aFolderThatIsNoRegionIsNamed() {
        Place place;
        write(place.folder() / "us-esat-1/lambda.json", "{}");
        try {
            place.laid().book("us-east-1");
            QFAIL("expected to be refused");
        } catch (const BadInput& bad) {
            QVERIFY(std::string(bad.what()).find("us-esat-1: is the name of no AWS Region") !=
                    std::string::npos);
        }
    }

    void onlyTheRegionThatIsAskedForIsRead() {
        Place place;
        write(place.folder() / "eu-west-1/lambda.json", "{ broken");
        QVERIFY(place.laid().book("us-east-1"));
        QVERIFY_EXCEPTION_THROWN(place.laid().book("eu-west-1"), BadInput);
    }

    void theFolderIsFound() {
        qputenv("HOME", "/home/somebody");
        qunsetenv("XDG_DATA_HOME");
        qunsetenv("BREAKEVEN_USER_PRICES");
        QCOMPARE(userPricesFolder().string(), std::string("/home/somebody/.local/share/breakeven/prices"));
        qputenv("XDG_DATA_HOME", "/data");
        QCOMPARE(userPricesFolder().string(), std::string("/data/breakeven/prices"));
        qputenv("XDG_DATA_HOME", "relative"); // the specification says: ignore it
        QCOMPARE(userPricesFolder().string(), std::string("/home/somebody/.local/share/breakeven/prices"));
        qputenv("BREAKEVEN_USER_PRICES", "/mine");
        QCOMPARE(userPricesFolder().string(), std::string("/mine"));
        QVERIFY(overlaysOf({}).empty());
        QCOMPARE(overlaysOf("/mine").size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(OverlayTest)
#include "tst_overlay.moc"
