// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/pricing/fargate.h"

using namespace cost;

namespace {

support::Words task(const std::string& more, const std::string& region = "us-east-1") {
    return {.workload = "",
            .options = {R"("kind": "fargate", "vcpu": 1, "memory_gb": 2, )" + more},
            .region = region};
}

} // namespace

class FargateTest : public QObject {
    Q_OBJECT

private slots:
    void chargesTheSizeOfATask_data() {
        QTest::addColumn<std::string>("more");
        QTest::addColumn<double>("usd");
        const auto row = [](const char* more, double usd) {
            QTest::newRow(more) << std::string(more) << usd;
        };
        row(R"("tasks": 1)", 730 * (0.04048 + 2 * 0.004445));
        row(R"("tasks": 3, "hours_per_month": 100)", 300 * (0.04048 + 2 * 0.004445));
        // A minute is the least that is billed, on Windows five.
        row(R"("tasks": 3, "hours_per_month": 0.005)", 3 / 60.0 * (0.04048 + 2 * 0.004445));
        row(R"("tasks": 1, "hours_per_month": 0.005, "os": "windows")",
            5 / 60.0 * (0.046552 + 0.046 + 2 * 0.00511175));
        row(R"("tasks": 1, "architecture": "arm64")", 730 * (0.03238 + 2 * 0.00356));
        row(R"("tasks": 1, "spot": true)", 730 * (0.01288871 + 2 * 0.00141527));
        row(R"("tasks": 1, "spot": true, "architecture": "arm64")", 730 * (0.01030969 + 2 * 0.00113349));
        row(R"("tasks": 1, "os": "windows")", 730 * (0.046552 + 0.046 + 2 * 0.00511175));
        row(R"("tasks": 1, "savings_plan": "no-upfront")", 730 * (0.032384 + 2 * 0.003556));
        row(R"("tasks": 1, "savings_plan": "all-upfront")", 730 * (0.0295504 + 2 * 0.00324485));
        row(R"("tasks": 1, "savings_plan": "3y-no-upfront")", 730 * (0.022264 + 2 * 0.00244475));
        row(R"("tasks": 1, "savings_plan": "3y-all-upfront")", 730 * (0.0194304 + 2 * 0.0021336));
        row(R"("tasks": 1, "savings_plan": "no-upfront", "architecture": "arm64")",
            730 * (0.0255 + 2 * 0.0028));
        row(R"("tasks": 1, "ephemeral_storage_gb": 50)", 730 * (0.04048 + 2 * 0.004445 + 30 * 0.000111));
        row(R"("tasks": 1, "ephemeral_storage_gb": 20)", 730 * (0.04048 + 2 * 0.004445));
    }
    void chargesTheSizeOfATask() {
        QFETCH(std::string, more);
        QFETCH(double, usd);
        const Estimate e = support::estimated(task(more));
        COMPARE_NEAR(e.total().usd(), usd, 1e-9);
        QCOMPARE(support::usdOf(e, "os-licence") > 0, support::contains(more, "windows"));
        QCOMPARE(support::hasNote(e, Note::Kind::SpotMoves), support::contains(more, "spot"));
        QCOMPARE(support::hasNote(e, Note::Kind::SavingsPlanCommits), support::contains(more, "plan"));
    }

