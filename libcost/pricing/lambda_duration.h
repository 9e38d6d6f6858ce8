// SPDX-License-Identifier: Apache-2.0
// Lambda requests, on-demand duration with INIT, and ephemeral storage (AWS Lambda pricing page).
#pragma once

#include "libcost/pricing/component.h"
#include "libcost/pricing/lambda_load.h"
#include "libcost/pricing/lookup.h"

namespace cost {

inline constexpr Component kRequestsComponent{"requests", "Requests"};
inline constexpr Component kDurationComponent{"duration", "Duration"};
inline constexpr Component kInitComponent{"duration", "Cold starts (INIT)", "INIT"};
inline constexpr Component kEphemeralStorageComponent{"ephemeral-storage", "Ephemeral storage"};
inline constexpr Component kInitStorageComponent{"ephemeral-storage", "Ephemeral storage, INIT", "INIT"};
inline constexpr Component kProvisionedStorageComponent{"ephemeral-storage", "Ephemeral storage, provisioned",
                                                        "provisioned"};

inline constexpr Factor<Request> kRequestsFactor{"requests"};
inline constexpr Factor<Count> kRequestsPerEventFactor{"requests per event", "requests per event"};
inline constexpr Factor<Second> kDurationFactor{"duration"};
inline constexpr Factor<Second> kInitFactor{"INIT"};
inline constexpr Factor<Count> kColdShareFactor{"cold-share", "of them cold"};
inline constexpr Factor<Gigabyte> kMemoryFactor{"memory"};
inline constexpr Factor<Gigabyte> kExtraStorageFactor{"storage above 512 MB"};

// The first 512 MB of ephemeral storage cost nothing.
inline constexpr double kFreeEphemeralMb = 512;

class LambdaDuration {
public:
    LambdaDuration(Lookup& lookup, const Scenario& scenario, const Lambda& lambda)
        : m_requests(lookup.tiers(keyFor<Request>("lambda/requests", lambda.architecture))),
          m_duration(lookup.underLambdaPlan(
              lookup.tiers(keyFor<GbSecond>("lambda/duration", lambda.architecture)), lambda.savingsPlan)),
          m_extraStorageGb(std::max(0.0, lambda.ephemeralStorageMb - kFreeEphemeralMb) / kMbPerGb),
          m_asynchronous(scenario.workload.invocation == Invocation::Asynchronous) {
        if (m_extraStorageGb > 0)
            m_storage = lookup.tiers(keyFor<GbSecond>("lambda/ephemeral-storage", lambda.architecture));
    }

    template <class Sink, class N>
    void charge(Sink& to, const LambdaLoad<N>& load) const {
        const auto events = to(kRequestsFactor, load.events);
        if (m_asynchronous)
            to.charge(kRequestsComponent, events * to(kRequestsPerEventFactor, load.each.perEvent),
                      m_requests, Allowance::Requests);
        else
            to.charge(kRequestsComponent, events, m_requests, Allowance::Requests);

        const auto gigabytes = to(kMemoryFactor, load.each.gigabytes);
        const auto onDemand = to(kRequestsFactor, load.onDemand);
        const auto running = onDemand * to(kDurationFactor, load.each.warmS);
        to.charge(kDurationComponent, running * gigabytes, m_duration, Allowance::Duration);
        const auto starting =
            onDemand * to(kColdShareFactor, load.each.coldShare) * to(kInitFactor, load.each.initS);
        to.charge(kInitComponent, starting * gigabytes, m_duration, Allowance::Duration);

        // Storage costs for as long as the function runs, INIT included, wherever it runs.
        if (m_storage) {
            const auto extra = to(kExtraStorageFactor, N(m_extraStorageGb));
            to.charge(kEphemeralStorageComponent, running * extra, *m_storage);
            to.charge(kInitStorageComponent, starting * extra, *m_storage);
            const auto provisioned = to(kRequestsFactor, load.provisioned) *
                                     to(kDurationFactor, load.each.provisionedMs / N(1000));
            to.charge(kProvisionedStorageComponent, provisioned * extra, *m_storage);
        }
    }

private:
    Tiers<Request> m_requests;
    Tiers<GbSecond> m_duration;
    std::optional<Tiers<GbSecond>> m_storage;
    double m_extraStorageGb;
    bool m_asynchronous;
};

} // namespace cost
