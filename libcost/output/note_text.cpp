// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/message.h"
#include "libcost/output/explain.h"
#include "libcost/units/format.h"

namespace cost {

namespace {

// " (AWS Lambda quotas page, mid-2026 (day unknown))"
std::string limitSource(const Note& note) {
    if (!note.provenance || !note.provenance->source) return "";
    return " (" + note.provenance->source->title + ')';
}

} // namespace

Message noteText(const Note& note) {
    const auto& v = note.values;
    const auto count = [&](std::size_t i) { return numberText(v[i], 0); };
    // "1 task", "2 tasks"
    const auto isOne = [&](std::size_t i) { return count(i) == "1"; };
    const auto unitsOf = [&](bool one) {
        const std::string& many = note.subject;
        return say(one && many.ends_with('s') ? many.substr(0, many.size() - 1) : many);
    };
    const auto units = [&] { return unitsOf(isOne(0)); };
    using Kind = Note::Kind;
    switch (note.kind) {
    case Kind::ColdStartsNotPriced:
        return say(
            "Cold starts are not priced: init_ms is given, but not the share of requests that start cold "
            "(cold_start_share).");
    case Kind::ColdStartsWithoutInit:
        return say("Cold starts cost nothing here: the share of requests that start cold (cold_start_share) "
                   "is given, but "
                   "not how long INIT takes (init_ms).");
    case Kind::InitNotBilled:
        return say(
            "INIT runs once when a version is published; with SnapStart a cold start restores the snapshot "
            "instead.");
    case Kind::ConcurrencyExceeded:
        return say("About {1} requests run at once at the peak, more than the default limit of {2}{3}: ask "
                   "AWS for a higher one.",
                   count(0), count(1), limitSource(note));
    case Kind::RateExceeded:
        return say(
            "About {1} requests a second come at the peak, more than the {2} that the default concurrency "
            "takes{3}: ask AWS for a higher one.",
            count(0), count(1), limitSource(note));
    case Kind::DurationExtrapolated:
        if (memoryText(v[1]) == memoryText(v[2]))
            return v[0] > v[2]
                       ? say("No duration was measured at {1}, only at {2}: that one is taken to hold.",
                             memoryText(v[0]), memoryText(v[2]))
                       : say("No duration was measured at {1}, only at {2}: it is extrapolated.",
                             memoryText(v[0]), memoryText(v[2]));
        if (v[0] > v[2])
            return say(
                "No duration was measured at {1} (measured from {2} to {3}): the one at {3} is taken to "
                "hold.",
                memoryText(v[0]), memoryText(v[1]), memoryText(v[2]));
        return say("No duration was measured at {1} (measured from {2} to {3}): it is extrapolated.",
                   memoryText(v[0]), memoryText(v[1]), memoryText(v[2]));
    case Kind::ProvisionedServes:
        if (isOne(0))
            return say("Provisioned concurrency is taken to serve 1 request ({1}): what arrives while it is "
                       "enabled, as far as it can.",
                       percentOf(v[1]));
        return say(
            "Provisioned concurrency is taken to serve {1} requests ({2}): those that arrive while it is "
            "enabled, as far as it can.",
            count(0), percentOf(v[1]));
    case Kind::FreeRequestsOnly:
        return say(
            "The free GB-seconds are used by what runs on demand only, not by provisioned concurrency.");
    case Kind::FreeForJava: return say("SnapStart costs nothing on Java.");
    case Kind::StreamedSizeStated:
        return say("Streamed responses are taken to have {1} MB (streaming/response_mb), not the {2} MB of "
                   "workload/response_kb.",
                   numberText(v[0]), numberText(v[1]));
    case Kind::FleetBusy:
        return say("Busy {1} on average, {2} at the peak.", percentOf(v[0]), percentOf(v[1]));
    case Kind::FleetLoadUnknown:
        return say(
            "Its load is not known: give workload/cpu_ms to see how busy it is and whether it carries the "
            "peak.");
    case Kind::FleetSizedByCpu:
        return say("Sized to {1} {2} by CPU time, at most {3} busy at the peak.", count(0), units(),
                   percentOf(v[1]));
    case Kind::FleetSizedByMemory:
        return say(
            "Sized to {1} {2} by the memory of the requests at once: each holds {3}, filled to {4} at most.",
            count(0), units(), count(1), percentOf(v[2]));
    case Kind::FleetSizedByMinimum:
        return isOne(0) ? say("Sized to {1} {2}, the least that stands.", count(0), units())
                        : say("Sized to {1} {2}, the least that stand.", count(0), units());
    case Kind::FleetSizedByConcurrency:
        return say("Sized to {1} {2} by the requests at once: each takes {3}, filled to {4} at most.",
                   count(0), units(), count(1), percentOf(v[2]));
    case Kind::FleetSizedByWait:
        return say("Sized to {1} {2} so that {3} of requests wait no longer than {4} at the peak (Erlang C).",
                   count(0), units(), percentOf(v[1]), durationText(v[2]));
    case Kind::FleetSizedByResponse:
        return say("Sized to {1} {2} so that {3} of requests are answered within {4} at the peak (Erlang C).",
                   count(0), units(), percentOf(v[1]), durationText(v[2]));
    case Kind::FleetSizedForZoneLoss:
        return say("Sized to {1} {2} in {3} zones: those of all but one carry the peak.", count(0), units(),
                   count(1));
    case Kind::FleetFollowsLoad:
        if (count(0) == count(1))
            return say("Follows the load hour by hour, which takes {1} {2} in each of them, started {3} min "
                       "ahead.",
                       count(0), units(), numberText(v[2]));
        return say("Follows the load hour by hour: {1} to {2} {3}, each started {4} min ahead.", count(0),
                   count(1), unitsOf(isOne(1)), numberText(v[2]));
    case Kind::FleetCommitted:
        if (v[0] == 0) return say("No {1} are worth committing: what runs above a base costs less.", units());
        if (isOne(0))
            return say("1 {1} is committed, {2} on average run above it: of all such splits the cheapest.",
                       units(), numberText(v[1], 2));
        return say("{1} {2} are committed, {3} on average run above them: of all such splits the cheapest.",
                   count(0), units(), numberText(v[1], 2));
    case Kind::CheapestType:
        if (isOne(1))
            return say("{1} is the only type that would do: {2}.", note.subject, moneyText(Money(v[0])));
        return say("{1} is the cheapest of {2} types that would do: {3}.", note.subject, count(1),
                   moneyText(Money(v[0])));
    case Kind::NextCheapestType: return say("Next: {1}, {2}.", note.subject, moneyText(Money(v[0])));
    case Kind::FleetSizedByBaseline:
        if (isOne(0))
            return say("Sized to {1} {2} by the baseline of its CPU: {3} of it may be used for good.",
                       count(0), units(), percentOf(v[1]));
        return say("Sized to {1} {2} by the baseline of their CPU: {3} of it may be used for good.", count(0),
                   units(), percentOf(v[1]));
    case Kind::FleetMayLag:
        return say(
            "A message may wait up to {1}: the fleet is sized for its backlog, not for the momentary peak.",
            durationText(v[0] * 1000));
    case Kind::CreditsCharged:
        if (numberText(v[1], 2) == "1")
            return say("A burstable type in unlimited mode: {1} of its CPU comes with it, and 1 vCPU above "
                       "that is charged as surplus credits. Credits of up to 24 hours are taken to be spread "
                       "over the fleet.",
                       percentOf(v[0]));
        return say(
            "A burstable type in unlimited mode: {1} of its CPU comes with it, and {2} vCPUs above that "
            "are charged as surplus credits. Credits of up to 24 hours are taken to be spread over the "
            "fleet.",
            percentOf(v[0]), numberText(v[1], 2));
    case Kind::CreditsSlow:
        return say(
            "A burstable type in standard mode: above {1} of its CPU it is slowed down once its credits "
            "of 24 hours are spent.",
            percentOf(v[0]));
    case Kind::FlexLikely:
        return say(
            "A flex type: {1} of its CPU is promised, all of it for 95 % of the time in 24 hours is likely.",
            percentOf(v[0]));
    case Kind::CpuSpeed:
        return say("A vCPU is taken to be {1} times as fast as the one that cpu_ms was measured on.",
                   numberText(v[0], 2));
    case Kind::SystemReserve:
        return say("{1} vCPU and {2} GB of each instance are left to the system (reserved_vcpu, "
                   "reserved_memory_gb).",
                   numberText(v[0], 2), numberText(v[1], 2));
    case Kind::SpotMoves:
        return say("Spot prices move, and AWS takes the capacity back with two minutes' notice.");
    case Kind::SavingsPlanCommits:
        return say(
            "A Savings Plan is paid by the hour whether it is used or not; here it is taken to be used in "
            "full.");
    case Kind::FeeOnListPrice:
        return say(
            "The management fee is 15 % of the on-demand list price, whatever is paid for the instance.");
    case Kind::SurroundingsNotPriced:
        return say("Volumes, addresses, load balancers and data transfer are not included.");
    }
    return {};
}

} // namespace cost
