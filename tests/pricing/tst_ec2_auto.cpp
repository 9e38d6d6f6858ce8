// SPDX-License-Identifier: Apache-2.0
// The cheapest fleet over every type: held against one type after the other, priced by itself.
#include "tests/support.h"

#include "libcost/pricing/ec2.h"

using namespace cost;

namespace {

const std::string kLoad = R"("requests_per_month": 5e8, "duration_ms": 60, "cpu_ms": 25,
                             "server_memory_mb": {"base": 900, "per_request": 30}, "traffic": {"shape": "diurnal"})";

Scenario automatic(const std::string& more, const std::string& workload = kLoad) {
    return support::scenario(
        {.workload = workload, .options = {R"("kind": "ec2", "instance": "auto")" + more}});
}

} // namespace

class Ec2AutoTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCheaper_data() {
        QTest::addColumn<std::string>("more");
        for (const char* more :
             {"", R"(, "architecture": "x86_64")", R"(, "families": ["m7g", "r7g"])",
              R"(, "families": ["t4g", "m7i-flex", "c7g"])", R"(, "burstable": true)",
              R"(, "min_vcpu": 8, "min_memory_gb": 64)", R"(, "purchase": "spot")",
              R"(, "purchase": "reserved-1y-no-upfront", "above": "on-demand")", R"(, "count": 40)",
              R"(, "surroundings": {"ebs_gb": 100, "public_ipv4": true})"})
            QTest::newRow(more) << std::string(more);
    }
    void nothingIsCheaper() {
        QFETCH(std::string, more);
        const Scenario scenario = automatic(more);
        const Estimate chosen = support::estimated(scenario);
        const Ec2& asked = std::get<Ec2>(scenario.options[0].compute);
        std::string best;
        double least = 1e300;
        for (const auto& [name, type] : support::book().instanceTypes()) {
            if (!isWanted(asked.wanted, type)) continue;
            Ec2 named = asked;
            named.instance = name;
            const Quote quote = estimate(support::book(), scenario, {"one", "one", named});
            if (quote && quote->total().usd() < least) {
                least = quote->total().usd();
                best = name;
            }
        }
        COMPARE_EXACTLY(chosen.total().usd(), least);
        QVERIFY2(isWanted(asked.wanted, *support::book().instanceType(chosen.chosenType())),
                 chosen.chosenType().c_str());
        QVERIFY(support::hasNote(chosen, Note::Kind::CheapestType));
        QVERIFY(support::hasNote(chosen, Note::Kind::NextCheapestType));
    }

    void whereNothingWillDo() {
        const Quote none = estimate(support::book(), automatic(R"(, "min_vcpu": 10000)"),
                                    automatic(R"(, "min_vcpu": 10000)").options[0]);
        QVERIFY(!none);
        VERIFY_HAS(none.why().reason, "no instance type of the catalogue is wanted");
        const Scenario few = automatic(R"(, "count": 1, "families": ["t4g"], "burstable": true)");
        const Quote busy = estimate(support::book(), few, few.options[0]);
        QVERIFY(!busy);
        QCOMPARE(busy.why().kind, Unavailable::Kind::CannotCarry);
        const Scenario large =
            automatic(R"(, "families": ["c7gd"])",
                      R"("requests_per_month": 1, "cpu_ms": 1, "server_memory_mb": {"base": 900000})");
        const Quote small = estimate(support::book(), large, large.options[0]);
        QVERIFY(!small);
        QCOMPARE(small.why().kind, Unavailable::Kind::DoesNotFit);
    }

    // By default like is compared with like.
    void nothingOldSpecialOrBurstable() {
        for (const char* more : {"", R"(, "architecture": "x86_64")", R"(, "purchase": "spot")",
                                 R"(, "purchase": "spot", "architecture": "x86_64")",
                                 R"(, "purchase": "reserved-3y-no-upfront")"}) {
            const std::string name = support::estimated(automatic(more)).chosenType();
            const InstanceType& type = *support::book().instanceType(name);
            QVERIFY2(!type.previousGeneration && !type.accelerated && !type.special && !type.flex() &&
                         !type.burstable,
                     name.c_str());
        }
        const auto family = [](const std::string& more) {
            const std::string name = support::estimated(automatic(more)).chosenType();
            return std::string(support::book().instanceType(name)->family());
        };
        QCOMPARE(family(R"(, "families": ["c7i"])"), std::string("c7i"));
        QCOMPARE(family(R"(, "families": ["m7i-flex"])"), std::string("m7i-flex"));
        QCOMPARE(family(R"(, "families": ["a1"])"), std::string("a1")); // who names it wants it
        // A series is its current types, and nothing whose name only begins like it: t is none of trn1's.
        const auto isOf = [&](const char* series, const std::string& name) {
            return std::string(series) + name.substr(std::string(series).size()) == name &&
                   std::isdigit(static_cast<unsigned char>(name[std::string(series).size()])) != 0;
        };
        for (const char* series : {"c", "m", "r", "t", "g", "inf"})
            for (const char* more : {"", R"(, "architecture": "x86_64")", R"(, "purchase": "spot")"}) {
                const Quote quote =
                    support::quoted({.workload = kLoad,
                                     .options = {R"("kind": "ec2", "instance": "auto", "families": [)" +
                                                 support::inQuotes(series) + "]" + more}});
                if (!quote) continue;
                const InstanceType& type = *support::book().instanceType(quote->chosenType());
                QVERIFY2(isOf(series, type.name) && !type.flex() && !type.previousGeneration,
                         type.name.c_str());
            }
        QVERIFY(support::quoted(
            {.workload = kLoad, .options = {R"("kind": "ec2", "instance": "auto", "families": ["t"])"}}));
    }

    void anAcceleratorWhereOneIsNeeded() {
        const Estimate e = support::estimated(automatic("", kLoad + R"(, "needs": {"gpu": true})"));
        QVERIFY(support::book().instanceType(e.chosenType())->accelerated);
    }

    void badWishesAreNamed() {
        const auto problems = [](const std::string& more) {
            return support::problemsOf(support::scenarioJson(
                {.workload = kLoad, .options = {R"("kind": "ec2", "instance": "auto")" + more}}));
        };
        VERIFY_HAS(problems(R"(, "families": ["zz9"])"),
                   "/options/0/families: has \"zz9\", which is no family of instance types");
        // A part of a name is none.
        for (const char* part : {"m7", "c7i-", "tr", "T", ""})
            VERIFY_HAS(problems(R"(, "families": [)" + support::inQuotes(part) + "]"), "which is no family");
        VERIFY_HAS(problems(R"(, "families": ["m7g.large"])"), "did you mean \"m7g\"?");
        VERIFY_HAS(problems(R"(, "families": [])"), "must be a list of families");
        VERIFY_HAS(problems(R"(, "above": "spot")"), "commit one with");
        VERIFY_HAS(problems(R"(, "purchase": "reserved-1y-no-upfront", "above": "reserved-3y-no-upfront")"),
                   "must be \"on-demand\" or \"spot\"");
        QCOMPARE(problems(R"(, "families": ["m7g"])"), std::string());
    }
};

QTEST_APPLESS_MAIN(Ec2AutoTest)
#include "tst_ec2_auto.moc"
