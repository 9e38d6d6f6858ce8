// SPDX-License-Identifier: Apache-2.0
// Lambda@Edge: requests and duration at prices of its own, alike everywhere, no free tier, no ephemeral
// storage (AWS Lambda pricing page).
#pragma once

#include "libcost/pricing/lambda_duration.h"
#include "libcost/pricing/option_limits.h"

namespace cost {

class LambdaEdgeRule {
public:
    static Available<LambdaEdgeRule> bound(const PriceBook& book, const Scenario& scenario,
                                           const LambdaEdge& edge) {
        Lookup lookup(book);
        LambdaEdgeRule rule(lookup, OptionLimits(book, scenario, edge));
        return lookup.finished(std::move(rule));
    }

    template <class Sink, class N>
    void charge(Sink& to, const Demand<N>& demand) const {
        const auto requests = to(kRequestsFactor, demand[Dial::Requests]);
        to.charge(kRequestsComponent, requests, m_requests);
        to.charge(kDurationComponent,
                  requests * to(kDurationFactor, billedMs(demand[Dial::Duration]) / N(1000)) *
                      to(kMemoryFactor, demand[Dial::Memory] / N(kMbPerGb)),
                  m_duration);
        m_limits.apply(to, demand);
    }

private:
    LambdaEdgeRule(Lookup& lookup, OptionLimits limits)
        : m_limits(std::move(limits)), m_requests(lookup.tiers(PriceKey<Request>{"lambda/edge/requests"})),
          m_duration(lookup.tiers(PriceKey<GbSecond>{"lambda/edge/duration"})) {}

    OptionLimits m_limits;
    Tiers<Request> m_requests;
    Tiers<GbSecond> m_duration;
};

} // namespace cost
