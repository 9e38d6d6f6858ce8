// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/usage_rule.h"

#include <algorithm>

namespace cost::offer {

namespace {

constexpr std::string_view kLambda = "AWSLambda";
constexpr std::string_view kEcs = "AmazonECS";

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
    {.serviceCode = kLambda, .usage = "Lambda-Edge-Request", .service = "lambda", .key = "edge/requests",
     .unit = "requests", .global = true},
    {.serviceCode = kLambda, .usage = "Lambda-Edge-GB-Second", .service = "lambda", .key = "edge/duration",
     .unit = "GB-s", .global = true},

    {kEcs, "Fargate-vCPU-Hours:perCPU", "fargate", "vcpu/x86_64/linux", "vCPU-h"},
    {kEcs, "Fargate-GB-Hours", "fargate", "memory/x86_64/linux", "GB-h"},
    {kEcs, "Fargate-ARM-vCPU-Hours:perCPU", "fargate", "vcpu/arm64/linux", "vCPU-h"},
    {kEcs, "Fargate-ARM-GB-Hours", "fargate", "memory/arm64/linux", "GB-h"},
    {kEcs, "Fargate-Windows-vCPU-Hours:perCPU", "fargate", "vcpu/x86_64/windows", "vCPU-h"},
    {kEcs, "Fargate-Windows-GB-Hours", "fargate", "memory/x86_64/windows", "GB-h"},
    {kEcs, "Fargate-Windows-OS-Hours:perCPU", "fargate", "os-licence/windows", "vCPU-h"},
    {kEcs, "Fargate-EphemeralStorage-GB-Hours", "fargate", "ephemeral-storage/x86_64", "GB-h"},
    {kEcs, "Fargate-ARM-EphemeralStorage-GB-Hours", "fargate", "ephemeral-storage/arm64", "GB-h"},
    // Not a price list but a feed of its own; its entries are given these names when they are read.
    {"FargateSpot", "vCPU-Hours", "fargate", "vcpu/x86_64/linux/spot", "vCPU-h"},
    {"FargateSpot", "GB-Hours", "fargate", "memory/x86_64/linux/spot", "GB-h"},
    {"FargateSpot", "ARM-vCPU-Hours", "fargate", "vcpu/arm64/linux/spot", "vCPU-h"},
    {"FargateSpot", "ARM-GB-Hours", "fargate", "memory/arm64/linux/spot", "GB-h"},

