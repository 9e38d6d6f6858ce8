// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/prices/price_book.h"
#include "libcost/pricing/lookup.h"

#include <limits>

using namespace cost;

class PriceBookTest : public QObject {
    Q_OBJECT

private slots:
    void givesAPriceWithItsSource() {
        const auto tiers = support::book().tiers(PriceKey<GbSecond>{"lambda/duration/x86_64"});
        QVERIFY(tiers);
        QCOMPARE(tiers->all().size(), std::size_t(3));
        COMPARE_EXACTLY(tiers->all()[0].upTo, 6e9);
        COMPARE_EXACTLY(tiers->all()[1].upTo, 15e9);
        QVERIFY(std::isinf(tiers->all()[2].upTo));
        QCOMPARE(tiers->first().text(), std::string("0.0000166667"));
        QCOMPARE(tiers->all()[2].price.text(), std::string("0.0000133334"));
        QCOMPARE(tiers->provenance()->key, std::string("lambda/duration/x86_64"));
        QCOMPARE(tiers->provenance()->region, std::string("us-east-1"));
        QCOMPARE(tiers->provenance()->source->date, std::string("2026-09-19"));
        QVERIFY(!tiers->adjustment());
    }

    // Never zero, never another Region's: a reason.
    void whatIsNotKnownHasAReason_data() {
        QTest::addColumn<std::string>("region");
        QTest::addColumn<std::string>("key");
        QTest::addColumn<std::string>("reason");
        const auto row = [](const char* region, const char* key, const char* reason) {
            QTest::addRow("%s in %s", key, region)
                << std::string(region) << std::string(key) << std::string(reason);
        };
        row("eu-west-1", "lambda/durable-operations",
            "no price of Lambda durable operations is known for eu-west-1: No source "
            "found: the sources give this price for US East (N. Virginia) only.");
        row("cn-north-1", "lambda/duration/x86_64",
            "no price of Lambda duration (x86_64) is known for cn-north-1");
        row("us-east-1", "lambda/nonsense", "no price of Lambda nonsense is known for us-east-1");
        row("us-east-1", "lambda/requests/x86_64",
            "the catalogue gives lambda/requests/x86_64 per requests, not per GB-s; correct its unit");
    }
    void whatIsNotKnownHasAReason() {
        QFETCH(std::string, region);
        QFETCH(std::string, key);
        QFETCH(std::string, reason);
        const auto tiers = support::book(region).tiers(PriceKey<GbSecond>{key});
        QVERIFY(!tiers);
        QVERIFY(tiers.why().kind == Unavailable::Kind::NoPrice);
        VERIFY_HAS(tiers.why().reason, reason);
    }

    void askingForWhatIsNotThereThrows() {
        const auto tiers = support::book().tiers(PriceKey<GbSecond>{"lambda/nonsense"});
        QVERIFY_EXCEPTION_THROWN((void)*tiers, std::bad_variant_access);
        QVERIFY_EXCEPTION_THROWN(
            (void)support::book().tiers(PriceKey<Request>{"lambda/requests/arm64"}).why(),
            std::bad_variant_access);
    }

    void instancesByPurchase_data() {
        QTest::addColumn<std::string>("type");
        QTest::addColumn<int>("purchase");
        QTest::addColumn<std::string>("usd"); // empty: not known
        const auto row = [](const char* type, Purchase purchase, const char* usd) {
            QTest::addRow("%s %d", type, int(purchase))
                << std::string(type) << int(purchase) << std::string(usd);
        };
        row("m7g.large", Purchase::OnDemand, "0.0816");
        row("c7i.xlarge", Purchase::OnDemand, "0.1785");
        row("c6g.metal", Purchase::Reserved1yNoUpfront, ""); // stale, says the catalogue
        row("a1.large", Purchase::OnDemand, "0.051");
        row("a1.large", Purchase::Spot, "0.051"); // AWS's advisor says 0 %
        row("a1.large", Purchase::Reserved3yNoUpfront, "");
    }
    void instancesByPurchase() {
        QFETCH(std::string, type);
        QFETCH(int, purchase);
        QFETCH(std::string, usd);
        const PriceBook& book = support::book();
        const InstanceType* shape = book.instanceType(type);
        QVERIFY(shape);
        const auto hour = book.instanceHour(*shape, static_cast<Purchase>(purchase));
        QCOMPARE(hour ? hour->first().text() : std::string(), usd);
        if (!hour) VERIFY_HAS(hour.why().reason, "of " + type + " is known for us-east-1");
    }

    void spotIsOnDemandLessTheStatedSaving() {
        int checked = 0;
        for (const auto& [type, prices] : support::book().all().instances) {
            const auto& onDemand = prices.usdPerHour[0];
            const auto& spot = prices.usdPerHour[1];
            if (!prices.spotSavingPercent) {
                QVERIFY2(!spot, type.c_str());
                continue;
            }
            QVERIFY2(spot && onDemand, type.c_str());
            COMPARE_NEAR(spot->usd(), onDemand->usd() * (100 - *prices.spotSavingPercent) / 100, 1e-12);
            ++checked;
        }
        QVERIFY(checked > 100);
    }

