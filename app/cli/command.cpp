// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "libcost/input/typed_quantity.h"
#include "libcost/units/format.h"

CLI::Validator typedCount() {
    return {[](std::string& text) {
                const bool plain = text.find_first_not_of("0123456789") == std::string::npos;
                const auto count = plain ? std::nullopt : cost::typedForKey("count", text).value;
                if (count) text = cost::exactText(*count);
                return std::string();
            },
            ""};
}

void addFutures(CLI::App& command, cost::OutlookSettings& settings) {
    command.add_option("--futures", settings.futures, "How many futures are drawn from ranges")
        ->check(CLI::Range(std::size_t{1000}, std::size_t{10'000'000}))
        ->transform(typedCount())
        ->capture_default_str();
    command.add_option("--seed", settings.seed, "Another seed draws other futures")
        ->check(seedRange())
        ->capture_default_str();
}

void remarkFutures(const Run& run, const CLI::App& command, const cost::Scenario& scenario) {
    if (!scenario.uncertain.empty()) return;
    for (const char* option : {"--futures", "--seed"})
        if (command.count(option) > 0)
            run.remark(std::string(option) + " makes no difference: no input has a range, such as 20M..60M");
}

void refuseEmpty(CLI::App& app, const std::vector<std::string>& arguments) {
    const CLI::Validator notEmpty(
        [](const std::string& value) {
            return value.empty() ? "is given without a value: give one, or leave it out" : std::string();
        },
        "", "not empty");
    const std::function<void(CLI::App&)> refuse = [&](CLI::App& each) {
        for (CLI::Option* option : each.get_options())
            if (option->get_items_expected_max() > 0) option->check(notEmpty);
        for (CLI::App* command : each.get_subcommands([](CLI::App*) { return true; }))
            refuse(*command);
    };
    refuse(app);
    // Of "--option=" the parser would take the next argument for the value.
    for (const std::string& each : arguments) {
        if (each == "--") break;
        if (each.starts_with("--") && each.find('=') == each.size() - 1)
            throw UsageError(each.substr(0, each.size() - 1) +
                             " is given without a value: give one, or leave it out");
    }
}

CLI::Validator seedRange() {
    constexpr std::uint64_t kMost = 9'007'199'254'740'992;
    CLI::Validator range = CLI::Range(std::uint64_t{0}, kMost);
    range.description("UINT in [0 - 9007199254740992]");
    return range;
}
