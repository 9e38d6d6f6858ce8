// SPDX-License-Identifier: Apache-2.0
// Everything that a scenario can say makes a difference: each number, text and yes or no in it, changed,
// changes an answer, or the answer says that it makes none.
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include <QRegularExpression>
#include <nlohmann/json.hpp>

using Json = nlohmann::ordered_json;

namespace {

// Both have all that their options can say; what excludes each other is parted between them.
const char* const kMeasured =
    R"({"format": "breakeven-scenario", "version": 1, "name": "All", "region": "us-east-1",
 "hours_per_month": 720, "deployed": "a",
 "workload": {"requests_per_month": 400e6, "duration_by_memory": [[512, 300], [1769, 90]], "init_ms": 300,
  "cpu_ms": 5, "server_memory_mb": {"base": 100, "per_request": 2.5}, "request_kb": 300, "response_kb": 4,
  "invocation": "asynchronous", "deadline_s": 60, "traffic": {"shape": "spiky", "peak_to_mean": 7},
  "sizing": {"target_utilisation": 0.5, "minimum_count": 3, "concurrency_per_vcpu": 20, "scaling": "hourly",
   "scaling_delay_minutes": 15, "zones": 3, "survives_zone_loss": true,
   "cpu_speed": {"m7g": 1.1, "fargate": 0.9, "arm64": 1.2, "c7i": 1.3}},
  "needs": {"max_duration_s": 20, "package_mb": 300, "memory_mb": 300, "container_image": true, "environment_kb": 2,
   "gpu": false, "state_in_memory": false, "websockets": false, "root_access": false, "kernel_access": false,
   "ephemeral_storage_mb": 400}},
 "account": {"free_tier": {"requests": 5, "gb_seconds": 6, "streaming_gb": 7}, "server_discount": 0.1},
 "simulation": {"keep_alive_s": [300, 600], "reuse": "oldest", "service": "lognormal", "service_cv": 0.5, "burst": 2,
  "concurrency_limit": 100, "hours": 0.2, "warm_up_hours": 0.1, "seed": 42},
 "advice": {"threshold_usd": 5, "threshold_share": 0.05},
 "options": [
  {"kind": "lambda", "id": "a", "label": "A", "architecture": "arm64", "memory_mb": 512, "ephemeral_storage_mb": 1024,
   "provisioned": {"concurrency": 2, "hours_per_month": 10, "requests_per_month": 100, "duration_ms": 9},
   "streaming": {"responses_per_month": 1e6, "response_mb": 8}, "pollers": {"source": "kafka", "unit_hours": 3},
   "durable": {"executions_per_month": 100, "operations_per_execution": 2, "written_kb_per_execution": 3e3,
    "stored_days": 4},
   "tenants": {"environments_per_month": 9}, "savings_plan": "all-upfront"},
  {"kind": "lambda-edge", "id": "edge", "memory_mb": 128},
  {"kind": "lambda-managed-instances", "instance": "m7g.large", "usd_per_hour": 0.05},
  {"kind": "fargate", "architecture": "x86_64", "vcpu": 1, "memory_gb": 2, "ephemeral_storage_gb": 30,
   "savings_plan": "3y-no-upfront", "above": "spot",
   "surroundings": {"load_balancer": {"count": 2, "capacity_units": true, "requests_per_connection": 2,
    "public_ipv4": 2}, "nat": {"gateways": 2, "gb_per_month": 100}}},
  {"kind": "ec2", "instance": "m7g.large", "purchase": "reserved-1y-no-upfront", "above": "on-demand",
   "surroundings": {"ebs_gb": 20, "public_ipv4": true}}]})";

