// SPDX-License-Identifier: Apache-2.0
// Lambda Managed Instances: requests, the EC2 instances, and a management fee of 15 % of their on-demand
// price whatever is paid for them; no charge for duration (AWS Lambda pricing page).
#pragma once

#include "libcost/pricing/fleet.h"
#include "libcost/pricing/lambda_duration.h"
#include "libcost/pricing/option_limits.h"

namespace cost {

inline constexpr Component kInstanceHoursComponent{"instance-hours", "Instances", {}, Follows::Base};
inline constexpr Component kManagementFeeComponent{"management-fee", "Management fee", {}, Follows::Fleet};
inline constexpr Factor<Instance> kInstancesFactor{"instances"};
inline constexpr Factor<Hour> kHoursFactor{"time running"};

class ManagedInstancesRule {
public:
    static Available<ManagedInstancesRule> bound(const PriceBook& book, const Scenario& scenario,
                                                 const ManagedInstances& option);

    template <class Sink, class N>
    void charge(Sink& to, const Demand<N>& demand) const {
        to.charge(kRequestsComponent, to(kRequestsFactor, demand[Dial::Requests]), m_requests,
                  Allowance::Requests);
        const auto instanceHours =
            to(kInstancesFactor, m_fleet.size(to, demand).units) * to(kHoursFactor, N(m_fleet.hours()));
        // A price that is stated is what is paid.
        to.charge(kInstanceHoursComponent, instanceHours, m_instance,
                  m_ownPrice ? N(0) : demand[Dial::Discount]);
        to.charge(kManagementFeeComponent, instanceHours, m_fee);
        m_limits.apply(to, demand);
        if constexpr (Sink::kExplains) to.note({Note::Kind::SurroundingsNotPriced});
        if constexpr (Sink::kExplains)
            to.note({Note::Kind::SystemReserve, {m_reserve.vcpu, m_reserve.memoryGb}});
        if constexpr (Sink::kExplains)
            if (m_ownPrice) to.note({Note::Kind::FeeOnListPrice});
    }

private:
    // Of each instance, for the system.
    struct Reserve {
        double vcpu = 0;
        double memoryGb = 0;
    };
    ManagedInstancesRule(Tiers<Request> requests, Tiers<InstanceHour> instance, Tiers<InstanceHour> fee,
                         Fleet fleet, OptionLimits limits, bool ownPrice, Reserve reserve)
        : m_requests(std::move(requests)), m_instance(std::move(instance)), m_fee(std::move(fee)),
          m_fleet(std::move(fleet)), m_limits(std::move(limits)), m_ownPrice(ownPrice), m_reserve(reserve) {}

    Tiers<Request> m_requests;
    Tiers<InstanceHour> m_instance;
    Tiers<InstanceHour> m_fee;
    Fleet m_fleet;
    OptionLimits m_limits;
    bool m_ownPrice;
    Reserve m_reserve;
};

} // namespace cost
