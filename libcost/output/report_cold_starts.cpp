// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/report_cold_starts.h"

#include "libcost/base/message.h"
#include "libcost/output/answers.h"
#include "libcost/output/report_data_parts.h"
#include "libcost/output/report_parts.h"
#include "libcost/output/report_simulation.h"
#include "libcost/simulation/latency.h"
#include "libcost/units/format.h"

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
Message targetText(const ColdStartTarget& target) {
    if (target.p99S) return say("99 % within {1}", durationText(*target.p99S * 1000));
    return target.coldShare ? say("{1} cold at most", shareOf(*target.coldShare)) : Message();
}

Table waysTable(const ColdStartChoice& choice) {
    using Align = Table::Align;
    Table table({{"", Align::Left, "way"},
                 {"Cold", Align::Right, "cold_start_share"},
                 {"p50", Align::Right, "p50_ms"},
                 {"p95", Align::Right, "p95_ms"},
                 {"p99", Align::Right, "p99_ms"},
                 {"Kept ready", Align::Right, "environments"},
                 {"Busy", Align::Right, "utilisation"},
                 {"USD a month", Align::Right, "usd"},
                 {"More", Align::Right, "usd_more"}});
    using Cell = Table::Cell;
    const Cell none = "";
    const Available<Money>& first = choice.ways.front().usd;
    for (const ColdStartWay& way : choice.ways) {
        const auto& provisioned = way.function.provisioned;
        const std::string most = way.restoreUnknown ? "≤ " : "";
        const Money more = way.usd && first ? *way.usd - *first : Money();
        const bool itself = way.kind == ColdStartWay::Kind::OnDemand;
        table.add({wayText(way), Cell(shareOf(way.coldShare), way.coldShare),
                   Cell(durationText(way.p50S * 1000), way.p50S * 1000),
                   Cell(most + durationText(way.p95S * 1000), way.p95S * 1000),
                   Cell(most + durationText(way.p99S * 1000), way.p99S * 1000),
                   provisioned ? Cell(environmentsText(*provisioned), provisioned->meanConcurrency()) : none,
                   provisioned ? Cell(percentOf(way.busy), way.busy) : none,
                   way.usd ? Cell(moneyText(*way.usd), way.usd->usd()) : Cell("unavailable", ""),
                   way.usd && first ? Cell(itself ? "" : differenceText(more), more.usd()) : none});
        if (provisioned && !provisioned->schedule.empty())
            table.addRemark(scheduleText(provisioned->schedule));
        if (!way.usd) table.addRemark(way.usd.why().reason);
    }
    return table;
}

} // namespace

Message wayText(const ColdStartWay& way) {
    const Message target = targetText(way.target);
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
    return {};
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

std::vector<Message> coldStartRemarks(const ColdStartChoice& choice) {
    std::vector<Message> remarks;
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
    const Message what = targetText(target);
    if ((!target.coldShare || onDemand.coldShare <= *target.coldShare) &&
        (!target.p99S || onDemand.p99S <= *target.p99S))
        return TargetOutcome{true, what + ": on demand keeps it already"};
    const Message never = what + ": cannot be reached";
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
            const Message lasting =
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
    const auto document = [&] {
        // Beside the ways: that it cannot do the work, and what the table has no way for.
        std::vector<Message> remarks;
        const std::vector<Violation> blockers = blockersOf(subject, choice.optionId);
        if (!blockers.empty()) remarks.push_back(blockedText(blockers));
        for (const ColdStartTarget& target : asked)
            if (const auto outcome = outcomeOf(subject, choice, target))
                remarks.push_back(outcome->text + '.');
        Table table = waysTable(choice);
        for (const Message& remark : remarks)
            table.addHidden({remark});
        Document all = {openingOf(subject, style, "Cold starts"),
                        Heading{labelOf(subject.scenario, choice.optionId)}, std::move(table)};
        for (const auto& lines : {remarks, coldStartRemarks(choice)})
            for (const Message& line : lines)
                all.push_back(Paragraph{line});
        return all;
    };
    return rendered(style, document, [&] { return coldStartsAnswer(subject, choice, asked); });
}

} // namespace cost
