// SPDX-License-Identifier: Apache-2.0
// Response streaming: the bytes of each response beyond its first 6 MB, after the account's free 100 GB (AWS
// Lambda pricing page; its example has 1,024 MB in a GB).
#pragma once

#include "libcost/pricing/lambda_duration.h"

namespace cost {

inline constexpr Component kStreamingComponent{"streaming", "Response streaming"};
inline constexpr Factor<Request> kResponsesFactor{"streamed responses", "responses"};
inline constexpr Factor<Gigabyte> kBeyondFactor{"response beyond 6 MB"};

class StreamingRule {
public:
    StreamingRule(Lookup& lookup, const Lambda& lambda)
        : m_streamed(lookup.tiers(PriceKey<Gigabyte>{"lambda/streaming"})),
          m_responses(lambda.streaming->responsesPerMonth) {
        constexpr double kFreeMb = 6;
        m_beyondGb = std::max(0.0, lambda.streaming->responseMb - kFreeMb) / kMbPerGb;
    }

    template <class Sink, class N>
    void charge(Sink& to, const LambdaLoad<N>& load) const {
        const auto responses = to(kResponsesFactor, m_responses ? N(*m_responses) : load.events);
        to.charge(kStreamingComponent, responses * to(kBeyondFactor, N(m_beyondGb)), m_streamed,
                  Allowance::Streaming);
    }

private:
    Tiers<Gigabyte> m_streamed;
    std::optional<double> m_responses;
    double m_beyondGb = 0;
};

} // namespace cost
