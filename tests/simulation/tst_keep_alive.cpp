// SPDX-License-Identifier: Apache-2.0
// How long idle environments are kept, drawn from a range each time: beside what can be counted by hand, and
// beside a second, plain simulation with a generator of its own.
#include "tests/support.h"

#include "libcost/output/report_simulation.h"
#include "libcost/simulation/environments.h"

#include <cmath>

using namespace cost;

namespace {

EnvironmentModel steady(double arrivalsPerS, double serviceS, double least, double most) {
    EnvironmentModel model;
    model.arrivalsPerS = arrivalsPerS;
    model.week.fill(1);
    model.warmS = serviceS;
    model.coldS = serviceS;
    model.keepAliveLeastS = least;
    model.keepAliveMostS = most;
    model.warmUpS = 10 * most + 1000;
    return model;
}

// SplitMix64 (Steele, Lea and Flood 2014).
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    double uniform() {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return (static_cast<double>((z ^ (z >> 31U)) >> 11U) + 0.5) / 9007199254740992.0;
    }
    double exponential() { return -std::log(uniform()); }

private:
    std::uint64_t m_state;
};

struct Plain {
    Measured coldShare;
    Measured environments;
};

// Looks through all environments at each request; what becomes of one is known when it is taken.
Plain plainly(const EnvironmentModel& model, double requests, std::uint64_t seed) {
    struct Environment {
        double free;
        double ends;
    };
    constexpr int kBatches = 40;
    Random random(seed);
    std::vector<Environment> all; // by creation
    double now = 0;
    std::vector<double> shares;
    std::vector<double> means;
    for (int batch = -1; batch < kBatches; ++batch) { // the first is the warm-up
        const double begin = now;
        double cold = 0;
        double aliveS = 0;
        // What is alive from one request to the next; each lives to its end or is taken before.
        for (int i = 0; i < static_cast<int>(requests) / kBatches; ++i) {
            const double next = now + random.exponential() / model.arrivalsPerS;
            for (const Environment& each : all)
                aliveS += std::clamp(each.ends, now, next) - now;
            now = next;
            std::erase_if(all, [&](const Environment& each) { return each.ends <= now; });
            std::size_t taken = all.size();
            for (std::size_t k = 0; k < all.size(); ++k) {
                if (all[k].free > now) continue;
                const bool better =
                    taken == all.size() || model.reuse == ReusePolicy::NewestCreated ||
                    (model.reuse == ReusePolicy::MostRecentlyUsed && all[k].free > all[taken].free);
                if (better) taken = k;
            }
            if (taken == all.size()) {
                all.push_back({});
                ++cold;
            }
            all[taken].free = now + model.warmS * random.exponential();
            all[taken].ends = all[taken].free + model.keepAliveLeastS +
                              (model.keepAliveMostS - model.keepAliveLeastS) * random.uniform();
        }
        if (batch < 0) continue;
        shares.push_back(cold / std::floor(requests / kBatches));
        means.push_back(aliveS / (now - begin));
    }
    const auto of = [](const std::vector<double>& values) {
        double mean = 0;
        for (const double each : values)
            mean += each / kBatches;
        double squares = 0;
        for (const double each : values)
            squares += (each - mean) * (each - mean);
        return Measured{mean, std::sqrt(squares / kBatches / (kBatches - 1))};
    };
    return {of(shares), of(means)};
}

std::string differs(const char* what, const Measured& one, const Measured& other, double most) {
    const double error = std::hypot(one.standardError, other.standardError);
    if (std::fabs(one.mean - other.mean) <= most * error) return "";
    return std::string(what) + ": " + std::to_string(one.mean) + " and " + std::to_string(other.mean) + ", " +
           std::to_string(std::fabs(one.mean - other.mean) / error) + " standard errors apart\n";
}

EnvironmentModel everyHundredSeconds(double least, double most) {
    EnvironmentModel model = steady(0.01, 0.001, least, most);
    std::vector<RecordedRequest> trace;
    for (int i = 0; i < 20'000; ++i)
        trace.push_back({100.0 * i, 0.001});
    replay(model, std::move(trace));
    return model;
}

} // namespace

