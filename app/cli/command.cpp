// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "libcost/base/file.h"
#include "libcost/base/nearest.h"
#include "libcost/base/one_line.h"
#include "libcost/files/installation.h"
#include "libcost/files/traffic_file.h"
#include "libcost/input/typed_traffic.h"
#include "libcost/output/report_facts.h"
#include "libcost/output/report_simulation.h"
#include "libcost/units/format.h"

#include <algorithm>
#include <cctype>

namespace {

// Lets a whole number be typed as quantities are: "100k", "1,000".
const CLI::Validator kTypedCount(
    [](std::string& text) {
        const bool plain = text.find_first_not_of("0123456789") == std::string::npos;
        const auto count = plain ? std::nullopt : cost::typedForKey("count", text).value;
        if (count) text = cost::exactText(*count);
        return std::string();
    },
    "");

} // namespace

void CommonOptions::addTo(CLI::App& command) {
    command.add_option("--format", format, "table, json, csv or markdown")
        ->check(CLI::IsMember({"table", "json", "csv", "markdown"}))
        ->capture_default_str();
    command.add_option("-o,--out-file", outFile,
                       "Write the answer to this file instead of standard output, which is -");
    command.add_option("--prices", prices, "Folder of another price catalogue");
    command.add_option("--user-prices", userPrices,
                       "Folder of your own prices, which go before the catalogue's");
    command.add_option("--max-price-age", maxPriceAge, "Announce prices that are older than this many days")
        ->check(CLI::Range(0, 100'000))
        ->transform(kTypedCount)
        ->capture_default_str();
    command.add_flag("--no-color", noColor, "No colours, even on a terminal");
    command.set_version_flag("--version", "breakeven " BREAKEVEN_VERSION);
    command.add_flag("-q,--quiet", quiet, "No messages beside the answer");
}

void ScenarioOptions::addTo(CLI::App& command) {
    command.add_option("FILE", file, "Scenario file, or - for standard input")->required();
    command.add_option("--region", region, "Price the scenario in this AWS Region");
    command
        .add_option(
            "--set", settings,
            "Change a value of the scenario first: POINTER=VALUE, such as workload/requests_per_month=2e6; "
            "may be repeated. `breakeven schema --format markdown` lists what there is")
        ->allow_extra_args(false);
    auto* typed = command.add_option(
        "--requests", requests, "Traffic in words: 30M, 300 rps, \"300 rps 9-17 weekdays, 20 rps else\"");
    command
        .add_option("--traffic", traffic,
                    "Traffic from a CSV file: a time and a count in each line, or the counts of each hour "
                    "from a Monday 00:00")
        ->excludes(typed);
    command.add_option(
        "--init-preset", initPreset,
        "INIT time of a cold start as measured for a runtime, such as python3.12: `breakeven presets` "
        "shows them");
    common.addTo(command);
}

void addFutures(CLI::App& command, cost::OutlookSettings& settings) {
    command.add_option("--futures", settings.futures, "How many futures are drawn from ranges")
        ->check(CLI::Range(std::size_t{1000}, std::size_t{10'000'000}))
        ->transform(kTypedCount)
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

namespace {

// A catalogue that is named is taken as it is, unless prices to go before it are named too.
std::vector<cost::Overlay> laidOver(const CliEnvironment& environment, const CommonOptions& common) {
    if (!common.userPrices.empty()) return cost::overlaysOf(common.userPrices, true);
    if (!common.prices.empty()) return {};
    return cost::overlaysOf(environment.userPrices, cost::isUserPricesFolderNamed());
}

} // namespace

Run::Run(const CliEnvironment& environment, const CommonOptions& common)
    : m_environment(environment), m_common(common),
      m_catalogue(common.prices.empty() ? cost::pricesFolder(environment.folder)
                                        : std::filesystem::path(common.prices),
                  laidOver(environment, common)) {}

cost::ReportStyle Run::style(bool explain) const {
    const auto format = cost::valueOf(cost::kReportFormats, m_common.format);
    const bool color = m_environment.terminal && !m_common.noColor && !m_common.toFile();
    return {format.value_or(cost::ReportFormat::Table),
            color,
            explain,
            {m_environment.today, m_common.maxPriceAge}};
}

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

cost::Scenario Run::scenario(const ScenarioOptions& options) const {
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
                                 ? cost::streamText(m_environment.in, name, cost::kLargestScenario)
                                 : cost::fileText(name, cost::kLargestScenario);
    const auto read = [&](const std::vector<cost::Setting>& settings) {
        return cost::readScenario(text, name, m_catalogue, settings);
    };
    addTraffic(*this, options, given, read);
    if (!options.initPreset.empty()) {
        const cost::InitTime time =
            initPreset(m_catalogue.initTimes(), options.initPreset, read(settingsOf(given)));
        add(given, {"--init-preset", {"workload/init_ms", cost::exactText(time.ms)}});
        remark("INIT: " + cost::initTimeText(time));
    }
    return withJobs(read(settingsOf(given)), given, read);
}

cost::Scenario Run::pricedScenario(const ScenarioOptions& options) const {
    cost::Scenario scenario = this->scenario(options);
    cost::Problems problems;
    announce(cost::modelledRequests(scenario));
    const auto share = withProgress(
        [&](const auto& progress) { return cost::modelledColdShare(scenario, problems, progress); });
    if (!problems.empty()) throw cost::BadInput(options.fileName(), problems);
    if (!share) return scenario;
    scenario.workload.coldStartShare = share->share.mean;
    const std::string cut = cost::cutText(share->played);
    remark("cold starts: " + cost::shareText(share->share) + " of the requests, simulated for " +
           cost::firstFunction(scenario)->label + "; that share is kept where a dial is turned" +
           (cut.empty() ? "" : ". ") + cut);
    return scenario;
}

void Run::announce(double requests) const {
    constexpr double kPerS = 8e6; // or some more
    constexpr double kLong = 5;
    if (requests > kLong * kPerS)
        remark("simulates about " + cost::compactText(requests, 2) + " requests, which takes about " +
               cost::durationText(std::ceil(requests / kPerS) * 1000) + "; Ctrl-C ends it");
}

void Run::remarkUnavailable(const cost::PriceBook& book, const cost::Scenario& scenario,
                            const std::function<bool(const cost::Option&)>& isAsked) const {
    for (const cost::Option& option : scenario.options)
        if (isAsked(option))
            if (const auto pricer = cost::Pricer::bound(book, scenario, option); !pricer)
                remark(option.id + ": unavailable: " + pricer.why().reason);
}

void Run::remark(const std::string& text) const {
    if (!m_common.quiet) m_environment.err << cost::oneLine(text) << '\n';
}

void Run::remarkAge(const std::optional<cost::OldestPrice>& oldest) const {
    const cost::ReportStyle used = style();
    if (used.format != cost::ReportFormat::Csv) return;
    if (const cost::Message text = cost::oldPriceText(oldest, used.age); !text.empty()) remark(text);
}

namespace {

// No text of others steers a terminal, wherever it came from; only our own emphasis does.
std::string harmless(const std::string& text, bool color) {
    if (!color) return cost::plainLines(text);
    std::string all;
    std::size_t from = 0;
    for (std::size_t at = 0; (at = text.find("\033[", at)) != std::string::npos;) {
        constexpr std::size_t kSize = 4; // "\033[1m"
        const std::string_view sign = std::string_view(text).substr(at, kSize);
        at += kSize;
        if (sign != "\033[0m" && sign != "\033[1m" && sign != "\033[2m") continue;
        all += cost::plainLines(text.substr(from, at - kSize - from));
        all += sign;
        from = at;
    }
    return all + cost::plainLines(text.substr(from));
}

} // namespace

void Run::deliver(const std::string& text) const {
    if (m_common.toFile()) {
        cost::writeFile(m_common.outFile, cost::plainLines(text));
        remark("wrote " + m_common.outFile);
        return;
    }
    m_environment.out << harmless(text, style().color) << std::flush;
    if (!m_environment.out) throw cost::MachineFailure("standard output: cannot be written");
}

cost::Dial dialOf(const CliEnvironment& environment, const CommonOptions& common, const std::string& name) {
    if (const auto dial = cost::dialNamed(name)) return *dial;
    // Names of before. One letter parts the size of a request from their number.
    if (name == "request")
        throw UsageError(
            "the dial \"request\" may be requests, which is how many, or request-size, which is the KB "
            "of each: name one of them");
    if (name == "response") {
        if (!common.quiet) environment.err << "the dial \"response\" is called response-size\n";
        return cost::Dial::Response;
    }
    std::vector<std::string_view> known;
    for (const cost::DialFacts& each : cost::kDials)
        known.push_back(each.name);
    const std::string_view meant = cost::nearest(name, known);
    std::string message =
        "there is no dial \"" + name + '"' +
        (meant.empty() ? ": take one of" : "; did you mean " + std::string(meant) + "? There are");
    for (const std::string_view each : known)
        message += (each == known.front() ? " " : ", ") + std::string(each);
    throw UsageError(message);
}

void throwUnknown(const std::string& written, const std::string& what, const std::vector<std::string>& keys) {
    // Whole keys, and the parts between their slashes.
    std::vector<std::string_view> known(keys.begin(), keys.end());
    for (const std::string_view key : keys)
        for (std::size_t from = 0; from <= key.size();) {
            const std::size_t to = std::min(key.find('/', from), key.size());
            if (to > from) known.push_back(key.substr(from, to - from));
            from = to + 1;
        }
    std::string message = what + " has this in its name";
    std::string_view meant = cost::nearest(written, known);
    // As it is but for its capitals, in the middle of a name too.
    const auto alike = [](char a, char b) { return std::tolower(a) == std::tolower(b); };
    for (const std::string_view key : keys)
        if (const auto at = std::search(key.begin(), key.end(), written.begin(), written.end(), alike);
            at != key.end()) {
            meant = key.substr(static_cast<std::size_t>(at - key.begin()), written.size());
            break;
        }
    if (!meant.empty()) message += "; did you mean \"" + std::string(meant) + "\"?";
    throw cost::BadInput('"' + written + '"', {{"", message}});
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

const cost::Region& regionOf(const cost::Catalogue& catalogue, const std::string& id) {
    if (const cost::Region* region = catalogue.region(id)) return *region;
    std::string message = catalogue.unknownRegion(id);
    if (!catalogue.nearestRegion(id)) message += ": `breakeven prices list` shows those there are";
    throw cost::BadInput("--region", {{"", message}});
}

std::filesystem::path ownPricesFolder(const CliEnvironment& environment, const CommonOptions& common) {
    if (!common.userPrices.empty()) return common.userPrices;
    if (!environment.userPrices.empty()) return environment.userPrices;
    throw UsageError("there is no home folder for your prices: name one with --user-prices DIR");
}

const cost::Option& optionNamed(const cost::Scenario& scenario, const std::string& id) {
    if (const cost::Option* option = cost::optionOf(scenario, id)) return *option;
    std::string message = "the scenario has no option \"" + id + "\": it has";
    for (const cost::Option& each : scenario.options)
        message += (&each == &scenario.options.front() ? " " : ", ") + each.id;
    throw UsageError(message);
}

const cost::Option& functionNamed(const cost::Scenario& scenario, const ScenarioOptions& options,
                                  const std::string& id) {
    const cost::Option* option = id.empty() ? cost::firstFunction(scenario) : &optionNamed(scenario, id);
    if (!option)
        throw cost::BadInput(options.fileName(),
                             {{"/options", "have no Lambda function: cold starts are Lambda's"}});
    if (!std::holds_alternative<cost::Lambda>(option->compute))
        throw UsageError('"' + option->id + "\" is no Lambda function: cold starts are Lambda's");
    return *option;
}

double amountOf(const std::string& text, const std::string& argument) {
    const auto amount = cost::typedMoney(text);
    if (const double* usd = std::get_if<double>(&amount)) return *usd;
    throw UsageError(argument + " is \"" + text +
                     "\": " + std::get<cost::NotUnderstood>(amount).reason.english());
}

double typedAt(cost::Dial dial, const std::string& text, double hoursPerMonth, const std::string& argument) {
    const auto value = cost::typedQuantity(dial, text, hoursPerMonth);
    if (value && *value >= 0) return *value;
    throw UsageError(argument + " is \"" + text +
                     "\": " + (value.why.empty() ? cost::quantityExample(dial) : value.why).english());
}

double countOf(const std::string& text, const std::string& argument) {
    const auto count = cost::typedForKey("count", text);
    if (count && *count >= 0) return *count;
    throw UsageError(argument + " is \"" + text + "\": give a number of 0 or more, such as 500");
}
