// SPDX-License-Identifier: Apache-2.0
// What stands around a fleet and is billed beside it: volumes (EBS gp3), public IPv4 addresses, an
// Application Load Balancer with its capacity units, NAT gateways (AWS's pages for each). Only what an option
// asks for.
#pragma once

#include "libcost/pricing/component.h"
#include "libcost/pricing/fleet.h"
#include "libcost/pricing/lookup.h"

namespace cost {

inline constexpr Component kVolumeComponent{"ebs-volume", "EBS volumes", {}, Follows::Fleet};
inline constexpr Component kAddressComponent{"public-ipv4", "Public IPv4", {}, Follows::Fleet};
inline constexpr Component kBalancerAddressComponent{"public-ipv4", "Public IPv4, load balancer",
                                                     "load-balancer", Follows::Time};
inline constexpr Component kBalancerComponent{"load-balancer", "Load balancer", {}, Follows::Time};
inline constexpr Component kCapacityComponent{"load-balancer-capacity", "Load balancer capacity"};
inline constexpr Component kNatComponent{"nat-gateway", "NAT gateways", {}, Follows::Time};
inline constexpr Component kNatAddressComponent{"public-ipv4", "Public IPv4, NAT gateways", "nat-gateway",
                                                Follows::Time};
inline constexpr Component kNatDataComponent{"nat-data", "NAT data"};

inline constexpr Factor<Gigabyte> kVolumeFactor{"volume"};
inline constexpr Factor<Month> kMonthsFactor{"time running"};
inline constexpr Factor<Count> kServersFactor{"servers", "servers"};
inline constexpr Factor<Count> kAddressesFactor{"addresses", "addresses"};
inline constexpr Factor<Count> kBalancersFactor{"load balancers", "load balancers"};
inline constexpr Factor<Count> kGatewaysFactor{"gateways", "gateways"};
inline constexpr Factor<Hour> kStandingFactor{"time standing"};
inline constexpr Factor<Hour> kCapacityFactor{"capacity-unit-hours for each request", "LCU-h each"};
inline constexpr Factor<Count> kThroughBalancerFactor{"requests", "requests"};
inline constexpr Factor<Gigabyte> kNatDataFactor{"data through NAT"};

class SurroundingsRule {
public:
    SurroundingsRule(Lookup& lookup, const Surroundings& around, const Scenario& scenario)
        : m_around(around), m_hoursPerMonth(scenario.hoursPerMonth) {
        const auto hourly = [&](const char* key) { return lookup.tiers(PriceKey<Hour>{key}); };
        const auto& balancer = m_around.loadBalancer;
        if (m_around.ebsGb > 0) m_volume = lookup.tiers(PriceKey<GbMonth>{"ebs/gp3/storage"});
        if (m_around.publicIpv4 || (balancer && balancer->publicIpv4 > 0) || natAddresses() > 0)
            m_address = hourly("vpc/public-ipv4/hours");
        if (balancer) {
            m_balancer = hourly("load-balancing/alb/hours");
            if (balancer->capacityUnits) m_capacity = hourly("load-balancing/alb/lcu-hours");
        }
        if (m_around.nat) {
            m_nat = hourly("vpc/nat-gateway/hours");
            if (m_around.nat->gbPerMonth > 0)
                m_natData = lookup.tiers(PriceKey<Gigabyte>{"vpc/nat-gateway/data"});
        }
    }

    // `units` is the mean number of servers over the hours in which they run.
    template <class Sink, class N>
    void charge(Sink& to, const Demand<N>& demand, const FleetSize<N>& fleet) const {
        if (m_volume)
            to.charge(kVolumeComponent,
                      to(kVolumeFactor, N(m_around.ebsGb)) *
                          to(kMonthsFactor, fleet.hours / N(m_hoursPerMonth)) *
                          to(kServersFactor, fleet.units),
                      *m_volume);
        if (m_around.publicIpv4)
            to.charge(kAddressComponent, to(kStandingFactor, fleet.hours) * to(kAddressesFactor, fleet.units),
                      *m_address);
        // What does not come and go with the servers stands all month.
        const auto standing = to(kStandingFactor, N(m_hoursPerMonth));
        if (const auto& balancer = m_around.loadBalancer) {
            to.charge(kBalancerComponent, standing * to(kBalancersFactor, N(balancer->count)), *m_balancer);
            if (balancer->publicIpv4 > 0)
                to.charge(kBalancerAddressComponent, standing * to(kAddressesFactor, N(balancer->publicIpv4)),
                          *m_address);
            if (m_capacity)
                to.charge(kCapacityComponent,
                          to(kCapacityFactor, capacityPerRequest(*balancer, demand)) *
                              to(kThroughBalancerFactor, demand[Dial::Requests]),
                          *m_capacity);
        }
        if (const auto& nat = m_around.nat) {
            to.charge(kNatComponent, standing * to(kGatewaysFactor, N(nat->gateways)), *m_nat);
            // AWS bills the address of each since February 2024.
            if (natAddresses() > 0)
                to.charge(kNatAddressComponent, standing * to(kAddressesFactor, N(natAddresses())),
                          *m_address);
            if (m_natData) to.charge(kNatDataComponent, to(kNatDataFactor, N(nat->gbPerMonth)), *m_natData);
        }
    }

    // A capacity unit holds 25 new connections a second, 3,000 active ones, or 1 GB an hour, and what is used
    // most is billed (the rules that AWS counts besides, above ten, are few as a rule). All three follow the
    // requests, so that the month's sum does, whatever the hours.
    template <class N>
    static N capacityPerRequest(const LoadBalancer& balancer, const Demand<N>& demand) {
        const double connections = 1 / balancer.requestsPerConnection;
        const N active = N(connections / 3000 / kSecondsPerHour) * demand[Dial::Duration] / N(1000);
        const N gigabytes = (demand[Dial::Request] + demand[Dial::Response]) / N(kMbPerGb * 1024);
        return larger(larger(N(connections / 25 / kSecondsPerHour), active), gigabytes);
    }

    bool nothing() const { return m_around == Surroundings(); }

private:
    double natAddresses() const {
        return m_around.nat ? m_around.nat->publicIpv4.value_or(m_around.nat->gateways) : 0;
    }

    Surroundings m_around;
    double m_hoursPerMonth;
    std::optional<Tiers<GbMonth>> m_volume;
    std::optional<Tiers<Hour>> m_address;
    std::optional<Tiers<Hour>> m_balancer;
    std::optional<Tiers<Hour>> m_capacity;
    std::optional<Tiers<Hour>> m_nat;
    std::optional<Tiers<Gigabyte>> m_natData;
};

} // namespace cost
