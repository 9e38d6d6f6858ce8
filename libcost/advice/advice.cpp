// SPDX-License-Identifier: Apache-2.0
#include "libcost/advice/advice.h"

#include "libcost/model/option_scaling.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace cost {

namespace {

struct RiskOf {
    Risk operator()(const Lambda& o) const {
        if (o.savingsPlan != SavingsPlan::None) return Risk::Committed;
        return o.provisioned || o.snapStart ? Risk::KeptReady : Risk::PayPerUse;
    }
    Risk operator()(const LambdaEdge&) const { return Risk::PayPerUse; }
    Risk operator()(const ManagedInstances& o) const {
        return committedYears(o) > 0 ? Risk::Committed : Risk::ManagedFleet;
    }
    Risk operator()(const Fargate& o) const {
        if (o.savingsPlan != SavingsPlan::None) return Risk::Committed;
        return o.spot ? Risk::Interruptible : Risk::Containers;
    }
    Risk operator()(const Ec2& o) const {
        if (o.purchase == Purchase::OnDemand) return Risk::Instances;
        return o.purchase == Purchase::Spot ? Risk::Interruptible : Risk::Committed;
    }
};

// Whether nobody knows what it costs, as opposed to what cannot be had or cannot do the work.
bool isUnknown(const Quote& quote) {
    return !quote && (quote.why().kind == Unavailable::Kind::NoPrice ||
                      quote.why().kind == Unavailable::Kind::UnknownDemand);
}

// Nothing is advised.
bool isNothing(Verdict verdict) {
    return verdict == Verdict::NothingFits || verdict == Verdict::Incomplete;
}

bool isFunction(const Compute& compute) {
    return std::holds_alternative<Lambda>(compute) || std::holds_alternative<LambdaEdge>(compute);
}

class Reasons {
public:
    Reasons(const Scenario& scenario, const Advice& advice) : m_scenario(scenario), m_advice(advice) {}

    std::vector<Reason> all() {
        money();
        use();
        risk();
        return std::move(m_all);
    }

private:
    using Kind = Reason::Kind;

    const Comparison::Row& row(std::size_t i) const { return m_advice.comparison.rows[i]; }
    const Option& advised() const { return row(m_advice.decision.option).option; }
    void add(Kind kind, double a = 0, double b = 0, const std::string& of = {}) {
        m_all.push_back({kind, {a, b}, of});
    }

    void money() {
        const std::size_t i = m_advice.decision.option;
        const double mine = row(i).quote->total().usd();
        double unknown = 0;
        for (const Comparison::Row& each : m_advice.comparison.rows)
            unknown += isUnknown(each.quote) ? 1 : 0;
        if (unknown > 0) add(Kind::NotPriced, unknown);
        const double blocked = static_cast<double>(m_advice.comparison.rows.size() - 1) - unknown;
        if (!m_advice.runnerUp) {
            if (blocked > 0 || unknown == 0) add(Kind::OnlyOne, blocked);
            return;
        }
        const double other = row(*m_advice.runnerUp).quote->total().usd();
        const std::string& rival = row(*m_advice.runnerUp).option.id;
        if (mine <= other)
            add(Kind::Saving, other - mine, other > 0 ? 1 - mine / other : 0, rival);
        else
            add(Kind::Dearer, mine - other, other > 0 ? mine / other - 1 : 0, rival);
    }

    void use() {
        const Comparison::Row& mine = row(m_advice.decision.option);
        if (riskOf(advised().compute) == Risk::PayPerUse)
            add(Kind::PaysPerUse, m_scenario.workload.requestsPerMonth.value_or(0));
        if (const auto busy = mine.quote->utilisation()) add(Kind::Utilisation, busy->mean, busy->peak);
        if (!m_advice.runnerUp) return;
        const Comparison::Row& rival = row(*m_advice.runnerUp);
        if (const auto busy = rival.quote->utilisation(); busy && busy->peak < 0.5)
            add(Kind::RivalIdles, busy->mean, busy->peak, rival.option.id);
    }

