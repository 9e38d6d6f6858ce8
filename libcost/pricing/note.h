// SPDX-License-Identifier: Apache-2.0
// What a reader should know beside the lines, as data. Words are made from it by text/explain.
#pragma once

#include "libcost/prices/tiers.h"

#include <array>
#include <memory>
#include <string>

namespace cost {

struct Note {
    enum class Kind {
        ColdStartsNotPriced,     // INIT is given, their share is not
        ColdStartsWithoutInit,   // the reverse: their share is given, INIT is not
        InitNotBilled,           // SnapStart restores instead
        ConcurrencyExceeded,     // at the peak, limit
        RateExceeded,            // requests a second at the peak, limit
        DurationExtrapolated,    // MB, least and most measured MB
        ProvisionedServes,       // requests that provisioned concurrency was taken to serve, share of all
        FreeRequestsOnly,        // the free GB-seconds do not cover provisioned concurrency
        FreeForJava,             // SnapStart costs nothing on Java
        StreamedSizeStated,      // MB of each streamed response, and MB that the workload says of all
        FleetBusy,               // share at the mean, at the peak
        FleetLoadUnknown,        // no CPU time given
        FleetSizedByCpu,         // count, target utilisation, minimum
        FleetSizedByMemory,      // count, requests that each holds, target
        FleetSizedByMinimum,     // count
        FleetSizedByConcurrency, // count, requests at once in each, target
        FleetSizedByWait,        // count, share of requests, within milliseconds
        FleetSizedByResponse,    // count, share of requests, within milliseconds
        FleetSizedForZoneLoss,   // count, zones
        FleetFollowsLoad,        // least and most in an hour, minutes of starting
        FleetCommitted,          // count committed, mean count above
        CheapestType,            // count, USD, types looked at
        NextCheapestType,        // count, USD
        FleetSizedByBaseline,    // count, share of the vCPUs that may be used for good
        FleetMayLag,             // seconds that a message may wait
        CreditsCharged,          // share of the vCPUs of a T instance that costs nothing, vCPUs above it
        CreditsSlow,             // the same share, in standard mode
        FlexLikely,              // the share of a flex type that is promised
        CpuSpeed,                // of a vCPU, beside the one that cpu_ms was measured on
        SystemReserve,           // vCPU and GB of each Managed Instance
        SpotMoves,               // Spot prices float, two minutes' notice
        SavingsPlanCommits,      // the commitment is paid whether it is used or not
        FeeOnListPrice,          // Managed Instances: 15 % of on demand whatever is paid
        SurroundingsNotPriced,   // volumes, addresses and load balancers of a fleet
    };
    Kind kind;
    std::array<double, 3> values{};
    std::string subject = {};
    std::shared_ptr<const Provenance> provenance = {}; // of the limit

    bool operator==(const Note&) const = default;
};

} // namespace cost
