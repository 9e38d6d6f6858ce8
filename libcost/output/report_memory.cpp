// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/report_memory.h"

#include "libcost/base/message.h"
#include "libcost/output/answers.h"
#include "libcost/output/report_data_parts.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

namespace cost {

namespace {

// Which sizes are large and fast enough is told of each: what is said of the function is first what no size
// helps against.
std::vector<Message> blockerLines(const ReportSubject& subject, const MemoryChoice& choice) {
    std::vector<Violation> always;
    std::vector<Violation> now;
    for (const Violation& each : blockersOf(subject, choice.optionId)) {
        const bool bySize = each.constraint == Constraint::Timeout || each.constraint == Constraint::Memory ||
                            each.constraint == Constraint::CpuTime;
        (bySize ? now : always).push_back(each);
    }
    std::vector<Message> lines;
    if (!always.empty()) lines.push_back(blockedText(always));
    if (!now.empty())
        lines.push_back("Blocked at " + memoryText(choice.now.memoryMb) + ": " + violationsText(now) + '.');
    return lines;
}

Table sizesTable(const MemoryChoice& choice) {
    using Align = Table::Align;
    Table table({{"", Align::Left, "choice"},
                 {"Memory", Align::Right, "memory_mb"},
                 {"Duration", Align::Right, "duration_ms"},
                 {"95 % from", Align::Right, "duration_least_ms"},
                 {"to", Align::Right, "duration_most_ms"},
                 {"USD a month", Align::Right, "usd"}});
    const auto add = [&](const char* shown, const char* name, const MemorySize& size) {
        const bool known = size.band.leastMs < size.band.mostMs;
        const auto end = [&](double ms) { return Table::Cell(known ? durationText(ms) : "-", ms); };
        table.add({{shown, std::string(name)},
                   {memoryText(size.memoryMb), size.memoryMb},
                   {durationText(size.durationMs), size.durationMs},
                   end(size.band.leastMs),
                   end(size.band.mostMs),
                   {moneyText(Money(size.usd)), size.usd}});
    };
    add("Now", "now", choice.now);
    add("Cheapest", "cheapest", choice.cheapest);
    add("Balanced", "balanced", choice.balanced);
    add("Fastest", "fastest", choice.fastest);
    return table;
}

// What there is to say of a function below its sizes.
std::vector<Message> remarksOn(const ReportSubject& subject, const MemoryChoice& choice) {
    std::vector<Message> remarks = {fitText(choice.fit, subject.scenario.workload.durationByMemory.size())};
    for (Message& line : blockerLines(subject, choice))
        remarks.push_back(std::move(line));
    const Figure within = percentOf(choice.equalWithin);
    remarks.push_back(
        within == percentOf(0)
            ? say("Of sizes that cost the same the fastest is named.")
            : say("Sizes within {1} of the least cost count as equally cheap: of them the fastest is named.",
                  within));
    for (Message& warning : memoryWarnings(choice))
        remarks.push_back(std::move(warning));
    return remarks;
}

} // namespace

Message fitText(const MemoryFit& fit, std::size_t sizes) {
    if (sizes < kFewestSizes)
        return sizes == 1
                   ? say("Measured at 1 size: too few for a law, so that times between are interpolated.")
                   : say("Measured at {1} sizes: too few for a law, so that times between are interpolated.",
                         numberText(static_cast<double>(sizes), 0));
    const Figure error = percentOf(fit.relativeError);
    if (!fit.good)
        return say(
            "Times are interpolated: {1} off in the mean, they do not follow the CPU (a part that waits, and "
            "one that its share of a vCPU makes longer).",
            error);
    const Message vcpus = fit.threads > 1 ? say("{1} vCPUs", numberText(fit.threads, 0)) : say("1 vCPU");
    return say("Fitted, {1} off in the mean: {2} that wait, and {3} that compute, longer below {4}, where it "
               "has less "
               "than {5}.",
               error, durationText(fit.waitingMs), durationText(fit.computingMs), memoryText(fit.kneeMb()),
               vcpus);
}

std::vector<Message> memoryWarnings(const MemoryChoice& choice) {
    double timesOut = 0;
    double fails = 0;
    for (const MemorySize& size : choice.curve) {
        if (size.timesOut) timesOut = size.memoryMb;
        if (size.outOfMemory) fails = size.memoryMb;
    }
    std::vector<Message> warnings;
    const bool all = timesOut == choice.curve.back().memoryMb;
    if (timesOut > 0)
        warnings.push_back(all ? say("At every size it may take longer than Lambda's limit of {1}.",
                                     durationText(choice.timeoutMs))
                               : say("Up to {1} it may take longer than Lambda's limit of {2}.",
                                     memoryText(timesOut), durationText(choice.timeoutMs)));
    if (fails > 0)
        warnings.push_back(fails == choice.curve.back().memoryMb
                               ? say("At every size measured it runs out of memory.")
                               : say("Up to {1} it runs out of memory.", memoryText(fails)));
    return warnings;
}

std::string memoryReport(const ReportSubject& subject, const std::vector<MemoryChoice>& choices,
                         const ReportStyle& style) {
    const auto document = [&] {
        Document all = {openingOf(subject, style, "Memory")};
        for (const MemoryChoice& choice : choices) {
            Table sheet = Table::sheet({"function", choice.optionId});
            for (const Message& line : blockerLines(subject, choice))
                sheet.add({"remark", line});
            all.insert(all.end(), {std::move(sheet), Heading{labelOf(subject.scenario, choice.optionId)},
                                   sizesTable(choice)});
            for (Message& remark : remarksOn(subject, choice))
                all.push_back(Paragraph{std::move(remark)});
        }
        return all;
    };
    return rendered(style, document, [&] { return memoryAnswer(subject, choices); });
}

} // namespace cost
