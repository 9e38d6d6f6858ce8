// SPDX-License-Identifier: Apache-2.0
#include "libcost/choice/cost_map.h"

namespace cost {

namespace {

// The options that have a price somewhere, with their places along one dial.
struct Priced {
    std::int16_t option;
    Pricer pricer;
    Places places;
};

// Goes through one line of the map; `step` is how far apart its places are.
void fillLine(CostMap& map, const std::vector<Priced>& options, Dial turnedDial, double value,
              std::size_t first, std::size_t step, std::size_t count) {
    constexpr double kNone = std::numeric_limits<double>::infinity();
    std::vector<double> usd(count);
    std::vector<double> least(count, kNone);
    std::vector<double> next(count, kNone);
    std::vector<std::int16_t> cheapest(count, -1);
    for (const Priced& option : options) {
        Demand<double> demand = option.pricer.demand();
        turn(demand, turnedDial, value);
        option.pricer.usd(demand, option.places, usd.data());
        // What is refused is not a number, and less than nothing.
        for (std::size_t i = 0; i < count; ++i) {
            const bool leads = usd[i] < least[i];
            const double second = leads ? least[i] : usd[i];
            next[i] = second < next[i] ? second : next[i];
            cheapest[i] = leads ? option.option : cheapest[i];
            least[i] = leads ? usd[i] : least[i];
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = first + i * step;
        map.cheapest[place] = cheapest[i];
        map.least[place] = least[i];
        map.next[place] = next[i];
    }
}

} // namespace

CostMap costMap(const PriceBook& book, const Scenario& scenario, Dial across, std::vector<double> x, Dial up,
                std::vector<double> y, Pool& pool) {
    assert(across != up);
    CostMap map{across, up, std::move(x), std::move(y), {}, {}, {}};
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
                {static_cast<std::int16_t>(i), *pricer, Places(pricer->demand(), along, inner)});
    const std::vector<double>& lines = byColumns ? map.x : map.y;
    pool.run(lines.size(), [&](std::size_t line) {
        fillLine(map, options, outer, lines[line], byColumns ? line : line * map.x.size(),
                 byColumns ? map.x.size() : 1, inner.size());
    });
    return map;
}

} // namespace cost
