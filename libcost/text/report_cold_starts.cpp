// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/report_cold_starts.h"

#include "libcost/simulation/latency.h"
#include "libcost/text/format.h"
#include "libcost/text/report_parts.h"
#include "libcost/text/report_simulation.h"
#include "libcost/text/table.h"
#include "libcost/units/one_line.h"
#include "libcost/units/say.h"

#include <algorithm>
#include <cmath>

namespace cost {

namespace {

constexpr std::size_t kHoursPerDay = 24;

std::string clock(std::size_t hour) {
    return std::to_string(hour) + ":00";
}

// "9:00-17:00 12, 17:00-18:00 4"; "0" where there are none all day.
std::string dayText(const double* hours) {
    std::string text;
    for (std::size_t from = 0; from < kHoursPerDay;) {
        std::size_t to = from;
        while (to < kHoursPerDay && hours[to] == hours[from])
            ++to;
        const bool whole = from == 0 && to == kHoursPerDay;
        if (hours[from] > 0 || whole) {
            if (!text.empty()) text += ", ";
            if (!whole) text += clock(from) + "-" + clock(to) + " ";
            text += numberText(hours[from], 0);
        }
        from = to;
    }
    return text;
}

std::string environmentsText(const ProvisionedConcurrency& provisioned) {
    const double most = provisioned.concurrency;
    if (provisioned.schedule.empty()) return numberText(most, 0);
    const double least = *std::min_element(provisioned.schedule.begin(), provisioned.schedule.end());
    const std::string few = numberText(least, 0);
    const std::string many = numberText(most, 0);
    return few == many ? many : few + " to " + many;
}

// "0.0085 %": three digits, however small.
std::string shareOf(double share) {
    return compactText(share * 100) + " %";
}

// "1 % cold at most", "99 % within 300 ms"
std::string targetText(const ColdStartTarget& target) {
    if (target.p99S) return say("99 % within {1}", durationText(*target.p99S * 1000));
    return target.coldShare ? say("{1} cold at most", shareOf(*target.coldShare)) : std::string();
}

void addTarget(json::Value& to, const ColdStartTarget& target) {
    if (target.coldShare) to["target_cold_start_share"] = json::number(*target.coldShare);
    if (target.p99S) to["target_p99_ms"] = json::number(*target.p99S * 1000);
}

json::Value wayJson(const ColdStartWay& way) {
    json::Value out = {{"kind", std::string(nameOf(kColdStartWays, way.kind))}};
    addTarget(out, way.target);
    if (way.function.provisioned) {
        const ProvisionedConcurrency& provisioned = *way.function.provisioned;
        out["concurrency"] = json::number(provisioned.concurrency);
        for (const double hour : provisioned.schedule)
            out["schedule"].push_back(json::number(hour));
        out["environment_hours"] = json::number(way.environmentHours);
        out["provisioned_share"] = json::number(way.provisionedShare);
        out["utilisation"] = json::number(way.busy);
    }
    out["cold_start_share"] = json::number(way.coldShare);
    out["rejected_share"] = json::number(way.rejectedShare);
    for (const auto& [key, seconds] :
         {std::pair{"p50_ms", way.p50S}, {"p95_ms", way.p95S}, {"p99_ms", way.p99S}})
        out[key] = json::number(seconds * 1000);
    if (way.restoreUnknown) out["restore_unknown"] = true;
    if (way.usd)
        out["usd"] = json::number(way.usd->usd());
    else
        out["reason"] = way.usd.why().reason;
    return out;
}

Table waysTable(const ColdStartChoice& choice, bool csv) {
    using Align = Table::Align;
    Table table({{csv ? "way" : "", Align::Left},
                 {csv ? "cold_start_share" : "Cold", Align::Right},
                 {csv ? "p50_ms" : "p50", Align::Right},
                 {csv ? "p95_ms" : "p95", Align::Right},
                 {csv ? "p99_ms" : "p99", Align::Right},
                 {csv ? "environments" : "Kept ready", Align::Right},
                 {csv ? "utilisation" : "Busy", Align::Right},
                 {csv ? "usd" : "USD a month", Align::Right},
                 {csv ? "usd_more" : "More", Align::Right}});
    const Available<Money>& first = choice.ways.front().usd;
    for (const ColdStartWay& way : choice.ways) {
        const auto& provisioned = way.function.provisioned;
        if (csv) {
            table.add({wayText(way), sheetText(way.coldShare), sheetText(way.p50S * 1000),
                       sheetText(way.p95S * 1000), sheetText(way.p99S * 1000),
                       provisioned ? sheetText(provisioned->meanConcurrency()) : "",
                       provisioned ? sheetText(way.busy) : "", way.usd ? sheetText(way.usd->usd()) : "",
                       way.usd && first ? sheetText(way.usd->usd() - first->usd()) : ""});
            continue;
        }
        const std::string most = way.restoreUnknown ? "≤ " : "";
        const bool compared = way.usd && first && way.kind != ColdStartWay::Kind::OnDemand;
        table.add({wayText(way), shareOf(way.coldShare), durationText(way.p50S * 1000),
                   most + durationText(way.p95S * 1000), most + durationText(way.p99S * 1000),
                   provisioned ? environmentsText(*provisioned) : "", provisioned ? percentOf(way.busy) : "",
                   way.usd ? moneyText(*way.usd) : "unavailable",
                   compared ? differenceText(*way.usd - *first) : ""});
        if (provisioned && !provisioned->schedule.empty())
            table.addRemark(scheduleText(provisioned->schedule));
        if (!way.usd) table.addRemark(way.usd.why().reason);
    }
    return table;
}

} // namespace

std::string wayText(const ColdStartWay& way) {
    const std::string target = targetText(way.target);
    switch (way.kind) {
    case ColdStartWay::Kind::OnDemand: return say("On demand");
    case ColdStartWay::Kind::SnapStart:
        return "SnapStart (" +
               std::string(way.function.snapStart->runtime == SnapStartRuntime::Java ? "Java"
                                                                                     : "Python, .NET") +
               ")";
    case ColdStartWay::Kind::AsGiven: return say("Provisioned as it is");
    case ColdStartWay::Kind::Provisioned: return say("Provisioned, {1}", target);
    case ColdStartWay::Kind::Scheduled: return say("Scheduled, {1}", target);
    case ColdStartWay::Kind::Pays: return say("Provisioned where it pays");
    }
    return "";
}

std::string scheduleText(const std::vector<double>& schedule) {
    if (schedule.size() < kHoursPerWeek) return "Every day " + dayText(schedule.data());
    static constexpr const char* kDays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                            "Friday", "Saturday", "Sunday"};
    const auto same = [&](std::size_t a, std::size_t b) {
        const double* const hours = schedule.data();
        return std::equal(hours + a * kHoursPerDay, hours + (a + 1) * kHoursPerDay, hours + b * kHoursPerDay);
    };
    std::string text;
    for (std::size_t from = 0; from < 7;) {
        std::size_t to = from;
        while (to + 1 < 7 && same(from, to + 1))
            ++to;
        if (!text.empty()) text += "; ";
        text += from == 0 && to == 6 ? "Every day" : kDays[from];
        if (to > from && !(from == 0 && to == 6))
            text += std::string(to == from + 1 ? ", " : " to ") + kDays[to];
        text += ' ' + dayText(schedule.data() + from * kHoursPerDay);
        from = to + 1;
    }
    return text;
}

