// SPDX-License-Identifier: Apache-2.0
#include "libcost/analysis/search.h"

#include "libcost/model/option_scaling.h"

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

namespace cost {

namespace {

// Amounts closer than this are the same: far below any price, far above the noise of a double.
constexpr double kSameUsd = 1e-9;
// How many pairs of costs are looked at before the search gives up on telling every crossing.
constexpr std::size_t kMostLooks = 20'000;

struct Look {
    double at;
    double a;
    double b;

    bool priced() const { return !std::isnan(a) && !std::isnan(b); }
    bool tied() const { return sameUsd(a, b); }
};

struct Part {
    Look low;
    Look high;
    // How often it was halved with the two the same at both ends and in the middle.
    int tied = 0;
};

// So often halved, a tie holds all the way: two costs would have to part and to meet again in between.
constexpr int kTiedHalvings = 3;

// Whether the two may change places in there, given that each stays between its values at the ends.
bool mayCross(const Part& part) {
    const Look& low = part.low;
    const Look& high = part.high;
    if (part.tied >= kTiedHalvings) return false;
    if (low.priced() != high.priced()) return true; // to find the last place with a price
    if (!low.priced()) return false;
    const auto [leastA, mostA] = std::minmax(low.a, high.a);
    const auto [leastB, mostB] = std::minmax(low.b, high.b);
    if (mostA < leastB - kSameUsd || mostB < leastA - kSameUsd) return false;
    return mostA > leastA || mostB > leastB; // two constants stay as they are
}

double between(Dial dial, double low, double high) {
    double middle = low > 0 && high > 2 * low ? std::sqrt(low * high) : low + (high - low) / 2;
    if (facts(dial).step > 0 || dial == Dial::Requests) {
        const double step = facts(dial).step > 0 ? facts(dial).step : 1;
        middle = admissible(dial, std::floor(middle / step) * step);
        if (middle <= low || middle >= high) middle = low + (high - low) / 2;
    }
    return middle;
}

} // namespace

bool sameUsd(double a, double b) {
    return std::abs(a - b) <= kSameUsd + kMoneyNoise * std::max(std::abs(a), std::abs(b));
}

double resolution(Dial dial, double at) {
    if (facts(dial).step > 0) return facts(dial).step;
    return dial == Dial::Requests ? 1 : 1e-9 * std::max(1.0, std::abs(at));
}

std::vector<double> searchedPlaces(Dial dial, DialRange range) {
    constexpr std::size_t kPlaces = 4096;
    if (const double step = facts(dial).step; step > 0) {
        std::vector<double> every;
        const auto count = static_cast<std::size_t>(std::floor((range.to - range.from) / step + 0.5));
        for (std::size_t i = 0; i <= count; ++i)
            every.push_back(admissible(dial, range.from + static_cast<double>(i) * step));
        return every;
    }
    return range.from > 0 ? logSpace(range.from, range.to, kPlaces)
                          : linearSpace(range.from, range.to, kPlaces);
}

namespace {

// With credits one instance more may save more than it costs: it keeps what others would lose.
bool hasCredits(const Option& option) {
    const auto* ec2 = std::get_if<Ec2>(&option.compute);
    if (!ec2) return false;
    const bool named = ec2->instance.size() > 1 && ec2->instance[0] == 't' && ec2->instance[1] >= '2' &&
                       ec2->instance[1] <= '9';
    const auto burstable = [](const std::string& family) {
        return family.size() > 1 && family[0] == 't' && family[1] >= '0' && family[1] <= '9';
    };
    return named || (ec2->instance == kAutoInstance &&
                     (ec2->wanted.burstable ||
                      std::any_of(ec2->wanted.families.begin(), ec2->wanted.families.end(), burstable)));
}

} // namespace

bool isMonotone(const Scenario& scenario, Dial dial) {
    const Workload& workload = scenario.workload;
    const bool shaped = workload.traffic.shape != TrafficShape::Steady;
    const bool load = dial == Dial::Requests || dial == Dial::Duration || dial == Dial::Cpu ||
                      dial == Dial::Peak || dial == Dial::Utilisation;
    if (((shaped && load) || dial == Dial::Discount) &&
        std::any_of(scenario.options.begin(), scenario.options.end(), hasCredits))
        return false;
    const auto follows = [&](const Option& option) {
        return followsLoad(option.compute, workload.sizing.scaling);
    };
    switch (dial) {
    // More memory is more money, unless it makes the function quicker.
    case Dial::Memory: return workload.durationByMemory.empty();
    // With more CPU time a request blocks for less of its duration.
    case Dial::Cpu: return !workload.sizing.serviceLevel;
    // A higher peak leaves less for the other hours, and for provisioned concurrency.
    case Dial::Peak:
        return std::none_of(scenario.options.begin(), scenario.options.end(), [&](const Option& option) {
            const auto* lambda = std::get_if<Lambda>(&option.compute);
            return follows(option) || (lambda && lambda->provisioned);
        });
    default: return true;
    }
}

SearchedPlaces placesToCompare(const CostAt& a, const CostAt& b, Dial dial, DialRange range, bool monotone) {
    SearchedPlaces result;
    if (!monotone || facts(dial).step > 0) {
        result.at = searchedPlaces(dial, range);
        result.complete = facts(dial).step > 0;
        return result;
    }
    constexpr std::size_t kFirst = 129;
    result.at =
        range.from > 0 ? logSpace(range.from, range.to, kFirst) : linearSpace(range.from, range.to, kFirst);
    const auto look = [&](double at) { return Look{at, a(at), b(at)}; };
    std::vector<Part> parts;
    Look last = look(result.at.front());
    for (std::size_t i = 1; i < kFirst; ++i) {
        const Look next = look(result.at[i]);
        parts.push_back({last, next, 0});
        last = next;
    }
    // All parts of one size before the next finer: when the looks run out, they have been spent evenly.
    std::size_t looks = kFirst;
    while (!parts.empty() && looks < kMostLooks) {
        std::vector<Part> finer;
        for (const Part& part : parts) {
            if (part.high.at - part.low.at <= resolution(dial, part.low.at) || !mayCross(part)) continue;
            const Look middle = look(between(dial, part.low.at, part.high.at));
            ++looks;
            result.at.push_back(middle.at);
            const bool tied = part.low.tied() && middle.tied() && part.high.tied();
            finer.push_back({part.low, middle, tied ? part.tied + 1 : 0});
            finer.push_back({middle, part.high, tied ? part.tied + 1 : 0});
        }
        parts = std::move(finer);
    }
    result.complete = parts.empty();
    std::sort(result.at.begin(), result.at.end());
    return result;
}

namespace {

// What each costs at a place.
struct Costs {
    double at = 0;
    std::vector<double> usd;

