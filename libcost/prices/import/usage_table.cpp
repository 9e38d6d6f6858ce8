// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/usage_table.h"

namespace cost::offer {

namespace {

constexpr std::string_view kLambda = "AWSLambda";
constexpr std::string_view kEcs = "AmazonECS";
constexpr std::string_view kDynamo = "AmazonDynamoDB";
constexpr std::string_view kWatch = "AmazonCloudWatch";
constexpr std::string_view kFront = "AmazonCloudFront";

// clang-format off
constexpr UsageRule kRules[] = {
    {kLambda, "Request", "lambda", "requests/x86_64", "requests"},
    {kLambda, "Request-ARM", "lambda", "requests/arm64", "requests"},
    {kLambda, "Lambda-GB-Second", "lambda", "duration/x86_64", "GB-s"},
    {kLambda, "Lambda-GB-Second-ARM", "lambda", "duration/arm64", "GB-s"},
    {kLambda, "Lambda-Storage-GB-Second", "lambda", "ephemeral-storage/x86_64", "GB-s"},
    {kLambda, "Lambda-Storage-GB-Second-ARM", "lambda", "ephemeral-storage/arm64", "GB-s"},
    {kLambda, "Lambda-Provisioned-Concurrency", "lambda", "provisioned-concurrency/x86_64", "GB-s"},
    {kLambda, "Lambda-Provisioned-Concurrency-ARM", "lambda", "provisioned-concurrency/arm64", "GB-s"},
    {kLambda, "Lambda-Provisioned-GB-Second", "lambda", "provisioned-duration/x86_64", "GB-s"},
    {kLambda, "Lambda-Provisioned-GB-Second-ARM", "lambda", "provisioned-duration/arm64", "GB-s"},
    {kLambda, "Lambda-SnapStart-Cached-GB-S", "lambda", "snapstart-cache", "GB-s"},
    {kLambda, "Lambda-SnapStart-Restored-GB", "lambda", "snapstart-restore", "GB"},
    {kLambda, "Lambda-Streaming-Response-Processed-Bytes", "lambda", "streaming", "GB"},
    {kLambda, "Lambda-Streaming-Response-Processed-Bytes-ARM", "lambda", "streaming", "GB"},
    {kLambda, "Lambda-Event-Poller-Unit-Hour*", "lambda", "pollers/kafka", "poller-h"},
    {kLambda, "Lambda-SQS-Event-Poller-Unit-Hour*", "lambda", "pollers/sqs", "poller-h"},
    {kLambda, "Lambda-Durable-Execution-Operations", "lambda", "durable-operations", "operations"},
    {kLambda, "Lambda-Durable-Execution-Written-Bytes", "lambda", "durable-data-written", "GB"},
    {kLambda, "Lambda-Durable-Execution-TimedStorage-ByteHrs", "lambda", "durable-data-stored", "GB-month"},
    {kLambda, "Lambda-Managed-Instances-Request", "lambda", "managed-instances/requests", "requests"},
    {kLambda, "Lambda-Managed-Instances-Request-ARM", "lambda", "managed-instances/requests", "requests"},
    {kLambda, "Lambda-Edge-Request", "lambda", "edge/requests", "requests", Reach::Global},
    {kLambda, "Lambda-Edge-GB-Second", "lambda", "edge/duration", "GB-s", Reach::Global},

    {kEcs, "Fargate-vCPU-Hours:perCPU", "fargate", "vcpu/x86_64/linux", "vCPU-h"},
    {kEcs, "Fargate-GB-Hours", "fargate", "memory/x86_64/linux", "GB-h"},
    {kEcs, "Fargate-ARM-vCPU-Hours:perCPU", "fargate", "vcpu/arm64/linux", "vCPU-h"},
    {kEcs, "Fargate-ARM-GB-Hours", "fargate", "memory/arm64/linux", "GB-h"},
    {kEcs, "Fargate-Windows-vCPU-Hours:perCPU", "fargate", "vcpu/x86_64/windows", "vCPU-h"},
    {kEcs, "Fargate-Windows-GB-Hours", "fargate", "memory/x86_64/windows", "GB-h"},
    {kEcs, "Fargate-Windows-OS-Hours:perCPU", "fargate", "os-licence/windows", "vCPU-h"},
    {kEcs, "Fargate-EphemeralStorage-GB-Hours", "fargate", "ephemeral-storage/x86_64", "GB-h"},
    {kEcs, "Fargate-ARM-EphemeralStorage-GB-Hours", "fargate", "ephemeral-storage/arm64", "GB-h"},
    // Not a price list but a feed of its own, whose entries are given these names when they are read.
    {kSpotFeed, "vCPU-Hours", "fargate", "vcpu/x86_64/linux/spot", "vCPU-h"},
    {kSpotFeed, "GB-Hours", "fargate", "memory/x86_64/linux/spot", "GB-h"},
    {kSpotFeed, "ARM-vCPU-Hours", "fargate", "vcpu/arm64/linux/spot", "vCPU-h"},
    {kSpotFeed, "ARM-GB-Hours", "fargate", "memory/arm64/linux/spot", "GB-h"},

    {"AmazonEC2", "EBS:VolumeUsage.gp3", "ebs", "gp3/storage", "GB-month"},
    {"AmazonEC2", "EBS:VolumeP-IOPS.gp3", "ebs", "gp3/iops-months", "months"},
    {"AmazonEC2", "EBS:VolumeP-Throughput.gp3", "ebs", "gp3/throughput-mibps-months", "months"},
    {"AmazonEC2", "EBS:SnapshotUsage", "ebs", "snapshots/storage", "GB-month"},
    {"AmazonEC2", "NatGateway-Hours", "vpc", "nat-gateway/hours", "h"},
    {"AmazonEC2", "NatGateway-Bytes", "vpc", "nat-gateway/data", "GB"},
    {"AmazonVPC", "PublicIPv4:InUseAddress", "vpc", "public-ipv4/hours", "h"},
    {"AmazonVPC", "PublicIPv4:IdleAddress", "vpc", "public-ipv4/hours", "h"},
    {"AmazonVPC", "VpcEndpoint-Hours", "vpc", "interface-endpoint/hours", "h"},
    {"AmazonVPC", "VpcEndpoint-Bytes", "vpc", "interface-endpoint/data", "GB"},
    {"AWSDataTransfer", "DataTransfer-Out-Bytes", "data-transfer", "internet/out", "GB", Reach::Region,
     Field::TransferType, "AWS Outbound"},
    {"AWSDataTransfer", "DataTransfer-Regional-Bytes", "data-transfer", "zones/each-way", "GB", Reach::Region,
     Field::TransferType, "IntraRegion"},
    {"AWSELB", "LCUUsage", "load-balancing", "alb/lcu-hours", "h", Reach::Region, Field::Operation,
     "LoadBalancing:Application"},
    {"AWSELB", "LoadBalancerUsage", "load-balancing", "alb/hours", "h", Reach::Region, Field::Operation,
     "LoadBalancing:Application"},
    {"AWSELB", "LCUUsage", "load-balancing", "nlb/nlcu-hours", "h", Reach::Region, Field::Operation,
     "LoadBalancing:Network"},
    {"AWSELB", "LoadBalancerUsage", "load-balancing", "nlb/hours", "h", Reach::Region, Field::Operation,
     "LoadBalancing:Network"},
    {"AmazonApiGateway", "ApiGatewayRequest", "api-gateway", "rest/requests", "requests"},
    {"AmazonApiGateway", "ApiGatewayHttpRequest", "api-gateway", "http/requests", "requests"},
    {"AmazonApiGateway", "ApiGatewayMessage", "api-gateway", "websocket/messages", "messages"},
    {"AmazonApiGateway", "ApiGatewayMinute", "api-gateway", "websocket/connection-minutes", "units"},
    {"AmazonApiGateway", "ApiGatewayCacheUsage:*GB", "api-gateway", "rest-cache/*-gb-hours", "h"},
    {kDynamo, "WriteRequestUnits", "dynamodb", "on-demand/write-request-units", "units"},
    {kDynamo, "ReadRequestUnits", "dynamodb", "on-demand/read-request-units", "units"},
    {kDynamo, "IA-WriteRequestUnits", "dynamodb", "on-demand-infrequent-access/write-request-units", "units"},
    {kDynamo, "IA-ReadRequestUnits", "dynamodb", "on-demand-infrequent-access/read-request-units", "units"},
    {kDynamo, "WriteCapacityUnit-Hrs", "dynamodb", "provisioned/write-capacity-unit-hours", "h"},
    {kDynamo, "ReadCapacityUnit-Hrs", "dynamodb", "provisioned/read-capacity-unit-hours", "h"},
    {kDynamo, "IA-WriteCapacityUnit-Hrs", "dynamodb", "provisioned-infrequent-access/write-capacity-unit-hours", "h"},
    {kDynamo, "IA-ReadCapacityUnit-Hrs", "dynamodb", "provisioned-infrequent-access/read-capacity-unit-hours", "h"},
    {kDynamo, "TimedStorage-ByteHrs", "dynamodb", "storage/standard", "GB-month"},
    {kDynamo, "IA-TimedStorage-ByteHrs", "dynamodb", "storage/infrequent-access", "GB-month"},
    {kDynamo, "TimedPITRStorage-ByteHrs", "dynamodb", "backup/point-in-time", "GB-month"},
    {kDynamo, "TimedBackupStorage-ByteHrs", "dynamodb", "backup/on-demand", "GB-month"},
    {kDynamo, "RestoreDataSize-Bytes", "dynamodb", "backup/restore", "GB"},
    {kDynamo, "Streams-Requests", "dynamodb", "streams/read-request-units", "units"},
    {"AmazonS3", "TimedStorage-ByteHrs", "s3", "standard/storage", "GB-month", Reach::Region,
     Field::VolumeType, "Standard"},
    {"AmazonS3", "Requests-Tier1", "s3", "standard/put-requests", "requests"},
    {"AmazonS3", "Requests-Tier2", "s3", "standard/get-requests", "requests"},
    {"AWSQueueService", "Requests-Tier1", "sqs", "standard/requests", "requests"},
    {"AWSQueueService", "Requests-RBP", "sqs", "standard/requests", "requests"},
    {"AWSQueueService", "Requests-FIFO-Tier1", "sqs", "fifo/requests", "requests"},
    {"AWSQueueService", "Requests-FIFO-RBP", "sqs", "fifo/requests", "requests"},
    {"AWSQueueService", "Requests-Fair-RBP", "sqs", "fair/surcharge-requests", "requests"},
    {"AmazonSNS", "Requests-Tier1", "sns", "standard/publishes", "requests"},
    {"AmazonSNS", "DeliveryAttempts-HTTP", "sns", "standard/http-notifications", "messages"},
    {"AmazonSNS", "DeliveryAttempts-SMTP", "sns", "standard/email-notifications", "messages"},
    {"AWSEvents", "Event-64K-Chunks", "eventbridge", "events/custom", "units", Reach::Region,
     Field::EventType, "Custom Event"},
    {"AWSEvents", "Event-64K-Chunks", "eventbridge", "events/partner", "units", Reach::Region,
     Field::EventType, "Partner Event"},
    {"AWSEvents", "Event-8K-Chunks", "eventbridge", "schema-discovery/events", "units"},
    {"AWSEvents", "Request-64K-Chunks", "eventbridge", "pipes/requests", "requests"},
    {"AWSEvents", "ScheduledInvocation", "eventbridge", "scheduler/invocations", "requests"},
    {"AmazonStates", "StateTransition", "step-functions", "standard/state-transitions", "units"},
    {"AmazonStates", "StepFunctions-Request", "step-functions", "express/requests", "requests"},
    {"AmazonStates", "StepFunctions-GB-Second", "step-functions", "express/duration", "GB-s"},
    {"AmazonKinesis", "Storage-ShardHour", "kinesis", "provisioned/shard-hours", "h"},
    {"AmazonKinesis", "PutRequestPayloadUnits", "kinesis", "provisioned/put-payload-units", "units"},
    {kWatch, "DataProcessing-Bytes", "cloudwatch", "logs/ingest-standard", "GB"},
    {kWatch, "TimedStorage-ByteHrs", "cloudwatch", "logs/storage", "GB-month"},
    {kWatch, "DataScanned-Bytes", "cloudwatch", "logs/insights-scanned", "GB"},
    {kWatch, "CW:MetricMonitorUsage", "cloudwatch", "metrics/custom", "months"},
    {kWatch, "CW:AlarmMonitorUsage", "cloudwatch", "alarms/standard", "months"},
    {kWatch, "CW:Requests", "cloudwatch", "metrics/api-requests", "requests"},
    {"AWSXRay", "XRay-TracesStored", "x-ray", "traces/recorded", "units"},
    {"AWSXRay", "XRay-TracesAccessed", "x-ray", "traces/retrieved", "units"},
    {"AmazonRDS", "Aurora:ServerlessV2Usage", "aurora-serverless", "standard/acu-hours", "h"},
    {"AmazonRDS", "Aurora:ServerlessV2IOOptimizedUsage", "aurora-serverless", "io-optimized/acu-hours", "h"},
    {"AmazonRDS", "Aurora:StorageUsage", "aurora-serverless", "standard/storage", "GB-month"},
    {"AmazonRDS", "Aurora:StorageIOUsage", "aurora-serverless", "standard/io-requests", "requests"},
    {"AmazonRDS", "Aurora:IO-OptimizedStorageUsage", "aurora-serverless", "io-optimized/storage", "GB-month"},
    {"AmazonSES", "Recipients", "ses", "outbound/recipients", "messages"},
    {"AmazonMSK", "Kafka.*", "msk", "broker/kafka.*-hours", "h"},
    {kFront, "*-DataTransfer-Out-Bytes", "cloudfront", "data-out/*", "GB", Reach::Edge},
    {kFront, "*-DataTransfer-Out-OBytes", "cloudfront", "origin-data/*", "GB", Reach::Edge},
    {kFront, "*-Requests-Tier1", "cloudfront", "http-requests/*", "requests", Reach::Edge},
    {kFront, "*-Requests-Tier2-HTTPS", "cloudfront", "https-requests/*", "requests", Reach::Edge},
};

constexpr AllowanceRule kAllowances[] = {
    {kLambda, "Request", "lambda", "requests", "requests"},
    {kLambda, "Lambda-GB-Second", "lambda", "duration", "GB-s"},
    {kLambda, "Lambda-Streaming-Response-Processed-Bytes", "lambda", "streaming", "GB"},
};

constexpr UnitName kUnits[] = {
    {"request", "requests"}, {"requests", "requests"}, {"api requests", "requests"}, {"api calls", "requests"},
    {"count", "requests"}, {"invocation", "requests"}, {"invocations", "requests"}, {"64k-chunks", "requests"},
    {"ios", "requests"},
    {"lambda-gb-second", "GB-s"}, {"gb-second", "GB-s"}, {"gb-seconds", "GB-s"}, {"gb-s", "GB-s"},
    {"second", "GB-s"}, {"seconds", "GB-s"}, // of old Lambda lists, which mean GB-seconds
    {"gb", "GB"}, {"gigabyte", "GB"}, {"gigabytes", "GB"},
    {"gb-mo", "GB-month"}, {"gb-month", "GB-month"},
    {"hour", "vCPU-h"}, {"hours", "vCPU-h"}, {"hrs", "vCPU-h"}, {"vcpu-hour", "vCPU-h"}, {"vcpu-hours", "vCPU-h"},
    {"hour", "GB-h"}, {"hours", "GB-h"}, {"hrs", "GB-h"}, {"gb-hour", "GB-h"}, {"gb-hours", "GB-h"},
    {"hour", "h"}, {"hours", "h"}, {"hrs", "h"}, {"hr", "h"}, {"acu-hr", "h"}, {"acu-hrs", "h"},
    {"shardhour", "h"}, {"lcu-hrs", "h"}, {"lcu-hr", "h"}, {"writecapacityunit-hrs", "h"},
    {"readcapacityunit-hrs", "h"},
    {"hour", "poller-h"}, {"hours", "poller-h"}, {"hrs", "poller-h"}, {"epu-hour", "poller-h"},
    {"event-poller-unit-hour", "poller-h"}, {"event-poller-unit-hours", "poller-h"},
    {"message", "messages"}, {"messages", "messages"}, {"notification", "messages"},
    {"notifications", "messages"}, {"recipients", "messages"}, {"count", "messages"},
    {"operation", "operations"}, {"operations", "operations"}, {"count", "operations"},
    {"unit", "units"}, {"minute", "units"}, {"minutes", "units"}, {"count", "units"}, {"64k-chunks", "units"},
    {"8k-chunks", "units"}, {"statetransition", "units"}, {"statetransitions", "units"},
    {"writerequestunits", "units"}, {"readrequestunits", "units"}, {"putrequest", "units"},
    {"putrequests", "units"}, {"putrequestpayloadunits", "units"}, {"trace", "units"}, {"traces", "units"},
    {"requests", "units"},
    {"metrics", "months"}, {"alarms", "months"}, {"iops-mo", "months"}, {"mibps-mo", "months"},
    {"gibps-mo", "months", 1024}, // the catalogue counts MiBps
};
// clang-format on

} // namespace

std::span<const UsageRule> usageRules() {
    return kRules;
}

std::span<const AllowanceRule> allowanceRules() {
    return kAllowances;
}

std::span<const UnitName> unitNames() {
    return kUnits;
}

} // namespace cost::offer
