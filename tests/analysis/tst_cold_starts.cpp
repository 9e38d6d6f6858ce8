// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/analysis/cold_starts.h"
#include "libcost/math/queue.h"
#include "libcost/pricing/provisioned_concurrency.h"

#include <cmath>

using namespace cost;

namespace {

using Kind = ColdStartWay::Kind;

Scenario scenario(const std::string& traffic = "", const std::string& option = "",
                  const std::string& requests = "5e6") {
    return support::scenario({.workload = "\"requests_per_month\": " + requests +
                                          R"(, "duration_ms": 300, "init_ms": 2000)" + traffic,
                              .options = {R"("kind": "lambda", "memory_mb": 1024)" + option}});
}

std::optional<ColdStartChoice> chosen(const Scenario& of, const std::vector<ColdStartTarget>& targets = {}) {
    Problems problems;
    return coldStartChoice(support::book(of.region), of, of.options.front(), targets, problems);
}

const ColdStartWay* wayOf(const ColdStartChoice& choice, Kind kind) {
    for (const ColdStartWay& way : choice.ways)
        if (way.kind == kind) return &way;
    return nullptr;
}

EnvironmentModel modelOf(double arrivalsPerS, double warmS) {
    EnvironmentModel model;
    model.arrivalsPerS = arrivalsPerS;
    model.warmS = model.coldS = warmS;
    model.week.fill(1);
    return model;
}

} // namespace

class ColdStartsTest : public QObject {
    Q_OBJECT

private slots:
    // AWS's prices: from 60 % on, on both architectures and under a Savings Plan too.
    void breaksEvenAtSixtyPercent_data() {
        QTest::addColumn<int>("architecture");
        QTest::addColumn<int>("plan");
        for (const auto architecture : {Architecture::X86, Architecture::Arm})
            for (const auto plan : {SavingsPlan::None, SavingsPlan::AllUpfront})
                QTest::addRow("%d %d", int(architecture), int(plan)) << int(architecture) << int(plan);
    }
    void breaksEvenAtSixtyPercent() {
        QFETCH(int, architecture);
        QFETCH(int, plan);
        Lambda lambda;
        lambda.architecture = static_cast<Architecture>(architecture);
        lambda.savingsPlan = static_cast<SavingsPlan>(plan);
        const auto utilisation = breakEvenUtilisation(support::book("us-east-1"), lambda);
        QVERIFY(utilisation);
        COMPARE_NEAR(*utilisation, 0.6, 1e-4);
    }

    // The last environment that is scheduled pays, the next one would not: by the formula for two servers
    // fewer and more.
    void schedulesWhatIsBusyEnough_data() {
        QTest::addColumn<double>("load");
        for (const double load : {0.01, 0.5, 1.49, 3.0, 12.0, 250.0})
            QTest::addRow("%g", load) << load;
    }
    void schedulesWhatIsBusyEnough() {
        QFETCH(double, load);
        const double count = scheduleAbove(modelOf(load * 2, 0.5), 0.6).front();
        const auto carried = [&](double n) { return load * (erlangB(n - 1, load) - erlangB(n, load)); };
        if (count > 0) QVERIFY(carried(count) >= 0.6);
        QVERIFY(carried(count + 1) < 0.6);
        const double enough = scheduleFor(modelOf(load * 2, 0.5), 0.01).front();
        QVERIFY(erlangB(enough, load) <= 0.01);
        QVERIFY(enough == 0 || erlangB(enough - 1, load) > 0.01);
    }

    void anHourWithoutRequestsNeedsNone() {
        EnvironmentModel model = modelOf(10, 1);
        model.week[3] = 0;
        QCOMPARE(scheduleFor(model, 0.01)[3], 0.0);
        QCOMPARE(scheduleAbove(model, 0.6)[3], 0.0);
        QVERIFY(scheduleAbove(model, 0.6)[4] > 0);
    }

    // The fewest that meet the target: one less does not.
    void theFewestThatMeetATarget_data() {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("p99");
        QTest::newRow("1 % cold") << 0.01 << 0.0;
        QTest::newRow("2 permille cold") << 0.002 << 0.0;
        QTest::newRow("99 % within 1.6 s") << 0.0 << 1.6;
    }
    void theFewestThatMeetATarget() {
        QFETCH(double, share);
        QFETCH(double, p99);
        const ColdStartTarget target =
            share > 0 ? ColdStartTarget{share, {}} : ColdStartTarget{std::nullopt, p99};
        // So few requests that one in five starts cold.
        const Scenario few = scenario("", "", "5000");
        const auto choice = chosen(few, {target});
        QVERIFY(choice);
        QVERIFY(choice->ways.front().coldShare > 0.02);
        const ColdStartWay* way = wayOf(*choice, Kind::Provisioned);
        QVERIFY(way);
        QVERIFY(way->target == target);
        const double count = way->function.provisioned->concurrency;
        const auto meets = [&](const ColdStartWay& one) {
            return share > 0 ? one.coldShare <= share : one.p99S <= p99;
        };
        QVERIFY(meets(*way));
        QVERIFY(count >= 1);
        if (count < 2) return; // without any it is on demand, which did not
        Scenario less = few;
        std::get<Lambda>(less.options.front().compute).provisioned.emplace().concurrency = count - 1;
        const ColdStartWay* given = nullptr;
        const auto other = chosen(less);
        QVERIFY(other && (given = wayOf(*other, Kind::AsGiven)));
        QVERIFY(!meets(*given));
    }

