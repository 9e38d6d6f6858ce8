// SPDX-License-Identifier: Apache-2.0
#include "libcost/analysis/unused_inputs.h"

#include "libcost/base/message.h"
#include "libcost/model/dial.h"
#include "libcost/pricing/fleet.h"
#include "libcost/pricing/streaming.h"
#include "libcost/pricing/surroundings.h"

#include <algorithm>
#include <set>

namespace cost {

namespace {

// Of what kinds the options are.
struct Kinds {
    bool functions = false; // Lambda proper, which alone starts cold
    bool edge = false;
    bool managed = false;
    bool services =
        false;          // fleets that requests are spread over: Fargate without jobs, EC2, Managed Instances
    bool sized = false; // some of them without a count
    bool free = false;  // some of those follow the load as the workload says
    bool following = false; // some follow the load
    bool balanced = false;  // a load balancer whose capacity units are billed
    bool streams = false;
    bool discounted = false;           // servers at a price that the account's discount is taken off
    bool tasks = false;                // Fargate, services and jobs
    bool volumes = false;              // EC2 whose volume is stated
    bool spot = false;                 // servers that AWS takes back
    std::set<std::string_view> speeds; // the entries of sizing/cpu_speed that a fleet goes by

    Kinds(const PriceBook& book, const Scenario& scenario, const std::vector<Compute>& beside)
        : m_types(book.instanceTypes()), m_sizing(scenario.workload.sizing) {
        const auto visit = [this](const auto& compute) { look(compute); };
        for (const Option& option : scenario.options) {
            std::visit(visit, option.compute);
            spot = spot || usesSpot(option.compute);
        }
        for (const Compute& compute : beside)
            std::visit(visit, compute);
    }

    // What runs code as AWS's functions do.
    bool anyFunction() const { return functions || edge || managed; }

private:
    const InstanceTypes& m_types;
    const Sizing& m_sizing;

    void look(const Lambda& o) {
        functions = true;
        streams = streams || o.streaming;
    }
    void look(const LambdaEdge&) { edge = true; }
    void look(const ManagedInstances& o) {
        managed = true;
        discounted = discounted || !o.usdPerHour;
        if (!o.cpuSpeed) speedOf(o.instance);
        service(o.count, o.hoursPerMonth, o.scaling);
    }
    void look(const Fargate& o) {
        discounted = true;
        tasks = true;
        around(o.surroundings);
        // A job goes by it too: its runs must have the CPU time of the work.
        if (!o.cpuSpeed) speed("fargate", o.architecture);
        if (!o.runs) service(o.tasks, o.hoursPerMonth, o.scaling);
    }
    void look(const Ec2& o) {
        discounted = true;
        volumes = volumes || o.surroundings.ebsGb > 0;
        if (!o.cpuSpeed && o.instance != kAutoInstance) speedOf(o.instance);
        // Of more than a thousand types: only where something is said of them.
        if (!o.cpuSpeed && o.instance == kAutoInstance && !m_sizing.cpuSpeed.empty())
            for (const auto& [name, type] : m_types)
                if (isWanted(o.wanted, type)) speed(type.family(), type.architecture);
        around(o.surroundings);
        service(o.count, o.hoursPerMonth, o.scaling);
    }
    void service(const std::optional<double>& count, const std::optional<double>& hours,
                 const std::optional<Scaling>& scaling) {
        services = true;
        sized = sized || !count;
        if (count || hours) return;
        free = free || !scaling;
        following = following || scaling.value_or(m_sizing.scaling) == Scaling::Hourly;
    }
    void speedOf(const std::string& instance) {
        if (const auto type = m_types.find(instance); type != m_types.end())
            speed(type->second.family(), type->second.architecture);
    }
    void speed(std::string_view family, Architecture architecture) {
        if (const auto entry = cpuSpeedEntry(m_sizing, family, architecture);
            entry != m_sizing.cpuSpeed.end())
            speeds.insert(entry->first);
    }
    void around(const Surroundings& of) {
        balanced = balanced || (of.loadBalancer && of.loadBalancer->capacityUnits);
    }
};

class Finder {
public:
    Finder(const PriceBook& book, const Scenario& scenario, const std::vector<Compute>& beside)
        : m_scenario(scenario), m_kinds(book, scenario, beside) {}

    std::vector<UnusedInput> find() && {
        workload();
        sizing();
        needs();
        account();
        simulation();
        for (std::size_t i = 0; i < m_scenario.options.size(); ++i) {
            m_option = "options/" + std::to_string(i) + '/';
            m_demand = demandOf(m_scenario, m_scenario.options[i]);
            std::visit([this](const auto& compute) { look(compute); }, m_scenario.options[i].compute);
        }
        return std::move(m_found);
    }

private:
    void add(bool unused, std::string pointer, Message reason) {
        if (unused) m_found.push_back({std::move(pointer), std::move(reason)});
    }

