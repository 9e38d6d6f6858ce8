// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/function_limits.h"

#include <algorithm>

namespace cost {

using Kind = Note::Kind;

void FunctionLimits::add(std::vector<LimitUse>& all, Kind above, double value, const char* key,
                         double times) const {
    if (const PriceBook::StatedLimit* limit = m_book.limit(key))
        all.push_back({above, value, limit->value * times, limit->provenance});
}

std::vector<LimitUse> FunctionLimits::time(const char* key) const {
    std::vector<LimitUse> all;
    const double longestS =
        std::max(m_demand.durationMs / 1000, m_scenario.workload.needs.maxDurationS.value_or(0));
    add(all, Kind::TimeoutExceeded, longestS, key);
    return all;
}

std::vector<LimitUse> FunctionLimits::account() const {
    std::vector<LimitUse> all;
    const double perSecond = m_demand.requests / (m_scenario.hoursPerMonth * kSecondsPerHour) * m_demand.peak;
    const PriceBook::StatedLimit* concurrency = m_book.limit("lambda/concurrency");
    add(all, Kind::ConcurrencyExceeded, perSecond * m_demand.durationMs / 1000, "lambda/concurrency");
    // Events wait in a queue of AWS's: how many come in a second has no limit.
    if (concurrency && m_scenario.workload.invocation != Invocation::Asynchronous)
        add(all, Kind::RateExceeded, perSecond, "lambda/rate-per-concurrency", concurrency->value);
    return all;
}

std::vector<LimitUse> FunctionLimits::payloads(bool streams) const {
    std::vector<LimitUse> all;
    const bool events = m_scenario.workload.invocation == Invocation::Asynchronous;
    const char* const whole = events ? "lambda/payload/asynchronous" : "lambda/payload/synchronous";
    add(all, Kind::PayloadExceeded, m_demand.requestKb / kMbPerGb, whole);
    // What an event answers goes to nobody.
    if (!events)
        add(all, Kind::ResponseExceeded, m_demand.responseKb / kMbPerGb,
            streams ? "lambda/payload/streamed" : whole);
    return all;
}

std::vector<LimitUse> FunctionLimits::packaging() const {
    std::vector<LimitUse> all;
    const Needs& needs = m_scenario.workload.needs;
    const double size = needs.packageMb.value_or(0);
    if (needs.containerImage.value_or(false))
        add(all, Kind::ImageExceeded, size, "lambda/package/image");
    else
        add(all, Kind::PackageExceeded, size, "lambda/package");
    add(all, Kind::EnvironmentExceeded, needs.environmentKb.value_or(0), "lambda/environment");
    return all;
}

} // namespace cost
