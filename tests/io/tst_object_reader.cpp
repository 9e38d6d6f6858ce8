// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/base/name.h"
#include "libcost/io/object_reader.h"

namespace json = cost::json;
using json::Bounds;

namespace {

enum class Color { Red, Green, Blue, White, Black };
constexpr cost::Named<Color> kColors[] = {{"red", Color::Red},
                                          {"green", Color::Green},
                                          {"blue", Color::Blue},
                                          {"white", Color::White},
                                          {"black", Color::Black}};
enum class Side { Left, Right };
constexpr cost::Named<Side> kSides[] = {{"left", Side::Left}, {"right", Side::Right}};

std::string all(const cost::Problems& problems) {
    std::string text;
    for (const cost::Problem& problem : problems)
        text += cost::text(problem) + '\n';
    return text;
}

} // namespace

class ObjectReaderTest : public QObject {
    Q_OBJECT

private slots:
    void checksNumbers_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("bounds");
        QTest::addColumn<std::string>("message"); // empty: fine
        const auto row = [](const char* text, int bounds, const char* message) {
            QTest::addRow("%s in %d", text, bounds) << std::string(text) << bounds << std::string(message);
        };
        row("0", 0, "");
        row("0.5", 0, "");
        row("1e300", 0, "");
        row("-1", 0, "is -1: it must be at least 0");
        row("-1e-300", 0, "it must be at least 0");
        row("0", 1, "is 0: it must be above 0");
        row("1e-300", 1, "");
        row("1", 2, "");
        row("1.0000001", 2, "it must be from 0 to 1");
        row("128", 3, "");
        row("100", 3, "is 100: it must be a whole number from 128 to 10240");
        row("20000", 3, "is 20000: it must be a whole number from 128 to 10240");
        row("128.5", 3, "is 128.5: it must be a whole number from 128 to 10240");
        row("true", 0, "is true: a number is needed");
        row("[]", 0, "is []: a number is needed");
        row("\"5\"", 0, "is text: write a number without quotes, not \"5\"");
        row("\"\"", 0, "is blank: give a number, or leave it out");
        row("\"  \"", 0, "is blank: give a number, or leave it out");
        row("0", 4, "is 0: it must be above 0 and up to 1");
    }
    void checksNumbers() {
        QFETCH(std::string, text);
        QFETCH(int, bounds);
        QFETCH(std::string, message);
        static const Bounds kBounds[] = {json::kNotNegative,
                                         json::kPositive,
                                         json::kShare,
                                         {.least = 128, .most = 10'240, .whole = true},
                                         {.most = 1, .leastExcluded = true}};
        const auto wrong = json::wrongNumber(json::Value::parse(text), kBounds[bounds]);
        QCOMPARE(wrong.has_value(), !message.empty());
        if (wrong) VERIFY_HAS(*wrong, message);
    }

    void readsMembers() {
        cost::Problems problems;
        const json::Value value = json::Value::parse(
            R"({"n": 2.5, "s": "text", "b": true, "o": {"x": 1}, "color": "blue", "blank": null})");
        json::ObjectReader reader(value, "/here", problems);
        COMPARE_EXACTLY(*reader.number("n"), 2.5);
        QVERIFY(!reader.number("absent"));
        COMPARE_EXACTLY(reader.number("absent", json::kNotNegative, 7), 7);
        QCOMPARE(*reader.string("s"), std::string("text"));
        QVERIFY(*reader.boolean("b"));
        QVERIFY(reader.oneOf("color", kColors) == Color::Blue);
        json::ObjectReader inner = reader.object("o");
        COMPARE_EXACTLY(*inner.number("x"), 1);
        inner.finish();
        QVERIFY(reader.has("blank"));
        QVERIFY(problems.empty());
        QVERIFY(!reader.number("blank"));
        reader.finish();
        QCOMPARE(all(problems),
                 std::string("/here/blank: is blank (null): give a value, or leave the key out\n"));
    }

    void complainsAtThePlace_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << std::string(text) << std::string(expected);
        };
        row("no object", "3", "/a: is 3: an object {...} is needed");
        row("number for text", R"({"text": 3})", "/a/text: is 3: text in quotes is needed");
        row("text for a truth", R"({"flag": "true"})", "/a/flag: is \"true\": must be true or false");
        row("near name", R"({"color": "blu"})",
            "/a/color: is \"blu\": it is not known; did you mean \"blue\"?");
        row("far name", R"({"color": "mauve-ish"})",
            "must be \"red\", \"green\", \"blue\", \"white\" or \"black\"");
        row("few names", R"({"side": "lft"})", "/a/side: is \"lft\": it must be \"left\" or \"right\"");
        row("near key", R"({"colour": "red"})", "/a/colour: is not a known key; did you mean \"color\"?");
        row("far key", R"({"something-else": 1})",
            "/a/something-else: is not a known key; known here: text, flag, color, side");
        row("odd key", R"({"a/b~": 1})", "/a/a~1b~0: is not a known key");
    }
    void complainsAtThePlace() {
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        cost::Problems problems;
        const json::Value value = json::Value::parse(text);
        json::ObjectReader reader(value, "/a", problems);
        reader.string("text");
        reader.boolean("flag");
        reader.oneOf("color", kColors);
        reader.oneOf("side", kSides);
        reader.finish();
        QCOMPARE(problems.size(), std::size_t(1));
        VERIFY_HAS(all(problems), expected);
    }

    void findsTheNearestWord() {
        const std::vector<std::string_view> words = {"requests_per_month", "duration_ms", "cpu_ms"};
        const auto nearest = [&](std::string_view word) { return std::string(json::nearest(word, words)); };
        QCOMPARE(nearest("request_per_month"), std::string("requests_per_month"));
        QCOMPARE(nearest("duration"), std::string("duration_ms"));
        QCOMPARE(nearest("cpums"), std::string("cpu_ms"));
        QCOMPARE(nearest("memory"), std::string());
        QCOMPARE(nearest(std::string(5000, 'x')), std::string());
    }
};

QTEST_APPLESS_MAIN(ObjectReaderTest)
#include "tst_object_reader.moc"
