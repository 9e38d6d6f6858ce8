// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/constraint.h"

#include "libcost/base/message.h"
#include "libcost/units/format.h"

#include <algorithm>

namespace cost {

namespace {

std::string megabytes(double mb, int decimals) {
    return numberText(mb, decimals) + " MB";
}

// A value above a limit in words, each with as few digits as tell them apart.
using Pair = std::pair<Figure, Figure>;
Pair durations(double seconds, double limit) {
    return toldApart(seconds * 1000, limit * 1000, [](double ms, int more) {
        return more == 0 ? durationText(ms) : numberText(ms / 1000, more + 2) + " s";
    });
}
Pair sizes(double mb, double limit) {
    return toldApart(mb, limit,
                     [](double each, int more) { return megabytes(each, more + (each < 10 ? 1 : 0)); });
}
Pair memories(double mb, double limit) {
    return toldApart(mb, limit, megabytes);
}
Pair counts(double value, double limit) {
    return toldApart(value, limit, [](double each, int more) { return numberText(each, more); });
}

} // namespace

namespace {

Message words(const Violation& v, bool kept) {
    const auto beside = [&](const Message& what, bool alike, const Message& limit) {
        if (kept && alike) return say("{1}, which is the limit", what);
        return kept ? say("{1}, close to the limit of {2}", what, limit)
                    : say("{1}, above the limit of {2}", what, limit);
    };
    switch (v.constraint) {
    case Constraint::Timeout: {
        const auto [value, limit] = durations(v.value, v.limit);
        return beside(say("a request takes up to {1}", value), value == limit, limit);
    }
    case Constraint::Memory: {
        const auto [value, limit] = memories(v.value, v.limit);
        if (kept && value == limit)
            return v.subject.empty()
                       ? say("a request needs {1} of memory, which is what the function has", value)
                       : say("a request needs {1} of memory, which is what each of its {2} has", value,
                             say(v.subject));
        if (v.subject.empty())
            return say("a request needs {1} of memory, the function has {2}", value, limit);
        return say("a request needs {1} of memory, each of its {2} has {3}", value, say(v.subject), limit);
    }
    case Constraint::Payload: {
        const auto [value, limit] = sizes(v.value, v.limit);
        return beside(say("a request has {1}", value), value == limit, limit);
    }
    case Constraint::Response: {
        const auto [value, limit] = sizes(v.value, v.limit);
        return beside(say("a response has {1}", value), value == limit, limit);
    }
    case Constraint::Package: {
        const auto [value, limit] = sizes(v.value, v.limit);
        return beside(say("the package has {1} unzipped, layers included", value), value == limit, limit);
    }
    case Constraint::Image: {
        if (!(v.limit > 0)) return say("it takes no container image");
        const auto [value, limit] = memories(v.value, v.limit);
        return beside(say("the container image has {1}", value), value == limit, limit);
    }
    case Constraint::EphemeralStorage: {
        const auto [value, limit] = memories(v.value, v.limit);
        if (v.subject.empty())
            return say("a request needs {1} of ephemeral storage, the function has {2}", value, limit);
        return say("a request needs {1} of ephemeral storage, each of its {2} has {3}", value, say(v.subject),
                   limit);
    }
    case Constraint::Environment: {
        if (!(v.limit > 0)) return say("it takes no environment variables");
        const auto [value, limit] = counts(v.value, v.limit);
        return beside(say("the environment variables have {1} KB", value), value == limit, limit + " KB");
    }
    case Constraint::Concurrency: {
        const auto [value, limit] = counts(v.value, v.limit);
        if (value == limit)
            return say("{1} requests run at once at the peak, which is an account's limit unless raised",
                       value);
        return say("{1} requests run at once at the peak, beside an account's limit of {2} unless raised",
                   value, limit);
    }
    case Constraint::RequestRate: {
        const auto [value, limit] = counts(v.value, v.limit);
        if (value == limit)
            return say("{1} requests a second come at the peak, which is an account's limit unless raised",
                       value);
        return say("{1} requests a second come at the peak, beside an account's limit of {2} unless raised",
                   value, limit);
    }
    case Constraint::CpuTime: {
        const auto [value, limit] = toldApart(v.value, v.limit, [](double ms, int more) {
            return more == 0 ? durationText(ms) : numberText(ms, more + 3) + " ms";
        });
        return say("a request takes {1} of CPU, and its duration at {2} has room for {3}: correct cpu_ms or "
                   "the duration",
                   value, memoryText(v.detail), limit);
    }
    case Constraint::JobCpu: {
        const auto [value, limit] = durations(v.value, v.limit);
        return say("cannot do the work: the month's requests take {1} of CPU, and its runs have {2}", value,
                   limit);
    }
    case Constraint::Gpu: return say("it has no GPU");
    case Constraint::StateInMemory:
        return say("what is kept in memory does not last from one request to the next");
    case Constraint::WebSockets: return say("the process cannot hold WebSocket connections itself");
    case Constraint::RootAccess: return say("there is no root access to the operating system");
    case Constraint::KernelAccess: return say("there is no access to the kernel");
    case Constraint::Interruption: return say("AWS takes Spot capacity back with two minutes' notice");
    case Constraint::Load: {
        const auto [value, limit] = toldApart(v.value, v.limit, [](double share, int more) {
            return more == 0 ? percentOf(share) : numberText(share * 100, more) + " %";
        });
        return say("cannot carry the load: its {1} would be {2} busy at the peak", say(v.subject), value);
    }
    case Constraint::ServerMemory: {
        const auto [value, limit] = memories(v.value, v.limit);
        const Figure atOnce = numberText(v.detail, 0);
        if (atOnce == "1")
            return say(
                "cannot carry the load: a single request in each of its {1} needs {2}, and there are {3}",
                say(v.subject), value, limit);
        return say("cannot carry the load: {1} requests at once in each of its {2} need {3}, and there are "
                   "{4}",
                   atOnce, say(v.subject), value, limit);
    }
    case Constraint::RequestsAtOnce: {
        const auto [value, limit] = counts(v.value, v.limit);
        return say(
            "cannot carry the load: {1} requests at once would come to each of its {2}, which take {3}",
            value, say(v.subject), limit);
    }
    case Constraint::ServiceLevel: {
        const Figure share = percentOf(v.value);
        return v.subject == "wait" ? say("cannot keep the service level: {1} of requests would wait longer "
                                         "than {2} at the peak",
                                         share, durationText(v.detail))
                                   : say("cannot keep the service level: {1} of requests would take longer "
                                         "than {2} at the peak",
                                         share, durationText(v.detail));
    }
    case Constraint::CpuBaseline: {
        const auto [value, limit] = toldApart(v.value, v.limit, [](double share, int more) {
            return more == 0 ? percentOf(share) : numberText(share * 100, more + 1) + " %";
        });
        return say("cannot carry the load: its {1} would be {2} busy on average, and may use {3} of their "
                   "CPU for good",
                   say(v.subject), value, limit);
    }
    }
    return {};
}

} // namespace

Message violationText(const Violation& violation) {
    return words(violation, false);
}

Message cautionText(const Violation& nearly) {
    return words(nearly, true);
}

Message violationsText(const std::vector<Violation>& violations) {
    Message text;
    for (const Violation& each : violations)
        text += (text.empty() ? "" : "; ") + violationText(each);
    return text;
}

} // namespace cost
