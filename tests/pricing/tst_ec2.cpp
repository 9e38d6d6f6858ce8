// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/pricing/ec2.h"

using namespace cost;

namespace {

support::Words instance(const std::string& type, const std::string& more, const std::string& workload = "") {
    return {.workload = workload,
            .options = {R"("kind": "ec2", "instance": )" + support::inQuotes(type) + ", " + more}};
}

} // namespace

class Ec2Test : public QObject {
    Q_OBJECT

private slots:
    void chargesHours_data() {
        QTest::addColumn<std::string>("type");
        QTest::addColumn<std::string>("more");
        QTest::addColumn<double>("usd");
        const auto row = [](const char* type, const char* more, double usd) {
            QTest::addRow("%s %s", type, more) << std::string(type) << std::string(more) << usd;
        };
        row("m5.large", R"("count": 2)", 140.16);
        row("m7g.large", R"("count": 1, "hours_per_month": 10)", 0.816);
        row("t4g.small", R"("count": 1)", 12.264);
        row("m7g.large", R"("count": 1, "purchase": "spot")",
            730 * 0.0816 * (1 - 0.64)); // AWS's advisor: 64 %
    }
    void chargesHours() {
        QFETCH(std::string, type);
        QFETCH(std::string, more);
        QFETCH(double, usd);
        const Estimate e = support::estimated(instance(type, more));
        COMPARE_NEAR(e.total().usd(), usd, 1e-9);
        QCOMPARE(support::hasNote(e, Note::Kind::SpotMoves), support::contains(more, "spot"));
    }

    void longerCommitmentsCostLess() {
        const auto usd = [](const char* purchase) {
            return support::total(
                instance("c7g.large", R"("count": 1, "purchase": )" + support::inQuotes(purchase)));
        };
        QVERIFY(usd("on-demand") > usd("reserved-1y-no-upfront"));
        QVERIFY(usd("reserved-1y-no-upfront") > usd("reserved-3y-no-upfront"));
    }

    void isSizedByItsShape() {
        // Six vCPUs of work at 60 % are ten vCPUs: five instances of two.
        const Estimate e = support::estimated(instance("c7g.large", R"("purchase": "on-demand")",
                                                       R"("requests_per_month": 15768000, "cpu_ms": 1000)"));
        COMPARE_EXACTLY(*e.fleetCount(), 5);
        COMPARE_NEAR(e.total().usd(), 5 * 730 * 0.0725, 1e-9);
    }

    void whatHasNoPrice() {
        support::Words words = instance("m8i.large", R"("count": 1)");
        QVERIFY(support::quoted(words));
        words.region = "ap-southeast-2";
        const Quote quote = support::quoted(words);
        QVERIFY(!quote);
        VERIFY_HAS(quote.why().reason, "no price of m8i.large is known for ap-southeast-2");
        const Quote reserved =
            support::quoted(instance("a1.large", R"("count": 1, "purchase": "reserved-1y-no-upfront")"));
        QVERIFY(!reserved);
        VERIFY_HAS(reserved.why().reason, "no reserved-1y-no-upfront price of a1.large is known");
    }
};

QTEST_APPLESS_MAIN(Ec2Test)
#include "tst_ec2.moc"
