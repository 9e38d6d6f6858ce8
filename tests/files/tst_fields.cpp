// SPDX-License-Identifier: Apache-2.0
// The tables of fields: what they say is what the reader takes and the writer writes, and the schema and the
// reference that are checked in say the same.
#include "tests/oracle/random_scenario.h"
#include "tests/schema/json_schema.h"
#include "tests/support.h"

#include "libcost/files/field_reader.h"
#include "libcost/files/scenario_schema.h"
#include "libcost/model/dial.h"
#include "libcost/model/option_fields.h"
#include "libcost/model/scenario_fields.h"

#include <algorithm>
#include <cmath>

using namespace cost;

namespace {

constexpr double kMonth = 730;
// In the middle of the scenario that every test begins with.
constexpr std::size_t kOption = 0;

// What a message offers in place of a key that is missing: the last word, such as 512 or "m7g.large".
Json offered(const Field& field) {
    std::string text(field.rules.missing);
    const std::size_t quote = text.find('"');
    text = quote == std::string::npos ? text.substr(text.rfind(' ') + 1)
                                      : text.substr(quote, text.find('"', quote + 1) - quote + 1);
    return Json::parse(text);
}

// An object that has the keys it needs, and no other.
Json least(const Fields& fields) {
    Json object = Json::object();
    for (const Field& field : fields)
        if (!field.rules.missing.empty()) object[std::string(field.key)] = offered(field);
    return object;
}

// An object of a file that has a table, and a scenario that has the object.
struct Place {
    Json scenario;
    std::string pointer;
    const Fields* fields;
};

// What other keys a key needs beside it, where an object has them, by rules that no table has.
const std::vector<std::pair<std::string, Json>> kCompanions = {
    {"above", {{"savings_plan", "no-upfront"}, {"purchase", "reserved-1y-no-upfront"}}},
    {"credits", {{"instance", "t3.large"}}},
    {"hourly", {{"shape", "hourly"}}},
    {"deadline_s", {{"invocation", "polled"}}},
    {"runs_per_month", {{"seconds_per_run", 60}}},
    {"seconds_per_run", {{"runs_per_month", 1}}},
};

bool has(const Fields& fields, const std::string& key) {
    return std::any_of(fields.begin(), fields.end(), [&](const Field& each) { return each.key == key; });
}

Json withMember(const Place& place, const Field& field, const Json& value) {
    Json scenario = place.scenario;
    Json& object = scenario[Json::json_pointer(place.pointer)];
    for (const auto& [key, others] : kCompanions)
        for (const auto& [other, companion] : others.items())
            if (key == field.key && has(*place.fields, other)) object[other] = companion;
    if (field.rules.orElse == "schedule") object.erase("schedule");
    if (field.key == "duration_by_memory") object.erase("duration_ms");
    object[std::string(field.key)] = value;
    return scenario;
}

void addPlaces(const Place& place, std::vector<Place>& all) {
    all.push_back(place);
    for (const Field& field : *place.fields) {
        if (field.kind != FieldKind::Object) continue;
        // The workload has more than it needs.
        const std::string pointer = place.pointer + '/' + std::string(field.key);
        Json scenario = place.scenario;
        if (!scenario.contains(Json::json_pointer(pointer)))
            scenario = withMember(place, field, least(field.fields()));
        addPlaces({scenario, pointer, &field.fields()}, all);
    }
}

Json scenarioWith(const Json& option) {
    Json scenario = {{"format", "breakeven-scenario"}, {"version", 1}};
    scenario.update(least(fieldsOf<Scenario>()));
    scenario["workload"] = {
        {"requests_per_month", 1e6}, {"duration_ms", 100}, {"cpu_ms", 5}, {"response_kb", 5}};
    scenario["options"] = {option};
    return scenario;
}

std::vector<Place> places() {
    std::vector<Place> all;
    for (std::size_t kind = 0; kind < blankOptions().size(); ++kind) {
        const Fields& fields = fieldsOf(blankOptions()[kind]);
        Json option = {{"kind", std::string(kComputeKinds[kind])}};
        option.update(least(fields));
        if (kind == 0) addPlaces({scenarioWith(option), "", &fieldsOf<Scenario>()}, all);
        const std::string pointer = "/options/" + std::to_string(kOption);
        all.push_back({scenarioWith(option), pointer, &fieldsOf<Option>()});
        addPlaces({scenarioWith(option), pointer, &fields}, all);
        if (!fields.front().rules.missing.empty() && fields.front().key == "instance") {
            option["instance"] = std::string(kAutoInstance);
            if (kComputeKinds[kind] == "ec2") addPlaces({scenarioWith(option), pointer, &fields}, all);
        }
    }
    return all;
}

bool isKnown(const Place& place, const Field& field) {
    const auto& [key, value] = field.rules.onlyWith;
    return key.empty() ||
           place.scenario[Json::json_pointer(place.pointer + '/' + std::string(key))] == std::string(value);
}

double mostOf(const Field& field) {
    return field.rules.mostPerHour > 0 ? kMonth * field.rules.mostPerHour : field.rules.bounds.most;
}

// Numbers that are just within the bounds, and just beyond.
std::vector<double> within(const Field& field) {
    const InputBounds& bounds = field.rules.bounds;
    std::vector<double> all = {bounds.leastExcluded ? bounds.least + 1e-9 : bounds.least};
    if (std::isfinite(mostOf(field))) all.push_back(mostOf(field));
    return all;
}
std::vector<double> beyond(const Field& field) {
    const InputBounds& bounds = field.rules.bounds;
    std::vector<double> all = {bounds.leastExcluded ? bounds.least : std::nextafter(bounds.least, -1e300)};
    if (std::isfinite(mostOf(field))) all.push_back(std::nextafter(mostOf(field), 1e300));
    if (bounds.whole) all.push_back(std::min(bounds.least + 2, mostOf(field)) - 0.5);
    return all;
}

const Json& schema() {
    static const Json schema = Json::parse(scenarioSchema());
    return schema;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

// Everything that has a table of its own.
template <class Visit>
void eachTable(const Visit& visit) {
    const auto all = [&]<class... T>(std::variant<T...>*) { (visit(T()), ...); };
    all(static_cast<Compute*>(nullptr));
    all(static_cast<std::variant<Option, ProvisionedConcurrency, SnapStart, Streaming, Pollers,
                                 DurableFunctions, Tenants, LoadBalancer, NatGateways, Surroundings>*>(
        nullptr));
    all(static_cast<std::variant<Workload, Traffic, Sizing, Account, Simulation>*>(nullptr));
}

} // namespace

class FieldsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { needSchemaChecker(); }

