// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/units/format.h"

#include <limits>

using namespace cost;

namespace {

// Rows of a value and its text, for one function after the other.
void rows(std::initializer_list<std::pair<double, const char*>> all) {
    QTest::addColumn<double>("value");
    QTest::addColumn<std::string>("expected");
    for (const auto& [value, text] : all)
        QTest::addRow("%.17g", value) << value << std::string(text);
}

constexpr double kInfinity = std::numeric_limits<double>::infinity();

} // namespace

#define FETCH_AND_COMPARE(call)                                                                              \
    QFETCH(double, value);                                                                                   \
    QFETCH(std::string, expected);                                                                           \
    QCOMPARE(call, expected)

class FormatTest : public QObject {
    Q_OBJECT

private slots:
    void money_data() {
        rows({{0, "$0.00"},
              {1, "$1.00"},
              {12345.678, "$12,345.68"},
              {0.125, "$0.13"},
              {0.005, "$0.01"},
              {1.005, "$1.01"},
              {2.675, "$2.68"},
              {0.0049, "$0.00"},
              {-0.05, "\u2212$0.05"},
              {-0.001, "$0.00"},
              {999.995, "$1,000.00"},
              {1e9, "$1,000,000,000.00"},
              {39.045895, "$39.05"},
              {999999.994, "$999,999.99"}});
    }
    void money() { FETCH_AND_COMPARE(moneyText(Money(value))); }

    void smallMoney_data() {
        rows({{0, "$0.00"},
              {0.0062, "$0.0062"},
              {0.00623, "$0.0062"},
              {0.000000123, "$0.00000012"},
              {0.01, "$0.01"},
              {0.5, "$0.50"},
              {-0.0062, "\u2212$0.0062"},
              {12, "$12.00"}});
    }
    void smallMoney() { FETCH_AND_COMPARE(smallMoneyText(Money(value))); }

    void differences_data() {
        rows({{17.92, "+$17.92"},
              {-3, "\u2212$3.00"},
              {0, "$0.00"},
              {0.001, "$0.00"},
              {-0.001, "$0.00"},
              {0.005, "+$0.01"}});
    }
    void differences() { FETCH_AND_COMPARE(differenceText(Money(value))); }

    void axisMoney_data() {
        rows({{0, "$0"},
              {1, "$1"},
              {0.5, "$0.50"},
              {0.01, "$0.01"},
              {0.001, "$0.001"},
              {1000, "$1k"},
              {2.5e6, "$2.5M"},
              {-20, "\u2212$20"},
              {1e9, "$1B"}});
    }
    void axisMoney() { FETCH_AND_COMPARE(axisMoneyText(value)); }

    void compact_data() {
        rows({{0, "0"},
              {750, "750"},
              {999.4, "999"},
              {999.5, "1k"},
              {1000, "1k"},
              {1234, "1.23k"},
              {12345, "12.3k"},
              {40e6, "40M"},
              {1.5e9, "1.5B"},
              {6e9, "6B"},
              {1e12, "1T"},
              {3.5e15, "3.5Q"},
              {0.00123, "0.00123"},
              {-40e6, "\u221240M"},
              {999'999, "1M"},
              {400'000, "400k"},
              {kInfinity, "infinite"}});
    }
    void compact() { FETCH_AND_COMPARE(compactText(value)); }

    void numbers_data() {
        rows({{0, "0"},
              {19307162, "19,307,162"},
              {0.25, "0.25"},
              {61.44e9, "61,440,000,000"},
              {1.5, "1.5"},
              {1.23456789, "1.234568"},
              {0.000012345, "0.00001235"},
              {-1200, "\u22121,200"},
              {-1e-300, "0"},
              {1e-300, "0"},
              {kInfinity, "infinite"},
              {-kInfinity, "infinite"},
              {std::numeric_limits<double>::quiet_NaN(), "not a number"}});
    }
    void numbers() {
        QFETCH(double, value);
        QFETCH(std::string, expected);
        if (value != value || std::isinf(value))
            VERIFY_HAS(numberText(value), expected);
        else
            QCOMPARE(numberText(value), expected);
    }

    void exactNumbersReadBack() {
        for (double value = 1e-300; value < 1e300; value *= 98765.4321) {
            COMPARE_EXACTLY(std::stod(exactText(value)), value);
            COMPARE_EXACTLY(std::stod(exactText(-value)), -value);
        }
        QCOMPARE(exactText(0.1), std::string("0.1"));
        QCOMPARE(exactText(1e6), std::string("1000000"));
        QCOMPARE(exactText(999'999'999'999'999), std::string("999999999999999"));
        QCOMPARE(exactText(1e15), std::string("1e+15"));
        QCOMPARE(exactText(0.0000000309), std::string("0.0000000309"));
    }

    void shares_data() {
        rows({{0, "0 %"},
              {0.72, "72 %"},
              {0.004, "0.4 %"},
              {0.0005, "0.05 %"},
              {1.63, "163 %"},
              {0.0994, "9.9 %"},
              {0.0996, "10 %"},
              {-0.5, "\u221250 %"},
              {1, "100 %"},
              {1e-9, "0 %"}});
    }
    void shares() { FETCH_AND_COMPARE(percentOf(value)); }

    void signedShares_data() { rows({{0.19, "+19 %"}, {-0.19, "\u221219 %"}, {0, "0 %"}, {1e-9, "0 %"}}); }
    void signedShares() { FETCH_AND_COMPARE(signedPercentOf(value)); }

    void durations_data() {
        rows({{0, "0 ms"},
              {120, "120 ms"},
              {0.5, "0.5 ms"},
              {99.99, "99.99 ms"},
              {1500, "1.5 s"},
              {1000, "1 s"},
              {59'999, "59.999 s"},
              {60'000, "1 min"},
              {125'000, "2 min 5 s"},
              {900'000, "15 min"},
              {3'600'000, "1 h"},
              {5'400'000, "1.5 h"}});
    }
    void durations() { FETCH_AND_COMPARE(durationText(value)); }

    // Rounded seconds never make a sixty.
    void aMinuteHasSixtySeconds() {
        for (double ms = 60'000; ms < 300'000; ms += 49.9)
            QVERIFY2(!support::contains(durationText(ms), " 60 s"), durationText(ms).c_str());
    }

    void memory_data() { rows({{128, "128 MB"}, {1769, "1,769 MB"}, {10240, "10,240 MB"}}); }
    void memory() { FETCH_AND_COMPARE(memoryText(value)); }

    void dates_data() {
        QTest::addColumn<std::string>("iso");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("a day") << std::string("2026-09-19") << std::string("19 Sep 2026");
        QTest::newRow("a low day") << std::string("2026-01-05") << std::string("5 Jan 2026");
        QTest::newRow("no month") << std::string("2026-13-01") << std::string("2026-13-01");
        QTest::newRow("nothing") << std::string() << std::string();
        QTest::newRow("words") << std::string("yesterday!") << std::string("yesterday!");
    }
    void dates() {
        QFETCH(std::string, iso);
        QFETCH(std::string, expected);
        QCOMPARE(dateText(iso), expected);
    }
};

QTEST_APPLESS_MAIN(FormatTest)
#include "tst_format.moc"
