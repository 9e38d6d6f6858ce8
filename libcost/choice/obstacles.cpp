// SPDX-License-Identifier: Apache-2.0
#include "libcost/choice/obstacles.h"

#include <algorithm>
#include <cctype>

namespace cost {

namespace {

using Kind = Obstacle::Kind;
using Severity = Obstacle::Severity;
using Workaround = Obstacle::Workaround;

// AWS's accelerated families: G and P, with Inferentia (inf) and Trainium (trn).
bool hasAccelerator(std::string_view type) {
    const bool lettered = type.size() > 1 && std::isdigit(static_cast<unsigned char>(type[1])) != 0;
    return (lettered && (type[0] == 'g' || type[0] == 'p')) || type.starts_with("gr") ||
           type.starts_with("inf") || type.starts_with("trn");
}

class Finder {
public:
    Finder(const PriceBook& book, const Scenario& scenario, const Option& option,
           const Demand<double>& demand)
        : m_book(book), m_scenario(scenario), m_option(option), m_demand(demand) {}

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
            obstacle.waysRound.push_back({each, changed(each, value), {}});
        m_found.push_back(std::move(obstacle));
    }
    void cannot(Kind kind, const std::vector<Workaround>& helps) {
        add(kind, Severity::Blocker, 0, 0, nullptr, helps);
    }

    // Above the limit it blocks, close to it one is told so; a limit that nobody states is none.
    void limited(Kind kind, double value, const char* key, const std::vector<Workaround>& helps,
                 Severity above = Severity::Blocker, double times = 1) {
        const PriceBook::StatedLimit* limit = m_book.limit(key);
        if (!limit || value <= limit->value * times * kCloseToLimit) return;
        add(kind, value > limit->value * times ? above : Severity::Caution, value, limit->value * times,
            limit->provenance, helps);
    }

    // The same option with that workaround, where it can be said as one.
    std::optional<Option> changed(Workaround how, double value) const {
        Option option = m_option;
        auto* lambda = std::get_if<Lambda>(&option.compute);
        if (!lambda) return std::nullopt;
        const PriceBook::StatedLimit* memory = m_book.limit("lambda/memory");
        const PriceBook::StatedLimit* storage = m_book.limit("lambda/ephemeral-storage");
        switch (how) {
        case Workaround::MoreMemory:
            if (!memory || value > memory->value) return std::nullopt;
            lambda->memoryMb = std::ceil(value);
            break;
        case Workaround::MoreEphemeralStorage:
            if (!storage || value > storage->value) return std::nullopt;
            lambda->ephemeralStorageMb = std::ceil(value);
            break;
        case Workaround::ResponseStreaming: lambda->streaming = Streaming{std::nullopt, value}; break;
        default: return std::nullopt;
        }
        return option;
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
        limited(Kind::Timeout, std::max(m_demand.durationMs / 1000, needs().maxDurationS.value_or(0)), key,
                helps);
    }
    void memory(const std::vector<Workaround>& helps) {
        const double needed = needs().memoryMb.value_or(0);
        if (needed > m_demand.memoryMb)
            add(Kind::Memory, Severity::Blocker, needed, m_demand.memoryMb, nullptr, helps);
        else if (needed > m_demand.memoryMb * 0.95)
            add(Kind::Memory, Severity::Caution, needed, m_demand.memoryMb, nullptr, helps);
    }
    void payloads(bool streams) {
        const bool events = m_scenario.workload.invocation == Invocation::Asynchronous;
        const char* const whole = events ? "lambda/payload/asynchronous" : "lambda/payload/synchronous";
        limited(Kind::Payload, m_demand.requestKb / kMbPerGb, whole, {Workaround::PresignedUrl});
        // What an event answers goes to nobody.
        if (!events)
            limited(Kind::Response, m_demand.responseKb / kMbPerGb,
                    streams ? "lambda/payload/streamed" : whole,
                    streams ? std::vector{Workaround::PresignedUrl}
                            : std::vector{Workaround::ResponseStreaming, Workaround::PresignedUrl});
    }
    void packaging() {
        const double size = needs().packageMb.value_or(0);
        if (needs().containerImage.value_or(false))
            limited(Kind::Image, size, "lambda/package/image",
                    {Workaround::FileSystem, Workaround::Containers});
        else
            limited(Kind::Package, size, "lambda/package", {Workaround::ContainerImage});
        limited(Kind::Environment, needs().environmentKb.value_or(0), "lambda/environment",
                {Workaround::ParameterStore});
    }
    // AWS raises these on request.
    void account() {
        const double perSecond =
            m_demand.requests / (m_scenario.hoursPerMonth * kSecondsPerHour) * m_demand.peak;
        limited(Kind::Concurrency, perSecond * m_demand.durationMs / 1000, "lambda/concurrency",
                {Workaround::HigherQuota}, Severity::Caution);
        if (const auto* concurrency = m_book.limit("lambda/concurrency"); concurrency && !asynchronous())
            limited(Kind::RequestRate, perSecond, "lambda/rate-per-concurrency", {Workaround::HigherQuota},
                    Severity::Caution, concurrency->value);
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

    const PriceBook& m_book;
    const Scenario& m_scenario;
    const Option& m_option;
    const Demand<double>& m_demand;
    std::vector<Obstacle> m_found;
};

} // namespace

std::vector<Obstacle> obstaclesOf(const PriceBook& book, const Scenario& scenario, const Option& option,
                                  const Demand<double>& demand) {
    return Finder(book, scenario, option, demand).find();
}

std::vector<Obstacle> obstacles(const PriceBook& book, const Scenario& scenario, const Option& option) {
    std::vector<Obstacle> all = obstaclesOf(book, scenario, option, demandOf(scenario, option));
    for (Obstacle& obstacle : all)
        for (Obstacle::WayRound& way : obstacle.waysRound)
            if (way.option)
                if (const Quote quote = estimate(book, scenario, *way.option)) way.usd = quote->total();
    return all;
}

bool blocks(const std::vector<Obstacle>& obstacles) {
    return std::any_of(obstacles.begin(), obstacles.end(),
                       [](const Obstacle& each) { return each.severity == Severity::Blocker; });
}

} // namespace cost
