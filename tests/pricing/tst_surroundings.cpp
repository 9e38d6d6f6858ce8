// SPDX-License-Identifier: Apache-2.0
// What stands around a fleet, at the list prices of us-east-1.
#include "tests/support.h"

using namespace cost;

namespace {

// Two instances; 10M requests of 8 KB in all.
support::Words pair(const std::string& surroundings, const std::string& workload = "\"duration_ms\": 100") {
    return {.workload =
                R"("requests_per_month": 1e7, "request_kb": 2, "response_kb": 6, "cpu_ms": 1, )" + workload,
            .options = {R"("kind": "ec2", "instance": "m7g.large", "count": 2, "surroundings": {)" +
                        surroundings + '}'}};
}

} // namespace

class SurroundingsTest : public QObject {
    Q_OBJECT

private slots:
    void eachIsALineOfItsOwn_data() {
        QTest::addColumn<std::string>("surroundings");
        QTest::addColumn<std::string>("component");
        QTest::addColumn<double>("usd");
        const auto row = [](const char* surroundings, const char* component, double usd) {
            QTest::newRow(surroundings) << std::string(surroundings) << std::string(component) << usd;
        };
        row(R"("ebs_gb": 30)", "ebs-volume", 2 * 30 * 0.08);
        row(R"("public_ipv4": true)", "public-ipv4", 2 * 730 * 0.005);
        row(R"("load_balancer": true)", "load-balancer", 730 * 0.0225);
        row(R"("load_balancer": {"count": 2})", "load-balancer", 2 * 730 * 0.0225);
        row(R"("load_balancer": {"public_ipv4": 3})", "public-ipv4", 3 * 730 * 0.005);
        row(R"("nat": {"gateways": 2})", "nat-gateway", 2 * 730 * 0.045);
        row(R"("nat": {"gb_per_month": 100})", "nat-data", 100 * 0.045);
        // 8 KB in a request are less than its share of the 25 connections a second.
        row(R"("load_balancer": true)", "load-balancer-capacity", 1e7 / 25 / 3600 * 0.008);
        // With a hundred requests in each connection they are more.
        row(R"("load_balancer": {"requests_per_connection": 100})", "load-balancer-capacity",
            1e7 * 8 / 1024 / 1024 * 0.008);
    }
    void eachIsALineOfItsOwn() {
        QFETCH(std::string, surroundings);
        QFETCH(std::string, component);
        QFETCH(double, usd);
        const Estimate e = support::estimated(pair(surroundings));
        COMPARE_NEAR(support::usdOf(e, component), usd, 1e-9);
        QVERIFY(!support::hasNote(e, Note::Kind::SurroundingsNotPriced));
    }

    void connectionsThatStayOpen() {
        // 200 s each: 3,000 active ones fill a unit before 25 new ones a second do.
        const Estimate e = support::estimated(pair(R"("load_balancer": true)", R"("duration_ms": 200000)"));
        COMPARE_NEAR(support::usdOf(e, "load-balancer-capacity"), 1e7 * 200 / 3000 / 3600 * 0.008, 1e-9);
    }

    void canBeSwitchedOff() {
        for (const char* none :
             {"", R"("ebs_gb": 0)", R"("load_balancer": false, "nat": false, "public_ipv4": false)"}) {
            const Estimate e = support::estimated(pair(none));
            COMPARE_NEAR(e.total().usd(), 2 * 730 * 0.0816, 1e-9);
            QVERIFY(support::hasNote(e, Note::Kind::SurroundingsNotPriced));
        }
        const Estimate hoursAlone = support::estimated(pair(R"("load_balancer": {"capacity_units": false})"));
        COMPARE_EXACTLY(support::usdOf(hoursAlone, "load-balancer-capacity"), 0);
    }

    void anUnknownPriceIsNotFree() {
        support::Words words = pair(R"("ebs_gb": 20)");
        words.region = "ap-southeast-5";
        const Quote quote = support::quoted(words);
        QVERIFY(!quote);
        QCOMPARE(quote.why().kind, Unavailable::Kind::NoPrice);
    }
};

QTEST_APPLESS_MAIN(SurroundingsTest)
#include "tst_surroundings.moc"