const char* const kStated =
    R"({"format": "breakeven-scenario", "version": 1, "name": "All", "region": "us-east-1",
 "workload": {"requests_per_month": 3e6, "duration_ms": 500, "init_ms": 300, "cold_start_share": 0.01, "cpu_ms": 5,
  "request_kb": 30, "response_kb": 4, "invocation": "synchronous",
  "sizing": {"service_level": {"share": 0.9, "within_ms": 520, "of": "response"}, "minimum_count": 1}},
 "account": {"free_tier": true},
 "simulation": {"keep_alive_s": 600, "service": "empirical", "service_ms": [3, 0.5, 8], "hours": 2, "seed": 1},
 "options": [
  {"kind": "lambda", "memory_mb": 512, "snapstart": {"versions": 2, "hours_per_month": 50, "restores_per_month": 6,
   "restore_ms": 200, "runtime": "dotnet"}},
  {"kind": "lambda", "memory_mb": 256, "snapstart": {"versions": 2, "hours_per_month": 50, "restores_per_month": 6,
   "runtime": "java"}, "streaming": {"responses_per_month": 1e5, "response_mb": 5}},
  {"kind": "lambda", "memory_mb": 320, "streaming": {"responses_per_month": 1e5}},
  {"kind": "lambda", "memory_mb": 1024,
   "provisioned": {"schedule": [0,0,0,0,0,0,0,0,3,9,9,9,9,9,9,9,9,2,0,0,0,0,0,0]}},
  {"kind": "lambda-managed-instances", "instance": "m7g.large", "count": 3, "hours_per_month": 700},
  {"kind": "fargate", "os": "windows", "vcpu": 1, "memory_gb": 4, "tasks": 2, "hours_per_month": 700},
  {"kind": "fargate", "vcpu": 0.25, "memory_gb": 1, "tasks": 2, "runs_per_month": 3, "seconds_per_run": 99.5,
   "spot": true, "cpu_speed": 1.5},
  {"kind": "ec2", "instance": "auto", "architecture": "arm64", "families": ["m7g", "c7g", "t4g"],
   "min_vcpu": 2, "min_memory_gb": 4, "scaling": "hourly"},
  {"kind": "ec2", "instance": "auto", "architecture": "arm64", "burstable": true},
  {"kind": "ec2", "instance": "m7i.large", "count": 2, "cpu_speed": 1.5, "hours_per_month": 700, "purchase": "spot"}]})";

// What may be said without making a difference, and where that is written.
struct Documented {
    std::string key; // the end of its pointer
    std::string why;
};
const std::vector<Documented> kDocumented = {
    {"/format", "names the format"},
    {"/version", "names the format"},
    // README, Scenario files
    {"/options/*/id", "names an option: it is shown, and an answer about others shows it too"},
};

const std::vector<Documented> kElsewhere = {
    {"/simulation", "simulate"},
    {"/advice", "advise"},
    {"/deployed", "check"},
    {"/workload/init_ms", "simulate, cold-starts: an estimate has the cold starts that are stated"},
    {"/restore_ms", "simulate, cold-starts"},
    {"/service_level/of", "has one other value, by which the same fleet may do"},
    {"/workload/duration_by_memory", "memory: an estimate has the times of the sizes that its options have"},
    {"/workload/invocation", "compare: who waits for the answer"},
};

// The first ones cost little.
constexpr std::size_t kCheap = 3;
const std::vector<std::string> kCommands = {
    "estimate - --format json",
    "compare - --format json",
    "check - --fail-over 50 --format json",
    "advise - --futures 1000 --format json",
    "simulate - --format json",
    "memory - --format json",
    "cold-starts - --target 50 --format json",
};

std::string answer(const std::string& command, const std::string& scenario) {
    std::vector<std::string> words;
    std::istringstream stream(command);
    for (std::string word; stream >> word;)
        words.push_back(word);
    const support::Outcome outcome = support::run(words, scenario);
    return std::to_string(outcome.status) + outcome.out + outcome.err;
}

// The answers to one scenario, each asked for when it is needed.
class Answers {
public:
    explicit Answers(std::string scenario) : m_scenario(std::move(scenario)), m_all(kCommands.size()) {}

    const std::string& operator[](std::size_t command) {
        if (m_all[command].empty()) m_all[command] = answer(kCommands[command], m_scenario);
        return m_all[command];
    }

private:
    std::string m_scenario;
    std::vector<std::string> m_all;
};