    std::size_t least() const {
        std::size_t best = 0;
        for (std::size_t i = 1; i < usd.size(); ++i)
            if (std::isnan(usd[best]) || usd[i] < usd[best]) best = i;
        return best;
    }
};

struct Span {
    std::shared_ptr<const Costs> low;
    std::shared_ptr<const Costs> high;
    int tied = 0;
};

enum class Lead { Settled, Tied, Open };

// Whether another may cost least in there than the one that does at its lower end.
Lead leadIn(const Span& span) {
    const std::vector<double>& low = span.low->usd;
    const std::vector<double>& high = span.high->usd;
    const std::size_t first = span.low->least();
    if (std::isnan(low[first]) || std::isnan(high[first])) {
        // Nobody has a price at one end at least: there may be one in between where somebody has at the
        // other.
        const bool any = std::any_of(low.begin(), low.end(), [](double usd) { return !std::isnan(usd); }) ||
                         std::any_of(high.begin(), high.end(), [](double usd) { return !std::isnan(usd); });
        return any ? Lead::Open : Lead::Settled;
    }
    const double most = std::max(low[first], high[first]);
    Lead lead = Lead::Settled;
    for (std::size_t i = 0; i < low.size(); ++i) {
        if (i == first || (std::isnan(low[i]) && std::isnan(high[i]))) continue;
        const double least = std::isnan(low[i])    ? high[i]
                             : std::isnan(high[i]) ? low[i]
                                                   : std::min(low[i], high[i]);
        if (least > most - kSameUsd) continue;
        // What is the same at both ends never moves in between.
        if (low[i] == high[i] && low[first] == high[first]) continue;
        if (!sameUsd(low[i], low[first]) || !sameUsd(high[i], high[first])) return Lead::Open;
        lead = Lead::Tied;
    }
    return lead;
}

} // namespace

LeadingPlaces placesOfLeast(const std::vector<CostAt>& costs, const Sweep& sweep) {
    LeadingPlaces result{sweep.x, {}};
    const Dial dial = sweep.dial;
    constexpr std::size_t kMost = 1500;
    const auto look = [&](double at) {
        auto all = std::make_shared<Costs>();
        all->at = at;
        for (const CostAt& cost : costs)
            all->usd.push_back(cost(at));
        return all;
    };
    std::vector<Span> spans;
    std::shared_ptr<const Costs> last;
    for (std::size_t i = 0; i < sweep.x.size(); ++i) {
        auto next = std::make_shared<Costs>();
        next->at = sweep.x[i];
        // What has no price anywhere has no column of them.
        for (const auto& column : sweep.columns)
            next->usd.push_back(i < column.usd.size() ? column.usd[i]
                                                      : std::numeric_limits<double>::quiet_NaN());
        if (last) spans.push_back({last, next, 0});
        last = std::move(next);
    }
    const auto isOpen = [&](const Span& span) {
        if (span.high->at - span.low->at <= resolution(dial, span.low->at)) return false;
        const Lead lead = leadIn(span);
        return lead == Lead::Open || (lead == Lead::Tied && span.tied < 1);
    };
    std::erase_if(spans, [&](const Span& span) { return !isOpen(span); });
    std::size_t looks = 0;
    // All spans of one size before the next finer: when the looks run out, they have been spent evenly.
    while (!spans.empty() && looks < kMost) {
        std::vector<Span> finer;
        for (const Span& span : spans) {
            const std::shared_ptr<const Costs> middle = look(between(dial, span.low->at, span.high->at));
            result.at.push_back(middle->at);
            // That two are the same is looked at once, everywhere.
            const bool same = leadIn(span) == Lead::Tied;
            if (!same) ++looks;
            const int tied = same ? span.tied + 1 : 0;
            for (Span& half :
                 std::array<Span, 2>{Span{span.low, middle, tied}, Span{middle, span.high, tied}})
                if (isOpen(half)) finer.push_back(std::move(half));
        }
        spans = std::move(finer);
    }
    std::sort(result.at.begin(), result.at.end());
    // What is left and wider than anybody looks at.
    constexpr double kWide = 1e-6;
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.low->at < b.low->at; });
    for (const Span& span : spans)
        if (span.high->at - span.low->at > kWide * std::abs(span.high->at))
            result.open.push_back({span.low->at, span.high->at});
    return result;
}

} // namespace cost
