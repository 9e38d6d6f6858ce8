// SPDX-License-Identifier: Apache-2.0
// Provisioned concurrency: environments kept ready, and the requests they serve (AWS Lambda pricing page).
#pragma once

#include "libcost/pricing/lambda_duration.h"
#include "libcost/pricing/note.h"

namespace cost {

inline constexpr Component kProvisionedConcurrencyComponent{
    "provisioned-concurrency", "Provisioned concurrency", {}, Follows::Time};
inline constexpr Component kProvisionedDurationComponent{"provisioned-duration", "Duration, provisioned"};
inline constexpr Factor<Count> kConcurrencyFactor{"provisioned environments", "environments"};
inline constexpr Factor<Second> kEnabledFactor{"time enabled"};

class ProvisionedRule {
public:
    ProvisionedRule(Lookup& lookup, const Scenario& scenario, const Lambda& lambda)
        : m_kept(lookup.underLambdaPlan(
              lookup.tiers(keyFor<GbSecond>("lambda/provisioned-concurrency", lambda.architecture)),
              lambda.savingsPlan)),
          m_duration(lookup.underLambdaPlan(
              lookup.tiers(keyFor<GbSecond>("lambda/provisioned-duration", lambda.architecture)),
              lambda.savingsPlan)),
          m_concurrency(lambda.provisioned->meanConcurrency()),
          m_assumed(!lambda.provisioned->requestsPerMonth) {
        // Billed from enabling to disabling, rounded up to five minutes.
        constexpr double kStep = 300;
        const double hours = lambda.provisioned->enabledHours(scenario.hoursPerMonth);
        m_seconds = wholeSteps(hours * kSecondsPerHour / kStep) * kStep;
    }

    template <class Sink, class N>
    void charge(Sink& to, const LambdaLoad<N>& load) const {
        const auto gigabytes = to(kMemoryFactor, load.each.gigabytes);
        to.charge(kProvisionedConcurrencyComponent,
                  to(kEnabledFactor, N(m_seconds)) * to(kConcurrencyFactor, N(m_concurrency)) * gigabytes,
                  m_kept);
        // No free GB-seconds here: AWS's free tier nets the requests only.
        to.charge(kProvisionedDurationComponent,
                  to(kRequestsFactor, load.provisioned) *
                      to(kDurationFactor, load.each.provisionedMs / N(1000)) * gigabytes,
                  m_duration);
        if constexpr (Sink::kExplains)
            if (m_assumed && load.events > 0)
                to.note({Note::Kind::ProvisionedServes, {load.provisioned, load.provisioned / load.events}});
    }

private:
    Tiers<GbSecond> m_kept;
    Tiers<GbSecond> m_duration;
    double m_concurrency;
    double m_seconds = 0;
    bool m_assumed;
};

// How busy an environment has to be to cost less than the same requests on demand (above 1: it never does):
// what it costs to keep, over what its requests save. At the prices of the first tiers, without the free
// GB-seconds.
inline Available<double> breakEvenUtilisation(const PriceBook& book, const Lambda& lambda) {
    Lookup lookup(book);
    const auto usd = [&](std::string_view stem) {
        return lookup
            .underLambdaPlan(lookup.tiers(keyFor<GbSecond>(stem, lambda.architecture)), lambda.savingsPlan)
            .all()
            .front()
            .price.usd();
    };
    const double saved = usd("lambda/duration") - usd("lambda/provisioned-duration");
    const double kept = usd("lambda/provisioned-concurrency");
    return lookup.finished(saved > 0 ? kept / saved : std::numeric_limits<double>::infinity());
}

} // namespace cost
