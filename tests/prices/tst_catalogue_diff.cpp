// SPDX-License-Identifier: Apache-2.0
#include "tests/prices/import/import_support.h"

#include "libcost/prices/catalogue_diff.h"

using namespace cost;
using namespace import_support;

namespace {

std::shared_ptr<const Provenance> from(const std::string& key) {
    return std::make_shared<const Provenance>(Provenance{
        key, "us-east-1", std::make_shared<const Source>(Source{"s", "Made up", "2026-01-01", "high"}), ""});
}

PriceBook bookOf(PriceFigures figures) {
    return {"us-east-1", "US East (N. Virginia)", "2026-09-19", std::move(figures)};
}

constexpr double kNoEnd = std::numeric_limits<double>::infinity();

ListPrice usd(const char* text) {
    return *ListPrice::parse(text);
}

// "lambda/a up 0.1 0.2 +100"
std::string text(const PriceChange& change) {
    return change.key + ' ' + std::string(nameOf(kChangeKinds, change.kind)) + ' ' + change.before + ' ' +
           change.after + (change.change ? ' ' + std::to_string(std::lround(*change.change * 100)) : "");
}

} // namespace

class CatalogueDiffTest : public QObject {
    Q_OBJECT

private slots:
    void aBookDoesNotDifferFromItself() {
        for (const Region& region : shipped().regions())
            QVERIFY(changesBetween(*shipped().book(region.id), *shipped().book(region.id)).empty());
    }

    void pricesAreCompared() {
        PriceFigures before;
        PriceFigures after;
        before.add("a/up", "GB", {{kNoEnd, usd("0.1")}}, from("a/up"));
        after.add("a/up", "GB", {{kNoEnd, usd("0.15")}}, from("a/up"));
        before.add("b/down", "GB", {{kNoEnd, usd("0.2")}}, from("b/down"));
        after.add("b/down", "GB", {{kNoEnd, usd("0.1")}}, from("b/down"));
        before.add("c/gone", "GB", {{kNoEnd, usd("1")}}, from("c/gone"));
        after.add("d/new", "GB", {{5, usd("1")}, {kNoEnd, usd("0.5")}}, from("d/new"));
        before.add("e/same", "GB", {{kNoEnd, usd("1")}}, from("e/same"));
        after.add("e/same", "GB", {{kNoEnd, usd("1")}}, from("e/same"));
        before.add("f/unit", "GB", {{kNoEnd, usd("1")}}, from("f/unit"));
        after.add("f/unit", "requests", {{kNoEnd, usd("1")}}, from("f/unit"));
        before.add("g/tier", "GB", {{5, usd("1")}, {kNoEnd, usd("0.5")}}, from("g/tier"));
        after.add("g/tier", "GB", {{5, usd("1")}, {kNoEnd, usd("0.6")}}, from("g/tier"));
        before.add("h/tiers", "GB", {{1'234'567'890, usd("1")}, {kNoEnd, usd("0.5")}}, from("h/tiers"));
        after.add("h/tiers", "GB", {{6, usd("1")}, {kNoEnd, usd("0.5")}}, from("h/tiers"));
        before.add("h/wide", "GB", {{1234567890, usd("1")}, {1234567891, usd("0.7")}, {kNoEnd, usd("0.5")}},
                   from("h/wide"));
        after.add("h/wide", "GB", {{1234567892, usd("1")}, {kNoEnd, usd("0.5")}}, from("h/wide"));
        before.add("i/from-zero", "GB", {{kNoEnd, usd("0")}}, from("i/from-zero"));
        after.add("i/from-zero", "GB", {{kNoEnd, usd("1")}}, from("i/from-zero"));
        before.percentages.emplace("j/percent", StatedPercent{*Percent::parse("12"), from("j/percent")});
        after.percentages.emplace("j/percent", StatedPercent{*Percent::parse("15"), from("j/percent")});
        std::vector<std::string> all;
        for (const PriceChange& change : changesBetween(bookOf(before), bookOf(after)))
            all.push_back(text(change));
        const std::vector<std::string> expected = {
            "a/up up 0.1 0.15 50",
            "b/down down 0.2 0.1 -50",
            "c/gone removed 1 ",
            "d/new added  1 up to 5, then 0.5",
            "f/unit changed 1 per GB 1 per requests",
            "g/tier up 0.5 0.6 20",
            "h/tiers changed 1 up to 1234567890, then 0.5 1 up to 6, then 0.5",
            "h/wide changed 1 up to 1234567890, 0.7 up to "
            "1234567891, then 0.5 1 up to 1234567892, then 0.5",
            "i/from-zero up 0 1",
            "j/percent up 12 15 25"};
        QCOMPARE(all.size(), expected.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(all[i], expected[i]);
    }

    void instancesAreCompared() {
        PriceFigures before;
        PriceFigures after;
        const auto at = [](Purchase purchase) { return static_cast<std::size_t>(purchase); };
        before.instances["m5.large"].usdPerHour[at(Purchase::OnDemand)] = usd("0.1");
        after.instances["m5.large"].usdPerHour[at(Purchase::OnDemand)] = usd("0.09");
        after.instances["m5.large"].usdPerHour[at(Purchase::Reserved1yNoUpfront)] = usd("0.06");
        before.instances["m5.old"].usdPerHour[at(Purchase::OnDemand)] = usd("1");
        const std::vector<PriceChange> changes = changesBetween(bookOf(before), bookOf(after));
        QCOMPARE(changes.size(), std::size_t{3});
        QCOMPARE(text(changes[0]), std::string("ec2/m5.large/on-demand down 0.1 0.09 -10"));
        QCOMPARE(text(changes[1]), std::string("ec2/m5.large/reserved-1y-no-upfront added  0.06"));
        QCOMPARE(text(changes[2]), std::string("ec2/m5.old/on-demand removed 1 "));
    }

    void whatHoldsEverywhereIsSaidSo() {
        PriceFigures before;
        PriceFigures after;
        const auto everywhere =
            std::make_shared<const Provenance>(Provenance{"x", "global", from("x")->source, ""});
        before.add("lambda/edge", "GB", {{kNoEnd, usd("1")}}, everywhere);
        after.add("lambda/edge", "GB", {{kNoEnd, usd("2")}}, everywhere);
        QCOMPARE(changesBetween(bookOf(before), bookOf(after)).front().region, std::string("global"));
    }
};

QTEST_GUILESS_MAIN(CatalogueDiffTest)
#include "tst_catalogue_diff.moc"
