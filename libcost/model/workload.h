// SPDX-License-Identifier: Apache-2.0
// What happens, whatever runs it.
#pragma once

#include "libcost/model/sizing.h"
#include "libcost/model/traffic.h"

#include <optional>
#include <string>
#include <vector>

namespace cost {

enum class Invocation { Synchronous, Asynchronous, Polled };
inline constexpr Named<Invocation> kInvocations[] = {{"synchronous", Invocation::Synchronous},
                                                     {"asynchronous", Invocation::Asynchronous},
                                                     {"polled", Invocation::Polled}};

// A nanosecond, to which Lambda's times are taken. No handler takes none; AWS bills 1 ms at least.
inline constexpr double kLeastDurationMs = 1e-6;

// Handler times measured at several memory sizes.
struct DurationPoint {
    double memoryMb = 0;
    double milliseconds = 0;

    bool operator==(const DurationPoint&) const = default;
};

// By rising memory. Between two sizes the time is linear in 1/memory, as it is for work bound by the CPU that
// Lambda gives in proportion to memory. Below the smallest size that line goes on, never falling; above the
// largest the last measurement holds: neither promises a saving that nobody has measured.
double durationAt(const std::vector<DurationPoint>& measured, double memoryMb);

// What a server process occupies.
struct ServerMemory {
    double baseMb = 0;
    double perRequestMb = 0;

    bool operator==(const ServerMemory&) const = default;
};

// What the work needs whatever it costs. Kept with the scenario for advice.
struct Needs {
    std::optional<double> maxDurationS;  // of the longest request
    std::optional<double> memoryMb;      // that a request needs, as AWS reports it ("Max Memory Used")
    std::optional<double> packageMb;     // unzipped, with its layers; of a container image, uncompressed
    std::optional<bool> containerImage;  // what the package is
    std::optional<double> environmentKb; // all environment variables
    std::optional<double> ephemeralStorageMb;
    std::optional<bool> gpu;
    std::optional<bool> stateInMemory; // between requests
    std::optional<bool> webSockets;    // the process itself holds connections
    std::optional<bool> rootAccess;    // to the operating system
    std::optional<bool> kernelAccess;  // its modules, its settings

    bool operator==(const Needs&) const = default;
};

struct Workload {
    std::optional<double> requestsPerMonth;
    std::optional<double> durationMs;            // every invocation's handler time
    std::vector<DurationPoint> durationByMemory; // replaces durationMs
    std::optional<double> initMs;                // INIT of a cold start
    std::optional<double> coldStartShare;        // of the requests, 0 to 1
    std::optional<double> cpuMs;                 // CPU time of one request on one vCPU
    std::optional<ServerMemory> serverMemory;
    std::optional<double> requestKb;
    std::optional<double> responseKb;
    Invocation invocation = Invocation::Synchronous;
    // How long a message may wait before it is done, where nobody waits for the answer; 0 or more. Absent: it
    // is done as it comes.
    std::optional<double> deadlineS;
    Traffic traffic;
    Sizing sizing;
    Needs needs;

    bool operator==(const Workload&) const = default;
};

// What a function of that memory takes, or a server with none given, which has the CPU to itself and takes
// the time measured with the most memory. Nothing where the workload does not say.
std::optional<double> handlerMs(const Workload& workload, std::optional<double> functionMemoryMb);

} // namespace cost
