// SPDX-License-Identifier: Apache-2.0
// SnapStart: a snapshot cached for each published version, and its restores; free on Java (AWS Lambda pricing
// page).
#pragma once

#include "libcost/base/message.h"
#include "libcost/pricing/lambda_duration.h"

namespace cost {

inline constexpr Component kSnapStartCacheComponent{"snapstart-cache", "SnapStart cache", {}, Follows::Time};
inline constexpr Component kSnapStartRestoreComponent{"snapstart-restore", "SnapStart restore"};
inline constexpr Factor<Second> kCachedFactor{"time cached"};
inline constexpr Factor<Count> kVersionsFactor{"published versions", "versions"};
inline constexpr Factor<Request> kRestoresFactor{"restores", "restores"};

class SnapStartRule {
public:
    SnapStartRule(Lookup& lookup, const Scenario& scenario, const Lambda& lambda)
        : m_cache(lookup.tiers(
              PriceKey<GbSecond>{java(lambda) ? "lambda/snapstart-java/cache" : "lambda/snapstart-cache"})),
          m_restore(lookup.tiers(PriceKey<Gigabyte>{java(lambda) ? "lambda/snapstart-java/restore"
                                                                 : "lambda/snapstart-restore"})),
          m_versions(lambda.snapStart->versions), m_restores(lambda.snapStart->restoresPerMonth) {
        // Each version is cached for three hours at least.
        constexpr double kLeastHours = 3;
        const double hours = lambda.snapStart->hoursPerMonth.value_or(scenario.hoursPerMonth);
        m_seconds = std::max(hours, kLeastHours) * kSecondsPerHour;
        if (lambda.provisioned)
            lookup.fail({Unavailable::Kind::NotSold, say("AWS does not offer SnapStart together with "
                                                         "provisioned concurrency; take one of them")});
        if (lambda.ephemeralStorageMb > kFreeEphemeralMb)
            lookup.fail({Unavailable::Kind::NotSold,
                         say("AWS does not offer SnapStart with more than 512 MB of ephemeral storage")});
    }

    template <class Sink, class N>
    void charge(Sink& to, const LambdaLoad<N>& load, const Demand<N>& demand) const {
        const auto gigabytes = to(kMemoryFactor, load.each.gigabytes);
        to.charge(kSnapStartCacheComponent,
                  to(kCachedFactor, N(m_seconds)) * to(kVersionsFactor, N(m_versions)) * gigabytes, m_cache);
        if (m_restores)
            to.charge(kSnapStartRestoreComponent, to(kRestoresFactor, N(*m_restores)) * gigabytes, m_restore);
        else
            to.charge(kSnapStartRestoreComponent,
                      to(kRequestsFactor, load.events) * to(kColdShareFactor, demand[Dial::ColdShare]) *
                          gigabytes,
                      m_restore);
    }

private:
    static bool java(const Lambda& lambda) { return lambda.snapStart->runtime == SnapStartRuntime::Java; }

    Tiers<GbSecond> m_cache;
    Tiers<Gigabyte> m_restore;
    double m_versions;
    std::optional<double> m_restores;
    double m_seconds = 0;
};

} // namespace cost
