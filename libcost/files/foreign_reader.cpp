// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/foreign_reader.h"

#include <algorithm>
#include <array>

namespace cost::reader {

namespace {

// A file that has all of these keys is of that kind; the first that fits.
struct Kind {
    std::string_view what;
    std::array<std::string_view, 2> keys; // the second may be empty
};

constexpr Kind kKinds[] = {
    {"a plan of Terraform", {"format_version", "resource_changes"}},
    {"a plan of Terraform", {"format_version", "planned_values"}},
    {"a state of Terraform", {"terraform_version", ""}},
    {"a template of CloudFormation or SAM", {"AWSTemplateFormatVersion", ""}},
    {"a template of CloudFormation or SAM", {"Resources", ""}},
    {"an answer of Lambda Power Tuning", {"power", "cost"}},
    {"an answer of Lambda Power Tuning", {"results", "stateMachine"}},
    {"an answer of Lambda Power Tuning", {"averageDuration", "averagePrice"}},
    {"a price list of AWS", {"offerCode", ""}},
    {"a price list of AWS", {"products", "terms"}},
    {"prices as `aws pricing get-products` gives them", {"PriceList", ""}},
    {"prices as `aws pricing get-products` gives them", {"product", "terms"}},
    {"metrics of CloudWatch", {"MetricDataResults", ""}},
    {"metrics of CloudWatch", {"Datapoints", ""}},
    {"logs of CloudWatch", {"events", "searchedLogStreams"}},
    {"the settings of a Lambda function", {"FunctionName", ""}},
    {"the settings of a Lambda function", {"Configuration", "Code"}},
    {"the settings of Lambda functions", {"Functions", ""}},
    {"a bill of Cost Explorer", {"ResultsByTime", ""}},
    {"an answer of Infracost", {"projects", "currency"}},
    {"a package of npm", {"name", "dependencies"}},
};

// What a scenario cannot do without.
constexpr std::string_view kOwnKeys[] = {"format", "workload", "options"};

} // namespace

std::string foreignKind(const json::Value& value) {
    if (value.is_array()) return value.empty() ? "" : foreignKind(value.front());
    if (!value.is_object()) return "";
    for (const Kind& kind : kKinds)
        if (std::all_of(kind.keys.begin(), kind.keys.end(), [&](std::string_view key) {
                return key.empty() || value.contains(std::string(key));
            }))
            return std::string(kind.what);
    // An answer within another.
    for (const char* key : {"results", "result", "output", "body"})
        if (value.contains(key) && value[key].is_object()) return foreignKind(value[key]);
    return "";
}

bool isForeign(const json::Value& value) {
    return !value.is_object() ||
           std::none_of(std::begin(kOwnKeys), std::end(kOwnKeys),
                        [&](std::string_view key) { return value.contains(std::string(key)); });
}

} // namespace cost::reader
