// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/units/quantity.h"

using namespace cost;

// The products that bills are made of ...
static_assert(Multiplies<Request, Second>);
static_assert(Multiplies<Second, Gigabyte>);
static_assert(Multiplies<Request, Gigabyte>);
static_assert(Multiplies<Gigabyte, Month>);
static_assert(Multiplies<Task, Hour>);
static_assert(Multiplies<TaskHour, Vcpu>);
static_assert(Multiplies<TaskHour, Gigabyte>);
static_assert(Multiplies<Instance, Hour>);
static_assert(Multiplies<GbSecond, Count>);
// ... and those that well-known tools have got wrong.
static_assert(!Multiplies<Gigabyte, GbSecond>);
static_assert(!Multiplies<GbSecond, Gigabyte>);
static_assert(!Multiplies<Gigabyte, Gigabyte>);
static_assert(!Multiplies<Second, Second>);
static_assert(!Multiplies<Request, Request>);
static_assert(!Multiplies<Instance, Second>);
static_assert(!Multiplies<Gigabyte, Hour>);

class QuantityTest : public QObject {
    Q_OBJECT

private slots:
    void aProductRemembersItsFactors() {
        const auto used = traced(Factor<Request>{"requests"}, 3e6) *
                          traced(Factor<Second>{"duration"}, 0.12) * traced(Factor<Gigabyte>{"memory"}, 1.5);
        static_assert(std::is_same_v<decltype(used), const Quantity<GbSecond>>);
        COMPARE_EXACTLY(used.value(), 3e6 * 0.12 * 1.5);
        QCOMPARE(used.trail().size(), std::size_t(3));
        const Step* step = used.trail().begin();
        QCOMPARE(std::string(step[0].noun), std::string("requests"));
        QCOMPARE(std::string(step[1].name), std::string("duration"));
        COMPARE_EXACTLY(step[2].value, 1.5);
        QCOMPARE(std::string(step[2].noun), std::string("GB"));
    }

    void aCountKeepsTheUnit() {
        const auto used =
            traced(Factor<Second>{"time"}, 60) * traced(Factor<Count>{"copies", "environments"}, 10);
        static_assert(std::is_same_v<decltype(used), const Quantity<Second>>);
        COMPARE_EXACTLY(used.value(), 600);
        QCOMPARE(std::string(used.trail().begin()[1].noun), std::string("environments"));
    }

    // Only the explanation is cut short, never the product.
    void moreFactorsThanAreRemembered() {
        auto used = traced(Factor<Second>{"time"}, 1);
        for (int i = 0; i < 8; ++i)
            used = used * traced(Factor<Count>{"twice"}, 2);
        COMPARE_EXACTLY(used.value(), 256);
        QCOMPARE(used.trail().size(), std::size_t(6));
    }

    void aSweepRemembersNothing() {
        const Quantity<Request, double, NoTrail> requests(5, {});
        const Quantity<Second, double, NoTrail> seconds(2, {});
        COMPARE_EXACTLY((requests * seconds).value(), 10);
        static_assert(sizeof(requests) == sizeof(double));
    }
};

QTEST_APPLESS_MAIN(QuantityTest)
#include "tst_quantity.moc"
