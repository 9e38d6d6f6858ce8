// SPDX-License-Identifier: Apache-2.0
#include "libcost/model/option.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <numeric>
#include <set>

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
        return "lambda-managed-instances-" + o.instance +
               (o.purchase == Purchase::OnDemand ? "" : "-" + std::string(nameOf(kPurchases, o.purchase))) +
               plan(o.savingsPlan) + follows(o.scaling);
    }
    std::string operator()(const Fargate& o) const {
        std::string id =
            "fargate-" + name(o.architecture) + "-" + size(o.vcpu) + "vcpu-" + size(o.memoryGb) + "gb";
        if (o.os == OperatingSystem::Windows) id += "-windows";
        if (o.spot) id += "-spot";
        id += plan(o.savingsPlan);
        if (o.above) id += "-above-" + std::string(nameOf(kPurchases, *o.above));
        return id + follows(o.scaling);
    }
    std::string operator()(const Ec2& o) const {
        std::string id = "ec2-" + o.instance;
        if (o.purchase != Purchase::OnDemand) id += "-" + std::string(nameOf(kPurchases, o.purchase));
        if (o.above) id += "-above-" + std::string(nameOf(kPurchases, *o.above));
        return id + follows(o.scaling);
    }
    static std::string follows(const std::optional<Scaling>& scaling) {
        return scaling == Scaling::Hourly ? "-hourly" : "";
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
        return "Managed Instances " + o.instance + purchase(o.purchase) + plan(o.savingsPlan) +
               follows(o.scaling);
    }
    std::string operator()(const Fargate& o) const {
        return std::string("Fargate ") + (o.spot ? "Spot " : "") +
               (o.os == OperatingSystem::Windows ? "Windows" : shortName(o.architecture)) + ", " +
               size(o.vcpu) + " vCPU, " + size(o.memoryGb) + " GB" + plan(o.savingsPlan) + above(o.above) +
               follows(o.scaling);
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
        return label + purchase(o.purchase) + above(o.above) + follows(o.scaling);
    }
    static std::string follows(const std::optional<Scaling>& scaling) {
        return scaling == Scaling::Hourly ? ", scaled hourly" : "";
    }
    static std::string purchase(Purchase purchase) {
        switch (purchase) {
        case Purchase::OnDemand: return "";
        case Purchase::Spot: return ", Spot";
        case Purchase::Reserved1yNoUpfront: return ", reserved 1 year";
        case Purchase::Reserved3yNoUpfront: return ", reserved 3 years";
        }
        return "";
    }
    static std::string above(const std::optional<Purchase>& above) {
        if (!above) return "";
        return *above == Purchase::Spot ? ", Spot above" : ", on demand above";
    }
    static std::string shortName(Architecture architecture) {
        return architecture == Architecture::Arm ? "arm64" : "x86";
    }
    static std::string plan(SavingsPlan plan) {
        switch (plan) {
        case SavingsPlan::None: return "";
        case SavingsPlan::NoUpfront: return ", Savings Plan, 1 year";
        case SavingsPlan::AllUpfront: return ", Savings Plan, 1 year upfront";
        case SavingsPlan::NoUpfront3y: return ", Savings Plan, 3 years";
        case SavingsPlan::AllUpfront3y: return ", Savings Plan, 3 years upfront";
        }
        return "";
    }
};

// What the usual label leaves out.
struct Details {
    std::vector<std::string> operator()(const Lambda& o) const {
        std::vector<std::string> all;
        if (o.provisioned) {
            all.push_back(size(o.provisioned->concurrency) + " environments");
            if (o.provisioned->hoursPerMonth) all.push_back(hours(*o.provisioned->hoursPerMonth));
        }
        if (o.ephemeralStorageMb != 512) all.push_back(memory(o.ephemeralStorageMb) + " storage");
        if (o.streaming) all.emplace_back("streaming");
        if (o.pollers) all.emplace_back("pollers");
        if (o.durable) all.emplace_back("durable");
        if (o.tenants) all.emplace_back("tenants");
        return all;
    }
    std::vector<std::string> operator()(const LambdaEdge&) const { return {}; }
    std::vector<std::string> operator()(const ManagedInstances& o) const {
        std::vector<std::string> all = fleet(o.count, "instance", o.hoursPerMonth, o.scaling);
        if (o.usdPerHour) all.push_back("$" + size(*o.usdPerHour) + " an hour");
        speed(all, o.cpuSpeed);
        return all;
    }
    std::vector<std::string> operator()(const Fargate& o) const {
        std::vector<std::string> all = fleet(o.tasks, "task", o.hoursPerMonth, o.scaling);
        if (o.runs) all.push_back(runsText(*o.runs));
        if (o.ephemeralStorageGb != 20) all.push_back(size(o.ephemeralStorageGb) + " GB storage");
        speed(all, o.cpuSpeed);
        around(all, o.surroundings);
        return all;
    }
    std::vector<std::string> operator()(const Ec2& o) const {
        std::vector<std::string> all;
        if (o.wanted.burstable) all.emplace_back("burstable");
        if (o.wanted.leastVcpu > 0) all.push_back(size(o.wanted.leastVcpu) + " vCPU or more");
        if (o.wanted.leastMemoryGb > 0) all.push_back(size(o.wanted.leastMemoryGb) + " GB or more");
        if (o.credits) all.push_back(std::string(nameOf(kCredits, *o.credits)) + " credits");
        for (std::string& each : fleet(o.count, "instance", o.hoursPerMonth, o.scaling))
            all.push_back(std::move(each));
        speed(all, o.cpuSpeed);
        around(all, o.surroundings);
        return all;
    }

