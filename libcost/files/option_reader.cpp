// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/option_reader.h"

#include "libcost/files/family_reader.h"
#include "libcost/files/field_reader.h"
#include "libcost/model/option_fields.h"
#include "libcost/pricing/fargate.h"

#include <algorithm>

namespace cost::reader {

namespace {

using json::ObjectReader;
using json::Value;

// The schedule says how many environments there are, and when.
void completeSchedule(ProvisionedConcurrency& provisioned, ObjectReader& outer) {
    const Value* given = outer.member("provisioned");
    if (!given || !given->is_object() || !given->contains("schedule")) return;
    ObjectReader reader = outer.object("provisioned");
    for (const char* whole : {"concurrency", "hours_per_month"})
        if (reader.has(whole)) reader.complain(whole, "says what the schedule says: leave one of them out");
    const std::vector<double>& hours = provisioned.schedule;
    if (!hours.empty()) provisioned.concurrency = *std::max_element(hours.begin(), hours.end());
}

// AWS bills an instance for a minute at least.
void checkHours(ObjectReader& reader, const std::optional<double>& hours) {
    if (hours && *hours < 1.0 / 60)
        reader.complain("hours_per_month",
                        "is " + json::shown(json::number(*hours)) +
                            ": AWS bills an instance for a minute at least, which is 0.0167 h");
}

// A fleet that is sized follows the load. One whose size or hours are given does not.
void checkScaling(ObjectReader& reader, const std::optional<Scaling>& scaling,
                  std::initializer_list<const char*> given) {
    if (!scaling) return;
    for (const char* key : given)
        if (reader.has(key))
            return reader.complain("scaling",
                                   "and " + std::string(key) + " say the same thing twice: keep one of them");
}

// An instance type that exists.
void checkInstance(ObjectReader& reader, const std::string& name, const KnownShapes& shapes) {
    const Value* given = reader.member("instance");
    if (name.empty() && given && given->is_string() && given->get_ref<const std::string&>().empty())
        reader.complain("instance", "is blank: give a type, such as \"m7g.large\"");
    if (name.empty() || shapes.types->contains(name)) return;
    std::vector<std::string_view> known;
    for (const auto& [each, type] : *shapes.types)
        known.push_back(each);
    std::string message = "is \"" + name + "\": there is no such instance type";
    if (const std::string_view meant = json::nearest(name, known); !meant.empty())
        message += "; did you mean \"" + std::string(meant) + "\"?";
    reader.complain("instance", message);
}

// How what exceeds a committed base is paid. `committed` says whether there is such a base.
void checkAbove(ObjectReader& reader, const std::optional<Purchase>& above, bool committed,
                const char* base) {
    if (above && !committed)
        reader.complain("above", std::string("is said of what exceeds a committed base: commit one with \"") +
                                     base + "\"");
}

void checkFamilies(ObjectReader& reader, const WantedTypes& wanted, const KnownShapes& shapes) {
    for (std::size_t i = 0; i < wanted.families.size(); ++i)
        if (const std::string wrong = wrongFamily(wanted.families[i], *shapes.types); !wrong.empty())
            reader.complain("families", "has " + json::shown((*reader.member("families"))[i]) + wrong);
}

// The rules that tie several keys together, or a key to the catalogue.
struct Check {
    ObjectReader& reader;
    const KnownShapes& shapes;

