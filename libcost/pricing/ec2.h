// SPDX-License-Identifier: Apache-2.0
// EC2 instances by the hour, on demand, Spot or reserved (AWS EC2 pricing; Linux, shared tenancy).
#pragma once

#include "libcost/pricing/managed_instances.h"
#include "libcost/pricing/option_limits.h"
#include "libcost/pricing/surroundings.h"

namespace cost {

inline constexpr Component kInstancesAboveComponent{"instance-hours", "Instances, above the base", "above",
                                                    Follows::Above};
inline constexpr Component kCreditsComponent{"cpu-credits", "CPU credits", {}, Follows::Requests};
inline constexpr Factor<Vcpu> kSurplusFactor{"CPU above the baseline"};

class Ec2Rule {
public:
    // Of the option's own type.
    static Available<Ec2Rule> bound(const PriceBook& book, const Scenario& scenario, const Ec2& option);
    static Available<Ec2Rule> bound(const PriceBook& book, const Scenario& scenario, const Ec2& option,
                                    const InstanceType& type);

    template <class Sink, class N>
    void charge(Sink& to, const Demand<N>& demand) const {
        const FleetSize<N> size = m_fleet.size(to, demand);
        FleetSplit<N> split{size.units, N(0)};
        if (m_above) split = m_fleet.split(size, m_instance.first().usd(), m_above->first().usd());
        const auto hours = to(kHoursFactor, N(m_fleet.hours()));
        to.charge(kInstanceHoursComponent, to(kInstancesFactor, split.committed) * hours, m_instance,
                  demand[Dial::Discount]);
        if (m_above)
            to.charge(kInstancesAboveComponent, to(kInstancesFactor, split.above) * hours, *m_above,
                      demand[Dial::Discount]);
        if (m_credits) {
            const N surplus = m_fleet.surplusVcpus(size, demand);
            to.charge(kCreditsComponent, to(kSurplusFactor, surplus) * hours, *m_credits);
            if constexpr (Sink::kExplains)
                to.note({Note::Kind::CreditsCharged, {m_fleet.unit().baseline.share, surplus}});
        }
        m_around.charge(to, demand, size);
        m_limits.apply(to, demand);
        if constexpr (Sink::kExplains) {
            if (m_above) {
                to.committed(split.committed);
                to.note({Note::Kind::FleetCommitted, {split.committed, split.above}, "instances"});
            }
            if (m_around.nothing()) to.note({Note::Kind::SurroundingsNotPriced});
            if (m_fleet.unit().baseline.above == CpuBaseline::Above::Slowed)
                to.note({Note::Kind::CreditsSlow, {m_fleet.unit().baseline.share}});
            if (m_fleet.unit().baseline.above == CpuBaseline::Above::Likely)
                to.note({Note::Kind::FlexLikely, {m_fleet.unit().baseline.share}});
            if (m_spot) to.note({Note::Kind::SpotMoves});
        }
    }

    const std::string& type() const { return m_type; }
    const OptionLimits& limits() const { return m_limits; }
    const FleetUnit& unit() const { return m_fleet.unit(); }
    // What one hour costs of the instances that are committed, or else of all.
    double hourUsd() const { return m_instance.first().usd(); }
    double aboveHourUsd() const { return m_above ? m_above->first().usd() : hourUsd(); }

private:
    Ec2Rule(std::string type, Tiers<InstanceHour> instance, std::optional<Tiers<InstanceHour>> above,
            std::optional<Tiers<VcpuHour>> credits, Fleet fleet, SurroundingsRule around, OptionLimits limits,
            bool spot)
        : m_type(std::move(type)), m_instance(std::move(instance)), m_above(std::move(above)),
          m_credits(std::move(credits)), m_fleet(std::move(fleet)), m_around(std::move(around)),
          m_limits(std::move(limits)), m_spot(spot) {}

    std::string m_type;
    Tiers<InstanceHour> m_instance;
    std::optional<Tiers<InstanceHour>> m_above;
    std::optional<Tiers<VcpuHour>> m_credits; // above the baseline, where they are charged
    Fleet m_fleet;
    SurroundingsRule m_around;
    OptionLimits m_limits;
    bool m_spot;
};

} // namespace cost