class KeepAliveTest : public QObject {
    Q_OBJECT

private slots:
    // A request each 100 s finds its environment where that is kept longer: with an even draw from a to b the
    // share that is cold is (100 - a) / (b - a).
    void atEvenRequests_data() {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("cold");
        QTest::newRow("0 to 1000 s") << 0.0 << 1000.0 << 0.1;
        QTest::newRow("0 to 400 s") << 0.0 << 400.0 << 0.25;
        QTest::newRow("50 to 250 s") << 50.0 << 250.0 << 0.25;
        QTest::newRow("0 to 200 s") << 0.0 << 200.0 << 0.5;
        QTest::newRow("0 to 150 s") << 0.0 << 150.0 << 2.0 / 3;
        QTest::newRow("90 to 110 s") << 90.0 << 110.0 << 0.5;
    }
    void atEvenRequests() {
        QFETCH(double, least);
        QFETCH(double, most);
        QFETCH(double, cold);
        for (const ReusePolicy reuse :
             {ReusePolicy::NewestCreated, ReusePolicy::MostRecentlyUsed, ReusePolicy::Oldest}) {
            EnvironmentModel model = everyHundredSeconds(least, most);
            model.reuse = reuse;
            const EnvironmentResult result = *simulate(model);
            const double draws = 16 * 20'000.0;
            const double error = std::sqrt(cold * (1 - cold) / draws);
            COMPARE_NEAR(result.coldShare.mean, cold, 4 * error + 1e-4);
            // And it says so itself.
            QVERIFY(result.coldShare.standardError > error / 2);
            QVERIFY(result.coldShare.standardError < error * 2);
            // It lives for the draw, or until the next request: in the mean that of the lesser.
            const double kept = cold * (least + 100) / 2 + (1 - cold) * 100;
            COMPARE_NEAR(result.environments.mean, kept / 100, 0.005);
        }
    }

