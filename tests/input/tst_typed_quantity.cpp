// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/input/typed_quantity.h"

using namespace cost;

class TypedQuantityTest : public QObject {
    Q_OBJECT

private slots:
    void distributions_data() {
        QTest::addColumn<int>("dial");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("law"); // of the variant, or -1: none
        QTest::addColumn<std::vector<double>>("numbers");
        const auto row = [](Dial dial, const char* text, int law, std::vector<double> numbers = {}) {
            QTest::addRow("%s: %s", std::string(facts(dial).name).c_str(), text)
                << int(dial) << std::string(text) << law << numbers;
        };
        const Dial requests = Dial::Requests;
        row(requests, "8M..15M", 0, {8e6, 15e6});
        row(requests, "8 M .. 15 M", 0, {8e6, 15e6});
        row(requests, "8..15M", 0, {8e6, 15e6});
        row(requests, "8M to 15M", 0, {8e6, 15e6});
        row(requests, "8M\u201315M", 0, {8e6, 15e6});
        row(requests, "0..1,200,000", 0, {0, 1.2e6});
        row(requests, "1,5..2,5", 0, {1.5, 2.5});
        row(requests, "900..2k", 0, {900, 2000});
        row(requests, "2k +- 500", 1, {2000, 500});
        row(requests, "100k...5M", 0, {100e3, 5e6});
        row(requests, "500..2k rps", 0, {500 * 730 * 3600.0, 2000 * 730 * 3600.0});
        row(requests, "300 rps..400", 0, {300 * 730 * 3600.0, 400 * 730 * 3600.0});
        row(requests, "300 rps or 400", 3, {300 * 730 * 3600.0, 1, 400 * 730 * 3600.0, 1});
        row(requests, "100 requests or 300 rps", 3, {100 * 730 * 3600.0, 1, 300 * 730 * 3600.0, 1});
        row(requests, "p10 300 rps, p90 500", 2, {10, 300 * 730 * 3600.0, 90, 500 * 730 * 3600.0});
        row(requests, "100 or 300 rps or 2M/day", -1);
        row(requests, "8M....15M", -1);
        row(requests, "300..400 rps", 0, {300 * 730 * 3600.0, 400 * 730 * 3600.0});
        row(requests, "1M..2M a day", 0, {1e6 * 730 / 24, 2e6 * 730 / 24});
        row(requests, "8M..15M a month", 0, {8e6, 15e6});
        row(requests, "10M +- 20 %", 1, {10e6, 2e6});
        row(requests, "10M +- 2", 1, {10e6, 2e6});
        row(requests, "10M a month \u00b1 2M", 1, {10e6, 2e6});
        row(requests, "p10 8M, p50 10M, p90 20M", 2, {10, 8e6, 50, 10e6, 90, 20e6});
        row(requests, "P10=8M P90=20M", 2, {10, 8e6, 90, 20e6});
        row(requests, "p10 300 rps, p90 500 rps", 2, {10, 300 * 730 * 3600.0, 90, 500 * 730 * 3600.0});
        row(requests, "p10: 1,000; p99.9: 5,000", 2, {10, 1000, 99.9, 5000});
        row(requests, "8M or 15M", 3, {8e6, 1, 15e6, 1});
        row(requests, "8M (70 %) or 15M (30 %)", 3, {8e6, 70, 15e6, 30});
        row(requests, "8M (70 %) or 15M", 3, {8e6, 70, 15e6, 30});
        for (const char* none : {"8M", "", "..", "8M..", "..15M", "8M..15M..20M", "many..few", "8M +-",
                                 "+- 20 %", "p10", "pm", "8M or", "8M or many", "8M (a) or 9M",
                                 "300 rps 9-17 weekdays, 20 rps else", "9 to 5 pm daily", "p10 8M, p90"})
            row(requests, none, -1);
        row(Dial::Duration, "120 ms +- 20 %", 1, {120, 24});
        row(Dial::Duration, "120 +/- 24 ms", 1, {120, 24});
        row(Dial::Duration, "120 ms +- 0.02 s", 1, {120, 20});
        row(Dial::Duration, "1..1.5 s", 0, {1000, 1500});
        row(Dial::Duration, "50...5 s", 0, {50, 5000});
        row(Dial::Duration, "1m30s..2 min", 0, {90'000, 120'000});
        row(Dial::Duration, "500 ms..1.5 s", 0, {500, 1500});
        row(Dial::Duration, "p50 100 ms, p99 2 s", 2, {50, 100, 99, 2000});
        row(Dial::Duration, "8 MB..9 MB", -1);
        row(Dial::ColdShare, "0.1..0.4 %", 0, {0.001, 0.004});
        // The dial itself is in percent: so is the deviation.
        row(Dial::ColdShare, "0.4 % +- 0.1 %", 1, {0.004, 0.001});
        row(Dial::Peak, "3x..8x", 0, {3, 8});
        row(Dial::Response, "6 KB..1 MB", 0, {6, 1024});
        row(Dial::Memory, "512..1024", -1); // it is chosen
    }
    void distributions() {
        QFETCH(int, dial);
        QFETCH(std::string, text);
        QFETCH(int, law);
        QFETCH(std::vector<double>, numbers);
        const auto read = typedDistribution(Dial(dial), text, 730);
        QCOMPARE(read ? int(read->index()) : -1, law);
        if (!read) return;
        std::vector<double> calculated;
        if (const auto* d = std::get_if<Uniform>(&*read)) calculated = {d->from, d->to};
        if (const auto* d = std::get_if<Normal>(&*read)) calculated = {d->mean, d->plusMinus};
        if (const auto* d = std::get_if<Percentiles>(&*read))
            for (const auto& point : d->points)
                calculated.insert(calculated.end(), {point.percent, point.value});
        if (const auto* d = std::get_if<Discrete>(&*read))
            for (const auto& each : d->values)
                calculated.insert(calculated.end(), {each.value, each.weight});
        QCOMPARE(calculated.size(), numbers.size());
        for (std::size_t i = 0; i < numbers.size(); ++i)
            QVERIFY2(support::near(calculated[i], numbers[i], 0, 1e-14),
                     support::expectedCalculated(numbers[i], calculated[i]).c_str());
    }

    // Whatever is typed is read or not; nothing else happens.
    void anythingMayBeTyped() {
        const std::string parts[] = {"8M", "..",   "+-", "p10", " ",  ",",   "%", "(",    ")",
                                     "or", " to ", "1e", "9",   "ms", "rps", "p", "\xff", "\xc2\xb1"};
        std::uint32_t random = 1;
        for (int i = 0; i < 20'000; ++i) {
            std::string text;
            for (int n = 0; n < 8; ++n)
                text += parts[(random = random * 1664525 + 1013904223) >> 8 & 15];
            for (const Dial dial : {Dial::Requests, Dial::Duration, Dial::ColdShare})
                if (const auto read = typedDistribution(dial, text, 730)) wrongDistribution(*read, 0, 1e15);
        }
    }
};

QTEST_APPLESS_MAIN(TypedQuantityTest)
#include "tst_typed_quantity.moc"