    static Message noFunction() { return say("there is no Lambda function, which alone starts cold"); }
    static Message noService() { return say("no fleet of servers takes the requests"); }

    void workload() {
        const Workload& w = m_scenario.workload;
        const Sizing& s = w.sizing;
        const Kinds& k = m_kinds;
        const bool lambda = k.functions || k.edge;
        const bool concurrent = k.services && (s.concurrencyPerVcpu || s.serviceLevel ||
                                               (w.serverMemory && w.serverMemory->perRequestMb > 0));
        const bool timed = lambda || k.managed || concurrent || k.balanced;
        add(w.durationMs && !timed, "workload/duration_ms", say("no option is priced or sized by it"));
        add(!w.durationByMemory.empty() && !timed, "workload/duration_by_memory",
            say("no option is priced or sized by it"));
        add(w.initMs && !k.functions, "workload/init_ms", noFunction());
        add(w.coldStartShare && !k.functions, "workload/cold_start_share", noFunction());
        // A function's duration bounds it, so that it may block one.
        add(w.cpuMs && !k.services && !lambda, "workload/cpu_ms", noService());
        add(w.serverMemory && !k.services, "workload/server_memory_mb", noService());
        const bool sent = lambda || k.managed || k.balanced;
        add(w.requestKb && !sent, "workload/request_kb", say("no option has a limit or a price by it"));
        const bool answered = w.invocation != Invocation::Asynchronous;
        add(w.responseKb && !k.balanced && !k.streams && !(answered && sent), "workload/response_kb",
            answered ? say("no option has a limit or a price by it")
                     : say("what an event answers goes to nobody"));
        add(w.deadlineS && !k.services, "workload/deadline_s", noService());
        const bool spread = k.services || k.functions;
        add(w.traffic != Traffic() && !spread, "workload/traffic",
            say("no option depends on how the requests are spread"));
    }

    void sizing() {
        const Sizing& s = m_scenario.workload.sizing;
        const Sizing usual;
        const bool sized = m_kinds.sized;
        const Message counted = m_kinds.services ? say("every fleet has a count") : noService();
        const std::string at = "workload/sizing/";
        add(s.targetUtilisation && !sized, at + "target_utilisation", counted);
        add(s.minimumCount != usual.minimumCount && !sized, at + "minimum_count", counted);
        add(s.concurrencyPerVcpu && !m_kinds.services, at + "concurrency_per_vcpu", noService());
        add(s.serviceLevel && !m_kinds.services, at + "service_level", noService());
        add(s.scaling == Scaling::Hourly && !m_kinds.free, at + "scaling",
            sized ? say("every fleet that is sized says its hours_per_month or its scaling") : counted);
        add(s.scalingDelayMinutes != usual.scalingDelayMinutes && !m_kinds.following,
            at + "scaling_delay_minutes", sized ? say("the scaling is fixed") : counted);
        add(s.zones && !sized, at + "zones", counted);
        add(s.survivesZoneLoss && !sized, at + "survives_zone_loss", counted);
        for (const auto& [name, speed] : s.cpuSpeed)
            add(!m_scenario.workload.cpuMs || !m_kinds.speeds.contains(name), at + "cpu_speed/" + name,
                m_scenario.workload.cpuMs ? say("no fleet goes by it") : noCpuTime());
    }
    static Message noCpuTime() { return say("cpu_ms is not given, which is the time that it changes"); }

    void needs() {
        const Needs& n = m_scenario.workload.needs;
        const Kinds& k = m_kinds;
        const std::string at = "workload/needs/";
        const Message none = say("no option has a limit of it");
        const bool function = k.anyFunction();
        add(n.maxDurationS && !function, at + "max_duration_s", none);
        add(n.packageMb && !function, at + "package_mb", none);
        add(n.containerImage && !function, at + "container_image", none);
        add(n.environmentKb && !function, at + "environment_kb", none);
        add(n.stateInMemory && !function && !k.spot, at + "state_in_memory", none);
        add(n.webSockets && !function && !k.spot, at + "websockets", none);
        add(n.rootAccess && !function, at + "root_access", none);
        add(n.kernelAccess && !function && !k.tasks, at + "kernel_access", none);
        add(n.ephemeralStorageMb && !function && !k.tasks && !k.volumes, at + "ephemeral_storage_mb",
            say("the volumes of the instances are not given (ebs_gb)"));
    }