    // Each by itself: without the rules that tie it to others.
    void boundsAreReadAndWritten() {
        int count = 0;
        eachTable([&]<class T>(const T&) {
            for (const Field& field : fieldsOf<T>()) {
                if (field.kind != FieldKind::Number) continue;
                for (const double number : within(field)) {
                    Json object = {{std::string(field.key), number}};
                    if (!field.rules.onlyWith.first.empty())
                        object[std::string(field.rules.onlyWith.first)] =
                            std::string(field.rules.onlyWith.second);
                    Problems problems;
                    json::ObjectReader reader(object, "", problems);
                    reader::Inputs inputs(kMonth);
                    T read;
                    reader::read(field, reader, &read, {kMonth, &inputs});
                    QVERIFY2(problems.empty(),
                             problems.empty() ? ""
                                              : (problems.front().place + problems.front().message).c_str());
                    json::Value written = json::Value::object();
                    reader::write(read, written);
                    const bool usual = field.usual == FieldValue(number) && !written.contains(field.key);
                    QVERIFY2(usual || written.value(std::string(field.key), -1.0) == number,
                             (std::string(field.key) + ": " + written.dump()).c_str());
                    ++count;
                }
            }
        });
        QVERIFY(count > 100);
    }

    void beyondBoundsIsRefused() {
        int count = 0;
        for (const Place& place : places())
            for (const Field& field : *place.fields) {
                const bool list = field.kind == FieldKind::Numbers;
                if ((!list && field.kind != FieldKind::Number) || !isKnown(place, field)) continue;
                for (const double number : beyond(field)) {
                    const std::string pointer = place.pointer + '/' + std::string(field.key);
                    const std::size_t length = field.rules.counts[0] > 0 ? field.rules.counts[0] : 24;
                    const Json value = list ? Json(std::vector<double>(length, number)) : Json(number);
                    const Json scenario = withMember(place, field, value);
                    const std::string problems = support::problemsOf(scenario.dump());
                    VERIFY_HAS(problems, pointer + (list ? "/0: is " : ": is "));
                    // Of the longest month, which this one is not, the schema knows no better.
                    const bool month = field.rules.mostPerHour > 0 && number > kMonth;
                    QVERIFY2(month || !schemaProblems(schema(), scenario).empty(),
                             (pointer + " is " + value.dump()).c_str());
                    ++count;
                }
            }
        QVERIFY(count > 200);
    }

