// SPDX-License-Identifier: Apache-2.0
// What sets families of instance types apart, as AWS's pages say it.
#include "tests/support.h"

using namespace cost;

class InstanceTypesTest : public QObject {
    Q_OBJECT

private slots:
    void families_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<int>("generation");
        QTest::addColumn<int>("maker");
        QTest::addColumn<double>("baseline");
        QTest::addColumn<std::string>(
            "is"); // b: burstable, p: previous generation, a: accelerated, s: special
        const auto row = [](const char* name, int generation, CpuMaker maker, double baseline,
                            const char* is) {
            QTest::newRow(name) << std::string(name) << generation << int(maker) << baseline
                                << std::string(is);
        };
        row("m7g.large", 7, CpuMaker::Aws, 1, "");
        row("m5.large", 5, CpuMaker::Intel, 1, "");
        row("m7a.large", 7, CpuMaker::Amd, 1, "");
        row("c7i-flex.large", 7, CpuMaker::Intel, 0.4, "");
        row("r8i-flex.xlarge", 8, CpuMaker::Intel, 0.4, "");
        row("t4g.nano", 4, CpuMaker::Aws, 0.05, "b");
        row("t3.xlarge", 3, CpuMaker::Intel, 0.4, "b");
        row("t3a.large", 3, CpuMaker::Amd, 0.3, "b");
        row("t2.2xlarge", 2, CpuMaker::Intel, 0.17, "bp");
        row("a1.medium", 1, CpuMaker::Aws, 1, "p");
        row("m4.large", 4, CpuMaker::Intel, 1, "p");
        row("g5.xlarge", 5, CpuMaker::Amd, 1, "a");
        row("p2.xlarge", 2, CpuMaker::Intel, 1, "ap");
        row("trn1.2xlarge", 1, CpuMaker::Intel, 1, "a");
        row("hpc7g.4xlarge", 7, CpuMaker::Aws, 1, "s");
        row("f2.6xlarge", 2, CpuMaker::Amd, 1, "s");
    }
    void families() {
        QFETCH(std::string, name);
        QFETCH(int, generation);
        QFETCH(int, maker);
        QFETCH(double, baseline);
        QFETCH(std::string, is);
        const InstanceType* type = support::book().instanceType(name);
        QVERIFY(type);
        QCOMPARE(type->generation, generation);
        QCOMPARE(int(type->maker), maker);
        COMPARE_EXACTLY(type->baseline, baseline);
        QCOMPARE(type->burstable, support::contains(is, "b"));
        QCOMPARE(type->previousGeneration, support::contains(is, "p"));
        QCOMPARE(type->accelerated, support::contains(is, "a"));
        QCOMPARE(type->special, support::contains(is, "s"));
        QCOMPARE(type->credits == Credits::Standard, name.starts_with("t2."));
    }

    // Credits are earned in whole tenths an hour, and every burstable type has its baseline and their price.
    void everyBurstableTypeHasABaselineAndAPrice() {
        for (const auto& [name, type] : support::book("eu-central-1").instanceTypes()) {
            if (!type.burstable || name == "t1.micro") continue; // it has no credits
            QVERIFY2(type.baseline > 0 && type.baseline < 1, name.c_str());
            const double creditsAnHour = type.vcpu * type.baseline * 60;
            COMPARE_NEAR(creditsAnHour * 10, std::round(creditsAnHour * 10), 1e-9);
            const auto usd = support::book("eu-central-1")
                                 .tiers(PriceKey<VcpuHour>{"ec2/credits/" + std::string(type.family())});
            QVERIFY2(usd, name.c_str());
            COMPARE_EXACTLY(usd->first().usd(), name.starts_with("t4g.") ? 0.04 : 0.05);
        }
    }
};

QTEST_APPLESS_MAIN(InstanceTypesTest)
#include "tst_instance_types.moc"
