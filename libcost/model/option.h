// SPDX-License-Identifier: Apache-2.0
// What could run the workload: one small struct for each kind, and the closed set of them.
#pragma once

#include "libcost/model/sizing.h"
#include "libcost/prices/instance_type.h"
#include "libcost/prices/price_book.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace cost {

// Compute Savings Plan. On Lambda one and three years save the same; on Fargate the plain names mean one
// year.
enum class SavingsPlan { None, NoUpfront, AllUpfront, NoUpfront3y, AllUpfront3y };
inline constexpr Named<SavingsPlan> kSavingsPlans[] = {{"none", SavingsPlan::None},
                                                       {"no-upfront", SavingsPlan::NoUpfront},
                                                       {"all-upfront", SavingsPlan::AllUpfront},
                                                       {"3y-no-upfront", SavingsPlan::NoUpfront3y},
                                                       {"3y-all-upfront", SavingsPlan::AllUpfront3y}};

// Whether all of it is paid at once.
bool allUpfront(SavingsPlan plan);
// How many years it binds; 0 for none.
double committedYears(SavingsPlan plan);

// Environments kept ready for part of the month.
struct ProvisionedConcurrency {
    double concurrency = 1;              // the most of the schedule, where there is one
    std::optional<double> hoursPerMonth; // enabled; the scenario's month when absent
    std::optional<double>
        requestsPerMonth;             // served by it, part of the workload's; else all that it can serve
    std::optional<double> durationMs; // of those requests; the workload's when absent
    // In each hour of the day (24, from 00:00) or of the week (168, from Monday 00:00), as scheduled scaling
    // sets it; the same all the time it is enabled when empty.
    std::vector<double> schedule = {};

    // How long it is enabled, and how many environments then are, in the mean, in a month of so many hours.
    double enabledHours(double monthHours) const;
    double meanConcurrency() const;
    // How many are enabled in that hour of the week, where there is a schedule.
    double inHour(std::size_t hourOfWeek) const { return schedule[hourOfWeek % schedule.size()]; }

    bool operator==(const ProvisionedConcurrency&) const = default;
};

enum class SnapStartRuntime { Java, Python, DotNet };
inline constexpr Named<SnapStartRuntime> kSnapStartRuntimes[] = {{"java", SnapStartRuntime::Java},
                                                                 {"python", SnapStartRuntime::Python},
                                                                 {"dotnet", SnapStartRuntime::DotNet}};

struct SnapStart {
    double versions = 1;                    // published versions whose snapshot is cached
    std::optional<double> hoursPerMonth;    // each version exists; the scenario's month when absent
    std::optional<double> restoresPerMonth; // else the cold starts
    std::optional<double> restoreMs;        // a restore takes, in the place of INIT
    SnapStartRuntime runtime = SnapStartRuntime::Python;

    bool operator==(const SnapStart&) const = default;
};

// Responses that are streamed. AWS bills the bytes of each beyond its first 6 MB.
struct Streaming {
    std::optional<double> responsesPerMonth; // all requests when absent
    std::optional<double> responseMb;        // of each; the workload's response_kb when absent

    bool operator==(const Streaming&) const = default;
};

enum class PollerSource { Sqs, Kafka };
inline constexpr Named<PollerSource> kPollerSources[] = {{"sqs", PollerSource::Sqs},
                                                         {"kafka", PollerSource::Kafka}};

struct Pollers {
    PollerSource source = PollerSource::Sqs;
    double unitHours = 0; // event-poller-unit hours a month

    bool operator==(const Pollers&) const = default;
};

struct DurableFunctions {
    double executionsPerMonth = 0;
    double operationsPerExecution = 0;
    double writtenKbPerExecution = 0; // decimal: 1,000 bytes
    double storedDays = 14;           // AWS keeps 14 days unless told otherwise

    bool operator==(const DurableFunctions&) const = default;
};

struct Tenants {
    double environmentsPerMonth = 0; // newly created

    bool operator==(const Tenants&) const = default;
};

struct Lambda {
    Architecture architecture = Architecture::X86;
    double memoryMb = 0; // 128 to 10,240, whole
    double ephemeralStorageMb = 512;
    SavingsPlan savingsPlan = SavingsPlan::None;
    std::optional<ProvisionedConcurrency> provisioned;
    std::optional<SnapStart> snapStart;
    std::optional<Streaming> streaming;
    std::optional<Pollers> pollers;
    std::optional<DurableFunctions> durable;
    std::optional<Tenants> tenants;

    bool operator==(const Lambda&) const = default;
};

struct LambdaEdge {
    double memoryMb = 0;

    bool operator==(const LambdaEdge&) const = default;
};

struct ManagedInstances {
    std::string instance;
    std::optional<double> count; // sized from the workload when absent
    std::optional<double> hoursPerMonth;
    std::optional<double>
        usdPerHour; // what is paid for the instance; the catalogue's on-demand price when absent
    SavingsPlan savingsPlan = SavingsPlan::None;
    Purchase purchase = Purchase::OnDemand; // on demand or reserved
    // Of each instance, for the system; what AWS's own calculator takes when absent.
    std::optional<double> reservedVcpu;
    std::optional<double> reservedMemoryGb;
    std::optional<double> cpuSpeed; // as in Ec2
    std::optional<Scaling> scaling; // as in Ec2

