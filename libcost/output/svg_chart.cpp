// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/svg_chart.h"

#include "libcost/output/explain.h"
#include "libcost/output/option_style.h"
#include "libcost/output/table.h"
#include "libcost/units/format.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

namespace cost {

namespace {

constexpr double kWidth = 760;
constexpr double kHeight = 400;
constexpr double kLeft = 56;
constexpr double kRight = 545; // the labels stand beyond
constexpr double kTop = 34;
constexpr double kBottom = 348;
constexpr double kLine = 15; // from one label to the next
constexpr double kStrip = 4;

// To a tenth of a pixel.
std::string number(double value) {
    char text[400];
    const auto written = std::to_chars(text, std::end(text), value, std::chars_format::fixed, 1);
    std::string result(text, written.ptr);
    if (result.ends_with(".0")) result.resize(result.size() - 2);
    return result == "-0" ? "0" : result;
}

// "key1="value1" ..."
class Tag {
public:
    explicit Tag(std::string_view name) : m_text('<' + std::string(name)) {}
    Tag& set(std::string_view key, std::string_view value) {
        m_text += ' ' + std::string(key) + "=\"" + markupText(value) + '"';
        return *this;
    }
    Tag& set(std::string_view key, double value) { return set(key, number(value)); }
    std::string empty() const { return m_text + "/>\n"; }
    std::string with(std::string_view text) const {
        return m_text + '>' + markupText(text) + "</" + m_text.substr(1, m_text.find(' ') - 1) + ">\n";
    }

private:
    std::string m_text;
};

std::string classOf(Hue hue, bool fill) {
    return 'h' + std::to_string(static_cast<int>(hue)) + (fill ? 'f' : 's');
}

class Chart {
public:
    Chart(const Scenario& scenario, const Sweep& sweep, const std::vector<BreakEven>& breakEvens,
          const Band& band, std::size_t bandOption)
        : m_scenario(scenario), m_sweep(sweep), m_breakEvens(breakEvens), m_band(band),
          m_bandOption(bandOption), m_styles(stylesOf(scenario)) {
        setRange();
    }

    std::string draw(const std::string& title) {
        m_out = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 400\" role=\"img\" "
                "font-family=\"system-ui, sans-serif\" font-size=\"11\">\n";
        m_out += Tag("title").with(title);
        m_out += Tag("desc").with(description());
        if (m_most > 0) {
            drawGrid();
            drawBand();
            drawNow();
            for (std::size_t i = 0; i < m_sweep.columns.size(); ++i)
                drawCurve(i);
            drawStrip();
            drawCrossings();
            drawLabels();
        } else {
            m_out += text(kLeft, 200, "No option has a price here.");
        }
        return m_out + "</svg>\n";
    }

private:
    void setRange() {
        double least = 1e300;
        for (const SweepColumn& column : m_sweep.columns)
            for (const double usd : column.usd)
                if (usd > 0) {
                    least = std::min(least, usd);
                    m_most = std::max(m_most, usd);
                }
        m_most *= 1.1;
        // What is nearly free leaves through the floor.
        m_least = std::min(std::max(least * 0.9, m_most / 2000), m_most / 10);
        m_log = m_sweep.x.front() > 0 && m_sweep.x.back() > 4 * m_sweep.x.front();
    }

    double x(double value) const {
        const double from = m_sweep.x.front();
        const double to = m_sweep.x.back();
        const double share =
            m_log ? std::log(value / from) / std::log(to / from) : (value - from) / (to - from);
        return kLeft + (kRight - kLeft) * share;
    }
    double y(double usd) const {
        const double share = std::log(std::max(usd, m_least * 0.5) / m_least) / std::log(m_most / m_least);
        return kBottom - (kBottom - kTop) * share;
    }
    static std::string text(double x, double y, const std::string& words, const char* anchor = "start",
                            const char* kind = "t") {
        return Tag("text")
            .set("x", x)
            .set("y", y)
            .set("text-anchor", anchor)
            .set("class", kind)
            .set("fill", std::string_view(kind) == "n" ? "#57606a" : "#1b1f24")
            .with(words);
    }
    std::string line(double x1, double y1, double x2, double y2, const char* stroke, const char* kind) const {
        return Tag("line")
            .set("x1", x1)
            .set("y1", y1)
            .set("x2", x2)
            .set("y2", y2)
            .set("stroke", stroke)
            .set("class", kind)
            .empty();
    }

    // Only powers of ten where there are many.
    static std::vector<double> rounds(double from, double to) {
        std::vector<double> all = roundValues(from, to);
        if (std::log10(to / from) >= 3.5)
            std::erase_if(all, [](double value) {
                const double digits = std::log10(value);
                return std::fabs(digits - std::round(digits)) > 1e-9;
            });
        return all;
    }

