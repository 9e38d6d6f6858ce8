// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/model/traffic.h"

#include <numeric>

using namespace cost;

namespace {

Traffic of(TrafficShape shape, std::optional<double> peak = {}) {
    Traffic traffic;
    traffic.shape = shape;
    traffic.peakToMean = peak;
    if (shape == TrafficShape::Hourly)
        for (std::size_t i = 0; i < kHoursPerWeek; ++i)
            traffic.hourly.push_back(static_cast<double>(i % 7));
    return traffic;
}

constexpr TrafficShape kShapes[] = {TrafficShape::Steady, TrafficShape::OfficeHours, TrafficShape::Diurnal,
                                    TrafficShape::Spiky, TrafficShape::Hourly};

} // namespace

class TrafficTest : public QObject {
    Q_OBJECT

private slots:
    void aWeekHasItsMeanAndItsPeak() {
        for (const TrafficShape shape : kShapes)
            for (const std::optional<double> peak :
                 {std::optional<double>(), std::optional(1.0), std::optional(1.3)}) {
                const auto week = weekOf(of(shape, peak));
                COMPARE_NEAR(std::accumulate(week.begin(), week.end(), 0.0), 168, 1e-9);
                QVERIFY(*std::min_element(week.begin(), week.end()) >= 0);
                const double own = *std::max_element(week.begin(), week.end());
                COMPARE_NEAR(own, std::min(peakToMean(of(shape, peak)), peakToMean(of(shape))), 1e-12);
            }
        COMPARE_EXACTLY(peakToMean(of(TrafficShape::OfficeHours)), 4);
        COMPARE_EXACTLY(peakToMean(of(TrafficShape::Diurnal)), 2);
        COMPARE_EXACTLY(peakToMean(of(TrafficShape::Spiky)), 10);
        COMPARE_EXACTLY(peakToMean(of(TrafficShape::Steady, 7.0)), 7);
        // More than the shape has by itself is for its moments, not for its hours.
        QVERIFY(weekOf(of(TrafficShape::Spiky, 70.0)) == weekOf(of(TrafficShape::Spiky)));
    }

    void officeHours() {
        const auto week = weekOf(of(TrafficShape::OfficeHours));
        QCOMPARE(week[9], 4.0);  // Monday from 9
        QCOMPARE(week[16], 4.0); // to 17
        QCOMPARE(week[17], 1.0 / 16);
        QCOMPARE(week[5 * 24 + 12], 1.0 / 16); // Saturday
        QCOMPARE(std::count(week.begin(), week.end(), 4.0), 40);
    }

    void levelsHoldTheWholeWeek() {
        for (const TrafficShape shape : kShapes) {
            const auto week = ownWeek(of(shape));
            const LoadLevels levels(of(shape));
            double hours = 0;
            double weight = 0;
            double rise = 0;
            for (const auto& level : levels.levels()) {
                hours += level.hours;
                weight += level.weight * level.hours;
            }
            for (const auto& each : levels.rises()) {
                QVERIFY(each.from < each.to);
                rise += each.times * (levels.levels()[each.to].weight - levels.levels()[each.from].weight);
            }
            COMPARE_NEAR(hours, 168, 1e-12);
            COMPARE_NEAR(weight, 168, 1e-9);
            // What rises in a week falls again.
            double up = 0;
            for (std::size_t i = 0; i < week.size(); ++i)
                up += std::max(0.0, week[(i + 1) % week.size()] - week[i]);
            COMPARE_NEAR(rise, up, 1e-9);
        }
        QCOMPARE(LoadLevels(of(TrafficShape::Diurnal)).levels().size(), std::size_t(13));
        QCOMPARE(LoadLevels(of(TrafficShape::OfficeHours)).levels().size(), std::size_t(2));
        QCOMPARE(LoadLevels(of(TrafficShape::OfficeHours)).rises().at(0).times, 5.0);
    }
};

QTEST_APPLESS_MAIN(TrafficTest)
#include "tst_traffic.moc"
