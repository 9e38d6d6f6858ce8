// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/input/typed_value.h"

using namespace cost;

class TypedValueTest : public QObject {
    Q_OBJECT

private slots:
    void understands_data() {
        QTest::addColumn<int>("dial");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<double>("value"); // negative: refused
        const auto row = [](Dial dial, const char* text, double value) {
            QTest::addRow("%s: %s", std::string(facts(dial).name).c_str(), text)
                << int(dial) << std::string(text) << value;
        };
        const Dial requests = Dial::Requests;
        row(requests, "30M", 30e6);
        row(requests, "30 m", 30e6);
        row(requests, "30 million", 30e6);
        row(requests, "1.5B", 1.5e9);
        row(requests, "2k", 2000);
        row(requests, "1,200,000", 1.2e6);
        row(requests, "1e6", 1e6);
        row(requests, "1.5e+3", 1500);
        row(requests, "300 rps", 300 * 730 * 3600.0);
        row(requests, "300/s", 300 * 730 * 3600.0);
        row(requests, "300 requests per second", 300 * 730 * 3600.0);
        row(requests, "40k/h", 40e3 * 730);
        row(requests, "40k an hour", 40e3 * 730);
        row(requests, "2M/day", 2e6 * 730 / 24);
        row(requests, "12 a year", 1);
        row(requests, "5 a month", 5);
        row(requests, "0", 0);
        for (const char* wrong : {"", "   ", "many", "-5", "1,5,5", "5 ms", "1e400", "nan", "inf", "1.2.3",
                                  "5 M M", "1e16", "0x10", "5 per fortnight"})
            row(requests, wrong, -1);
        row(Dial::Duration, "120", 120);
        row(Dial::Duration, "120 ms", 120);
        row(Dial::Duration, "1.5 s", 1500);
        row(Dial::Duration, "2 min", 120'000);
        row(Dial::Duration, "1 h", 3'600'000);
        row(Dial::Duration, "500 us", 0.5);
        row(Dial::Duration, "5 MB", -1);
        row(Dial::Duration, "-5 ms", -1);
        row(Dial::Memory, "512", 512);
        row(Dial::Memory, "1 GB", 1024);
        row(Dial::Memory, "1.5GiB", 1536);
        row(Dial::Memory, "512.4 MB", 512);
        row(Dial::Memory, "100", -1);
        row(Dial::Memory, "20000", -1);
        row(Dial::Memory, "5 s", -1);
        row(Dial::ColdShare, "0.4 %", 0.004);
        row(Dial::ColdShare, "0.004", 0.004);
        row(Dial::ColdShare, "150 %", -1);
        row(Dial::Peak, "4x", 4);
        row(Dial::Peak, "4 \u00d7", 4);
        row(Dial::Peak, "4 times", 4);
        row(Dial::Peak, "0.5", -1);
        row(Dial::Request, "6 KB", 6);
        row(Dial::Request, "1 MB", 1024);
        row(Dial::Response, "512 bytes", 0.5);
    }
    void understands() {
        QFETCH(int, dial);
        QFETCH(std::string, text);
        QFETCH(double, value);
        const auto read = typedValue(static_cast<Dial>(dial), text, 730);
        if (value < 0) {
            const auto* why = std::get_if<NotUnderstood>(&read);
            QVERIFY2(why, support::expectedCalculated(value, why ? 0 : std::get<double>(read)).c_str());
            QVERIFY(!why->reason.empty());
            return;
        }
        const auto* number = std::get_if<double>(&read);
        QVERIFY2(number, number ? "" : std::get<NotUnderstood>(read).reason.english().c_str());
        COMPARE_NEAR(*number, value, 1e-9 * value);
    }

    // What the field shows reads back as the value to the digits shown.
    void readsItsOwnText() {
        for (const DialFacts& dial : kDials) {
            const double least = std::max(dial.least, 1e-3);
            const double most = std::min(dial.most, 1e9);
            for (double value = least; value <= most; value *= 1.7) {
                const double shown = admissible(dial.dial, value);
                const std::string text = fieldText(dial.dial, shown);
                const auto read = typedValue(dial.dial, text, 730);
                QVERIFY2(std::holds_alternative<double>(read), text.c_str());
                const double back = std::get<double>(read);
                // Shares show one decimal of a percent, durations and sizes three or two.
                const double digits = dial.dial == Dial::ColdShare ? 0.01 : 0.006;
                QVERIFY2(std::abs(back - shown) <= std::max(digits, 0.01 * shown),
                         support::expectedCalculated(shown, back, text).c_str());
                QCOMPARE(fieldText(dial.dial, back), text);
            }
        }
    }

    void saysWhatAValueMeans() {
        const Scenario scenario = support::example("api-backend");
        QCOMPARE(echoText(Dial::Requests, scenario), std::string("11.4 a second, 45.7 at the peak"));
        QCOMPARE(echoText(Dial::Memory, scenario), std::string("0.29 vCPU; 0.5 GB"));
        QCOMPARE(echoText(Dial::ColdShare, scenario), std::string("120k cold starts a month"));
    }
};

QTEST_APPLESS_MAIN(TypedValueTest)
#include "tst_typed_value.moc"
