// SPDX-License-Identifier: Apache-2.0
#include "libcost/analysis/cold_starts.h"

#include "libcost/math/queue.h"
#include "libcost/simulation/latency.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cost {

namespace {

// Servers are added one after the other; what finds all of them busy is Erlang's B.
class Overflow {
public:
    explicit Overflow(double load) : m_load(load) {}
    Overflow(double load, double servers)
        : m_load(load), m_share(erlangB(servers, load)), m_servers(servers) {}

    double share() const { return m_share; }
    // How busy one more would be.
    double carriedByNext() const { return m_load * (m_share - afterNext()); }
    void add() {
        m_share = afterNext();
        ++m_servers;
    }
    double servers() const { return m_servers; }

private:
    double afterNext() const { return m_load * m_share / (m_servers + 1 + m_load * m_share); }

    double m_load;
    double m_share = 1;
    double m_servers = 0;
};

constexpr double kSmallLoad = 10'000;

template <class Enough>
double counted(double load, const Enough& enough) {
    Overflow overflow(load);
    while (!enough(overflow))
        overflow.add();
    return overflow.servers();
}

// The same for loads of any size: what is enough once stays so. Twice the load and more are always enough
// here.
template <class Enough>
double halved(double load, const Enough& enough) {
    double little = 0;
    double most = 2 * std::ceil(load);
    while (most - little > 1) {
        const double middle = std::floor((little + most) / 2);
        if (middle <= little || middle >= most) break; // they are neighbours as doubles
        (enough(Overflow(load, middle)) ? most : little) = middle;
    }
    return most;
}

// As many in each hour as it takes until `enough`.
template <class Enough>
std::vector<double> byHour(const EnvironmentModel& model, const Enough& enough) {
    std::vector<double> schedule;
    for (const double weight : model.week) {
        const double load = model.arrivalsPerS * weight * model.warmS;
        schedule.push_back(load < kSmallLoad ? counted(load, enough) : halved(load, enough));
    }
    return schedule;
}

// The same in every hour: then there is no need of a schedule.
ProvisionedConcurrency enabled(const std::vector<double>& schedule) {
    ProvisionedConcurrency provisioned;
    provisioned.concurrency = *std::max_element(schedule.begin(), schedule.end());
    if (std::any_of(schedule.begin(), schedule.end(), [&](double n) { return n != provisioned.concurrency; }))
        provisioned.schedule = schedule;
    return provisioned;
}

using Kind = ColdStartWay::Kind;

// Dozens are tried: the whole week where that does not take minutes, else pieces of it.
constexpr double kMostRequestsTried = 3e7;
constexpr double kRequestsInPieces = 4e6;

// Tells how far many simulations are that follow each other, as far as their number is foreseen.
class Stages {
public:
    Stages(const Progress& progress, double expected) : m_progress(progress), m_expected(expected) {}

    std::optional<EnvironmentResult> play(const EnvironmentModel& model) {
        const auto tell = [this](double done) {
            if (m_progress && !m_progress(std::min((m_done + done) / m_expected, 1.0))) m_ended = true;
            return !m_ended;
        };
        auto result = environments(model, tell);
        ++m_done;
        // One that took no time had nobody to tell.
        if (m_ended || !tell(0)) return std::nullopt;
        return result;
    }

private:
    const Progress& m_progress;
    double m_expected;
    double m_done = 0;
    bool m_ended = false;
};

// There are many to be tried: one week of many requests will do, unless hours are asked for.
EnvironmentModel modelToTry(const Scenario& scenario, const Lambda& function, Problems& problems) {
    EnvironmentModel model = environmentModel(scenario, &function, problems);
    const bool many = model.arrivalsPerS * kSecondsPerWeek > 1e6;
    if (many && !model.steady() && !scenario.simulation.hours)
        model.countedS = std::min(model.countedS, kSecondsPerWeek);
    model.mostRequests = kMostRequestsTried;
    if (toBePlayed(model).cut) model.mostRequests = kRequestsInPieces;
    return model;
}

// How many are tried: a bisection of a few thousand takes a dozen.
double expectedTrials(std::size_t targets) {
    return 4 + 12.0 * static_cast<double>(targets);
}

class Chooser {
public:
    Chooser(const PriceBook& book, const Scenario& scenario, const Option& option, Problems& problems,
            const Progress& progress, std::size_t targets)
        : m_book(book), m_scenario(scenario), m_option(option), m_problems(problems),
          m_plain(std::get<Lambda>(option.compute)), m_stages(progress, expectedTrials(targets)) {
        m_plain.provisioned.reset();
        m_plain.snapStart.reset();
    }