    std::string placeText(double value) const {
        switch (facts(m_sweep.dial).measure) {
        case Measure::Memory: return memoryText(value);
        case Measure::Time: return durationText(value);
        default: return compactText(value);
        }
    }

    void drawGrid() {
        const auto ordinates = rounds(m_least, m_most);
        for (const double usd : ordinates) {
            m_out += line(kLeft, y(usd), kRight, y(usd), "#e3e6ea", "g");
            m_out += text(kLeft - 6, y(usd) + 4, axisMoneyText(usd), "end", "n");
        }
        std::vector<double> abscissas;
        if (m_sweep.dial == Dial::Memory)
            abscissas = {128, 256, 512, 1024, 2048, 4096, 10'240};
        else if (m_log)
            abscissas = rounds(m_sweep.x.front(), m_sweep.x.back());
        double taken = -100;
        for (const double value : abscissas) {
            if (value < m_sweep.x.front() || value > m_sweep.x.back()) continue;
            m_out += line(x(value), kTop, x(value), kBottom, "#e3e6ea", "g");
            if (x(value) - taken < 44) continue;
            taken = x(value);
            m_out += text(x(value), kBottom + 18, placeText(value), "middle", "n");
        }
        m_out += text(6, 16, "USD a month", "start", "n");
        const DialFacts& of = facts(m_sweep.dial);
        m_out +=
            text(kRight, kBottom + 38,
                 m_sweep.dial == Dial::Requests ? "requests a month" : std::string(of.title), "end", "n");
    }

    void drawBand() {
        if (m_band.x.empty()) return;
        std::string upper;
        std::string lower;
        for (std::size_t i = 0; i < m_band.x.size(); ++i) {
            if (std::isnan(m_band.p90[i])) continue;
            const std::string at = number(x(m_band.x[i])) + ',';
            upper += at + number(std::max(y(m_band.p90[i]), kTop)) + ' ';
            lower = at + number(std::min(y(m_band.p10[i]), kBottom)) + ' ' + lower;
        }
        const Hue hue = m_styles[m_bandOption].hue;
        m_out += Tag("polygon")
                     .set("points", upper + lower)
                     .set("class", classOf(hue, true))
                     .set("fill", hexOf(hue, false))
                     .set("fill-opacity", "0.16")
                     .empty();
    }

    void drawNow() {
        const auto now = position(m_scenario, m_sweep.dial);
        if (!now || *now < m_sweep.x.front() || *now > m_sweep.x.back() || !(*now > 0)) return;
        m_out += line(x(*now), kTop - 6, x(*now), kBottom, "#57606a", "a");
        m_out += text(x(*now), kTop - 10, "Now " + placeText(*now), "middle");
    }

    void drawCurve(std::size_t i) {
        // Moves where the option cannot do the work, or is free; between two samples on one height nothing is
        // said.
        std::string path;
        bool down = false;
        const std::vector<double>& usd = m_sweep.columns[i].usd;
        for (std::size_t at = 0; at < usd.size(); ++at) {
            if (!(usd[at] >= m_least)) {
                down = false;
                continue;
            }
            const bool level =
                down && at + 1 < usd.size() && usd[at - 1] == usd[at] && usd[at] == usd[at + 1];
            if (level) continue;
            path += (down ? 'L' : 'M') + number(x(m_sweep.x[at])) + ' ' + number(y(usd[at]));
            down = true;
        }
        if (path.empty()) return;
        const OptionStyle& style = m_styles[i];
        std::string dashes;
        for (const double dash : style.dashes)
            dashes += (dashes.empty() ? "" : " ") + number(dash * 1.4);
        Tag tag("path");
        tag.set("d", path)
            .set("fill", "none")
            .set("class", classOf(style.hue, false))
            .set("stroke", hexOf(style.hue, false))
            .set("stroke-width", "1.8");
        if (!dashes.empty()) tag.set("stroke-dasharray", dashes);
        m_out += tag.empty();
    }

    void drawStrip() {
        for (const Winner& winner : winners(m_sweep)) {
            if (winner.column < 0) continue;
            const Hue hue = m_styles[static_cast<std::size_t>(winner.column)].hue;
            m_out += Tag("rect")
                         .set("x", x(winner.from))
                         .set("y", kBottom)
                         .set("width", std::max(1.0, x(winner.upTo) - x(winner.from) - 1))
                         .set("height", kStrip)
                         .set("class", classOf(hue, true))
                         .set("fill", hexOf(hue, false))
                         .empty();
        }
    }

    void drawCrossings() {
        constexpr std::size_t kMost = 6;
        std::size_t drawn = 0;
        double taken = -100;
        for (const BreakEven& each : m_breakEvens) {
            if (!each.ofCheapest || each.value < m_sweep.x.front() || each.value > m_sweep.x.back()) continue;
            if (++drawn > kMost) break;
            m_out += Tag("circle")
                         .set("cx", x(each.value))
                         .set("cy", y(each.usd))
                         .set("r", 4.0)
                         .set("fill", "#ffffff")
                         .set("stroke", "#1b1f24")
                         .set("class", "r")
                         .empty();
            // Of those that stand close together the first is named.
            if (x(each.value) - taken < 48) continue;
            taken = x(each.value);
            m_out += text(x(each.value) - 8, y(each.usd) - 8, placeText(each.value), "end");
        }
    }

    // Beside the end of each curve, and apart from each other.
    void drawLabels() {
        struct Label {
            std::size_t option;
            double wanted;
            double at = 0;
        };
        std::vector<Label> labels;
        for (std::size_t i = 0; i < m_sweep.columns.size(); ++i) {
            const std::vector<double>& usd = m_sweep.columns[i].usd;
            const auto last =
                std::find_if(usd.rbegin(), usd.rend(), [&](double each) { return each >= m_least; });
            if (last != usd.rend()) labels.push_back({i, y(*last)});
        }
        std::stable_sort(labels.begin(), labels.end(),
                         [](const Label& a, const Label& b) { return a.wanted < b.wanted; });
        double above = kTop - kLine;
        for (Label& label : labels)
            above = label.at = std::max(label.wanted, above + kLine);
        double below = kBottom + kLine;
        for (auto label = labels.rbegin(); label != labels.rend(); ++label)
            below = label->at = std::min(label->at, below - kLine);
        for (const Label& label : labels) {
            const OptionStyle& style = m_styles[label.option];
            m_out += Tag("path")
                         .set("d", 'M' + number(kRight + 2) + ' ' + number(label.wanted) + 'L' +
                                       number(kRight + 12) + ' ' + number(label.at))
                         .set("fill", "none")
                         .set("stroke", "#d5d9de")
                         .set("class", "g")
                         .empty();
            drawMarker(kRight + 18, label.at, style);
            m_out += text(kRight + 26, label.at + 4, shortened(m_scenario.options[label.option].label));
        }
    }

    void drawMarker(double cx, double cy, const OptionStyle& style) {
        const std::string color = hexOf(style.hue, false);
        const double r = 4;
        Tag tag(style.marker == Marker::Disc ? "circle" : "polygon");
        const auto points = [&](std::initializer_list<std::pair<double, double>> at) {
            std::string all;
            for (const auto& [dx, dy] : at)
                all += number(cx + dx * r) + ',' + number(cy + dy * r) + ' ';
            tag.set("points", all);
        };
        switch (style.marker) {
        case Marker::Disc: tag.set("cx", cx).set("cy", cy).set("r", r); break;
        case Marker::Square: points({{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}}); break;
        case Marker::Diamond: points({{0, -1.2}, {1.2, 0}, {0, 1.2}, {-1.2, 0}}); break;
        case Marker::Triangle: points({{0, -1.15}, {1.15, 0.85}, {-1.15, 0.85}}); break;
        }
        if (style.hollow)
            tag.set("class", classOf(style.hue, false))
                .set("fill", "none")
                .set("stroke", color)
                .set("stroke-width", "1.5");
        else
            tag.set("class", classOf(style.hue, true)).set("fill", color);
        m_out += tag.empty();
    }

    // What has room beside the chart; the table has the whole.
    static std::string shortened(const std::string& label) {
        constexpr std::size_t kMost = 32;
        if (label.size() <= kMost) return label;
        std::size_t end = kMost - 1;
        while (end > 0 && (static_cast<unsigned char>(label[end]) & 0xC0U) == 0x80U)
            --end;
        return label.substr(0, end) + "\u2026";
    }

    // The same for who cannot see it.
    std::string description() const {
        Message all;
        for (const Winner& winner : winners(m_sweep))
            if (winner.column >= 0)
                all += (all.empty() ? "Cheapest: " : "; ") +
                       m_scenario.options[static_cast<std::size_t>(winner.column)].label + " from " +
                       dialText(m_sweep.dial, winner.from) + " to " + dialText(m_sweep.dial, winner.upTo);
        return all.empty() ? "No option has a price here." : all.english() + '.';
    }

    const Scenario& m_scenario;
    const Sweep& m_sweep;
    const std::vector<BreakEven>& m_breakEvens;
    const Band& m_band;
    std::size_t m_bandOption;
    std::vector<OptionStyle> m_styles;
    double m_least = 1;
    double m_most = 0;
    bool m_log = true;
    std::string m_out;
};

} // namespace

std::string svgChart(const Scenario& scenario, const Sweep& sweep, const std::vector<BreakEven>& breakEvens,
                     const Band& band, std::size_t bandOption, const std::string& title) {
    return Chart(scenario, sweep, breakEvens, band, bandOption).draw(title);
}

} // namespace cost
