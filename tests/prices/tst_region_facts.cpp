// SPDX-License-Identifier: Apache-2.0
// What `breakeven prices show` prints is, to the last digit, what the collected facts say of each Region.
#include "tests/csv_rows.h"
#include "tests/support.h"

namespace {

std::vector<Row> facts(const std::string& name) {
    std::vector<Row> sure;
    for (Row& row : csvRows(support::contents(support::sharedFolder() / "facts" / name)))
        if (row.at("confidence") != "low") sure.push_back(std::move(row));
    return sure;
}

// The same decimal number, however many zeros end it.
std::string decimal(std::string text) {
    if (text.find('.') == std::string::npos) return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

} // namespace

class RegionFactsTest : public QObject {
    Q_OBJECT

    using Prices = std::map<std::string, std::vector<Row>>;

    const Prices& pricesOf(const std::string& region) {
        const auto [found, isNew] = m_prices.try_emplace(region);
        if (!isNew) return found->second;
        const support::Outcome outcome =
            support::run({"prices", "show", "--region", region, "--format", "csv"});
        for (const Row& row : csvRows(outcome.out))
            found->second[row.at("key")].push_back(row);
        return found->second;
    }

    // Of tier `fromEnd` counted from the last; a fact that is blank says nothing.
    void expect(const std::string& region, const std::string& key, const std::string& column,
                std::size_t fromEnd, const std::string& fact) {
        if (fact.empty()) return;
        ++m_compared;
        const Prices& prices = pricesOf(region);
        const auto found = prices.find(key);
        if (found == prices.end() || found->second.size() <= fromEnd) {
            m_different += region + ' ' + key + ": not shown, " + fact + " expected\n";
            return;
        }
        const std::string shown = found->second[found->second.size() - 1 - fromEnd].at(column);
        if (decimal(shown) != decimal(fact))
            m_different +=
                region + ' ' + key + ' ' + column + ": " + shown + " shown, " + fact + " expected\n";
    }

    void tell(int atLeast) {
        QVERIFY2(m_different.empty(), m_different.c_str());
        QVERIFY2(m_compared >= atLeast, std::to_string(m_compared).c_str());
    }

    std::map<std::string, Prices> m_prices;
    std::string m_different;
    int m_compared = 0;

private slots:
    void initTestCase() {
        if (!support::fs::exists(support::sharedFolder() / "facts"))
            QSKIP("the collected facts are not beside the repository");
    }

    void init() {
        m_different.clear();
        m_compared = 0;
    }

    void lambda() {
        for (const Row& row : facts("lambda-prices-by-region.csv")) {
            if (row.at("currency") != "USD") continue; // China has its own currency, and its own AWS
            const std::string region = row.at("region");
            const std::string arch = row.at("arch");
            const std::string duration = "lambda/duration/" + arch;
            expect(region, duration, "usd", 2, row.at("tier1_per_gb_s"));
            expect(region, duration, "up_to", 2, row.at("tier1_upto_gb_s_month"));
            expect(region, duration, "usd", 1, row.at("tier2_per_gb_s"));
            expect(region, duration, "up_to", 1, row.at("tier2_upto_gb_s_month"));
            expect(region, duration, "usd", 0, row.at("tier3_per_gb_s"));
            expect(region, "lambda/requests/" + arch, "usd", 0, row.at("per_request"));
            expect(region, "lambda/provisioned-concurrency/" + arch, "usd", 0, row.at("pc_per_gb_s"));
            expect(region, "lambda/provisioned-duration/" + arch, "usd", 0, row.at("pc_duration_per_gb_s"));
            expect(region, "lambda/ephemeral-storage/" + arch, "usd", 0,
                   row.at("ephemeral_per_gb_s_over_512MB"));
        }
        tell(400);
    }

    void fargate() {
        for (const Row& row : facts("fargate-prices-by-region.csv")) {
            const std::string region = row.at("region");
            const std::string arch = row.at("arch");
            for (const auto& [part, unit] : {std::pair("vcpu", "vcpu"), std::pair("memory", "gb")}) {
                const std::string key = std::string("fargate/") + part + '/' + arch + "/linux";
                const std::string perHour = std::string("usd_per_") + unit + "_hour";
                expect(region, key, "usd", 0, row.at(perHour));
                // An assumption and a price of 2021, in whose place AWS's feed of September 2026 is taken.
                const bool superseded = region == "ap-southeast-2" || region == "sa-east-1";
                if (!superseded || arch != "x86_64")
                    expect(region, key + "/spot", "usd", 0, row.at("spot_" + perHour));
            }
            expect(region, "fargate/ephemeral-storage/" + arch, "usd", 0,
                   row.at("ephemeral_usd_per_gb_hour_over_20GB"));
        }
        tell(60);
    }
};

QTEST_GUILESS_MAIN(RegionFactsTest)
#include "tst_region_facts.moc"
