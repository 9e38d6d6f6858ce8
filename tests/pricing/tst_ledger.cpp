// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/pricing/ledger.h"

using namespace cost;

namespace {

constexpr Component kThing{"thing", "Thing"};

Tiers<Request> tiers(const std::vector<std::pair<double, const char*>>& steps,
                     int meter = Tiers<Request>::kNoMeter) {
    std::vector<Tier> all;
    for (const auto& [upTo, usd] : steps)
        all.push_back({upTo, *ListPrice::parse(usd)});
    return {all, nullptr, meter};
}

constexpr double kEnd = std::numeric_limits<double>::infinity();

} // namespace

class LedgerTest : public QObject {
    Q_OBJECT

private slots:
    void oneLineForEachTierReached_data() {
        QTest::addColumn<double>("quantity");
        QTest::addColumn<int>("lines");
        QTest::addColumn<double>("usd");
        const auto row = [](double quantity, int lines, double usd) {
            QTest::addRow("%g", quantity) << quantity << lines << usd;
        };
        row(0, 0, 0);
        row(50, 1, 100);
        row(100, 1, 200);
        row(101, 2, 201);
        row(1000, 2, 1100);
        row(1001, 3, 1100.5);
    }
    void oneLineForEachTierReached() {
        QFETCH(double, quantity);
        QFETCH(int, lines);
        QFETCH(double, usd);
        Meters<double> meters(support::book(), {});
        Ledger ledger(meters);
        const auto used = ledger(Factor<Request>{"requests"}, quantity);
        ledger.charge(kThing, used, tiers({{100, "2"}, {1000, "1"}, {kEnd, "0.5"}}));
        const Quote quote = ledger.quote();
        QCOMPARE(int(quote->lines().size()), lines);
        COMPARE_EXACTLY(quote->total().usd(), usd);
        Meters<double> same(support::book(), {});
        Tally<double> tally(same);
        tally.charge(kThing, tally(Factor<Request>{"requests"}, quantity),
                     tiers({{100, "2"}, {1000, "1"}, {kEnd, "0.5"}}));
        COMPARE_EXACTLY(tally.usd(), usd);
    }

    void linesTellTheirStory() {
        Account account;
        account.freeTier.requests = 30;
        Meters<double> meters(support::book(), account);
        Ledger ledger(meters);
        ledger.charge(kThing, ledger(Factor<Request>{"requests"}, 150), tiers({{100, "2"}, {kEnd, "1"}}),
                      Allowance::Requests);
        const Quote quote = ledger.quote();
        QCOMPARE(quote->lines().size(), std::size_t(3));
        const LineItem& free = quote->lines()[0];
        QVERIFY(free.allowance);
        COMPARE_EXACTLY(free.quantity(), 30);
        COMPARE_EXACTLY(free.tierUpTo, 30);
        const LineItem& over = quote->lines()[2];
        COMPARE_EXACTLY(over.used, 150);
        COMPARE_EXACTLY(over.from, 100);
        COMPARE_EXACTLY(over.upTo, 120);
        COMPARE_EXACTLY(over.amount.usd(), 20);
        QCOMPARE(std::string(over.unit), std::string("requests"));
        COMPARE_EXACTLY(quote->total().usd(), 220);
    }

    void theFirstRefusalStands() {
        Meters<double> meters(support::book(), {});
        Ledger ledger(meters);
        const auto because = [](const char* reason) {
            return [reason] { return Unavailable{Unavailable::Kind::CannotCarry, reason}; };
        };
        ledger.refuse(false, because("never"));
        QVERIFY(ledger.quote());
        ledger.refuse(true, because("first"));
        ledger.refuse(true, because("second"));
        QCOMPARE(ledger.quote().why().reason, std::string("first"));
        Tally<double> tally(meters);
        tally.refuse(true, because("first"));
        tally.refuse(false, because("second"));
        QVERIFY(std::isnan(tally.usd()));
    }
};

QTEST_APPLESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
