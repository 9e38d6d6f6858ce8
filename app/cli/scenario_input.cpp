// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scenario_input.h"

#include "libcost/base/file.h"
#include "libcost/base/nearest.h"
#include "libcost/files/scenario_file.h"
#include "libcost/files/traffic_file.h"
#include "libcost/input/typed_traffic.h"
#include "libcost/output/report_facts.h"
#include "libcost/output/report_simulation.h"
#include "libcost/units/format.h"

#include <algorithm>

namespace {

// A setting, and the argument that asks for it.
struct Given {
    std::string argument;
    cost::Setting setting;
};

// What gives the same value twice is refused: one of the two would go unused.
void add(std::vector<Given>& all, Given next) {
    for (const Given& before : all)
        if (cost::setTheSame(before.setting, next.setting))
            throw UsageError(before.argument + " and " + next.argument +
                             " say the same thing: keep one of them");
    all.push_back(std::move(next));
}

std::vector<cost::Setting> settingsOf(const std::vector<Given>& given) {
    std::vector<cost::Setting> all;
    for (const Given& each : given)
        all.push_back(each.setting);
    return all;
}

// Weights as files may have them: only their shape counts.
std::string weightsText(const std::vector<double>& hourly) {
    constexpr double kMost = 1e9;
    const double most = *std::max_element(hourly.begin(), hourly.end());
    const double scale = most > kMost ? kMost / most : 1;
    std::string weights;
    for (const double each : hourly)
        weights += (weights.empty() ? "" : ",") + cost::exactText(each * scale);
    return '[' + weights + ']';
}

// What was told of the traffic, as further changes to the file: `read` gives the scenario with such changes
// made.
template <class Read>
void addTraffic(const Run& run, const ScenarioOptions& options, std::vector<Given>& given, const Read& read) {
    if (options.requests.empty() && options.traffic.empty()) return;
    const std::string argument = options.traffic.empty() ? "--requests" : "--traffic";
    std::vector<Given> with = given;
    add(with, {argument, {"workload/requests_per_month", "0"}});
    // A file of counts says the week as well.
    if (std::vector<Given> claimed = given; !options.traffic.empty())
        for (const char* each : {"workload/traffic/shape", "workload/traffic/hourly"})
            add(claimed, {argument, {each, ""}});
    // Rates are taken over the scenario's month, and the scenario may wait for its requests.
    const cost::Scenario before = read(settingsOf(with));
    const double hours = before.hoursPerMonth;
    const auto set = [&](const char* pointer, std::string value) {
        add(given, {argument, {pointer, std::move(value)}});
    };
    cost::TrafficVolume volume;
    if (!options.traffic.empty()) {
        std::vector<cost::Message> notes;
        volume = cost::openTrafficCounts(options.traffic, hours, &notes);
        for (const cost::Message& note : notes)
            run.remark("traffic: " + note);
    } else {
        const auto typed = cost::typedField(cost::Dial::Requests, options.requests, hours);
        if (const auto* why = std::get_if<cost::NotUnderstood>(&typed))
            throw cost::BadInput("--requests " + options.requests, {{"", why->reason.english()}});
        // A range is the file's to read.
        if (std::holds_alternative<cost::Distribution>(typed))
            return set("workload/requests_per_month", '"' + options.requests + '"');
        if (const double* requests = std::get_if<double>(&typed)) volume.requestsPerMonth = *requests;
        if (const auto* week = std::get_if<cost::TrafficVolume>(&typed)) volume = *week;
    }
    run.remark("traffic: " + cost::trafficEcho(volume, hours));
    set("workload/requests_per_month", cost::exactText(volume.requestsPerMonth));
    if (volume.hourly.empty()) return;
    const auto stated = before.workload.traffic.peakToMean;
    if (!stated || cost::withTraffic(before, volume).workload.traffic.peakToMean) {
        // A stated peak stays: moments that much busier than the hours of the week.
        set("workload/traffic/shape", "\"hourly\"");
        set("workload/traffic/hourly", weightsText(volume.hourly));
        if (stated)
            run.remark("traffic: peak_to_mean " + cost::numberText(*stated) + " stays: " +
                       cost::compactText(volume.requestsPerMonth / hours / cost::kSecondsPerHour * *stated) +
                       " a second in the busiest moments");
        return;
    }
    const double own = cost::peakToMean(cost::withTraffic(before, volume).workload.traffic);
    run.remark("traffic: peak_to_mean " + cost::numberText(*stated) + " is left out: the week's own peak, " +
               cost::numberText(own, 2) + " times its mean, is not below it");
    given.push_back(
        {argument,
         {"workload/traffic", R"({"shape":"hourly","hourly":)" + weightsText(volume.hourly) + "}"}});
}

// A job that is stated for the file's requests, or their duration, does the work of other ones in proportion,
// as when a dial is turned. What an argument says of the job itself stands.
template <class Read>
cost::Scenario withJobs(cost::Scenario scenario, const std::vector<Given>& given, const Read& read) {
    const auto turns = [](const Given& each) {
        const auto sets = [&](const char* pointer) { return cost::setTheSame(each.setting, {pointer, ""}); };
        return sets("workload/requests_per_month") || sets("workload/duration_ms") ||
               sets("workload/duration_by_memory");
    };
    const auto isJob = [](const cost::Option& option) {
        const auto* fargate = std::get_if<cost::Fargate>(&option.compute);
        return fargate && fargate->runs;
    };
    if (std::none_of(given.begin(), given.end(), turns) ||
        std::none_of(scenario.options.begin(), scenario.options.end(), isJob))
        return scenario;
    std::vector<Given> rest = given;
    std::erase_if(rest, turns);
    cost::Scenario stated;
    try {
        stated = read(settingsOf(rest));
    } catch (const cost::BadInput&) {
        return scenario; // it says neither
    }
    for (std::size_t i = 0; i < scenario.options.size() && i < stated.options.size(); ++i) {
        if (!isJob(scenario.options[i]) || !isJob(stated.options[i])) continue;
        const auto runsOf = [](const cost::Option& option) {
            return *std::get<cost::Fargate>(option.compute).runs;
        };
        if (!(runsOf(scenario.options[i]) == runsOf(stated.options[i]))) continue;
        cost::stateJobFor(scenario.options[i], stated.workload, scenario.workload);
    }
    return scenario;
}

// "nodejs20.x" and "java8.al2" as presets begin: "nodejs20", "java8".
std::string presetStem(std::string runtime) {
    for (const std::string_view ending : {".x", ".al2"})
        if (runtime.ends_with(ending)) runtime.erase(runtime.size() - ending.size());
    return runtime;
}

// By its name, or by AWS's identifier of the runtime for the package and the architecture of the function.
cost::InitTime initPreset(const std::vector<cost::InitTime>& times, const std::string& name,
                          const cost::Scenario& scenario) {
    const cost::Option* option = cost::firstFunction(scenario);
    const auto* lambda = option ? std::get_if<cost::Lambda>(&option->compute) : nullptr;
    const auto architecture = lambda ? lambda->architecture : cost::Architecture::X86;
    const bool image = scenario.workload.needs.containerImage.value_or(false);
    const auto isTheRuntime = [&](const cost::InitTime& time) {
        return time.name.starts_with(presetStem(name) + (image ? "-image-" : "-zip-")) &&
               time.architecture == architecture;
    };
    std::vector<std::string_view> known;
    for (const cost::InitTime& time : times) {
        if (time.name == name) return time;
        known.push_back(time.name);
    }
    for (const cost::InitTime& time : times)
        if (isTheRuntime(time)) return time;
    const std::string_view meant = cost::nearest(name, known);
    throw UsageError("there is no preset of INIT \"" + name + "\"" +
                     (meant.empty() ? ": `breakeven presets` shows those there are"
                                    : "; did you mean \"" + std::string(meant) + "\"?"));
}

} // namespace

