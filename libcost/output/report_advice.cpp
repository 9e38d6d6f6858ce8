// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/report_advice.h"

#include "libcost/base/message.h"
#include "libcost/input/typed_value.h"
#include "libcost/model/cpu_bound.h"
#include "libcost/output/answers.h"
#include "libcost/output/explain.h"
#include "libcost/output/outlook_text.h"
#include "libcost/output/report_parts.h"
#include "libcost/units/format.h"

#include <cmath>

namespace cost {

namespace {

Message sourceOf(const std::shared_ptr<const Provenance>& provenance) {
    if (!provenance || !provenance->source) return {};
    return " (" + provenance->source->title + ", " + dateText(provenance->source->date) + ')';
}

// Without its head and full stop. What is only close to a limit is said otherwise than what is above it.
Message obstacleWords(const Obstacle& o) {
    if (o.severity == Obstacle::Severity::Blocker) return violationText(o.of);
    return cautionText(o.of);
}

Message waysText(const Obstacle& obstacle) {
    Message text;
    for (const Obstacle::WayRound& way : obstacle.waysRound)
        text = text.empty() ? wayRoundText(way) : say("{1}; or {2}", text, wayRoundText(way));
    return text;
}

Message becomesText(const Scenario& scenario, const Decision& decision) {
    if (decision.verdict == Verdict::NothingFits) return say("nothing fits");
    const std::string& label = scenario.options[decision.option].label;
    if (decision.verdict == Verdict::Incomplete)
        return say("nothing is advised: only {1} has a price", label);
    return decision.verdict != Verdict::NoClearWinner
               ? label
               : say("no clear winner, with {1} as the least risk", label);
}

} // namespace

Message verdictText(const Advice& advice) {
    if (advice.decision.verdict == Verdict::NothingFits)
        return say("Nothing fits: every option is blocked, or has no price here.");
    const Comparison::Row& row = advice.comparison.rows[advice.decision.option];
    const Figure usd = moneyText(row.quote->total());
    if (advice.decision.verdict == Verdict::Incomplete)
        return say("Nothing is advised: of the options that can do the work only {1} has a price here, {2} a "
                   "month. Update the prices, or give your own.",
                   rowTitle(row), usd);
    const Comparison::Row* unlisted = advice.cheaperUnlisted();
    const bool clear = advice.decision.verdict == Verdict::Clear;
    if (!unlisted)
        return clear ? say("Run it on {1}: {2} a month.", rowTitle(row), usd)
                     : say("No clear winner; the least risk is {1}: {2} a month.", rowTitle(row), usd);
    const auto [listed, other] = moneyApart(row.quote->total(), unlisted->quote->total());
    if (clear)
        return say(
            "Of the options listed, run it on {1}: {2} a month. {3}, which is not listed, is no riskier and "
            "costs {4}.",
            rowTitle(row), listed, rowTitle(*unlisted), other);
    return say(
        "No clear winner among the options listed; the least risk is {1}: {2} a month. {3}, which is not "
        "listed, is no riskier and costs {4}.",
        rowTitle(row), listed, rowTitle(*unlisted), other);
}

Message reasonText(const Scenario& scenario, const Reason& reason) {
    const auto& v = reason.values;
    const std::string of = reason.optionId.empty() ? "" : labelOf(scenario, reason.optionId);
    using Kind = Reason::Kind;
    switch (reason.kind) {
    case Kind::Saving:
        if (moneyText(Money(v[0])) == moneyText(Money())) return say("{1} costs the same.", of);
        return say("It saves {1} a month ({2}) beside the next, {3}.", moneyText(Money(v[0])),
                   percentOf(v[1]), of);
    case Kind::Dearer:
        return say("It costs {1} a month ({2}) more than {3}, which is too little to take its risk for.",
                   moneyText(Money(v[0])), percentOf(v[1]), of);
    case Kind::OnlyOne:
        if (v[0] == 1) return say("The other one cannot do the work, or cannot be had here.");
        return v[0] > 0
                   ? say("The others ({1}) cannot do the work, or cannot be had here.", numberText(v[0], 0))
                   : say("It is the only option.");
    case Kind::PaysPerUse:
        return say("It is paid by the request ({1} a month): idle hours cost nothing.", compactText(v[0]));
    case Kind::Utilisation:
        return say("Its fleet is {1} busy in the mean, {2} at the peak.", percentOf(v[0]), percentOf(v[1]));
    case Kind::RivalIdles:
        return say("{1} would be paid for while it idles: {2} busy in the mean, {3} at the peak.", of,
                   percentOf(v[0]), percentOf(v[1]));
    case Kind::ColdStarts:
        return say("{1} % of the requests start cold and wait {2} for it.", compactText(v[0] * 100),
                   durationText(v[1]));
    case Kind::NothingToRun: return say("There are no servers to patch, to size or to scale.");
    case Kind::ServersToRun: {
        const Figure servers = numberText(v[0], 0);
        if (servers == "1") return say("There is 1 server to patch and to look after.");
        return v[0] > 0 ? say("There are {1} servers to patch and to look after.", servers)
                        : say("There are servers to patch and to look after.");
    }
    case Kind::Committed:
        return v[0] == 1 ? say("It is committed for 1 year, used or not.")
                         : say("It is committed for {1} years, used or not.", numberText(v[0], 0));
    case Kind::Reversible: return say("Nothing is committed: it can be left at any time.");
    case Kind::NotPriced:
        if (v[0] == 1)
            return say("What one of the others costs is not known here: with `breakeven prices update`, or a "
                       "price of your own, it can be compared.");
        return say(
            "What {1} of the others cost is not known here: with `breakeven prices update`, or prices of "
            "your own, they can be compared.",
            numberText(v[0], 0));
    case Kind::NoHeadroom: {
        const auto [peak, most] = percentsApart(v[0], v[1]);
        return say("It has little headroom: {1} busy at the peak, where sized fleets are at most {2} busy.",
                   peak, most);
    }
    case Kind::Interruptions: return say("AWS may take its capacity back with two minutes' notice.");
    }
    return {};
}

Message wayRoundText(const Obstacle::WayRound& way) {
    using Workaround = Obstacle::Workaround;
    Message text;
    switch (way.what) {
    case Workaround::MoreMemory: text = say("more memory"); break;
    case Workaround::MoreEphemeralStorage: text = say("more ephemeral storage"); break;
    case Workaround::StepFunctions: text = say("Step Functions that run it in parts"); break;
    case Workaround::DurableFunctions: text = say("a durable function"); break;
    case Workaround::ManagedInstances:
        text = say("Lambda Managed Instances, 90 min where nobody waits for the answer");
        break;
    case Workaround::Containers: text = say("a container on Fargate or ECS"); break;
    case Workaround::Instances: text = say("EC2 instances"); break;
    case Workaround::GpuInstances: text = say("EC2 instances with a GPU"); break;
    case Workaround::PresignedUrl: text = say("S3 with a pre-signed URL"); break;
    case Workaround::ResponseStreaming: text = say("response streaming"); break;
    case Workaround::ContainerImage:
        text = say("a container image of up to 10 GB; layers do not lift the limit");
        break;
    case Workaround::FileSystem: text = say("EFS or S3 for what is large"); break;
    case Workaround::ExternalState: text = say("state in DynamoDB or ElastiCache"); break;
    case Workaround::WebSocketApi: text = say("an API Gateway WebSocket API in front"); break;
    case Workaround::ParameterStore: text = say("Parameter Store or S3"); break;
    case Workaround::HigherQuota: text = say("a higher quota, asked of AWS"); break;
    case Workaround::OnDemand: text = say("on-demand capacity"); break;
    }
    // Another option is named.
    const bool elsewhere = way.what == Workaround::ManagedInstances || way.what == Workaround::Containers ||
                           way.what == Workaround::Instances || way.what == Workaround::GpuInstances;
    const bool durable = way.what == Workaround::DurableFunctions;
    if (!way.usd) return text;
    const Figure usd = moneyText(*way.usd);
    if (elsewhere) return say("{1} ({2}: {3} a month)", text, way.option->label, usd);
    return durable ? say("{1} ({2} a month without its data)", text, usd)
                   : say("{1} ({2} a month)", text, usd);
}

Message obstacleText(const Obstacle& obstacle) {
    Message text;
    switch (obstacle.severity) {
    case Obstacle::Severity::Blocker: text = say("blocker"); break;
    case Obstacle::Severity::Caution: text = say("caution"); break;
    case Obstacle::Severity::Note: text = say("note"); break;
    }
    text += ": " + obstacleWords(obstacle) + sourceOf(obstacle.of.provenance);
    const Message ways = waysText(obstacle);
    return ways.empty() ? text + '.' : say("{1}. What helps: {2}.", text, ways);
}

Message flipText(const Scenario& scenario, const Flip& flip) {
    const bool up = flip.value > flip.from;
    const auto placeText = [&](double value) {
        return flip.dial == Dial::Requests ? say("{1} a month", compactText(value))
                                           : dialText(flip.dial, value);
    };
    const Message place = placeText(flip.value);
    Message text = up ? say("from {1} on", place) : say("at {1} or less", place);
    if (const double times = flip.distance(); std::isfinite(times)) {
        // Of a place right here the ratio says nothing.
        const Figure ratio = compactText(up ? times : 1 / times);
        if (ratio != "1") text = say("{1} ({2} x of now)", text, ratio);
    }
    text = say(facts(flip.dial).title) + ": " + text + ": " + becomesText(scenario, flip.becomes);
    if (flip.costsCross && placeText(*flip.costsCross) != place)
        text = say("{1}; the two cost the same at {2}", text, placeText(*flip.costsCross));
    return text + '.';
}

Message alternativeText(const Advice& advice, const Comparison::Row& alternative) {
    const Money usd = alternative.quote->total();
    if (advice.decision.verdict == Verdict::NothingFits)
        return say("{1}: {2} a month, and it fits.", rowTitle(alternative), moneyText(usd));
    const Money now = advice.comparison.rows[advice.decision.option].quote->total();
    return say("{1}: {2} a month, {3} less ({4}).", rowTitle(alternative), moneyText(usd),
               moneyText(now - usd), percentOf(1 - usd.usd() / now.usd()));
}

Message scaledText(const Advice& advice, const Advice::Scaled& scaled) {
    const Comparison::Row& asItIs = advice.comparison.rows[scaled.option];
    const Money usd = scaled.row.quote->total();
    const Money advised = advice.comparison.rows[advice.decision.option].quote->total();
    const Message beside = clearlyCheaper(advised, usd, advice.comparison.threshold)
                               ? say("{1} more than what is advised", moneyText(usd - advised))
                               : say("about the same as what is advised");
    return say(
        "{1}: {2} a month, {3}, if as many run as each hour needs (\"scaling\": \"hourly\"); at one size "
        "all month it is {4}.",
        rowTitle(asItIs), moneyText(usd), beside, moneyText(asItIs.quote->total()));
}

Message commitmentText(const Commitment& commitment) {
    const double before = (commitment.usd + commitment.saved).usd();
    const bool reserved = std::holds_alternative<Ec2>(commitment.option.compute) ||
                          std::holds_alternative<ManagedInstances>(commitment.option.compute);
    const Message years =
        commitment.years == 1 ? say("1 year") : say("{1} years", numberText(commitment.years, 0));
    const Message upfront = commitment.upfront ? say("all upfront") : say("no upfront");
    const Message what = reserved ? say("Reserved instances for {1}, {2}", years, upfront)
                                  : say("Compute Savings Plan for {1}, {2}", years, upfront);
    const Message text =
        say("{1}: saves {2} a month ({3}); {4} a month is paid whether it is used or not", what,
            moneyText(commitment.saved), percentOf(before > 0 ? commitment.saved.usd() / before : 0),
            moneyText(commitment.committed));
    if (!commitment.dearerBelow) return text + '.';
    return say("{1}, and below {2} of today's requests it costs more.", text,
               percentOf(*commitment.dearerBelow));
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
    const auto add = [&](Kind kind, const char* title) -> std::vector<Message>& {
        parts.push_back({kind, say(title), {}});
        return parts.back().lines;
    };
    std::vector<Message>& why = add(Kind::Why, "Why");
    for (const Reason& reason : advice.reasons)
        why.push_back(reasonText(scenario, reason));
    add(Kind::HowSure, "How sure that is") = outlookLines(scenario, outlook);
    std::vector<Message>& way = add(Kind::InTheWay, "In the way");
    for (std::size_t i = 0; i < advice.obstacles.size(); ++i) {
        const Comparison::Row& row = advice.comparison.rows[i];
        if (!row.quote && !row.quote.blocked())
            way.push_back(row.option.label + ": " + row.quote.why().reason + '.');
        for (const Obstacle& obstacle : advice.obstacles[i])
            way.push_back(row.option.label + ": " + obstacleText(obstacle));
    }
    std::vector<Message>& change = add(Kind::Change, "What would change it");
    for (const Flip& flip : advice.flips)
        change.push_back(flipText(scenario, flip));
    if (const auto dial = measureFirst(advice, outlook))
        change.push_back(say("Measure first: {1}.", say(facts(*dial).title)));
    std::vector<Message>& other = add(Kind::Alternatives, "Not in the scenario");
    for (const Comparison::Row& alternative : advice.alternatives)
        other.push_back(alternativeText(advice, alternative));
    for (const Advice::Scaled& scaled : advice.scaled)
        other.push_back(scaledText(advice, scaled));
    if (!scenario.workload.cpuMs) {
        const auto bound = cpuBound(scenario);
        const Message unweighed = say("Fleets that it does not list were not weighed: cpu_ms is not known");
        other.push_back(bound ? say("{1}; as an assumption it is {2}.", unweighed, cpuBoundText(*bound))
                              : unweighed + '.');
    }
    std::vector<Message>& commit = add(Kind::Commitments, "Commitments");
    for (const Commitment& commitment : advice.commitments)
        commit.push_back(commitmentText(commitment));
    add(Kind::Terms, "On what terms") = unlikeTerms(scenario, advice.comparison);
    std::erase_if(parts, [](const AdvicePart& part) { return part.lines.empty(); });
    return parts;
}

std::string adviceReport(const ReportSubject& subject, const Advice& advice, const Outlook& outlook,
                         const ReportStyle& style) {
    const auto document = [&] {
        Table sheet = Table::sheet({"part", "text"});
        Opening opening = openingOf(withAlternatives(subject), style, say("Advice"));
        opening.headline = verdictText(advice);
        sheet.add({"Verdict", opening.headline});
        Document all = {std::move(opening)};
        for (AdvicePart& part : adviceParts(subject.scenario, advice, outlook)) {
            for (const Message& line : part.lines)
                sheet.add({part.title, line});
            all.push_back(Heading{std::move(part.title)});
            all.push_back(Items{std::move(part.lines)});
        }
        all.push_back(std::move(sheet));
        return all;
    };
    return rendered(style, document, [&] { return adviceAnswer(subject, advice, outlook); });
}

} // namespace cost
