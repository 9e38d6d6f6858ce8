// SPDX-License-Identifier: Apache-2.0
// Durable functions: operations, data written and data stored, beside the requests and duration that the
// workload already counts (AWS Lambda pricing page, whose example has decimal GB and months of 30 days).
#pragma once

#include "libcost/pricing/component.h"
#include "libcost/pricing/lookup.h"

namespace cost {

inline constexpr Component kDurableOperationsComponent{"durable-operations", "Durable operations"};
inline constexpr Component kDurableWrittenComponent{"durable-data-written", "Durable data written"};
inline constexpr Component kDurableStoredComponent{
    "durable-data-stored", "Durable data stored", {}, Follows::Time};
inline constexpr Factor<Request> kExecutionsFactor{"executions", "executions"};
inline constexpr Factor<Operation> kOperationsFactor{"operations per execution"};
inline constexpr Factor<Gigabyte> kWrittenFactor{"written per execution"};
inline constexpr Factor<Month> kStoredFactor{"time stored"};

class DurableRule {
public:
    DurableRule(Lookup& lookup, const Lambda& lambda)
        : m_operations(lookup.tiers(PriceKey<Operation>{"lambda/durable-operations"})),
          m_written(lookup.tiers(PriceKey<Gigabyte>{"lambda/durable-data-written"})),
          m_stored(lookup.tiers(PriceKey<GbMonth>{"lambda/durable-data-stored"})),
          m_durable(*lambda.durable) {}

    template <class Sink>
    void charge(Sink& to) const {
        using N = typename Sink::Number;
        constexpr double kKbPerGb = 1e6; // decimal here, and only here
        constexpr double kDaysPerMonth = 30;
        const auto executions = to(kExecutionsFactor, N(m_durable.executionsPerMonth));
        const auto written = executions * to(kWrittenFactor, N(m_durable.writtenKbPerExecution / kKbPerGb));
        to.charge(kDurableOperationsComponent,
                  executions * to(kOperationsFactor, N(m_durable.operationsPerExecution)), m_operations);
        to.charge(kDurableWrittenComponent, written, m_written);
        to.charge(kDurableStoredComponent,
                  written * to(kStoredFactor, N(m_durable.storedDays / kDaysPerMonth)), m_stored);
    }

private:
    Tiers<Operation> m_operations;
    Tiers<Gigabyte> m_written;
    Tiers<GbMonth> m_stored;
    DurableFunctions m_durable;
};

} // namespace cost