    // A key that is absent and one that says what is usual make the same scenario.
    void usualIsWhatAnAbsentKeyGives() {
        int count = 0;
        for (const Place& place : places())
            for (const Field& field : *place.fields) {
                const json::Value usual = reader::usual(field);
                if (usual.is_null() || !isKnown(place, field)) continue;
                const Json given = withMember(place, field, usual);
                Json absent = given;
                absent[Json::json_pointer(place.pointer)].erase(std::string(field.key));
                QCOMPARE(support::problemsOf(given.dump()), std::string());
                QVERIFY2(support::read(given.dump()) == support::read(absent.dump()),
                         (place.pointer + '/' + std::string(field.key)).c_str());
                ++count;
            }
        QVERIFY(count > 40);
    }

    // What the reader takes, which it says where a key is none of it.
    void keysAreThoseOfTheTables() {
        const std::string unknown = "qqqqqqqqqqqqqqqq";
        for (const Place& place : places()) {
            std::vector<std::string> keys;
            if (place.pointer.empty()) keys = {"format", "version", "options"};
            if (place.pointer == "/options/0") {
                if (place.fields == &fieldsOf<Option>()) continue;
                keys = {"kind"};
                for (const Field& field : fieldsOf<Option>())
                    keys.emplace_back(field.key);
            }
            for (const Field& field : *place.fields)
                if (isKnown(place, field)) keys.emplace_back(field.key);
            Json scenario = place.scenario;
            scenario[Json::json_pointer(place.pointer)][unknown] = 1;
            const std::string problems = support::problemsOf(scenario.dump());
            const std::string before = place.pointer + '/' + unknown + ": is not a known key; known here: ";
            VERIFY_HAS(problems, before);
            const std::size_t from = problems.find(before) + before.size();
            const std::string known = problems.substr(from, problems.find('\n', from) - from);
            for (const QString& key : QString::fromStdString(known).split(QStringLiteral(", "))) {
                const auto at = std::find(keys.begin(), keys.end(), key.toStdString());
                QVERIFY2(at != keys.end(), (place.pointer + ": no table has " + key.toStdString()).c_str());
                keys.erase(at);
            }
            QVERIFY2(keys.empty(), (place.pointer + ": the reader does not know " + joined(keys)).c_str());
            QVERIFY(!schemaProblems(schema(), scenario).empty());
        }
    }

    void namesAreTheSame() {
        for (const Place& place : places())
            for (const Field& field : *place.fields) {
                if (field.kind != FieldKind::Name || !isKnown(place, field)) continue;
                const std::string pointer = place.pointer + '/' + std::string(field.key);
                for (const std::string_view name : field.names) {
                    const Json scenario = withMember(place, field, std::string(name));
                    QCOMPARE(joined(schemaProblems(schema(), scenario)), std::string());
                    const std::string problems = support::problemsOf(scenario.dump());
                    QVERIFY2(!support::contains(problems, pointer + ": "), problems.c_str());
                }
                const Json wrong = withMember(place, field, "zebra");
                VERIFY_HAS(support::problemsOf(wrong.dump()), pointer + ": is \"zebra\"");
                QVERIFY2(!schemaProblems(schema(), wrong).empty(), pointer.c_str());
            }
    }

    // Whatever stands at a key: but for rules that tie it to others or to the catalogue, and the grammar of
    // ranges, the schema takes what the reader takes.
    void schemaAndReaderAgree() {
        const std::vector<std::string> readersOwn = {"there is no such",
                                                     "no option has this id",
                                                     "is priced by it",
                                                     "is text: write a number",
                                                     "needs 168 weights",
                                                     "not all of them 0",
                                                     "is blank: give a type",
                                                     "is blank: give an AWS Region",
                                                     "is no size that Fargate offers",
                                                     "must have an hour with an environment",
                                                     "says what the schedule says"};
        std::vector<Json> usual;
        for (const char* text :
             {"null",       "true",          "false",        "-1",          "0",           "0.5",
              "1",          "1e300",         "\"\"",         "\"zebra\"",   "\"8M..15M\"", "\"java8\"",
              "\"java21\"", "\"python3.9\"", "\"dotnet10\"", "[]",          "[1]",         "[1, 2]",
              "[[128, 5]]", "[\"m7g\"]",     "{}",           "{\"c7g\": 1}"})
            usual.push_back(Json::parse(text));
        std::string differences;
        for (const Place& place : places())
            for (const Field& field : *place.fields) {
                if (!isKnown(place, field)) continue;
                std::vector<Json> values = usual;
                values.insert(values.end(), field.names.begin(), field.names.end());
                if (field.kind == FieldKind::Numbers)
                    for (const std::size_t length : {24U, 168U, 10'000U, 10'001U})
                        values.emplace_back(std::vector<int>(length, 1));
                for (const Json& value : values) {
                    const Json scenario = withMember(place, field, value);
                    const std::string said = support::problemsOf(scenario.dump());
                    if (std::any_of(readersOwn.begin(), readersOwn.end(),
                                    [&](const std::string& part) { return support::contains(said, part); }))
                        continue;
                    const std::string forbidden = joined(schemaProblems(schema(), scenario));
                    if (said.empty() != forbidden.empty())
                        differences +=
                            place.pointer + '/' + std::string(field.key) + ": " + said + forbidden + '\n';
                }
            }
        QVERIFY2(differences.empty(), differences.c_str());
    }

