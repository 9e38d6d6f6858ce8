// SPDX-License-Identifier: Apache-2.0
// Fleets by trial: every count, every type, every hour. What satisfies the needs is told here by a text of
// its own, and nothing that does may be cheaper than what the engine chose.
#include "tests/support.h"

#include "libcost/math/queue.h"

#include <map>
#include <numeric>
#include <random>

using namespace cost;

namespace {

struct Shape {
    double vcpu = 0;
    double memoryMb = 0;
};

// The probability of waiting, by Erlang's recursion.
double waits(int servers, double load) {
    if (load >= servers) return 1;
    double blocked = 1;
    for (int n = 1; n <= servers; ++n)
        blocked = load * blocked / (n + load * blocked);
    return blocked / (1 - load / servers * (1 - blocked));
}

// The share of requests that come too late, of an M/M/c queue.
double late(int servers, double rate, double service, double within, Promise promise) {
    const double load = rate * service;
    if (within < 0 || load >= servers) return 1;
    const double waiting = waits(servers, load);
    const double spare = (servers - load) / service; // the rate at which waits end
    if (promise == Promise::Wait) return waiting * std::exp(-spare * within);
    // Service alone, or service after a wait: the tail of a sum of two exponentials.
    const double ends = 1 / service;
    const double alone = std::exp(-ends * within);
    const double both = std::abs(spare - ends) < 1e-9 * ends
                            ? (1 + ends * within) * alone
                            : (spare * alone - ends * std::exp(-spare * within)) / (spare - ends);
    return (1 - waiting) * alone + waiting * both;
}

bool satisfies(const Scenario& scenario, const Shape& shape, int count, double rate) {
    const Workload& w = scenario.workload;
    const Sizing& sizing = w.sizing;
    const double zones = sizing.zones.value_or(1);
    if (count < sizing.minimumCount || count < zones) return false;
    int usable = count;
    if (sizing.survivesZoneLoss) {
        const int of = std::max(2, int(sizing.zones.value_or(2)));
        usable = count - (count + of - 1) / of; // all but the fullest zone
    }
    if (usable < 1) return false;
    const double target = targetUtilisation(sizing);
    const double cpu = *w.cpuMs;
    const double duration = *w.durationMs;
    constexpr double kNoise = 1 + 1e-9;
    if (rate * cpu / 1000 > usable * shape.vcpu * target * kNoise) return false;
    // A request is there while it is worked on, by one vCPU or a share of one.
    const double working = cpu / std::min(1.0, shape.vcpu);
    const double atOnce = rate * std::max(duration, working) / 1000;
    if (w.serverMemory) {
        // At least one request has to fit beside the process, and of those that fit a share stays free.
        const double room = shape.memoryMb - w.serverMemory->baseMb;
        const double each = w.serverMemory->perRequestMb;
        if (each > room * kNoise) return false;
        if (each > 0 && atOnce > usable * std::floor(room / each * (1 + 1e-12)) * target * kNoise)
            return false;
    }
    const double places =
        sizing.concurrencyPerVcpu ? std::max(1.0, std::floor(shape.vcpu * *sizing.concurrencyPerVcpu)) : 0;
    if (places > 0 && atOnce > usable * places * target * kNoise) return false;
    if (!sizing.serviceLevel) return true;
    const ServiceLevel& level = *sizing.serviceLevel;
    const int servers = usable * int(places > 0 ? places : std::max(1.0, std::floor(shape.vcpu)));
    const double service = (places > 0 ? std::max(duration, working) : working) / 1000;
    const bool blocked = places == 0 && level.promise == Promise::Response;
    const double within = (level.withinMs - (blocked ? std::max(0.0, duration - cpu) : 0)) / 1000;
    return late(servers, rate, service, within, level.promise) <= (1 - level.share) * kNoise;
}

constexpr int kMost = 4000;

// The fewest units that do; nothing where so many do not.
std::optional<int> fewest(const Scenario& scenario, const Shape& shape, double rate) {
    // Any number is too few where the process alone does not fit, or a request by itself is too late.
    const Workload& w = scenario.workload;
    if (w.serverMemory && w.serverMemory->baseMb > shape.memoryMb) return std::nullopt;
    if (const auto& level = w.sizing.serviceLevel) {
        const bool promised = level->promise == Promise::Response;
        const double cpu = *w.cpuMs / std::min(1.0, shape.vcpu);
        const double service = w.sizing.concurrencyPerVcpu ? std::max(*w.durationMs, cpu) : cpu;
        const double left = level->withinMs - (w.sizing.concurrencyPerVcpu ? 0 : *w.durationMs - *w.cpuMs);
        if (promised && (left < 0 || std::exp(-left / service) > (1 - level->share) * (1 + 1e-9)))
            return std::nullopt;
    }
    // Below this the CPU is busier than it may be.
    const int first =
        std::max(1, int(rate * *w.cpuMs / 1000 / (shape.vcpu * targetUtilisation(w.sizing)) * 0.999));
    for (int count = first; count <= kMost; ++count)
        if (satisfies(scenario, shape, count, rate)) return count;
    return std::nullopt;
}

class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_engine(seed) {}
    double between(double least, double most) {
        return std::uniform_real_distribution(least, most)(m_engine);
    }
    double logBetween(double least, double most) {
        return std::exp(between(std::log(least), std::log(most)));
    }
    bool yes(double share) { return between(0, 1) < share; }
    template <class T>
    T one(std::initializer_list<T> of) {
        return *(of.begin() + std::uniform_int_distribution<long>(0, long(of.size()) - 1)(m_engine));
    }

private:
    std::mt19937_64 m_engine;
};