    {"AmazonEC2", "EBS:VolumeUsage.gp3", "ebs", "gp3/storage", "GB-month"},
    {"AmazonEC2", "EBS:VolumeP-IOPS.gp3", "ebs", "gp3/iops", "IOPS-months"},
    {"AmazonEC2", "EBS:VolumeP-Throughput.gp3", "ebs", "gp3/throughput", "MiBps-months"},
    {"AmazonEC2", "NatGateway-Hours", "vpc", "nat-gateway/hours", "h"},
    {"AmazonEC2", "NatGateway-Bytes", "vpc", "nat-gateway/data", "GB"},
    {"AmazonVPC", "PublicIPv4:InUseAddress", "vpc", "public-ipv4/in-use", "h"},
    {"AmazonVPC", "PublicIPv4:IdleAddress", "vpc", "public-ipv4/idle", "h"},
    {"AmazonVPC", "VpcEndpoint-Hours", "vpc", "interface-endpoint/hours", "h"},
    {"AmazonVPC", "VpcEndpoint-Bytes", "vpc", "interface-endpoint/data", "GB"},
    {.serviceCode = "AWSDataTransfer", .usage = "DataTransfer-Out-Bytes", .service = "data-transfer",
     .key = "internet-out", .unit = "GB", .field = Field::TransferType, .needs = "AWS Outbound"},
    {"AWSELB", "LCUUsage", "load-balancing", "alb/lcu-hours", "LCU-h", Field::Operation,
     "LoadBalancing:Application"},
    {"AWSELB", "LoadBalancerUsage", "load-balancing", "alb/hours", "h", Field::Operation,
     "LoadBalancing:Application"},
    {"AWSELB", "LCUUsage", "load-balancing", "nlb/lcu-hours", "LCU-h", Field::Operation,
     "LoadBalancing:Network"},
    {"AWSELB", "LoadBalancerUsage", "load-balancing", "nlb/hours", "h", Field::Operation,
     "LoadBalancing:Network"},
    {"AmazonApiGateway", "ApiGatewayRequest", "api-gateway", "rest/requests", "requests"},
    {"AmazonApiGateway", "ApiGatewayHttpRequest", "api-gateway", "http/requests", "requests"},
    {"AmazonApiGateway", "ApiGatewayMessage", "api-gateway", "websocket/messages", "messages"},
    {"AmazonApiGateway", "ApiGatewayMinute", "api-gateway", "websocket/connection-minutes", "minutes"},
    {"AmazonApiGateway", "ApiGatewayCacheUsage:*", "api-gateway", "cache/*", "h"},
    {"AmazonDynamoDB", "WriteRequestUnits", "dynamodb", "on-demand/write-request-units", "requests"},
    {"AmazonDynamoDB", "ReadRequestUnits", "dynamodb", "on-demand/read-request-units", "requests"},
    {"AmazonDynamoDB", "WriteCapacityUnit-Hrs", "dynamodb", "provisioned/write-capacity-units", "h"},
    {"AmazonDynamoDB", "ReadCapacityUnit-Hrs", "dynamodb", "provisioned/read-capacity-units", "h"},
    {"AmazonDynamoDB", "TimedStorage-ByteHrs", "dynamodb", "storage/standard", "GB-month"},
    {"AmazonS3", "TimedStorage-ByteHrs", "s3", "storage/standard", "GB-month", Field::VolumeType, "Standard"},
    {"AmazonS3", "Requests-Tier1", "s3", "requests/put", "requests"},
    {"AmazonS3", "Requests-Tier2", "s3", "requests/get", "requests"},
    {"AWSQueueService", "Requests-Tier1", "sqs", "requests/standard", "requests"},
    {"AWSQueueService", "Requests-RBP", "sqs", "requests/standard", "requests"},
    {"AWSQueueService", "Requests-FIFO-Tier1", "sqs", "requests/fifo", "requests"},
    {"AWSQueueService", "Requests-FIFO-RBP", "sqs", "requests/fifo", "requests"},
    {"AmazonSNS", "Requests-Tier1", "sns", "requests/standard", "requests"},
    {"AmazonSNS", "DeliveryAttempts-HTTP", "sns", "deliveries/http", "messages"},
    {"AmazonSNS", "DeliveryAttempts-SMTP", "sns", "deliveries/email", "messages"},
    {"AWSEvents", "Event-64K-Chunks", "eventbridge", "events/custom", "events", Field::EventType,
     "Custom Event"},
    {"AWSEvents", "ScheduledInvocation", "eventbridge", "scheduler/invocations", "requests"},
    {"AmazonStates", "StateTransition", "step-functions", "standard/transitions", "operations"},
    {"AmazonStates", "StepFunctions-Request", "step-functions", "express/requests", "requests"},
    {"AmazonStates", "StepFunctions-GB-Second", "step-functions", "express/duration", "GB-s"},
    {"AmazonKinesis", "Storage-ShardHour", "kinesis", "provisioned/shard-hours", "h"},
    {"AmazonKinesis", "PutRequestPayloadUnits", "kinesis", "provisioned/put-units", "requests"},
    {"AmazonCloudWatch", "DataProcessing-Bytes", "cloudwatch", "logs/ingestion", "GB"},
    {"AmazonCloudWatch", "VendedLog-Bytes", "cloudwatch", "logs/vended", "GB"},
    {"AmazonCloudWatch", "TimedStorage-ByteHrs", "cloudwatch", "logs/storage", "GB-month"},
    {"AmazonCloudWatch", "CW:MetricMonitorUsage", "cloudwatch", "metrics", "months"},
    {"AmazonCloudWatch", "CW:AlarmMonitorUsage", "cloudwatch", "alarms", "months"},
    {"AWSXRay", "XRay-TracesStored", "x-ray", "traces/recorded", "requests"},
    {"AWSXRay", "XRay-TracesAccessed", "x-ray", "traces/retrieved", "requests"},
    {"AmazonRDS", "Aurora:ServerlessV2Usage", "aurora-serverless", "acu-hours/standard", "h"},
    {"AmazonRDS", "Aurora:ServerlessV2IOOptimizedUsage", "aurora-serverless", "acu-hours/io-optimized", "h"},
    {"AmazonSES", "Recipients", "ses", "recipients", "messages"},
    {"AmazonMSK", "Kafka.*", "msk", "broker/kafka.*", "h"},
};

constexpr AllowanceRule kAllowanceRules[] = {
    {kLambda, "Request", "lambda", "requests", "requests"},
    {kLambda, "Lambda-GB-Second", "lambda", "duration", "GB-s"},
    {kLambda, "Lambda-Streaming-Response-Processed-Bytes", "lambda", "streaming", "GB"},
};

struct UnitName {
    std::string_view list; // in lower case
    std::string_view unit;
    int units = 1;
};

constexpr UnitName kUnitNames[] = {
    {"request", "requests"},
    {"requests", "requests"},
    {"api requests", "requests"},
    {"api calls", "requests"},
    {"count", "requests"},
    {"invocation", "requests"},
    {"invocations", "requests"},
    {"writerequestunits", "requests"},
    {"readrequestunits", "requests"},
    {"putrequest", "requests"},
    {"putrequests", "requests"},
    {"putrequestpayloadunits", "requests"},
    {"traces", "requests"},
    {"trace", "requests"},
    {"lambda-gb-second", "GB-s"},
    {"gb-second", "GB-s"},
    {"gb-seconds", "GB-s"},
    {"gb-s", "GB-s"},
    {"second", "GB-s"}, // of old Lambda lists, which mean GB-seconds
    {"seconds", "GB-s"},
    {"gb", "GB"},
    {"gigabyte", "GB"},
    {"gb-mo", "GB-month"},
    {"gb-month", "GB-month"},
    {"hour", "vCPU-h"},
    {"hours", "vCPU-h"},
    {"hrs", "vCPU-h"},
    {"vcpu-hour", "vCPU-h"},
    {"vcpu-hours", "vCPU-h"},
    {"hour", "GB-h"},
    {"hours", "GB-h"},
    {"hrs", "GB-h"},
    {"gb-hour", "GB-h"},
    {"gb-hours", "GB-h"},
    {"hour", "h"},
    {"hours", "h"},
    {"hrs", "h"},
    {"acu-hr", "h"},
    {"acu-hrs", "h"},
    {"shardhour", "h"},
    {"writecapacityunit-hrs", "h"},
    {"readcapacityunit-hrs", "h"},
    {"hour", "poller-h"},
    {"hours", "poller-h"},
    {"hrs", "poller-h"},
    {"epu-hour", "poller-h"},
    {"event-poller-unit-hour", "poller-h"},
    {"event-poller-unit-hours", "poller-h"},
    {"lcu-hrs", "LCU-h"},
    {"lcu-hr", "LCU-h"},
    {"message", "messages"},
    {"messages", "messages"},
    {"notification", "messages"},
    {"notifications", "messages"},
    {"count", "messages"},
    {"minute", "minutes"},
    {"minutes", "minutes"},
    {"event", "events"},
    {"events", "events"},
    {"64k-chunks", "events"},
    {"operation", "operations"},
    {"operations", "operations"},
    {"count", "operations"},
    {"statetransitions", "operations"},
    {"statetransition", "operations"},
    {"metrics", "months"},
    {"alarms", "months"},
    {"iops-mo", "IOPS-months"},
    {"mibps-mo", "MiBps-months"},
    {"gibps-mo", "MiBps-months", 1024},
};

std::string lowered(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

// The text that * stands for, or empty optional where the pattern does not fit.
std::optional<std::string_view> matched(std::string_view pattern, std::string_view text) {
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos)
        return pattern == text ? std::optional<std::string_view>("") : std::nullopt;
    const std::string_view head = pattern.substr(0, star);
    const std::string_view tail = pattern.substr(star + 1);
    if (text.size() < head.size() + tail.size() || !text.starts_with(head) || !text.ends_with(tail))
        return std::nullopt;
    return text.substr(star, text.size() - head.size() - tail.size());
}

} // namespace