    void whatIsNeededIsAskedFor() {
        int count = 0;
        for (const Place& place : places())
            for (const Field& field : *place.fields) {
                if (field.rules.missing.empty()) continue;
                Json scenario = place.scenario;
                QCOMPARE(support::problemsOf(scenario.dump()), std::string());
                QCOMPARE(joined(schemaProblems(schema(), scenario)), std::string());
                scenario[Json::json_pointer(place.pointer)].erase(std::string(field.key));
                VERIFY_HAS(support::problemsOf(scenario.dump()),
                           place.pointer + '/' + std::string(field.key) +
                               ": is missing: " + std::string(field.rules.missing));
                QVERIFY(!schemaProblems(schema(), scenario).empty());
                ++count;
            }
        QVERIFY(count >= 15);
    }

    void scenariosKeepToTheSchema() {
        for (const std::string& name : support::exampleNames()) {
            const std::string text =
                support::contents(support::sourceFolder() / "app/examples" / (name + ".json"));
            QCOMPARE(joined(schemaProblems(schema(), Json::parse(text))), std::string());
        }
        int golden = 0;
        for (const auto& entry : support::fs::directory_iterator(support::sourceFolder() / "tests/golden")) {
            if (!support::fs::exists(entry.path() / "scenario.json")) continue;
            const std::string text = support::contents(entry.path() / "scenario.json");
            if (!support::problemsOf(text).empty()) continue;
            QCOMPARE(joined(schemaProblems(schema(), Json::parse(text))), std::string());
            ++golden;
        }
        QVERIFY(golden >= 10);
        Dice dice(19);
        for (int i = 0; i < scenarios(300); ++i) {
            const std::string text = randomScenario(dice);
            if (!support::problemsOf(text).empty()) continue;
            const Json written = Json::parse(scenarioText(support::read(text)));
            for (const Json& each : {Json::parse(text), written})
                QVERIFY2(schemaProblems(schema(), each).empty(),
                         (text + '\n' + joined(schemaProblems(schema(), each))).c_str());
        }
        QVERIFY(!schemaProblems(schema(), Json::parse("[]")).empty());
        QVERIFY(!schemaProblems(schema(), Json::parse("{}")).empty());
    }

    // An input that may be a range is one dial's, at the place that the dial says.
    void dialsAreWhereTheySay() {
        std::vector<std::string> found;
        for (const Place& place : places())
            for (const Field& field : *place.fields)
                if (field.rules.dial &&
                    facts(*field.rules.dial).place == place.pointer.substr(1) + '/' + std::string(field.key))
                    found.emplace_back(facts(*field.rules.dial).place);
                else
                    QVERIFY2(!field.rules.dial, std::string(field.key).c_str());
        for (const DialFacts& dial : kDials)
            QVERIFY2(dial.place.empty() || std::count(found.begin(), found.end(), dial.place) == 1,
                     std::string(dial.name).c_str());
    }

    // docs/ has what `breakeven schema` says.
    void filesAreUpToDate_data() {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<std::string>("format");
        QTest::newRow("schema") << std::string("docs/scenario.schema.json") << std::string("json");
        QTest::newRow("reference") << std::string("docs/scenario-reference.md") << std::string("markdown");
    }
    void filesAreUpToDate() {
        QFETCH(std::string, file);
        QFETCH(std::string, format);
        const support::Outcome said = support::run({"schema", "--format", format});
        QCOMPARE(said.status, 0);
        QVERIFY2(support::contents(support::sourceFolder() / file) == said.out,
                 ("run `breakeven schema --format " + format + " > " + file + '`').c_str());
    }

    // Every field says in a few words what it is.
    void everyFieldHasHelp() {
        for (const Place& place : places())
            for (const Field& field : *place.fields) {
                QVERIFY2(!field.help.empty(), std::string(field.key).c_str());
                QVERIFY2(field.help.find('|') == std::string_view::npos, std::string(field.key).c_str());
            }
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "tst_fields.moc"
