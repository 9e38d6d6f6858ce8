// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/field_reader.h"
#include "libcost/files/option_reader.h"
#include "libcost/files/scenario_file.h"
#include "libcost/model/scenario_fields.h"

namespace cost {

namespace {

using json::Value;

// Which labels do not come about by themselves when the file is read.
std::vector<bool> chosenLabels(const std::vector<Option>& options) {
    std::vector<Option> read = options;
    std::vector<bool> chosen;
    for (Option& option : read) {
        const std::string usual = defaultLabel(option.compute);
        chosen.push_back(!option.label.starts_with(usual));
        if (!chosen.back()) option.label = usual;
    }
    tellApart(read);
    for (std::size_t i = 0; i < options.size(); ++i)
        if (read[i].label != options[i].label) chosen[i] = true;
    return chosen;
}

} // namespace

std::string scenarioText(const Scenario& s) {
    Value root = Value::object();
    root["format"] = std::string(kScenarioFormat);
    root["version"] = 1;
    reader::write(s, root, &s);
    if (root["account"].empty()) root.erase("account");
    root["options"] = Value::array();
    // A file states jobs for the workload that it has.
    std::vector<Option> options = s.options;
    for (Option& option : options)
        if (auto* fargate = std::get_if<Fargate>(&option.compute); fargate && fargate->runs)
            fargate->runs = runsNow(*fargate->runs, s.workload);
    const std::vector<bool> labelled = chosenLabels(options);
    for (std::size_t i = 0; i < options.size(); ++i)
        root["options"].push_back(reader::optionJson(options[i], labelled[i]));
    return root.dump(2, ' ', false, Value::error_handler_t::replace) + '\n';
}

} // namespace cost
