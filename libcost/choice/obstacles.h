// SPDX-License-Identifier: Apache-2.0
// What stands in the way of an option, whatever it costs: AWS's limits, and what a kind of compute cannot do.
#pragma once

#include "libcost/pricing/pricer.h"

namespace cost {

struct Obstacle {
    enum class Kind {
        Timeout,          // seconds of the longest request, limit
        Memory,           // MB that a request needs, MB given
        Payload,          // MB of a request, limit
        Response,         // MB of a response, limit
        Package,          // MB unzipped, limit
        Image,            // MB of a container image, limit
        EphemeralStorage, // MB needed, MB given
        Environment,      // KB of environment variables, limit
        Concurrency,      // requests at once at the peak, limit
        RequestRate,      // requests a second at the peak, limit
        Gpu,              // none there
        StateInMemory,    // does not last between requests
        WebSockets,       // no connection can be held
        RootAccess,       // to the operating system
        KernelAccess,     // modules, settings of the kernel
        Interruption,     // Spot takes it back with two minutes' notice, and with it the state in memory
    };
    enum class Severity {
        Blocker, // cannot do the work as it is
        Caution, // can, but close to a limit, or after a request to AWS
        Note     // good to know
    };
    // What helps.
    enum class Workaround {
        MoreMemory,
        MoreEphemeralStorage,
        StepFunctions,
        DurableFunctions,
        ManagedInstances,
        Containers, // Fargate, ECS
        Instances,  // EC2
        GpuInstances,
        PresignedUrl, // payload through S3
        ResponseStreaming,
        ContainerImage,
        FileSystem,     // EFS or S3
        ExternalState,  // DynamoDB, ElastiCache
        WebSocketApi,   // API Gateway holds the connections
        ParameterStore, // or S3
        HigherQuota,    // asked of AWS
        OnDemand        // in the place of Spot
    };
    struct WayRound {
        Workaround what = Workaround::HigherQuota;
        std::optional<Option> option; // the option with it, or another that does it, where a rule prices it
        std::optional<Money> usd;     // what that costs a month
    };

    Kind kind = Kind::Timeout;
    Severity severity = Severity::Note;
    double value = 0;
    double limit = 0;
    std::shared_ptr<const Provenance> provenance; // of the limit, where AWS states one
    std::vector<WayRound> waysRound;
};
inline constexpr Named<Obstacle::Kind> kObstacles[] = {
    {"timeout", Obstacle::Kind::Timeout},
    {"memory", Obstacle::Kind::Memory},
    {"payload", Obstacle::Kind::Payload},
    {"response", Obstacle::Kind::Response},
    {"package", Obstacle::Kind::Package},
    {"image", Obstacle::Kind::Image},
    {"ephemeral-storage", Obstacle::Kind::EphemeralStorage},
    {"environment", Obstacle::Kind::Environment},
    {"concurrency", Obstacle::Kind::Concurrency},
    {"request-rate", Obstacle::Kind::RequestRate},
    {"gpu", Obstacle::Kind::Gpu},
    {"state-in-memory", Obstacle::Kind::StateInMemory},
    {"websockets", Obstacle::Kind::WebSockets},
    {"root-access", Obstacle::Kind::RootAccess},
    {"kernel-access", Obstacle::Kind::KernelAccess},
    {"interruption", Obstacle::Kind::Interruption}};
inline constexpr Named<Obstacle::Severity> kSeverities[] = {{"blocker", Obstacle::Severity::Blocker},
                                                            {"caution", Obstacle::Severity::Caution},
                                                            {"note", Obstacle::Severity::Note}};
inline constexpr Named<Obstacle::Workaround> kWorkarounds[] = {
    {"more-memory", Obstacle::Workaround::MoreMemory},
    {"more-ephemeral-storage", Obstacle::Workaround::MoreEphemeralStorage},
    {"step-functions", Obstacle::Workaround::StepFunctions},
    {"durable-functions", Obstacle::Workaround::DurableFunctions},
    {"managed-instances", Obstacle::Workaround::ManagedInstances},
    {"containers", Obstacle::Workaround::Containers},
    {"instances", Obstacle::Workaround::Instances},
    {"gpu-instances", Obstacle::Workaround::GpuInstances},
    {"presigned-url", Obstacle::Workaround::PresignedUrl},
    {"response-streaming", Obstacle::Workaround::ResponseStreaming},
    {"container-image", Obstacle::Workaround::ContainerImage},
    {"file-system", Obstacle::Workaround::FileSystem},
    {"external-state", Obstacle::Workaround::ExternalState},
    {"websocket-api", Obstacle::Workaround::WebSocketApi},
    {"parameter-store", Obstacle::Workaround::ParameterStore},
    {"higher-quota", Obstacle::Workaround::HigherQuota},
    {"on-demand", Obstacle::Workaround::OnDemand}};

// From this share of a limit on, it is close.
inline constexpr double kCloseToLimit = 0.8;

// Whether an EC2 type has one: families G and P, with Inferentia (inf) and Trainium (trn).
bool hasAccelerator(std::string_view type);

// What stands in the way of that option where the scenario's demand of it is this; ways round are not priced.
std::vector<Obstacle> obstaclesOf(const PriceBook& book, const Scenario& scenario, const Option& option,
                                  const Demand<double>& demand);
bool blocks(const std::vector<Obstacle>& obstacles);

} // namespace cost
