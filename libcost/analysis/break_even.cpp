// SPDX-License-Identifier: Apache-2.0
#include "libcost/analysis/break_even.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace cost {

namespace {

// Which of two costs less at a place.
enum class Side { Unpriced, First, Same, Second };

// One without a price does not count: the other is then the cheaper.
Side sideOf(double first, double second) {
    if (std::isnan(first)) return std::isnan(second) ? Side::Unpriced : Side::Second;
    if (std::isnan(second)) return Side::First;
    if (sameUsd(first, second)) return Side::Same;
    return first < second ? Side::First : Side::Second;
}

// Whether the one that was the cheaper has not become the dearer, to the last digit.
bool isStill(Side cheaper, double first, double second) {
    if (std::isnan(first) || std::isnan(second)) return sideOf(first, second) == cheaper;
    return cheaper == Side::First ? first <= second : second <= first;
}

// Two places next to each other, as closely as doubles can tell, with another answer on each side.
struct Change {
    double below; // the last value with the old answer
    double above; // the first with the new one
};

// Halves until its ends are neighbours, or one is a root: of the side of `low`, and of the other. What is
// said where one end has no price, or both have the same sign after all, is one of the two; nothing is
// thrown.
template <class F>
std::pair<double, double> bisected(const F& f, double low, double high) {
    const double atLow = f(low);
    if (atLow == 0) return {low, low};
    if (f(high) == 0) return {high, high};
    constexpr double kClose = 4 * std::numeric_limits<double>::epsilon();
    for (int steps = 0; steps < 200; ++steps) {
        if (std::fabs(high - low) <= kClose * std::min(std::fabs(low), std::fabs(high))) break;
        const double middle = (low + high) / 2;
        if (middle == low || middle == high) break;
        const double there = f(middle);
        if (there == 0) return {middle, middle};
        (std::signbit(there) != std::signbit(atLow) && !std::isnan(there) ? high : low) = middle;
    }
    return {low, high};
}

// Narrows down where `holds` is no longer what it is at `low`.
template <class Holds>
Change narrowed(const Holds& holds, double low, double high) {
    const bool first = holds(low);
    const auto [a, b] = bisected([&](double x) { return holds(x) == first ? -1.0 : 1.0; }, low, high);
    return {a, b};
}

// A stretch of the places over which the answer is the same.
template <class Answer>
struct Stretch {
    Answer answer;
    double from;
    double to;
};

template <class Answer, class AnswerAt>
std::vector<Stretch<Answer>> stretchesOf(const std::vector<double>& at, const AnswerAt& answerAt) {
    std::vector<Stretch<Answer>> all;
    for (const double x : at) {
        const Answer now = answerAt(x);
        if (!all.empty() && all.back().answer == now)
            all.back().to = x;
        else
            all.push_back({now, x, x});
    }
    return all;
}

// Of each option; nothing where it has no price anywhere.
std::vector<std::optional<Pricer>> boundPricers(const PriceBook& book, const Scenario& scenario) {
    std::vector<std::optional<Pricer>> pricers;
    for (const Option& option : scenario.options) {
        const Available<Pricer> pricer = Pricer::bound(book, scenario, option);
        pricers.push_back(pricer ? std::optional(*pricer) : std::nullopt);
    }
    return pricers;
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
    // What a fleet carries is judged to a billionth, as far as it goes: 16,819,200,016 is 16,819,200,000.
    for (double unit = 1e9; unit > 1; unit /= 10) {
        const double rounded = std::round(value / unit) * unit;
        if (std::abs(rounded - value) < 1.001e-9 * std::abs(value) && keeps(rounded)) return rounded;
    }
    for (const double scale : {1.0, 1e3, 1e6}) {
        const double rounded = std::round(value * scale) / scale;
        if (std::abs(rounded - value) < 1e-9 * std::max(1.0, std::abs(value)) && keeps(rounded))
            return rounded;
    }
    return value;
}

// The roundest value that keeps to a budget: of requests a whole number, of times a whole nanosecond, to
// which they are billed.
template <class Keeps>
double tidyWithin(Dial dial, double value, bool below, const Keeps& keeps) {
    const auto towards = [&](double scale) {
        return (below ? std::floor(value * scale) : std::ceil(value * scale)) / scale;
    };
    std::optional<double> whole;
    if (dial == Dial::Requests) whole = towards(1);
    if (dial == Dial::Duration || dial == Dial::Init) whole = towards(1e6);
    if (whole && keeps(*whole)) return *whole;
    return tidy(dial, value, keeps);
}

// Where two costs change places, or begin or cease to be the same.
struct Turn {
    BreakEven::Kind kind; // Crossing, Parts or Meets
    Side below;
    Side above;
    double value;
    Change change;
};

// Over the searched places. That two costs are the same where they cross is no stretch of its own.
template <class CostA, class CostB>
std::vector<Turn> turnsOf(const CostA& first, const CostB& second, const std::vector<double>& at, Dial dial) {
    using Kind = BreakEven::Kind;
    const auto sideAt = [&](double x) { return sideOf(first(x), second(x)); };
    std::vector<Stretch<Side>> all = stretchesOf<Side>(at, sideAt);
    const auto isLong = [&](const Stretch<Side>& each) {
        return each.to - each.from > std::max(2 * resolution(dial, each.to), 1e-6 * std::abs(each.to));
    };
    std::erase_if(all, [&](const auto& each) { return each.answer == Side::Same && !isLong(each); });
    std::vector<Turn> turns;
    for (std::size_t i = 1; i < all.size(); ++i) {
        const Stretch<Side>& low = all[i - 1];
        const Stretch<Side>& high = all[i];
        if (low.answer == high.answer || low.answer == Side::Unpriced || high.answer == Side::Unpriced)
            continue;
        if (high.answer == Side::Same) {
            const auto same = [&](double x) { return sideAt(x) == Side::Same; };
            const Change change = narrowed(same, low.to, high.from);
            turns.push_back(
                {Kind::Meets, low.answer, Side::Same, tidyWithin(dial, change.above, false, same), change});
        } else if (low.answer == Side::Same) {
            const auto same = [&](double x) { return sideAt(x) == Side::Same; };
            const Change change = narrowed(same, low.to, high.from);
            turns.push_back(
                {Kind::Parts, Side::Same, high.answer, tidyWithin(dial, change.below, true, same), change});
        } else {
            const auto old = [&](double x) {
                const Side side = sideAt(x);
                return side == low.answer || side == Side::Same;
            };
            const Change change = narrowed([&](double x) { return isStill(low.answer, first(x), second(x)); },
                                           low.to, high.from);
            turns.push_back({Kind::Crossing, low.answer, high.answer, tidy(dial, change.below, old), change});
        }
    }
    return turns;
}

// Whether no option costs less than that.
bool isLeast(const std::vector<std::optional<Pricer>>& pricers, Dial dial, double value, double usd) {
    return std::none_of(pricers.begin(), pricers.end(), [&](const std::optional<Pricer>& pricer) {
        if (!pricer) return false;
        const double other = CostOf(*pricer, dial)(value);
        return other < usd && !sameUsd(other, usd);
    });
}

} // namespace

