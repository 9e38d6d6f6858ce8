// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "app/cli/program.h"

#include <QProcess>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <sstream>

namespace support {

fs::path sourceFolder() {
    return BREAKEVEN_SOURCE_FOLDER;
}

fs::path sharedFolder() {
    return sourceFolder().parent_path() / "shared";
}

const cost::Catalogue& catalogue() {
    static const cost::Catalogue shipped(sourceFolder() / "pricing-data");
    return shipped;
}

const cost::PriceBook& book(const std::string& region) {
    return *catalogue().book(region);
}

std::string inQuotes(const std::string& text) {
    return '"' + text + '"';
}

std::string scenarioJson(const Words& words) {
    std::string options;
    for (const std::string& option : words.options)
        options += (options.empty() ? "{" : ", {") + option + "}";
    return R"({"format": "breakeven-scenario", "version": 1, "name": "Test", "region": ")" + words.region +
           "\", " + words.more + (words.more.empty() ? "" : ", ") + "\"workload\": {" + words.workload +
           "}, \"account\": {" + words.account + "}, \"options\": [" + options + "]}";
}

cost::Scenario read(const std::string& text) {
    return cost::readScenario(text, "test.json", catalogue());
}

cost::Scenario scenario(const Words& words) {
    return read(scenarioJson(words));
}

cost::Scenario example(const std::string& name) {
    return cost::openScenario(sourceFolder() / "app/examples" / (name + ".json"), catalogue());
}

std::vector<std::string> exampleNames() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(sourceFolder() / "app/examples"))
        if (entry.path().extension() == ".json") names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

cost::Estimate estimated(const cost::Scenario& scenario, std::size_t option) {
    const cost::Quote quote = cost::estimate(book(scenario.region), scenario, scenario.options.at(option));
    if (quote) return *quote;
    QTest::qFail(("expected an estimate, calculated: " + quote.why().reason.english()).c_str(), __FILE__,
                 __LINE__);
    return {};
}

cost::Estimate estimated(const Words& words) {
    return estimated(scenario(words));
}

cost::Quote quoted(const Words& words) {
    const cost::Scenario read = scenario(words);
    return cost::estimate(book(read.region), read, read.options.front());
}

double total(const Words& words) {
    return estimated(words).total().usd();
}

double usdOf(const cost::Estimate& estimate, std::string_view component) {
    double usd = 0;
    for (const cost::LineItem& line : estimate.lines())
        if (line.component.name == component) usd += line.amount.usd();
    return usd;
}

double unitsOf(const cost::Estimate& estimate, std::string_view component) {
    double units = 0;
    for (const cost::LineItem& line : estimate.lines())
        if (line.component.name == component && !line.allowance) units += line.quantity();
    return units;
}

bool hasNote(const cost::Estimate& estimate, cost::Note::Kind kind) {
    return std::any_of(estimate.notes().begin(), estimate.notes().end(),
                       [&](const cost::Note& note) { return note.kind == kind; });
}

bool near(double calculated, double expected, double absolute, double relative) {
    return calculated == expected ||
           std::abs(calculated - expected) <= std::max(absolute, relative * std::abs(expected));
}

std::string expectedCalculated(double expected, double calculated, const std::string& of) {
    std::ostringstream text;
    text.precision(17);
    text << "expected " << expected << ", calculated " << calculated;
    if (!of.empty()) text << ", of " << of;
    return text.str();
}

namespace {

Outcome runProgramFile(const QString& program, const std::vector<std::string>& arguments,
                       const std::string& input) {
    QStringList words;
    for (const std::string& each : arguments)
        words.append(QString::fromStdString(each));
    QProcess process;
    process.start(program, words);
    process.write(input.data(), qint64(input.size()));
    process.closeWriteChannel();
    constexpr int kLongestMs = 300'000;
    const bool ended = process.waitForFinished(kLongestMs) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

} // namespace

Outcome run(const std::vector<std::string>& arguments, const std::string& input) {
    qunsetenv("BREAKEVEN_PRICES");
    // An installed program, or one of another revision, can be put to the same tests.
    if (const QString program = qEnvironmentVariable("BREAKEVEN_UNDER_TEST"); !program.isEmpty())
        return runProgramFile(program, arguments, input);
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int status = runProgram(arguments, {in, out, err, sourceFolder() / "tests"});
    return {status, out.str(), err.str()};
}

std::string contents(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string problemsOf(const std::string& text, const std::vector<cost::Setting>& settings) {
    try {
        cost::readScenario(text, "test.json", catalogue(), settings);
        return "";
    } catch (const cost::BadInput& bad) {
        std::string all;
        for (const cost::Problem& problem : bad.problems())
            all += cost::text(problem) + '\n';
        return all;
    }
}

} // namespace support