Scenario randomFleet(Chance& chance) {
    Scenario scenario;
    scenario.region = "us-east-1";
    Workload& w = scenario.workload;
    w.cpuMs = chance.logBetween(0.5, 300);
    w.durationMs = *w.cpuMs + (chance.yes(0.5) ? chance.logBetween(1, 500) : 0);
    // So many that the fleets stay small enough to be tried one by one.
    w.requestsPerMonth = chance.logBetween(1e4, 2e10) / *w.durationMs;
    w.traffic.shape = chance.one(
        {TrafficShape::Steady, TrafficShape::OfficeHours, TrafficShape::Diurnal, TrafficShape::Spiky});
    if (chance.yes(0.3)) w.serverMemory = {chance.between(0, 1500), chance.between(0, 60)};
    Sizing& sizing = w.sizing;
    sizing.minimumCount = chance.one({1.0, 2.0, 3.0});
    if (chance.yes(0.5)) sizing.targetUtilisation = chance.between(0.2, 1);
    if (chance.yes(0.3)) sizing.concurrencyPerVcpu = chance.between(0.5, 20);
    if (chance.yes(0.5))
        sizing.serviceLevel =
            ServiceLevel{chance.one({0.9, 0.95, 0.99, 0.999}), *w.durationMs * chance.logBetween(0.3, 30),
                         chance.one({Promise::Response, Promise::Wait})};
    if (chance.yes(0.3)) sizing.zones = chance.one({2.0, 3.0, 4.0});
    sizing.survivesZoneLoss = chance.yes(0.3);
    if (chance.yes(0.4)) sizing.scaling = Scaling::Hourly;
    sizing.scalingDelayMinutes = 0;
    return scenario;
}

// The mean number of units over the hours: one size for all, or one for each.
std::optional<double> meanFewest(const Scenario& scenario, const Shape& shape) {
    const double mean = *scenario.workload.requestsPerMonth / (scenario.hoursPerMonth * 3600);
    const auto week = ownWeek(scenario.workload.traffic);
    if (scenario.workload.sizing.scaling == Scaling::Fixed) {
        const auto all = fewest(scenario, shape, mean * *std::max_element(week.begin(), week.end()));
        return all ? std::optional<double>(*all) : std::nullopt;
    }
    std::map<double, int> known;
    double sum = 0;
    for (const double weight : week) {
        const auto found = known.find(weight);
        if (found == known.end()) {
            const auto count = fewest(scenario, shape, mean * weight);
            if (!count) return std::nullopt;
            known[weight] = *count;
        }
        sum += known[weight];
    }
    return sum / double(kHoursPerWeek);
}