const UsageRule* usageRule(std::string_view serviceCode, std::string_view usage, const OfferRow& product) {
    for (const UsageRule& rule : kRules)
        if (rule.serviceCode == serviceCode && matched(rule.usage, usage) &&
            (rule.needs.empty() || product[rule.field] == rule.needs))
            return &rule;
    return nullptr;
}

bool knowsService(std::string_view serviceCode) {
    return std::any_of(std::begin(kRules), std::end(kRules),
                       [&](const UsageRule& rule) { return rule.serviceCode == serviceCode; });
}

const AllowanceRule* allowanceRule(std::string_view serviceCode, std::string_view usage) {
    for (const AllowanceRule& rule : kAllowanceRules)
        if (rule.serviceCode == serviceCode && rule.usage == usage) return &rule;
    return nullptr;
}

std::optional<int> unitsIn(std::string_view listUnit, std::string_view unit) {
    const std::string name = lowered(listUnit);
    for (const UnitName& each : kUnitNames)
        if (each.unit == unit && (each.list == name || lowered(each.unit) == name)) return each.units;
    return std::nullopt;
}

std::string keyOf(const UsageRule& rule, std::string_view usage) {
    std::string key(rule.key);
    if (const std::size_t star = key.find('*'); star != std::string::npos)
        key.replace(star, 1, lowered(matched(rule.usage, usage).value_or("")));
    return key;
}

} // namespace cost::offer
