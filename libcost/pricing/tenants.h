// SPDX-License-Identifier: Apache-2.0
// Tenant isolation: a charge for each newly created environment, by its memory (AWS Lambda pricing page).
#pragma once

#include "libcost/pricing/lambda_duration.h"

namespace cost {

inline constexpr Component kTenantsComponent{"tenant-environments", "Tenant environments"};
inline constexpr Factor<Request> kEnvironmentsFactor{"new environments", "environments"};

class TenantsRule {
public:
    TenantsRule(Lookup& lookup, const Lambda& lambda)
        : m_created(lookup.tiers(keyFor<Gigabyte>("lambda/tenant-environments", lambda.architecture))),
          m_environments(lambda.tenants->environmentsPerMonth) {}

    template <class Sink, class N>
    void charge(Sink& to, const LambdaLoad<N>& load) const {
        to.charge(kTenantsComponent,
                  to(kEnvironmentsFactor, N(m_environments)) * to(kMemoryFactor, load.each.gigabytes),
                  m_created);
    }

private:
    Tiers<Gigabyte> m_created;
    double m_environments;
};

} // namespace cost