std::vector<BreakEven> breakEvens(const PriceBook& book, const Scenario& scenario, const Sweep& sampled) {
    std::vector<BreakEven> result;
    const std::vector<std::optional<Pricer>> pricers = boundPricers(book, scenario);
    assert(pricers.size() == sampled.columns.size());
    for (std::size_t a = 0; a < pricers.size(); ++a)
        for (std::size_t b = a + 1; b < pricers.size(); ++b) {
            if (!pricers[a] || !pricers[b]) continue;
            const CostOf costA(*pricers[a], sampled.dial);
            const CostOf costB(*pricers[b], sampled.dial);
            // As it was sampled: a place costs nothing to look at again.
            std::size_t place = 0;
            const auto sampledSide = [&](double) {
                const std::size_t i = place++;
                const double usdA = sampled.columns[a].usd[i];
                const double usdB = sampled.columns[b].usd[i];
                return std::isnan(usdA) || std::isnan(usdB) ? Side::Unpriced : sideOf(usdA, usdB);
            };
            std::vector<Stretch<Side>> stretches = stretchesOf<Side>(sampled.x, sampledSide);
            // A stretch of exact equality is no change by itself.
            std::erase_if(stretches, [](const auto& each) { return each.answer == Side::Same; });
            for (std::size_t i = 1; i < stretches.size(); ++i) {
                const Stretch<Side>& low = stretches[i - 1];
                const Stretch<Side>& high = stretches[i];
                if (low.answer == high.answer || low.answer == Side::Unpriced ||
                    high.answer == Side::Unpriced)
                    continue;
                const auto old = [&](double x) {
                    const Side side = sideOf(costA(x), costB(x));
                    return side == low.answer || side == Side::Same;
                };
                const Change change = narrowed(
                    [&](double x) { return isStill(low.answer, costA(x), costB(x)); }, low.to, high.from);
                const bool firstBelow = low.answer == Side::First;
                const double at = tidy(sampled.dial, change.below, old);
                const double usd = costA(at);
                result.push_back({sampled.dial, at, scenario.options[firstBelow ? a : b].id,
                                  scenario.options[firstBelow ? b : a].id, usd,
                                  isLeast(pricers, sampled.dial, at, std::min(usd, costB(at)))});
            }
        }
    std::stable_sort(result.begin(), result.end(),
                     [](const BreakEven& a, const BreakEven& b) { return a.value < b.value; });
    return result;
}

