// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/random_scenario.h"

namespace {

// Members that are joined by commas.
class Members {
public:
    void add(const std::string& key, const std::string& value) {
        m_text += (m_text.empty() ? "\"" : ", \"") + key + "\": " + value;
    }
    void words(const std::string& key, const std::string& value) { add(key, '"' + value + '"'); }
    std::string object() const { return '{' + m_text + '}'; }

private:
    std::string m_text;
};

std::string traffic(Dice& dice) {
    Members all;
    const std::string shape =
        dice.chance(5) ? "hourly" : dice.pick({"steady", "office-hours", "diurnal", "spiky"});
    all.words("shape", shape);
    if (shape == "hourly") {
        std::string weights;
        for (int i = 0; i < 168; ++i)
            weights += (i > 0 ? ", " : "") + dice.decimal(-2, 0);
        all.add("hourly", '[' + weights + ']');
    }
    if (dice.chance(40)) all.add("peak_to_mean", dice.whole(1, 20) + '.' + dice.whole(0, 99));
    return all.object();
}

std::string sizing(Dice& dice) {
    Members all;
    if (dice.chance(40)) all.add("target_utilisation", "0." + dice.whole(1, 9));
    if (dice.chance(40)) all.add("minimum_count", dice.whole(1, 9));
    if (dice.chance(30)) all.add("concurrency_per_vcpu", dice.whole(0, 20) + "." + dice.whole(1, 9));
    if (dice.chance(50)) all.words("scaling", dice.pick({"fixed", "hourly"}));
    if (dice.chance(30)) all.add("scaling_delay_minutes", dice.whole(0, 60));
    if (dice.chance(30)) all.add("zones", dice.whole(2, 5));
    if (dice.chance(30)) all.add("survives_zone_loss", dice.pick({"true", "false"}));
    return all.object();
}

std::string surroundings(Dice& dice) {
    Members all;
    if (dice.chance(50)) all.add("ebs_gb", dice.whole(0, 500));
    if (dice.chance(50)) all.add("public_ipv4", dice.pick({"true", "false"}));
    if (dice.chance(60)) {
        Members balancer;
        if (dice.chance(50)) balancer.add("count", dice.whole(1, 3));
        if (dice.chance(50)) balancer.add("capacity_units", dice.pick({"true", "false"}));
        if (dice.chance(50)) balancer.add("requests_per_connection", dice.whole(1, 100));
        if (dice.chance(50)) balancer.add("public_ipv4", dice.whole(0, 3));
        all.add("load_balancer", dice.chance(30) ? "true" : balancer.object());
    }
    if (dice.chance(40)) {
        Members nat;
        if (dice.chance(50)) nat.add("gateways", dice.whole(1, 3));
        if (dice.chance(50)) nat.add("gb_per_month", dice.decimal(-1, 1));
        all.add("nat", dice.chance(30) ? "true" : nat.object());
    }
    return all.object();
}

std::string measured(Dice& dice) {
    std::string points;
    std::uint64_t memory = 128;
    for (std::uint64_t i = 0, count = 1 + dice.below(5); i < count; ++i) {
        points += (i > 0 ? ", [" : "[") + std::to_string(memory) + ", " + dice.decimal(-2, 1) + ']';
        memory += 1 + dice.below(1900);
    }
    return '[' + points + ']';
}

std::string provisioned(Dice& dice, const std::string& mostRequests) {
    Members all;
    all.add("concurrency", dice.whole(1, 500));
    if (dice.chance(70))
        all.add("hours_per_month", dice.chance(50) ? dice.decimal(-4, -2) : dice.whole(0, 672));
    if (dice.chance(50)) all.add("requests_per_month", mostRequests);
    if (dice.chance(50)) all.add("duration_ms", dice.decimal(-2, 1));
    return all.object();
}

std::string snapStart(Dice& dice) {
    Members all;
    if (dice.chance(50)) all.add("versions", dice.whole(1, 9));
    if (dice.chance(50)) all.add("hours_per_month", dice.decimal(-4, -2));
    if (dice.chance(50)) all.add("restores_per_month", dice.decimal(0, 5));
    if (dice.chance(70)) all.words("runtime", dice.pick({"java", "python", "dotnet"}));
    return all.object();
}

std::string extra(Dice& dice, const std::string& which) {
    Members all;
    if (which == "streaming") {
        if (dice.chance(70)) all.add("responses_per_month", dice.decimal(0, 5));
        all.add("response_mb", dice.decimal(-2, -1));
    } else if (which == "pollers") {
        all.words("source", dice.pick({"sqs", "kafka"}));
        all.add("unit_hours", dice.chance(20) ? dice.decimal(-7, -4) : dice.decimal(-1, 1));
    } else if (which == "durable") {
        all.add("executions_per_month", dice.decimal(0, 5));
        all.add("operations_per_execution", dice.whole(0, 60));
        if (dice.chance(70)) all.add("written_kb_per_execution", dice.decimal(-2, 1));
        if (dice.chance(50)) all.add("stored_days", dice.whole(0, 90));
    } else {
        all.add("environments_per_month", dice.decimal(0, 4));
    }
    return all.object();
}

void addLambda(Dice& dice, Members& all, const std::string& mostProvisioned) {
    if (dice.chance(70)) all.words("architecture", dice.pick({"x86_64", "arm64"}));
    all.add("memory_mb", dice.whole(128, 10'240));
    if (dice.chance(25)) all.add("ephemeral_storage_mb", dice.whole(512, 10'240));
    if (dice.chance(30)) all.add("provisioned", provisioned(dice, mostProvisioned));
    if (dice.chance(20)) all.add("snapstart", snapStart(dice));
    for (const char* which : {"streaming", "pollers", "durable", "tenants"})
        if (dice.chance(15)) all.add(which, extra(dice, which));
    if (dice.chance(25))
        all.words("savings_plan",
                  dice.pick({"none", "no-upfront", "all-upfront", "3y-no-upfront", "3y-all-upfront"}));
}

void addFargate(Dice& dice, Members& all) {
    struct Size {
        const char* vcpu;
        std::uint64_t least, most, step;
        bool windows;
    };
    static const std::vector<Size> kSizes = {
        {"1", 2, 8, 1, true},      {"2", 4, 16, 1, true},   {"4", 8, 30, 1, true},   {"8", 16, 60, 4, false},
        {"16", 32, 120, 8, false}, {"0.5", 1, 4, 1, false}, {"0.25", 1, 2, 1, false}};
    const Size& size = dice.pick(kSizes);
    if (dice.chance(60)) all.words("architecture", dice.pick({"x86_64", "arm64"}));
    if (size.windows && dice.chance(25)) all.words("os", "windows");
    all.add("vcpu", size.vcpu);
    all.add("memory_gb",
            std::to_string(size.least + size.step * dice.below((size.most - size.least) / size.step + 1)));
    if (dice.chance(20)) all.add("ephemeral_storage_gb", dice.whole(20, 200));
    if (dice.chance(50)) all.add("tasks", dice.whole(1, 3000));
    if (dice.chance(25)) {
        all.add("runs_per_month", dice.decimal(0, 2));
        all.add("seconds_per_run", dice.decimal(-2, 0));
    } else if (dice.chance(40)) {
        all.add("hours_per_month", dice.whole(1, 671) + ".5");
    }
    if (dice.chance(20)) all.add("spot", "true");
    if (dice.chance(30)) {
        all.words("savings_plan",
                  dice.pick({"no-upfront", "all-upfront", "3y-no-upfront", "3y-all-upfront"}));
        if (all.object().find("runs_per_month") == std::string::npos && dice.chance(60))
            all.words("above", dice.pick({"on-demand", "spot"}));
    }
    if (dice.chance(30)) all.add("surroundings", surroundings(dice));
}

// The cheapest of some: all of them would keep exact arithmetic busy for too long.
void addAuto(Dice& dice, Members& all) {
    all.words("instance", "auto");
    if (dice.chance(50)) all.words("architecture", dice.pick({"x86_64", "arm64"}));
    all.add("families",
            dice.pick({R"(["m7g", "c7g", "r7g"])", R"(["t4g", "t3"])", R"(["c7i", "m7i-flex", "m5", "t2"])",
                       R"(["r8g", "m8g", "c8g", "x2gd"])"}));
    if (dice.chance(40)) all.add("burstable", dice.pick({"true", "false"}));
    if (dice.chance(20)) all.add("min_vcpu", dice.whole(1, 8));
    if (dice.chance(20)) all.add("min_memory_gb", dice.whole(1, 32));
}

void addInstance(Dice& dice, Members& all, bool mayChoose) {
    if (mayChoose && dice.chance(40))
        addAuto(dice, all);
    else
        all.words("instance", dice.pick({"m7g.large", "c7g.large", "t4g.nano", "t2.small", "t3.large",
                                         "c7i.xlarge", "c7i-flex.large", "r7g.2xlarge", "m8i.large",
                                         "a1.large", "m5.large", "p3.2xlarge", "m6i.32xlarge", "c6g.metal"}));
    if (dice.chance(50)) all.add("count", dice.whole(1, 2000));
    if (dice.chance(40)) all.add("hours_per_month", dice.whole(1, 671) + ".25");
}

} // namespace

std::string Dice::decimal(int least, int most) {
    const int exponent = least + static_cast<int>(below(static_cast<std::uint64_t>(most - least + 1)));
    const std::string digits = std::to_string(1 + below(9999));
    return exponent == 0 ? digits : digits + "e" + std::to_string(exponent);
}

std::string randomOption(Dice& dice, const Taste& taste, const std::string& mostProvisioned) {
    Members all;
    const std::string kind = taste.lambdaOnly || dice.chance(50)
                                 ? "lambda"
                                 : dice.pick({"lambda-edge", "lambda-managed-instances", "fargate", "ec2"});
    all.words("kind", kind);
    if (kind == "lambda")
        addLambda(dice, all, mostProvisioned);
    else if (kind == "lambda-edge")
        all.add("memory_mb", dice.whole(128, 10'240));
    else if (kind == "fargate")
        addFargate(dice, all);
    else
        addInstance(dice, all, kind == "ec2");
    if (kind == "lambda-managed-instances") {
        if (dice.chance(40)) all.add("usd_per_hour", "0.0" + dice.whole(1, 9999));
        if (dice.chance(20)) all.words("savings_plan", "no-upfront");
    }
    if (kind == "ec2" && dice.chance(60)) {
        const std::string purchase =
            dice.pick({"on-demand", "spot", "reserved-1y-no-upfront", "reserved-3y-no-upfront"});
        all.words("purchase", purchase);
        if (purchase.starts_with("reserved") && dice.chance(60))
            all.words("above", dice.pick({"on-demand", "spot"}));
    }
    if (kind == "ec2" && dice.chance(30)) all.add("surroundings", surroundings(dice));
    return all.object();
}

std::string randomScenario(Dice& dice, const Taste& taste) {
    Members workload;
    const std::string digits = std::to_string(dice.below(9999));
    const std::string power =
        "e" + std::to_string(dice.below(static_cast<std::uint64_t>(taste.mostRequests) + 1));
    workload.add("requests_per_month", digits + power);
    if (dice.chance(80))
        workload.add("duration_ms", dice.decimal(-4, 2));
    else
        workload.add("duration_by_memory", measured(dice));
    if (dice.chance(50)) workload.add("init_ms", dice.decimal(-2, 0));
    if (dice.chance(50)) workload.add("cold_start_share", "0." + dice.whole(0, 99'999));
    workload.add("cpu_ms", dice.decimal(-3, 0));
    if (dice.chance(50))
        workload.add("server_memory_mb", R"({"base": )" + dice.whole(0, 900) + R"(, "per_request": )" +
                                             dice.decimal(-3, -1) + '}');
    if (dice.chance(50)) workload.add("request_kb", dice.decimal(-1, 0));
    if (dice.chance(30)) workload.add("response_kb", dice.decimal(-1, 0));
    if (dice.chance(60)) {
        const std::string invocation = dice.pick({"synchronous", "asynchronous", "polled"});
        workload.words("invocation", invocation);
        if (invocation != "synchronous" && dice.chance(50))
            workload.add("deadline_s", dice.pick({"0", "30", "900", "7200", "50000", "400000"}));
    }
    if (dice.chance(50)) workload.add("traffic", traffic(dice));
    if (dice.chance(60)) workload.add("sizing", sizing(dice));

    Members freeTier;
    if (dice.chance(50)) freeTier.add("requests", dice.whole(0, 1'000'000));
    if (dice.chance(50)) freeTier.add("gb_seconds", dice.whole(0, 400'000));
    if (dice.chance(50)) freeTier.add("streaming_gb", dice.whole(0, 99) + '.' + dice.whole(0, 99));

    // Part of the requests: its digits are fewer.
    const std::string part = std::to_string(dice.below(std::stoull(digits) + 1)) + power;
    std::string options;
    for (std::uint64_t i = 0, count = 1 + dice.below(4); i < count; ++i)
        options += (i > 0 ? ", " : "") + randomOption(dice, taste, part);

    Members all;
    all.words("format", "breakeven-scenario");
    all.add("version", "1");
    all.words("region", dice.chance(50)
                            ? "us-east-1"
                            : dice.pick({"eu-west-1", "ap-southeast-2", "eu-west-1", "ap-southeast-2",
                                         "eu-central-1", "sa-east-1", "cn-north-1"}));
    if (dice.chance(30)) all.add("hours_per_month", dice.pick({"720", "744", "672.5", "696"}));
    all.add("workload", workload.object());
    if (dice.chance(70)) {
        const std::string tier = dice.chance(40) ? freeTier.object() : dice.pick({"true", "false"});
        all.add("account", "{\"free_tier\": " + tier +
                               (dice.chance(20) ? ", \"server_discount\": 0." + dice.whole(1000, 9899) : "") +
                               '}');
    }
    all.add("options", '[' + options + ']');
    return all.object();
}
