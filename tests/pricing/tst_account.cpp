// SPDX-License-Identifier: Apache-2.0
// What an account's usages share: the free tier and the volume tiers.
#include "tests/support.h"

#include "libcost/pricing/meters.h"

using namespace cost;

namespace {

const std::string kX86 = R"("kind": "lambda", "memory_mb": 1024)";
const std::string kArm = R"("kind": "lambda", "memory_mb": 1024, "architecture": "arm64")";

std::vector<Quote> together(const support::Words& words) {
    const Scenario scenario = support::scenario(words);
    return estimateTogether(support::book(words.region), scenario, scenario.options);
}

double sumOf(const std::vector<Quote>& quotes) {
    double usd = 0;
    for (const Quote& quote : quotes)
        if (quote) usd += quote->total().usd();
    return usd;
}

} // namespace

class AccountTest : public QObject {
    Q_OBJECT

private slots:
    void oneFreeTierForAll() {
        const auto quotes = together({.workload = R"("requests_per_month": 700000, "duration_ms": 400)",
                                      .options = {kX86, kArm, kX86},
                                      .account = R"("free_tier": true)"});
        // 280,000 GB-s each, 400,000 free; 700,000 requests each, 1,000,000 free.
        COMPARE_EXACTLY(quotes[0]->total().usd(), 0);
        COMPARE_EXACTLY(support::unitsOf(*quotes[1], "requests"), 400'000);
        COMPARE_NEAR(support::unitsOf(*quotes[1], "duration"), 160'000, 1e-6);
        COMPARE_EXACTLY(support::unitsOf(*quotes[2], "requests"), 700'000);
        COMPARE_NEAR(support::unitsOf(*quotes[2], "duration"), 280'000, 1e-6);
    }

    void oneCountForEachArchitecture() {
        // 5e9 GB-s each: the second x86 function reaches the second tier, arm counts by itself.
        const auto quotes = together(
            {.workload = R"("requests_per_month": 5e9, "duration_ms": 1000)", .options = {kX86, kArm, kX86}});
        COMPARE_NEAR(support::usdOf(*quotes[0], "duration"), 5e9 * 0.0000166667, 1e-6);
        COMPARE_NEAR(support::usdOf(*quotes[1], "duration"), 5e9 * 0.0000133334, 1e-6);
        COMPARE_NEAR(support::usdOf(*quotes[2], "duration"), 1e9 * 0.0000166667 + 4e9 * 0.000015, 1e-6);
        const LineItem& second = quotes[2]->lines().back();
        COMPARE_EXACTLY(second.from, 6e9);
        COMPARE_EXACTLY(second.upTo, 10e9);
        COMPARE_EXACTLY(second.tierFrom, 6e9);
        COMPARE_EXACTLY(second.tierUpTo, 15e9);
    }

    // Two functions cost what one with twice the requests does.
    void asMuchAsOneOfTwice_data() {
        QTest::addColumn<double>("requests");
        for (const double requests : {1e3, 3e5, 1e6, 7e7, 4e9, 9e9, 3e10})
            QTest::addRow("%g", requests) << requests;
    }
    void asMuchAsOneOfTwice() {
        QFETCH(double, requests);
        const auto words = [&](double n, std::vector<std::string> options) {
            return support::Words{.workload = "\"requests_per_month\": " + std::to_string(n) +
                                              ", \"duration_ms\": 1000",
                                  .options = std::move(options),
                                  .account = R"("free_tier": true)"};
        };
        const double two = sumOf(together(words(requests, {kX86, kX86})));
        const double one = support::total(words(2 * requests, {kX86}));
        COMPARE_NEAR(two, one, 1e-12 * one + 1e-12);
    }

    void aloneIsTogetherWithNobody() {
        const support::Words words = {.workload = R"("requests_per_month": 7e9, "duration_ms": 1000)",
                                      .account = R"("free_tier": true)"};
        COMPARE_EXACTLY(sumOf(together(words)), support::total(words));
        QVERIFY(estimateTogether(support::book(), support::scenario(words), {}).empty());
    }

    // What is refused is not charged, so it uses nothing up.
    void aRefusedUsageLeavesTheAccountAlone() {
        const support::Words words = {
            .workload =
                R"("requests_per_month": 900000, "duration_ms": 100, "cpu_ms": 50, "traffic": {"peak_to_mean": 1000})",
            .options = {R"("kind": "lambda-managed-instances", "instance": "c7g.large", "count": 1)", kX86},
            .account = R"("free_tier": true)"};
        const auto quotes = together(words);
        QVERIFY(!quotes[0]);
        COMPARE_EXACTLY(support::unitsOf(*quotes[1], "requests"), 0);
    }

    void spreadsOverTiers() {
        const std::vector<Tier> tiers = {{10, {}}, {30, {}}, {std::numeric_limits<double>::infinity(), {}}};
        const auto parts = [&](double from, double quantity) {
            std::vector<double> sizes;
            spread(from, quantity, tiers,
                   [&](const Tier&, double, double low, double high) { sizes.push_back(high - low); });
            return sizes;
        };
        QCOMPARE(parts(0, 5), (std::vector<double>{5, 0, 0}));
        QCOMPARE(parts(0, 10), (std::vector<double>{10, 0, 0}));
        QCOMPARE(parts(0, 50), (std::vector<double>{10, 20, 20}));
        QCOMPARE(parts(5, 10), (std::vector<double>{5, 5, 0}));
        QCOMPARE(parts(30, 10), (std::vector<double>{0, 0, 10}));
        QCOMPARE(parts(20, 0), (std::vector<double>{0, 0, 0}));
    }
};

QTEST_APPLESS_MAIN(AccountTest)
#include "tst_account.moc"
