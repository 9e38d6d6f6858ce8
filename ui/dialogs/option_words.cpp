// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/option_words.h"

#include "ui/i18n/words.h"

#include <QCoreApplication>

namespace {

struct FieldEntry {
    std::string_view row; // or how its name ends
    const char* label;
    const char* more = nullptr;
};
struct NameEntry {
    std::string_view row; // the same
    std::string_view name;
    const char* text; // null: not offered
};

constexpr const char* kContext = "OptionForm";

// The first that fits counts.
constexpr FieldEntry kAtFirst[] = {
    {"architecture", QT_TRANSLATE_NOOP("OptionForm", "Architecture")},
    {"memory_mb", QT_TRANSLATE_NOOP("OptionForm", "Memory")},
    {"ephemeral_storage_mb", QT_TRANSLATE_NOOP("OptionForm", "Ephemeral storage")},
    {"provisioned", QT_TRANSLATE_NOOP("OptionForm", "Provisioned concurrency"),
     QT_TRANSLATE_NOOP("OptionForm", "Keep environments ready")},
    {"snapstart", QT_TRANSLATE_NOOP("OptionForm", "SnapStart"),
     QT_TRANSLATE_NOOP("OptionForm", "Restore from a snapshot")},
    {"savings_plan", QT_TRANSLATE_NOOP("OptionForm", "Savings Plan")},
    {"instance", QT_TRANSLATE_NOOP("OptionForm", "Instance type")},
    {"ec2/count", QT_TRANSLATE_NOOP("OptionForm", "Instances")},
    {"lambda-managed-instances/count", QT_TRANSLATE_NOOP("OptionForm", "Instances")},
    {"purchase", QT_TRANSLATE_NOOP("OptionForm", "Purchase")},
    {"os", QT_TRANSLATE_NOOP("OptionForm", "System")},
    {"fargate/vcpu", QT_TRANSLATE_NOOP("OptionForm", "CPU")},
    {"fargate/memory_gb", QT_TRANSLATE_NOOP("OptionForm", "Memory")},
    {"tasks", QT_TRANSLATE_NOOP("OptionForm", "Tasks")},
    {"spot", QT_TRANSLATE_NOOP("OptionForm", "Fargate Spot")},
    {"credits", QT_TRANSLATE_NOOP("OptionForm", "CPU credits"),
     QT_TRANSLATE_NOOP("OptionForm", "As AWS launches them")},
    {"above", QT_TRANSLATE_NOOP("OptionForm", "Commitment"),
     QT_TRANSLATE_NOOP("OptionForm", "Commit all of them")},
    {"ebs_gb", QT_TRANSLATE_NOOP("OptionForm", "EBS volume each"), QT_TRANSLATE_NOOP("OptionForm", "none")},
    {"surroundings/public_ipv4", QT_TRANSLATE_NOOP("OptionForm", "A public IPv4 address each")},
    {"load_balancer", QT_TRANSLATE_NOOP("OptionForm", "Load balancer")},
    {"nat", QT_TRANSLATE_NOOP("OptionForm", "NAT gateway")},
};
constexpr FieldEntry kFurther[] = {
    {"hours_per_month", QT_TRANSLATE_NOOP("OptionForm", "Hours a month")},
    {"schedule", QT_TRANSLATE_NOOP("OptionForm", "Schedule")},
    {"concurrency", QT_TRANSLATE_NOOP("OptionForm", "Environments")},
    {"requests_per_month", QT_TRANSLATE_NOOP("OptionForm", "Requests a month")},
    {"duration_ms", QT_TRANSLATE_NOOP("OptionForm", "Duration")},
    {"versions", QT_TRANSLATE_NOOP("OptionForm", "Versions")},
    {"restores_per_month", QT_TRANSLATE_NOOP("OptionForm", "Restores a month")},
    {"restore_ms", QT_TRANSLATE_NOOP("OptionForm", "A restore takes"),
     QT_TRANSLATE_NOOP("OptionForm", "As INIT")},
    {"runtime", QT_TRANSLATE_NOOP("OptionForm", "Language")},
    {"streaming", QT_TRANSLATE_NOOP("OptionForm", "Response streaming")},
    {"responses_per_month", QT_TRANSLATE_NOOP("OptionForm", "Responses a month")},
    {"response_mb", QT_TRANSLATE_NOOP("OptionForm", "Response size")},
    {"pollers", QT_TRANSLATE_NOOP("OptionForm", "Provisioned pollers")},
    {"source", QT_TRANSLATE_NOOP("OptionForm", "Source")},
    {"unit_hours", QT_TRANSLATE_NOOP("OptionForm", "Unit-hours a month")},
    {"durable", QT_TRANSLATE_NOOP("OptionForm", "Durable functions")},
    {"executions_per_month", QT_TRANSLATE_NOOP("OptionForm", "Executions a month")},
    {"operations_per_execution", QT_TRANSLATE_NOOP("OptionForm", "Operations each")},
    {"written_kb_per_execution", QT_TRANSLATE_NOOP("OptionForm", "Written each")},
    {"stored_days", QT_TRANSLATE_NOOP("OptionForm", "Kept for")},
    {"tenants", QT_TRANSLATE_NOOP("OptionForm", "Tenant isolation")},
    {"environments_per_month", QT_TRANSLATE_NOOP("OptionForm", "New environments a month")},
    {"usd_per_hour", QT_TRANSLATE_NOOP("OptionForm", "Price an hour")},
    {"reserved_vcpu", QT_TRANSLATE_NOOP("OptionForm", "CPU for the system")},
    {"reserved_memory_gb", QT_TRANSLATE_NOOP("OptionForm", "Memory for the system")},
    {"cpu_speed", QT_TRANSLATE_NOOP("OptionForm", "CPU speed"),
     QT_TRANSLATE_NOOP("OptionForm", "As the workload says")},
    {"scaling", QT_TRANSLATE_NOOP("OptionForm", "Scaling"),
     QT_TRANSLATE_NOOP("OptionForm", "As the workload says")},
    {"ephemeral_storage_gb", QT_TRANSLATE_NOOP("OptionForm", "Ephemeral storage")},
    {"runs_per_month", QT_TRANSLATE_NOOP("OptionForm", "Runs a month"),
     QT_TRANSLATE_NOOP("OptionForm", "No job, a service")},
    {"seconds_per_run", QT_TRANSLATE_NOOP("OptionForm", "A run takes"),
     QT_TRANSLATE_NOOP("OptionForm", "No job, a service")},
    {"load_balancer/count", QT_TRANSLATE_NOOP("OptionForm", "Load balancers")},
    {"capacity_units", QT_TRANSLATE_NOOP("OptionForm", "Count its LCU-hours")},
    {"requests_per_connection", QT_TRANSLATE_NOOP("OptionForm", "Requests a connection")},
    {"public_ipv4", QT_TRANSLATE_NOOP("OptionForm", "Public IPv4 addresses")},
    {"gateways", QT_TRANSLATE_NOOP("OptionForm", "NAT gateways")},
    {"gb_per_month", QT_TRANSLATE_NOOP("OptionForm", "Data a month")},
    {"families", QT_TRANSLATE_NOOP("OptionForm", "Families")},
    {"burstable", QT_TRANSLATE_NOOP("OptionForm", "Burstable types too")},
    {"min_vcpu", QT_TRANSLATE_NOOP("OptionForm", "CPU at least")},
    {"min_memory_gb", QT_TRANSLATE_NOOP("OptionForm", "Memory at least")},
};
constexpr NameEntry kNames[] = {
    {"kind", "lambda", QT_TRANSLATE_NOOP("OptionForm", "Lambda")},
    {"kind", "lambda-edge", QT_TRANSLATE_NOOP("OptionForm", "Lambda@Edge")},
    {"kind", "lambda-managed-instances", QT_TRANSLATE_NOOP("OptionForm", "Lambda Managed Instances")},
    {"kind", "fargate", QT_TRANSLATE_NOOP("OptionForm", "Fargate")},
    {"kind", "ec2", QT_TRANSLATE_NOOP("OptionForm", "EC2")},
    {"os", "linux", QT_TRANSLATE_NOOP("OptionForm", "Linux")},
    {"os", "windows", QT_TRANSLATE_NOOP("OptionForm", "Windows")},
    {"savings_plan", "none", QT_TRANSLATE_NOOP("OptionForm", "None")},
    {"savings_plan", "no-upfront", QT_TRANSLATE_NOOP("OptionForm", "1 year, no upfront")},
    {"savings_plan", "all-upfront", QT_TRANSLATE_NOOP("OptionForm", "1 year, all upfront")},
    {"savings_plan", "3y-no-upfront", QT_TRANSLATE_NOOP("OptionForm", "3 years, no upfront")},
    {"savings_plan", "3y-all-upfront", QT_TRANSLATE_NOOP("OptionForm", "3 years, all upfront")},
    // AWS runs no Managed Instances on Spot capacity.
    {"lambda-managed-instances/purchase", "spot", nullptr},
    {"purchase", "on-demand", QT_TRANSLATE_NOOP("OptionForm", "On demand")},
    {"purchase", "spot", QT_TRANSLATE_NOOP("OptionForm", "Spot")},
    {"purchase", "reserved-1y-no-upfront", QT_TRANSLATE_NOOP("OptionForm", "Reserved 1 year, no upfront")},
    {"purchase", "reserved-3y-no-upfront", QT_TRANSLATE_NOOP("OptionForm", "Reserved 3 years, no upfront")},
    // A commitment is the base, not what exceeds it.
    {"above", "on-demand", QT_TRANSLATE_NOOP("OptionForm", "Commit the base, on demand above")},
    {"above", "spot", QT_TRANSLATE_NOOP("OptionForm", "Commit the base, Spot above")},
    {"above", "reserved-1y-no-upfront", nullptr},
    {"above", "reserved-3y-no-upfront", nullptr},
    {"credits", "unlimited", QT_TRANSLATE_NOOP("OptionForm", "Unlimited, surplus charged")},
    {"credits", "standard", QT_TRANSLATE_NOOP("OptionForm", "Standard, slowed down")},
    {"scaling", "fixed", QT_TRANSLATE_NOOP("OptionForm", "One size all month")},
    {"scaling", "hourly", QT_TRANSLATE_NOOP("OptionForm", "Hour by hour")},
    {"runtime", "java", QT_TRANSLATE_NOOP("OptionForm", "Java")},
    {"runtime", "python", QT_TRANSLATE_NOOP("OptionForm", "Python")},
    {"runtime", "dotnet", QT_TRANSLATE_NOOP("OptionForm", ".NET")},
    {"source", "sqs", QT_TRANSLATE_NOOP("OptionForm", "SQS")},
    {"source", "kafka", QT_TRANSLATE_NOOP("OptionForm", "Kafka")},
};

bool fits(std::string_view row, std::string_view entry) {
    return row == entry || (row.ends_with(entry) && row[row.size() - entry.size() - 1] == '/');
}

QString said(const char* text) {
    return text ? QCoreApplication::translate(kContext, text) : QString();
}

} // namespace

FieldWords fieldWords(std::string_view row) {
    for (const FieldEntry& each : kAtFirst)
        if (fits(row, each.row)) return {said(each.label), said(each.more), true};
    for (const FieldEntry& each : kFurther)
        if (fits(row, each.row)) return {said(each.label), said(each.more), false};
    return {words(row.substr(row.rfind('/') + 1)), {}, false};
}

NameWords nameWords(std::string_view row, std::string_view name) {
    for (const NameEntry& each : kNames)
        if (fits(row, each.row) && each.name == name)
            return {each.text ? said(each.text) : words(name), each.text != nullptr};
    return {words(name), true};
}
