// SPDX-License-Identifier: Apache-2.0
// Every price that was taken in from rows (pricing-data/tools/regional_prices.py) is, to the last digit and
// tier by tier, what `breakeven prices show` prints.
#include "tests/csv_rows.h"
#include "tests/support.h"

#include "libcost/prices/import/byte_source.h"

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

    void everyRowIsInTheCatalogue() {
        for (const auto& [region, rows] : m_rows) {
            // What has no Region is shown with each.
            const support::Outcome shown = support::run(
                {"prices", "show", "--region", region == "global" ? "us-east-1" : region, "--format", "csv"});
            QCOMPARE(shown.status, 0);
            Prices prices;
            for (const Row& row : csvRows(shown.out))
                prices[row.at("key")].emplace_back(row.at("up_to"), row.at("usd"));
            for (const auto& [key, steps] : rows)
                QVERIFY2(prices[key] == steps, (region + ": " + key).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(RegionalRowsTest)
#include "tst_regional_rows.moc"
