// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/report_whole.h"

#include "libcost/text/explain.h"
#include "libcost/text/format.h"
#include "libcost/text/option_style.h"
#include "libcost/text/report_advice.h"
#include "libcost/text/report_parts.h"
#include "libcost/text/svg_chart.h"
#include "libcost/text/typed_value.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace cost {

namespace {

struct Heading {
    std::string text;
    int level = 2;
};
struct Paragraph {
    std::string text;
    bool strong = false;
};
struct Items {
    std::vector<std::string> lines;
};
struct Figure {
    std::string title;
    const Overview::Chart* chart;
};
// What is shown on demand, where the reader's medium has that.
struct Fold {
    std::string title;
    Table table;
    std::vector<std::string> lines;
};
using Block = std::variant<Heading, Paragraph, Items, Table, Figure, Fold>;

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

std::vector<Block> blocksOf(const ReportSubject& subject, const Overview& overview, const AgeLimit& age) {
    const Scenario& scenario = subject.scenario;
    const Comparison& comparison = overview.advice.comparison;
    std::vector<Block> all;
    const Answer says = answer(scenario, comparison, overview.winners);
    ReportStyle style;
    style.format = ReportFormat::Markdown; // as one line
    style.age = age;
    all.push_back(Heading{scenario.name.empty() ? "Report" : scenario.name, 1});
    all.push_back(Paragraph{verdictText(overview.advice), true});
    all.push_back(Paragraph{says.headline + ". " + says.detail});
    all.push_back(Paragraph{subjectText(withAlternatives(subject), style) + '.'});
    all.push_back(rankingTable(subject, comparison));
    std::vector<std::string> terms = termsOf(scenario);
    for (std::string& each : unlikeTerms(scenario, comparison))
        terms.push_back(std::move(each));
    all.push_back(Items{std::move(terms)});
    for (const Overview::Chart& chart : overview.charts)
        all.push_back(Figure{"USD a month by " + std::string(facts(chart.sweep.dial).title) +
                                 (chart.band.x.empty() ? ""
                                                       : "; shaded: eight of ten futures of " +
                                                             scenario.options[overview.subject()].label),
                             &chart});
    for (const AdvicePart& part : adviceParts(scenario, overview.advice, overview.outlook)) {
        all.push_back(Heading{part.title});
        all.push_back(Items{part.lines});
    }
    const std::vector<std::string> crossings =
        winnerLines(subject.book, scenario, comparison, Dial::Requests, overview.winners);
    if (!crossings.empty()) {
        all.push_back(Heading{"Break-even"});
        all.push_back(Items{crossings});
    }
    all.push_back(Heading{"Assumptions"});
    all.push_back(assumptions(scenario));
    all.push_back(Heading{"Every line"});
    ReportStyle explained;
    explained.explain = true;
    for (const Comparison::Row& row : comparison.rows) {
        if (!row.quote)
            all.push_back(Paragraph{rowTitle(row) +
                                    (row.quote.blocked() ? ": blocked: " : ": unavailable: ") +
                                    row.quote.why().reason + '.'});
        const Estimate* estimate = row.quote.priced();
        if (!estimate) continue;
        std::vector<std::string> notes;
        for (const Note& note : estimate->notes())
            notes.push_back(noteText(note));
        all.push_back(Fold{rowTitle(row) + ": " + moneyText(estimate->total()) + " a month",
                           linesTable(*estimate, explained), std::move(notes)});
    }
    all.push_back(Heading{"Where the prices are from"});
    all.push_back(sources(comparison));
    all.push_back(Paragraph{"List prices in USD before tax, as AWS publishes them. Made with Breakeven."});
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

struct AsHtml {
    const ReportSubject& subject;
    const Overview& overview;

    std::string list(const std::vector<std::string>& lines) const {
        if (lines.empty()) return "";
        std::string all = "<ul>\n";
        for (const std::string& line : lines)
            all += "<li>" + markupText(line) + "</li>\n";
        return all + "</ul>\n";
    }
    std::string operator()(const Heading& b) const {
        const std::string tag = 'h' + std::to_string(b.level);
        return '<' + tag + '>' + markupText(b.text) + "</" + tag + ">\n";
    }
    std::string operator()(const Paragraph& b) const {
        return std::string(b.strong ? "<p class=\"strong\">" : "<p>") + markupText(b.text) + "</p>\n";
    }
    std::string operator()(const Items& b) const { return list(b.lines); }
    std::string operator()(const Table& b) const { return b.html(); }
    std::string operator()(const Figure& b) const {
        return "<figure><figcaption>" + markupText(b.title) + "</figcaption>\n" +
               svgChart(subject.scenario, b.chart->sweep, b.chart->breakEvens, b.chart->band,
                        overview.subject(), b.title) +
               "</figure>\n";
    }
    std::string operator()(const Fold& b) const {
        return "<details><summary>" + markupText(b.title) + "</summary>\n" + b.table.html() + list(b.lines) +
               "</details>\n";
    }
};

struct AsMarkdown {
    const ReportSubject& subject;

    static std::string list(const std::vector<std::string>& lines) {
        std::string all;
        for (const std::string& line : lines)
            all += "- " + markdownLine(line) + '\n';
        return all.empty() ? "" : all + '\n';
    }
    std::string operator()(const Heading& b) const {
        return std::string(static_cast<std::size_t>(b.level), '#') + ' ' + markdownCell(b.text) + "\n\n";
    }
    std::string operator()(const Paragraph& b) const {
        return (b.strong ? "**" + markdownCell(b.text) + "**" : markdownLine(b.text)) + "\n\n";
    }
    std::string operator()(const Items& b) const { return list(b.lines); }
    std::string operator()(const Table& b) const { return b.markdown() + '\n'; }
    std::string operator()(const Figure& b) const {
        const Sweep& sweep = b.chart->sweep;
        Table table({{std::string(facts(sweep.dial).title) + " from"}, {"to"}, {"cheapest"}});
        for (const Winner& winner : b.chart->winners)
            if (winner.column >= 0)
                table.add({dialText(sweep.dial, winner.from), dialText(sweep.dial, winner.upTo),
                           subject.scenario.options[static_cast<std::size_t>(winner.column)].label});
        return table.markdown() + '\n';
    }
    std::string operator()(const Fold& b) const {
        return "### " + markdownCell(b.title) + "\n\n" + b.table.markdown() + '\n' + list(b.lines);
    }
};

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
    std::string all = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>" +
                      markupText(name.empty() ? "Breakeven report" : name + " \u2013 Breakeven") +
                      "</title>\n<style>\n" + kPage + darkStyle() + "</style>\n</head>\n<body>\n";
    for (const Block& block : blocksOf(subject, overview, age))
        all += std::visit(AsHtml{subject, overview}, block);
    return all + "</body>\n</html>\n";
}

std::string markdownReport(const ReportSubject& subject, const Overview& overview, const AgeLimit& age) {
    std::string all;
    for (const Block& block : blocksOf(subject, overview, age))
        all += std::visit(AsMarkdown{subject}, block);
    while (all.ends_with("\n\n"))
        all.pop_back();
    return all;
}

} // namespace cost
