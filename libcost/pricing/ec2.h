// SPDX-License-Identifier: Apache-2.0
// EC2 instances by the hour, on demand, Spot or reserved (AWS EC2 pricing; Linux, shared tenancy).
#pragma once

#include "libcost/pricing/managed_instances.h"

namespace cost {

class Ec2Rule {
public:
    static Available<Ec2Rule> bound(const PriceBook& book, const Scenario& scenario, const Ec2& option);

    template <class Sink, class N>
    void charge(Sink& to, const Demand<N>& demand) const {
        to.charge(kInstanceHoursComponent,
                  to(kInstancesFactor, m_fleet.count(to, demand)) * to(kHoursFactor, N(m_fleet.hours())),
                  m_instance);
        if constexpr (Sink::kExplains) {
            if (m_burstable) to.note({Note::Kind::BurstableNotPriced});
            if (m_spot) to.note({Note::Kind::SpotMoves});
        }
    }

private:
    Ec2Rule(Tiers<InstanceHour> instance, Fleet fleet, bool burstable, bool spot)
        : m_instance(std::move(instance)), m_fleet(std::move(fleet)), m_burstable(burstable), m_spot(spot) {}

    Tiers<InstanceHour> m_instance;
    Fleet m_fleet;
    bool m_burstable;
    bool m_spot;
};

} // namespace cost