    void besideAPlainSimulation_data() {
        QTest::addColumn<double>("arrivals");
        QTest::addColumn<double>("service");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<int>("reuse");
        int row = 0;
        const auto add = [&](double arrivals, double service, double least, double most) {
            QTest::addRow("%g a second, %g s, kept %g to %g s, policy %d", arrivals, service, least, most,
                          row % 3)
                << arrivals << service << least << most << row % 3;
            ++row;
        };
        for (const double arrivals : {0.004, 0.01, 0.1, 0.9})
            for (const auto& [least, most] :
                 {std::pair(300.0, 600.0), std::pair(300.0, 900.0), std::pair(0.0, 1200.0)})
                add(arrivals, 2, least, most);
        add(0.005, 2, 0, 1200);
        add(2, 1, 30, 90);
        add(2, 1, 0, 300);
        add(5, 2, 10, 100);
        add(0.05, 60, 100, 1000);
        add(1, 10, 0, 60);
        add(0.02, 0.1, 0, 50);
        add(0.5, 20, 20, 21);
    }
    void besideAPlainSimulation() {
        QFETCH(double, arrivals);
        QFETCH(double, service);
        QFETCH(double, least);
        QFETCH(double, most);
        QFETCH(int, reuse);
        EnvironmentModel model = steady(arrivals, service, least, most);
        model.reuse = static_cast<ReusePolicy>(reuse);
        model.countedS = 250'000 / arrivals;
        model.seed = 2;
        const EnvironmentResult result = *simulate(model);
        const Plain plain = plainly(model, 250'000, 2);
        const std::string wrong = differs("cold", result.coldShare, plain.coldShare, 3) +
                                  differs("environments", result.environments, plain.environments, 3);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    // What is drawn has an error, and the words say what was drawn.
    void aTraceIsExactWhereNothingIsDrawn_data() {
        QTest::addColumn<bool>("timed");
        QTest::addColumn<bool>("ranges");
        QTest::addColumn<bool>("constant");
        QTest::addColumn<bool>("drawn");
        QTest::addColumn<std::string>("says");
        QTest::newRow("all recorded")
            << true << false << false << false << std::string("Replayed: 500 requests");
        QTest::newRow("no durations")
            << false << false << false << true << std::string("Durations that are not recorded are drawn");
        QTest::newRow("no durations, but always the same")
            << false << false << true << false << std::string("Replayed: 500 requests");
        QTest::newRow("a range of keep-alives")
            << true << true << false << true << std::string("How long environments are kept is drawn");
        QTest::newRow("both") << false << true << false << true
                              << std::string(
                                     "Durations that are not recorded, and how long environments are kept");
    }
    void aTraceIsExactWhereNothingIsDrawn() {
        QFETCH(bool, timed);
        QFETCH(bool, ranges);
        QFETCH(bool, constant);
        QFETCH(bool, drawn);
        QFETCH(std::string, says);
        std::vector<double> shares;
        double said = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            EnvironmentModel model = steady(1, 4, ranges ? 5 : 20, 20);
            if (constant) model.law = ServiceLaw::Constant;
            model.seed = seed;
            Random random(7); // the same trace each time
            std::vector<RecordedRequest> trace;
            double now = 0;
            for (int i = 0; i < 500; ++i) {
                now += 8 * random.exponential();
                const double duration = 4 * random.exponential();
                trace.push_back({now, timed ? std::optional(duration) : std::nullopt});
            }
            replay(model, std::move(trace));
            const EnvironmentResult result = *simulate(model);
            QCOMPARE(result.requests, 500.0);
            QCOMPARE(result.played.drawn, drawn);
            shares.push_back(result.coldShare.mean);
            said += result.coldShare.standardError / 20;
            const std::string text = simulationReport(Scenario(), "f", model, result, ReportStyle());
            VERIFY_HAS(text, says);
            QCOMPARE(text.find("standard error") != std::string::npos, drawn);
        }
        double mean = 0;
        for (const double each : shares)
            mean += each / 20;
        double squares = 0;
        for (const double each : shares)
            squares += (each - mean) * (each - mean);
        const double spread = std::sqrt(squares / 19);
        if (!drawn) {
            QCOMPARE(spread, 0.0);
            QCOMPARE(said, 0.0);
            return;
        }
        // As far apart as they say.
        QVERIFY2(said > 0 && spread / said > 0.6 && spread / said < 1.6,
                 (std::to_string(spread) + " beside " + std::to_string(said)).c_str());
    }

    // However much is asked for, it is answered soon, by a shorter run that agrees with the long one.
    void aShorterRunAgrees_data() {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("arrivals");
        QTest::addColumn<double>("most");
        for (const int shape : {0, 1, 2, 3}) {
            QTest::addRow("shape %d", shape) << shape << 20.0 << 2e6;
            QTest::addRow("shape %d, far less", shape) << shape << 20.0 << 8e5;
        }
    }
    void aShorterRunAgrees() {
        QFETCH(int, shape);
        QFETCH(double, arrivals);
        QFETCH(double, most);
        Scenario scenario;
        const TrafficShape shapes[] = {TrafficShape::Steady, TrafficShape::OfficeHours, TrafficShape::Diurnal,
                                       TrafficShape::Spiky};
        scenario.workload.traffic.shape = shapes[shape];
        scenario.workload.requestsPerMonth = arrivals * 730 * 3600;
        scenario.workload.durationMs = 200;
        scenario.simulation.keepAliveS = 20;
        scenario.simulation.hours = 168;
        Problems problems;
        EnvironmentModel model = environmentModel(scenario, nullptr, problems);
        QVERIFY(problems.empty());
        const EnvironmentResult whole = *simulate(model);
        QVERIFY(!whole.played.cut);
        model.mostRequests = most;
        const EnvironmentResult cut = *simulate(model);
        QVERIFY(cut.played.cut);
        QCOMPARE(cut.played.pieces, shape == 0 ? std::size_t{1} : std::size_t{168});
        QVERIFY2(cut.requests < 1.2 * most, std::to_string(cut.requests).c_str());
        std::string wrong = differs("cold", cut.coldShare, whole.coldShare, 4) +
                            differs("environments", cut.environments, whole.environments, 4) +
                            differs("running", cut.running, whole.running, 4);
        QVERIFY2(wrong.empty(), wrong.c_str());
        // The error of a share of the whole is said to be some percent of it, not more than it.
        QVERIFY(cut.coldShare.standardError > 0);
        QVERIFY(cut.coldShare.standardError < 0.5 * cut.coldShare.mean);
    }

    void anythingIsAnswered_data() {
        QTest::addColumn<double>("requests");
        QTest::addColumn<double>("duration");
        QTest::addColumn<double>("hours");
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("limit");
        for (const double requests : {1.0, 1e9, 1e12, 1e15})
            for (const double duration : {0.0, 100.0, 1e9})
                for (const int shape : {0, 3})
                    QTest::addRow("%g requests of %g ms, shape %d", requests, duration, shape)
                        << requests << duration << 0.0 << shape << 0.0;
        QTest::newRow("one hour") << 1e15 << 100.0 << 1.0 << 1 << 0.0;
        QTest::newRow("a million hours") << 1e9 << 100.0 << 1e6 << 1 << 0.0;
        QTest::newRow("a year of environments") << 1e15 << 1e9 << 8766.0 << 0 << 1e9;
    }
    void anythingIsAnswered() {
        QFETCH(double, requests);
        QFETCH(double, duration);
        QFETCH(double, hours);
        QFETCH(int, shape);
        QFETCH(double, limit);
        Scenario scenario;
        scenario.workload.traffic.shape = static_cast<TrafficShape>(shape);
        scenario.workload.requestsPerMonth = requests;
        scenario.workload.durationMs = duration;
        scenario.workload.initMs = 300;
        scenario.simulation.keepAliveS = 300;
        scenario.simulation.keepAliveMostS = 600;
        if (hours > 0) scenario.simulation.hours = hours;
        if (limit > 0) scenario.simulation.concurrencyLimit = limit;
        Problems problems;
        EnvironmentModel model = environmentModel(scenario, nullptr, problems);
        QVERIFY(problems.empty());
        QVERIFY(toBePlayed(model).requests <= EnvironmentModel::kMostRequests * 1.001);
        model.mostRequests = 1e6; // seconds, without optimisation
        const EnvironmentResult result = *simulate(model);
        QVERIFY(result.requests < 2e6);
        for (const Measured& each :
             {result.coldShare, result.rejectedShare, result.environments, result.running})
            QVERIFY(std::isfinite(each.mean) && std::isfinite(each.standardError) && each.mean >= 0);
        QCOMPARE(cutText(result.played).empty(), !result.played.cut);
    }
};

QTEST_APPLESS_MAIN(KeepAliveTest)
#include "tst_keep_alive.moc"
