// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/option_reader.h"
#include "libcost/pricing/fargate.h"

namespace cost::reader {

namespace {

using json::Value;

// Only what differs from the default, in the order of the documentation.
class Writer {
public:
    Writer& set(std::string_view key, double value) {
        m_json[std::string(key)] = json::number(value);
        return *this;
    }
    Writer& set(std::string_view key, std::string_view value) {
        m_json[std::string(key)] = std::string(value);
        return *this;
    }
    Writer& set(std::string_view key, const std::optional<double>& value) {
        if (value) set(key, *value);
        return *this;
    }
    template <class E, std::size_t Size>
    Writer& setUnless(std::string_view key, const Named<E> (&names)[Size], E value, E usual) {
        if (value != usual) set(key, nameOf(names, value));
        return *this;
    }
    Value& json() { return m_json; }

private:
    Value m_json = Value::object();
};

struct Write {
    Writer& to;

    void around(const std::optional<Purchase>& above, const Surroundings& s) const {
        if (above) to.set("above", nameOf(kPurchases, *above));
        if (s == Surroundings()) return;
        Writer out;
        if (s.ebsGb > 0) out.set("ebs_gb", s.ebsGb);
        if (s.publicIpv4) out.json()["public_ipv4"] = true;
        if (const auto& b = s.loadBalancer) {
            Writer balancer;
            balancer.set("count", b->count);
            if (!b->capacityUnits) balancer.json()["capacity_units"] = false;
            balancer.set("requests_per_connection", b->requestsPerConnection);
            if (b->publicIpv4 > 0) balancer.set("public_ipv4", b->publicIpv4);
            out.json()["load_balancer"] = balancer.json();
        }
        if (const auto& n = s.nat)
            out.json()["nat"] = Writer()
                                    .set("gateways", n->gateways)
                                    .set("gb_per_month", n->gbPerMonth)
                                    .set("public_ipv4", n->publicIpv4)
                                    .json();
        to.json()["surroundings"] = out.json();
    }

    void follows(const std::optional<Scaling>& scaling) const {
        if (scaling) to.set("scaling", nameOf(kScalings, *scaling));
    }
    void operator()(const Lambda& o) const {
        to.set("architecture", nameOf(kArchitectures, o.architecture)).set("memory_mb", o.memoryMb);
        if (o.ephemeralStorageMb != 512) to.set("ephemeral_storage_mb", o.ephemeralStorageMb);
        if (const auto& p = o.provisioned) {
            Writer provisioned;
            for (const double hour : p->schedule)
                provisioned.json()["schedule"].push_back(json::number(hour));
            if (p->schedule.empty()) provisioned.set("concurrency", p->concurrency);
            to.json()["provisioned"] = provisioned.set("hours_per_month", p->hoursPerMonth)
                                           .set("requests_per_month", p->requestsPerMonth)
                                           .set("duration_ms", p->durationMs)
                                           .json();
        }
        if (const auto& s = o.snapStart)
            to.json()["snapstart"] = Writer()
                                         .set("versions", s->versions)
                                         .set("hours_per_month", s->hoursPerMonth)
                                         .set("restores_per_month", s->restoresPerMonth)
                                         .set("restore_ms", s->restoreMs)
                                         .set("runtime", nameOf(kSnapStartRuntimes, s->runtime))
                                         .json();
        if (const auto& s = o.streaming)
            to.json()["streaming"] = Writer()
                                         .set("responses_per_month", s->responsesPerMonth)
                                         .set("response_mb", s->responseMb)
                                         .json();
        if (const auto& p = o.pollers)
            to.json()["pollers"] = Writer()
                                       .set("source", nameOf(kPollerSources, p->source))
                                       .set("unit_hours", p->unitHours)
                                       .json();
        if (const auto& d = o.durable)
            to.json()["durable"] = Writer()
                                       .set("executions_per_month", d->executionsPerMonth)
                                       .set("operations_per_execution", d->operationsPerExecution)
                                       .set("written_kb_per_execution", d->writtenKbPerExecution)
                                       .set("stored_days", d->storedDays)
                                       .json();
        if (const auto& t = o.tenants)
            to.json()["tenants"] = Writer().set("environments_per_month", t->environmentsPerMonth).json();
        to.setUnless("savings_plan", kSavingsPlans, o.savingsPlan, SavingsPlan::None);
    }
    void operator()(const LambdaEdge& o) const { to.set("memory_mb", o.memoryMb); }
    void operator()(const ManagedInstances& o) const {
        to.set("instance", o.instance)
            .set("count", o.count)
            .set("hours_per_month", o.hoursPerMonth)
            .set("usd_per_hour", o.usdPerHour)
            .setUnless("savings_plan", kSavingsPlans, o.savingsPlan, SavingsPlan::None)
            .setUnless("purchase", kPurchases, o.purchase, Purchase::OnDemand)
            .set("reserved_vcpu", o.reservedVcpu)
            .set("reserved_memory_gb", o.reservedMemoryGb)
            .set("cpu_speed", o.cpuSpeed);
        follows(o.scaling);
    }
    void operator()(const Fargate& o) const {
        to.set("architecture", nameOf(kArchitectures, o.architecture))
            .setUnless("os", kOperatingSystems, o.os, OperatingSystem::Linux)
            .set("vcpu", o.vcpu)
            .set("memory_gb", o.memoryGb);
        if (o.ephemeralStorageGb != kFreeTaskStorageGb) to.set("ephemeral_storage_gb", o.ephemeralStorageGb);
        to.set("tasks", o.tasks).set("hours_per_month", o.hoursPerMonth);
        if (o.runs) to.set("runs_per_month", o.runs->perMonth).set("seconds_per_run", o.runs->seconds);
        if (o.spot) to.json()["spot"] = true;
        to.setUnless("savings_plan", kSavingsPlans, o.savingsPlan, SavingsPlan::None)
            .set("cpu_speed", o.cpuSpeed);
        follows(o.scaling);
        around(o.above, o.surroundings);
    }
    void operator()(const Ec2& o) const {
        const WantedTypes& wanted = o.wanted;
        to.set("instance", o.instance);
        if (wanted.architecture) to.set("architecture", nameOf(kArchitectures, *wanted.architecture));
        if (!wanted.families.empty()) to.json()["families"] = wanted.families;
        if (wanted.burstable) to.json()["burstable"] = true;
        if (wanted.leastVcpu > 0) to.set("min_vcpu", wanted.leastVcpu);
        if (wanted.leastMemoryGb > 0) to.set("min_memory_gb", wanted.leastMemoryGb);
        to.set("count", o.count)
            .set("hours_per_month", o.hoursPerMonth)
            .setUnless("purchase", kPurchases, o.purchase, Purchase::OnDemand)
            .set("cpu_speed", o.cpuSpeed);
        if (o.credits) to.set("credits", nameOf(kCredits, *o.credits));
        follows(o.scaling);
        around(o.above, o.surroundings);
    }
};

} // namespace

Value optionJson(const Option& option, bool labelled) {
    Writer writer;
    writer.set("kind", kindOf(option.compute)).set("id", option.id);
    if (labelled) writer.set("label", option.label);
    std::visit(Write{writer}, option.compute);
    return writer.json();
}

} // namespace cost::reader
