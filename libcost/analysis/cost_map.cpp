// SPDX-License-Identifier: Apache-2.0
#include "libcost/analysis/cost_map.h"

namespace cost {

namespace {

// The options that have a price somewhere, with their places along one dial.
struct Priced {
    std::int32_t option;
    Pricer pricer;
    Places places;
};

// The best of a line, as far as options have been ranked.
struct Line {
    explicit Line(std::size_t count) : cheapest(count, -1), least(count, kNone), next(count, kNone) {}

    static constexpr double kNone = std::numeric_limits<double>::infinity();

    std::vector<double> cheapest; // a number like the rest, so that all lanes are of one width
    std::vector<double> least;
    std::vector<double> next;
};

// What is refused is not a number, and less than nothing.
void rank(Line& line, double option, const double* usd) {
    double* const cheapest = line.cheapest.data();
    double* const least = line.least.data();
    double* const next = line.next.data();
    const std::size_t count = line.least.size();
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

// Some lines beside each other, each of them a place of the dial that is not gone along.
struct Band {
    Dial turned;
    const double* values;
    std::size_t lines;
};

// `first` is where the first line begins in the map; `line` and `step` are how far apart lines and places
// are.
struct Layout {
    std::size_t first;
    std::size_t line;
    std::size_t step;
};

void fillBand(CostMap& map, const std::vector<Priced>& options, const Band& band, const Layout& layout,
              std::size_t count) {
    std::vector<Line> lines(band.lines, Line(count));
    std::vector<double> usd(band.lines * count);
    std::vector<Demand<double>> demands(band.lines);
    for (const Priced& option : options) {
        for (std::size_t i = 0; i < band.lines; ++i) {
            demands[i] = option.pricer.demand();
            turn(demands[i], band.turned, band.values[i]);
        }
        option.pricer.usdAlong(demands, option.places, usd.data());
        for (std::size_t i = 0; i < band.lines; ++i)
            rank(lines[i], option.option, usd.data() + i * count);
    }
    for (std::size_t i = 0; i < band.lines; ++i)
        for (std::size_t j = 0; j < count; ++j) {
            const std::size_t place = layout.first + i * layout.line + j * layout.step;
            map.cheapest[place] = static_cast<std::int32_t>(lines[i].cheapest[j]);
            map.least[place] = lines[i].least[j];
            map.next[place] = lines[i].next[j];
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
    constexpr std::size_t kLines = Pricer::kRowsAtOnce;
    pool.run((lines.size() + kLines - 1) / kLines, [&](std::size_t band) {
        const std::size_t first = band * kLines;
        const std::size_t width = map.x.size();
        fillBand(map, options, {outer, lines.data() + first, std::min(kLines, lines.size() - first)},
                 byColumns ? Layout{first, 1, width} : Layout{first * width, width, 1}, inner.size());
    });
    return map;
}

} // namespace cost
