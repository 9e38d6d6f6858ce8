// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/pricer.h"

#include "libcost/model/option_memory.h"
#include "libcost/pricing/pricer_packs.h"

namespace cost {

Demand<double> demandOf(const Scenario& scenario, const Option& option) {
    Demand<double> demand;
    for (const DialFacts& each : kDials)
        demand[each.dial] = position(scenario, each.dial).value_or(0);
    // Each option has its own memory, and its own time where that was measured by memory.
    const std::optional<double> memoryMb = memoryOf(option);
    demand[Dial::Memory] = memoryMb.value_or(0);
    demand[Dial::Duration] = handlerMs(scenario.workload, memoryMb).value_or(0);
    if (memoryMb && isMeasured(scenario, Dial::Duration))
        demand.measured = &scenario.workload.durationByMemory;
    return demand;
}

Places::Places(Demand<double> of, Dial turned, const std::vector<double>& x) : dial(turned) {
    const bool measured = dial == Dial::Memory && of.measured;
    values.reserve(x.size());
    Column durations{Dial::Duration, {}};
    for (const double each : x) {
        turn(of, dial, each);
        values.push_back(of[dial]);
        if (measured) durations.values.push_back(of[Dial::Duration]);
    }
    if (measured) others.push_back(std::move(durations));
}

Places::Places(std::vector<Column> columns) : dial(columns.front().dial) {
    values = std::move(columns.front().values);
    others.assign(std::make_move_iterator(columns.begin() + 1), std::make_move_iterator(columns.end()));
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
    return load(demand).usd;
}

Pricer::Load Pricer::load(const Demand<double>& demand) const {
    Meters<double> meters(*m_book, m_scenario->account);
    Tally<double> tally(meters);
    std::visit([&](const auto& rule) { rule.charge(tally, demand); }, m_rule);
    return {tally.usd(), tally.busiest()};
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

void Pricer::usdAlong(const std::vector<Demand<double>>& demands, const Places& places, double* usd) const {
    assert(std::is_sorted(places.values.begin(), places.values.end()));
    const PackedPricing packed = packedFor(bestProcessor());
    const Meters<double> month(*m_book, m_scenario->account);
    const std::size_t size = places.values.size();
    // What moves with the dial, such as the duration with the memory, need not be straight.
    if (!places.others.empty()) {
        for (std::size_t i = 0; i < demands.size(); ++i)
            packed.price(m_rule, month, {&demands[i], &places, 0, size, usd + i * size});
        return;
    }
    for (std::size_t i = 0; i < demands.size(); i += kRowsAtOnce)
        packed.along(m_rule, month,
                     {&demands[i], std::min(kRowsAtOnce, demands.size() - i), &places, usd + i * size});
}

Quote Pricer::quote() const {
    return quote(m_demand);
}

Quote Pricer::quote(const Demand<double>& demand) const {
    Meters<double> meters(*m_book, m_scenario->account);
    return quote(demand, meters);
}

Quote Pricer::quote(Meters<double>& meters) const {
    return quote(m_demand, meters);
}

Quote Pricer::quote(const Demand<double>& demand, Meters<double>& meters) const {
    // What is refused uses up nothing of the account's month.
    Meters<double> after = meters;
    Ledger ledger(after);
    std::visit([&](const auto& rule) { rule.charge(ledger, demand); }, m_rule);
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