namespace {

// Who is the cheapest at a value of the dial; of equal ones the first.
class CheapestAt {
public:
    CheapestAt(const PriceBook& book, const Scenario& scenario, Dial dial)
        : m_dial(dial), m_pricers(boundPricers(book, scenario)) {}

    int operator()(double value) const {
        int best = -1;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < m_pricers.size(); ++i)
            if (const double usd = cost(i, value); usd < least) {
                least = usd;
                best = static_cast<int>(i);
            }
        return best;
    }

    // Whether no other costs less there by more than a rounding.
    bool stillCheapest(int column, double value) const {
        const int best = (*this)(value);
        if (column < 0 || best < 0) return column == best;
        const double own = cost(static_cast<std::size_t>(column), value);
        const double least = cost(static_cast<std::size_t>(best), value);
        return own <= least || sameUsd(own, least);
    }

private:
    double cost(std::size_t i, double value) const {
        return m_pricers[i] ? CostOf(*m_pricers[i], m_dial)(value) : std::numeric_limits<double>::quiet_NaN();
    }

    Dial m_dial;
    std::vector<std::optional<Pricer>> m_pricers;
};

} // namespace

std::vector<Winner> exactWinners(const PriceBook& book, const Scenario& scenario, const Sweep& sampled) {
    const CheapestAt cheapest(book, scenario, sampled.dial);
    // A jagged cost may change hands any number of times between two samples.
    constexpr int kMostBetweenSamples = 64;
    std::vector<Winner> parts;
    const std::vector<int> best = cheapestAt(sampled);
    for (std::size_t i = 0; i < best.size(); ++i) {
        if (parts.empty()) parts.push_back({best[i], sampled.x[i], sampled.x[i]});
        for (int n = 0; parts.back().column != best[i] && n < kMostBetweenSamples; ++n) {
            Winner& last = parts.back();
            double low = last.upTo;
            double high = sampled.x[i];
            int next = best[i];
            while (true) {
                const double middle = low + (high - low) / 2;
                if (!(middle > low && middle < high)) break;
                const int there = cheapest(middle);
                if (there == last.column) {
                    low = middle;
                } else {
                    high = middle;
                    next = there;
                }
            }
            last.upTo =
                tidy(sampled.dial, low, [&](double x) { return cheapest.stillCheapest(last.column, x); });
            const double from = last.upTo;
            parts.push_back({next, from, std::max(high, from)});
        }
        parts.back().column = best[i];
        parts.back().upTo = sampled.x[i];
    }
    return parts;
}