std::vector<std::string> coldStartRemarks(const ColdStartChoice& choice) {
    std::vector<std::string> remarks;
    using Kind = ColdStartWay::Kind;
    const auto way = [&](Kind kind) {
        return std::find_if(choice.ways.begin(), choice.ways.end(),
                            [&](const ColdStartWay& each) { return each.kind == kind; });
    };
    if (choice.breakEvenUtilisation && *choice.breakEvenUtilisation > 1) {
        remarks.push_back("Provisioned concurrency never costs less than on demand at these prices.");
    } else if (choice.breakEvenUtilisation) {
        std::string text = "Provisioned concurrency costs less than on demand from " +
                           percentOf(*choice.breakEvenUtilisation) + " busy";
        text += way(Kind::Pays) == choice.ways.end() ? ", which saves nothing here." : ".";
        remarks.push_back(text);
    }
    if (const auto snap = way(Kind::SnapStart); snap != choice.ways.end() && snap->restoreUnknown)
        remarks.push_back(
            "How long a restore takes is not given (snapstart/restore_ms): with SnapStart a cold start "
            "is taken to be as slow as INIT.");
    if (const std::string cut = cutText(choice.played); !cut.empty()) remarks.push_back(cut);
    return remarks;
}

std::optional<TargetOutcome> outcomeOf(const ReportSubject& subject, const ColdStartChoice& choice,
                                       const ColdStartTarget& target) {
    for (const ColdStartWay& way : choice.ways)
        if (way.target == target) return std::nullopt;
    const ColdStartWay& onDemand = choice.ways.front();
    const std::string what = targetText(target);
    if ((!target.coldShare || onDemand.coldShare <= *target.coldShare) &&
        (!target.p99S || onDemand.p99S <= *target.p99S))
        return TargetOutcome{true, what + ": on demand keeps it already"};
    const std::string never = what + ": cannot be reached";
    // How long requests take when none of them starts cold.
    const Option* option = optionOf(subject.scenario, choice.optionId);
    const auto* function = option ? std::get_if<Lambda>(&option->compute) : nullptr;
    if (function && target.p99S) {
        Lambda plain = *function;
        plain.provisioned.reset();
        plain.snapStart.reset();
        Problems problems;
        const EnvironmentModel model = environmentModel(subject.scenario, &plain, problems);
        const double warm = problems.empty() ? responsePercentile(model, 0, 0.99) : 0;
        if (warm > *target.p99S) {
            const std::string lasting =
                toldApart(warm * 1000, *target.p99S * 1000, [](double ms, int more) {
                    return more == 0 ? durationText(ms) : numberText(ms, more + 3) + " ms";
                }).first;
            return TargetOutcome{false, never + ": 99 % of the requests take up to " + lasting +
                                            " even when none of them starts cold"};
        }
    }
    return TargetOutcome{false, never + ": no number of environments of provisioned concurrency does"};
}