    static std::string counted(double count, const std::string& noun) {
        return size(count) + ' ' + noun + (count == 1 ? "" : "s");
    }
    static std::string hours(double each) { return size(each) + " h a month"; }
    static std::vector<std::string> fleet(const std::optional<double>& count, const char* noun,
                                          const std::optional<double>& hoursPerMonth,
                                          const std::optional<Scaling>& scaling) {
        std::vector<std::string> all = {count ? counted(*count, noun) : std::string("sized")};
        if (scaling == Scaling::Fixed) all.emplace_back("one size");
        if (hoursPerMonth) all.push_back(hours(*hoursPerMonth));
        return all;
    }
    static void speed(std::vector<std::string>& all, const std::optional<double>& speed) {
        if (speed) all.push_back("CPU speed " + size(*speed));
    }
    static void around(std::vector<std::string>& all, const Surroundings& around) {
        if (around.loadBalancer) all.emplace_back("load balancer");
        if (around.nat) all.emplace_back("NAT");
        if (around.publicIpv4) all.emplace_back("public IPv4");
        if (around.ebsGb > 0) all.push_back(size(around.ebsGb) + " GB EBS");
    }
};

struct Spot {
    bool operator()(const Lambda&) const { return false; }
    bool operator()(const LambdaEdge&) const { return false; }
    bool operator()(const ManagedInstances& o) const { return o.purchase == Purchase::Spot; }
    bool operator()(const Fargate& o) const { return o.spot || o.above == Purchase::Spot; }
    bool operator()(const Ec2& o) const { return o.purchase == Purchase::Spot || o.above == Purchase::Spot; }
};

struct Years {
    double operator()(const Lambda& o) const { return committedYears(o.savingsPlan); }
    double operator()(const LambdaEdge&) const { return 0; }
    double operator()(const ManagedInstances& o) const {
        return std::max(committedYears(o.savingsPlan), reserved(o.purchase));
    }
    double operator()(const Fargate& o) const { return committedYears(o.savingsPlan); }
    double operator()(const Ec2& o) const { return reserved(o.purchase); }
    static double reserved(Purchase purchase) {
        if (purchase == Purchase::Reserved1yNoUpfront) return 1;
        return purchase == Purchase::Reserved3yNoUpfront ? 3 : 0;
    }
};

} // namespace

bool isWanted(const WantedTypes& wanted, const InstanceType& type, bool accelerated) {
    if (wanted.architecture && type.architecture != *wanted.architecture) return false;
    if (type.vcpu < wanted.leastVcpu || type.memoryGb < wanted.leastMemoryGb) return false;
    // A family that is named is wanted whatever it is; of a series ("c", "t", as AWS names them by letters)
    // its current types, and no flex ones, which are less than their names say.
    if (!wanted.families.empty()) {
        const std::string_view family = type.family();
        const std::string_view series = family.substr(0, family.find_first_of("0123456789"));
        const bool alike = !type.previousGeneration && !type.flex();
        return std::any_of(wanted.families.begin(), wanted.families.end(), [&](const std::string& name) {
            return name == family || (name == series && alike);
        });
    }
    if (type.previousGeneration || type.special || type.flex()) return false;
    return (wanted.burstable || !type.burstable) && (accelerated || !type.accelerated);
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

std::string runsText(const Runs& runs) {
    return size(runs.perMonth) + (runs.perMonth == 1 ? " run of " : " runs of ") + size(runs.seconds) + " s";
}

bool usesSpot(const Compute& compute) {
    return std::visit(Spot(), compute);
}

void tellApart(std::vector<Option>& options) {
    std::map<std::string, std::size_t> holders;
    for (const Option& option : options)
        ++holders[option.label];
    // Usual labels first get the details in which their options differ.
    std::map<std::string, std::vector<Option*>> alike;
    for (Option& option : options)
        if (holders[option.label] > 1 && option.label == defaultLabel(option.compute))
            alike[option.label].push_back(&option);
    for (const auto& [label, group] : alike) {
        std::map<std::string, std::size_t> counts;
        for (const Option* option : group)
            for (const std::string& detail : std::visit(Details(), option->compute))
                ++counts[detail];
        for (Option* option : group)
            for (const std::string& detail : std::visit(Details(), option->compute))
                if (counts[detail] < group.size()) option->label += ", " + detail;
    }
    std::set<std::string> taken;
    for (const Option& option : options)
        if (holders[option.label] == 1) taken.insert(option.label);
    for (Option& option : options) {
        if (holders.count(option.label) > 0 && holders[option.label] == 1) continue;
        const std::string stem = option.label;
        for (int n = 2; !taken.insert(option.label).second; ++n)
            option.label = stem + " (" + std::to_string(n) + ")";
    }
}

} // namespace cost
