// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/base/problem.h"
#include "libcost/files/installation.h"

class InstallationTest : public QObject {
    Q_OBJECT

private slots:
    void init() { qunsetenv("BREAKEVEN_PRICES"); }
    void cleanup() { qunsetenv("BREAKEVEN_PRICES"); }

    void findsTheFilesBesideTheProgram_data() {
        QTest::addColumn<std::string>("catalogue");
        QTest::addColumn<std::string>("program");
        QTest::newRow("a build tree") << std::string("pricing-data") << std::string("build");
        QTest::newRow("a deeper one") << std::string("pricing-data") << std::string("build/check");
        QTest::newRow("an installation") << std::string("share/breakeven/pricing-data") << std::string("bin");
    }
    void findsTheFilesBesideTheProgram() {
        QFETCH(std::string, catalogue);
        QFETCH(std::string, program);
        const support::Folder folder;
        support::write(folder / catalogue / "catalogue.json", "{}");
        support::fs::create_directories(folder / program);
        QVERIFY(support::fs::equivalent(cost::pricesFolder(folder / program), folder / catalogue));
    }

    // What happens to lie above an installed program is not its catalogue.
    void anInstallationComesFirst() {
        const support::Folder folder;
        support::write(folder / "usr/share/breakeven/pricing-data/catalogue.json", "{}");
        for (const char* above : {"pricing-data", "usr/pricing-data"})
            support::write(folder / above / "catalogue.json", "{}");
        support::fs::create_directories(folder / "usr/bin");
        QVERIFY(support::fs::equivalent(cost::pricesFolder(folder / "usr/bin"),
                                        folder / "usr/share/breakeven/pricing-data"));
    }

    void findsTheExamples() {
        const support::Folder folder;
        support::write(folder / "share/breakeven/examples/api-backend.json", "{}");
        support::fs::create_directories(folder / "bin");
        QVERIFY(support::fs::equivalent(cost::examplesFolder(folder / "bin"),
                                        folder / "share/breakeven/examples"));
        QVERIFY(support::fs::equivalent(cost::examplesFolder(support::sourceFolder() / "build"),
                                        support::sourceFolder() / "app/examples"));
    }

    void anotherCatalogueMayBeNamed() {
        qputenv("BREAKEVEN_PRICES", "/elsewhere");
        QCOMPARE(cost::pricesFolder("/anywhere").string(), std::string("/elsewhere"));
        qputenv("BREAKEVEN_PRICES", "");
        QVERIFY_EXCEPTION_THROWN(cost::pricesFolder("/nowhere/at/all"), cost::MachineFailure);
    }

    void saysWhereItLooked() {
        try {
            cost::pricesFolder("/nowhere/at/all");
            QFAIL("expected a failure");
        } catch (const cost::MachineFailure& failure) {
            VERIFY_HAS(failure.what(),
                       "looked above /nowhere/at/all and in /nowhere/at/share/breakeven/pricing-data");
            VERIFY_HAS(failure.what(), "--prices DIR");
        }
    }

    void knowsItsOwnFolder() { QVERIFY(support::fs::is_directory(cost::programFolder())); }
};

QTEST_APPLESS_MAIN(InstallationTest)
#include "tst_installation.moc"
