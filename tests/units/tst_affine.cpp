// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/units/affine.h"
#include "libcost/units/pack.h"

using namespace cost;

namespace {

// A random calculation with the operations that rules have, the same for every kind of number.
class Calculation {
public:
    explicit Calculation(std::uint64_t seed) : m_seed(seed) {}

    template <class N>
    N of(const N& dial) const {
        Dice dice(m_seed);
        std::vector<N> known = {dial, N(3), N(0.25), N(100)};
        for (int i = 0; i < 12; ++i)
            known.push_back(next(dice, known));
        return known.back();
    }

private:
    template <class N>
    static N next(Dice& dice, const std::vector<N>& known) {
        const auto one = [&] { return known[dice.below(known.size())]; };
        const N a = one();
        const N b = one();
        switch (dice.below(9)) {
        case 0: return a + b;
        case 1: return a - b;
        case 2: return a * N(0.5) + b;
        case 3: return a / N(7);
        case 4: return smaller(a, b);
        case 5: return larger(a, b);
        // Packs round numbers from 0 on only, as rules do.
        case 6: return floored(larger(a, N(0)));
        case 7: return steppedUp(larger(b, N(0)));
        default:
            return chosen(!(a < b), a * b,
                          laneByLane([](double x, double, double z) { return x - z; }, b, a, a));
        }
    }

    std::uint64_t m_seed;
};

} // namespace

class AffineTest : public QObject {
    Q_OBJECT

private slots:
    // Wherever it says that it is straight, the same calculation with plain numbers agrees.
    void saysWhatPlainNumbersSay() {
        int straight = 0;
        int curved = 0;
        for (std::uint64_t seed = 0; seed < 20000; ++seed) {
            const Calculation calculation(seed);
            Dice dice(seed + 1'000'000);
            const double from = 0.1 + static_cast<double>(dice.below(300'000)) / 1000;
            const Affine<double> at = calculation.of(Affine<double>::dial(from));
            const double now = calculation.of(from);
            QCOMPARE(at.value(), now);
            ++(at.within() > 0 ? straight : curved);
            for (const double share : {0.1, 0.5, 0.999999}) {
                const double on = std::min(at.within(), 500.0) * share;
                const double there = calculation.of(from + on);
                const double said = at.value() + at.slope() * on;
                QVERIFY2(std::fabs(said - there) <= 1e-9 * (1 + std::fabs(there)),
                         qPrintable(QString("seed %1, %2 + %3: %4, not %5")
                                        .arg(seed)
                                        .arg(from)
                                        .arg(on)
                                        .arg(said)
                                        .arg(there)));
            }
        }
        QVERIFY(straight > 10000);
        QVERIFY(curved > 100);
    }

    // Eight dials at once, each at a place of its own, are what each is alone.
    void lanesAreAloneToo() {
        int moving = 0;
        const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
        for (std::uint64_t seed = 0; seed < 5000; ++seed) {
            const Calculation calculation(seed);
            Dice dice(seed + 2'000'000);
            std::array<double, Pack::kLanes> places{};
            for (double& place : places)
                place = 0.1 + static_cast<double>(dice.below(300'000)) / 1000;
            const auto eight = calculation.of(Affine<Pack>::dial(Pack::from(places.data())));
            for (std::size_t i = 0; i < places.size(); ++i) {
                const auto one = calculation.of(Affine<double>::dial(places[i]));
                QVERIFY(same(eight.value().lane(i), one.value()));
                QVERIFY(same(eight.slope().lane(i), one.slope()));
                QVERIFY(same(eight.within().lane(i), one.within()));
                moving += one.slope() != 0;
            }
        }
        QVERIFY(moving > 5000);
    }

    // What is constant everywhere is said to be, so that rules may leave it out.
    void knowsWhatHoldsNowhere() {
        const Affine<double> dial = Affine<double>::dial(5);
        QVERIFY(nowhere(Affine<double>(0) > Affine<double>(0)));
        QVERIFY(nowhere(dial - dial > Affine<double>(0)));
        QVERIFY(!nowhere(dial > Affine<double>(4)));
        QVERIFY(!nowhere(dial > Affine<double>(6))); // not yet
        QVERIFY(nowhere(dial < Affine<double>(4)));
    }

    void aProductOfTwoThatMoveIsKnownAtOnePlaceOnly() {
        const Affine<double> dial = Affine<double>::dial(5);
        QCOMPARE((dial * dial).value(), 25.0);
        QCOMPARE((dial * dial).within(), 0.0);
        QCOMPARE((Affine<double>(1) / dial).within(), 0.0);
    }
};

QTEST_APPLESS_MAIN(AffineTest)
#include "tst_affine.moc"
