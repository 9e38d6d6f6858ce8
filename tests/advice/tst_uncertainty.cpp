// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/random_scenario.h"
#include "tests/support.h"

#include "libcost/advice/uncertainty.h"

#include <cmath>

using namespace cost;

namespace {

// Functions and fleets that are cheapest in turn.
Scenario mixed(const std::string& more = "") {
    return support::scenario(
        {.workload = R"("requests_per_month": 3e7, "duration_ms": 120, "cpu_ms": 20, "init_ms": 400,
                        "cold_start_share": 0.01, "response_kb": 6)" +
                     more,
         .options = {
             R"("kind": "lambda", "id": "arm", "architecture": "arm64", "memory_mb": 512)",
             R"("kind": "lambda", "id": "x86", "memory_mb": 512)",
             R"("kind": "fargate", "id": "fargate", "architecture": "arm64", "vcpu": 0.5, "memory_gb": 1)",
             R"("kind": "ec2", "id": "ec2", "instance": "m7g.medium")"}});
}

Decision decisionOf(const Scenario& scenario) {
    return Adviser(support::book(scenario.region), scenario).now();
}

Outlook outlookOf(const Scenario& scenario, const OutlookSettings& settings = {}) {
    return *outlook(support::book(scenario.region), scenario, decisionOf(scenario), settings);
}

// What every combination of discrete inputs gives, each by an adviser of its own scenario, by its weight.
struct Enumerated {
    std::vector<double> wins, fits, mean, regret;
    double nothing = 0;
};

void enumerate(const Scenario& scenario, std::size_t input, double weight, Enumerated& into) {
    if (input < scenario.uncertain.size()) {
        const UncertainInput& each = scenario.uncertain[input];
        const Discrete& discrete = std::get<Discrete>(each.distribution);
        for (const Discrete::Value& value : discrete.values) {
            Scenario there = turned(scenario, each.dial, value.value);
            there.uncertain = scenario.uncertain;
            enumerate(there, input + 1, weight * value.weight / discrete.weights(), into);
        }
        return;
    }
    const auto usd = Adviser(support::book(scenario.region), scenario).costs();
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < usd.size(); ++i)
        if (usd[i] && (!best || *usd[i] < *usd[*best])) best = i;
    if (best)
        into.wins[*best] += weight;
    else
        into.nothing += weight;
    for (std::size_t i = 0; i < usd.size(); ++i)
        if (usd[i]) {
            into.fits[i] += weight;
            into.mean[i] += weight * *usd[i];
            into.regret[i] += weight * (*usd[i] - *usd[*best]);
        }
}

Enumerated enumerated(const Scenario& scenario) {
    const std::vector<double> none(scenario.options.size());
    Enumerated all{none, none, none, none};
    enumerate(scenario, 0, 1, all);
    for (std::size_t i = 0; i < none.size(); ++i)
        if (all.fits[i] > 0) {
            all.mean[i] /= all.fits[i];
            all.regret[i] /= all.fits[i];
        }
    return all;
}

} // namespace

class UncertaintyTest : public QObject {
    Q_OBJECT