    void anUnsoldTypeSaysSo() {
        const PriceBook& sydney = support::book("ap-southeast-2");
        const InstanceType* type = sydney.instanceType("m8i.large");
        QVERIFY(type);
        const auto hour = sydney.instanceHour(*type, Purchase::OnDemand);
        QVERIFY(!hour);
        QVERIFY(hour.why().kind == Unavailable::Kind::NoPrice);
        VERIFY_HAS(hour.why().reason, "no price of m8i.large is known for ap-southeast-2");
        QVERIFY(!sydney.instanceType("m99.huge"));
    }

    void aShareKeepsTheTiersAndTheirStory() {
        const auto tiers = *support::book().tiers(PriceKey<GbSecond>{"lambda/duration/x86_64"});
        const auto less = tiers.share("plan", *Percent::parse("88"), nullptr);
        QCOMPARE(less.first().text(), std::string("0.000014666696"));
        QCOMPARE(less.all()[1].price.text(), std::string("0.0000132"));
        COMPARE_EXACTLY(less.all()[1].upTo, 15e9);
        // Each tier keeps its own list price, and a second share is of that too.
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(less.all()[i].list == tiers.all()[i].price);
        QVERIFY(less.share("half", *Percent::parse("50"), nullptr).all()[1].price ==
                tiers.all()[1].price.share(*Percent::parse("50")));
        QCOMPARE(less.meter(), tiers.meter());
        QVERIFY(tiers.meter() >= 0);
    }

    // Asked for one by one, in whatever order, and all at once: the same figures.
    void aServiceIsReadWhenItIsAskedFor_data() {
        QTest::addColumn<std::string>("region");
        for (const char* each : {"us-east-1", "ap-east-2", "eu-south-2"})
            QTest::newRow(each) << std::string(each);
    }
    void aServiceIsReadWhenItIsAskedFor() {
        QFETCH(std::string, region);
        const Catalogue once(support::sourceFolder() / "pricing-data");
        const Catalogue oneByOne(support::sourceFolder() / "pricing-data");
        const SharedBook book = oneByOne.book(region);
        const PriceFigures& all = once.book(region)->all();
        QVERIFY(all.entries.size() > 40);
        for (auto each = all.entries.rbegin(); each != all.entries.rend(); ++each) {
            const auto tiers = book->tiers(PriceKey<Request>{each->first});
            if (each->second.unit == Request::symbol)
                QCOMPARE(tiers->first().text(), each->second.tiers.front().price.text());
            else
                VERIFY_HAS(tiers.why().reason,
                           "the catalogue gives " + each->first + " per " + each->second.unit);
        }
        for (const auto& [key, stated] : all.percentages)
            QVERIFY(book->percent(key)->percent == stated.percent);
        QCOMPARE(book->all().entries.size(), all.entries.size());
        QCOMPARE(book->all().missing, all.missing);
        QCOMPARE(book->all().allowances.size(), all.allowances.size());
    }

    void aBookOutlivesItsCatalogue() {
        SharedBook book;
        {
            const Catalogue catalogue(support::sourceFolder() / "pricing-data");
            book = catalogue.book("us-east-1");
        }
        QVERIFY(book->tiers(PriceKey<Request>{"sqs/standard/requests"}));
        QVERIFY(book->all().entries.size() > 40);
    }

    // It is in nobody's way who does not ask for it, and told to everybody who does.
    void aDamagedServiceIsToldWhenItIsAskedFor() {
        support::Folder folder;
        support::fs::copy(support::sourceFolder() / "pricing-data", folder / "prices",
                          support::fs::copy_options::recursive);
        support::write(folder / "prices/us-east-1/sqs.json", "{");
        const Catalogue catalogue(folder / "prices");
        const SharedBook book = catalogue.book("us-east-1");
        for (int i = 0; i < 2; ++i) {
            QVERIFY_EXCEPTION_THROWN(book->tiers(PriceKey<Request>{"sqs/standard/requests"}), BadInput);
            QVERIFY_EXCEPTION_THROWN(book->all(), BadInput);
        }
        QVERIFY(book->tiers(PriceKey<Request>{"lambda/requests/x86_64"}));
        QVERIFY(book->tiers(PriceKey<Request>{"sns/standard/publishes"}));
    }

    void theFirstMissingPriceIsTheReason() {
        Lookup lookup(support::book());
        lookup.tiers(PriceKey<Request>{"lambda/requests/x86_64"});
        QVERIFY(lookup.finished(1));
        lookup.tiers(PriceKey<Request>{"lambda/first"});
        lookup.tiers(PriceKey<Request>{"lambda/second"});
        const auto finished = lookup.finished(1);
        QVERIFY(!finished);
        VERIFY_HAS(finished.why().reason, "Lambda first");
    }
};

QTEST_APPLESS_MAIN(PriceBookTest)
#include "tst_price_book.moc"
