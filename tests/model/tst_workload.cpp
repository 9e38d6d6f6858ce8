// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/model/scenario.h"
#include "libcost/model/workload.h"

using namespace cost;

class WorkloadTest : public QObject {
    Q_OBJECT

private slots:
    void peakOverMean_data() {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("peak");
        QTest::newRow("steady") << int(TrafficShape::Steady) << 1.0;
        QTest::newRow("office hours") << int(TrafficShape::OfficeHours) << 4.0;
        QTest::newRow("diurnal") << int(TrafficShape::Diurnal) << 2.0;
        QTest::newRow("spiky") << int(TrafficShape::Spiky) << 10.0;
    }
    void peakOverMean() {
        QFETCH(int, shape);
        QFETCH(double, peak);
        Traffic traffic{static_cast<TrafficShape>(shape), std::nullopt, {}};
        COMPARE_EXACTLY(peakToMean(traffic), peak);
        traffic.peakToMean = 7; // what is stated wins
        COMPARE_EXACTLY(peakToMean(traffic), 7);
    }

    void peakOfAWeek() {
        Traffic traffic{TrafficShape::Hourly, std::nullopt, std::vector<double>(168, 1)};
        COMPARE_EXACTLY(peakToMean(traffic), 1);
        traffic.hourly[17] = 5; // mean 172 / 168
        COMPARE_NEAR(peakToMean(traffic), 5 * 168.0 / 172, 1e-12);
    }

    void durationBetweenMeasurements_data() {
        QTest::addColumn<double>("memory");
        QTest::addColumn<double>("milliseconds");
        const auto row = [](double mb, double ms) { QTest::addRow("%g MB", mb) << mb << ms; };
        row(128, 16'000); // the line goes on
        row(256, 8000);
        row(512, 4000);
        row(1024, 2000);
        row(2048, 1500);
        row(10240, 1500);
        // Linear in 1/memory: halfway between 1/512 and 1/1024 is 1/682.67.
        row(512 * 4 / 3.0, 3000);
        row(1024 * 4 / 3.0, 1750);
    }
    void durationBetweenMeasurements() {
        QFETCH(double, memory);
        QFETCH(double, milliseconds);
        const std::vector<DurationPoint> measured = {{512, 4000}, {1024, 2000}, {2048, 1500}};
        COMPARE_NEAR(durationAt(measured, memory), milliseconds, 1e-9);
    }

    // Where less memory was measured to be faster, that is not carried on.
    void neverFallsBelowTheLeast() {
        COMPARE_EXACTLY(durationAt({{512, 100}, {1024, 200}}, 128), 100);
        COMPARE_EXACTLY(durationAt({{512, 100}, {1024, 200}}, 4096), 200);
    }

    void oneMeasurementHoldsEverywhere() {
        for (const double mb : {128.0, 1000.0, 10'240.0})
            COMPARE_EXACTLY(durationAt({{1000, 70}}, mb), 70);
    }

    void namesOptions_data() {
        QTest::addColumn<std::string>("option");
        QTest::addColumn<std::string>("id");
        QTest::addColumn<std::string>("label");
        const auto row = [](const char* option, const char* id, const char* label) {
            QTest::newRow(id) << std::string(option) << std::string(id) << std::string(label);
        };
        row(R"("kind": "lambda", "architecture": "arm64", "memory_mb": 512)", "lambda-arm64-512",
            "Lambda arm64, 512 MB");
        row(R"("kind": "lambda", "memory_mb": 10240, "provisioned": {"concurrency": 1}, "savings_plan": "no-upfront")",
            "lambda-x86_64-10240-provisioned-savings-plan-no-upfront",
            "Lambda x86, 10,240 MB, provisioned, Savings Plan, 1 year");
        row(R"("kind": "lambda", "memory_mb": 1000, "snapstart": {})", "lambda-x86_64-1000-snapstart",
            "Lambda x86, 1,000 MB, SnapStart");
        row(R"("kind": "lambda-edge", "memory_mb": 128)", "lambda-edge-128", "Lambda@Edge, 128 MB");
        row(R"("kind": "lambda-managed-instances", "instance": "m7g.large", "count": 3)",
            "lambda-managed-instances-m7g.large", "Managed Instances m7g.large");
        row(R"("kind": "fargate", "vcpu": 0.25, "memory_gb": 0.5, "tasks": 1, "spot": true)",
            "fargate-x86_64-0.25vcpu-0.5gb-spot", "Fargate Spot x86, 0.25 vCPU, 0.5 GB");
        row(R"("kind": "fargate", "os": "windows", "vcpu": 1, "memory_gb": 2, "tasks": 1)",
            "fargate-x86_64-1vcpu-2gb-windows", "Fargate Windows, 1 vCPU, 2 GB");
        row(R"("kind": "ec2", "instance": "t4g.nano", "count": 1)", "ec2-t4g.nano", "EC2 t4g.nano");
        row(R"("kind": "ec2", "instance": "t4g.nano", "count": 1, "purchase": "reserved-3y-no-upfront")",
            "ec2-t4g.nano-reserved-3y-no-upfront", "EC2 t4g.nano, reserved 3 years");
    }
    void namesOptions() {
        QFETCH(std::string, option);
        QFETCH(std::string, id);
        QFETCH(std::string, label);
        const Scenario scenario = support::scenario({.options = {option, option}});
        QCOMPARE(scenario.options[0].id, id);
        QCOMPARE(scenario.options[1].id, id + "-2"); // unique
        QCOMPARE(scenario.options[0].label, label);
        QVERIFY(optionOf(scenario, id + "-2") == &scenario.options[1]);
        QVERIFY(!optionOf(scenario, "another"));
    }
};

QTEST_APPLESS_MAIN(WorkloadTest)
#include "tst_workload.moc"