std::string coldStartsReport(const ReportSubject& subject, const ColdStartChoice& choice,
                             const std::vector<ColdStartTarget>& asked, const ReportStyle& style) {
    const Option* option = optionOf(subject.scenario, choice.optionId);
    std::vector<Violation> blockers;
    if (option) blockers = blockersOf(subject.book, subject.scenario, *option);
    std::vector<std::pair<ColdStartTarget, TargetOutcome>> outcomes;
    for (const ColdStartTarget& target : asked)
        if (auto outcome = outcomeOf(subject, choice, target)) outcomes.emplace_back(target, *outcome);
    // Beside the ways: that it cannot do the work, and what the table has no way for.
    std::vector<std::string> remarks;
    if (!blockers.empty()) remarks.push_back(blockedText(blockers));
    for (const auto& [target, outcome] : outcomes)
        remarks.push_back(outcome.text + '.');
    if (style.format == ReportFormat::Csv) {
        Table table = waysTable(choice, true);
        for (const std::string& remark : remarks)
            table.add({remark});
        return table.csv();
    }
    if (style.format == ReportFormat::Json) {
        json::Value root = subjectJson(subject, "breakeven-cold-starts");
        root["option"] = choice.optionId;
        addBlocked(root, blockers);
        if (choice.breakEvenUtilisation && std::isfinite(*choice.breakEvenUtilisation))
            root["break_even_utilisation"] = json::number(*choice.breakEvenUtilisation);
        if (choice.played.cut) root["cut"] = true;
        root["ways"] = json::Value::array();
        for (const ColdStartWay& way : choice.ways)
            root["ways"].push_back(wayJson(way));
        for (const auto& [target, outcome] : outcomes) {
            json::Value one = json::Value::object();
            addTarget(one, target);
            one["outcome"] = outcome.kept ? "kept-on-demand" : "out-of-reach";
            one["text"] = outcome.text;
            root["targets_without_way"].push_back(std::move(one));
        }
        return dumped(root);
    }
    for (std::string& remark : coldStartRemarks(choice))
        remarks.push_back(std::move(remark));
    const std::string label = option ? option->label : choice.optionId;
    const Table table = waysTable(choice, false);
    if (style.format == ReportFormat::Markdown) {
        const std::string& name = subject.scenario.name;
        std::string text = "# " + markdownCell(name.empty() ? "Cold starts" : name) + "\n\n" +
                           markdownLine(subjectText(subject, style)) + ".\n\n## " + markdownCell(label) +
                           "\n\n" + table.markdown();
        for (const std::string& remark : remarks)
            text += "\n" + markdownLine(remark) + "\n";
        return text;
    }
    std::string text = subjectText(subject, style) + "\n\n" + strong(label, style) + '\n' + table.text(2);
    for (const std::string& remark : remarks)
        text += "  " + oneLine(remark) + '\n';
    return text;
}

} // namespace cost