    // By the second, one minute at least, five on Windows.
    void jobsBillEachRun_data() {
        QTest::addColumn<std::string>("more");
        QTest::addColumn<double>("seconds"); // of 1 vCPU in all
        const auto row = [](const char* more, double seconds) {
            QTest::newRow(more) << std::string(more) << seconds;
        };
        row(R"("runs_per_month": 30, "seconds_per_run": 600)", 18'000);
        row(R"("runs_per_month": 30, "seconds_per_run": 600, "tasks": 5)", 90'000);
        row(R"("runs_per_month": 30, "seconds_per_run": 10)", 1800);
        row(R"("runs_per_month": 30, "seconds_per_run": 60)", 1800);
        row(R"("runs_per_month": 30, "seconds_per_run": 60.2)", 1830);
        row(R"("runs_per_month": 30, "seconds_per_run": 10, "os": "windows")", 9000);
        row(R"("runs_per_month": 30, "seconds_per_run": 300.5, "os": "windows")", 9030);
        row(R"("runs_per_month": 0, "seconds_per_run": 10)", 0);
    }
    void jobsBillEachRun() {
        QFETCH(std::string, more);
        QFETCH(double, seconds);
        const Estimate e = support::estimated(task(more));
        COMPARE_NEAR(support::unitsOf(e, "vcpu"), seconds / 3600, 1e-9);
        COMPARE_NEAR(support::unitsOf(e, "memory"), seconds / 1800, 1e-9);
    }

    void whatIsNotSold_data() {
        QTest::addColumn<std::string>("more");
        QTest::addColumn<std::string>("region");
        QTest::addColumn<std::string>("reason"); // empty: sold
        const auto row = [](const char* more, const char* region, const char* reason) {
            QTest::addRow("%s in %s", more, region)
                << std::string(more) << std::string(region) << std::string(reason);
        };
        row(R"("tasks": 1)", "eu-west-1", "");
        row(R"("tasks": 1)", "ap-southeast-2", "");
        row(R"("tasks": 1)", "cn-north-1",
            "no price of Fargate vCPU (x86_64, linux) is known for cn-north-1");
        row(R"("tasks": 1, "spot": true)", "ap-southeast-2", "");
        row(R"("tasks": 1, "ephemeral_storage_gb": 21)", "eu-west-1", "");
        row(R"("tasks": 1, "os": "windows")", "eu-west-1", "");
        row(R"("tasks": 1, "os": "windows")", "ap-east-2", "no price of Fargate vCPU (x86_64, windows)");
        row(R"("tasks": 1, "spot": true, "architecture": "arm64")", "us-west-2",
            "no price of Fargate vCPU (arm64, linux, spot)");
        row(R"("tasks": 1, "savings_plan": "all-upfront", "architecture": "arm64")", "us-east-1",
            "no price of Fargate vCPU (arm64, linux, savings plan 1y all upfront)");
        row(R"("tasks": 1, "os": "windows", "architecture": "arm64")", "us-east-1",
            "Windows tasks on x86_64 only");
        row(R"("tasks": 1, "os": "windows", "spot": true)", "us-east-1", "no Fargate Spot for Windows");
        row(R"("tasks": 1, "savings_plan": "no-upfront", "spot": true)", "us-east-1", "never covers Spot");
    }
    void whatIsNotSold() {
        QFETCH(std::string, more);
        QFETCH(std::string, region);
        QFETCH(std::string, reason);
        const Quote quote = support::quoted(task(more, region));
        QCOMPARE(bool(quote), reason.empty());
        if (!quote) VERIFY_HAS(quote.why().reason, reason);
    }

    void knowsItsSizes_data() {
        QTest::addColumn<double>("vcpu");
        QTest::addColumn<double>("memory");
        QTest::addColumn<bool>("linuxToo");
        QTest::addColumn<bool>("windows");
        const auto row = [](double vcpu, double memory, bool linuxToo, bool windows) {
            QTest::addRow("%g vCPU, %g GB", vcpu, memory) << vcpu << memory << linuxToo << windows;
        };
        row(0.25, 0.5, true, false);
        row(0.25, 3, false, false);
        row(0.3, 1, false, false);
        row(1, 2, true, true);
        row(1, 8, true, true);
        row(1, 9, false, false);
        row(1, 2.5, false, false);
        row(4, 30, true, true);
        row(8, 60, true, false);
        row(8, 18, false, false);
        row(16, 120, true, false);
        row(32, 244, true, false);
        row(32, 128, false, false);
    }
    void knowsItsSizes() {
        QFETCH(double, vcpu);
        QFETCH(double, memory);
        QFETCH(bool, linuxToo);
        QFETCH(bool, windows);
        const auto& sizes = *support::catalogue().fargateSizes();
        QCOMPARE(isFargateSize(sizes, OperatingSystem::Linux, vcpu, memory), linuxToo);
        QCOMPARE(isFargateSize(sizes, OperatingSystem::Windows, vcpu, memory), windows);
    }

    void saysWhichSizesThereAre() {
        const auto& sizes = *support::catalogue().fargateSizes();
        const auto text = [&](OperatingSystem os, double vcpu) { return fargateSizesText(sizes, os, vcpu); };
        QCOMPARE(text(OperatingSystem::Linux, 0.25), std::string("0.25 vCPU goes with 0.5, 1 or 2 GB"));
        QCOMPARE(text(OperatingSystem::Linux, 8), std::string("8 vCPU goes with 16 to 60 GB in steps of 4"));
        QCOMPARE(text(OperatingSystem::Windows, 8), std::string("a task has 1, 2, 4 vCPU"));
    }
};

QTEST_APPLESS_MAIN(FargateTest)
#include "tst_fargate.moc"
