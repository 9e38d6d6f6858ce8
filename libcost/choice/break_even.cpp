// SPDX-License-Identifier: Apache-2.0
#include "libcost/choice/break_even.h"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <limits>

namespace cost {

namespace {

// Amounts closer than this are the same: far below any price, far above the noise of a double.
constexpr double kSameUsd = 1e-9;

// -1, 0, +1; nothing where one side has no price.
std::optional<int> sign(double difference) {
    if (std::isnan(difference)) return std::nullopt;
    if (std::abs(difference) < kSameUsd) return 0;
    return difference > 0 ? 1 : -1;
}

struct Change {
    double below; // the last value with the old sign
    double above; // the first with the new one
    int signBelow;
};

// Narrows a change of sign down to neighbouring doubles, or to the root.
template <class F>
Change narrowed(const F& difference, double low, double high, int signLow) {
    const auto f = [&](double x) { return difference(x); };
    std::uintmax_t steps = 200;
    const auto [a, b] =
        boost::math::tools::bisect(f, low, high, boost::math::tools::eps_tolerance<double>(), steps);
    return {a, b, signLow};
}

// All changes of sign over the samples. A stretch of exact equality is no change by itself.
template <class F>
std::vector<Change> changes(const F& difference, const std::vector<double>& at,
                            const std::vector<double>& sampled) {
    std::vector<Change> found;
    double lastX = 0;
    int lastSign = 0; // 0 where there is no sample to compare with
    for (std::size_t i = 0; i < at.size(); ++i) {
        const auto now = sign(sampled[i]);
        if (!now) {
            lastSign = 0;
            continue;
        }
        if (*now == 0) continue;
        if (lastSign != 0 && *now != lastSign) found.push_back(narrowed(difference, lastX, at[i], lastSign));
        lastX = at[i];
        lastSign = *now;
    }
    return found;
}

// The cost of one option as a function of one dial.
class CostOf {
public:
    CostOf(const Pricer& pricer, Dial dial) : m_pricer(pricer), m_demand(pricer.demand()), m_dial(dial) {}