    void risk() {
        const Option& option = advised();
        const Quote& quote = row(m_advice.decision.option).quote;
        const Workload& workload = m_scenario.workload;
        if (const auto* lambda = std::get_if<Lambda>(&option.compute); lambda && !lambda->provisioned &&
                                                                       workload.coldStartShare &&
                                                                       workload.initMs && !lambda->snapStart)
            add(Kind::ColdStarts, *workload.coldStartShare, *workload.initMs);
        if (isFunction(option.compute))
            add(Kind::NothingToRun);
        else if (!std::holds_alternative<Fargate>(option.compute))
            add(Kind::ServersToRun, quote->fleetCount().value_or(0));
        if (const double years = committedYears(option.compute); years > 0)
            add(Kind::Committed, years);
        else
            add(Kind::Reversible);
        if (usesSpot(option.compute)) add(Kind::Interruptions);
        const double target = targetUtilisation(workload.sizing);
        if (const auto busy = quote->utilisation(); busy && busy->peak > target * (1 + 1e-9))
            add(Kind::NoHeadroom, busy->peak, target);
    }

    const Scenario& m_scenario;
    const Advice& m_advice;
    std::vector<Reason> m_all;
};

// The flip from its last place with the same advice to its value, as closely as anybody tells apart.
Flip closedIn(const Adviser& adviser, Flip flip, const Decision& now) {
    for (int i = 0; i < 200; ++i) {
        const double middle = admissible(flip.dial, flip.last + (flip.value - flip.last) / 2);
        // Until nothing lies between, or only roundings of the cost do.
        const double gap = std::fabs(flip.value - flip.last);
        if (middle == flip.last || middle == flip.value || gap <= 1e-12 * std::fabs(flip.value)) break;
        const Decision decision = adviser.at(flip.dial, middle);
        if (decision.advisesTheSame(now)) {
            flip.last = middle;
        } else {
            flip.value = middle;
            flip.becomes = decision;
        }
    }
    return flip;
}

// The first place of a rising or falling row at which the advice is another, closed in on from its neighbour.
std::optional<Flip> firstFlip(const Adviser& adviser, Dial dial, double from, const Decision& now,
                              const std::vector<double>& places) {
    constexpr double kBeyond = 1e-6;
    constexpr int kMostEdges = 32;
    double same = from;
    for (const double place : places) {
        const Decision there = adviser.at(dial, place);
        if (there.advisesTheSame(now)) {
            same = place;
            continue;
        }
        const double way = place > from ? 1 : -1;
        for (int edges = 0; edges < kMostEdges && (place - same) * way > 0; ++edges) {
            const Flip flip = closedIn(adviser, Flip{dial, from, same, place, there, {}}, now);
            // Where two edges meet, what lies between them is too narrow to be advised.
            const double beyond = admissible(dial, flip.value * (1 + way * kBeyond));
            if (beyond == flip.value) return flip;
            const Decision settled = adviser.at(dial, beyond);
            if (!settled.advisesTheSame(now)) return Flip{dial, from, flip.last, flip.value, settled, {}};
            same = beyond;
        }
    }
    return std::nullopt;
}

// Where the costs of the two options of a flip cross, nearest to it on its side of where the dial stands;
// nothing where that is at the flip itself.
std::optional<double> crossingNear(const Flip& flip, const std::vector<BreakEven>& breakEvens,
                                   const std::string& a, const std::string& b) {
    constexpr double kAtIt = 1e-6;
    std::optional<double> nearest;
    for (const BreakEven& each : breakEvens) {
        const bool theirs = (each.cheaperBelow == a && each.cheaperAbove == b) ||
                            (each.cheaperBelow == b && each.cheaperAbove == a);
        const bool sameSide = (each.value > flip.from) == (flip.value > flip.from);
        if (theirs && sameSide && each.kind == BreakEven::Kind::Crossing &&
            (!nearest || std::abs(each.value - flip.value) < std::abs(*nearest - flip.value)))
            nearest = each.value;
    }
    if (nearest && std::abs(*nearest - flip.value) <= kAtIt * flip.value) return std::nullopt;
    return nearest;
}

// Places of the dial on both sides of where it stands: as many as tell one stretch of advice from the next.
void addFlips(std::vector<Flip>& flips, const PriceBook& book, const Scenario& scenario,
              const Adviser& adviser, const Decision& now, Dial dial, double from) {
    // A duration beside those measured by memory is not in effect: there is nothing to turn.
    if (!adviser.at(dial, from).advisesTheSame(now)) return;
    constexpr std::size_t kPlaces = 160;
    const DialRange range = facts(dial).useful;
    const bool zero = !(range.from > 0);
    std::vector<double> places =
        zero ? linearSpace(range.from, range.to, kPlaces) : logSpace(range.from, range.to, kPlaces);
    // Where costs cross, the advice is likely to change: just below and just above.
    const Sweep sampled = sweep(book, scenario, dial, places);
    const std::vector<BreakEven> crossings = breakEvens(book, scenario, sampled);
    for (const BreakEven& each : crossings)
        for (const double share : {1 - 1e-9, 1 + 1e-9})
            places.push_back(each.value * share);
    // The nearest flip matters most: closer by where the dial stands, up to twice and half of it.
    constexpr int kNear = 140;
    constexpr double kNearStep = 1.005;
    double ratio = 1;
    for (int i = 0; i < kNear && from > 0; ++i) {
        ratio *= kNearStep;
        for (const double near : {from * ratio, from / ratio})
            if (near >= range.from && near <= range.to) places.push_back(near);
    }
    for (double& place : places)
        place = admissible(dial, place);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    const auto here = std::lower_bound(places.begin(), places.end(), from);
    std::vector<double> below(places.begin(), here);
    std::reverse(below.begin(), below.end());
    const std::vector<double> above(std::upper_bound(here, places.end(), from), places.end());
    for (const auto& side : {below, above})
        if (auto flip = firstFlip(adviser, dial, from, now, side)) {
            if (!isNothing(now.verdict) && !isNothing(flip->becomes.verdict))
                flip->costsCross = crossingNear(*flip, crossings, scenario.options[now.option].id,
                                                scenario.options[flip->becomes.option].id);
            flips.push_back(std::move(*flip));
        }
}

} // namespace

