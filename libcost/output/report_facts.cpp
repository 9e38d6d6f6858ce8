// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/report_facts.h"

#include "libcost/output/answers.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

namespace cost {

namespace {

Message sourceText(const std::shared_ptr<const Source>& source) {
    return source ? source->title + " (" + dateText(source->date) + ')' : "no source";
}

std::string packageText(const InitTime& time) {
    std::string text = time.package;
    const auto add = [&](std::string_view word) {
        text += (text.empty() ? "" : ", ");
        text += word;
    };
    if (time.architecture) add(nameOf(kArchitectures, *time.architecture));
    if (time.vpc) add("VPC");
    if (time.snapStart) add("SnapStart");
    return text;
}

} // namespace

Message initTimeText(const InitTime& time) {
    const std::string package = packageText(time);
    const std::string least = durationText(time.leastMs);
    const std::string most = durationText(time.mostMs);
    const std::string range = least == most ? "" : " (" + least + " to " + most + ')';
    return time.runtime + (package.empty() ? "" : ", " + package) + ": " + durationText(time.ms) + range +
           ", " + sourceText(time.source);
}

std::string limitsReport(const PriceBook& book, const std::string& filter, const ReportStyle& style) {
    const auto document = [&] {
        Table table({{"Limit", Table::Align::Left, "key"},
                     {"", Table::Align::Right, "value"},
                     {"", Table::Align::Left, "unit"},
                     {"Source", Table::Align::Left, "source"}});
        for (const auto& [key, limit] : book.all().limits) {
            if (key.find(filter) == std::string::npos) continue;
            table.add({key,
                       {numberText(limit.value), limit.value},
                       limit.unit,
                       sourceText(limit.provenance ? limit.provenance->source : nullptr)});
            if (style.explain && limit.provenance && !limit.provenance->note.empty())
                table.addRemark(limit.provenance->note);
        }
        return Document{std::move(table)};
    };
    return rendered(style, document, [&] { return limitsAnswer(book, filter); });
}

std::string initTimesReport(const std::vector<InitTime>& times, const std::string& filter,
                            const ReportStyle& style) {
    const auto document = [&] {
        Table table({{"Preset", Table::Align::Left, "name"},
                     {"INIT", Table::Align::Right, "init_ms"},
                     {"from", Table::Align::Right, "least_ms"},
                     {"to", Table::Align::Right, "most_ms"},
                     {"Source", Table::Align::Left, "source"}});
        const auto ms = [](double value) { return Table::Cell(durationText(value), value); };
        for (const InitTime& time : times)
            if (time.name.find(filter) != std::string::npos)
                table.add(
                    {time.name, ms(time.ms), ms(time.leastMs), ms(time.mostMs), sourceText(time.source)});
        return Document{std::move(table)};
    };
    return rendered(style, document, [&] { return initTimesAnswer(times, filter); });
}

} // namespace cost
