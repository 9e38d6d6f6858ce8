// SPDX-License-Identifier: Apache-2.0
#include "libcost/choice/cost_map.h"

namespace cost {

namespace {

// The options that have a price somewhere, with their places along one dial.
struct Priced {
    std::int32_t option;
    Pricer pricer;
    Places places;
};

// What one line needs while it is worked out.
struct Line {
    explicit Line(std::size_t count)
        : usd(count), cheapest(count, -1), least(count, kNone), next(count, kNone) {}

    static constexpr double kNone = std::numeric_limits<double>::infinity();

    std::vector<double> usd;
    std::vector<double> cheapest; // a number like the rest, so that all lanes are of one width
    std::vector<double> least;
    std::vector<double> next;
};

// What is refused is not a number, and less than nothing.
void rank(Line& line, double option) {
    const double* const usd = line.usd.data();
    double* const cheapest = line.cheapest.data();
    double* const least = line.least.data();
    double* const next = line.next.data();
    const std::size_t count = line.usd.size();
    for (std::size_t i = 0; i < count; ++i) {
        const double best = least[i];
        const double mine = usd[i];
        const bool leads = mine < best;
        const double second = leads ? best : mine;
        next[i] = second < next[i] ? second : next[i];
        cheapest[i] = leads ? option : cheapest[i];
        least[i] = leads ? mine : best;
    }
}

// Goes through one line of the map; `step` is how far apart its places are.
void fillLine(CostMap& map, const std::vector<Priced>& options, Dial turnedDial, double value,
              std::size_t first, std::size_t step, std::size_t count) {
    Line line(count);
    for (const Priced& option : options) {
        Demand<double> demand = option.pricer.demand();
        turn(demand, turnedDial, value);
        option.pricer.usdAlong(demand, option.places, line.usd.data());
        rank(line, option.option);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = first + i * step;
        map.cheapest[place] = static_cast<std::int32_t>(line.cheapest[i]);
        map.least[place] = line.least[i];
        map.next[place] = line.next[i];
    }
}

} // namespace

CostMap costMap(const PriceBook& book, const Scenario& scenario, Dial across, std::vector<double> x, Dial up,
                std::vector<double> y, Pool& pool, CostMap earlier) {
    assert(across != up);
    CostMap map = std::move(earlier);
    map.across = across;
    map.up = up;
    map.x = std::move(x);
    map.y = std::move(y);
    const std::size_t size = map.x.size() * map.y.size();
    map.cheapest.resize(size);
    map.least.resize(size);
    map.next.resize(size);
    // Along the requests most of the work is done once for a line. A duration that is given takes the place
    // of those measured by memory, so that it is turned last.
    const bool byColumns = up == Dial::Requests || (across == Dial::Memory && up == Dial::Duration);
    const Dial along = byColumns ? up : across;
    const Dial outer = byColumns ? across : up;
    const std::vector<double>& inner = byColumns ? map.y : map.x;
    std::vector<Priced> options;
    for (std::size_t i = 0; i < scenario.options.size(); ++i)
        if (const Available<Pricer> pricer = Pricer::bound(book, scenario, scenario.options[i]))
            options.push_back(
                {static_cast<std::int32_t>(i), *pricer, Places(pricer->demand(), along, inner)});
    const std::vector<double>& lines = byColumns ? map.x : map.y;
    pool.run(lines.size(), [&](std::size_t line) {
        fillLine(map, options, outer, lines[line], byColumns ? line : line * map.x.size(),
                 byColumns ? map.x.size() : 1, inner.size());
    });
    return map;
}

} // namespace cost