std::vector<Json> others(const Json& value) {
    std::vector<Json> all;
    if (value.is_boolean()) return {!value.get<bool>()};
    if (value.is_number()) {
        const double v = value.get<double>();
        for (const double each : {v * 2, v / 2, v + 1, v - 1, v * 1.25, v * 1000, v / 1000, 0.0,  0.1,  0.5,
                                  0.9,   0.999, 1.0,   2.0,   3.0,      4.0,      8.0,      16.0, 20.0, 24.0,
                                  30.0,  60.0,  120.0, 200.0, 512.0,    700.0,    10'240.0, 1e5,  1e6,  1e9})
            if (each != v)
                all.emplace_back(each == std::floor(each) ? Json(static_cast<std::int64_t>(each))
                                                          : Json(each));
        return all;
    }
    const std::string text = value.get<std::string>();
    for (const char* each : {"edge",         "arm64",        "x86_64",      "linux",
                             "windows",      "on-demand",    "spot",        "reserved-1y-no-upfront",
                             "none",         "no-upfront",   "all-upfront", "3y-all-upfront",
                             "synchronous",  "asynchronous", "polled",      "steady",
                             "office-hours", "diurnal",      "fixed",       "hourly",
                             "wait",         "response",     "newest",      "most-recent",
                             "constant",     "exponential",  "lognormal",   "java",
                             "python",       "dotnet",       "sqs",         "kafka",
                             "m7g.xlarge",   "c7i.2xlarge",  "eu-west-1",   "us-east-2",
                             "r7g",          "m7i"})
        if (text != each) all.emplace_back(each);
    all.emplace_back(text + "x");
    return all;
}

void collect(const Json& value, const std::string& pointer, std::vector<std::string>& leaves) {
    if (value.is_object()) {
        for (const auto& [key, each] : value.items())
            collect(each, pointer + '/' + key, leaves);
    } else if (value.is_array()) {
        // Of a week the first hours will do.
        for (std::size_t i = 0; i < std::min<std::size_t>(value.size(), 12); ++i)
            collect(value[i], pointer + '/' + std::to_string(i), leaves);
    } else {
        leaves.push_back(pointer);
    }
}

bool isDocumented(const std::string& pointer) {
    static const QRegularExpression index(QStringLiteral("/options/[0-9]+/"));
    const std::string general =
        QString::fromStdString(pointer).replace(index, QStringLiteral("/options/*/")).toStdString();
    return std::any_of(kDocumented.begin(), kDocumented.end(),
                       [&](const Documented& each) { return each.key == general; });
}

// Whether an answer says of the key, or of what holds it, that it makes no difference.
bool isSaid(const std::string& answer, std::string pointer) {
    while (pointer.size() > 1) {
        if (support::contains(answer, "\"key\": \"" + pointer.substr(1) + '"')) return true;
        pointer.erase(pointer.rfind('/'));
    }
    return false;
}

// What other commands answer to. What is kept in memory is lost where AWS takes Spot back, of which advice
// warns.
bool isElsewhere(const std::string& pointer, const std::string& scenario) {
    const bool kept = pointer.ends_with("/state_in_memory") || pointer.ends_with("/websockets");
    if (kept && support::contains(scenario, "\"spot\"")) return true;
    return std::any_of(kElsewhere.begin(), kElsewhere.end(), [&](const Documented& each) {
        return pointer.starts_with(each.key) || pointer.ends_with(each.key);
    });
}

// Where the options stand that have no price at all.
std::vector<std::string> unavailableIn(const std::string& estimate) {
    std::vector<std::string> all;
    const std::size_t from = estimate.find('{');
    const std::size_t to = estimate.rfind('}');
    const Json answer = Json::parse(estimate.substr(from, to - from + 1));
    for (std::size_t i = 0; i < answer["options"].size(); ++i)
        if (answer["options"][i]["status"] == "unavailable")
            all.push_back("/options/" + std::to_string(i) + '/');
    return all;
}

// The keys that make no difference, though nothing says so; `asked` counts all.
std::string silent(const std::string& text, int& asked) {
    const Json scenario = Json::parse(text);
    Answers before(text);
    std::vector<std::string> leaves;
    collect(scenario, "", leaves);
    std::string all;
    const std::vector<std::string> unavailable = unavailableIn(before[0]);
    for (const std::string& pointer : leaves) {
        if (isDocumented(pointer) || isSaid(before[0], pointer)) continue;
        // What has no price has none either way; the answer says why.
        if (std::any_of(unavailable.begin(), unavailable.end(),
                        [&](const std::string& option) { return pointer.starts_with(option); }))
            continue;
        ++asked;
        const Json::json_pointer at(pointer);
        std::vector<std::string> accepted;
        for (const Json& other : others(scenario.at(at))) {
            Json changed = scenario;
            changed[at] = other;
            if (support::problemsOf(changed.dump()).empty()) accepted.push_back(changed.dump());
        }
        // Whatever else is refused is not dropped.
        bool differs = accepted.empty();
        // A cheap command for every value before a dear one for any.
        for (std::size_t command = 0; command < kCommands.size() && !differs; ++command) {
            const bool cheap = command < kCheap;
            for (std::size_t i = 0; i < accepted.size() && (cheap || i < 6) && !differs; ++i)
                differs = answer(kCommands[command], accepted[i]) != before[command];
        }
        if (!differs) all += pointer + " = " + scenario.at(at).dump() + '\n';
    }
    return all;
}

} // namespace

class EveryInputTest : public QObject {
    Q_OBJECT

private slots:
    void makesADifference_data() {
        QTest::addColumn<std::string>("scenario");
        QTest::newRow("measured") << std::string(kMeasured);
        QTest::newRow("stated") << std::string(kStated);
        Dice dice(20'261'130);
        for (int i = 0; i < std::min(3, cases(3)); ++i)
            QTest::newRow(("random " + std::to_string(i)).c_str())
                << randomScenario(dice, {.mostRequests = 3});
    }
    void makesADifference() {
        QFETCH(std::string, scenario);
        QCOMPARE(support::problemsOf(scenario), std::string());
        int asked = 0;
        const std::string found = silent(scenario, asked);
        QVERIFY2(found.empty(),
                 ("without a difference, and without a word:\n" + found + "in " + scenario).c_str());
        QVERIFY(asked > 3);
    }

    // One kind of option alone leaves more without a part to play: the estimate says so of everything that
    // it does not answer to.
    void oneKindAlone_data() { kindsAlone(); }
    void oneKindAlone() {
        QFETCH(std::string, scenario);
        const std::string before = answer(kCommands[0], scenario);
        const Json parsed = Json::parse(scenario);
        std::vector<std::string> leaves;
        collect(parsed, "", leaves);
        std::string silent;
        for (const std::string& pointer : leaves) {
            if (isDocumented(pointer) || isSaid(before, pointer) || isElsewhere(pointer, scenario)) continue;
            const Json::json_pointer at(pointer);
            bool accepted = false;
            bool differs = false;
            for (const Json& other : others(parsed.at(at))) {
                Json changed = parsed;
                changed[at] = other;
                if (!support::problemsOf(changed.dump()).empty()) continue;
                accepted = true;
                differs = answer(kCommands[0], changed.dump()) != before;
                if (differs) break;
            }
            if (accepted && !differs) silent += pointer + " = " + parsed.at(at).dump() + '\n';
        }
        QVERIFY2(silent.empty(), ("without a difference, and without a word:\n" + silent + scenario).c_str());
    }

    // And the other way round: what an answer says makes no difference makes none to any option.
    void whatIsSaidToMakeNoneMakesNone_data() { kindsAlone(); }
    void whatIsSaidToMakeNoneMakesNone() {
        QFETCH(std::string, scenario);
        const auto answered = [](const std::string& text) {
            const std::size_t from = text.find('{');
            return Json::parse(text.substr(from, text.rfind('}') - from + 1));
        };
        struct Asked {
            const char* command;
            const char* part; // of the answer; all but what it says of inputs where empty
        };
        for (const Asked& asked : {Asked{"estimate - --format json", "options"},
                                   Asked{"advise - --futures 1000 --format json", ""}}) {
            const auto part = [&](const std::string& text) {
                Json all = answered(text);
                if (*asked.part) return all[asked.part];
                all.erase("without_effect");
                // It moves every input, and says that nothing comes of it.
                all["outlook"].erase("influences");
                return all;
            };
            const std::string before = answer(asked.command, scenario);
            const Json parsed = Json::parse(scenario);
            std::vector<std::string> leaves;
            collect(parsed, "", leaves);
            for (const std::string& pointer : leaves) {
                if (!isSaid(before, pointer)) continue;
                const Json::json_pointer at(pointer);
                int tried = 0;
                for (const Json& other : others(parsed.at(at))) {
                    Json changed = parsed;
                    changed[at] = other;
                    if (!support::problemsOf(changed.dump()).empty()) continue;
                    // Advice takes longer.
                    if (++tried > (*asked.part ? 8 : 2)) break;
                    const std::string after = answer(asked.command, changed.dump());
                    if (!isSaid(after, pointer)) continue;
                    QVERIFY2(part(after) == part(before),
                             (std::string(asked.command) + ": " + pointer + " = " + other.dump()).c_str());
                }
            }
        }
    }

private:
    static void kindsAlone() {
        QTest::addColumn<std::string>("scenario");
        int rows = 0;
        for (const char* text : {kMeasured, kStated})
            for (const std::string_view kind : cost::kComputeKinds) {
                Json scenario = Json::parse(text);
                scenario.erase("deployed");
                Json options = Json::array();
                for (const Json& option : scenario["options"])
                    if (option["kind"] == kind) options.push_back(option);
                scenario["options"] = options;
                // Lambda@Edge takes no image, and is blocked whatever its size.
                if (kind == "lambda-edge" && scenario["workload"].contains("needs"))
                    scenario["workload"]["needs"].erase("container_image");
                if (options.empty() || !support::problemsOf(scenario.dump()).empty()) continue;
                // A fifth of them under the sanitizers.
                if (rows++ % 5 != 0 && cases(10) < 10) continue;
                QTest::addRow("%s, %s", text == kMeasured ? "measured" : "stated", std::string(kind).c_str())
                    << scenario.dump();
            }
    }
};

QTEST_APPLESS_MAIN(EveryInputTest)
#include "tst_every_input.moc"