    double operator()(double value) const {
        turn(m_demand, m_dial, value);
        return m_pricer.usd(m_demand);
    }

private:
    const Pricer& m_pricer;
    mutable Demand<double> m_demand;
    Dial m_dial;
};

// Takes the noise of the bisection off: 123.00000000000004 is 123. Prices change places at tidy values. Where
// cost jumps, the tidy value may lie beyond the jump: it is taken only where `keeps` says that it does not.
template <class Keeps>
double tidy(Dial dial, double value, const Keeps& keeps) {
    value = admissible(dial, value);
    for (const double scale : {1.0, 1e3, 1e6}) {
        const double rounded = std::round(value * scale) / scale;
        if (std::abs(rounded - value) < 1e-9 * std::max(1.0, std::abs(value)) && keeps(rounded))
            return rounded;
    }
    return value;
}

// Whether no option costs less than that.
bool isLeast(const std::vector<std::optional<Pricer>>& pricers, Dial dial, double value, double usd) {
    return std::none_of(pricers.begin(), pricers.end(), [&](const std::optional<Pricer>& pricer) {
        return pricer && CostOf(*pricer, dial)(value) < usd - kSameUsd;
    });
}

} // namespace

std::vector<BreakEven> breakEvens(const PriceBook& book, const Scenario& scenario, const Sweep& sampled) {
    std::vector<BreakEven> result;
    std::vector<std::optional<Pricer>> pricers;
    for (const Option& option : scenario.options) {
        const Available<Pricer> pricer = Pricer::bound(book, scenario, option);
        pricers.push_back(pricer ? std::optional(*pricer) : std::nullopt);
    }
    assert(pricers.size() == sampled.columns.size());
    for (std::size_t a = 0; a < pricers.size(); ++a)
        for (std::size_t b = a + 1; b < pricers.size(); ++b) {
            if (!pricers[a] || !pricers[b]) continue;
            const CostOf costA(*pricers[a], sampled.dial);
            const CostOf costB(*pricers[b], sampled.dial);
            std::vector<double> gap(sampled.x.size());
            std::transform(sampled.columns[a].usd.begin(), sampled.columns[a].usd.end(),
                           sampled.columns[b].usd.begin(), gap.begin(), std::minus<>());
            const auto difference = [&](double x) { return costA(x) - costB(x); };
            for (const Change& change : changes(difference, sampled.x, gap)) {
                const std::string& below = scenario.options[change.signBelow < 0 ? a : b].id;
                const std::string& above = scenario.options[change.signBelow < 0 ? b : a].id;
                const double at = tidy(sampled.dial, change.below, [&](double x) {
                    const auto side = sign(difference(x));
                    return side && *side != -change.signBelow;
                });
                const double usd = costA(at);
                result.push_back({sampled.dial, at, below, above, usd,
                                  isLeast(pricers, sampled.dial, at, std::min(usd, costB(at)))});
            }
        }
    std::stable_sort(result.begin(), result.end(),
                     [](const BreakEven& a, const BreakEven& b) { return a.value < b.value; });
    return result;
}

BreakEvens breakEvens(const PriceBook& book, const Scenario& scenario, Dial dial, const Option& a,
                      const Option& b, DialRange range) {
    Scenario pair = scenario;
    pair.options = {a, b};
    return breakEvensWithRest(book, pair, dial, a, range);
}

BreakEvens breakEvensWithRest(const PriceBook& book, const Scenario& scenario, Dial dial,
                              const Option& option, DialRange range) {
    std::vector<std::pair<const Option*, Pricer>> rest;
    for (const Option& each : scenario.options)
        if (each.id != option.id)
            if (const Available<Pricer> pricer = Pricer::bound(book, scenario, each))
                rest.emplace_back(&each, *pricer);
    const Available<Pricer> pricer = Pricer::bound(book, scenario, option);
    BreakEvens result;
    if (!pricer || rest.empty()) {
        result.complete = true;
        return result;
    }
    const CostOf own(*pricer, dial);
    // The cheapest of the others; those without a price there do not count.
    const auto least = [&](double value) {
        std::pair<const Option*, double> best{nullptr, std::numeric_limits<double>::quiet_NaN()};
        for (const auto& [other, price] : rest) {
            const double usd = CostOf(price, dial)(value);
            if (!best.first || std::isnan(best.second) || usd < best.second) best = {other, usd};
        }
        return best;
    };
    const auto difference = [&](double x) { return own(x) - least(x).second; };
    const SearchedPlaces places = placesToCompare(
        own, [&](double x) { return least(x).second; }, dial, range, isMonotone(scenario, dial));
    result.complete = places.complete;
    std::vector<double> gap(places.at.size());
    std::transform(places.at.begin(), places.at.end(), gap.begin(), difference);
    for (const Change& change : changes(difference, places.at, gap)) {
        const double at = tidy(dial, change.below, [&](double x) {
            const auto side = sign(difference(x));
            return side && *side != -change.signBelow;
        });
        const bool ownBelow = change.signBelow < 0;
        const std::string& other = least(ownBelow ? change.above : change.below).first->id;
        result.all.push_back(
            {dial, at, ownBelow ? option.id : other, ownBelow ? other : option.id, own(at), true});
    }
    return result;
}

BreakEvens budgetLimits(const PriceBook& book, const Scenario& scenario, Dial dial, const Option& option,
                        Money budget, DialRange range) {
    BreakEvens result;
    const Available<Pricer> pricer = Pricer::bound(book, scenario, option);
    if (!pricer) {
        result.complete = true;
        return result;
    }
    const CostOf cost(*pricer, dial);
    const auto difference = [&](double x) { return cost(x) - budget.usd(); };
    const SearchedPlaces places = placesToCompare(
        cost, [&](double) { return budget.usd(); }, dial, range, isMonotone(scenario, dial));
    result.complete = places.complete;
    std::vector<double> gap(places.at.size());
    std::transform(places.at.begin(), places.at.end(), gap.begin(), difference);
    for (const Change& change : changes(difference, places.at, gap)) {
        const bool risesAbove = change.signBelow < 0;
        const double within = tidy(dial, risesAbove ? change.below : change.above,
                                   [&](double x) { return difference(x) < kSameUsd; });
        result.all.push_back(
            {dial, within, risesAbove ? option.id : "", risesAbove ? "" : option.id, cost(within), false});
    }
    return result;
}

std::optional<DialRange> pricedRange(const PriceBook& book, const Scenario& scenario, Dial dial,
                                     const Option& option, DialRange range) {
    const Available<Pricer> pricer = Pricer::bound(book, scenario, option);
    if (!pricer) return std::nullopt;
    const CostOf cost(*pricer, dial);
    const std::vector<double> places = searchedPlaces(dial, range);
    const auto priced = [&](double x) { return !std::isnan(cost(x)); };
    const auto first = std::find_if(places.begin(), places.end(), priced);
    if (first == places.end()) return std::nullopt;
    const auto last = std::find_if(places.rbegin(), places.rend(), priced).base() - 1;
    // Between a place with a price and its neighbour without: the last value that has one.
    const auto edge = [&](double with, double without) {
        const double sign = with < without ? 1 : -1;
        const auto f = [&](double x) { return priced(x) ? -sign : sign; };
        const double low = std::min(with, without);
        const double high = std::max(with, without);
        std::uintmax_t steps = 200;
        const auto [a, b] =
            boost::math::tools::bisect(f, low, high, boost::math::tools::eps_tolerance<double>(), steps);
        return tidy(dial, with < without ? a : b, priced);
    };
    return DialRange{first == places.begin() ? *first : edge(*first, *(first - 1)),
                     last + 1 == places.end() ? *last : edge(*last, *(last + 1))};
}

std::optional<Quote> quoteAt(const PriceBook& book, const Scenario& scenario, Dial dial, double value,
                             std::string_view optionId) {
    const Scenario there = turned(scenario, dial, value);
    const Option* option = optionOf(there, optionId);
    return option ? std::optional<Quote>(estimate(book, there, *option)) : std::nullopt;
}

bool endsThere(const PriceBook& book, const Scenario& scenario, const BreakEven& at) {
    const DialFacts& of = facts(at.dial);
    const double above = of.step > 0 ? at.value + of.step : at.value * (1 + 1e-9);
    const auto quote = quoteAt(book, scenario, at.dial, above, at.cheaperBelow);
    return quote && !*quote;
}

std::optional<Estimate::Utilisation> utilisationAt(const PriceBook& book, const Scenario& scenario, Dial dial,
                                                   double value, std::string_view optionId) {
    const auto quote = quoteAt(book, scenario, dial, value, optionId);
    return quote && *quote ? (*quote)->utilisation() : std::nullopt;
}

Solutions budgetSolutions(const PriceBook& book, const Scenario& scenario, Dial dial, Money budget,
                          std::string_view only) {
    Solutions solutions{{{}, true}, {}};
    const DialRange range = usefulRange(dial);
    for (const Option& option : scenario.options) {
        if (!only.empty() && option.id != only) continue;
        const BreakEvens of = budgetLimits(book, scenario, dial, option, budget, range);
        solutions.found.all.insert(solutions.found.all.end(), of.all.begin(), of.all.end());
        solutions.found.complete = solutions.found.complete && of.complete;
        // One that never passes the budget is within it wherever it has a price, or nowhere.
        const auto priced = pricedRange(book, scenario, dial, option, range);
        if (!of.all.empty() || !priced) continue;
        const auto quote = quoteAt(book, scenario, dial, priced->from, option.id);
        if (quote && *quote) solutions.unmoved.push_back({option.id, (*quote)->total() <= budget, *priced});
    }
    std::stable_sort(solutions.found.all.begin(), solutions.found.all.end(),
                     [](const BreakEven& a, const BreakEven& b) { return a.value < b.value; });
    return solutions;
}

} // namespace cost
