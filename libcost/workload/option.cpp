// SPDX-License-Identifier: Apache-2.0
#include "libcost/workload/option.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace cost {

namespace {

// "0.5", "2": sizes as AWS writes them.
std::string size(double value) {
    char text[64];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

// "1,769 MB"
std::string memory(double megabytes) {
    std::string text = size(megabytes);
    if (megabytes >= 1000 && text.size() <= 5) text.insert(text.size() - 3, ",");
    return text + " MB";
}

std::string name(Architecture architecture) {
    return std::string(nameOf(kArchitectures, architecture));
}

struct Id {
    std::string operator()(const Lambda& o) const {
        std::string id = "lambda-" + name(o.architecture) + "-" + size(o.memoryMb);
        if (o.provisioned) id += "-provisioned";
        if (o.snapStart) id += "-snapstart";
        return id + plan(o.savingsPlan);
    }
    std::string operator()(const LambdaEdge& o) const { return "lambda-edge-" + size(o.memoryMb); }
    std::string operator()(const ManagedInstances& o) const {
        return "lambda-managed-instances-" + o.instance + plan(o.savingsPlan);
    }
    std::string operator()(const Fargate& o) const {
        std::string id =
            "fargate-" + name(o.architecture) + "-" + size(o.vcpu) + "vcpu-" + size(o.memoryGb) + "gb";
        if (o.os == OperatingSystem::Windows) id += "-windows";
        if (o.spot) id += "-spot";
        id += plan(o.savingsPlan);
        if (o.above) id += "-above-" + std::string(nameOf(kPurchases, *o.above));
        return id;
    }
    std::string operator()(const Ec2& o) const {
        std::string id = "ec2-" + o.instance;
        if (o.purchase != Purchase::OnDemand) id += "-" + std::string(nameOf(kPurchases, o.purchase));
        if (o.above) id += "-above-" + std::string(nameOf(kPurchases, *o.above));
        return id;
    }
    static std::string plan(SavingsPlan plan) {
        return plan == SavingsPlan::None ? "" : "-savings-plan-" + std::string(nameOf(kSavingsPlans, plan));
    }
};

struct Label {
    std::string operator()(const Lambda& o) const {
        std::string label = "Lambda " + shortName(o.architecture) + ", " + memory(o.memoryMb);
        if (o.provisioned) label += ", provisioned";
        if (o.snapStart) label += ", SnapStart";
        return label + plan(o.savingsPlan);
    }
    std::string operator()(const LambdaEdge& o) const { return "Lambda@Edge, " + memory(o.memoryMb); }
    std::string operator()(const ManagedInstances& o) const {
        return "Managed Instances " + o.instance + plan(o.savingsPlan);
    }
    std::string operator()(const Fargate& o) const {
        return std::string("Fargate ") + (o.spot ? "Spot " : "") +
               (o.os == OperatingSystem::Windows ? "Windows" : shortName(o.architecture)) + ", " +
               size(o.vcpu) + " vCPU, " + size(o.memoryGb) + " GB" + plan(o.savingsPlan) + above(o.above);
    }
    std::string operator()(const Ec2& o) const {
        std::string label = "EC2 " + o.instance;
        if (o.instance == kAutoInstance) {
            label = "EC2 auto";
            for (std::size_t i = 0; i < o.wanted.families.size(); ++i)
                label += (i == 0 ? " (" : ", ") + o.wanted.families[i];
            if (!o.wanted.families.empty()) label += ")";
            if (o.wanted.architecture) label += ", " + shortName(*o.wanted.architecture);
        }
        switch (o.purchase) {
        case Purchase::OnDemand: break;
        case Purchase::Spot: label += ", Spot"; break;
        case Purchase::Reserved1yNoUpfront: label += ", reserved 1 year"; break;
        case Purchase::Reserved3yNoUpfront: label += ", reserved 3 years"; break;
        }
        return label + above(o.above);
    }
    static std::string above(const std::optional<Purchase>& above) {
        if (!above) return "";
        return *above == Purchase::Spot ? ", Spot above" : ", on demand above";
    }
    static std::string shortName(Architecture architecture) {
        return architecture == Architecture::Arm ? "arm64" : "x86";
    }
    static std::string plan(SavingsPlan plan) { return plan == SavingsPlan::None ? "" : ", Savings Plan"; }
};

struct Years {
    double operator()(const Lambda& o) const { return committedYears(o.savingsPlan); }
    double operator()(const LambdaEdge&) const { return 0; }
    double operator()(const ManagedInstances& o) const { return committedYears(o.savingsPlan); }
    double operator()(const Fargate& o) const { return committedYears(o.savingsPlan); }
    double operator()(const Ec2& o) const {
        if (o.purchase == Purchase::Reserved1yNoUpfront) return 1;
        return o.purchase == Purchase::Reserved3yNoUpfront ? 3 : 0;
    }
};

} // namespace

bool isWanted(const WantedTypes& wanted, const InstanceType& type) {
    const auto begins = [&](const std::string& family) { return type.name.starts_with(family); };
    return (!wanted.architecture || type.architecture == *wanted.architecture) &&
           (wanted.families.empty() || std::any_of(wanted.families.begin(), wanted.families.end(), begins)) &&
           (wanted.burstable || !type.burstable) && type.vcpu >= wanted.leastVcpu &&
           type.memoryGb >= wanted.leastMemoryGb;
}

std::string_view kindOf(const Compute& compute) {
    return kComputeKinds[compute.index()];
}

bool allUpfront(SavingsPlan plan) {
    return plan == SavingsPlan::AllUpfront || plan == SavingsPlan::AllUpfront3y;
}

double committedYears(SavingsPlan plan) {
    if (plan == SavingsPlan::None) return 0;
    return plan == SavingsPlan::NoUpfront3y || plan == SavingsPlan::AllUpfront3y ? 3 : 1;
}

double committedYears(const Compute& compute) {
    return std::visit(Years(), compute);
}

double ProvisionedConcurrency::enabledHours(double monthHours) const {
    return schedule.empty() ? hoursPerMonth.value_or(monthHours) : monthHours;
}

double ProvisionedConcurrency::meanConcurrency() const {
    if (schedule.empty()) return concurrency;
    return std::accumulate(schedule.begin(), schedule.end(), 0.0) / static_cast<double>(schedule.size());
}

std::string defaultId(const Compute& compute) {
    return std::visit(Id(), compute);
}

std::string defaultLabel(const Compute& compute) {
    return std::visit(Label(), compute);
}

} // namespace cost
