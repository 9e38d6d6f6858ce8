// SPDX-License-Identifier: Apache-2.0
#include "tests/csv_rows.h"
#include "tests/support.h"

#include "libcost/math/queue.h"
#include "libcost/simulation/exact.h"

#include <cmath>

using namespace cost;

namespace {

const support::fs::path kModels = support::sharedFolder() / "cases/models";

EnvironmentModel model(double arrivals, double warmS, double keepAliveS, double requests = 1e6) {
    EnvironmentModel model;
    model.arrivalsPerS = arrivals;
    model.week.fill(1);
    model.warmS = model.coldS = warmS;
    model.keepAliveLeastS = model.keepAliveMostS = keepAliveS;
    model.warmUpS = 5 * keepAliveS + 20 * warmS;
    model.countedS = requests / arrivals;
    return model;
}

EnvironmentResult played(const EnvironmentModel& model) {
    return *simulate(model);
}

// Within 3.5 combined standard errors, and a hair where neither has any.
bool agrees(const Measured& a, double mean, double error) {
    return std::fabs(a.mean - mean) <= 3.5 * std::hypot(a.standardError, error) + 1e-9 * std::fabs(mean);
}

std::string disagreement(const std::string& row, const char* what, const Measured& a, double mean) {
    return row + ", " + what + ": " + support::expectedCalculated(mean, a.mean) + " +- " +
           std::to_string(a.standardError);
}

} // namespace

class SimulatorTest : public QObject {
    Q_OBJECT

private slots:
    // A peak above the shape's own: moments within each hour, by which no request is lost or gained.
    void momentsAreThePeakThatIsStated_data() {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<double>("peak");
        for (const char* shape : {"steady", "office-hours", "diurnal", "spiky"})
            for (const double peak : {1.0, 1.5, 4.0, 4.2, 12.0, 100.0})
                QTest::addRow("%s %g", shape, peak) << shape << peak;
    }
    void momentsAreThePeakThatIsStated() {
        QFETCH(QString, shape);
        QFETCH(double, peak);
        Traffic traffic;
        for (const auto& [name, each] : kTrafficShapes)
            if (name == shape.toStdString()) traffic.shape = each;
        traffic.peakToMean = peak;
        const Moments moments = momentsOf(traffic);
        const double busyS = moments.toS - moments.fromS;
        COMPARE_NEAR(moments.busy * busyS + moments.calm * (kSecondsPerHour - busyS), kSecondsPerHour, 1e-9);
        const auto week = weekOf(traffic);
        const double busiest = *std::max_element(week.begin(), week.end());
        COMPARE_NEAR(busiest * moments.busy, peak, 1e-9);
    }

    // As many requests as without, more of them cold, and at once as many as the moments bring: by Little's
    // law the mean at once, and by Poisson's its spread.
    void momentsAreSimulated() {
        EnvironmentModel even = model(2, 1, 600);
        even.countedS = 200 * kSecondsPerHour;
        EnvironmentModel uneven = even;
        Traffic traffic;
        traffic.peakToMean = 10;
        uneven.moments = momentsOf(traffic);
        QVERIFY(even.steady() && !uneven.steady());
        const EnvironmentResult calm = played(even);
        const EnvironmentResult busy = played(uneven);
        COMPARE_NEAR(busy.requests / calm.requests, 1, 0.01);
        COMPARE_NEAR(busy.running.mean, 2, 0.02);
        QVERIFY(busy.coldShare.mean > 1.5 * calm.coldShare.mean);
        // A twentieth of the time has 20 at once in the mean: so the 99th percentile lies among those.
        QVERIFY(calm.concurrencyP99 < 8);
        COMPARE_NEAR(busy.concurrencyP99, 24, 3);
    }

