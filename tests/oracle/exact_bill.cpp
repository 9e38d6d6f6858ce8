// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/exact_bill.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

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

    // A share of 1, such as what a commitment saves.
    Rational percent(const std::string& key) {
        const std::optional<Rational> share = prices.percent(key);
        if (!share) available = false;
        return share.value_or(0);
    }

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

// The load of each hour of a week over the mean, as the shape has it by itself.
std::vector<Rational> weekOf(const Node& workload) {
    const Node* traffic = workload.find("traffic");
    const std::string shape = traffic ? traffic->words("shape", "steady") : "steady";
    std::vector<Rational> week(168, 1);
    for (std::size_t i = 0; i < week.size(); ++i) {
        const std::size_t hour = i % 24;
        if (shape == "office-hours")
            week[i] = i / 24 < 5 && hour >= 9 && hour < 17 ? Rational(4) : Rational(1, 16);
        if (shape == "spiky") week[i] = hour == 12 ? Rational(10) : Rational(14, 23);
        if (shape == "diurnal") {
            const double away = std::abs(static_cast<double>(hour) - 15);
            week[i] = Rational(1 + std::cos(std::min(away, 24 - away) * std::acos(-1.0) / 12));
        }
        if (shape == "hourly") week[i] = traffic->find("hourly")->list[i].value();
    }
    if (shape == "hourly") {
        Rational sum = 0;
        for (const Rational& weight : week)
            sum += weight;
        for (Rational& weight : week)
            weight *= 168 / sum;
    }
    return week;
}

