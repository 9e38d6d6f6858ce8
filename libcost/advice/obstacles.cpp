// SPDX-License-Identifier: Apache-2.0
#include "libcost/advice/obstacles.h"

#include "libcost/pricing/option_limits.h"

#include <algorithm>

namespace cost {

namespace {

using Severity = Obstacle::Severity;
using Workaround = Obstacle::Workaround;

bool isFunction(const Compute& compute) {
    return std::holds_alternative<Lambda>(compute) || std::holds_alternative<LambdaEdge>(compute);
}

// What helps against a constraint of that kind of compute.
std::vector<Workaround> helpsAgainst(Constraint constraint, const Compute& compute) {
    const auto* lambda = std::get_if<Lambda>(&compute);
    switch (constraint) {
    case Constraint::Timeout:
        if (lambda)
            return {Workaround::StepFunctions, Workaround::DurableFunctions, Workaround::ManagedInstances,
                    Workaround::Containers};
        if (std::holds_alternative<LambdaEdge>(compute)) return {Workaround::Containers};
        return {Workaround::StepFunctions, Workaround::Containers};
    case Constraint::Memory:
        if (lambda) return {Workaround::MoreMemory, Workaround::Containers};
        return isFunction(compute) ? std::vector{Workaround::Containers} : std::vector<Workaround>();
    case Constraint::EphemeralStorage:
        if (lambda) return {Workaround::MoreEphemeralStorage, Workaround::FileSystem};
        return {Workaround::FileSystem};
    case Constraint::Payload: return {Workaround::PresignedUrl};
    case Constraint::Response:
        if (lambda && lambda->streaming) return {Workaround::PresignedUrl};
        return {Workaround::ResponseStreaming, Workaround::PresignedUrl};
    case Constraint::Image: return {Workaround::FileSystem, Workaround::Containers};
    case Constraint::Package: return {Workaround::ContainerImage};
    case Constraint::Environment: return {Workaround::ParameterStore};
    case Constraint::Concurrency:
    case Constraint::RequestRate: return {Workaround::HigherQuota};
    case Constraint::Gpu: return {Workaround::GpuInstances};
    case Constraint::StateInMemory: return {Workaround::ExternalState, Workaround::Containers};
    case Constraint::WebSockets: return {Workaround::WebSocketApi, Workaround::Containers};
    case Constraint::RootAccess: return {Workaround::Containers, Workaround::Instances};
    case Constraint::KernelAccess: return {Workaround::Instances};
    case Constraint::Interruption: return {Workaround::OnDemand};
    case Constraint::CpuTime:
    case Constraint::JobCpu:
    case Constraint::Load:
    case Constraint::ServerMemory:
    case Constraint::RequestsAtOnce:
    case Constraint::ServiceLevel:
    case Constraint::CpuBaseline: return {};
    }
    return {};
}

// From which share of its limit on an amount is close to it; nothing where being close is no matter.
std::optional<double> closeFrom(Constraint constraint) {
    switch (constraint) {
    case Constraint::Timeout:
    case Constraint::Payload:
    case Constraint::Response:
    case Constraint::Package:
    case Constraint::Image:
    case Constraint::Environment:
    case Constraint::Concurrency:
    case Constraint::RequestRate: return kCloseToLimit;
    case Constraint::Memory: return 0.95;
    default: return std::nullopt;
    }
}

class Finder {
public:
    Finder(const PriceBook& book, const Scenario& scenario, const Option& option)
        : m_book(book), m_scenario(scenario), m_option(option), m_demand(demandOf(scenario, option)) {}

    std::vector<Obstacle> find() {
        std::visit([this](const auto& compute) { limits(compute); }, m_option.compute);
        // How a fleet bears the load is told by its estimate alone.
        const Quote quote = estimate(m_book, m_scenario, m_option);
        for (const Violation& each : quote.violations())
            if (std::none_of(m_found.begin(), m_found.end(),
                             [&](const Obstacle& known) { return known.of.constraint == each.constraint; }))
                add(Severity::Blocker, each);
        if (isFunction(m_option.compute) && std::holds_alternative<Lambda>(m_option.compute))
            for (const Violation& use : quotaUse(m_book, m_scenario, m_demand))
                if (use.value > use.limit * kCloseToLimit) add(Severity::Caution, use);
        if (usesSpot(m_option.compute)) {
            const Needs& needs = m_scenario.workload.needs;
            const bool state = needs.stateInMemory.value_or(false) || needs.webSockets.value_or(false);
            add(state ? Severity::Caution : Severity::Note, {Constraint::Interruption});
        }
        return std::move(m_found);
    }

private:
    void add(Severity severity, const Violation& of) {
        Obstacle obstacle{severity, of, {}};
        for (const Workaround each : helpsAgainst(of.constraint, m_option.compute))
            obstacle.waysRound.push_back({each, {}, {}});
        m_found.push_back(std::move(obstacle));
    }

    // Above a limit it blocks, close to it one is told so.
    void look(const OptionLimits& limits) {
        for (const Violation& each : limits.violations(m_demand))
            add(Severity::Blocker, each);
        limits.forEach(m_demand, [&](Constraint constraint, double value, double limit,
                                     const OptionLimits::Source& source) {
            const auto close = closeFrom(constraint);
            if (close && value <= limit && value > limit * *close)
                add(Severity::Caution, {constraint, value, limit, {}, 0, source});
        });
    }
    template <class Function>
    void limits(const Function& compute) {
        look(OptionLimits(m_book, m_scenario, compute));
    }
    void limits(const Ec2& ec2) {
        const InstanceType* type = m_book.instanceType(ec2.instance);
        // Of any type that will do, those are left out that will not.
        if (type) look(OptionLimits(m_book, m_scenario, ec2, type));
    }

    const PriceBook& m_book;
    const Scenario& m_scenario;
    const Option& m_option;
    Demand<double> m_demand;
    std::vector<Obstacle> m_found;
};

} // namespace

std::vector<Obstacle> obstaclesOf(const PriceBook& book, const Scenario& scenario, const Option& option) {
    return Finder(book, scenario, option).find();
}

bool blocks(const std::vector<Obstacle>& obstacles) {
    return std::any_of(obstacles.begin(), obstacles.end(),
                       [](const Obstacle& each) { return each.severity == Severity::Blocker; });
}

} // namespace cost