    void operator()(Lambda& o) const {
        if (o.provisioned) completeSchedule(*o.provisioned, reader);
    }
    void operator()(LambdaEdge&) const {}
    void operator()(ManagedInstances& o) const {
        checkInstance(reader, o.instance, shapes);
        checkHours(reader, o.hoursPerMonth);
        checkScaling(reader, o.scaling, {"count", "hours_per_month"});
        if (o.usdPerHour && o.purchase != Purchase::OnDemand)
            reader.complain("purchase", "and usd_per_hour both say what is paid: keep one of them");
        if (o.savingsPlan != SavingsPlan::None && o.purchase != Purchase::OnDemand)
            reader.complain("purchase", "and savings_plan are two ways to commit: keep one of them");
    }
    void operator()(Fargate& o) const {
        const bool runs = reader.has("runs_per_month");
        const bool seconds = reader.has("seconds_per_run");
        if (runs && !seconds) reader.complain("seconds_per_run", "is missing: runs_per_month needs it");
        if (seconds && !runs) reader.complain("runs_per_month", "is missing: seconds_per_run needs it");
        if (!runs || !seconds) o.runs.reset();
        if (o.runs && o.hoursPerMonth)
            reader.complain("hours_per_month",
                            "and runs_per_month say the same thing twice: keep one of them");
        checkAbove(reader, o.above, o.savingsPlan != SavingsPlan::None, "savings_plan");
        checkScaling(reader, o.scaling, {"tasks", "hours_per_month", "runs_per_month"});
        if (o.above && o.runs)
            reader.complain("above", "is for services: a job with runs_per_month has no base");
        const std::vector<FargateSize>& sizes = *shapes.sizes;
        if (o.vcpu <= 0 || o.memoryGb <= 0 || isFargateSize(sizes, o.os, o.vcpu, o.memoryGb)) return;
        const bool cpuKnown = std::any_of(sizes.begin(), sizes.end(), [&](const FargateSize& s) {
            return s.vcpu == o.vcpu && std::count(s.systems.begin(), s.systems.end(), o.os) > 0;
        });
        reader.complain(cpuKnown ? "memory_gb" : "vcpu",
                        "is no size that Fargate offers: " + fargateSizesText(sizes, o.os, o.vcpu));
    }
    void operator()(Ec2& o) const {
        if (o.instance == kAutoInstance)
            checkFamilies(reader, o.wanted, shapes);
        else
            checkInstance(reader, o.instance, shapes);
        checkHours(reader, o.hoursPerMonth);
        checkAbove(reader, o.above, o.purchase != Purchase::OnDemand && o.purchase != Purchase::Spot,
                   "purchase\": \"reserved-1y-no-upfront");
        checkScaling(reader, o.scaling, {"count", "hours_per_month"});
        if (!o.credits || o.instance == kAutoInstance) return;
        const auto found = shapes.types->find(o.instance);
        if (found != shapes.types->end() && !found->second.burstable)
            reader.complain("credits", "is said of burstable types, and " + o.instance +
                                           " is none: leave it out, or take one of t2, t3, t3a, t4g");
    }
};

} // namespace

Option option(const Value& value, const std::string& pointer, Problems& problems, const KnownShapes& shapes) {
    ObjectReader reader(value, pointer, problems);
    Option result;
    const auto kind = reader.string("kind");
    read(reader, result, {shapes.monthHours});
    const std::vector<std::string_view> kinds(std::begin(kComputeKinds), std::end(kComputeKinds));
    if (!reader.has("kind")) reader.complain("kind", "is missing: it " + json::oneOfThese(kinds));
    if (!kind) return result;
    const auto found = std::find(kinds.begin(), kinds.end(), *kind);
    if (found == kinds.end()) {
        reader.complainOfName("kind", *kind, kinds);
        return result;
    }
    result.compute = blankOptions()[static_cast<std::size_t>(found - kinds.begin())];
    std::visit(
        [&](auto& compute) {
            read(reader, compute, {shapes.monthHours});
            Check{reader, shapes}(compute);
        },
        result.compute);
    reader.finish();
    return result;
}

Value optionJson(const Option& option, bool labelled) {
    Value json = {{"kind", std::string(kindOf(option.compute))}, {"id", option.id}};
    if (labelled) json["label"] = option.label;
    std::visit([&](const auto& compute) { write(compute, json); }, option.compute);
    return json;
}

} // namespace cost::reader
