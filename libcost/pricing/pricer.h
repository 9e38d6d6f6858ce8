// SPDX-License-Identifier: Apache-2.0
// One option of a scenario with its prices looked up: the only way to a cost. quote() runs the ledger and
// explains; usd() runs the tally and is for sweeps. Both run the same rule.
#pragma once

#include "libcost/pricing/ec2_auto.h"
#include "libcost/pricing/fargate.h"
#include "libcost/pricing/lambda.h"
#include "libcost/pricing/lambda_edge.h"
#include "libcost/pricing/ledger.h"
#include "libcost/pricing/managed_instances.h"

namespace cost {

// What a sweep is computed with: the same results, faster where the processor has wider instructions.
enum class Processor { Any, Avx2, Avx512 };
Processor bestProcessor();

// The rule for an option.
using PricingRule =
    std::variant<LambdaRule, LambdaEdgeRule, ManagedInstancesRule, FargateRule, Ec2Rule, Ec2AutoRule>;

class Pricer {
public:
    // Looks up every price that the option needs. Keep the scenario and the book alive and unchanged.
    static Available<Pricer> bound(const PriceBook& book, const Scenario& scenario, const Option& option);

    // What the scenario asks of this option.
    const Demand<double>& demand() const { return m_demand; }

    // Every line, as an account's month of its own.
    Quote quote() const;
    // The same for another demand.
    Quote quote(const Demand<double>& demand) const;
    // The first, charged after other usages to an account's month that they share.
    Quote quote(Meters<double>& meters) const;

    // The total for another demand, in USD a month; not a number where the option cannot do the work.
    double usd(const Demand<double>& demand) const;
    // With how busy its fleet is at the peak: a share of its CPU, 0 where there is none or it is not known.
    struct Load {
        double usd = 0;
        double busiest = 0;
    };
    Load load(const Demand<double>& demand) const;
    // The same for that demand with a dial at each of the places, eight at a time: usd[i] for
    // places.values[i]. To the last bit what the total for one of them is, whatever the processor.
    void usd(const Demand<double>& demand, const Places& places, double* usd,
             Processor processor = bestProcessor()) const;
    // The same for each of these demands, row after row, where the places rise; all but the roundings (1e-12
    // of a total). A straight stretch of the cost is worked out once, however many places lie on it, for
    // kRowsAtOnce demands at a time.
    void usdAlong(const std::vector<Demand<double>>& demands, const Places& places, double* usd) const;
    static constexpr std::size_t kRowsAtOnce = 8;

private:
    Pricer(const PriceBook& book, const Scenario& scenario, Demand<double> demand, PricingRule rule)
        : m_book(&book), m_scenario(&scenario), m_demand(std::move(demand)), m_rule(std::move(rule)) {}

    Quote quote(const Demand<double>& demand, Meters<double>& meters) const;

    const PriceBook* m_book;
    const Scenario* m_scenario;
    Demand<double> m_demand;
    PricingRule m_rule;
};

// The option's month in USD, every line of it, or why there is no price. Total for every checked scenario.
Quote estimate(const PriceBook& book, const Scenario& scenario, const Option& option);

// Several usages charged in this order to one account: they share its allowances and its volume tiers.
std::vector<Quote> estimateTogether(const PriceBook& book, const Scenario& scenario,
                                    const std::vector<Option>& usages);

} // namespace cost