cost::Scenario scenarioOf(const Run& run, const ScenarioOptions& options) {
    // Whichever is read first would leave nothing for the other.
    if (options.streamed() && options.traffic == "-")
        throw UsageError("the scenario and --traffic both name standard input, which is -: give one of them "
                         "as a file");
    std::vector<Given> given;
    for (const std::string& each : options.settings) {
        if (each.ends_with('='))
            throw UsageError("--set " + each +
                             " gives no value: write one, such as workload/requests_per_month=2e6");
        cost::Setting setting = cost::settingOf(each);
        const std::string argument = "--set " + setting.pointer;
        add(given, {argument, std::move(setting)});
    }
    if (!options.region.empty()) add(given, {"--region", {"region", '"' + options.region + '"'}});
    const std::string name = options.fileName();
    const std::string text = options.streamed()
                                 ? cost::streamText(run.environment().in, name, cost::kLargestScenario)
                                 : cost::fileText(name, cost::kLargestScenario);
    const auto read = [&](const std::vector<cost::Setting>& settings) {
        return cost::readScenario(text, name, run.catalogue(), settings);
    };
    addTraffic(run, options, given, read);
    if (!options.initPreset.empty()) {
        const cost::InitTime time =
            initPreset(run.catalogue().initTimes(), options.initPreset, read(settingsOf(given)));
        add(given, {"--init-preset", {"workload/init_ms", cost::exactText(time.ms)}});
        run.remark("INIT: " + cost::initTimeText(time));
    }
    return withJobs(read(settingsOf(given)), given, read);
}

cost::Scenario pricedScenarioOf(const Run& run, const ScenarioOptions& options) {
    cost::Scenario scenario = scenarioOf(run, options);
    cost::Problems problems;
    run.announce(cost::modelledRequests(scenario));
    const auto share = run.withProgress(
        [&](const auto& progress) { return cost::modelledColdShare(scenario, problems, progress); });
    if (!problems.empty()) throw cost::BadInput(options.fileName(), problems);
    if (!share) return scenario;
    scenario.workload.coldStartShare = share->share.mean;
    const std::string cut = cost::cutText(share->played);
    run.remark("cold starts: " + cost::shareText(share->share) + " of the requests, simulated for " +
               cost::firstFunction(scenario)->label + "; that share is kept where a dial is turned" +
               (cut.empty() ? "" : ". ") + cut);
    return scenario;
}