    std::optional<ColdStartChoice> choose(const std::vector<ColdStartTarget>& targets) {
        ColdStartChoice choice;
        choice.optionId = m_option.id;
        const Lambda& given = std::get<Lambda>(m_option.compute);
        const EnvironmentModel model = environmentModel(m_scenario, &m_plain, m_problems);
        if (!m_problems.empty()) return std::nullopt;
        const auto add = [&](const std::optional<ColdStartWay>& way) {
            if (way) choice.ways.push_back(*way);
            return way.has_value();
        };
        if (!add(tried(Kind::OnDemand, m_plain))) return std::nullopt;
        choice.played = m_played;
        Lambda snap = m_plain;
        snap.snapStart = given.snapStart.value_or(SnapStart());
        if (!add(tried(Kind::SnapStart, snap))) return std::nullopt;
        if (given.provisioned && !add(tried(Kind::AsGiven, given))) return std::nullopt;
        if (const auto utilisation = breakEvenUtilisation(m_book, m_plain)) {
            choice.breakEvenUtilisation = *utilisation;
            Lambda pays = m_plain;
            pays.provisioned = enabled(scheduleAbove(model, *utilisation));
            if (pays.provisioned->concurrency > 0) {
                const auto way = tried(Kind::Pays, pays);
                if (!way) return std::nullopt;
                // Beside free GB-seconds, or a dearer tier's price, it may not.
                const Available<Money>& onDemand = choice.ways.front().usd;
                if (way->usd && onDemand && *way->usd < *onDemand) choice.ways.push_back(*way);
            }
        }
        const ColdStartWay onDemand = choice.ways.front();
        for (const ColdStartTarget& target : targets) {
            if (meets(onDemand, target)) continue;
            for (const Kind kind : {Kind::Provisioned, Kind::Scheduled}) {
                if (kind == Kind::Scheduled && model.steady()) continue;
                const auto way = sized(kind, model, target);
                if (!way) return std::nullopt;
                // A schedule that keeps more ready than the same number all month has nothing to offer.
                const bool wasteful = kind == Kind::Scheduled &&
                                      choice.ways.back().environmentHours <= way->environmentHours &&
                                      choice.ways.back().target == target;
                if (meets(*way, target) && !wasteful) choice.ways.push_back(*way);
            }
        }
        return choice;
    }

private:
    static bool meets(const ColdStartWay& way, const ColdStartTarget& target) {
        if (target.coldShare && way.coldShare > *target.coldShare) return false;
        return !target.p99S || way.p99S <= *target.p99S;
    }