    void agreesWithLongRunsOfOthers() {
        if (!support::fs::exists(kModels)) QSKIP("the cases are not beside the repository");
        const std::vector<Row> rows = csvRows(support::contents(kModels / "simfaas_table-a.csv"));
        QVERIFY(rows.size() > 5);
        for (const Row& row : rows) {
            EnvironmentModel m = model(number(row, "arrival_rate"), number(row, "warm_service_s"),
                                       number(row, "expiration_s"));
            m.coldS = number(row, "cold_service_s");
            m.concurrencyLimit = number(row, "max_concurrency");
            const std::string law = row.at("dist");
            QVERIFY(law == "exp" || law == "const" || law == "gauss");
            if (law == "const") m.law = ServiceLaw::Constant;
            if (law == "gauss") {
                m.law = ServiceLaw::Normal;
                m.serviceCv = 0.1;
            }
            m.warmUpS = number(row, "warmup_s");
            m.countedS = std::max(number(row, "sim_time_s") - m.warmUpS, 3e6 / m.arrivalsPerS);
            const EnvironmentResult r = played(m);
            const std::string id = row.at("id");
            const auto check = [&](const char* what, const Measured& is, const char* mean,
                                   const char* error) {
                QVERIFY2(agrees(is, number(row, mean), number(row, error)),
                         disagreement(id, what, is, number(row, mean)).c_str());
            };
            check("cold, long run", r.coldShare, "longrun_cold_prob", "longrun_cold_se");
            check("rejected, long run", r.rejectedShare, "longrun_reject", "longrun_reject_se");
            check("environments, long run", r.environments, "longrun_servers", "longrun_servers_se");
            check("running, long run", r.running, "longrun_running", "longrun_running_se");
            check("cold", r.coldShare, "cold_prob", "cold_prob_se");
            check("rejected", r.rejectedShare, "reject_prob", "reject_prob_se");
            check("environments", r.environments, "mean_servers", "mean_servers_se");
            check("running", r.running, "mean_running", "mean_running_se");
            check("idle", r.idle, "mean_idle", "mean_idle_se");
        }
    }

    // What AWS did: the mean relative error is what the measurements themselves allow.
    void agreesWithMeasurementsOfAws() {
        if (!support::fs::exists(kModels)) QSKIP("the cases are not beside the repository");
        double cold = 0;
        double environments = 0;
        const std::vector<Row> rows = csvRows(support::contents(kModels / "aws_experiment_2020-a.csv"));
        QVERIFY(rows.size() > 5);
        for (const Row& row : rows) {
            EnvironmentModel m = model(number(row, "arrival_rate"), 1.981, 600, 2e6);
            m.coldS = 2.304;
            const EnvironmentResult r = played(m);
            cold += std::fabs(r.coldShare.mean / number(row, "aws_cold_prob") - 1) / double(rows.size());
            environments +=
                std::fabs(r.environments.mean / number(row, "aws_servers") - 1) / double(rows.size());
        }
        QVERIFY2(cold < 0.16, std::to_string(cold).c_str());
        QVERIFY2(environments < 0.04, std::to_string(environments).c_str());
    }

    void agreesWithTheExactFormula() {
        for (const auto& [arrivals, service, keepAlive] :
             {std::tuple{0.9, 2.0, 600.0}, {10.0, 2.0, 10.0}, {1.0, 0.5, 5.0}, {0.001, 2.0, 600.0}}) {
            EnvironmentModel m = model(arrivals, service, keepAlive, 3e6);
            m.reuse = ReusePolicy::MostRecentlyUsed;
            const KeptWarm exact = mostRecentlyUsed(arrivals, service, keepAlive);
            const EnvironmentResult r = played(m);
            QVERIFY2(agrees(r.coldShare, exact.coldShare, 0),
                     disagreement(std::to_string(arrivals), "cold", r.coldShare, exact.coldShare).c_str());
            QVERIFY2(
                agrees(r.environments, exact.environments, 0),
                disagreement(std::to_string(arrivals), "environments", r.environments, exact.environments)
                    .c_str());
        }
    }

    // Environments that never end and are limited: Erlang's loss system.
    void losesWhatErlangLoses() {
        EnvironmentModel m = model(8, 1, 1e9, 3e6);
        m.warmUpS = 10'000;
        m.concurrencyLimit = 10;
        const EnvironmentResult r = played(m);
        QVERIFY(agrees(r.rejectedShare, erlangB(10, 8), 0));
        QVERIFY(agrees(r.environments, 10, 0));
    }

