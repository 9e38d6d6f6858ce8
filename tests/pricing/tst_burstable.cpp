// SPDX-License-Identifier: Apache-2.0
// Types that may use a part of their CPU for good: credits by AWS's rule, followed minute by minute; standard
// mode; flex.
#include "tests/support.h"

#include "libcost/files/scenario_file.h"
#include "libcost/pricing/ec2.h"

#include <algorithm>
#include <cmath>

using namespace cost;
using support::estimated;

namespace {

support::Words ec2(const std::string& workload, const std::string& option) {
    return {.workload = workload, .options = {R"("kind": "ec2", )" + option}};
}

// So many vCPUs in use, all month, in requests of 20 ms CPU.
std::string steady(double vcpus) {
    return R"("requests_per_month": )" + std::to_string(vcpus * 50 * 730 * 3600) +
           R"(, "duration_ms": 40, "cpu_ms": 20)";
}

// vCPU-hours a week that are charged, by AWS's account of one instance: every minute it earns its baseline;
// it keeps what it earns in 24 hours at the most, may owe as much, and pays for what goes beyond.
double chargedInAWeek(double vcpus, double baseline, const std::array<double, kHoursPerWeek>& use) {
    const double earned = vcpus * baseline / 60;
    const double most = earned * 60 * 24;
    double balance = 0;
    double charged = 0;
    // Long enough to forget how it began.
    constexpr int kWeeks = 60;
    for (int week = 0; week < kWeeks; ++week)
        for (std::size_t minute = 0; minute < kHoursPerWeek * 60; ++minute) {
            balance += earned - use[minute / 60] / 60;
            if (balance < -most) {
                if (week == kWeeks - 1) charged += -most - balance;
                balance = -most;
            }
            balance = std::min(balance, most);
        }
    return charged;
}

} // namespace

class BurstableTest : public QObject {
    Q_OBJECT

private slots:
    void steadyLoadByAwsRule_data() {
        QTest::addColumn<std::string>("type");
        QTest::addColumn<double>("count");
        QTest::addColumn<double>("vcpus"); // in use
        QTest::addColumn<double>("usd");   // of credits a month
        const auto row = [](const char* name, const char* type, double count, double vcpus, double usd) {
            QTest::newRow(name) << std::string(type) << count << vcpus << usd;
        };
        row("17 t4g.nano, 20 vCPUs in use", "t4g.nano", 17, 20, 18.3 * 730 * 0.04);
        row("t3.nano", "t3.nano", 17, 20, 18.3 * 730 * 0.05);
        row("t3a.large", "t3a.large", 2, 3, (3 - 2 * 2 * 0.3) * 730 * 0.05);
        row("t4g.2xlarge", "t4g.2xlarge", 1, 8, (8 - 8 * 0.4) * 730 * 0.04);
        row("t3.xlarge at its baseline", "t3.xlarge", 1, 1.6, 0);
        row("t3.small below it", "t3.small", 4, 1, 0);
    }
    void steadyLoadByAwsRule() {
        QFETCH(std::string, type);
        QFETCH(double, count);
        QFETCH(double, vcpus);
        QFETCH(double, usd);
        const Estimate e = estimated(
            ec2(steady(vcpus), R"("instance": ")" + type + R"(", "count": )" + std::to_string(int(count))));
        COMPARE_NEAR(support::usdOf(e, "cpu-credits"), usd, 1e-6);
        QVERIFY(support::hasNote(e, Note::Kind::CreditsCharged));
    }

    void unlimitedT2IsChargedToo() {
        const Estimate e =
            estimated(ec2(steady(2.3 * 4), R"("instance": "t2.small", "count": 23, "credits": "unlimited")"));
        COMPARE_NEAR(support::usdOf(e, "cpu-credits"), (2.3 * 4 - 23 * 0.2) * 730 * 0.05, 1e-6);
    }