    bool operator==(const ManagedInstances&) const = default;
};

// Jobs: each task runs so often and so long. Both are stated for so many requests of so long a duration, and
// follow the workload's in proportion; from 0 they do not move.
struct Runs {
    double perMonth = 0;
    double seconds = 0;
    std::optional<double> forRequests = {}; // a month; the workload's when absent
    std::optional<double> forMs = {};       // the same of the duration

    bool operator==(const Runs&) const = default;
};

// In front of a fleet: an Application Load Balancer, all month.
struct LoadBalancer {
    double count = 1;
    bool capacityUnits = true; // its LCU-hours
    double requestsPerConnection = 1;
    double publicIpv4 = 0; // addresses of its own: one for each zone where it faces the internet

    bool operator==(const LoadBalancer&) const = default;
};

struct NatGateways {
    double gateways = 1;
    double gbPerMonth = 0; // through them
    std::optional<double>
        publicIpv4; // addresses in all; one for each when absent, none where they are private

    bool operator==(const NatGateways&) const = default;
};

// What is billed around a fleet; nothing unless an option asks for it.
struct Surroundings {
    double ebsGb = 0;        // gp3, for each server
    bool publicIpv4 = false; // an address for each server
    std::optional<LoadBalancer> loadBalancer;
    std::optional<NatGateways> nat;

    bool operator==(const Surroundings&) const = default;
};

struct Fargate {
    Architecture architecture = Architecture::X86;
    OperatingSystem os = OperatingSystem::Linux;
    double vcpu = 0;
    double memoryGb = 0;
    double ephemeralStorageGb = 20;
    std::optional<double> tasks; // sized from the workload when absent
    std::optional<double> hoursPerMonth;
    std::optional<Runs> runs;
    bool spot = false;
    SavingsPlan savingsPlan = SavingsPlan::None;
    // How the tasks above a base under the Savings Plan are paid; absent: all of them are under it. The base
    // is the one that costs least.
    std::optional<Purchase> above;  // on demand or Spot
    std::optional<double> cpuSpeed; // as in Ec2
    std::optional<Scaling> scaling; // as in Ec2
    Surroundings surroundings;

    bool operator==(const Fargate&) const = default;
};

// In place of a type: the cheapest that will do, of those wanted.
inline constexpr std::string_view kAutoInstance = "auto";

struct WantedTypes {
    std::optional<Architecture> architecture;
    // Whole families: "m7g". Empty: those that are alike, which leaves out previous generations, flex and
    // burstable types, accelerators, and what is made for one thing.
    std::vector<std::string> families;
    bool burstable = false; // T types too, with their CPU credits
    double leastVcpu = 0;
    double leastMemoryGb = 0;

    bool operator==(const WantedTypes&) const = default;
};
// `accelerated`: the work needs an accelerator, so that types with one are wanted too.
bool isWanted(const WantedTypes& wanted, const InstanceType& type, bool accelerated = false);

struct Ec2 {
    std::string instance;
    WantedTypes wanted;          // for "auto"
    std::optional<double> count; // sized from the workload when absent
    std::optional<double> hoursPerMonth;
    Purchase purchase = Purchase::OnDemand;
    // How the instances above a reserved base are paid; absent: all are bought as `purchase` says. The base
    // is the one that costs least.
    std::optional<Purchase> above; // on demand or Spot
    // Of burstable types: what becomes of them above their baseline; as AWS launches them when absent.
    std::optional<Credits> credits;
    // How fast a vCPU is beside the one that the CPU time was measured on; as the workload's sizing says when
    // absent.
    std::optional<double> cpuSpeed;
    // How a fleet that is sized follows the load; as the workload's sizing says when absent.
    std::optional<Scaling> scaling;
    Surroundings surroundings;

    bool operator==(const Ec2&) const = default;
};

using Compute = std::variant<Lambda, LambdaEdge, ManagedInstances, Fargate, Ec2>;

// "lambda", "lambda-edge", "lambda-managed-instances", "fargate", "ec2": in the order of the variant.
inline constexpr std::string_view kComputeKinds[] = {"lambda", "lambda-edge", "lambda-managed-instances",
                                                     "fargate", "ec2"};
std::string_view kindOf(const Compute& compute);
// For how many years a Savings Plan or a reservation binds; 0 for none.
double committedYears(const Compute& compute);

// "1000 runs of 960 s"
std::string runsText(const Runs& runs);
// Whether any of it is bought as Spot, which AWS takes back.
bool usesSpot(const Compute& compute);

// One way to run the workload.
struct Option {
    std::string id;    // unique in its scenario
    std::string label; // what a reader sees
    Compute compute;

    bool operator==(const Option&) const = default;
};

// "lambda-arm64-512": readable, not yet unique.
std::string defaultId(const Compute& compute);
// "Lambda arm64, 512 MB"
std::string defaultLabel(const Compute& compute);
// Gives options that read alike what tells them apart: how many stand, how often and how long they run, what
// surrounds them; where nothing does, or a label was chosen, a number.
void tellApart(std::vector<Option>& options);

} // namespace cost