std::vector<Winner> exactWinners(const PriceBook& book, const Scenario& scenario, Dial dial) {
    constexpr std::size_t kPlaces = 512;
    const DialRange range = facts(dial).useful;
    std::vector<double> places =
        range.from > 0 ? logSpace(range.from, range.to, kPlaces) : linearSpace(range.from, range.to, kPlaces);
    // Whoever is the cheapest now is so here as well.
    const auto now = position(scenario, dial);
    if (now && *now >= range.from && *now <= range.to)
        places.insert(std::upper_bound(places.begin(), places.end(), *now), *now);
    places = admissiblePlaces(dial, places);
    const Sweep sampled = sweep(book, scenario, dial, places);
    const std::vector<std::optional<Pricer>> pricers = boundPricers(book, scenario);
    LeadingPlaces leading{places, {}};
    if (pricers.size() > 1 && isMonotone(scenario, dial) && !(facts(dial).step > 0)) {
        std::vector<CostAt> costs;
        for (const std::optional<Pricer>& pricer : pricers)
            costs.push_back(pricer ? CostAt(CostOf(*pricer, dial))
                                   : [](double) { return std::numeric_limits<double>::quiet_NaN(); });
        leading = placesOfLeast(costs, sampled);
    }
    std::vector<Winner> winners =
        exactWinners(book, scenario,
                     leading.at.size() == places.size() ? sampled : sweep(book, scenario, dial, leading.at));
    for (Winner& winner : winners)
        winner.contested = std::any_of(leading.open.begin(), leading.open.end(), [&](const DialRange& open) {
            return open.from < winner.upTo && winner.from < open.to;
        });
    return winners;
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
    const auto usdOf = [&](const std::string& id, double value) {
        if (id == option.id) return own(value);
        const auto of =
            std::find_if(rest.begin(), rest.end(), [&](const auto& each) { return each.first->id == id; });
        return CostOf(of->second, dial)(value);
    };
    const auto leastUsd = [&](double x) { return least(x).second; };
    const SearchedPlaces places = placesToCompare(own, leastUsd, dial, range, isMonotone(scenario, dial));
    result.complete = places.complete;
    for (const Turn& turn : turnsOf(own, leastUsd, places.at, dial)) {
        // The other one is whichever costs least on the side where it is the cheaper, or the same.
        const bool ownBelow = turn.below == Side::First;
        const bool ownAbove = turn.above == Side::First;
        const bool otherAbove = turn.kind == BreakEven::Kind::Crossing ? ownBelow : !ownAbove;
        const std::string& other = least(otherAbove ? turn.change.above : turn.change.below).first->id;
        const auto named = [&](Side side) {
            return side == Side::Same ? std::string() : side == Side::First ? option.id : other;
        };
        BreakEven found{dial, turn.value, named(turn.below), named(turn.above), own(turn.value),
                        true, turn.kind};
        if (std::isnan(found.usd)) found.usd = least(turn.value).second;
        if (turn.kind != BreakEven::Kind::Crossing)
            found.tied = ownBelow || ownAbove ? other : option.id;
        else if (std::isnan(usdOf(found.cheaperBelow, turn.change.above)))
            found.kind = BreakEven::Kind::Ends;
        else if (std::isnan(usdOf(found.cheaperAbove, turn.change.below)))
            found.kind = BreakEven::Kind::Begins;
        result.all.push_back(std::move(found));
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
    enum class Kept { Unpriced, Within, Over };
    const auto keptAt = [&](double x) {
        const double usd = cost(x);
        if (std::isnan(usd)) return Kept::Unpriced;
        return exceeds(Money(usd), budget) ? Kept::Over : Kept::Within;
    };
    const auto within = [&](double x) { return keptAt(x) == Kept::Within; };
    const SearchedPlaces places = placesToCompare(
        cost, [&](double) { return budget.usd(); }, dial, range, isMonotone(scenario, dial));
    result.complete = places.complete;
    const auto stretches = stretchesOf<Kept>(places.at, keptAt);
    for (std::size_t i = 1; i < stretches.size(); ++i) {
        const auto& low = stretches[i - 1];
        const auto& high = stretches[i];
        if (low.answer == Kept::Unpriced || high.answer == Kept::Unpriced) continue;
        const bool keepsBelow = low.answer == Kept::Within;
        const Change change = narrowed(within, low.to, high.from);
        const double last = tidyWithin(dial, keepsBelow ? change.below : change.above, keepsBelow, within);
        result.all.push_back(
            {dial, last, keepsBelow ? option.id : "", keepsBelow ? "" : option.id, cost(last), false});
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
        const auto [a, b] = bisected(f, std::min(with, without), std::max(with, without));
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

std::optional<Estimate::Utilisation> utilisationAt(const PriceBook& book, const Scenario& scenario, Dial dial,
                                                   double value, std::string_view optionId) {
    const auto quote = quoteAt(book, scenario, dial, value, optionId);
    return quote && *quote ? (*quote)->utilisation() : std::nullopt;
}

Solutions budgetSolutions(const PriceBook& book, const Scenario& scenario, Dial dial, Money budget,
                          std::string_view only) {
    Solutions solutions{{{}, true}, {}};
    const DialRange range = facts(dial).useful;
    for (const Option& option : scenario.options) {
        if (!only.empty() && option.id != only) continue;
        const BreakEvens of = budgetLimits(book, scenario, dial, option, budget, range);
        solutions.found.all.insert(solutions.found.all.end(), of.all.begin(), of.all.end());
        solutions.found.complete = solutions.found.complete && of.complete;
        // One that never passes the budget is within it wherever it has a price, or nowhere.
        const auto priced = pricedRange(book, scenario, dial, option, range);
        if (!of.all.empty() || !priced) continue;
        const auto quote = quoteAt(book, scenario, dial, priced->from, option.id);
        if (quote && *quote)
            solutions.unmoved.push_back({option.id, !exceeds((*quote)->total(), budget), *priced});
    }
    std::stable_sort(solutions.found.all.begin(), solutions.found.all.end(),
                     [](const BreakEven& a, const BreakEven& b) { return a.value < b.value; });
    return solutions;
}

} // namespace cost