bool Decision::advisesTheSame(const Decision& other) const {
    if (isNothing(verdict) || isNothing(other.verdict)) return verdict == other.verdict;
    return option == other.option;
}

const Comparison::Row* Advice::cheaperUnlisted() const {
    if (decision.verdict == Verdict::NothingFits) return nullptr;
    const Risk accepted = riskOf(comparison.rows[decision.option].option.compute);
    // To follow the load is one more thing to look after.
    for (const Comparison::Row& each : alternatives)
        if (riskOf(each.option.compute) <= accepted && !followsLoad(each.option.compute, Scaling::Fixed))
            return &each;
    return nullptr;
}

Risk riskOf(const Compute& compute) {
    return std::visit(RiskOf(), compute);
}

double Flip::distance() const {
    const double least = std::min(from, value);
    return least > 0 ? std::max(from, value) / least : std::numeric_limits<double>::infinity();
}

Adviser::Adviser(const PriceBook& book, const Scenario& scenario) : m_scenario(scenario) {
    for (const Option& option : scenario.options) {
        const Available<Pricer> pricer = Pricer::bound(book, scenario, option);
        m_pricers.push_back(pricer ? std::optional(*pricer) : std::nullopt);
        const auto is = [&](Unavailable::Kind kind) { return !pricer && pricer.why().kind == kind; };
        m_anyUnknown = m_anyUnknown || is(Unavailable::Kind::NoPrice) || is(Unavailable::Kind::UnknownDemand);
    }
}

template <class Turn>
Adviser::Prices Adviser::priced(const Turn& turnTo) const {
    constexpr double kNoise = 1 + 1e-9;
    Prices prices(m_pricers.size());
    for (std::size_t i = 0; i < m_pricers.size(); ++i) {
        if (!m_pricers[i]) continue;
        Demand<double> demand = m_pricers[i]->demand();
        turnTo(demand);
        const Pricer::Load load = m_pricers[i]->load(demand);
        if (!std::isnan(load.usd))
            prices[i] = Weighed{load.usd, load.busiest > demand[Dial::Utilisation] * kNoise};
    }
    return prices;
}

