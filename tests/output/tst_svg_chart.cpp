// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/advice/overview.h"
#include "libcost/output/option_style.h"
#include "libcost/output/svg_chart.h"
#include "libcost/output/table.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace cost;

namespace {

// An element's attributes, by name.
using Element = QMap<QString, QString>;

std::vector<Element> elements(const std::string& svg, const QString& name) {
    std::vector<Element> all;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name) {
            Element element;
            for (const QXmlStreamAttribute& each : reader.attributes())
                element[each.name().toString()] = each.value().toString();
            all.push_back(element);
        }
    return reader.hasError() ? std::vector<Element>() : all;
}

std::string chart(const Scenario& scenario, Dial dial, const Band& band = {}) {
    const PriceBook& book = support::book(scenario.region);
    const Sweep sampled = sweep(book, scenario, dial, logSpace(1e6, 1e9, 100));
    return svgChart(scenario, sampled, breakEvens(book, scenario, sampled), band, 0, "Cost");
}

} // namespace

class SvgChartTest : public QObject {
    Q_OBJECT

private slots:
    // Each curve in its hue and dashes, and dearer stands higher.
    void curvesRunWhereTheSweepSays() {
        const Scenario scenario = support::example("api-backend");
        const std::string svg = chart(scenario, Dial::Requests);
        std::vector<Element> curves;
        for (const Element& path : elements(svg, "path"))
            if (path["fill"] == u"none" && path.contains("stroke-width")) curves.push_back(path);
        const Sweep sampled =
            sweep(support::book(scenario.region), scenario, Dial::Requests, logSpace(1e6, 1e9, 100));
        std::size_t drawn = 0;
        const std::vector<OptionStyle> styles = stylesOf(scenario);
        for (std::size_t i = 0; i < sampled.columns.size(); ++i) {
            const bool some = std::any_of(sampled.columns[i].usd.begin(), sampled.columns[i].usd.end(),
                                          [](double usd) { return usd > 0; });
            if (!some) continue;
            QVERIFY(drawn < curves.size());
            QCOMPARE(curves[drawn]["stroke"].toStdString(), hexOf(styles[i].hue, false));
            QCOMPARE(curves[drawn].contains("stroke-dasharray"), !styles[i].dashes.empty());
            ++drawn;
        }
        QCOMPARE(drawn, curves.size());
        // A dearer month stands higher: the first option rises with the requests.
        static const QRegularExpression kNumbers("[-0-9.]+");
        auto numbers = kNumbers.globalMatch(curves[0]["d"]);
        double lastX = -1;
        double lastY = 1e9;
        while (numbers.hasNext()) {
            const double x = numbers.next().captured().toDouble();
            const double y = numbers.next().captured().toDouble();
            QVERIFY(x >= lastX && y <= lastY + 0.11);
            lastX = x;
            lastY = y;
        }
        QVERIFY(lastX > 540);
    }

    // The winner strip has the cheapest options' hues, in their order, and covers the whole foot.
    void theStripIsTheWinners() {
        const Scenario scenario = support::example("api-backend");
        const Sweep sampled =
            sweep(support::book(scenario.region), scenario, Dial::Requests, logSpace(1e6, 1e9, 100));
        std::vector<std::string> expected;
        for (const Winner& winner : winners(sampled))
            expected.push_back(hexOf(stylesOf(scenario)[std::size_t(winner.column)].hue, false));
        std::vector<std::string> calculated;
        double wide = 0;
        for (const Element& rect : elements(chart(scenario, Dial::Requests), "rect")) {
            calculated.push_back(rect["fill"].toStdString());
            wide += rect["width"].toDouble() + 1;
        }
        QCOMPARE(calculated, expected);
        COMPARE_NEAR(wide, 489, 12); // between two samples the seam is neither's
    }

    // Labels keep apart, however close their curves end.
    void labelsKeepApart() {
        support::Words words;
        for (int i = 0; i < 12; ++i)
            words.options.push_back(R"("kind": "lambda", "memory_mb": )" + std::to_string(1025 + i));
        std::vector<double> heights;
        for (const Element& text : elements(chart(support::scenario(words), Dial::Requests), "text"))
            if (text["x"].toDouble() > 560) heights.push_back(text["y"].toDouble());
        QCOMPARE(heights.size(), std::size_t(13));
        std::sort(heights.begin(), heights.end());
        for (std::size_t i = 1; i < heights.size(); ++i)
            QVERIFY(heights[i] - heights[i - 1] > 14.8);
        QVERIFY(heights.front() > 20 && heights.back() < 360);
    }

    void bandsAreShaded() {
        Scenario scenario =
            withDistribution(support::example("api-backend"), Dial::Duration, Uniform{60, 240});
        const Band band = bandAlong(support::book(scenario.region), scenario, scenario.options[0],
                                    Dial::Requests, logSpace(1e6, 1e9, 20));
        QVERIFY(elements(chart(scenario, Dial::Requests), "polygon").size() <
                elements(chart(scenario, Dial::Requests, band), "polygon").size());
    }

    void theWordsAreEscaped() {
        QCOMPARE(markupText("a < b & \"c\" > 'd'\x01"),
                 std::string("a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;\\u0001"));
    }

    // Alike variants of one kind are told apart, and every hue has two shades.
    void stylesDiffer() {
        const Scenario scenario = support::scenario(
            {.options = {R"("kind": "lambda", "id": "a", "memory_mb": 512)",
                         R"("kind": "lambda", "id": "b", "memory_mb": 1024)",
                         R"("kind": "lambda", "id": "c", "architecture": "arm64", "memory_mb": 512)"}});
        const std::vector<OptionStyle> styles = stylesOf(scenario);
        QVERIFY(styles[0].hue == styles[1].hue && styles[0].dashes != styles[1].dashes && styles[1].hollow);
        QVERIFY(styles[2].hue != styles[0].hue);
        for (int i = 0; i < kHueCount; ++i)
            QVERIFY(hexOf(Hue(i), false) != hexOf(Hue(i), true));
    }
};

QTEST_APPLESS_MAIN(SvgChartTest)
#include "tst_svg_chart.moc"
