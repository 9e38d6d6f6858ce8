// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/report_memory.h"

#include "libcost/text/format.h"
#include "libcost/text/report_parts.h"
#include "libcost/units/one_line.h"
#include "libcost/units/say.h"

namespace cost {

namespace {

json::Value sizeJson(const MemorySize& size) {
    return {{"memory_mb", json::number(size.memoryMb)},
            {"duration_ms", json::number(size.durationMs)},
            {"duration_least_ms", json::number(size.band.leastMs)},
            {"duration_most_ms", json::number(size.band.mostMs)},
            {"usd", json::number(size.usd)}};
}

// What keeps the function from doing the work as it is.
std::vector<Violation> blockersNow(const ReportSubject& subject, const MemoryChoice& choice) {
    const Option* option = optionOf(subject.scenario, choice.optionId);
    return option ? blockersOf(subject.book, subject.scenario, *option) : std::vector<Violation>();
}

// Which sizes are large and fast enough is told of each: what is said of the function is first what no size
// helps against.
std::vector<std::string> blockerLines(const ReportSubject& subject, const MemoryChoice& choice) {
    std::vector<Violation> always;
    std::vector<Violation> now;
    for (const Violation& each : blockersNow(subject, choice)) {
        const bool bySize = each.constraint == Constraint::Timeout || each.constraint == Constraint::Memory ||
                            each.constraint == Constraint::CpuTime;
        (bySize ? now : always).push_back(each);
    }
    std::vector<std::string> lines;
    if (!always.empty()) lines.push_back(blockedText(always));
    if (!now.empty())
        lines.push_back("Blocked at " + memoryText(choice.now.memoryMb) + ": " + violationsText(now) + '.');
    return lines;
}

std::string memoryJson(const ReportSubject& subject, const std::vector<MemoryChoice>& choices) {
    json::Value root = subjectJson(subject, "breakeven-memory");
    root["functions"] = json::Value::array();
    for (const MemoryChoice& choice : choices) {
        json::Value one = {{"id", choice.optionId}};
        one["method"] = choice.fitted ? "fitted" : "interpolated";
        one["fit"] = {{"waiting_ms", json::number(choice.fit.waitingMs)},
                      {"computing_ms", json::number(choice.fit.computingMs)},
                      {"knee_mb", json::number(choice.fit.kneeMb())},
                      {"relative_error", json::number(choice.fit.relativeError)},
                      {"good", choice.fit.good}};
        one["equal_within"] = json::number(choice.equalWithin);
        addBlocked(one, blockersNow(subject, choice));
        one["now"] = sizeJson(choice.now);
        one["cheapest"] = sizeJson(choice.cheapest);
        one["fastest"] = sizeJson(choice.fastest);
        one["balanced"] = sizeJson(choice.balanced);
        root["functions"].push_back(std::move(one));
    }
    return dumped(root);
}

Table sizesTable(const MemoryChoice& choice, bool csv) {
    Table table({{csv ? "choice" : "", Table::Align::Left},
                 {csv ? "memory_mb" : "Memory", Table::Align::Right},
                 {csv ? "duration_ms" : "Duration", Table::Align::Right},
                 {csv ? "duration_least_ms" : "95 % from", Table::Align::Right},
                 {csv ? "duration_most_ms" : "to", Table::Align::Right},
                 {csv ? "usd" : "USD a month", Table::Align::Right}});
    const auto add = [&](const char* name, const MemorySize& size) {
        const bool known = size.band.leastMs < size.band.mostMs;
        if (csv)
            table.add({name, sheetText(size.memoryMb), sheetText(size.durationMs),
                       sheetText(size.band.leastMs), sheetText(size.band.mostMs), sheetText(size.usd)});
        else
            table.add({name, memoryText(size.memoryMb), durationText(size.durationMs),
                       known ? durationText(size.band.leastMs) : "-",
                       known ? durationText(size.band.mostMs) : "-", moneyText(Money(size.usd))});
    };
    add(csv ? "now" : "Now", choice.now);
    add(csv ? "cheapest" : "Cheapest", choice.cheapest);
    add(csv ? "balanced" : "Balanced", choice.balanced);
    add(csv ? "fastest" : "Fastest", choice.fastest);
    return table;
}

} // namespace

std::string fitText(const MemoryFit& fit, std::size_t sizes) {
    if (sizes < kFewestSizes)
        return sizes == 1
                   ? say("Measured at 1 size: too few for a law, so that times between are interpolated.")
                   : say("Measured at {1} sizes: too few for a law, so that times between are interpolated.",
                         numberText(static_cast<double>(sizes), 0));
    const std::string error = percentOf(fit.relativeError);
    if (!fit.good)
        return say(
            "Times are interpolated: {1} off in the mean, they do not follow the CPU (a part that waits, and "
            "one that its share of a vCPU makes longer).",
            error);
    const std::string vcpus = fit.threads > 1 ? say("{1} vCPUs", numberText(fit.threads, 0)) : say("1 vCPU");
    return say("Fitted, {1} off in the mean: {2} that wait, and {3} that compute, longer below {4}, where it "
               "has less "
               "than {5}.",
               error, durationText(fit.waitingMs), durationText(fit.computingMs), memoryText(fit.kneeMb()),
               vcpus);
}

std::vector<std::string> memoryWarnings(const MemoryChoice& choice) {
    double timesOut = 0;
    double fails = 0;
    for (const MemorySize& size : choice.curve) {
        if (size.timesOut) timesOut = size.memoryMb;
        if (size.outOfMemory) fails = size.memoryMb;
    }
    std::vector<std::string> warnings;
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
    if (style.format == ReportFormat::Json) return memoryJson(subject, choices);
    const bool markdown = style.format == ReportFormat::Markdown;
    if (style.format == ReportFormat::Csv) {
        std::string text;
        for (const MemoryChoice& choice : choices) {
            text += csvRow({"function", choice.optionId});
            for (const std::string& line : blockerLines(subject, choice))
                text += csvRow({"remark", line});
            text += sizesTable(choice, true).csv();
        }
        return text;
    }
    const std::string& name = subject.scenario.name;
    std::string text = markdown ? "# " + markdownCell(name.empty() ? "Memory" : name) + "\n\n" +
                                      markdownLine(subjectText(subject, style)) + ".\n"
                                : subjectText(subject, style) + '\n';
    for (const MemoryChoice& choice : choices) {
        const Option* option = optionOf(subject.scenario, choice.optionId);
        const std::string label = option ? option->label : choice.optionId;
        const std::string fit = fitText(choice.fit, subject.scenario.workload.durationByMemory.size());
        const Table table = sizesTable(choice, false);
        std::vector<std::string> warnings = blockerLines(subject, choice);
        const std::string within = percentOf(choice.equalWithin);
        warnings.push_back(
            within == percentOf(0)
                ? say("Of sizes that cost the same the fastest is named.")
                : say("Sizes within {1} of the least cost count as equally cheap: of them the fastest is "
                      "named.",
                      within));
        for (std::string& warning : memoryWarnings(choice))
            warnings.push_back(std::move(warning));
        text += markdown ? "\n## " + markdownCell(label) + "\n\n" + table.markdown() + "\n" +
                               markdownLine(fit) + '\n'
                         : '\n' + strong(label, style) + '\n' + table.text(2) + "  " + oneLine(fit) + '\n';
        for (const std::string& warning : warnings)
            text += markdown ? "\n" + markdownLine(warning) + '\n' : "  " + oneLine(warning) + '\n';
    }
    return text;
}

} // namespace cost
