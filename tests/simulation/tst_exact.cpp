// SPDX-License-Identifier: Apache-2.0
#include "tests/csv_rows.h"
#include "tests/support.h"

#include "libcost/simulation/exact.h"

#include <cmath>
#include <functional>

using namespace cost;

namespace {

const support::fs::path kModels = support::sharedFolder() / "cases/models";

EnvironmentModel exactModel() {
    EnvironmentModel model;
    model.arrivalsPerS = 1;
    model.week.fill(1);
    model.warmS = model.coldS = 2;
    model.reuse = ReusePolicy::MostRecentlyUsed;
    model.countedS = 3600;
    return model;
}

} // namespace

Q_DECLARE_METATYPE(cost::EnvironmentModel)

class ExactTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithExactValues() {
        if (!support::fs::exists(kModels)) QSKIP("the cases are not beside the repository");
        const std::vector<Row> rows = csvRows(support::contents(kModels / "winmax_exact-a.csv"));
        QVERIFY(rows.size() > 5);
        for (const Row& row : rows) {
            const KeptWarm kept = mostRecentlyUsed(number(row, "arrival_rate"), number(row, "service_s"),
                                                   number(row, "keepalive_s"));
            const double cold = number(row, "cold_prob_exact_MRU");
            const double environments = number(row, "mean_servers_exact_MRU");
            QVERIFY2(support::near(kept.coldShare, cold, 0, 1e-9),
                     support::expectedCalculated(cold, kept.coldShare).c_str());
            QVERIFY2(support::near(kept.environments, environments, 0, 1e-9),
                     support::expectedCalculated(environments, kept.environments).c_str());
        }
    }

    // One request at a time: an environment waits for the next one, or is gone.
    void fewRequestsFindAnEnvironmentWhileItIsKept() {
        for (const double keepAlive : {1.0, 60.0, 600.0, 3600.0}) {
            const double arrivals = 1e-7;
            const double cold = mostRecentlyUsed(arrivals, 1e-3, keepAlive).coldShare;
            QVERIFY(support::near(cold, std::exp(-arrivals * keepAlive), 0, 1e-9));
        }
        const double arrivals = 1.0 / 600;
        QVERIFY(support::near(mostRecentlyUsed(arrivals, 1e-6, 600).coldShare, std::exp(-1), 0, 1e-6));
    }

    void nothingKeptIsAlwaysCold() {
        for (const double arrivals : {0.01, 1.0, 20.0}) {
            const KeptWarm kept = mostRecentlyUsed(arrivals, 1.5, 0);
            QVERIFY(support::near(kept.coldShare, 1, 0, 1e-10));
            QVERIFY(support::near(kept.environments, arrivals * 1.5, 0, 1e-10)); // Little's law
        }
    }

    // Where all are kept for long, the last of them is needed once in a long time.
    void longerKeptIsLessOftenCold() {
        double before = 1;
        double environments = 0;
        for (const double keepAlive : {1.0, 10.0, 100.0, 1000.0, 1e4, 1e5}) {
            const KeptWarm kept = mostRecentlyUsed(5, 2, keepAlive);
            QVERIFY(kept.coldShare < before);
            QVERIFY(kept.environments > environments);
            before = kept.coldShare;
            environments = kept.environments;
        }
    }

    // The simulator answers then.
    void whatIsNotFoundIsNotAnswered() {
        QVERIFY(std::isnan(mostRecentlyUsed(1e308, 1e-308, 60).coldShare));
        EnvironmentModel model = exactModel();
        model.arrivalsPerS = 1e308;
        model.warmS = model.coldS = 1e-308;
        QVERIFY(!exactEnvironments(model));
    }

    void appliesOnlyWhereItIsExact_data() {
        QTest::addColumn<EnvironmentModel>("model");
        QTest::addColumn<bool>("applies");
        const auto row = [](const char* name, bool applies,
                            const std::function<void(EnvironmentModel&)>& change) {
            EnvironmentModel model = exactModel();
            change(model);
            QTest::newRow(name) << model << applies;
        };
        row("as it is", true, [](auto&) {});
        row("cold starts take longer", false, [](auto& m) { m.coldS = 3; });
        row("the newest first", false, [](auto& m) { m.reuse = ReusePolicy::NewestCreated; });
        row("constant service", false, [](auto& m) { m.law = ServiceLaw::Constant; });
        row("bursts", false, [](auto& m) { m.burst = 10; });
        row("a range of keep-alives", false, [](auto& m) { m.keepAliveMostS = 900; });
        row("the rate changes", false, [](auto& m) { m.week[3] = 2; });
        row("the limit is near", false, [](auto& m) { m.concurrencyLimit = 5; });
        row("provisioned concurrency", false, [](auto& m) { m.provisioned.fill(1); });
        row("nobody arrives", false, [](auto& m) { m.arrivalsPerS = 0; });
        row("a trace", false, [](auto& m) { m.trace = {{0, 1.0}}; });
    }
    void appliesOnlyWhereItIsExact() {
        QFETCH(EnvironmentModel, model);
        QFETCH(bool, applies);
        const auto result = exactEnvironments(model);
        QCOMPARE(result.has_value(), applies);
        if (!result) return;
        QVERIFY(result->exact);
        QVERIFY(support::near(result->idle.mean + result->running.mean, result->environments.mean, 0, 1e-12));
        // Poisson with mean 2: 0.1353, 0.4060, 0.6767, 0.8571, 0.9473, 0.9834, 0.9955
        QCOMPARE(result->concurrencyP50, 2.0);
        QCOMPARE(result->concurrencyP95, 5.0);
        QCOMPARE(result->concurrencyP99, 6.0);
    }
};

QTEST_APPLESS_MAIN(ExactTest)
#include "tst_exact.moc"
