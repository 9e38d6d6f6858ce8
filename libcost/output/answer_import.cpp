// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/answer_parts.h"
#include "libcost/output/answers.h"

namespace cost {

namespace {

json::Value importJson(const ImportReport& report, const std::string& folder) {
    json::Value root = {{"format", "breakeven-import"},
                        {"version", 1},
                        {"file", report.file},
                        {"offer_code", report.offerCode},
                        {"offer_version", report.version},
                        {"date", orNull(report.date)},
                        {"date_is_publication", report.dateIsPublication},
                        {"encoding", report.csv ? "csv" : "json"},
                        {"gzip", report.packed},
                        {"bytes", report.bytes},
                        {"folder", folder},
                        {"prices", report.prices()}};
    root["taken"] = listOf(report.taken, [](const ImportReport::Taken& each) {
        json::Value value = {{"service", each.service}, {"region", each.region}, {"prices", each.prices}};
        if (!each.keys.empty()) value["keys"] = each.keys;
        return value;
    });
    root["ignored"] = listOf(report.left, [](const ImportReport::Left& each) -> json::Value {
        return {{"reason", nameOf(kIgnoredNames, each.reason)},
                {"text", ignoredText(each.reason)},
                {"count", each.count},
                {"example", each.example}};
    });
    root["doubts"] = listOf(report.doubts, [](const ImportReport::Doubtful& each) -> json::Value {
        return {{"doubt", nameOf(kDoubtNames, each.doubt)},
                {"text", doubtText(each.doubt)},
                {"count", each.count},
                {"example", each.example}};
    });
    return root;
}

} // namespace

std::string importAnswer(const std::vector<ImportReport>& reports, const std::string& folder) {
    if (reports.size() == 1) return dumped(importJson(reports.front(), folder));
    json::Value root = {{"format", "breakeven-imports"}, {"version", 1}};
    root["imports"] = listOf(reports, [&](const ImportReport& report) { return importJson(report, folder); });
    return dumped(root);
}

std::string updateAnswer(const std::vector<UpdateRow>& rows, const std::string& folder) {
    json::Value root = {{"format", "breakeven-price-update"}, {"version", 1}, {"folder", folder}};
    root["lists"] = listOf(rows, [](const UpdateRow& row) -> json::Value {
        return {{"service", row.service},
                {"region", row.region},
                {"status", row.status},
                {"detail", row.detail},
                {"prices", row.prices ? json::Value(*row.prices) : json::Value(nullptr)}};
    });
    return dumped(root);
}

} // namespace cost
