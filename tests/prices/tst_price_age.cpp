// SPDX-License-Identifier: Apache-2.0
#include "tests/prices/import/import_support.h"

#include "libcost/analysis/used_prices.h"
#include "libcost/files/scenario_file.h"
#include "libcost/prices/price_age.h"

using namespace cost;
using namespace import_support;

class PriceAgeTest : public QObject {
    Q_OBJECT

private slots:
    void daysAreCounted() {
        QCOMPARE(daysBetween("2026-09-19", "2026-11-23").value(), 65);
        QCOMPARE(daysBetween("2024-02-28", "2024-03-01").value(), 2);
        QCOMPARE(daysBetween("2026-11-23", "2026-09-19").value(), -65);
        QVERIFY(!daysBetween("", "2026-09-19"));
        QVERIFY(!daysBetween("2026-09-31", "2026-09-19"));
    }

    void theOldestFigureOfABookIsFound() {
        const auto oldest = oldestPrice(*shipped().book("us-east-1"));
        QVERIFY(oldest);
        for (const auto& [key, entry] : shipped().book("us-east-1")->all().entries)
            QVERIFY(entry.provenance->source->date >= oldest->source->date);
        const auto ofFargate = oldestPrice(*shipped().book("us-east-1"), "fargate/vcpu");
        QVERIFY(ofFargate && ofFargate->key.starts_with("fargate/vcpu"));
        const auto ofType = oldestPrice(*shipped().book("us-east-1"), "ec2/m7g.large/");
        QVERIFY(ofType && ofType->key.starts_with("ec2/m7g.large/"));
        QVERIFY(!oldestPrice(*shipped().book("us-east-1"), "no such price"));
        QVERIFY(!oldestPrice(PriceBook("us-east-1", "", "2026-09-19")));
    }

    void theOldestFigureOfAnAnswerIsOneItUses() {
        const Scenario scenario = openScenario(sourceFolder() / "app/examples/api-backend.json", shipped());
        const Comparison comparison = compare(*shipped().book(scenario.region), scenario);
        const auto oldest = oldestPrice(comparison);
        QVERIFY(oldest);
        bool used = false;
        for (const Comparison::Row& row : comparison.rows) {
            if (!row.quote) continue;
            const auto own = oldestPrice(*row.quote);
            QVERIFY(!own || own->source->date >= oldest->source->date);
            for (const LineItem& line : row.quote->lines())
                used = used || (line.provenance && line.provenance->key == oldest->key);
        }
        QVERIFY(used);
        QVERIFY(!oldestPrice(Estimate()));
    }

    void onlyWhatIsTooOldIsAnnounced() {
        const auto source = std::make_shared<const Source>(Source{"s", "Made up", "2026-08-25", "high"});
        const OldestPrice price{"lambda/x", source};
        QVERIFY(!(AgeLimit{"2026-11-23", 90}.exceededBy(price)));
        QCOMPARE((AgeLimit{"2026-11-24", 90}.exceededBy(price)).value(), 91);
        QCOMPARE((AgeLimit{"2026-11-23", 0}.exceededBy(price)).value(), 90);
        QVERIFY(!(AgeLimit{"", 0}.exceededBy(price)));
        QVERIFY(!(AgeLimit{"2026-11-23", 0}.exceededBy(std::nullopt)));
    }
};

QTEST_GUILESS_MAIN(PriceAgeTest)
#include "tst_price_age.moc"
