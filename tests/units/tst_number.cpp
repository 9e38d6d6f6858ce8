// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/base/name.h"
#include "libcost/units/number.h"

#include <limits>

class NumberTest : public QObject {
    Q_OBJECT

private slots:
    void takesWholeSteps_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("steps");
        const auto row = [](const char* name, double value, double steps) {
            QTest::newRow(name) << value << steps;
        };
        row("nothing", 0, 0);
        row("whole", 2, 2);
        row("a little", 1e-9, 1);
        row("one and a little", 1.000001, 2);
        row("just below", 1.999999, 2);
        row("the noise of roundings", 2.0000000000000004, 2);
        row("0.1 + 0.2 over 0.1", (0.1 + 0.2) / 0.1, 3);
        row("eight hours in five minutes", 8 * 3600.0 / 300, 96);
        row("many", 1234567.5, 1234568);
    }
    void takesWholeSteps() {
        QFETCH(double, value);
        QFETCH(double, steps);
        COMPARE_EXACTLY(cost::wholeSteps(value), steps);
    }

    void choosesWithoutBranching() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        COMPARE_EXACTLY(cost::smaller(1, 2), 1);
        COMPARE_EXACTLY(cost::larger(1, 2), 2);
        COMPARE_EXACTLY(cost::chosen(true, 1, 2), 1);
        COMPARE_EXACTLY(cost::chosen(false, nan, 2), 2);
        COMPARE_EXACTLY(cost::floored(-0.5), -1);
        COMPARE_EXACTLY(cost::steppedUp(0.5), 1);
    }

    void namesGoBothWays() {
        enum class Fruit { Apple, Pear };
        static constexpr cost::Named<Fruit> kFruits[] = {{"apple", Fruit::Apple}, {"pear", Fruit::Pear}};
        QCOMPARE(std::string(cost::nameOf(kFruits, Fruit::Pear)), std::string("pear"));
        QVERIFY(cost::valueOf(kFruits, "apple") == Fruit::Apple);
        QVERIFY(!cost::valueOf(kFruits, "Apple"));
        QVERIFY(!cost::valueOf(kFruits, ""));
    }
};

QTEST_APPLESS_MAIN(NumberTest)
#include "tst_number.moc"
