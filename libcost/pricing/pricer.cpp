// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/pricer.h"

#include "libcost/pricing/pricer_packs.h"

namespace cost {

Demand<double> demandOf(const Scenario& scenario, const Option& option) {
    const Workload& workload = scenario.workload;
    Demand<double> demand;
    demand.requests = workload.requestsPerMonth.value_or(0);
    demand.initMs = workload.initMs.value_or(0);
    demand.coldShare = workload.coldStartShare.value_or(0);
    demand.cpuMs = workload.cpuMs.value_or(0);
    demand.peak = peakToMean(workload.traffic);
    demand.requestKb = workload.requestKb.value_or(0);
    demand.responseKb = workload.responseKb.value_or(0);
    demand.target = targetUtilisation(workload.sizing);
    demand.discount = scenario.account.serverDiscount;
    if (const auto* lambda = std::get_if<Lambda>(&option.compute)) demand.memoryMb = lambda->memoryMb;
    if (const auto* edge = std::get_if<LambdaEdge>(&option.compute)) demand.memoryMb = edge->memoryMb;
    demand.durationMs = workload.durationMs.value_or(0);
    if (!workload.durationByMemory.empty()) {
        const bool function = demand.memoryMb > 0;
        if (function) demand.measured = &workload.durationByMemory;
        // A server has the CPU to itself: it takes the time measured with the most memory.
        demand.durationMs = function ? durationAt(workload.durationByMemory, demand.memoryMb)
                                     : workload.durationByMemory.back().milliseconds;
    }
    return demand;
}

Places::Places(Demand<double> of, Dial turned, const std::vector<double>& x) : dial(turned) {
    const bool measured = dial == Dial::Memory && of.measured;
    values.reserve(x.size());
    for (const double each : x) {
        turn(of, dial, each);
        values.push_back(fieldOf(of, dial));
        if (measured) durationsMs.push_back(of.durationMs);
    }
}

Available<Pricer> Pricer::bound(const PriceBook& book, const Scenario& scenario, const Option& option) {
    const Demand<double> demand = demandOf(scenario, option);
    const auto pricer = [&](const auto& rule) -> Available<Pricer> {
        if (!rule) return rule.why();
        return Pricer(book, scenario, demand, *rule);
    };
    struct Bind {
        const PriceBook& book;
        const Scenario& scenario;
        auto operator()(const Lambda& o) const { return LambdaRule::bound(book, scenario, o); }
        auto operator()(const LambdaEdge& o) const { return LambdaEdgeRule::bound(book, scenario, o); }
        auto operator()(const ManagedInstances& o) const {
            return ManagedInstancesRule::bound(book, scenario, o);
        }
        auto operator()(const Fargate& o) const { return FargateRule::bound(book, scenario, o); }
        auto operator()(const Ec2& o) const { return Ec2Rule::bound(book, scenario, o); }
    };
    const Bind bind{book, scenario};
    if (const auto* ec2 = std::get_if<Ec2>(&option.compute); ec2 && ec2->instance == kAutoInstance)
        return pricer(Ec2AutoRule::bound(book, scenario, *ec2));
    return std::visit([&](const auto& compute) { return pricer(bind(compute)); }, option.compute);
}

double Pricer::usd(const Demand<double>& demand) const {
    Meters<double> meters(*m_book, m_scenario->account);
    Tally<double> tally(meters);
    std::visit([&](const auto& rule) { rule.charge(tally, demand); }, m_rule);
    return tally.usd();
}

Processor bestProcessor() {
#ifdef COST_PROCESSORS
    if (__builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) return Processor::Avx512;
    if (__builtin_cpu_supports("avx2")) return Processor::Avx2;
#endif
    return Processor::Any;
}

static PackedPricing packedFor(Processor processor) {
    switch (processor) {
#ifdef COST_PROCESSORS
    case Processor::Avx512: return packedWithAvx512();
    case Processor::Avx2: return packedWithAvx2();
#endif
    default: return packedForAnyProcessor();
    }
}

void Pricer::usd(const Demand<double>& demand, const Places& places, double* usd, Processor processor) const {
    const Meters<double> month(*m_book, m_scenario->account);
    packedFor(processor).price(m_rule, month, {&demand, &places, 0, places.values.size(), usd});
}

namespace {

// How many of the rising places lie within a stretch that begins at the first.
std::size_t placesWithin(double stretch, const double* places, std::size_t count) {
    const double end = places[0] + stretch;
    if (places[count - 1] < end) return count;
    // Without a branch on what is compared, which nobody could foresee.
    const double* from = places;
    for (; count > 1; count -= count / 2)
        from = from[count / 2] < end ? from + count / 2 : from;
    return static_cast<std::size_t>(from - places) + 1;
}

template <class Rule>
void priceAlong(const Rule& rule, const PackedPricing& packed, const PricingRule& any,
                const Meters<double>& month, const Row& all) {
    Meters<Affine> meters(month);
    const Dial dial = all.places->dial;
    Demand<Affine> demand = inNumbers<Affine>(*all.demand);
    auto each = beforehand(rule, demand);
    // On short stretches packs are faster: the longer it goes on so, the longer they are given.
    constexpr std::size_t kShort = 24;
    std::size_t patience = kShort;
    for (Row row = all; row.first < all.count;) {
        const double* const places = row.places->values.data() + row.first;
        const std::size_t rest = all.count - row.first;
        fieldOf(demand, dial) = Affine::dial(places[0]);
        if (dial != Dial::Requests) each = beforehand(rule, demand);
        meters.restart();
        Tally<Affine> tally(meters);
        chargeTo(tally, rule, demand, each);
        row.count = placesWithin(tally.usd().within(), places, rest);
        const bool isShort = row.count < kShort;
        patience = isShort ? patience * 2 : kShort;
        packed.straight(tally.usd(), row);
        row.first += row.count;
        row.usd += row.count;
        if (patience <= kShort * 2 || row.first == all.count) continue;
        row.count = std::min(patience, all.count - row.first);
        packed.price(any, month, row);
        row.first += row.count;
        row.usd += row.count;
    }
}

} // namespace

void Pricer::usdAlong(const Demand<double>& demand, const Places& places, double* usd) const {
    assert(std::is_sorted(places.values.begin(), places.values.end()));
    const PackedPricing packed = packedFor(bestProcessor());
    const Meters<double> month(*m_book, m_scenario->account);
    const Row row{&demand, &places, 0, places.values.size(), usd};
    // A duration that moves with the memory is not straight.
    if (!places.durationsMs.empty()) return packed.price(m_rule, month, row);
    std::visit([&](const auto& rule) { priceAlong(rule, packed, m_rule, month, row); }, m_rule);
}

Quote Pricer::quote() const {
    Meters<double> meters(*m_book, m_scenario->account);
    return quote(meters);
}

Quote Pricer::quote(Meters<double>& meters) const {
    // What is refused uses up nothing of the account's month.
    Meters<double> after = meters;
    Ledger ledger(after);
    std::visit([&](const auto& rule) { rule.charge(ledger, m_demand); }, m_rule);
    Quote quote = ledger.quote();
    if (quote) meters = after;
    return quote;
}

Quote estimate(const PriceBook& book, const Scenario& scenario, const Option& option) {
    const Available<Pricer> pricer = Pricer::bound(book, scenario, option);
    if (!pricer) return pricer.why();
    return pricer->quote();
}

std::vector<Quote> estimateTogether(const PriceBook& book, const Scenario& scenario,
                                    const std::vector<Option>& usages) {
    Meters<double> meters(book, scenario.account);
    std::vector<Quote> quotes;
    for (const Option& usage : usages) {
        const Available<Pricer> pricer = Pricer::bound(book, scenario, usage);
        quotes.push_back(pricer ? pricer->quote(meters) : Quote(pricer.why()));
    }
    return quotes;
}

} // namespace cost
