// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/units/money.h"

#include <limits>

using cost::ListPrice;
using cost::Money;
using cost::Percent;

class MoneyTest : public QObject {
    Q_OBJECT

private slots:
    void moneyAddsAndCompares() {
        Money sum(0.25);
        sum += Money(0.5);
        COMPARE_EXACTLY(sum.usd(), 0.75);
        COMPARE_EXACTLY((Money(1) - Money(3)).usd(), -2);
        QVERIFY(Money(1) < Money(2));
        QVERIFY(Money() == Money(0));
    }

    void readsAPrice_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("shown"); // empty: refused
        QTest::addColumn<double>("usd");
        const auto row = [](const char* text, const char* shown, double usd) {
            QTest::newRow(*text ? text : "nothing") << std::string(text) << std::string(shown) << usd;
        };
        row("0.0000166667", "0.0000166667", 0.0000166667);
        row("0.0000002", "0.0000002", 2e-7);
        row("0", "0", 0);
        row("0.10", "0.1", 0.1);
        row("26.676", "26.676", 26.676);
        row("100", "100", 100);
        row("000.5", "0.5", 0.5);
        row(".5", "0.5", 0.5);
        row("5.", "5", 5);
        row("0.000000000001", "0.000000000001", 1e-12);
        row("0.0000000000010", "0.000000000001", 1e-12);
        row("9223372.036854775807", "9223372.036854775807", 9223372.036854775807);
        for (const char* wrong :
             {"", ".", "-1", "+1", "1e-7", "1E3", " 1", "1 ", "1,5", "1.2.3", "NaN", "inf", "0x1",
              "0.0000000000001", "9223372.036854775808", "99999999999", "$1", "1\n"})
            row(wrong, "", 0);
    }
    void readsAPrice() {
        QFETCH(std::string, text);
        QFETCH(std::string, shown);
        QFETCH(double, usd);
        const auto price = ListPrice::parse(text);
        QCOMPARE(price.has_value(), !shown.empty());
        if (!price) return;
        QCOMPARE(price->text(), shown);
        COMPARE_EXACTLY(price->usd(), usd);
    }

    void everyPriceSurvivesItsText() {
        for (std::int64_t digits = 1; digits < 1'000'000'000'000'000; digits = digits * 7 + 3) {
            std::string text = std::to_string(digits);
            text.insert(0, text.size() <= 12 ? 13 - text.size() : 0, '0');
            text.insert(text.size() - 12, 1, '.');
            const auto price = ListPrice::parse(text);
            QVERIFY2(price, text.c_str());
            QVERIFY2(ListPrice::parse(price->text()) == price, text.c_str());
        }
    }

    void readsANumberThatSomeoneTyped_data() {
        QTest::addColumn<double>("usd");
        QTest::addColumn<std::string>("text"); // empty: refused
        QTest::newRow("plain") << 0.0457 << std::string("0.0457");
        QTest::newRow("zero") << 0.0 << std::string("0");
        QTest::newRow("small") << 1e-7 << std::string("0.0000001");
        QTest::newRow("whole") << 3.0 << std::string("3");
        QTest::newRow("thirteen decimals") << 1e-13 << std::string();
        QTest::newRow("sum with noise") << 0.1 + 0.2 << std::string();
        QTest::newRow("negative") << -1.0 << std::string();
        QTest::newRow("too large") << 1e300 << std::string();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << std::string();
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << std::string();
    }
    void readsANumberThatSomeoneTyped() {
        QFETCH(double, usd);
        QFETCH(std::string, text);
        const auto price = ListPrice::fromShortest(usd);
        QCOMPARE(price ? price->text() : std::string(), text);
    }

    void readsAPercentage_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("hundredths"); // negative: refused
        QTest::addColumn<std::string>("rest");
        QTest::newRow("12") << std::string("12") << 1200 << std::string("88");
        QTest::newRow("12.5") << std::string("12.5") << 1250 << std::string("87.5");
        QTest::newRow("0") << std::string("0") << 0 << std::string("100");
        QTest::newRow("0.05") << std::string("0.05") << 5 << std::string("99.95");
        QTest::newRow("100.00") << std::string("100.00") << 10'000 << std::string("0");
        for (const char* wrong : {"", "100.01", "101", "-1", "12.345", "12 %", "1e1", "twelve"})
            QTest::newRow(*wrong ? wrong : "nothing") << std::string(wrong) << -1 << std::string();
    }
    void readsAPercentage() {
        QFETCH(std::string, text);
        QFETCH(int, hundredths);
        QFETCH(std::string, rest);
        const auto percent = Percent::parse(text);
        QCOMPARE(percent ? percent->hundredths() : -1, hundredths);
        if (percent) QCOMPARE(percent->rest().text(), rest);
    }

    void takesAShareOfAPrice_data() {
        QTest::addColumn<std::string>("price");
        QTest::addColumn<std::string>("percent");
        QTest::addColumn<std::string>("share");
        const auto row = [](const char* price, const char* percent, const char* share) {
            QTest::addRow("%s %% of %s", percent, price)
                << std::string(price) << std::string(percent) << std::string(share);
        };
        row("0.0000166667", "88", "0.000014666696");
        row("0.0000120001", "83", "0.000009960083");
        row("0.1785", "15", "0.026775");
        row("0.145", "15", "0.02175");
        row("0.1", "100", "0.1");
        row("0.1", "0", "0");
        // Beyond twelve decimals: the nearest picodollar, halves up.
        row("0.000000000001", "50", "0.000000000001");
        row("0.000000000001", "49.99", "0");
        row("9223372.036854775807", "99.99", "9222449.699651090329");
    }
    void takesAShareOfAPrice() {
        QFETCH(std::string, price);
        QFETCH(std::string, percent);
        QFETCH(std::string, share);
        QCOMPARE(ListPrice::parse(price)->share(*Percent::parse(percent)).text(), share);
    }
};

QTEST_APPLESS_MAIN(MoneyTest)
#include "tst_money.moc"