    // Little's law, whatever the law of service and the policy of reuse.
    void runsAsManyAsArriveTimesTheirTime_data() {
        QTest::addColumn<int>("law");
        QTest::addColumn<int>("reuse");
        for (const auto& [lawName, law] : kServiceLaws)
            for (const auto& [reuseName, reuse] : kReusePolicies)
                QTest::addRow("%s, %s", std::string(lawName).c_str(), std::string(reuseName).c_str())
                    << int(law) << int(reuse);
    }
    void runsAsManyAsArriveTimesTheirTime() {
        QFETCH(int, law);
        QFETCH(int, reuse);
        EnvironmentModel m = model(3, 1.2, 30, 1e6);
        m.coldS = 2.5;
        m.law = ServiceLaw(law);
        m.serviceCv = 0.4;
        m.samples = {0.1, 0.6, 0.8, 2.5};
        m.reuse = ReusePolicy(reuse);
        const EnvironmentResult r = played(m);
        const double cold = r.coldShare.mean;
        QVERIFY(cold > 0 && cold < 0.2);
        const double running = m.arrivalsPerS * (cold * m.coldS + (1 - cold) * m.warmS);
        QVERIFY2(agrees(r.running, running, 0), disagreement("", "running", r.running, running).c_str());
        QVERIFY(support::near(r.idle.mean + r.running.mean, r.environments.mean, 0, 1e-9));
        QVERIFY(support::near(r.waitMeanS, cold * 1.3, 0, 1e-9));
        QVERIFY(r.concurrencyP50 <= r.concurrencyP95 && r.concurrencyP95 <= r.concurrencyP99);
        QVERIFY(r.concurrencyP99 <= r.concurrencyMost);
    }

    void sameSeedSameAnswer() {
        EnvironmentModel m = model(3, 1.2, 30, 1e5);
        m.week[9] = 5;
        const EnvironmentResult a = played(m);
        const EnvironmentResult b = played(m);
        QCOMPARE(a.coldShare.mean, b.coldShare.mean);
        QCOMPARE(a.environments.mean, b.environments.mean);
        m.seed = 2;
        QVERIFY(played(m).environments.mean != a.environments.mean);
    }

    // 20 requests together need 20 environments, however few are alive.
    void burstsStartManyAtOnce() {
        EnvironmentModel m = model(0.02, 1, 10, 1e5);
        m.law = ServiceLaw::Constant;
        m.burst = 20;
        const EnvironmentResult r = played(m);
        // Warm when the burst before has been answered, and its environments are still kept.
        QVERIFY(agrees(r.coldShare, 1 - (std::exp(-0.001) - std::exp(-0.011)), 0));
        QVERIFY(r.concurrencyMost >= 20);
        m.concurrencyLimit = 15;
        QVERIFY(agrees(played(m).rejectedShare, 0.25 + 0.75 * (1 - std::exp(-0.001)), 1e-4));
    }

