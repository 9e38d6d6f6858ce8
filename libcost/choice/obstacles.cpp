// SPDX-License-Identifier: Apache-2.0
#include "libcost/choice/obstacles.h"

#include "libcost/pricing/function_limits.h"

#include <algorithm>
#include <cctype>

namespace cost {

namespace {

using Kind = Obstacle::Kind;
using Severity = Obstacle::Severity;
using Workaround = Obstacle::Workaround;

class Finder {
public:
    Finder(const PriceBook& book, const Scenario& scenario, const Option& option,
           const Demand<double>& demand)
        : m_scenario(scenario), m_option(option), m_demand(demand), m_limits(book, scenario, demand) {}

    std::vector<Obstacle> find() {
        std::visit([this](const auto& compute) { look(compute); }, m_option.compute);
        return std::move(m_found);
    }

private:
    const Needs& needs() const { return m_scenario.workload.needs; }
    bool asynchronous() const { return m_scenario.workload.invocation != Invocation::Synchronous; }

    void add(Kind kind, Severity severity, double value, double limit,
             std::shared_ptr<const Provenance> provenance, const std::vector<Workaround>& helps) {
        Obstacle obstacle{kind, severity, value, limit, std::move(provenance), {}};
        for (const Workaround each : helps)
            obstacle.waysRound.push_back({each, {}, {}});
        m_found.push_back(std::move(obstacle));
    }
    void cannot(Kind kind, const std::vector<Workaround>& helps) {
        add(kind, Severity::Blocker, 0, 0, nullptr, helps);
    }

    // Above the limit it blocks, close to it one is told so.
    void limited(Kind kind, const LimitUse& use, const std::vector<Workaround>& helps,
                 Severity above = Severity::Blocker) {
        if (use.value <= use.limit * kCloseToLimit) return;
        add(kind, use.exceeded() ? above : Severity::Caution, use.value, use.limit, use.provenance, helps);
    }

    void look(const Lambda& lambda) {
        longest(lambda.durable ? "lambda/timeout/durable" : "lambda/timeout",
                {Workaround::StepFunctions, Workaround::DurableFunctions, Workaround::ManagedInstances,
                 Workaround::Containers});
        memory({Workaround::MoreMemory, Workaround::Containers});
        const double storage = needs().ephemeralStorageMb.value_or(0);
        if (storage > lambda.ephemeralStorageMb)
            add(Kind::EphemeralStorage, Severity::Blocker, storage, lambda.ephemeralStorageMb, nullptr,
                {Workaround::MoreEphemeralStorage, Workaround::FileSystem});
        payloads(lambda.streaming.has_value());
        packaging();
        account();
        stateless();
    }
    void look(const LambdaEdge&) {
        longest("lambda/timeout/edge", {Workaround::Containers});
        memory({Workaround::Containers});
        packaging();
        stateless();
    }
    void look(const ManagedInstances&) {
        longest(asynchronous() ? "lambda/timeout/managed-instances" : "lambda/timeout",
                {Workaround::StepFunctions, Workaround::Containers});
        payloads(false);
        packaging();
        stateless();
    }
    void look(const Fargate& fargate) {
        if (needs().gpu.value_or(false)) cannot(Kind::Gpu, {Workaround::GpuInstances});
        if (needs().kernelAccess.value_or(false)) cannot(Kind::KernelAccess, {Workaround::Instances});
        if (fargate.spot) interrupted();
    }
    void look(const Ec2& ec2) {
        if (needs().gpu.value_or(false) && !hasAccelerator(ec2.instance))
            cannot(Kind::Gpu, {Workaround::GpuInstances});
        if (ec2.purchase == Purchase::Spot) interrupted();
    }

    void longest(const char* key, const std::vector<Workaround>& helps) {
        for (const LimitUse& use : m_limits.time(key))
            limited(Kind::Timeout, use, helps);
    }
    void memory(const std::vector<Workaround>& helps) {
        const double needed = needs().memoryMb.value_or(0);
        if (needed > m_demand.memoryMb)
            add(Kind::Memory, Severity::Blocker, needed, m_demand.memoryMb, nullptr, helps);
        else if (needed > m_demand.memoryMb * 0.95)
            add(Kind::Memory, Severity::Caution, needed, m_demand.memoryMb, nullptr, helps);
    }
    void payloads(bool streams) {
        for (const LimitUse& use : m_limits.payloads(streams))
            if (use.above == Note::Kind::PayloadExceeded)
                limited(Kind::Payload, use, {Workaround::PresignedUrl});
            else
                limited(Kind::Response, use,
                        streams ? std::vector{Workaround::PresignedUrl}
                                : std::vector{Workaround::ResponseStreaming, Workaround::PresignedUrl});
    }
    void packaging() {
        for (const LimitUse& use : m_limits.packaging())
            if (use.above == Note::Kind::ImageExceeded)
                limited(Kind::Image, use, {Workaround::FileSystem, Workaround::Containers});
            else if (use.above == Note::Kind::PackageExceeded)
                limited(Kind::Package, use, {Workaround::ContainerImage});
            else
                limited(Kind::Environment, use, {Workaround::ParameterStore});
    }
    void account() {
        for (const LimitUse& use : m_limits.account())
            limited(use.above == Note::Kind::RateExceeded ? Kind::RequestRate : Kind::Concurrency, use,
                    {Workaround::HigherQuota}, Severity::Caution);
    }
    void stateless() {
        if (needs().gpu.value_or(false)) cannot(Kind::Gpu, {Workaround::GpuInstances});
        if (needs().stateInMemory.value_or(false))
            cannot(Kind::StateInMemory, {Workaround::ExternalState, Workaround::Containers});
        if (needs().webSockets.value_or(false))
            cannot(Kind::WebSockets, {Workaround::WebSocketApi, Workaround::Containers});
        if (needs().rootAccess.value_or(false))
            cannot(Kind::RootAccess, {Workaround::Containers, Workaround::Instances});
        if (needs().kernelAccess.value_or(false)) cannot(Kind::KernelAccess, {Workaround::Instances});
    }
    void interrupted() {
        const bool state = needs().stateInMemory.value_or(false) || needs().webSockets.value_or(false);
        add(Kind::Interruption, state ? Severity::Caution : Severity::Note, 0, 0, nullptr,
            {Workaround::OnDemand});
    }

    const Scenario& m_scenario;
    const Option& m_option;
    const Demand<double>& m_demand;
    FunctionLimits m_limits;
    std::vector<Obstacle> m_found;
};

} // namespace

bool hasAccelerator(std::string_view type) {
    const bool lettered = type.size() > 1 && std::isdigit(static_cast<unsigned char>(type[1])) != 0;
    return (lettered && (type[0] == 'g' || type[0] == 'p')) || type.starts_with("gr") ||
           type.starts_with("inf") || type.starts_with("trn");
}

std::vector<Obstacle> obstaclesOf(const PriceBook& book, const Scenario& scenario, const Option& option,
                                  const Demand<double>& demand) {
    return Finder(book, scenario, option, demand).find();
}

bool blocks(const std::vector<Obstacle>& obstacles) {
    return std::any_of(obstacles.begin(), obstacles.end(),
                       [](const Obstacle& each) { return each.severity == Severity::Blocker; });
}

} // namespace cost