    // Simulated and priced; nothing when it was told to end.
    std::optional<ColdStartWay> tried(Kind kind, const Lambda& function) {
        ColdStartWay way;
        way.kind = kind;
        way.function = function;
        const EnvironmentModel model = modelToTry(m_scenario, function, m_problems);
        const auto result = m_stages.play(model);
        if (!result) return std::nullopt;
        if (kind == Kind::OnDemand) m_played = result->played;
        way.coldShare = result->coldShare.mean;
        way.rejectedShare = result->rejectedShare.mean;
        way.provisionedShare = result->provisionedShare.mean;
        const double served = std::max(1 - way.rejectedShare, 1e-12);
        const double cold = std::min(way.coldShare / served, 1.0);
        way.p50S = responsePercentile(model, cold, 0.5);
        way.p95S = responsePercentile(model, cold, 0.95);
        way.p99S = responsePercentile(model, cold, 0.99);
        way.restoreUnknown = function.snapStart && !function.snapStart->restoreMs;

        Scenario priced = m_scenario;
        priced.workload.coldStartShare = result->onDemandColdShare();
        Option option{m_option.id, m_option.label, function};
        if (function.provisioned) {
            const double requests = priced.workload.requestsPerMonth.value_or(0) * way.provisionedShare;
            auto& provisioned = *std::get<Lambda>(option.compute).provisioned;
            provisioned.requestsPerMonth = requests;
            way.environmentHours =
                provisioned.meanConcurrency() * provisioned.enabledHours(m_scenario.hoursPerMonth);
            way.busy = requests * model.warmS / (way.environmentHours * kSecondsPerHour);
        }
        const Quote quote = estimate(m_book, priced, option);
        way.usd = quote.priced() ? Available<Money>(quote.priced()->total()) : Available<Money>(quote.why());
        return way;
    }

    // The least that meets the target, between what surely does and what does not: by the number of
    // environments all month, or by the share that may pass in each hour, on a scale of orders of magnitude.
    std::optional<ColdStartWay> sized(Kind kind, const EnvironmentModel& model,
                                      const ColdStartTarget& target) {
        // One request in a hundred decides about a percentile of 99 %.
        const double surely = target.coldShare.value_or(0.01) / 10;
        const std::vector<double> most = scheduleFor(model, surely);
        const bool allMonth = kind == Kind::Provisioned;
        double enough = allMonth ? *std::max_element(most.begin(), most.end()) : std::log(surely);
        double little = 0;
        const auto at = [&](double place) {
            Lambda function = m_plain;
            function.provisioned = enabled(allMonth ? std::vector<double>(kHoursPerWeek, place)
                                                    : scheduleFor(model, std::exp(place)));
            auto way = tried(kind, function);
            if (way) way->target = target;
            return way;
        };
        auto best = at(enough);
        constexpr int kFine = 8; // halves of the orders of magnitude
        // Of many thousands not each one counts.
        const double close = std::max(1.0, std::floor(enough / 1000));
        for (int i = 0; best && (allMonth ? enough - little > close : i < kFine); ++i) {
            const double half = (little + enough) / 2;
            const double middle = allMonth ? std::floor(half) : half;
            auto way = at(middle);
            if (!way) return std::nullopt;
            const bool good = meets(*way, target);
            (good ? enough : little) = middle;
            if (good) best = way;
        }
        return best;
    }

    const PriceBook& m_book;
    const Scenario& m_scenario;
    const Option& m_option;
    Problems& m_problems;
    Lambda m_plain;
    Stages m_stages;
    Played m_played;
};

} // namespace

std::vector<ColdStartTarget> usualTargets() {
    return {{0.05, {}}, {0.01, {}}, {0.001, {}}};
}

std::vector<double> scheduleAbove(const EnvironmentModel& model, double utilisation) {
    return byHour(model, [&](const Overflow& overflow) { return overflow.carriedByNext() < utilisation; });
}

std::vector<double> scheduleFor(const EnvironmentModel& model, double overflow) {
    return byHour(model, [&](const Overflow& at) {
        // An hour without requests has none that pass.
        return at.share() <= overflow || at.carriedByNext() <= 0;
    });
}

double coldStartRequests(const Scenario& scenario, const Option& option,
                         const std::vector<ColdStartTarget>& targets) {
    Problems toldLater;
    return toBePlayed(modelToTry(scenario, std::get<Lambda>(option.compute), toldLater)).requests *
           expectedTrials(targets.size());
}

std::optional<ColdStartChoice> coldStartChoice(const PriceBook& book, const Scenario& scenario,
                                               const Option& option,
                                               const std::vector<ColdStartTarget>& targets,
                                               Problems& problems, const Progress& progress) {
    return Chooser(book, scenario, option, problems, progress, targets.size()).choose(targets);
}

} // namespace cost
