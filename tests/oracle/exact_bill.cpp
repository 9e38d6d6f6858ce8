// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/exact_bill.h"

#include <algorithm>

namespace exact {

namespace {

// One account's bill for one option: what it adds up to, and whether every price of it is known.
struct Bill {
    const Node& scenario;
    const Node& option;
    const Prices& prices;
    Month& month;
    Rational usd = 0;
    bool available = true;

    const Node& workload() const { return *scenario.find("workload"); }
    Rational requests() const { return workload().number("requests_per_month", 0); }
    Rational monthHours() const { return scenario.number("hours_per_month", 730); }

    // `units` of a price, after the allowance if there is one, at a share of the list price.
    void pay(const std::string& key, Rational units, Rational* allowance = nullptr,
             const Rational& share = 1) {
        const Price* price = prices.price(key);
        if (!price) {
            available = false;
            return;
        }
        if (allowance) {
            const Rational covered = std::min(*allowance, units);
            *allowance -= covered;
            units -= covered;
        }
        Rational& volume = month.volumes[key];
        const Rational end = volume + units;
        for (const PriceStep& step : *price) {
            const Rational upTo = step.upTo ? std::min(*step.upTo, end) : end;
            if (upTo <= volume) continue;
            usd += (upTo - volume) * step.usd * share;
            volume = upTo;
        }
    }
};

// Milliseconds are billed whole; clocks are no finer than a nanosecond.
Rational wholeMs(const Rational& ms) {
    const Rational nanoseconds = ceiling(ms * 1'000'000 - Rational(1, 2));
    return ceiling(nanoseconds / 1'000'000);
}

// Handler time at a memory size: measured times are joined by lines over 1/memory. Below the least
// memory the first line goes on, unless it falls; above the most the last time holds.
Rational durationMs(const Node& workload, const std::optional<Rational>& memoryMb) {
    const Node* measured = workload.find("duration_by_memory");
    if (!measured) return workload.number("duration_ms", 0);
    const auto memory = [&](std::size_t i) { return measured->list[i].list[0].value(); };
    const auto time = [&](std::size_t i) { return measured->list[i].list[1].value(); };
    const std::size_t last = measured->list.size() - 1;
    if (!memoryMb || *memoryMb >= memory(last)) return time(last); // a server has the CPU to itself
    if (last == 0) return time(0);
    std::size_t i = 1;
    while (memory(i) < *memoryMb)
        ++i;
    const Rational left = 1 / memory(i - 1);
    const Rational right = 1 / memory(i);
    if (*memoryMb < memory(0) && time(1) > time(0)) return time(0);
    return time(i - 1) + (time(i) - time(i - 1)) * (left - 1 / *memoryMb) / (left - right);
}

void payProvisioned(Bill& bill, const std::string& arch, const Rational& gb, const Rational& share,
                    const Node& provisioned, const Rational& served, const Rational& servedMs) {
    const Rational hours = provisioned.number("hours_per_month", bill.monthHours());
    const Rational fiveMinutes = ceiling(hours * 12);
    bill.pay("lambda/provisioned-concurrency/" + arch,
             fiveMinutes * 300 * provisioned.number("concurrency", 1) * gb, nullptr, share);
    bill.pay("lambda/provisioned-duration/" + arch, served * servedMs / 1000 * gb, nullptr, share);
}

void payExtras(Bill& bill, const std::string& arch, const Rational& gb) {
    if (const Node* streaming = bill.option.find("streaming")) {
        const Rational beyondMb = std::max(Rational(0), Rational(streaming->number("response_mb", 0) - 6));
        bill.pay("lambda/streaming",
                 streaming->number("responses_per_month", bill.requests()) * beyondMb / 1024,
                 &bill.month.freeStreamingGb);
    }
    if (const Node* pollers = bill.option.find("pollers")) {
        Rational hours = pollers->number("unit_hours", 0);
        if (hours > 0) hours = std::max(hours, Rational(1, 60));
        bill.pay("lambda/pollers/" + pollers->words("source"), hours);
    }
    if (const Node* durable = bill.option.find("durable")) {
        const Rational executions = durable->number("executions_per_month", 0);
        const Rational decimalGb = executions * durable->number("written_kb_per_execution", 0) / 1'000'000;
        bill.pay("lambda/durable-operations", executions * durable->number("operations_per_execution", 0));
        bill.pay("lambda/durable-data-written", decimalGb);
        bill.pay("lambda/durable-data-stored", decimalGb * durable->number("stored_days", 14) / 30);
    }
    if (const Node* tenants = bill.option.find("tenants"))
        bill.pay("lambda/tenant-environments/" + arch, tenants->number("environments_per_month", 0) * gb);
}

void payLambda(Bill& bill) {
    const Node& option = bill.option;
    const Node& workload = bill.workload();
    const std::string arch = option.words("architecture", "x86_64");
    const Rational memoryMb = option.number("memory_mb", 0);
    const Rational gb = memoryMb / 1024;
    const Rational storageGb = (option.number("ephemeral_storage_mb", 512) - 512) / 1024;
    const Rational all = bill.requests();

    const std::string plan = option.words("savings_plan", "none");
    Rational share = 1;
    if (plan != "none")
        share -= bill.prices.percent(plan.find("all-upfront") == std::string::npos
                                         ? "lambda/savings-plan/no-upfront"
                                         : "lambda/savings-plan/all-upfront");

    // One request for the first 256 KB of an asynchronous event, one more for each 64 KB that begins.
    Rational each = 1;
    const Rational beyondKb = workload.number("request_kb", 0) - 256;
    if (workload.words("invocation") == "asynchronous" && beyondKb > 0) each += ceiling(beyondKb / 64);
    bill.pay("lambda/requests/" + arch, all * each, &bill.month.freeRequests);

    const Rational handlerMs = durationMs(workload, memoryMb);
    const Rational warmMs = wholeMs(handlerMs);
    const Node* provisioned = option.find("provisioned");
    Rational served = 0;
    Rational servedMs = 0;
    if (provisioned) {
        servedMs = wholeMs(provisioned->number("duration_ms", handlerMs));
        const Rational hours = provisioned->number("hours_per_month", bill.monthHours());
        const Rational arriving = all * std::min(Rational(1), Rational(hours / bill.monthHours()));
        const Rational servable =
            provisioned->number("concurrency", 1) * hours * 3'600'000 / std::max(servedMs, Rational(1));
        served = std::min(all, provisioned->number("requests_per_month", std::min(arriving, servable)));
    }
    const Node* snapstart = option.find("snapstart");
    const Rational cold = workload.number("cold_start_share", 0);
    const Rational coldMs = snapstart ? warmMs : wholeMs(workload.number("init_ms", 0) + handlerMs);
    const Rational onDemandSeconds = (all - served) * (warmMs * (1 - cold) + coldMs * cold) / 1000;
    bill.pay("lambda/duration/" + arch, onDemandSeconds * gb, &bill.month.freeGbSeconds, share);
    if (storageGb > 0)
        bill.pay("lambda/ephemeral-storage/" + arch,
                 (onDemandSeconds + served * servedMs / 1000) * storageGb);
    if (provisioned) payProvisioned(bill, arch, gb, share, *provisioned, served, servedMs);
    if (snapstart) {
        if (provisioned || storageGb > 0) bill.available = false;
        const std::string key =
            snapstart->words("runtime", "python") == "java" ? "lambda/snapstart-java/" : "lambda/snapstart-";
        const Rational hours = std::max(Rational(3), snapstart->number("hours_per_month", bill.monthHours()));
        bill.pay(key + "cache", hours * 3600 * snapstart->number("versions", 1) * gb);
        bill.pay(key + "restore", snapstart->number("restores_per_month", all * cold) * gb);
    }
    payExtras(bill, arch, gb);
}

void payEdge(Bill& bill) {
    const Rational memoryMb = bill.option.number("memory_mb", 0);
    bill.pay("lambda/edge/requests", bill.requests());
    bill.pay("lambda/edge/duration",
             bill.requests() * wholeMs(durationMs(bill.workload(), memoryMb)) / 1000 * memoryMb / 1024);
}

Rational peakToMean(const Node& workload) {
    const Node* traffic = workload.find("traffic");
    if (!traffic) return 1;
    if (const auto stated = traffic->number("peak_to_mean")) return *stated;
    const std::string shape = traffic->words("shape", "steady");
    if (shape == "office-hours") return 4;
    if (shape == "diurnal") return 2;
    if (shape == "spiky") return 10;
    if (shape != "hourly") return 1;
    Rational sum = 0;
    Rational most = 0;
    for (const Node& weight : traffic->find("hourly")->list) {
        sum += weight.value();
        most = std::max(most, weight.value());
    }
    return most * 168 / sum;
}

// How many tasks or instances: as many as stand, when they can carry the work, or as many as it takes.
std::optional<Rational> units(const Bill& bill, const Shape& shape, const char* countKey, int least) {
    const Node& workload = bill.workload();
    Rational baseMb = 0;
    Rational perRequestMb = 0;
    if (const Node* memory = workload.find("server_memory_mb")) {
        baseMb = memory->number("base", 0);
        perRequestMb = memory->number("per_request", 0);
    }
    if (baseMb + perRequestMb > shape.memoryMb) return std::nullopt;
    if (bill.option.find("runs_per_month")) return bill.option.number(countKey, 1); // a job states its work

    // The busiest hour: the peak over the month, or the mean while it runs when that is more.
    const Rational seconds = bill.option.number("hours_per_month", bill.monthHours()) * 3600;
    const Rational busiest =
        std::max(Rational(1 / seconds),
                 Rational(peakToMean(workload) / std::max(seconds, Rational(bill.monthHours() * 3600))));
    const Rational rate = bill.requests() * busiest;
    const Rational cpus = rate * workload.number("cpu_ms", 0) / 1000;
    const Rational atOnce = rate * durationMs(workload, std::nullopt) / 1000;
    if (const auto stands = bill.option.number(countKey)) {
        const bool carries =
            cpus <= *stands * shape.vcpu && baseMb + atOnce / *stands * perRequestMb <= shape.memoryMb;
        return carries ? stands : std::nullopt;
    }
    Rational target(3, 5);
    Rational minimum = 2;
    if (const Node* sizing = workload.find("sizing")) {
        target = sizing->number("target_utilisation", target);
        minimum = sizing->number("minimum_count", minimum);
    }
    Rational count = std::max(Rational(least), minimum);
    count = std::max(count, ceiling(cpus / (shape.vcpu * target)));
    if (perRequestMb > 0) count = std::max(count, ceiling(atOnce * perRequestMb / (shape.memoryMb - baseMb)));
    return count;
}

void payFargate(Bill& bill) {
    const Node& option = bill.option;
    const Rational vcpu = option.number("vcpu", 0);
    const Rational gb = option.number("memory_gb", 0);
    const auto count = units(bill, {vcpu, gb * 1024}, "tasks", 1);
    const std::string os = option.words("os", "linux");
    const std::string arch = option.words("architecture", "x86_64");
    const bool spot = option.words("spot") == "true";
    const std::string plan = option.words("savings_plan", "none");
    if (!count || (spot && (plan != "none" || os == "windows")) || (os == "windows" && arch == "arm64")) {
        bill.available = false;
        return;
    }
    Rational hours = *count * option.number("hours_per_month", bill.monthHours());
    if (const auto runs = option.number("runs_per_month")) {
        const Rational least = os == "windows" ? 300 : 60;
        hours = *count * *runs * std::max(least, ceiling(option.number("seconds_per_run", 0))) / 3600;
    }
    std::string kind = "/" + arch + "/" + os;
    if (spot) kind += "/spot";
    if (plan == "no-upfront" || plan == "all-upfront")
        kind += "/savings-plan-1y-" + plan;
    else if (plan != "none")
        kind += "/savings-plan-" + plan;
    bill.pay("fargate/vcpu" + kind, hours * vcpu);
    bill.pay("fargate/memory" + kind, hours * gb);
    if (os == "windows") bill.pay("fargate/os-licence/windows", hours * vcpu);
    const Rational extraGb = option.number("ephemeral_storage_gb", 20) - 20;
    if (extraGb > 0) bill.pay("fargate/ephemeral-storage/" + arch, hours * extraGb);
}

void payEc2(Bill& bill) {
    const std::string type = bill.option.words("instance");
    const auto count = units(bill, bill.prices.shape(type), "count", 1);
    const auto usd = bill.prices.hour(type, bill.option.words("purchase", "on-demand"));
    if (count && usd)
        bill.usd += *count * bill.option.number("hours_per_month", bill.monthHours()) * *usd;
    else
        bill.available = false;
}

void payManagedInstances(Bill& bill) {
    const std::string type = bill.option.words("instance");
    const bool family =
        std::string("cmr").find(type[0]) != std::string::npos && type[1] >= '0' && type[1] <= '9';
    const auto count = units(bill, bill.prices.shape(type), "count", 3);
    const auto list = bill.prices.hour(type, "on-demand");
    const auto paid = bill.option.number("usd_per_hour");
    const bool plan = bill.option.words("savings_plan", "none") != "none";
    if (!family || !count || !list || (plan && !paid)) {
        bill.available = false;
        return;
    }
    bill.pay("lambda/managed-instances/requests", bill.requests(), &bill.month.freeRequests);
    const Rational hours = *count * bill.option.number("hours_per_month", bill.monthHours());
    bill.usd += hours * (paid.value_or(*list) + *list * bill.prices.percent("lambda/management-fee"));
}

} // namespace

Month::Month(const Node& scenario, const Prices& prices)
    : freeRequests(prices.allowance("requests")), freeGbSeconds(prices.allowance("duration")),
      freeStreamingGb(prices.allowance("streaming")) {
    const Node* account = scenario.find("account");
    const Node* tier = account ? account->find("free_tier") : nullptr;
    if (!tier) return;
    if (tier->text == "false") freeRequests = freeGbSeconds = freeStreamingGb = 0;
    freeRequests = tier->number("requests", freeRequests);
    freeGbSeconds = tier->number("gb_seconds", freeGbSeconds);
    freeStreamingGb = tier->number("streaming_gb", freeStreamingGb);
}

std::optional<Rational> bill(const Node& scenario, const Node& option, const Prices& prices, Month& month) {
    Month after = month;
    Bill bill{scenario, option, prices, after};
    const std::string kind = option.words("kind");
    if (kind == "lambda") payLambda(bill);
    if (kind == "lambda-edge") payEdge(bill);
    if (kind == "fargate") payFargate(bill);
    if (kind == "ec2") payEc2(bill);
    if (kind == "lambda-managed-instances") payManagedInstances(bill);
    if (!bill.available) return std::nullopt;
    month = after;
    return bill.usd;
}

} // namespace exact