    // 1,000 requests a second of 20 ms CPU, sized: $586.48 and not $52.12.
    void aSizedFleetPaysItsCredits() {
        const Estimate e = estimated(ec2(
            R"("requests_per_month": 2628000000, "duration_ms": 40, "cpu_ms": 20,
               "server_memory_mb": {"base": 50, "per_request": 1})",
            R"("instance": "t4g.nano")"));
        COMPARE_EXACTLY(*e.fleetCount(), 17);
        COMPARE_NEAR(support::usdOf(e, "cpu-credits"), 534.36, 1e-9);
        COMPARE_NEAR(e.total().usd(), 586.482, 0.001);
    }

    void aWeekIsFollowedMinuteByMinute_data() {
        QTest::addColumn<std::string>("type");
        QTest::addColumn<std::string>("traffic");
        QTest::addColumn<double>("vcpus"); // mean
        for (const char* traffic :
             {R"({"shape": "office-hours"})", R"({"shape": "diurnal"})", R"({"shape": "spiky"})",
              R"({"shape": "office-hours", "peak_to_mean": 2.5})"})
            for (const auto& [type, baseline] :
                 {std::pair{"t4g.nano", 0.05}, {"t3.medium", 0.2}, {"t3a.xlarge", 0.4}})
                for (const double share : {0.3, 0.8, 1.0, 1.4, 3.0}) {
                    const double vcpus = (std::string(type) == "t3a.xlarge" ? 4 : 2) * baseline * share;
                    QTest::addRow("%s %s %g", type, traffic, share)
                        << std::string(type) << std::string(traffic) << vcpus * 3;
                }
    }
    void aWeekIsFollowedMinuteByMinute() {
        QFETCH(std::string, type);
        QFETCH(std::string, traffic);
        QFETCH(double, vcpus);
        const Scenario scenario = support::scenario(ec2(steady(vcpus) + R"(, "traffic": )" + traffic,
                                                        R"("instance": ")" + type + R"(", "count": 3)"));
        const Quote quote = estimate(support::book(), scenario, scenario.options[0]);
        QVERIFY(quote.priced()); // some are too busy at the peak: they are priced all the same
        const InstanceType& shape = *support::book().instanceType(type);
        auto use = weekOf(scenario.workload.traffic);
        for (double& each : use)
            each *= vcpus / 3;
        const double charged = chargedInAWeek(shape.vcpu, shape.baseline, use) * 3 / 168 * 730;
        COMPARE_NEAR(support::unitsOf(*quote.priced(), "cpu-credits"), charged, 1e-6 * (1 + charged));
    }

    void standardModeIsHeldToItsBaseline() {
        // 23 t2.small, 99 % busy: their baseline is a fifth.
        const Quote quote = support::quoted(ec2(steady(22.8), R"("instance": "t2.small", "count": 23)"));
        QVERIFY(quote.blocked());
        QVERIFY(std::any_of(quote.violations().begin(), quote.violations().end(), [](const Violation& v) {
            return v.constraint == Constraint::CpuBaseline && v.limit == 0.2;
        }));
        QVERIFY(support::quoted(ec2(steady(4.6), R"("instance": "t2.small", "count": 23)")));
        // Sized by it: 22.8 vCPUs of 0.2 each.
        const Estimate sized = estimated(ec2(steady(22.8), R"("instance": "t2.small")"));
        COMPARE_EXACTLY(*sized.fleetCount(), 114);
        QVERIFY(support::hasNote(sized, Note::Kind::FleetSizedByBaseline));
        QVERIFY(support::hasNote(sized, Note::Kind::CreditsSlow));
        COMPARE_EXACTLY(support::usdOf(sized, "cpu-credits"), 0);
    }

    // The fewest for which credits last: with one less they run out, minute by minute.
    void standardModeLastsThroughTheWeek() {
        for (const char* shape : {"office-hours", "diurnal", "spiky"}) {
            const Scenario scenario =
                support::scenario(ec2(steady(6) + R"(, "traffic": {"shape": ")" + shape + R"("},
                    "sizing": {"target_utilisation": 1, "minimum_count": 1})",
                                      R"("instance": "t3.small", "credits": "standard")"));
            const Estimate e = estimated(scenario);
            const auto runsOut = [&](double count) {
                const double earned = count * 2 * 0.2;
                double balance = earned * 24;
                for (int week = 0; week < 3; ++week)
                    for (const double weight : weekOf(scenario.workload.traffic)) {
                        balance = std::min(balance + earned - 6 * weight, earned * 24);
                        if (balance < -1e-9) return true;
                    }
                return false;
            };
            QVERIFY2(!runsOut(*e.fleetCount()), shape);
            if (support::hasNote(e, Note::Kind::FleetSizedByBaseline))
                QVERIFY2(runsOut(*e.fleetCount() - 1), shape);
        }
    }

    void flexTypesAreHeldToTheirBaselineInTheMean() {
        const Estimate sized = estimated(ec2(steady(4), R"("instance": "c7i-flex.large")"));
        COMPARE_EXACTLY(*sized.fleetCount(), 5); // of 0.8 vCPU each; the peak alone would ask for 4
        QVERIFY(support::hasNote(sized, Note::Kind::FlexLikely));
        const Quote busy = support::quoted(ec2(steady(4), R"("instance": "c7i-flex.large", "count": 4)"));
        QVERIFY(busy.blocked());
        QCOMPARE(busy.violations().front().constraint, Constraint::CpuBaseline);
        QVERIFY(support::quoted(ec2(steady(4), R"("instance": "c7i.large", "count": 4)")));
    }

    void creditsAreSaidOfBurstableTypesAlone() {
        const auto problems = [](const std::string& option) {
            return support::problemsOf(support::scenarioJson(ec2(steady(1), option)));
        };
        VERIFY_HAS(problems(R"("instance": "m7g.large", "credits": "unlimited")"),
                   "/options/0/credits: is said of burstable types, and m7g.large is none");
        VERIFY_HAS(problems(R"("instance": "t4g.small", "credits": "limited")"), "credits");
        QCOMPARE(problems(R"("instance": "t4g.small", "credits": "standard")"), std::string());
        // What was read is written.
        const std::string text = scenarioText(support::scenario(
            ec2(steady(1), R"("instance": "t4g.small", "credits": "standard", "cpu_speed": 1.25)")));
        VERIFY_HAS(text, "\"credits\": \"standard\"");
        QVERIFY(support::read(text).options == support::read(scenarioText(support::read(text))).options);
    }

    // Where credits cost more than instances, more instances are taken.
    void spotIsSizedByWhatIsCheaper() {
        const Estimate e = estimated(ec2(steady(20), R"("instance": "t4g.nano", "purchase": "spot")"));
        COMPARE_NEAR(support::usdOf(e, "cpu-credits"), 0, 1e-9);
        COMPARE_EXACTLY(*e.fleetCount(), 200);
    }

    void fasterVcpusNeedFewer() {
        const std::string load = steady(20);
        const auto count = [](const support::Words& words) { return *estimated(words).fleetCount(); };
        COMPARE_EXACTLY(count(ec2(load, R"("instance": "c7g.large")")), 17);
        COMPARE_EXACTLY(count(ec2(load, R"("instance": "c7g.large", "cpu_speed": 2)")), 9);
        const std::string byFamily = load + R"(, "sizing": {"cpu_speed": {"c7g": 2, "arm64": 4}})";
        COMPARE_EXACTLY(count(ec2(byFamily, R"("instance": "c7g.large")")), 9);
        COMPARE_EXACTLY(count(ec2(byFamily, R"("instance": "m7g.large")")), 5);
        COMPARE_EXACTLY(count(ec2(byFamily, R"("instance": "c7i.large")")), 17);
        VERIFY_HAS(support::problemsOf(support::scenarioJson(
                       ec2(load + R"(, "sizing": {"cpu_speed": {"c7q": 2}})", R"("instance": "c7g.large")"))),
                   "c7q");
    }
};

QTEST_APPLESS_MAIN(BurstableTest)
#include "tst_burstable.moc"