// The same as the stated peak flattens it.
std::vector<Rational> flattenedWeek(const Node& workload) {
    std::vector<Rational> weights = weekOf(workload);
    const Rational own = *std::max_element(weights.begin(), weights.end());
    const Rational peak = peakToMean(workload);
    if (peak < own)
        for (Rational& each : weights)
            each = 1 + (each - 1) * (peak - 1) / (own - 1);
    return weights;
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
        share -=
            bill.percent(plan.find("all-upfront") == std::string::npos ? "lambda/savings-plan/no-upfront"
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
        const Rational enabled = std::min(Rational(1), Rational(hours / bill.monthHours()));
        const Rational servable =
            provisioned->number("concurrency", 1) * hours * 3'600'000 / std::max(servedMs, Rational(1));
        // Hour by hour of the week, in moments that are busier than the hour where the peak is above its own.
        const std::vector<Rational> own = weekOf(workload);
        const Rational moments =
            std::max(Rational(1), Rational(peakToMean(workload) / *std::max_element(own.begin(), own.end())));
        Rational sum = 0;
        for (const Rational& weight : flattenedWeek(workload))
            sum += std::min(Rational(all * enabled * weight), Rational(servable / moments)) / 168;
        served = std::min(all, provisioned->number("requests_per_month", sum));
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

// What a fleet is, and what is asked of it.
struct Fleet {
    const Bill& bill;
    Shape shape;
    const char* countKey;
    int least;

    Rational baseMb = 0;
    Rational perRequestMb = 0;
    Rational target{3, 5};
    Rational minimum = 2;
    Rational slots = 0;
    Rational otherZones = 0;
    Rational startHours{5, 60};
    bool hourly = false;
    Rational waitHours = 0;
    Rational atMost = 0;     // requests at once that AWS lets a unit take
    bool wholeFirst = false; // headroom comes on top of whole units
    // What becomes of the use above a baseline.
    enum class Above { Nothing, Charged, Slowed, Likely } above_ = Above::Nothing;
    Rational unitUsd = 0;
    Rational creditUsd = 0;

    Fleet(const Bill& of, Shape unit, const char* key, int leastUnits)
        : bill(of), shape(std::move(unit)), countKey(key), least(leastUnits) {
        const Node& workload = bill.workload();
        waitHours = workload.number("deadline_s", 0) / 3600;
        if (const Node* memory = workload.find("server_memory_mb")) {
            baseMb = memory->number("base", 0);
            perRequestMb = memory->number("per_request", 0);
        }
        const Node* sizing = workload.find("sizing");
        if (!sizing) return;
        target = sizing->number("target_utilisation", target);
        minimum = std::max(sizing->number("minimum_count", minimum), sizing->number("zones", 1));
        if (const auto each = sizing->number("concurrency_per_vcpu"))
            slots = std::max(Rational(1), Rational(-ceiling(-(*each * shape.vcpu))));
        if (sizing->words("survives_zone_loss") == "true") otherZones = sizing->number("zones", 2) - 1;
        startHours = sizing->number("scaling_delay_minutes", 5) / 60;
        hourly = sizing->words("scaling") == "hourly" && !bill.option.find(countKey) &&
                 !bill.option.find("hours_per_month");
    }

    bool fits() const { return baseMb + perRequestMb <= shape.memoryMb; }
    Rational cpuSeconds() const { return bill.workload().number("cpu_ms", 0) / 1000; }
    // A request is there at least as long as a vCPU, or a share of one, works on it.
    Rational heldSeconds() const {
        return std::max(Rational(durationMs(bill.workload(), std::nullopt) / 1000),
                        Rational(cpuSeconds() / std::min(Rational(1), shape.vcpu)));
    }
    Rational monthHours() const { return bill.option.number("hours_per_month", bill.monthHours()); }
    Rational meanCpus() const { return bill.requests() * cpuSeconds() / (monthHours() * 3600); }
    Rational places() const {
        if (atMost == 0) return slots;
        return slots == 0 ? atMost : std::min(slots, atMost);
    }
    bool carries(const Rational& count, const Rational& rate) const {
        const Rational fullest = ceiling(rate * heldSeconds() / count);
        return rate * cpuSeconds() <= count * shape.vcpu &&
               baseMb + std::max(fullest, Rational(1)) * perRequestMb <= shape.memoryMb &&
               (places() == 0 || fullest <= places()) &&
               (above_ == Above::Nothing || above_ == Above::Charged ||
                meanCpus() * lasting() <= count * shape.vcpu * shape.baseline);
    }
    // The most of what comes in any stretch of hours, against them and so many more; at least the mean.
    Rational stretched(const Rational& slack) const {
        const std::vector<Rational> week = flattenedWeek(bill.workload());
        std::vector<Rational> sums = {0};
        for (std::size_t i = 0; i < 2 * week.size(); ++i)
            sums.push_back(sums.back() + week[i % week.size()]);
        Rational most = 1;
        for (std::size_t length = 1; length <= week.size(); ++length) {
            Rational load = 0;
            for (std::size_t first = 0; first < week.size(); ++first)
                load = std::max(load, Rational(sums[first + length] - sums[first]));
            most = std::max(most, Rational(load / (length + slack)));
        }
        return most;
    }
    // How much baseline lets a standard instance keep up with its credits of a day.
    Rational lasting() const {
        const bool shaped = above_ == Above::Slowed && monthHours() == bill.monthHours();
        return shaped ? stretched(24) : Rational(1);
    }
    // The vCPUs above the baseline that are charged, in the mean.
    Rational surplus(const std::vector<Rational>& week) const {
        const Rational earned = shape.vcpu * shape.baseline;
        const std::vector<Rational> weights = flattenedWeek(bill.workload());
        const bool even = std::all_of(weights.begin(), weights.end(),
                                      [&](const Rational& each) { return each == weights.front(); });
        if (even || monthHours() != bill.monthHours())
            return std::max(Rational(0), Rational(meanCpus() - above(week, 0) * earned));
        const auto unitsIn = [&](std::size_t hour) { return week[week.size() == 1 ? 0 : hour]; };
        Rational drift = 0;
        for (std::size_t hour = 0; hour < weights.size(); ++hour)
            drift += unitsIn(hour) * earned - meanCpus() * weights[hour];
        Rational balance = 24 * earned * unitsIn(0) * (drift < 0 ? -1 : 1);
        Rational charged = 0;
        for (std::size_t hour = 0; hour < 2 * weights.size(); ++hour) {
            const std::size_t at = hour % weights.size();
            const Rational most = 24 * earned * unitsIn(at);
            balance += unitsIn(at) * earned - meanCpus() * weights[at];
            if (balance < -most) {
                if (hour >= weights.size()) charged += -most - balance;
                balance = -most;
            }
            balance = std::min(balance, most);
        }
        return charged / weights.size();
    }
    // The least whole number that satisfies every wish at that many requests a second; `cpus` in use that the
    // baseline must come to.
    Rational needed(const Rational& rate, const Rational& baselineCpus) const {
        const Rational cpus = rate * cpuSeconds();
        const Rational atOnce = rate * heldSeconds();
        Rational count =
            wholeFirst ? ceiling(ceiling(cpus / shape.vcpu) / target) : ceiling(cpus / (shape.vcpu * target));
        if (perRequestMb > 0) {
            const Rational each = -ceiling(-((shape.memoryMb - baseMb) / perRequestMb));
            count = std::max(count, ceiling(atOnce / (each * target)));
        }
        if (places() > 0) count = std::max(count, ceiling(atOnce / (places() * target)));
        const Rational each = shape.vcpu * shape.baseline;
        if (above_ == Above::Slowed || above_ == Above::Likely ||
            (above_ == Above::Charged && unitUsd < each * creditUsd))
            count = std::max(count, ceiling(baselineCpus / each));
        if (otherZones > 0) {
            // One unit more until what the fullest zone leaves is enough, from a little below the answer. One
            // stays at least.
            count = std::max(count, Rational(1));
            Rational with = std::max(count, Rational(count + ceiling(count / otherZones) - 3));
            while (with - ceiling(with / (otherZones + 1)) < count)
                with += 1;
            count = with;
        }
        return std::max({count, Rational(least), minimum});
    }
    // Requests a second in the busiest hour: the peak over the month, or the mean while it runs when that is
    // more.
    Rational busiestRate() const {
        const Rational peak = peakToMean(bill.workload());
        const Rational seconds = bill.option.number("hours_per_month", bill.monthHours()) * 3600;
        Rational busiest = peak;
        if (waitHours > 0) {
            const std::vector<Rational> weights = weekOf(bill.workload());
            const Rational own = *std::max_element(weights.begin(), weights.end());
            const std::vector<Rational> flat = flattenedWeek(bill.workload());
            const Rational burst = std::max(Rational(1), Rational(peak / own));
            busiest = std::max(stretched(waitHours), Rational(*std::max_element(flat.begin(), flat.end()) *
                                                              burst / (1 + burst * waitHours)));
        }
        return bill.requests() *
               std::max(Rational(1 / seconds),
                        Rational(busiest / std::max(seconds, Rational(bill.monthHours() * 3600))));
    }
    // The units of each hour of the week; nothing when they cannot do the work.
    std::optional<std::vector<Rational>> week() const {
        if (!fits()) return std::nullopt;
        if (bill.option.find("runs_per_month")) // a job states its work
            return std::vector<Rational>{bill.option.number(countKey, 1)};
        const Rational peak = peakToMean(bill.workload());
        if (hourly) {
            std::vector<Rational> weights = weekOf(bill.workload());
            const Rational own = *std::max_element(weights.begin(), weights.end());
            const Rational mean = bill.requests() / (bill.monthHours() * 3600);
            std::map<Rational, Rational> known; // by weight
            for (Rational& each : weights) {
                const auto [found, isNew] = known.try_emplace(each, 0);
                if (isNew) {
                    Rational weight = each;
                    if (peak < own) weight = 1 + (weight - 1) * (peak - 1) / (own - 1);
                    Rational burst = std::max(Rational(1), Rational(peak / own));
                    if (waitHours > 0)
                        burst = std::max(Rational(1), Rational(burst / (1 + burst * waitHours)));
                    found->second = needed(mean * weight * burst, mean * weight * cpuSeconds());
                }
                each = found->second;
            }
            // Where work may wait, or lives on credits, fewer may do that stand all the time.
            const Rational standing = needed(busiestRate(), meanCpus() * lasting());
            if (above(weights, 0) > standing) std::fill(weights.begin(), weights.end(), standing);
            return weights;
        }
        const Rational rate = busiestRate();
        if (const auto stands = bill.option.number(countKey)) {
            if (!carries(*stands, rate)) return std::nullopt;
            return std::vector<Rational>{*stands};
        }
        return std::vector<Rational>{needed(rate, meanCpus() * lasting())};
    }

    // The mean number of units above `base`, with those that are starting.
    Rational above(const std::vector<Rational>& week, const Rational& base) const {
        Rational running = 0;
        Rational starting = 0;
        for (std::size_t i = 0; i < week.size(); ++i) {
            const Rational& next = week[(i + 1) % week.size()];
            if (week[i] > base) running += week[i] - base;
            const Rational& now = std::max(week[i], base);
            if (next > now) starting += next - now;
        }
        return (running + starting * startHours) / week.size();
    }
};

// What surrounds a mean of `units` servers that run so many hours each.
void paySurroundings(Bill& bill, const Rational& units, const Rational& hours) {
    const Node* around = bill.option.find("surroundings");
    if (!around) return;
    const Rational gb = around->number("ebs_gb", 0);
    if (gb > 0) bill.pay("ebs/gp3/storage", gb * units * hours / bill.monthHours());
    if (around->words("public_ipv4") == "true") bill.pay("vpc/public-ipv4/hours", units * hours);
    const Node* balancer = around->find("load_balancer");
    if (balancer && balancer->text != "false") {
        bill.pay("load-balancing/alb/hours", balancer->number("count", 1) * bill.monthHours());
        const Rational addresses = balancer->number("public_ipv4", 0);
        if (addresses > 0) bill.pay("vpc/public-ipv4/hours", addresses * bill.monthHours());
        if (balancer->words("capacity_units") != "false") {
            const Node& workload = bill.workload();
            const Rational connections = bill.requests() / balancer->number("requests_per_connection", 1);
            const Rational kb = workload.number("request_kb", 0) + workload.number("response_kb", 0);
            bill.pay(
                "load-balancing/alb/lcu-hours",
                std::max({Rational(connections / 25 / 3600),
                          Rational(connections * durationMs(workload, std::nullopt) / 1000 / 3000 / 3600),
                          Rational(bill.requests() * kb / 1024 / 1024)}));
        }
    }
    const Node* nat = around->find("nat");
    if (nat && nat->text != "false") {
        const Rational gateways = nat->number("gateways", 1);
        bill.pay("vpc/nat-gateway/hours", gateways * bill.monthHours());
        const Rational addresses = nat->number("public_ipv4", gateways);
        if (addresses > 0) bill.pay("vpc/public-ipv4/hours", addresses * bill.monthHours());
        if (nat->number("gb_per_month", 0) > 0)
            bill.pay("vpc/nat-gateway/data", nat->number("gb_per_month", 0));
    }
}

// The cheapest way to buy a fleet: every base from none to all of it is tried where there is a choice.
Rational bought(const Fleet& fleet, const std::vector<Rational>& week, const Rational& base,
                const std::optional<Rational>& above) {
    if (!above) return fleet.above(week, 0) * base;
    const Rational most = *std::max_element(week.begin(), week.end());
    std::optional<Rational> best;
    const auto consider = [&](const Rational& committed) {
        const Rational usd = committed * base + fleet.above(week, committed) * *above;
        if (!best || usd < *best) best = usd;
    };
    std::set<Rational> sizes(week.begin(), week.end());
    sizes.insert(0);
    // Between the sizes that occur nothing should be cheaper: small fleets are tried one by one.
    if (most <= 60)
        for (Rational committed = 1; committed < most; committed += 1)
            sizes.insert(committed);
    for (const Rational& each : sizes)
        consider(each);
    return *best;
}

Rational discounted(const Bill& bill) {
    const Node* account = bill.scenario.find("account");
    return 1 - (account ? account->number("server_discount", 0) : Rational(0));
}

void payFargate(Bill& bill) {
    const Node& option = bill.option;
    const Rational vcpu = option.number("vcpu", 0);
    const Rational gb = option.number("memory_gb", 0);
    const Fleet fleet(bill, {vcpu, gb * 1024}, "tasks", 1);
    const auto week = fleet.week();
    const std::string os = option.words("os", "linux");
    const std::string arch = option.words("architecture", "x86_64");
    const bool spot = option.words("spot") == "true";
    const std::string plan = option.words("savings_plan", "none");
    const std::string above = option.words("above");
    if (!week || (spot && plan != "none") || ((spot || above == "spot") && os == "windows") ||
        (os == "windows" && arch == "arm64")) {
        bill.available = false;
        return;
    }
    // A minute at least is billed, on Windows five.
    const Rational least = os == "windows" ? 300 : 60;
    const Rational stated = option.number("hours_per_month", bill.monthHours());
    Rational hours = std::max(stated, Rational(least / 3600));
    if (const auto runs = option.number("runs_per_month")) {
        hours = *runs * std::max(least, ceiling(option.number("seconds_per_run", 0))) / 3600;
    }
    const std::string kind = "/" + arch + "/" + os;
    std::string base = kind;
    if (spot) base += "/spot";
    if (plan == "no-upfront" || plan == "all-upfront")
        base += "/savings-plan-1y-" + plan;
    else if (plan != "none")
        base += "/savings-plan-" + plan;
    const auto taskHour = [&](const std::string& which) -> std::optional<Rational> {
        const Price* perVcpu = bill.prices.price("fargate/vcpu" + which);
        const Price* perGb = bill.prices.price("fargate/memory" + which);
        if (!perVcpu || !perGb) return std::nullopt;
        return perVcpu->front().usd * vcpu + perGb->front().usd * gb;
    };
    const auto basePrice = taskHour(base);
    const auto abovePrice = above.empty() ? std::nullopt : taskHour(above == "spot" ? kind + "/spot" : kind);
    if (!basePrice || (!above.empty() && !abovePrice)) {
        bill.available = false;
        return;
    }
    bill.usd += bought(fleet, *week, *basePrice, abovePrice) * hours * discounted(bill);
    const Rational units = fleet.above(*week, 0);
    if (os == "windows") bill.pay("fargate/os-licence/windows", units * hours * vcpu);
    const Rational extraGb = option.number("ephemeral_storage_gb", 20) - 20;
    if (extraGb > 0) bill.pay("fargate/ephemeral-storage/" + arch, units * hours * extraGb);
    paySurroundings(bill, units, option.find("runs_per_month") ? hours : stated);
}

void payInstances(Bill& bill, const std::string& type) {
    Fleet fleet(bill, bill.prices.shape(type), "count", 1);
    const auto usd = bill.prices.hour(type, bill.option.words("purchase", "on-demand"));
    const std::string above = bill.option.words("above");
    const auto aboveUsd = above.empty() ? std::nullopt : bill.prices.hour(type, above);
    const bool unlimited = bill.option.words("credits", fleet.shape.credits) == "unlimited";
    const Price* credits = nullptr;
    if (fleet.shape.burstable && unlimited) {
        credits = bill.prices.price("ec2/credits/" + fleet.shape.family);
        fleet.above_ = Fleet::Above::Charged;
        fleet.unitUsd = std::min(usd.value_or(0), aboveUsd.value_or(usd.value_or(0))) * discounted(bill);
        fleet.creditUsd = credits->front().usd;
    } else if (fleet.shape.burstable) {
        fleet.above_ = Fleet::Above::Slowed;
    } else if (fleet.shape.baseline < 1) {
        fleet.above_ = Fleet::Above::Likely;
    }
    const auto week = fleet.week();
    const bool others = bill.option.find("credits") && !fleet.shape.burstable;
    if (!week || !usd || others || (!above.empty() && !aboveUsd)) {
        bill.available = false;
        return;
    }
    const Rational hours = bill.option.number("hours_per_month", bill.monthHours());
    bill.usd += bought(fleet, *week, *usd, aboveUsd) * hours * discounted(bill);
    if (credits) bill.usd += fleet.surplus(*week) * hours * credits->front().usd;
    paySurroundings(bill, fleet.above(*week, 0), hours);
}

// Every type that is wanted, one after the other.
void payCheapest(Bill& bill) {
    const Month before = bill.month;
    std::optional<Rational> best;
    for (const auto& [type, shape] : bill.prices.shapes()) {
        if (!bill.prices.isWanted(type, bill.option)) continue;
        Month month = before;
        Bill each{bill.scenario, bill.option, bill.prices, month};
        payInstances(each, type);
        if (each.available && (!best || each.usd < *best)) best = each.usd;
    }
    bill.available = best.has_value();
    if (best) bill.usd += *best;
}

void payEc2(Bill& bill) {
    const std::string type = bill.option.words("instance");
    type == "auto" ? payCheapest(bill) : payInstances(bill, type);
}

void payManagedInstances(Bill& bill) {
    const std::string type = bill.option.words("instance");
    const bool family =
        std::string("cmr").find(type[0]) != std::string::npos && type[1] >= '0' && type[1] <= '9';
    Shape shape = bill.prices.shape(type);
    const Rational whole = shape.vcpu;
    shape.vcpu -= bill.option.number("reserved_vcpu", 1);
    shape.memoryMb -= bill.option.number("reserved_memory_gb", 1) * 1024;
    if (!family || shape.generation < 5 || whole < 2 || type.find(".metal") != std::string::npos ||
        !(shape.vcpu > 0) || !(shape.memoryMb > 0)) {
        bill.available = false;
        return;
    }
    Fleet fleet(bill, shape, "count", 3);
    const Node* sizing = bill.workload().find("sizing");
    const bool stated = sizing && sizing->find("concurrency_per_vcpu");
    fleet.atMost = std::max(Rational(1), Rational(-ceiling(-shape.vcpu))) * (stated ? 1600 : 64);
    fleet.wholeFirst = true;
    if (shape.baseline < 1) fleet.above_ = Fleet::Above::Likely;
    const auto week = fleet.week();
    const auto list = bill.prices.hour(type, "on-demand");
    std::optional<Rational> paid = bill.option.number("usd_per_hour");
    const auto bought = bill.prices.hour(type, bill.option.words("purchase", "on-demand"));
    const bool plan = bill.option.words("savings_plan", "none") != "none";
    if (!week || !list || !bought || (plan && !paid)) {
        bill.available = false;
        return;
    }
    bill.pay("lambda/managed-instances/requests", bill.requests(), &bill.month.freeRequests);
    const Rational hours = fleet.above(*week, 0) * bill.option.number("hours_per_month", bill.monthHours());
    bill.usd +=
        hours * (paid.value_or(*bought * discounted(bill)) + *list * bill.percent("lambda/management-fee"));
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
