// SPDX-License-Identifier: Apache-2.0
// Commands say the same of one scenario: who can do the work, what each costs, who is cheapest, at what
// price.
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/output/table.h"
#include "libcost/units/format.h"

#include <nlohmann/json.hpp>

#include <limits>

using Json = nlohmann::ordered_json;

namespace {

// Commands that look along a dial take longer, and are asked of every tenth.
const int kScenarios = scenarios(200);
constexpr int kLonger = 10;

// Demands that a random scenario leaves out, and that not every option can meet.
std::string withDemand(const std::string& text, int seed) {
    const std::vector<const char*> demands = {R"({"needs": {"max_duration_s": 901}})",
                                              R"({"needs": {"memory_mb": 3000}})",
                                              R"({"needs": {"gpu": true}})",
                                              R"({"request_kb": 7000})",
                                              R"({"response_kb": 500000})",
                                              R"({"needs": {"package_mb": 300}})",
                                              R"({"needs": {"state_in_memory": true}})"};
    Json scenario = Json::parse(text);
    const auto at = static_cast<std::size_t>(seed) % (demands.size() * 2);
    if (at < demands.size()) scenario["workload"].merge_patch(Json::parse(demands[at]));
    // An id for each, so that every command can be asked of it.
    int number = 0;
    for (Json& option : scenario["options"])
        option["id"] = "o" + std::to_string(number++);
    return scenario.dump();
}

Json asked(const std::vector<std::string>& command, const std::string& scenario, int status = 0) {
    std::vector<std::string> arguments = command;
    arguments.insert(arguments.begin() + 1, "-");
    arguments.insert(arguments.end(), {"--format", "json", "-q"});
    const support::Outcome outcome = support::run(arguments, scenario);
    if (outcome.status != status)
        throw std::runtime_error(command[0] + ": status " + std::to_string(outcome.status) + ": " +
                                 outcome.err);
    return Json::parse(outcome.out);
}

const Json& optionIn(const Json& answer, const std::string& id) {
    for (const Json& option : answer["options"])
        if (option["id"] == id) return option;
    throw std::runtime_error("no option " + id);
}

std::string number(double value) {
    return cost::exactText(value);
}

#define SAYS(condition)                                                                                      \
    do {                                                                                                     \
        if (!(condition)) return #condition;                                                                 \
    } while (false)

// What disagrees; empty where nothing does.
std::string disagreement(const std::string& scenario, bool longer, int& decided) {
    const Json compare = asked({"compare"}, scenario);
    const Json estimate = asked({"estimate"}, scenario);
    const std::string cheapest = compare["cheapest"].is_null() ? "" : compare["cheapest"].get<std::string>();
    double least = std::numeric_limits<double>::infinity();
    for (const Json& option : compare["options"]) {
        const Json& alone = optionIn(estimate, option["id"]);
        SAYS(option["status"] == alone["status"]);
        SAYS(option.value("total_usd", -1.0) == alone.value("total_usd", -1.0));
        const bool estimated = option["status"] == "estimated";
        SAYS(estimated ==
             (std::count(compare["ranking"].begin(), compare["ranking"].end(), option["id"]) == 1));
        SAYS((option["status"] == "blocked") == option.contains("blockers"));
        if (estimated) least = std::min(least, option["total_usd"].get<double>());
    }
    SAYS(cheapest.empty() == compare["ranking"].empty());
    if (cheapest.empty()) {
        SAYS(asked({"advise", "--futures", "1000"}, scenario)["verdict"] == "nothing-fits");
        return "";
    }
    ++decided;
    const Json& best = optionIn(compare, cheapest);
    SAYS(best["status"] == "estimated");
    SAYS(best["total_usd"] == least);

    const Json check = asked({"check", "--option", "cheapest", "--fail-over", number(least)}, scenario);
    SAYS(check["option"] == cheapest);
    SAYS(check["total_usd"] == least);
    SAYS(check["passed"] == true);
    if (least > 1) {
        const Json over =
            asked({"check", "--option", "cheapest", "--fail-over", number(least * 0.999)}, scenario, 3);
        SAYS(over["passed"] == false);
    }
    for (const Json& option : compare["options"])
        if (option["status"] == "blocked") {
            const Json blocked =
                asked({"check", "--option", option["id"], "--fail-over", "1e15"}, scenario, 3);
            SAYS(blocked["status"] == "blocked");
            SAYS(blocked["passed"] == false);
        }
    for (const Json& crossing : compare["break_evens"]) {
        SAYS(optionIn(compare, crossing["between"][0])["status"] != "unavailable");
        SAYS(optionIn(compare, crossing["between"][1])["status"] != "unavailable");
    }
    if (!longer) return "";

    const Json advise = asked({"advise", "--futures", "1000"}, scenario);
    const std::string verdict = advise["verdict"];
    SAYS(verdict != "nothing-fits");
    // Where rivals have no price, the only one that has is named, and not recommended.
    const Json& named = advise[verdict == "incomplete" ? "only_priced" : "recommended"];
    const std::string advised = named.is_null() ? "" : named.get<std::string>();
    if (verdict == "clear") SAYS(advised == cheapest);
    if (!advised.empty()) {
        SAYS(optionIn(compare, advised)["status"] == "estimated");
        SAYS(optionIn(compare, advised)["total_usd"] == advise["usd"]);
    }
    if (verdict != "incomplete")
        for (const Json& alternative : advise["alternatives"])
            SAYS(alternative["usd"] < advise["usd"]);

    const Json parsed = Json::parse(scenario);
    const Json& requests = parsed["workload"]["requests_per_month"];
    // Within what is searched.
    if (requests.is_number() && requests.get<double>() >= 1 && requests.get<double>() <= 5e11) {
        const double now = requests.get<double>();
        const Json sweep = asked(
            {"sweep", "--over", "requests=" + number(now) + ':' + number(now * 2) + ":log:2"}, scenario);
        for (const Json& column : sweep["options"]) {
            const Json& option = optionIn(compare, column["id"]);
            const Json here = column.contains("usd") && !column["usd"].empty() ? column["usd"][0] : Json();
            SAYS(here.is_null() == (option["status"] != "estimated"));
            if (!here.is_null())
                SAYS(std::abs(here.get<double>() - option["total_usd"].get<double>()) <=
                     1e-12 * std::abs(option["total_usd"].get<double>()));
        }
        // What an argument turns is what a dial turns: jobs follow both.
        const Json twice =
            asked({"compare", "--set", "workload/requests_per_month=" + number(now * 2)}, scenario);
        for (const Json& column : sweep["options"]) {
            const Json& option = optionIn(twice, column["id"]);
            const Json there =
                column.contains("usd") && !column["usd"].empty() ? column["usd"].back() : Json();
            SAYS(there.is_null() == (option["status"] != "estimated"));
            if (!there.is_null())
                SAYS(std::abs(there.get<double>() - option["total_usd"].get<double>()) <=
                     1e-9 * std::abs(option["total_usd"].get<double>()));
        }
        // A budget that is met exactly is kept where the scenario stands.
        const Json solve =
            asked({"solve", "--for", "requests", "--budget", number(least), "--option", cheapest}, scenario);
        bool within = false;
        for (const Json& each : solve.value("always_within", Json::array()))
            within = within || (each["from"] <= now && now <= each["to"]);
        bool above = false; // of a solution below which it is dearer
        for (const Json& each : solve["solutions"]) {
            if (each["within"] == "below")
                within = within || now <= each["value"].get<double>() * (1 + 1e-12);
            if (each["within"] == "above") above = above || each["value"].get<double>() <= now * (1 + 1e-12);
        }
        SAYS(within || above);
    }
    const support::Outcome report =
        support::run({"report", "-", "-o", "-", "--format", "markdown", "-q"}, scenario);
    SAYS(report.status == 0);
    const std::string first = "| 1 | " + cost::markdownCell(best["label"].get<std::string>());
    SAYS(support::contains(report.out, first));
    SAYS(support::contains(report.out, cost::moneyText(cost::Money(least))));
    return "";
}

} // namespace

class AgreementTest : public QObject {
    Q_OBJECT

private slots:
    void commandsAgree_data() {
        QTest::addColumn<int>("from");
        constexpr int kRows = 10;
        for (int row = 0; row < kRows; ++row)
            QTest::addRow("from %d", row * kScenarios / kRows) << row * kScenarios / kRows;
    }
    void commandsAgree() {
        QFETCH(int, from);
        int decided = 0;
        for (int seed = from; seed < from + kScenarios / 10; ++seed) {
            Dice dice(static_cast<std::uint64_t>(seed) + 300'000);
            const std::string scenario = withDemand(randomScenario(dice), seed);
            std::string wrong;
            try {
                wrong = disagreement(scenario, seed % kLonger == 0, decided);
            } catch (const std::exception& error) {
                wrong = error.what();
            }
            QVERIFY2(wrong.empty(), (std::to_string(seed) + ": " + wrong + "\n" + scenario).c_str());
        }
        QVERIFY(decided >= kScenarios / 100);
    }
};

QTEST_APPLESS_MAIN(AgreementTest)
#include "tst_agreement.moc"