namespace {

std::vector<std::optional<double>> amounts(const std::vector<std::optional<Weighed>>& prices) {
    std::vector<std::optional<double>> usd;
    for (const std::optional<Weighed>& each : prices)
        usd.push_back(each ? std::optional(each->usd) : std::nullopt);
    return usd;
}

} // namespace

std::vector<std::optional<double>> Adviser::costs() const {
    return amounts(priced([](Demand<double>&) {}));
}

std::vector<std::optional<double>> Adviser::costsAt(Dial dial, double value) const {
    return amounts(priced([&](Demand<double>& demand) { turn(demand, dial, value); }));
}

Decision Adviser::now() const {
    return decide(priced([](Demand<double>&) {}));
}

Decision Adviser::at(Dial dial, double value) const {
    return decide(priced([&](Demand<double>& demand) { turn(demand, dial, value); }));
}

Decision Adviser::decide(const Prices& prices) const {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < prices.size(); ++i)
        if (prices[i] && (!best || prices[i]->usd < prices[*best]->usd)) best = i;
    if (!best) return {};
    Decision decision{Verdict::Clear, *best};
    const Money least(prices[*best]->usd);
    // Nobody wins a race that the others were not in.
    const bool alone =
        std::count_if(prices.begin(), prices.end(), [](const auto& each) { return each.has_value(); }) == 1;
    if (alone && m_anyUnknown) decision.verdict = Verdict::Incomplete;
    // What has no headroom is riskier than what has, then by kind, then by cost.
    const auto order = [&](std::size_t option) {
        return std::tuple(prices[option]->tight, riskOf(m_scenario.options[option].compute),
                          prices[option]->usd);
    };
    for (std::size_t i = 0; i < prices.size(); ++i) {
        if (i == *best || !prices[i] ||
            clearlyCheaper(least, Money(prices[i]->usd), m_scenario.threshold,
                           furtherTied(m_scenario.options[*best], m_scenario.options[i])))
            continue;
        decision.verdict = Verdict::NoClearWinner;
        if (order(i) < order(decision.option)) decision.option = i;
    }
    return decision;
}

Advice advise(const PriceBook& book, const Scenario& scenario) {
    Advice advice;
    advice.comparison = compare(book, scenario);
    Alternatives alternatives(book, scenario);
    WaysRound ways(book, scenario, alternatives);
    for (const Option& option : scenario.options)
        advice.obstacles.push_back(ways.obstacles(option));
    const Adviser adviser(book, scenario);
    advice.decision = adviser.now();
    const bool fits = advice.decision.verdict != Verdict::NothingFits;
    if (fits) {
        for (const std::size_t i : advice.comparison.ranking)
            if (i != advice.decision.option) {
                advice.runnerUp = i;
                break;
            }
        advice.reasons = Reasons(scenario, advice).all();
        advice.commitments = commitments(book, scenario, scenario.options[advice.decision.option]);
    }
    for (Comparison::Row& each : alternatives.all())
        if (!fits ||
            clearlyCheaper(each.quote->total(), advice.comparison.rows[advice.decision.option].quote->total(),
                           scenario.threshold))
            advice.alternatives.push_back(std::move(each));
    for (std::size_t i = 0; fits && i < scenario.options.size(); ++i) {
        const Quote& asItIs = advice.comparison.rows[i].quote;
        auto row = asItIs ? alternatives.scaled(scenario.options[i]) : std::nullopt;
        if (!row) continue;
        const Money usd = row->quote->total();
        const Money advised = advice.comparison.rows[advice.decision.option].quote->total();
        const auto clearly = [&](Money a, Money b) { return clearlyCheaper(a, b, scenario.threshold); };
        const bool most = (usd - advised).usd() <= (asItIs->total() - advised).usd() / 2;
        if (clearly(usd, asItIs->total()) && !clearly(usd, advised) && most)
            advice.scaled.push_back({i, std::move(*row)});
    }
    for (const DialFacts& each : kDials)
        if (const auto from = position(scenario, each.dial))
            addFlips(advice.flips, book, scenario, adviser, advice.decision, each.dial, *from);
    std::stable_sort(advice.flips.begin(), advice.flips.end(),
                     [](const Flip& a, const Flip& b) { return a.distance() < b.distance(); });
    return advice;
}

} // namespace cost
