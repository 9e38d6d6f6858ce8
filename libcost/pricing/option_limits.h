// SPDX-License-Identifier: Apache-2.0
// What the workload asks of an option beside what AWS's limits and that kind of compute allow: the one text
// of which amount stands against which limit. Prices and estimates, advice and charts all ask here. A limit
// that no source states is none.
#pragma once

#include "libcost/model/memory_fit.h"
#include "libcost/prices/instance_type.h"
#include "libcost/prices/price_book.h"
#include "libcost/pricing/constraint.h"
#include "libcost/pricing/demand.h"

#include <limits>

namespace cost {

class OptionLimits {
public:
    // Reads both once; neither need live on.
    OptionLimits(const PriceBook& book, const Scenario& scenario, const Lambda& lambda);
    OptionLimits(const PriceBook& book, const Scenario& scenario, const LambdaEdge& edge);
    OptionLimits(const PriceBook& book, const Scenario& scenario, const ManagedInstances& managed);
    OptionLimits(const PriceBook& book, const Scenario& scenario, const Fargate& fargate);
    // The type is the option's own, or one that is looked at in its place; null where there is none of its
    // name.
    OptionLimits(const PriceBook& book, const Scenario& scenario, const Ec2& ec2, const InstanceType* type);

    using Source = std::shared_ptr<const Provenance>;

    // visit(constraint, value, limit, source) of each amount that is limited, at that demand. The option
    // cannot do the work where a value is above its limit.
    template <class N, class Visit>
    void forEach(const Demand<N>& demand, const Visit& visit) const {
        for (const Fixed& each : m_fixed)
            visit(each.constraint, N(each.value), N(each.limit), each.source);
        if (m_duration)
            visit(Constraint::Timeout, larger(demand[Dial::Duration] / N(1000), N(m_longestS)),
                  N(m_duration->value), m_duration->source);
        if (m_neededMb > 0) visit(Constraint::Memory, N(m_neededMb), demand[Dial::Memory], Source());
        if (m_request)
            visit(Constraint::Payload, demand[Dial::Request] / N(kMbPerGb), N(m_request->value),
                  m_request->source);
        if (m_response)
            visit(Constraint::Response, demand[Dial::Response] / N(kMbPerGb), N(m_response->value),
                  m_response->source);
        // A function has CPU in proportion to its memory, so that its duration bounds the CPU time of a
        // request.
        if (m_cpuBounded)
            visit(Constraint::CpuTime, demand[Dial::Cpu],
                  cpuRoomMs(demand[Dial::Duration], demand[Dial::Memory], m_vcpu.value) * N(1 + 1e-9),
                  m_vcpu.source);
    }

    // 0, or not a number where the option cannot do the work at that demand.
    template <class N>
    N cannot(const Demand<N>& demand) const {
        N sum = N(0);
        forEach(demand, [&](Constraint, const N& value, const N& limit, const Source&) {
            sum = chosen(value > limit, N(std::numeric_limits<double>::quiet_NaN()), sum);
        });
        return sum;
    }

    // What is not kept there.
    std::vector<Violation> violations(const Demand<double>& demand) const;

    // Tells the sink.
    template <class Sink, class N>
    void apply(Sink& to, const Demand<N>& demand) const {
        if constexpr (Sink::kExplains) {
            for (Violation& each : violations(demand))
                to.block(std::move(each));
        } else {
            to.add(cannot(demand));
        }
    }

    // Whether the option can do it at no demand at all.
    bool never() const;

private:
    struct Limit {
        double value = 0;
        Source source;
    };
    struct Fixed {
        Constraint constraint;
        double value;
        double limit;
        Source source;
    };

    static std::optional<Limit> limitOf(const PriceBook& book, const char* key, double times = 1);
    void timeout(const PriceBook& book, const Scenario& scenario, const char* key, const char* executionKey);
    void payloads(const PriceBook& book, const Scenario& scenario, const char* request, const char* response);
    void packaging(const PriceBook& book, const Needs& needs);
    void stateless(const Needs& needs);
    void cpu(const PriceBook& book);
    void fix(Constraint constraint, double value, const std::optional<Limit>& limit);
    void never(Constraint constraint, bool needed);

    std::vector<Fixed> m_fixed; // what no dial turns
    std::optional<Limit> m_duration;
    std::optional<Limit> m_request;
    std::optional<Limit> m_response;
    Limit m_vcpu{kMbPerVcpu, {}}; // MB of memory that come with one vCPU
    double m_longestS = 0;        // as the workload states it beside the duration
    double m_neededMb = 0;        // of a function, whose memory is a dial
    bool m_cpuBounded = false;
    std::string_view m_units; // of a fleet: "tasks"
};

// The account's quotas on functions, which AWS raises on request: they are told, and block nothing.
std::vector<Violation> quotaUse(const PriceBook& book, const Scenario& scenario,
                                const Demand<double>& demand);

} // namespace cost