    // Keeping busy environments ready for the busy hours saves money, as the ledger says too.
    void whatPaysIsCheaper() {
        std::string weights; // nights without requests
        for (int hour = 0; hour < 168; ++hour)
            weights += (hour > 0 ? "," : "") + std::to_string(hour % 24 < 8 ? 0 : 1);
        const Scenario office =
            scenario(R"(, "traffic": {"shape": "hourly", "hourly": [)" + weights + "]}", "", "2e7");
        const auto choice = chosen(office, {{0.00002, {}}});
        QVERIFY(choice);
        const ColdStartWay* pays = wayOf(*choice, Kind::Pays);
        QVERIFY(pays && pays->usd);
        QVERIFY(pays->usd->usd() < choice->ways.front().usd->usd());
        QVERIFY(pays->busy > *choice->breakEvenUtilisation);
        QCOMPARE(pays->function.provisioned->schedule.size(), std::size_t{168});
        const ColdStartWay* scheduled = wayOf(*choice, Kind::Scheduled);
        const ColdStartWay* always = wayOf(*choice, Kind::Provisioned);
        QVERIFY(scheduled && always);
        QVERIFY(scheduled->environmentHours < always->environmentHours);
        QVERIFY(scheduled->usd->usd() < always->usd->usd());
        QVERIFY(scheduled->coldShare <= 0.00002);

        Scenario adopted = office;
        adopted.workload.coldStartShare = 0; // it has hardly any
        adopted.options.front().compute = pays->function;
        auto& provisioned = *std::get<Lambda>(adopted.options.front().compute).provisioned;
        provisioned.requestsPerMonth = *adopted.workload.requestsPerMonth * pays->provisionedShare;
        const Quote quote = estimate(support::book(adopted.region), adopted, adopted.options.front());
        QVERIFY(quote);
        QVERIFY(support::near(quote->total().usd(), pays->usd->usd(), 0, 2e-3));
    }

    // What is free on demand is not made cheaper by being paid for.
    void nothingPaysBesideFreeSeconds() {
        Scenario small = scenario("", "", "8e6"); // 0.9 requests at once
        std::get<Lambda>(small.options.front().compute).memoryMb = 128;
        small.account.freeTier = {};
        const auto choice = chosen(small);
        QVERIFY(choice);
        QVERIFY(scheduleAbove(modelOf(8e6 / 730 / 3600, 0.3), *choice->breakEvenUtilisation).front() == 0 ||
                !wayOf(*choice, Kind::Pays));
        std::get<Lambda>(small.options.front().compute).memoryMb = 2048;
        small.workload.requestsPerMonth = 8e7;
        QVERIFY(wayOf(*chosen(small), Kind::Pays));
    }

    void snapStartTakesItsRestore() {
        const Scenario unknown = scenario("", "", "20000");
        const Scenario known =
            scenario("", R"(, "snapstart": {"runtime": "java", "restore_ms": 200})", "20000");
        const auto slow = chosen(unknown);
        const auto quick = chosen(known);
        QVERIFY(slow && quick);
        QVERIFY(wayOf(*slow, Kind::SnapStart)->restoreUnknown);
        QVERIFY(!wayOf(*quick, Kind::SnapStart)->restoreUnknown);
        QVERIFY(wayOf(*quick, Kind::SnapStart)->p99S < quick->ways.front().p99S);
        QVERIFY(wayOf(*slow, Kind::SnapStart)->usd->usd() > slow->ways.front().usd->usd()); // Python's cache
        QVERIFY(wayOf(*quick, Kind::SnapStart)->usd->usd() <
                quick->ways.front().usd->usd()); // no INIT billed
    }

    void whatIsMissingIsSaid() {
        Scenario blank = scenario();
        blank.workload.durationMs.reset();
        Problems problems;
        QVERIFY(!coldStartChoice(support::book(blank.region), blank, blank.options.front(), {}, problems));
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(problems.front().place), QString("/workload/duration_ms"));
    }

    void endsWhenItIsTold() {
        const Scenario few = scenario("", "", "20000");
        Problems problems;
        double last = 0;
        int told = 0;
        const auto whole = coldStartChoice(support::book(few.region), few, few.options.front(),
                                           usualTargets(), problems, [&](double done) {
                                               if (done < last || done > 1) told = -1'000'000;
                                               last = done;
                                               ++told;
                                               return true;
                                           });
        QVERIFY(whole);
        QVERIFY(told > 10);
        int left = told / 2;
        QVERIFY(!coldStartChoice(support::book(few.region), few, few.options.front(), usualTargets(),
                                 problems, [&](double) { return --left > 0; }));
    }

    // A Region that does not sell it says so; the rest stands.
    void aWayWithoutAPriceHasTheReason() {
        Scenario elsewhere = scenario();
        elsewhere.region = "ap-east-2";
        const auto choice = chosen(elsewhere);
        QVERIFY(choice);
        QVERIFY(choice->ways.front().usd);
        const ColdStartWay* snap = wayOf(*choice, Kind::SnapStart);
        QVERIFY(!snap->usd && !snap->usd.why().reason.empty());
    }
};

QTEST_APPLESS_MAIN(ColdStartsTest)
#include "tst_cold_starts.moc"