    // A step to 3,000 environments: 1,000 start at once, and 100 more each second.
    void startsAsFastAsAwsScales() {
        EnvironmentModel m = model(1, 1, 600);
        m.warmUpS = 0;
        m.concurrencyLimit = 1e6;
        for (int second = 0; second < 30; ++second)
            for (int i = 0; i < 3000; ++i)
                m.trace.push_back({second + i * 1e-6, 0.9});
        m.countedS = 40;
        const EnvironmentResult r = played(m);
        // In second s there are 1,000 + 100 s environments, up to 3,000 in second 20.
        double rejected = 0;
        for (int second = 0; second < 20; ++second)
            rejected += 2000 - 100 * second;
        QVERIFY(std::fabs(r.rejectedShare.mean * 90'000 - rejected) <= 20);
        QCOMPARE(r.concurrencyMost, 3000.0);
    }

    // Nights without requests let everything end; each morning begins cold.
    void hoursHaveTheirOwnRates() {
        EnvironmentModel m = model(1, 0.1, 600);
        for (std::size_t hour = 0; hour < kHoursPerWeek; ++hour)
            m.week[hour] = hour % 24 < 12 ? 2 : 0;
        m.warmUpS = 0;
        m.countedS = 4 * 168 * 3600.0; // parts of 7 hours
        const EnvironmentResult r = played(m);
        QVERIFY(std::fabs(r.requests / m.countedS - 1) < 0.005);
        int nights = 0;
        for (const EnvironmentResult::Moment& part : r.moments) {
            const double from = std::fmod(part.untilS / 3600 - 7, 24);
            if (from < 12.5 || from > 17) continue;
            QCOMPARE(part.running, 0.0);
            ++nights;
        }
        QVERIFY(nights > 10);
        QVERIFY(r.coldShare.standardError > 0);
    }

    // Provisioned environments take what they can; the rest runs, and starts, on demand.
    void provisionedConcurrencyIsTakenFirst() {
        EnvironmentModel m = model(8, 1, 300);
        m.provisioned.fill(10);
        const EnvironmentResult r = played(m);
        QVERIFY(agrees(r.provisionedShare, 1 - erlangB(10, 8), 0));
        QVERIFY(r.coldShare.mean < played(model(8, 1, 300)).coldShare.mean * 2);
        // What runs on provisioned environments leaves no other one idle, and none busy.
        QVERIFY(support::near(r.idle.mean + r.running.mean * (1 - r.provisionedShare.mean),
                              r.environments.mean, 0, 0.02));
        QVERIFY(
            support::near(r.onDemandColdShare() * (1 - r.provisionedShare.mean), r.coldShare.mean, 0, 1e-12));
        m.provisioned.fill(60);
        QCOMPARE(played(m).coldShare.mean, 0.0);
        QCOMPARE(played(m).idle.mean, 0.0);
        QCOMPARE(played(m).onDemandColdShare(), 0.0);
        m.provisioned.fill(0);
        QCOMPARE(played(m).provisionedShare.mean, 0.0);
    }

    // By the hour: nothing is served outside the schedule.
    void provisionedConcurrencyIsScheduled() {
        EnvironmentModel m = model(2, 0.5, 300);
        for (std::size_t hour = 0; hour < kHoursPerWeek; ++hour)
            m.provisioned[hour] = hour % 24 < 6 ? 50 : 0;
        m.warmUpS = 0;
        m.countedS = 4 * 168 * 3600.0;
        const EnvironmentResult r = played(m);
        QVERIFY(agrees(r.provisionedShare, 0.25, 0));
    }

    // Measured times are drawn as often as each other, about the mean that is asked for.
    void measuredTimesAreDrawn() {
        EnvironmentModel m = model(1, 2, 0); // nothing is kept: every request starts cold
        m.coldS = 2;
        m.law = ServiceLaw::Empirical;
        m.samples = {0.5, 0.5, 0.5, 2.5};
        const EnvironmentResult r = played(m);
        QVERIFY(agrees(r.running, 2, 0));
    }

    void aTraceIsReplayed() {
        EnvironmentModel m = model(1, 1, 10);
        m.coldS = 1.5;
        // The second finds the first's environment, the third comes while that is busy, the fourth too late.
        replay(m, {{0, 1.0}, {3, 2.0}, {4, 1.0}, {30, 1.0}});
        const EnvironmentResult r = played(m);
        QCOMPARE(r.requests, 4.0);
        QCOMPARE(r.coldShare.mean, 0.75);
        QCOMPARE(r.coldShare.standardError, 0.0);
        QCOMPARE(r.concurrencyMost, 2.0);
        QVERIFY(support::near(r.running.mean * m.countedS, 1.5 + 2 + 1.5 + 1.5, 0, 1e-9));
        // Alive from 0 to 15 (1.5 and 10 idle until 11.5, used from 3 to 5), from 4 to 15.5, and to the end.
        QVERIFY(support::near(r.environments.mean * m.countedS, 15 + 11.5 + 1.5, 0, 1e-9));
    }

    void keepsAsLongAsTheRangeSays() {
        EnvironmentModel m = model(1.0 / 600, 1e-3, 600, 2e5);
        m.keepAliveLeastS = 300;
        m.keepAliveMostS = 900;
        // The mean of exp(-T / 600) over the range.
        const double cold = (std::exp(-0.5) - std::exp(-1.5)) / 1.0;
        QVERIFY(agrees(played(m).coldShare, cold, 0));
        m.keepAliveLeastS = m.keepAliveMostS = 0;
        QCOMPARE(played(m).coldShare.mean, 1.0);
    }

    void endsWhenToldTo() {
        EnvironmentModel m = model(1, 1, 60, 1e7);
        int told = 0;
        QVERIFY(!simulate(m, [&](double done) { return ++told < 3 && done <= 1; }));
        QCOMPARE(told, 3);
        double last = 0;
        m.countedS = 1e5;
        QVERIFY(simulate(m, [&](double done) {
            const bool rises = done >= last;
            last = done;
            return rises;
        }));
        QCOMPARE(last, 1.0);
    }

    void nobodyArrives() {
        EnvironmentModel m = model(1, 1, 60);
        m.arrivalsPerS = 0;
        m.countedS = 3600;
        const EnvironmentResult r = played(m);
        QCOMPARE(r.requests, 0.0);
        QCOMPARE(r.coldShare.mean, 0.0);
        QCOMPARE(r.environments.mean, 0.0);
    }
};

QTEST_APPLESS_MAIN(SimulatorTest)
#include "tst_simulator.moc"