    void account() {
        const Account& a = m_scenario.account;
        const bool lambda = m_kinds.functions || m_kinds.managed;
        add(a.freeTier != FreeTier() && !lambda, "account/free_tier", say("no option uses the free tier"));
        if (lambda && a.freeTier.applies) {
            add(a.freeTier.gbSeconds && !m_kinds.functions, "account/free_tier/gb_seconds",
                say("no option uses the free tier"));
            add(a.freeTier.streamingGb && !m_kinds.streams, "account/free_tier/streaming_gb",
                say("no option streams its responses"));
        }
        const bool discount = a.serverDiscount > 0 || distributionIsStated(Dial::Discount);
        add(discount && !m_kinds.discounted, "account/server_discount",
            say("no server is priced by the catalogue"));
    }
    bool distributionIsStated(Dial dial) const { return distributionOf(m_scenario, dial) != nullptr; }

    void simulation() {
        const Simulation& s = m_scenario.simulation;
        if (s == Simulation()) return;
        if (!m_kinds.functions) return add(true, "simulation", noFunction());
        const ServiceLaw law = s.service.value_or(ServiceLaw::Exponential);
        const bool spreads = law == ServiceLaw::Normal || law == ServiceLaw::Lognormal;
        add(s.serviceCv && !spreads, "simulation/service_cv",
            say("only a normal or lognormal service time has it"));
        add(!s.serviceMs.empty() && law != ServiceLaw::Empirical, "simulation/service_ms",
            say("only an empirical service time is drawn from it"));
    }

    void look(const Lambda& o) {
        if (const auto& durable = o.durable)
            add(durable->storedDays != DurableFunctions().storedDays && durable->writtenKbPerExecution == 0,
                m_option + "durable/stored_days", say("nothing is written (written_kb_per_execution)"));
        if (const auto& ready = o.provisioned)
            add(ready->durationMs && ready->requestsPerMonth == 0.0, m_option + "provisioned/duration_ms",
                say("it serves no requests"));
        if (const auto& streaming = o.streaming) {
            const double mb = streaming->responseMb.value_or(m_demand[Dial::Response] / kMbPerGb);
            const std::string where = m_option + "streaming/";
            add(mb <= kFreeStreamedMb,
                where + (streaming->responsesPerMonth ? "responses_per_month" : "response_mb"),
                say("AWS bills what a response has beyond 6 MB"));
        }
    }
    void look(const LambdaEdge&) {}
    void look(const ManagedInstances& o) {
        add(o.usdPerHour && o.savingsPlan != SavingsPlan::None, m_option + "savings_plan",
            say("usd_per_hour is what is paid"));
        speed(o);
    }
    void look(const Fargate& o) {
        speed(o);
        look(o.surroundings);
    }
    template <class Server>
    void speed(const Server& o) {
        add(o.cpuSpeed && !m_scenario.workload.cpuMs, m_option + "cpu_speed", noCpuTime());
    }
    void look(const Ec2& o) {
        add(o.wanted.burstable && !o.wanted.families.empty(), m_option + "burstable",
            say("its families say which types are wanted"));
        speed(o);
        look(o.surroundings);
    }
    void look(const Surroundings& around) {
        const auto& balancer = around.loadBalancer;
        if (balancer && balancer->capacityUnits) {
            LoadBalancer usual = *balancer;
            usual.requestsPerConnection = LoadBalancer().requestsPerConnection;
            const auto units = [&](const LoadBalancer& of) {
                return SurroundingsRule::capacityPerRequest(of, m_demand);
            };
            add(usual != *balancer && units(usual) == units(*balancer),
                m_option + "surroundings/load_balancer/requests_per_connection",
                say("the data that passes decides its capacity units"));
        }
        if (balancer)
            add(balancer->requestsPerConnection != LoadBalancer().requestsPerConnection &&
                    !balancer->capacityUnits,
                m_option + "surroundings/load_balancer/requests_per_connection",
                say("its capacity units are left out"));
    }

    const Scenario& m_scenario;
    Kinds m_kinds;
    std::string m_option; // where it stands in the file
    Demand<double> m_demand;
    std::vector<UnusedInput> m_found;
};

} // namespace

Message unusedText(const UnusedInput& input) {
    return say("{1} makes no difference: {2}", input.pointer, input.reason);
}

std::vector<UnusedInput> unusedInputs(const PriceBook& book, const Scenario& scenario,
                                      const std::vector<Compute>& beside) {
    return Finder(book, scenario, beside).find();
}

} // namespace cost