std::string described(std::uint64_t seed, const Scenario& scenario) {
    return "seed " + std::to_string(seed) + "\n" + scenarioText(scenario);
}

} // namespace

class BruteForceTest : public QObject {
    Q_OBJECT

private slots:
    // No smaller fleet does what is asked, and the one that was chosen does.
    void counts() {
        int sized = 0;
        int refused = 0;
        for (std::uint64_t seed = 0; seed < 1500; ++seed) {
            Chance chance(seed);
            Scenario scenario = randomFleet(chance);
            Fargate fargate;
            fargate.vcpu = chance.one({0.25, 0.5, 1.0, 2.0, 4.0});
            fargate.memoryGb = fargate.vcpu * 2;
            scenario.options = {{"one", "One", fargate}};
            const Shape shape{fargate.vcpu, fargate.memoryGb * 1024};
            const Quote quote = estimate(support::book(), scenario, scenario.options.front());
            const auto tried = meanFewest(scenario, shape);
            if (!quote) {
                QVERIFY2(!tried, described(seed, scenario).c_str());
                ++refused;
                continue;
            }
            if (!tried) continue; // larger than what is tried
            QVERIFY2(support::near(*quote->fleetCount(), *tried, 0, 1e-9),
                     (support::expectedCalculated(*tried, *quote->fleetCount(), "units") + "\n" +
                      described(seed, scenario))
                         .c_str());
            ++sized;
        }
        QVERIFY2(sized > 1000, std::to_string(sized).c_str());
        QVERIFY2(refused > 10, std::to_string(refused).c_str());
    }

    // Nor does a fleet of another type do it for less.
    void types() {
        const PriceBook& book = support::book();
        int compared = 0;
        for (std::uint64_t seed = 5000; seed < 5060; ++seed) {
            Chance chance(seed);
            Scenario scenario = randomFleet(chance);
            Ec2 automatic;
            automatic.instance = kAutoInstance;
            automatic.purchase = chance.one({Purchase::OnDemand, Purchase::Reserved1yNoUpfront});
            if (chance.yes(0.5))
                automatic.wanted.architecture = chance.one({Architecture::X86, Architecture::Arm});
            scenario.options = {{"auto", "Auto", automatic}};
            const Quote quote = estimate(book, scenario, scenario.options.front());
            double least = std::numeric_limits<double>::infinity();
            bool all = true;
            for (const auto& [name, type] : book.instanceTypes()) {
                if (!isWanted(automatic.wanted, type)) continue;
                const auto hour = book.instanceHour(type, automatic.purchase);
                if (!hour) continue;
                const auto count = meanFewest(scenario, {type.vcpu, type.memoryGb * 1024});
                if (count)
                    least = std::min(least, *count * hour->first().usd() * scenario.hoursPerMonth);
                else
                    all = false;
            }
            if (!quote) {
                QVERIFY2(std::isinf(least), described(seed, scenario).c_str());
                continue;
            }
            if (!all && quote->total().usd() < least * (1 - 1e-9))
                continue; // a fleet larger than what is tried
            QVERIFY2(support::near(quote->total().usd(), least, 0, 1e-9),
                     (support::expectedCalculated(least, quote->total().usd(), quote->chosenType()) + "\n" +
                      described(seed, scenario))
                         .c_str());
            ++compared;
        }
        QVERIFY2(compared > 30, std::to_string(compared).c_str());
    }
};

QTEST_APPLESS_MAIN(BruteForceTest)
#include "tst_brute_force.moc"
