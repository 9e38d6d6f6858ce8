// SPDX-License-Identifier: Apache-2.0
// What the tests share: the shipped catalogue, scenarios made in code, the command line in process, and
// comparisons whose messages say what was expected and what was calculated.
#pragma once

#include "tests/decimal_comma.h"

#include "libcost/files/scenario_file.h"
#include "libcost/pricing/pricer.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <string>
#include <vector>

Q_DECLARE_METATYPE(std::string)

namespace cost {

// Whether a message reads so in English.
template <std::same_as<Message> Said, std::convertible_to<std::string_view> Text>
bool operator==(const Said& message, const Text& english) {
    return std::string_view(message.english()) == std::string_view(english);
}

} // namespace cost

namespace support {

namespace fs = std::filesystem;

fs::path sourceFolder();
// Material beside the repository, which a checkout alone does not have.
fs::path sharedFolder();

// The catalogue that is shipped, and one of its books.
const cost::Catalogue& catalogue();
const cost::PriceBook& book(const std::string& region = "us-east-1");

// A scenario as a file says it: `workload` and each option are JSON members without their braces.
struct Words {
    std::string workload = R"("requests_per_month": 1000000, "duration_ms": 100)";
    std::vector<std::string> options = {R"("kind": "lambda", "memory_mb": 1024)"};
    std::string account = R"("free_tier": false)";
    std::string region = "us-east-1";
    std::string more = {}; // further members of the scenario
};
std::string inQuotes(const std::string& text);
std::string scenarioJson(const Words& words);
cost::Scenario read(const std::string& text);
cost::Scenario scenario(const Words& words);
cost::Scenario example(const std::string& name);
std::vector<std::string> exampleNames();

// The estimate of one option; fails the test where there is none.
cost::Estimate estimated(const cost::Scenario& scenario, std::size_t option = 0);
cost::Estimate estimated(const Words& words);
cost::Quote quoted(const Words& words);
double total(const Words& words);
// Sum of the lines of one component, and the units that they charge.
double usdOf(const cost::Estimate& estimate, std::string_view component);
double unitsOf(const cost::Estimate& estimate, std::string_view component);
bool hasNote(const cost::Estimate& estimate, cost::Note::Kind kind);

// Within an absolute and a relative tolerance; not-a-number is near nothing.
bool near(double calculated, double expected, double absolute, double relative = 0);
std::string expectedCalculated(double expected, double calculated, const std::string& of = "");

// What `breakeven ARGUMENTS` does.
struct Outcome {
    int status = 0;
    std::string out;
    std::string err;
};
Outcome run(const std::vector<std::string>& arguments, const std::string& input = "");

std::string contents(const fs::path& file);
void write(const fs::path& file, const std::string& text);
std::size_t count(const std::string& text, const std::string& part);
bool contains(const std::string& text, const std::string& part);
bool contains(const std::same_as<cost::Message> auto& message, const std::string& part) {
    return contains(message.english(), part);
}
inline std::string english(const cost::Message& message) {
    return message.english();
}

// A folder of its own for each test that writes.
class Folder {
public:
    fs::path operator/(const std::string& name) const { return path() / name; }
    fs::path path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

// The problems of a scenario text, as "place: message" lines; empty when it reads.
std::string problemsOf(const std::string& text, const std::vector<cost::Setting>& settings = {});

} // namespace support

namespace QTest {

template <>
inline char* toString(const std::string& text) {
    return qstrdup(('"' + text + '"').c_str());
}

template <>
inline char* toString(const std::string_view& text) {
    return qstrdup(('"' + std::string(text) + '"').c_str());
}

template <>
inline char* toString(const cost::Figure& figure) {
    return toString(static_cast<const std::string&>(figure));
}

template <>
inline char* toString(const cost::Message& message) {
    return toString(message.english());
}

} // namespace QTest

#define COMPARE_NEAR(calculated, expected, tolerance)                                                        \
    do {                                                                                                     \
        const double calculated_ = (calculated);                                                             \
        const double expected_ = (expected);                                                                 \
        QVERIFY2(support::near(calculated_, expected_, tolerance),                                           \
                 support::expectedCalculated(expected_, calculated_).c_str());                               \
    } while (false)

// The same value, to the last bit.
#define COMPARE_EXACTLY(calculated, expected) COMPARE_NEAR(calculated, expected, 0.0)

// `text` has `part` in it; the message shows both.
#define VERIFY_HAS(text, part)                                                                               \
    do {                                                                                                     \
        const std::string text_ = support::english(text);                                                    \
        const std::string part_ = support::english(part);                                                    \
        QVERIFY2(text_.find(part_) != std::string::npos,                                                     \
                 ("expected to find: " + part_ + "\ncalculated: " + text_).c_str());                         \
    } while (false)
