// SPDX-License-Identifier: Apache-2.0
#include "libcost/text/report_advice.h"

#include "libcost/text/explain.h"
#include "libcost/text/format.h"
#include "libcost/text/outlook_text.h"
#include "libcost/text/report_parts.h"
#include "libcost/text/typed_value.h"

#include <cmath>

namespace cost {

namespace {

std::string labelIn(const Scenario& scenario, const std::string& id) {
    const Option* option = optionOf(scenario, id);
    return option ? option->label : id;
}

std::string megabytes(double mb) {
    return numberText(mb, mb < 10 ? 1 : 0) + " MB";
}

std::string sourceOf(const std::shared_ptr<const Provenance>& provenance) {
    if (!provenance || !provenance->source) return "";
    return " (" + provenance->source->title + ", " + dateText(provenance->source->date) + ')';
}

// Without its head and full stop.
std::string obstacleWords(const Obstacle& o) {
    using Kind = Obstacle::Kind;
    const bool over = o.severity == Obstacle::Severity::Blocker;
    const std::string beside = over ? ", above the limit of " : ", close to the limit of ";
    switch (o.kind) {
    case Kind::Timeout:
        return "a request takes up to " + durationText(o.value * 1000) + beside +
               durationText(o.limit * 1000);
    case Kind::Memory:
        return "a request needs " + memoryText(o.value) + " of memory, the function has " +
               memoryText(o.limit);
    case Kind::Payload: return "a request has " + megabytes(o.value) + beside + megabytes(o.limit);
    case Kind::Response: return "a response has " + megabytes(o.value) + beside + megabytes(o.limit);
    case Kind::Package:
        return "the package has " + megabytes(o.value) + " unzipped, layers included" + beside +
               megabytes(o.limit);
    case Kind::Image: return "the container image has " + memoryText(o.value) + beside + memoryText(o.limit);
    case Kind::EphemeralStorage:
        return "a request needs " + memoryText(o.value) + " of ephemeral storage, the function has " +
               memoryText(o.limit);
    case Kind::Environment:
        return "the environment variables have " + numberText(o.value, 1) + " KB" + beside +
               numberText(o.limit, 1) + " KB";
    case Kind::Concurrency:
        return numberText(o.value, 0) + " requests run at once at the peak, beside an account's limit of " +
               numberText(o.limit, 0) + " unless raised";
    case Kind::RequestRate:
        return numberText(o.value, 0) + " requests a second come at the peak, beside an account's limit of " +
               numberText(o.limit, 0) + " unless raised";
    case Kind::Gpu: return "it has no GPU";
    case Kind::StateInMemory: return "what is kept in memory does not last from one request to the next";
    case Kind::WebSockets: return "the process cannot hold WebSocket connections itself";
    case Kind::RootAccess: return "there is no root access to the operating system";
    case Kind::KernelAccess: return "there is no access to the kernel";
    case Kind::Interruption: return "AWS takes Spot capacity back with two minutes' notice";
    }
    return "";
}

std::string waysText(const Obstacle& obstacle) {
    std::string text;
    for (const Obstacle::WayRound& way : obstacle.waysRound)
        text += (text.empty() ? "" : "; or ") + wayRoundText(way);
    return text;
}

std::string becomesText(const Scenario& scenario, const Decision& decision) {
    if (decision.verdict == Verdict::NothingFits) return "nothing fits";
    const std::string& label = scenario.options[decision.option].label;
    return decision.verdict == Verdict::Clear ? label
                                              : "no clear winner, with " + label + " as the least risk";
}

json::Value obstacleJson(const Option& option, const Obstacle& obstacle) {
    json::Value out = {{"option", option.id},
                       {"kind", std::string(nameOf(kObstacles, obstacle.kind))},
                       {"severity", std::string(nameOf(kSeverities, obstacle.severity))}};
    if (obstacle.limit > 0) {
        out["value"] = json::number(obstacle.value);
        out["limit"] = json::number(obstacle.limit);
    }
    if (obstacle.provenance && obstacle.provenance->source) {
        out["source"] = obstacle.provenance->source->title;
        out["date"] = obstacle.provenance->source->date;
    }
    out["workarounds"] = json::Value::array();
    for (const Obstacle::WayRound& way : obstacle.waysRound) {
        json::Value one = {{"kind", std::string(nameOf(kWorkarounds, way.what))}};
        if (way.usd) {
            one["option"] = way.option->label;
            one["usd"] = json::number(way.usd->usd());
        }
        out["workarounds"].push_back(std::move(one));
    }
    out["text"] = obstacleText(obstacle);
    return out;
}

json::Value flipJson(const Scenario& scenario, const Flip& flip) {
    json::Value out = {{"dial", std::string(facts(flip.dial).name)},
                       {"from", json::number(flip.from)},
                       {"value", json::number(flip.value)},
                       {"verdict", std::string(nameOf(kVerdicts, flip.becomes.verdict))}};
    if (flip.becomes.verdict != Verdict::NothingFits)
        out["recommended"] = scenario.options[flip.becomes.option].id;
    out["text"] = flipText(scenario, flip);
    return out;
}

json::Value commitmentJson(const Commitment& commitment) {
    json::Value out = {{"years", json::number(commitment.years)},
                       {"upfront", commitment.upfront},
                       {"usd", json::number(commitment.usd.usd())},
                       {"saved_usd", json::number(commitment.saved.usd())},
                       {"committed_usd", json::number(commitment.committed.usd())}};
    if (commitment.dearerBelow) out["dearer_below_share"] = json::number(*commitment.dearerBelow);
    out["text"] = commitmentText(commitment);
    return out;
}

std::string adviceJson(const ReportSubject& subject, const Advice& advice, const Outlook& outlook) {
    const Scenario& scenario = subject.scenario;
    json::Value root = subjectJson(subject, "breakeven-advice");
    root["verdict"] = std::string(nameOf(kVerdicts, advice.decision.verdict));
    if (advice.decision.verdict != Verdict::NothingFits) {
        const Comparison::Row& row = advice.comparison.rows[advice.decision.option];
        root["recommended"] = row.option.id;
        root["usd"] = json::number(row.quote->total().usd());
        if (advice.runnerUp) {
            const Comparison::Row& next = advice.comparison.rows[*advice.runnerUp];
            root["runner_up"] = next.option.id;
            root["gap_usd"] = json::number((next.quote->total() - row.quote->total()).usd());
        }
    }
    root["text"] = verdictText(advice);
    root["reasons"] = json::Value::array();
    for (const Reason& reason : advice.reasons) {
        json::Value one = {{"kind", std::string(nameOf(kReasons, reason.kind))},
                           {"values", {json::number(reason.values[0]), json::number(reason.values[1])}}};
        if (!reason.optionId.empty()) one["of"] = reason.optionId;
        one["text"] = reasonText(scenario, reason);
        root["reasons"].push_back(std::move(one));
    }
    root["obstacles"] = json::Value::array();
    for (std::size_t i = 0; i < advice.obstacles.size(); ++i)
        for (const Obstacle& obstacle : advice.obstacles[i])
            root["obstacles"].push_back(obstacleJson(scenario.options[i], obstacle));
    root["unavailable"] = json::Value::array();
    for (const Comparison::Row& row : advice.comparison.rows)
        if (!row.quote)
            root["unavailable"].push_back({{"option", row.option.id}, {"reason", row.quote.why().reason}});
    root["flips"] = json::Value::array();
    for (const Flip& flip : advice.flips)
        root["flips"].push_back(flipJson(scenario, flip));
    if (const auto dial = measureFirst(advice, outlook))
        root["measure_first"] = std::string(facts(*dial).name);
    root["commitments"] = json::Value::array();
    for (const Commitment& commitment : advice.commitments)
        root["commitments"].push_back(commitmentJson(commitment));
    root["alternatives"] = json::Value::array();
    for (const Comparison::Row& each : advice.alternatives)
        root["alternatives"].push_back({{"id", each.option.id},
                                        {"label", each.option.label},
                                        {"kind", std::string(kindOf(each.option.compute))},
                                        {"usd", json::number(each.quote->total().usd())},
                                        {"text", alternativeText(advice, each)}});
    root["outlook"] = outlookJson(scenario, outlook);
    return dumped(root);
}

} // namespace

std::string verdictText(const Advice& advice) {
    if (advice.decision.verdict == Verdict::NothingFits)
        return "Nothing fits: every option is blocked, or has no price here.";
    const Comparison::Row& row = advice.comparison.rows[advice.decision.option];
    const std::string what = rowTitle(row) + ": " + moneyText(row.quote->total()) + " a month.";
    if (advice.decision.verdict == Verdict::Clear) return "Run it on " + what;
    return "No clear winner; the least risk is " + what;
}

std::string reasonText(const Scenario& scenario, const Reason& reason) {
    const auto& v = reason.values;
    const std::string of = reason.optionId.empty() ? "" : labelIn(scenario, reason.optionId);
    using Kind = Reason::Kind;
    switch (reason.kind) {
    case Kind::Saving:
        if (moneyText(Money(v[0])) == moneyText(Money())) return of + " costs the same.";
        return "It saves " + moneyText(Money(v[0])) + " a month (" + percentOf(v[1]) + ") beside the next, " +
               of + '.';
    case Kind::Dearer:
        return "It costs " + moneyText(Money(v[0])) + " a month (" + percentOf(v[1]) + ") more than " + of +
               ", which is too little to take its risk for.";
    case Kind::OnlyOne:
        return v[0] > 0 ? "The others (" + numberText(v[0], 0) + ") are blocked or have no price."
                        : "It is the only option.";
    case Kind::PaysPerUse:
        return "It is paid by the request (" + compactText(v[0]) + " a month): idle hours cost nothing.";
    case Kind::Utilisation:
        return "Its fleet is " + percentOf(v[0]) + " busy in the mean, " + percentOf(v[1]) + " at the peak.";
    case Kind::RivalIdles:
        return of + " would be paid for while it idles: " + percentOf(v[0]) + " busy in the mean, " +
               percentOf(v[1]) + " at the peak.";
    case Kind::ColdStarts:
        return compactText(v[0] * 100) + " % of the requests start cold and wait " + durationText(v[1]) +
               " for it.";
    case Kind::NothingToRun: return "There are no servers to patch, to size or to scale.";
    case Kind::ServersToRun:
        return v[0] > 0 ? "There are " + numberText(v[0], 0) + " servers to patch and to look after."
                        : "There are servers to patch and to look after.";
    case Kind::Committed:
        return "It is committed for " + numberText(v[0], 0) + (v[0] == 1 ? " year" : " years") +
               ", used or not.";
    case Kind::Reversible: return "Nothing is committed: it can be left at any time.";
    case Kind::Interruptions: return "AWS may take its capacity back with two minutes' notice.";
    }
    return "";
}

std::string wayRoundText(const Obstacle::WayRound& way) {
    using Workaround = Obstacle::Workaround;
    std::string text;
    switch (way.what) {
    case Workaround::MoreMemory: text = "more memory"; break;
    case Workaround::MoreEphemeralStorage: text = "more ephemeral storage"; break;
    case Workaround::StepFunctions: text = "Step Functions that run it in parts"; break;
    case Workaround::DurableFunctions: text = "a durable function"; break;
    case Workaround::ManagedInstances:
        text = "Lambda Managed Instances, 90 min where nobody waits for the answer";
        break;
    case Workaround::Containers: text = "a container on Fargate or ECS"; break;
    case Workaround::Instances: text = "EC2 instances"; break;
    case Workaround::GpuInstances: text = "EC2 instances with a GPU"; break;
    case Workaround::PresignedUrl: text = "S3 with a pre-signed URL"; break;
    case Workaround::ResponseStreaming: text = "response streaming"; break;
    case Workaround::ContainerImage:
        text = "a container image of up to 10 GB; layers do not lift the limit";
        break;
    case Workaround::FileSystem: text = "EFS or S3 for what is large"; break;
    case Workaround::ExternalState: text = "state in DynamoDB or ElastiCache"; break;
    case Workaround::WebSocketApi: text = "an API Gateway WebSocket API in front"; break;
    case Workaround::ParameterStore: text = "Parameter Store or S3"; break;
    case Workaround::HigherQuota: text = "a higher quota, asked of AWS"; break;
    case Workaround::OnDemand: text = "on-demand capacity"; break;
    }
    // Another option is named.
    const bool elsewhere = way.what == Workaround::ManagedInstances || way.what == Workaround::Containers ||
                           way.what == Workaround::Instances || way.what == Workaround::GpuInstances;
    const bool durable = way.what == Workaround::DurableFunctions;
    if (way.usd)
        text += " (" + (elsewhere ? way.option->label + ": " : "") + moneyText(*way.usd) + " a month" +
                (durable ? " without its data)" : ")");
    return text;
}

std::string obstacleText(const Obstacle& obstacle) {
    std::string text;
    switch (obstacle.severity) {
    case Obstacle::Severity::Blocker: text = "blocker: "; break;
    case Obstacle::Severity::Caution: text = "caution: "; break;
    case Obstacle::Severity::Note: text = "note: "; break;
    }
    text += obstacleWords(obstacle) + sourceOf(obstacle.provenance);
    const std::string ways = waysText(obstacle);
    return text + (ways.empty() ? "" : ". What helps: " + ways) + '.';
}

std::string flipText(const Scenario& scenario, const Flip& flip) {
    const bool up = flip.value > flip.from;
    const std::string place =
        flip.dial == Dial::Requests ? compactText(flip.value) + " a month" : dialText(flip.dial, flip.value);
    std::string text = up ? "from " + place + " on" : "at " + place + " or less";
    if (const double times = flip.distance(); std::isfinite(times))
        text += " (" + compactText(up ? times : 1 / times) + " x of now)";
    return std::string(facts(flip.dial).title) + ": " + text + ": " + becomesText(scenario, flip.becomes) +
           '.';
}

std::string alternativeText(const Advice& advice, const Comparison::Row& alternative) {
    const Money usd = alternative.quote->total();
    std::string text = rowTitle(alternative) + ": " + moneyText(usd) + " a month";
    if (advice.decision.verdict == Verdict::NothingFits) return text + ", and it fits.";
    const Money now = advice.comparison.rows[advice.decision.option].quote->total();
    return text + ", " + moneyText(now - usd) + " less (" + percentOf(1 - usd.usd() / now.usd()) + ").";
}

std::string commitmentText(const Commitment& commitment) {
    const double before = (commitment.usd + commitment.saved).usd();
    const auto* ec2 = std::get_if<Ec2>(&commitment.option.compute);
    std::string text = ec2 ? "Reserved instances for " : "Compute Savings Plan for ";
    text += numberText(commitment.years, 0) + (commitment.years == 1 ? " year" : " years");
    text += commitment.upfront ? ", all upfront" : ", no upfront";
    text += ": saves " + moneyText(commitment.saved) + " a month (" +
            percentOf(before > 0 ? commitment.saved.usd() / before : 0) + "); " +
            moneyText(commitment.committed) + " a month is paid whether it is used or not";
    if (commitment.dearerBelow)
        text += ", and below " + percentOf(*commitment.dearerBelow) + " of today's requests it costs more";
    return text + '.';
}

std::optional<Dial> measureFirst(const Advice& advice, const Outlook& outlook) {
    if (outlook.futures > 0) {
        const Influence* decisive = outlook.decisive();
        return decisive ? std::optional(decisive->dial) : std::nullopt;
    }
    // Memory, target and discount are chosen, not measured.
    for (const Flip& flip : advice.flips)
        if (flip.dial != Dial::Memory && flip.dial != Dial::Utilisation && flip.dial != Dial::Discount &&
            std::isfinite(flip.distance()))
            return flip.dial;
    return std::nullopt;
}

std::vector<AdvicePart> adviceParts(const Scenario& scenario, const Advice& advice, const Outlook& outlook) {
    using Kind = AdvicePart::Kind;
    std::vector<AdvicePart> parts;
    const auto add = [&](Kind kind, const char* title) -> std::vector<std::string>& {
        parts.push_back({kind, title, {}});
        return parts.back().lines;
    };
    std::vector<std::string>& why = add(Kind::Why, "Why");
    for (const Reason& reason : advice.reasons)
        why.push_back(reasonText(scenario, reason));
    add(Kind::HowSure, "How sure that is") = outlookLines(scenario, outlook);
    std::vector<std::string>& way = add(Kind::InTheWay, "In the way");
    for (std::size_t i = 0; i < advice.obstacles.size(); ++i) {
        const Comparison::Row& row = advice.comparison.rows[i];
        if (!row.quote) way.push_back(row.option.label + ": " + row.quote.why().reason + '.');
        for (const Obstacle& obstacle : advice.obstacles[i])
            way.push_back(row.option.label + ": " + obstacleText(obstacle));
    }
    std::vector<std::string>& change = add(Kind::Change, "What would change it");
    for (const Flip& flip : advice.flips)
        change.push_back(flipText(scenario, flip));
    if (const auto dial = measureFirst(advice, outlook))
        change.push_back("Measure first: " + std::string(facts(*dial).title) + '.');
    std::vector<std::string>& other = add(Kind::Alternatives, "Not in the scenario");
    for (const Comparison::Row& alternative : advice.alternatives)
        other.push_back(alternativeText(advice, alternative));
    std::vector<std::string>& commit = add(Kind::Commitments, "Commitments");
    for (const Commitment& commitment : advice.commitments)
        commit.push_back(commitmentText(commitment));
    std::erase_if(parts, [](const AdvicePart& part) { return part.lines.empty(); });
    return parts;
}

std::string adviceReport(const ReportSubject& subject, const Advice& advice, const Outlook& outlook,
                         const ReportStyle& style) {
    if (style.format == ReportFormat::Json) return adviceJson(subject, advice, outlook);
    const std::vector<AdvicePart> parts = adviceParts(subject.scenario, advice, outlook);
    const std::string verdict = verdictText(advice);
    if (style.format == ReportFormat::Csv) {
        std::string text = csvRow({"part", "text"}) + csvRow({"Verdict", verdict});
        for (const AdvicePart& part : parts)
            for (const std::string& line : part.lines)
                text += csvRow({part.title, line});
        return text;
    }
    const bool markdown = style.format == ReportFormat::Markdown;
    const std::string& name = subject.scenario.name;
    std::string text = markdown ? "# " + markdownCell(name.empty() ? "Advice" : name) + "\n\n**" +
                                      markdownCell(verdict) + "**\n\n" +
                                      markdownCell(subjectText(subject, style)) + ".\n"
                                : subjectText(subject, style) + "\n\n" + strong(verdict, style) + '\n';
    for (const AdvicePart& part : parts) {
        text += markdown ? "\n## " + part.title + "\n\n" : '\n' + strong(part.title, style) + '\n';
        for (const std::string& line : part.lines)
            text += "- " + (markdown ? markdownCell(line) : line) + '\n';
    }
    return text;
}

} // namespace cost
