// SPDX-License-Identifier: Apache-2.0
// What keeps an option from doing the work, whatever it costs, as data.
#pragma once

#include "libcost/base/message.h"
#include "libcost/base/name.h"
#include "libcost/prices/tiers.h"

#include <memory>
#include <string>
#include <vector>

namespace cost {

enum class Constraint {
    Timeout,          // seconds of the longest request, limit
    Memory,           // MB that a request needs, MB given
    Payload,          // MB of a request, limit
    Response,         // MB of a response, limit
    Package,          // MB unzipped, limit
    Image,            // MB of a container image, limit; a limit of 0: none is taken
    EphemeralStorage, // MB needed, MB given
    Environment,      // KB of environment variables, limit
    Concurrency,      // requests at once at the peak, the account's limit
    RequestRate,      // requests a second at the peak, the account's limit
    CpuTime,          // ms of CPU of a request, ms that its duration at that memory can hold
    Gpu,              // none there
    StateInMemory,    // does not last between requests
    WebSockets,       // no connection can be held
    RootAccess,       // to the operating system
    KernelAccess,     // modules, settings of the kernel
    Interruption,     // Spot takes it back with two minutes' notice, and with it the state in memory
    Load,             // share of the fleet's CPU in use at the peak, 1
    ServerMemory,     // MB that the requests at once need in each unit, MB there
    RequestsAtOnce,   // in each unit, how many it takes
    ServiceLevel,     // share of requests that are late, share that may be
    CpuBaseline,      // share of the vCPUs in use, share that a burstable type may use for good
    JobCpu,           // seconds of CPU that the month's requests take, seconds that a job's runs have
};
inline constexpr Named<Constraint> kConstraints[] = {{"timeout", Constraint::Timeout},
                                                     {"memory", Constraint::Memory},
                                                     {"payload", Constraint::Payload},
                                                     {"response", Constraint::Response},
                                                     {"package", Constraint::Package},
                                                     {"image", Constraint::Image},
                                                     {"ephemeral-storage", Constraint::EphemeralStorage},
                                                     {"environment", Constraint::Environment},
                                                     {"concurrency", Constraint::Concurrency},
                                                     {"request-rate", Constraint::RequestRate},
                                                     {"cpu-time", Constraint::CpuTime},
                                                     {"gpu", Constraint::Gpu},
                                                     {"state-in-memory", Constraint::StateInMemory},
                                                     {"websockets", Constraint::WebSockets},
                                                     {"root-access", Constraint::RootAccess},
                                                     {"kernel-access", Constraint::KernelAccess},
                                                     {"interruption", Constraint::Interruption},
                                                     {"load", Constraint::Load},
                                                     {"server-memory", Constraint::ServerMemory},
                                                     {"requests-at-once", Constraint::RequestsAtOnce},
                                                     {"service-level", Constraint::ServiceLevel},
                                                     {"cpu-baseline", Constraint::CpuBaseline},
                                                     {"job-cpu", Constraint::JobCpu}};

// A constraint that is not kept: by how much, and who says so.
struct Violation {
    Constraint constraint = Constraint::Timeout;
    double value = 0;
    double limit = 0;
    // What it is of, where the words need it: "tasks", "response" of a service level.
    std::string subject = {};
    double detail = 0;                                 // requests at once in each unit; ms of a service level
    std::shared_ptr<const Provenance> provenance = {}; // of the limit, where AWS states one

    bool operator==(const Violation&) const = default;
};

// "a request takes up to 20 min, above the limit of 15 min": without a full stop. Two amounts that differ
// never read alike.
Message violationText(const Violation& violation);
// The same of what is kept, but only just: "a request takes up to 14 min, close to the limit of 15 min".
Message cautionText(const Violation& nearly);
// All of them, parted by semicolons.
Message violationsText(const std::vector<Violation>& violations);

} // namespace cost
