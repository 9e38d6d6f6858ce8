// SPDX-License-Identifier: Apache-2.0
// A Lambda function: the rules that apply to it, one after the other.
#pragma once

#include "libcost/pricing/durable_functions.h"
#include "libcost/pricing/lambda_duration.h"
#include "libcost/pricing/lambda_notes.h"
#include "libcost/pricing/pollers.h"
#include "libcost/pricing/provisioned_concurrency.h"
#include "libcost/pricing/snapstart.h"
#include "libcost/pricing/streaming.h"
#include "libcost/pricing/tenants.h"

namespace cost {

class LambdaRule {
public:
    // Refers to both: keep them alive.
    static Available<LambdaRule> bound(const PriceBook& book, const Scenario& scenario,
                                       const Lambda& lambda) {
        Lookup lookup(book);
        LambdaRule rule(lookup, scenario, lambda);
        return lookup.finished(std::move(rule));
    }

    template <class Sink, class N>
    void charge(Sink& to, const Demand<N>& demand) const {
        charge(to, demand, eachRequest(demand));
    }

    // What does not depend on how many requests there are: a sweep over those works it out once.
    template <class N>
    LambdaRequest<N> eachRequest(const Demand<N>& demand) const {
        LambdaRequest<N> each = lambdaRequest(*m_scenario, *m_lambda, demand);
        each.cannot = m_limits.cannot(demand);
        return each;
    }
    template <class Sink, class N>
    void charge(Sink& to, const Demand<N>& demand, const LambdaRequest<N>& each) const {
        const LambdaLoad<N> load = lambdaLoad(m_reach, each, demand[Dial::Requests], demand[Dial::Peak]);
        m_duration.charge(to, load);
        if (m_provisioned) m_provisioned->charge(to, load);
        if (m_snapStart) m_snapStart->charge(to, load, demand);
        if (m_streaming) m_streaming->charge(to, load, demand);
        if (m_pollers) m_pollers->charge(to);
        if (m_durable) m_durable->charge(to);
        if (m_tenants) m_tenants->charge(to, load);
        if constexpr (Sink::kExplains) {
            m_limits.apply(to, demand);
            noteOnLambda(to, *m_book, *m_scenario, *m_lambda, demand);
        } else {
            to.add(each.cannot);
        }
    }

private:
    LambdaRule(Lookup& lookup, const Scenario& scenario, const Lambda& lambda)
        : m_book(&lookup.book()), m_scenario(&scenario), m_lambda(&lambda),
          m_limits(lookup.book(), scenario, lambda), m_duration(lookup, scenario, lambda) {
        if (lambda.provisioned) {
            m_reach.emplace(scenario, *lambda.provisioned);
            m_provisioned.emplace(lookup, scenario, lambda);
        }
        if (lambda.snapStart) m_snapStart.emplace(lookup, scenario, lambda);
        if (lambda.streaming) m_streaming.emplace(lookup, lambda);
        if (lambda.pollers) m_pollers.emplace(lookup, lambda);
        if (lambda.durable) m_durable.emplace(lookup, lambda);
        if (lambda.tenants) m_tenants.emplace(lookup, lambda);
    }

    const PriceBook* m_book;
    const Scenario* m_scenario;
    const Lambda* m_lambda;
    OptionLimits m_limits;
    LambdaDuration m_duration;
    std::optional<ProvisionedReach> m_reach;
    std::optional<ProvisionedRule> m_provisioned;
    std::optional<SnapStartRule> m_snapStart;
    std::optional<StreamingRule> m_streaming;
    std::optional<PollersRule> m_pollers;
    std::optional<DurableRule> m_durable;
    std::optional<TenantsRule> m_tenants;
};

} // namespace cost
