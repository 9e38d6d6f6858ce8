// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/report_whole.h"

#include "libcost/input/typed_value.h"
#include "libcost/output/explain.h"
#include "libcost/output/option_style.h"
#include "libcost/output/report_advice.h"
#include "libcost/output/report_parts.h"
#include "libcost/output/svg_chart.h"
#include "libcost/units/format.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace cost {

namespace {

std::string shapeText(TrafficShape shape) {
    std::string name(nameOf(kTrafficShapes, shape));
    std::replace(name.begin(), name.end(), '-', ' ');
    return name;
}

Table assumptions(const Scenario& scenario) {
    Table table({{"Input"}, {"Value"}});
    for (const DialFacts& each : kDials) {
        if (each.dial == Dial::Memory || each.dial == Dial::Discount) continue;
        const auto at = position(scenario, each.dial);
        if (const Distribution* known = distributionOf(scenario, each.dial))
            table.add({std::string(each.title),
                       distributionText(each.dial, *known) + ", priced at " + fieldText(each.dial, *at)});
        else if (isMeasured(scenario, each.dial))
            table.add({std::string(each.title),
                       "measured at " + countText(scenario.workload.durationByMemory.size(), "memory size")});
        else
            table.add({std::string(each.title), at ? fieldText(each.dial, *at) : "not given"});
    }
    const Workload& workload = scenario.workload;
    table.add({"Traffic", shapeText(workload.traffic.shape)});
    table.add({"Invocation", std::string(nameOf(kInvocations, workload.invocation))});
    if (scenario.account.serverDiscount > 0)
        table.add({"Discount on servers", fieldText(Dial::Discount, scenario.account.serverDiscount)});
    table.add({"A month", numberText(scenario.hoursPerMonth) + " h"});
    table.add({"Free tier", scenario.account.freeTier.applies ? "still unused" : "not applied"});
    table.add({"About the same", "within " + moneyText(Money(scenario.threshold.usd)) + " a month or " +
                                     percentOf(scenario.threshold.share)});
    return table;
}

// Each source once, with how many of the lines rest on it.
Table sources(const Comparison& comparison) {
    struct Use {
        const Source* source;
        std::set<std::string> keys;
    };
    std::map<std::string, Use> uses;
    for (const Comparison::Row& row : comparison.rows) {
        if (!row.quote) continue;
        for (const LineItem& line : row.quote->lines())
            if (line.provenance && line.provenance->source) {
                Use& use = uses[line.provenance->source->title];
                use.source = line.provenance->source.get();
                use.keys.insert(line.provenance->key);
            }
    }
    Table table({{"Source"}, {"Date"}, {"Confidence"}, {"Prices used"}});
    for (const auto& [title, use] : uses) {
        std::string keys;
        for (const std::string& key : use.keys)
            keys += (keys.empty() ? "" : ", ") + key;
        table.add({title, dateText(use.source->date), use.source->confidence, keys});
    }
    return table;
}

Picture pictureOf(const Scenario& scenario, const Overview& overview, const Overview::Chart& chart) {
    const Dial dial = chart.sweep.dial;
    std::string title = "USD a month by " + std::string(facts(dial).title);
    if (!chart.band.x.empty())
        title += "; shaded: eight of ten futures of " + scenario.options[overview.subject()].label;
    Table table({{std::string(facts(dial).title) + " from"}, {"to"}, {"cheapest"}});
    for (const Winner& winner : chart.winners)
        if (winner.column >= 0)
            table.add({dialText(dial, winner.from), dialText(dial, winner.upTo),
                       scenario.options[static_cast<std::size_t>(winner.column)].label});
    std::string svg =
        svgChart(scenario, chart.sweep, chart.breakEvens, chart.band, overview.subject(), title);
    return {std::move(title), std::move(svg), std::move(table)};
}

Document documentOf(const ReportSubject& subject, const Overview& overview, const AgeLimit& age) {
    const Scenario& scenario = subject.scenario;
    const Comparison& comparison = overview.advice.comparison;
    const Answer says = answer(scenario, comparison, overview.winners);
    Document all = {Opening{.title = scenario.name.empty() ? "Report" : scenario.name,
                            .headline = verdictText(overview.advice)},
                    Paragraph{says.headline + ". " + says.detail},
                    Opening{.about = aboutOf(withAlternatives(subject), age)},
                    rankingTable(subject, comparison), Items{allTerms(scenario, comparison)}};
    for (const Overview::Chart& chart : overview.charts)
        all.push_back(pictureOf(scenario, overview, chart));
    for (AdvicePart& part : adviceParts(scenario, overview.advice, overview.outlook))
        all.push_back(Items{std::move(part.lines), std::move(part.title), true});
    all.insert(all.end(),
               {Items{winnerLines(subject.book, scenario, comparison, Dial::Requests, overview.winners),
                      "Break-even", true},
                Heading{"Assumptions"}, assumptions(scenario), Heading{"Every line"}});
    for (const Comparison::Row& row : comparison.rows) {
        if (!row.quote)
            all.push_back(Paragraph{rowTitle(row) +
                                    (row.quote.blocked() ? ": blocked: " : ": unavailable: ") +
                                    row.quote.why().reason + '.'});
        if (const Estimate* estimate = row.quote.priced())
            all.push_back(Fold{rowTitle(row) + ": " + moneyText(estimate->total()) + " a month",
                               linesTable(*estimate, true), notesOf(*estimate)});
    }
    all.insert(all.end(),
               {Heading{"Where the prices are from"}, sources(comparison),
                Paragraph{"List prices in USD before tax, as AWS publishes them. Made with Breakeven."}});
    return all;
}

const char* const kPage =
    R"(:root{color-scheme:light dark;--base:#fff;--text:#1b1f24;--soft:#57606a;--line:#d5d9de;--row:#f3f4f6}
body{max-width:60rem;margin:2rem auto;padding:0 1rem;background:var(--base);color:var(--text);
font:15px/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;margin-bottom:.3rem}h2{font-size:1.15rem;margin-top:2rem}
.strong{font-size:1.2rem;font-weight:600}
table{border-collapse:collapse;margin:1rem 0;width:100%}
th,td{padding:.3rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th{font-weight:600;color:var(--soft)}.right{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.remark{color:var(--soft);font-size:.85rem;padding-left:1.6rem}
figure{margin:1.5rem 0}figcaption{font-weight:600}svg{width:100%;height:auto}
details{border:1px solid var(--line);border-radius:4px;margin:.6rem 0;padding:.3rem .8rem}
summary{cursor:pointer;font-weight:600}
@media print{details{break-inside:avoid}body{margin:0;max-width:none}}
)";

std::string darkStyle() {
    std::string css = "@media (prefers-color-scheme:dark){:root{--base:#16191d;--text:#e7eaee;--soft:#a4adb7;"
                      "--line:#363c43;--row:#22262b}\n.t{fill:#e7eaee}.n{fill:#a4adb7}.g{stroke:#2a2f35}"
                      ".a{stroke:#a4adb7}.r{fill:#16191d;stroke:#e7eaee}";
    for (int i = 0; i < kHueCount; ++i) {
        const std::string hex = hexOf(static_cast<Hue>(i), true);
        const std::string hue = ".h" + std::to_string(i);
        css += hue + "s{stroke:" + hex + '}' + hue + "f{fill:" + hex + '}';
    }
    return css + "}\n";
}

} // namespace

std::optional<PageFormat> pageFormatOf(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (ending == ".html" || ending == ".htm") return PageFormat::Html;
    if (ending == ".md" || ending == ".markdown") return PageFormat::Markdown;
    if (ending == ".pdf") return PageFormat::Pdf;
    return std::nullopt;
}

std::string htmlReport(const ReportSubject& subject, const Overview& overview, const AgeLimit& age) {
    const std::string& name = subject.scenario.name;
    const std::string all =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>" +
        markupText(name.empty() ? "Breakeven report" : name + " \u2013 Breakeven") + "</title>\n<style>\n" +
        kPage + darkStyle() + "</style>\n</head>\n<body>\n";
    return all + htmlOf(documentOf(subject, overview, age)) + "</body>\n</html>\n";
}

std::string markdownReport(const ReportSubject& subject, const Overview& overview, const AgeLimit& age) {
    return markdownOf(documentOf(subject, overview, age));
}

} // namespace cost
