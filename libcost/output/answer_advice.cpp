// SPDX-License-Identifier: Apache-2.0
#include "libcost/output/answer_parts.h"
#include "libcost/output/answers.h"
#include "libcost/output/explain.h"
#include "libcost/output/outlook_text.h"
#include "libcost/output/report_advice.h"
#include "libcost/output/report_parts.h"

namespace cost {

namespace {

json::Value obstacleJson(const Option& option, const Obstacle& obstacle) {
    json::Value out = {{"option", option.id},
                       {"kind", std::string(nameOf(kConstraints, obstacle.of.constraint))},
                       {"severity", std::string(nameOf(kSeverities, obstacle.severity))}};
    addViolation(out, obstacle.of);
    out["workarounds"] = listOf(obstacle.waysRound, [](const Obstacle::WayRound& way) {
        json::Value one = {{"kind", std::string(nameOf(kWorkarounds, way.what))}};
        if (way.usd) {
            one["option"] = way.option->label;
            one["usd"] = json::number(way.usd->usd());
        }
        return one;
    });
    out["text"] = obstacleText(obstacle);
    return out;
}

json::Value flipJson(const Scenario& scenario, const Flip& flip) {
    json::Value out = {{"dial", std::string(facts(flip.dial).name)},
                       {"from", json::number(flip.from)},
                       {"value", json::number(flip.value)},
                       {"verdict", std::string(nameOf(kVerdicts, flip.becomes.verdict))}};
    if (flip.becomes.verdict != Verdict::NothingFits)
        out[flip.becomes.verdict == Verdict::Incomplete ? "only_priced" : "recommended"] =
            scenario.options[flip.becomes.option].id;
    if (flip.costsCross) out["costs_cross"] = json::number(*flip.costsCross);
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

json::Value outlookJson(const Scenario& scenario, const Outlook& outlook) {
    json::Value root = {{"futures", outlook.futures}, {"options", json::Value::array()}};
    for (std::size_t i = 0; i < outlook.options.size(); ++i) {
        const Outlook::OfOption& of = outlook.options[i];
        json::Value one = {{"option", scenario.options[i].id},
                           {"fits_share", json::number(of.fits)},
                           {"wins_share", json::number(of.wins)}};
        if (of.fits > 0) {
            one["usd"] = {{"p5", json::number(of.usd.p5)},   {"p10", json::number(of.usd.p10)},
                          {"p50", json::number(of.usd.p50)}, {"p90", json::number(of.usd.p90)},
                          {"p95", json::number(of.usd.p95)}, {"mean", json::number(of.meanUsd)}};
            one["mean_regret_usd"] = json::number(of.meanRegret);
        }
        root["options"].push_back(std::move(one));
    }
    if (outlook.futures > 0) root["nothing_fits_share"] = json::number(outlook.nothingFits);
    root["lead_usd"] = orNull(outlook.lead);
    root["influences"] = listOf(outlook.influences, [](const Influence& each) -> json::Value {
        return {{"dial", std::string(facts(each.dial).name)},
                {"assumed", each.assumed},
                {"low", json::number(each.low)},
                {"high", json::number(each.high)},
                {"fits_at_low", each.fitsAtLow},
                {"fits_at_high", each.fitsAtHigh},
                {"lead_usd_at_low", orNull(each.leadAtLow)},
                {"lead_usd_at_high", orNull(each.leadAtHigh)},
                {"text", influenceText(each)}};
    });
    return root;
}

} // namespace

std::string adviceAnswer(const ReportSubject& subject, const Advice& advice, const Outlook& outlook) {
    const Scenario& scenario = subject.scenario;
    json::Value root = subjectJson(withAlternatives(subject), "breakeven-advice");
    root["verdict"] = std::string(nameOf(kVerdicts, advice.decision.verdict));
    if (advice.decision.verdict != Verdict::NothingFits) {
        const Comparison::Row& row = advice.comparison.rows[advice.decision.option];
        root[advice.decision.verdict == Verdict::Incomplete ? "only_priced" : "recommended"] = row.option.id;
        root["usd"] = json::number(row.quote->total().usd());
        if (advice.runnerUp) {
            const Comparison::Row& next = advice.comparison.rows[*advice.runnerUp];
            root["runner_up"] = next.option.id;
            root["gap_usd"] = json::number((next.quote->total() - row.quote->total()).usd());
        }
    }
    root["verdict_over"] = "listed options";
    const Comparison::Row* unlisted = advice.cheaperUnlisted();
    root["cheaper_unlisted"] = orNull(unlisted ? unlisted->option.id : "");
    root["text"] = verdictText(advice);
    root["reasons"] = listOf(advice.reasons, [&](const Reason& reason) {
        json::Value one = {{"kind", std::string(nameOf(kReasons, reason.kind))},
                           {"values", listOf(reason.values, json::number)}};
        if (!reason.optionId.empty()) one["of"] = reason.optionId;
        one["text"] = reasonText(scenario, reason);
        return one;
    });
    root["obstacles"] = json::Value::array();
    for (std::size_t i = 0; i < advice.obstacles.size(); ++i)
        for (const Obstacle& obstacle : advice.obstacles[i])
            root["obstacles"].push_back(obstacleJson(scenario.options[i], obstacle));
    root["unavailable"] = json::Value::array();
    for (const Comparison::Row& row : advice.comparison.rows)
        if (!row.quote && !row.quote.blocked())
            root["unavailable"].push_back({{"option", row.option.id}, {"reason", row.quote.why().reason}});
    root["flips"] = listOf(advice.flips, [&](const Flip& flip) { return flipJson(scenario, flip); });
    if (const auto dial = measureFirst(advice, outlook))
        root["measure_first"] = std::string(facts(*dial).name);
    root["terms"] = unlikeTerms(scenario, advice.comparison);
    root["commitments"] = listOf(advice.commitments, commitmentJson);
    root["alternatives"] = listOf(advice.alternatives, [&](const Comparison::Row& each) -> json::Value {
        return {{"id", each.option.id},
                {"label", each.option.label},
                {"kind", std::string(kindOf(each.option.compute))},
                {"usd", json::number(each.quote->total().usd())},
                {"text", alternativeText(advice, each)}};
    });
    root["scaled"] = listOf(advice.scaled, [&](const Advice::Scaled& each) -> json::Value {
        return {{"option", advice.comparison.rows[each.option].option.id},
                {"scaling", std::string(nameOf(kScalings, Scaling::Hourly))},
                {"usd", json::number(each.row.quote->total().usd())},
                {"text", scaledText(advice, each)}};
    });
    root["outlook"] = outlookJson(scenario, outlook);
    return dumped(root);
}

} // namespace cost
