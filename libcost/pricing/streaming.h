// SPDX-License-Identifier: Apache-2.0
// Response streaming: the bytes of each response beyond its first 6 MB, after the account's free 100 GB (AWS
// Lambda pricing page; its example has 1,024 MB in a GB).
#pragma once

#include "libcost/pricing/lambda_duration.h"

namespace cost {

inline constexpr double kFreeStreamedMb = 6; // of each response
inline constexpr Component kStreamingComponent{"streaming", "Response streaming"};
inline constexpr Factor<Request> kResponsesFactor{"streamed responses", "responses"};
inline constexpr Factor<Gigabyte> kBeyondFactor{"response beyond 6 MB"};

class StreamingRule {
public:
    StreamingRule(Lookup& lookup, const Lambda& lambda)
        : m_streamed(lookup.tiers(PriceKey<Gigabyte>{"lambda/streaming"})),
          m_responses(lambda.streaming->responsesPerMonth), m_responseMb(lambda.streaming->responseMb) {}

    template <class Sink, class N>
    void charge(Sink& to, const LambdaLoad<N>& load, const Demand<N>& demand) const {
        const N megabytes = m_responseMb ? N(*m_responseMb) : demand[Dial::Response] / N(kMbPerGb);
        const N beyond = larger(megabytes - N(kFreeStreamedMb), N(0)) / N(kMbPerGb);
        const auto responses = to(kResponsesFactor, m_responses ? N(*m_responses) : load.events);
        to.charge(kStreamingComponent, responses * to(kBeyondFactor, beyond), m_streamed,
                  Allowance::Streaming);
    }

private:
    Tiers<Gigabyte> m_streamed;
    std::optional<double> m_responses;
    std::optional<double> m_responseMb; // the demand's when absent
};

} // namespace cost
