// SPDX-License-Identifier: Apache-2.0
// What stands in the way of an option, whatever it costs: AWS's limits, and what a kind of compute cannot do.
#pragma once

#include "libcost/pricing/pricer.h"

namespace cost {

struct Obstacle {
    using Kind = Constraint;
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

    Severity severity = Severity::Note;
    Violation of; // for a caution: how close it is
    std::vector<WayRound> waysRound;
};
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

// What stands in the way of that option of the scenario, or comes close to it; ways round are not priced. It
// has a blocker exactly where its estimate is blocked, or would be if its prices were known.
std::vector<Obstacle> obstaclesOf(const PriceBook& book, const Scenario& scenario, const Option& option);
bool blocks(const std::vector<Obstacle>& obstacles);

} // namespace cost