    static void compareWithEnumeration(const Scenario& scenario, const std::string& where) {
        OutlookSettings settings;
        settings.futures = 40'000;
        const Outlook drawn = outlookOf(scenario, settings);
        const Enumerated exact = enumerated(scenario);
        // Five standard errors: one comparison in two millions is wrong by chance.
        const auto margin = [](double share) {
            return 5 * std::sqrt(std::max(share * (1 - share), 1e-4) / 40'000);
        };
        const auto close = [&](double calculated, double expected, double tolerance) {
            QVERIFY2(support::near(calculated, expected, tolerance),
                     support::expectedCalculated(expected, calculated, where).c_str());
        };
        close(drawn.nothingFits, exact.nothing, margin(exact.nothing));
        double sum = drawn.nothingFits;
        for (std::size_t i = 0; i < scenario.options.size(); ++i) {
            const Outlook::OfOption& of = drawn.options[i];
            close(of.wins, exact.wins[i], margin(exact.wins[i]));
            close(of.fits, exact.fits[i], margin(exact.fits[i]));
            sum += of.wins;
            if (exact.fits[i] < 0.05) continue;
            // The spread of a mean is bounded by that of what it is the mean of.
            const double error =
                5 * (of.usd.p95 - of.usd.p5 + exact.mean[i] + 0.01) / std::sqrt(40'000 * exact.fits[i]);
            close(of.meanUsd, exact.mean[i], 4 * error);
            close(of.meanRegret, exact.regret[i], 4 * error);
        }
        close(sum, 1, 1e-9);
    }

private slots:
    void sharesOfWinsAreThoseOfEnumeration_data() {
        QTest::addColumn<std::string>("more");
        QTest::addColumn<std::vector<double>>("requests");
        QTest::addColumn<std::vector<double>>("durations");
        QTest::addColumn<std::vector<double>>("responses");
        const std::vector<double> volumes = {1e7, 3e7, 4.5e7, 2e8};
        const std::vector<double> times = {40, 120, 400};
        QTest::newRow("costs alone") << std::string() << volumes << times << std::vector<double>{2, 6};
        // In some futures functions cannot answer at all.
        QTest::newRow("limits too") << std::string() << volumes << std::vector<double>{120, 950'000}
                                    << std::vector<double>{6, 7000};
        QTest::newRow("nothing at all")
            << std::string(R"(, "needs": {"gpu": true})") << volumes << times << std::vector<double>{2, 6};
    }
    void sharesOfWinsAreThoseOfEnumeration() {
        QFETCH(std::string, more);
        QFETCH(std::vector<double>, requests);
        QFETCH(std::vector<double>, durations);
        QFETCH(std::vector<double>, responses);
        Scenario scenario = mixed(more);
        double weight = 1;
        for (const auto& [dial, values] : {std::pair{Dial::Requests, requests},
                                           {Dial::Duration, durations},
                                           {Dial::Response, responses}}) {
            Discrete discrete;
            for (const double value : values)
                discrete.values.push_back({value, weight++});
            scenario = withDistribution(scenario, dial, discrete);
        }
        compareWithEnumeration(scenario, "");
    }

    // Random scenarios, every kind of option, a few values of every input.
    void enumerationAtRandom() {
        int uncertain = 0;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            Dice dice(seed);
            Scenario scenario = support::read(randomScenario(dice));
            for (const Dial dial : {Dial::Requests, Dial::Duration, Dial::Cpu, Dial::ColdShare, Dial::Peak}) {
                const auto at = position(scenario, dial);
                const bool measured = dial == Dial::Duration && !scenario.workload.durationByMemory.empty();
                if (!at || !(*at > 1e-6) || measured || dice.chance(40)) continue;
                const double low = admissible(dial, *at * 0.5);
                const double high = admissible(dial, *at * 1.9);
                if (!(low < high)) continue;
                scenario = withDistribution(scenario, dial, Discrete{{{low, 1}, {high, 2}}});
            }
            if (scenario.uncertain.empty()) continue;
            ++uncertain;
            compareWithEnumeration(scenario, "seed " + std::to_string(seed));
        }
        QVERIFY(uncertain > 25);
    }

    // Where the cost is linear in the requests its quantiles are those of the requests.
    void bandsAreTheAnalyticQuantiles_data() {
        QTest::addColumn<int>("law");
        QTest::newRow("uniform") << 0;
        QTest::newRow("normal") << 1;
        QTest::newRow("lognormal") << 2;
    }
    void bandsAreTheAnalyticQuantiles() {
        QFETCH(int, law);
        const std::vector<Distribution> laws = {Uniform{8e6, 15e6}, Normal{1e7, 2e6},
                                                Percentiles{{{10, 8e6}, {90, 18e6}}}};
        const Distribution& known = laws[std::size_t(law)];
        const Scenario scenario = withDistribution(support::scenario({}), Dial::Requests, known);
        const PriceBook& book = support::book(scenario.region);
        const double each =
            support::total({.workload = R"("requests_per_month": 1e7, "duration_ms": 100)"}) / 1e7;

        const Outlook drawn = outlookOf(scenario);
        // By the density of each law, the error of a drawn quantile of 100,000 is less than half a percent.
        const Quantiles& q = drawn.options[0].usd;
        for (const auto& [p, usd] :
             {std::pair{0.05, q.p5}, {0.1, q.p10}, {0.5, q.p50}, {0.9, q.p90}, {0.95, q.p95}})
            QVERIFY2(support::near(usd, quantile(known, p) * each, 0, 0.006),
                     support::expectedCalculated(quantile(known, p) * each, usd).c_str());

        // Along another dial: the duration scales what is not paid by the request.
        const std::vector<double> x = {50, 100, 200};
        const Band band = bandAlong(book, scenario, scenario.options[0], Dial::Duration, x);
        QCOMPARE(band.x, x);
        for (std::size_t i = 0; i < x.size(); ++i) {
            const Scenario there = turned(turned(scenario, Dial::Requests, 1e7), Dial::Duration, x[i]);
            const double one = estimate(book, there, there.options[0])->total().usd() / 1e7;
            for (const auto& [p, usd] : {std::pair{0.1, band.p10[i]}, {0.5, band.p50[i]}, {0.9, band.p90[i]}})
                QVERIFY2(support::near(usd, quantile(known, p) * one, 0, 0.004),
                         support::expectedCalculated(quantile(known, p) * one, usd).c_str());
        }
        // Along the uncertain input itself nothing is left to vary.
        QVERIFY(bandAlong(book, scenario, scenario.options[0], Dial::Requests, x).x.empty());
    }

    void isTheSameForASeed() {
        const Scenario scenario = withDistribution(mixed(), Dial::Requests, Uniform{1e7, 9e7});
        OutlookSettings settings;
        settings.futures = 10'000;
        const Outlook one = outlookOf(scenario, settings);
        const Outlook two = outlookOf(scenario, settings);
        COMPARE_EXACTLY(one.options[0].wins, two.options[0].wins);
        COMPARE_EXACTLY(one.options[2].meanUsd, two.options[2].meanUsd);
        settings.seed = 2;
        const Outlook other = outlookOf(scenario, settings);
        QVERIFY(one.options[2].meanUsd != other.options[2].meanUsd);
        COMPARE_NEAR(one.options[0].wins, other.options[0].wins, 0.03);
    }

    // The lead at each end is the difference of the two estimates there; the strongest input stands first.
    void influencesAreDifferencesOfEstimates() {
        Scenario scenario = withDistribution(mixed(), Dial::Requests, Uniform{1e7, 5e7});
        scenario = withDistribution(scenario, Dial::Init, Normal{400, 10});
        const Decision decision = decisionOf(scenario);
        const Outlook found = outlookOf(scenario);
        QCOMPARE(found.influences.size(), std::size_t(2));
        QVERIFY(found.influences[0].dial == Dial::Requests && !found.influences[0].assumed);
        COMPARE_NEAR(found.influences[0].low, 1.4e7, 1e-3);
        COMPARE_NEAR(found.influences[0].high, 4.6e7, 1e-3);
        const auto leadAt = [&](double requests) {
            const Scenario there = turned(scenario, Dial::Requests, requests);
            double mine = 0;
            double other = 1e300;
            for (std::size_t i = 0; i < there.options.size(); ++i) {
                const double usd =
                    estimate(support::book(there.region), there, there.options[i])->total().usd();
                if (i == decision.option) mine = usd;
                if (there.options[i].compute.index() != there.options[decision.option].compute.index())
                    other = std::min(other, usd);
            }
            return other - mine;
        };
        COMPARE_NEAR(*found.influences[0].leadAtLow, leadAt(1.4e7), 1e-9);
        COMPARE_NEAR(*found.influences[0].leadAtHigh, leadAt(4.6e7), 1e-9);
        COMPARE_NEAR(*found.lead, leadAt(3e7), 1e-9);
    }

    void withoutRangesInputsAreMovedByAFifth() {
        const Scenario scenario = mixed();
        const Outlook found = outlookOf(scenario);
        QCOMPARE(found.futures, std::size_t(0));
        QVERIFY(found.options.empty());
        QVERIFY(found.influences.size() >= 5);
        for (const Influence& each : found.influences) {
            QVERIFY(each.assumed);
            COMPARE_NEAR(each.low, admissible(each.dial, *position(scenario, each.dial) * 0.8), 1e-9);
        }
        for (std::size_t i = 1; i < found.influences.size(); ++i)
            QVERIFY(found.influences[i - 1].swing() >= found.influences[i].swing());
    }

    // A fleet as given that cannot carry some futures fits in the others only.
    void whatCannotCarryDoesNotFit() {
        Scenario scenario = support::scenario(
            {.workload = R"("requests_per_month": 3e7, "duration_ms": 120, "cpu_ms": 20)",
             .options = {R"("kind": "lambda", "memory_mb": 512)",
                         R"("kind": "fargate", "vcpu": 0.25, "memory_gb": 0.5, "tasks": 1)"}});
        scenario = withDistribution(scenario, Dial::Requests, Discrete{{{1e6, 3}, {1e9, 1}}});
        const Outlook found = outlookOf(scenario);
        COMPARE_NEAR(found.options[0].fits, 1, 0);
        COMPARE_NEAR(found.options[1].fits, 0.75, 0.008);
        COMPARE_EXACTLY(found.nothingFits, 0);
        const Band band =
            bandAlong(support::book(scenario.region), scenario, scenario.options[1], Dial::Duration, {100});
        QVERIFY(std::isnan(band.p10[0]) && std::isnan(band.p90[0]));
    }

    void canBeToldToEnd() {
        const Scenario scenario = withDistribution(mixed(), Dial::Requests, Uniform{1e7, 9e7});
        double last = 0;
        const auto some =
            outlook(support::book(scenario.region), scenario, decisionOf(scenario), {}, [&](double done) {
                last = done;
                return done < 0.3;
            });
        QVERIFY(!some);
        QVERIFY(last >= 0.3 && last < 0.4);
    }
};

QTEST_APPLESS_MAIN(UncertaintyTest)
#include "tst_uncertainty.moc"
