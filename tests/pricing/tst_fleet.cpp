// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/pricing/fleet.h"

using namespace cost;
using support::estimated;

namespace {

// Tasks of 1 vCPU and 2 GB.
support::Words tasks(const std::string& workload, const std::string& more = "") {
    return {.workload = workload, .options = {R"("kind": "fargate", "vcpu": 1, "memory_gb": 2)" + more}};
}

} // namespace

class FleetTest : public QObject {
    Q_OBJECT

private slots:
    // A month has 2,628,000 s: so many requests of 1 s CPU use one vCPU.
    void sizedFromTheWorkload_data() {
        QTest::addColumn<std::string>("workload");
        QTest::addColumn<double>("count");
        QTest::addColumn<int>("note");
        const auto row = [](const char* name, const char* workload, double count, Note::Kind note) {
            QTest::newRow(name) << std::string(workload) << count << int(note);
        };
        const Note::Kind cpu = Note::Kind::FleetSizedByCpu;
        const Note::Kind memory = Note::Kind::FleetSizedByMemory;
        const Note::Kind least = Note::Kind::FleetSizedByMinimum;
        row("six vCPUs at 60 %", R"("requests_per_month": 15768000, "cpu_ms": 1000)", 10, cpu);
        row("a little more", R"("requests_per_month": 15768001, "cpu_ms": 1000)", 11, cpu);
        row("a peak", R"("requests_per_month": 2628000, "cpu_ms": 1000, "traffic": {"peak_to_mean": 6})", 10,
            cpu);
        row("another target",
            R"("requests_per_month": 2628000, "cpu_ms": 1000, "sizing": {"target_utilisation": 0.1})", 10,
            cpu);
        row("two at least", R"("requests_per_month": 1, "cpu_ms": 1)", 2, least);
        row("none asked", R"("requests_per_month": 0, "cpu_ms": 1)", 2, least);
        row("another minimum", R"("requests_per_month": 1, "cpu_ms": 1, "sizing": {"minimum_count": 5})", 5,
            least);
        // 108 at once, each 100 MB beside a base of 48 MB: 20 fit into 2,048 MB, filled to 60 %.
        row("memory", R"("requests_per_month": 283824000, "duration_ms": 1000, "cpu_ms": 0.1,
                         "server_memory_mb": {"base": 48, "per_request": 100})",
            9, memory);
        row("memory and a little", R"("requests_per_month": 283834000, "duration_ms": 1000, "cpu_ms": 0.1,
                                      "server_memory_mb": {"base": 48, "per_request": 100})",
            10, memory);
    }
    void sizedFromTheWorkload() {
        QFETCH(std::string, workload);
        QFETCH(double, count);
        QFETCH(int, note);
        const Estimate e = estimated(tasks(workload));
        COMPARE_EXACTLY(*e.fleetCount(), count);
        COMPARE_NEAR(support::unitsOf(e, "vcpu"), count * 730, 1e-9);
        QVERIFY(support::hasNote(e, static_cast<Note::Kind>(note)));
    }

    void itsHoursCarryItsWork() {
        // Twice the work in each of half the hours.
        const Estimate e = estimated(
            tasks(R"("requests_per_month": 15768000, "cpu_ms": 1000)", R"(, "hours_per_month": 365)"));
        COMPARE_EXACTLY(*e.fleetCount(), 20);
        COMPARE_NEAR(e.utilisation()->mean, 0.6, 1e-12);
        // A peak that is given over the month is not made higher by fewer hours.
        const Estimate peaked = estimated(
            tasks(R"("requests_per_month": 2628000, "cpu_ms": 1000, "traffic": {"peak_to_mean": 6})",
                  R"(, "hours_per_month": 365)"));
        COMPARE_EXACTLY(*peaked.fleetCount(), 10);
        COMPARE_NEAR(peaked.utilisation()->mean, 0.2, 1e-12);
        COMPARE_NEAR(peaked.utilisation()->peak, 0.6, 1e-12);
    }

    void saysHowBusyItIs_data() {
        QTest::addColumn<std::string>("workload");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("peak");
        QTest::newRow("steady") << std::string(R"("requests_per_month": 2628000, "cpu_ms": 500)") << 0.25
                                << 0.25;
        QTest::newRow("peaks")
            << std::string(R"("requests_per_month": 2628000, "cpu_ms": 500, "traffic": {"peak_to_mean": 3})")
            << 0.25 << 0.75;
        QTest::newRow("full") << std::string(R"("requests_per_month": 2628000, "cpu_ms": 2000)") << 1.0
                              << 1.0;
    }
    void saysHowBusyItIs() {
        QFETCH(std::string, workload);
        QFETCH(double, mean);
        QFETCH(double, peak);
        const Estimate e = estimated(tasks(workload, R"(, "tasks": 2)"));
        COMPARE_NEAR(e.utilisation()->mean, mean, 1e-12);
        COMPARE_NEAR(e.utilisation()->peak, peak, 1e-12);
        QVERIFY(support::hasNote(e, Note::Kind::FleetBusy));
        QVERIFY(support::hasNote(e, Note::Kind::SurroundingsNotPriced));
    }

    void aLoadThatNobodyKnows() {
        for (const char* workload : {"", R"("requests_per_month": 1000)", R"("cpu_ms": 5)"}) {
            const Estimate e = estimated(tasks(workload, R"(, "tasks": 2)"));
            QVERIFY(!e.utilisation());
            QVERIFY(support::hasNote(e, Note::Kind::FleetLoadUnknown));
        }
    }

    void refusesWhatItCannotDo_data() {
        QTest::addColumn<std::string>("workload");
        QTest::addColumn<int>("kind");
        QTest::addColumn<std::string>("reason");
        const auto row = [](const char* name, const char* workload, Unavailable::Kind kind,
                            const char* reason) {
            QTest::newRow(name) << std::string(workload) << int(kind) << std::string(reason);
        };
        row("too busy", R"("requests_per_month": 2628000, "cpu_ms": 2001)", Unavailable::Kind::Blocked,
            "cannot carry the load: its tasks would be 100.1 % busy at the peak");
        row("too busy at the peak",
            R"("requests_per_month": 2628000, "cpu_ms": 500, "traffic": {"peak_to_mean": 8})",
            Unavailable::Kind::Blocked, "its tasks would be 200 % busy at the peak");
        row("too little memory for its requests",
            R"("requests_per_month": 262800000, "duration_ms": 1000, "server_memory_mb": {"base": 48, "per_request": 100})",
            Unavailable::Kind::Blocked,
            "50 requests at once in each of its tasks need 5,048 MB, and there are 2,048 MB");
        row("too large a process", R"("server_memory_mb": {"base": 2000, "per_request": 49})",
            Unavailable::Kind::Blocked,
            "a single request in each of its tasks needs 2,049 MB, and there are 2,048 MB");
    }
    void refusesWhatItCannotDo() {
        QFETCH(std::string, workload);
        QFETCH(int, kind);
        QFETCH(std::string, reason);
        const Quote quote = support::quoted(tasks(workload, R"(, "tasks": 2)"));
        QVERIFY(!quote);
        QCOMPARE(int(quote.why().kind), kind);
        VERIFY_HAS(quote.why().reason, reason);
    }

    // Whoever asks gets its numbers, not only the sentence.
    void refusalsNameTheirNumbers() {
        const std::string load = R"("requests_per_month": 262800000, "duration_ms": 100, "cpu_ms": 10,
                                    "server_memory_mb": {"base": 2000, "per_request": 49.25})";
        const std::vector<double> needed{2049.25, 2048};
        const Quote sized = support::quoted(tasks(load));
        QVERIFY(!sized);
        QCOMPARE(sized.why().kind, Unavailable::Kind::DoesNotFit);
        QCOMPARE(sized.why().reason.figures(), needed);
        const Quote standing = support::quoted(tasks(load, R"(, "tasks": 100)"));
        QVERIFY(standing.blocked());
        QCOMPARE(standing.why().reason.figures(), needed);
    }

    void fitsExactly() {
        QVERIFY(support::quoted(
            tasks(R"("server_memory_mb": {"base": 2000, "per_request": 48})", R"(, "tasks": 1)")));
        QVERIFY(support::quoted(tasks(
            R"("requests_per_month": 105120000, "duration_ms": 1000, "server_memory_mb": {"base": 48, "per_request": 100})",
            R"(, "tasks": 2)"))); // 20 at once in each
    }

    void aSweepStopsWhereTheFleetDoes() {
        const Scenario scenario =
            support::scenario(tasks(R"("requests_per_month": 1000, "cpu_ms": 1000)", R"(, "tasks": 1)"));
        const auto pricer = Pricer::bound(support::book(), scenario, scenario.options[0]);
        Demand<double> demand = pricer->demand();
        turn(demand, Dial::Requests, 2'628'000.0);
        QVERIFY(pricer->usd(demand) > 0);
        turn(demand, Dial::Requests, 2'628'001.0);
        QVERIFY(std::isnan(pricer->usd(demand)));
    }

    // What is asked beside CPU time.
    void sizedForMore_data() {
        QTest::addColumn<std::string>("sizing");
        QTest::addColumn<double>("count");
        QTest::addColumn<int>("note");
        const auto row = [](const char* name, const char* sizing, double count, Note::Kind note) {
            QTest::newRow(name) << std::string(sizing) << count << int(note);
        };
        // 100 requests a second of 100 ms CPU and as much duration: 10 erlangs.
        row("99 % answered within 500 ms", R"("service_level": {"within_ms": 500})", 12,
            Note::Kind::FleetSizedByResponse);
        row("99 % waiting no longer", R"("service_level": {"within_ms": 500, "of": "wait"})", 11,
            Note::Kind::FleetSizedByWait);
        row("half of them do not wait",
            R"("service_level": {"share": 0.5, "within_ms": 0.0001, "of": "wait"})", 12,
            Note::Kind::FleetSizedByWait);
        row("and no more than 60 % busy", R"("service_level": {"within_ms": 500}, "target_utilisation": 0.6)",
            17, Note::Kind::FleetSizedByCpu);
        row("one request at once", R"("concurrency_per_vcpu": 1, "target_utilisation": 0.5)", 20,
            Note::Kind::FleetSizedByCpu);
        row("half of one", R"("concurrency_per_vcpu": 0.5, "target_utilisation": 1)", 10,
            Note::Kind::FleetSizedByCpu); // a unit takes one at least
        row("one of three zones may fail",
            R"("zones": 3, "survives_zone_loss": true, "target_utilisation": 1)", 15,
            Note::Kind::FleetSizedForZoneLoss);
        row("one of two zones may fail", R"("survives_zone_loss": true, "target_utilisation": 1)", 20,
            Note::Kind::FleetSizedForZoneLoss);
        row("zones", R"("zones": 10, "minimum_count": 30)", 30, Note::Kind::FleetSizedByMinimum);
    }
    void sizedForMore() {
        QFETCH(std::string, sizing);
        QFETCH(double, count);
        QFETCH(int, note);
        const Estimate e = estimated(
            tasks(R"("requests_per_month": 262800000, "duration_ms": 100, "cpu_ms": 100, "sizing": {)" +
                  sizing + '}'));
        COMPARE_EXACTLY(*e.fleetCount(), count);
        QVERIFY(support::hasNote(e, static_cast<Note::Kind>(note)));
    }

    void requestsThatBlock() {
        // 100 a second, 10 ms of CPU in 100 ms: 10 at once, of which a vCPU takes 4.
        const std::string load =
            R"("requests_per_month": 262800000, "duration_ms": 100, "cpu_ms": 10, "sizing": )";
        const Estimate held =
            estimated(tasks(load + R"({"concurrency_per_vcpu": 4, "target_utilisation": 1})"));
        COMPARE_EXACTLY(*held.fleetCount(), 3);
        QVERIFY(support::hasNote(held, Note::Kind::FleetSizedByConcurrency));
        // 90 of the 100 ms pass elsewhere: what is promised within 100 ms leaves 10 for waiting and working.
        const Quote never = support::quoted(tasks(load + R"({"service_level": {"within_ms": 100}})"));
        QVERIFY(!never);
        QCOMPARE(never.why().kind, Unavailable::Kind::CannotCarry);
        VERIFY_HAS(never.why().reason, "even when nobody waits");
        QVERIFY(support::quoted(tasks(load + R"({"service_level": {"within_ms": 150}})")));
    }

    void standingFleetsKeepTheServiceLevelOrAreRefused() {
        const std::string load = R"("requests_per_month": 262800000, "duration_ms": 100, "cpu_ms": 100,
                                    "sizing": {"service_level": {"within_ms": 500}})";
        QVERIFY(support::quoted(tasks(load, R"(, "tasks": 12)")));
        const Quote refused = support::quoted(tasks(load, R"(, "tasks": 11)"));
        QVERIFY(!refused);
        VERIFY_HAS(refused.why().reason, "cannot keep the service level");
        const Quote held = support::quoted(tasks(
            R"("requests_per_month": 262800000, "duration_ms": 100, "cpu_ms": 1, "sizing": {"concurrency_per_vcpu": 4})",
            R"(, "tasks": 2)"));
        QVERIFY(!held);
        VERIFY_HAS(held.why().reason, "5 requests at once would come to each of its tasks, which take 4");
    }

    void followsTheLoadHourByHour() {
        // 40 of 168 hours ask for 24 vCPUs at 60 %, the others for less than one.
        const std::string load =
            R"("requests_per_month": 2628000, "cpu_ms": 3600, "traffic": {"shape": "office-hours"},
                                    "sizing": {"scaling": "hourly", "scaling_delay_minutes": )";
        const Estimate ahead = estimated(tasks(load + "30}"));
        COMPARE_NEAR(*ahead.fleetCount(), (40 * 24 + 128 * 2 + 5 * 22 * 0.5) / 168, 1e-12);
        COMPARE_NEAR(ahead.utilisation()->peak, 0.6, 1e-12);
        QVERIFY(support::hasNote(ahead, Note::Kind::FleetFollowsLoad));
        const Estimate atOnce = estimated(tasks(load + "0}"));
        COMPARE_NEAR(*atOnce.fleetCount(), (40 * 24 + 128 * 2) / 168.0, 1e-12);
        // Whoever says how many stand, or for how long, has said it.
        QVERIFY(!support::hasNote(estimated(tasks(load + "5}", R"(, "tasks": 40)")),
                                  Note::Kind::FleetFollowsLoad));
        QVERIFY(!support::hasNote(estimated(tasks(load + "5}", R"(, "hours_per_month": 700)")),
                                  Note::Kind::FleetFollowsLoad));
    }

    // What an option says of itself goes before what the workload says of all.
    void anOptionSaysHowItFollows() {
        const auto load = [](const char* scaling) {
            return std::string(R"("requests_per_month": 2628000, "cpu_ms": 3600,
                                  "traffic": {"shape": "office-hours"}, "sizing": {"scaling": ")") +
                   scaling + "\"}";
        };
        const double fixed = estimated(tasks(load("fixed"))).total().usd();
        const double hourly = estimated(tasks(load("hourly"))).total().usd();
        QVERIFY(hourly < fixed);
        for (const char* workload : {"fixed", "hourly"}) {
            COMPARE_EXACTLY(estimated(tasks(load(workload), R"(, "scaling": "hourly")")).total().usd(),
                            hourly);
            COMPARE_EXACTLY(estimated(tasks(load(workload), R"(, "scaling": "fixed")")).total().usd(), fixed);
        }
    }

    void commitsTheBaseThatPays() {
        // All hours need 2 tasks and 40 of 168 need 24: what runs for a quarter of the time is not committed.
        const Estimate e = estimated(
            tasks(R"("requests_per_month": 2628000, "cpu_ms": 3600, "traffic": {"shape": "office-hours"},
                     "sizing": {"scaling": "hourly", "scaling_delay_minutes": 0})",
                  R"(, "savings_plan": "no-upfront", "above": "on-demand")"));
        COMPARE_NEAR(support::unitsOf(e, "vcpu"), 2 * 730 + 22 * 40 / 168.0 * 730, 1e-9);
        QVERIFY(support::hasNote(e, Note::Kind::FleetCommitted));
        // A fleet of one size is committed whole, unless Spot is cheaper than the commitment.
        const Estimate fixed = estimated(tasks(R"("requests_per_month": 2628000, "cpu_ms": 3600)",
                                               R"(, "savings_plan": "no-upfront", "above": "on-demand")"));
        COMPARE_EXACTLY(fixed.total().usd(),
                        estimated(tasks(R"("requests_per_month": 2628000, "cpu_ms": 3600)",
                                        R"(, "savings_plan": "no-upfront")"))
                            .total()
                            .usd());
        const Estimate spot = estimated(tasks(R"("requests_per_month": 2628000, "cpu_ms": 3600)",
                                              R"(, "savings_plan": "no-upfront", "above": "spot")"));
        COMPARE_EXACTLY(
            spot.total().usd(),
            estimated(tasks(R"("requests_per_month": 2628000, "cpu_ms": 3600)", R"(, "spot": true)"))
                .total()
                .usd());
    }
};

QTEST_APPLESS_MAIN(FleetTest)
#include "tst_fleet.moc"
