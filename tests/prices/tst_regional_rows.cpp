// SPDX-License-Identifier: Apache-2.0
// Every price that was taken in from rows (pricing-data/tools/regional_prices.py) is, to the last digit and
// tier by tier, what `breakeven prices show` prints.
#include "tests/csv_rows.h"
#include "tests/support.h"

#include "libcost/io/byte_source.h"

#include <set>

class RegionalRowsTest : public QObject {
    Q_OBJECT

    using Steps = std::vector<std::pair<std::string, std::string>>; // bound, USD
    using Prices = std::map<std::string, Steps>;                    // by key

    std::map<std::string, Prices> m_rows; // by Region

    static std::string unpacked(const support::fs::path& file) {
        cost::offer::ByteSource source(file);
        std::string text;
        char piece[1 << 16];
        while (const std::size_t size = source.read(piece, sizeof piece))
            text.append(piece, size);
        return text;
    }

private slots:
    void initTestCase() {
        std::size_t count = 0;
        for (const Row& row : csvRows(unpacked(support::fs::path(BREAKEVEN_SOURCE_FOLDER) /
                                               "tests/prices/regional_rows.csv.gz"))) {
            const bool instance = row.at("service") == "ec2";
            const std::string key = row.at("service") + '/' + row.at("key") + (instance ? "/on-demand" : "");
            m_rows[row.at("region")][key].emplace_back(row.at("tier_up_to"), row.at("usd"));
            ++count;
        }
        QVERIFY(count > 9000);
        QVERIFY(m_rows.size() >= 36);
    }

    // `prices list` counts what `prices show` shows.
    void theListCountsWhatThereIs() {
        const support::Outcome listed = support::run({"prices", "list", "--format", "csv"});
        QCOMPARE(listed.status, 0);
        int priced = 0;
        for (const Row& row : csvRows(listed.out)) {
            if (row.at("prices") == "0") continue;
            ++priced;
            if (priced % 6 != 1) continue;
            const support::Outcome shown =
                support::run({"prices", "show", "--region", row.at("region"), "--format", "csv"});
            const support::Outcome nowhere =
                support::run({"prices", "show", "--region", "cn-north-1", "--format", "csv"});
            const auto keysOf = [](const std::string& text, bool instances) {
                std::set<std::string> keys;
                for (const Row& each : csvRows(text)) {
                    const bool onDemand = each.at("key").ends_with("/on-demand");
                    const bool isInstance = each.at("key").starts_with("ec2/");
                    if (each.at("usd").empty() || each.at("usd") == "0" || isInstance != instances ||
                        (isInstance && !onDemand))
                        continue;
                    keys.insert(each.at("key"));
                }
                return keys;
            };
            // What has no Region is shown with each, with that without prices too.
            QCOMPARE(std::stoul(row.at("prices")),
                     keysOf(shown.out, false).size() - keysOf(nowhere.out, false).size());
            QCOMPARE(std::stoul(row.at("instance_types")), keysOf(shown.out, true).size());
        }
        QCOMPARE(priced, 36);
    }

    // A function, tasks on both architectures and instances, with all that stands around them, have a price
    // in nearly every Region, and a reason where they have not.
    void aWholeComparisonNearlyEverywhere() {
        const std::string around =
            R"("public_ipv4": true, "load_balancer": true, "nat": {"gb_per_month": 100})";
        support::Words words{
            .workload = R"("requests_per_month": 3e7, "duration_ms": 100, "cpu_ms": 10, "response_kb": 8)",
            .options = {R"("kind": "lambda", "architecture": "arm64", "memory_mb": 512)",
                        R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, "surroundings": {)" + around + '}',
                        R"("kind": "fargate", "architecture": "arm64", "vcpu": 1, "memory_gb": 2,
                           "surroundings": {)" +
                            around + '}',
                        R"("kind": "ec2", "instance": "auto", "surroundings": {"ebs_gb": 30, )" + around +
                            '}'}};
        int whole = 0;
        for (const cost::Region& region : support::catalogue().regions()) {
            words.region = region.id;
            const cost::Scenario scenario = support::scenario(words);
            const cost::PriceBook& book = support::book(region.id);
            int priced = 0;
            for (const cost::Option& option : scenario.options) {
                const cost::Quote quote = cost::estimate(book, scenario, option);
                priced += quote ? 1 : 0;
                QVERIFY2(quote || !quote.why().reason.empty(), region.id.c_str());
            }
            whole += priced == 4 ? 1 : 0;
            if (region.id.starts_with("cn-")) QCOMPARE(priced, 0);
        }
        QVERIFY2(whole >= 30, QByteArray::number(whole));
    }

    void everyRowIsInTheCatalogue() {
        for (const auto& [region, rows] : m_rows) {
            // What has no Region is shown with each.
            const support::Outcome shown = support::run(
                {"prices", "show", "--region", region == "global" ? "us-east-1" : region, "--format", "csv"});
            QCOMPARE(shown.status, 0);
            Prices prices;
            for (const Row& row : csvRows(shown.out))
                if (row.at("usd") != "0") // an allowance
                    prices[row.at("key")].emplace_back(row.at("up_to"), row.at("usd"));
            for (const auto& [key, steps] : rows)
                QVERIFY2(prices[key] == steps, (region + ": " + key).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(RegionalRowsTest)
#include "tst_regional_rows.moc"
