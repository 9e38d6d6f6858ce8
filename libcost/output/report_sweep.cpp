// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/answers.h"
#include "libcost/output/explain.h"
#include "libcost/output/report_data_parts.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

namespace cost {

std::vector<Gap> gapsOf(const ReportSubject& subject, const Sweep& sweep, const SweepColumn& column) {
    constexpr std::size_t kMost = 100; // of a jagged cost: nobody reads more
    const std::size_t count = sweep.x.size();
    const auto isGap = [&](std::size_t i) { return column.usd.empty() || std::isnan(column.usd[i]); };
    std::vector<Gap> gaps;
    for (std::size_t i = 0; i < count && gaps.size() < kMost; ++i) {
        if (!isGap(i)) continue;
        const std::size_t first = i;
        while (i + 1 < count && isGap(i + 1))
            ++i;
        const double from = sweep.x[first];
        const double to = sweep.x[i];
        const bool whole = first == 0 && i + 1 == count;
        // Why it is, next to where it can; of all of it, where the scenario stands.
        std::vector<double> places{first == 0 && !whole ? to : from};
        if (const auto now = position(subject.scenario, sweep.dial);
            whole && now && *now >= from && *now <= to)
            places.insert(places.begin(), *now);
        for (const double place : places)
            if (auto quote = quoteAt(subject.book, subject.scenario, sweep.dial, place, column.optionId);
                quote && !*quote) {
                gaps.push_back({from, to, whole, std::move(*quote)});
                break;
            }
    }
    return gaps;
}

std::vector<Message> sweepRemarks(const ReportSubject& subject, const Sweep& sweep) {
    std::vector<Message> remarks;
    for (const SweepColumn& column : sweep.columns) {
        const std::string& label = labelOf(subject.scenario, column.optionId);
        if (column.unavailable) {
            remarks.push_back(label + ": unavailable: " + column.unavailable->reason + '.');
            continue;
        }
        for (const Gap& gap : gapsOf(subject, sweep, column)) {
            Message where;
            if (!gap.whole) {
                const Message from = dialText(sweep.dial, gap.from);
                const Message to = dialText(sweep.dial, gap.to);
                where = from == to ? " at " + from : " from " + from + " to " + to;
            }
            remarks.push_back(label + ": " + std::string(statusOf(gap.why)) + where + ": " +
                              gap.why.why().reason + '.');
        }
    }
    return remarks;
}

namespace {

Table sweepTable(const Scenario& scenario, const Sweep& sweep) {
    using Align = Table::Align;
    const DialFacts& dial = facts(sweep.dial);
    const bool requests = sweep.dial == Dial::Requests;
    std::vector<Table::Column> columns = {
        {requests ? "Requests a month" : std::string(dial.title), Align::Right, std::string(dial.name)}};
    for (const SweepColumn& column : sweep.columns)
        columns.push_back({labelOf(scenario, column.optionId), Align::Right, column.optionId});
    Table table(std::move(columns));
    for (std::size_t i = 0; i < sweep.x.size(); ++i) {
        const double x = sweep.x[i];
        std::vector<Table::Cell> row = {{requests ? numberText(x, 0) : dialText(sweep.dial, x), x}};
        for (const SweepColumn& column : sweep.columns)
            if (column.usd.empty() || std::isnan(column.usd[i]))
                row.emplace_back("-", "");
            else
                row.emplace_back(moneyText(Money(column.usd[i])), column.usd[i]);
        table.add(std::move(row));
    }
    return table;
}

} // namespace

std::string sweepReport(const ReportSubject& subject, const Sweep& sweep, const ReportStyle& style) {
    const auto document = [&] {
        return Document{openingOf(subject, style, "Sweep"), sweepTable(subject.scenario, sweep),
                        Items{sweepRemarks(subject, sweep)}};
    };
    return rendered(style, document, [&] { return sweepAnswer(subject, sweep); });
}

} // namespace cost
