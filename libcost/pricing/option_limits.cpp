// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/option_limits.h"

#include <algorithm>

namespace cost {

std::optional<OptionLimits::Limit> OptionLimits::limitOf(const PriceBook& book, const char* key,
                                                         double times) {
    const StatedLimit* stated = book.limit(key);
    if (!stated) return std::nullopt;
    return Limit{stated->value * times, stated->provenance};
}

void OptionLimits::fix(Constraint constraint, double value, const std::optional<Limit>& limit) {
    if (limit && value > 0) m_fixed.push_back({constraint, value, limit->value, limit->source});
}

void OptionLimits::never(Constraint constraint, bool needed) {
    if (needed) m_fixed.push_back({constraint, 1, 0, {}});
}

// `executionKey` limits what the work may take in all where that is more than one invocation.
void OptionLimits::timeout(const PriceBook& book, const Scenario& scenario, const char* key,
                           const char* executionKey) {
    m_duration = limitOf(book, key);
    const double longestS = scenario.workload.needs.maxDurationS.value_or(0);
    if (executionKey)
        fix(Constraint::Timeout, longestS, limitOf(book, executionKey));
    else
        m_longestS = longestS;
}

void OptionLimits::payloads(const PriceBook& book, const Scenario& scenario, const char* request,
                            const char* response) {
    m_request = limitOf(book, request);
    // What an event answers goes to nobody.
    if (scenario.workload.invocation != Invocation::Asynchronous) m_response = limitOf(book, response);
}

void OptionLimits::packaging(const PriceBook& book, const Needs& needs) {
    const bool image = needs.containerImage.value_or(false);
    fix(image ? Constraint::Image : Constraint::Package, needs.packageMb.value_or(0),
        limitOf(book, image ? "lambda/package/image" : "lambda/package"));
    fix(Constraint::Environment, needs.environmentKb.value_or(0), limitOf(book, "lambda/environment"));
}

void OptionLimits::stateless(const Needs& needs) {
    never(Constraint::Gpu, needs.gpu.value_or(false));
    never(Constraint::StateInMemory, needs.stateInMemory.value_or(false));
    never(Constraint::WebSockets, needs.webSockets.value_or(false));
    never(Constraint::RootAccess, needs.rootAccess.value_or(false));
    never(Constraint::KernelAccess, needs.kernelAccess.value_or(false));
}

void OptionLimits::cpu(const PriceBook& book) {
    m_cpuBounded = true;
    if (const auto stated = limitOf(book, "lambda/memory/vcpu")) m_vcpu = *stated;
}

OptionLimits::OptionLimits(const PriceBook& book, const Scenario& scenario, const Lambda& lambda) {
    const Needs& needs = scenario.workload.needs;
    const bool events = scenario.workload.invocation == Invocation::Asynchronous;
    timeout(book, scenario, "lambda/timeout", lambda.durable ? "lambda/timeout/durable" : nullptr);
    m_neededMb = needs.memoryMb.value_or(0);
    fix(Constraint::EphemeralStorage, needs.ephemeralStorageMb.value_or(0),
        Limit{lambda.ephemeralStorageMb, {}});
    const char* const whole = events ? "lambda/payload/asynchronous" : "lambda/payload/synchronous";
    const char* const response = lambda.streaming ? "lambda/payload/streamed" : whole;
    payloads(book, scenario, whole, response);
    if (lambda.streaming)
        fix(Constraint::Response, lambda.streaming->responseMb.value_or(0), limitOf(book, response));
    packaging(book, needs);
    stateless(needs);
    cpu(book);
}

OptionLimits::OptionLimits(const PriceBook& book, const Scenario& scenario, const LambdaEdge&) {
    const Needs& needs = scenario.workload.needs;
    timeout(book, scenario, "lambda/timeout/edge", nullptr);
    m_neededMb = needs.memoryMb.value_or(0);
    fix(Constraint::EphemeralStorage, needs.ephemeralStorageMb.value_or(0),
        limitOf(book, "lambda/ephemeral-storage/edge"));
    payloads(book, scenario, "lambda/payload/edge", "lambda/payload/edge");
    // AWS, "Restrictions on Lambda@Edge": no container images, no environment variables of one's own.
    never(Constraint::Image, needs.containerImage.value_or(false));
    never(Constraint::Environment, needs.environmentKb.value_or(0) > 0);
    if (!needs.containerImage.value_or(false))
        fix(Constraint::Package, needs.packageMb.value_or(0), limitOf(book, "lambda/package"));
    stateless(needs);
    cpu(book);
}

OptionLimits::OptionLimits(const PriceBook& book, const Scenario& scenario, const ManagedInstances& managed)
    : m_units("instances") {
    const Needs& needs = scenario.workload.needs;
    const bool events = scenario.workload.invocation == Invocation::Asynchronous;
    const bool waits = scenario.workload.invocation == Invocation::Synchronous;
    timeout(book, scenario, waits ? "lambda/timeout" : "lambda/timeout/managed-instances", nullptr);
    const char* const whole = events ? "lambda/payload/asynchronous" : "lambda/payload/synchronous";
    payloads(book, scenario, whole, whole);
    if (const InstanceType* type = book.instanceType(managed.instance)) {
        const auto reserved = limitOf(book, "lambda/managed-instances/reserved-memory", 1 / kMbPerGb);
        const double reservedGb = managed.reservedMemoryGb.value_or(reserved ? reserved->value : 0);
        fix(Constraint::Memory, needs.memoryMb.value_or(0),
            Limit{(type->memoryGb - reservedGb) * kMbPerGb, {}});
    }
    fix(Constraint::EphemeralStorage, needs.ephemeralStorageMb.value_or(0),
        limitOf(book, "lambda/ephemeral-storage"));
    packaging(book, needs);
    stateless(needs);
}

OptionLimits::OptionLimits(const PriceBook&, const Scenario& scenario, const Fargate& fargate)
    : m_units("tasks") {
    const Needs& needs = scenario.workload.needs;
    never(Constraint::Gpu, needs.gpu.value_or(false));
    never(Constraint::KernelAccess, needs.kernelAccess.value_or(false));
    fix(Constraint::Memory, needs.memoryMb.value_or(0), Limit{fargate.memoryGb * kMbPerGb, {}});
    fix(Constraint::EphemeralStorage, needs.ephemeralStorageMb.value_or(0),
        Limit{fargate.ephemeralStorageGb * kMbPerGb, {}});
}

OptionLimits::OptionLimits(const PriceBook&, const Scenario& scenario, const Ec2& ec2,
                           const InstanceType* type)
    : m_units("instances") {
    const Needs& needs = scenario.workload.needs;
    never(Constraint::Gpu, needs.gpu.value_or(false) && !(type && type->accelerated));
    if (type) fix(Constraint::Memory, needs.memoryMb.value_or(0), Limit{type->memoryGb * kMbPerGb, {}});
    // How large a volume an instance has is known where it is stated.
    if (ec2.surroundings.ebsGb > 0)
        fix(Constraint::EphemeralStorage, needs.ephemeralStorageMb.value_or(0),
            Limit{ec2.surroundings.ebsGb * kMbPerGb, {}});
}

std::vector<Violation> OptionLimits::violations(const Demand<double>& demand) const {
    std::vector<Violation> all;
    forEach(demand, [&](Constraint constraint, double value, double limit, const Source& source) {
        if (!(value > limit)) return;
        // What AWS limits is a limit of the function, whatever runs it.
        const bool sized =
            constraint == Constraint::Memory || (constraint == Constraint::EphemeralStorage && !source);
        all.push_back(
            {constraint, value, limit, sized ? std::string(m_units) : "", demand[Dial::Memory], source});
    });
    return all;
}

bool OptionLimits::never() const {
    return std::any_of(m_fixed.begin(), m_fixed.end(),
                       [](const Fixed& each) { return each.value > each.limit; });
}

std::vector<Violation> quotaUse(const PriceBook& book, const Scenario& scenario,
                                const Demand<double>& demand) {
    std::vector<Violation> all;
    const StatedLimit* concurrency = book.limit("lambda/concurrency");
    const StatedLimit* rate = book.limit("lambda/rate-per-concurrency");
    const double perSecond =
        demand[Dial::Requests] / (scenario.hoursPerMonth * kSecondsPerHour) * demand[Dial::Peak];
    if (!concurrency) return all;
    all.push_back({Constraint::Concurrency,
                   perSecond * demand[Dial::Duration] / 1000,
                   concurrency->value,
                   {},
                   0,
                   concurrency->provenance});
    // Events wait in a queue of AWS's: how many come in a second has no limit.
    if (rate && scenario.workload.invocation != Invocation::Asynchronous)
        all.push_back(
            {Constraint::RequestRate, perSecond, rate->value * concurrency->value, {}, 0, rate->provenance});
    return all;
}

} // namespace cost
