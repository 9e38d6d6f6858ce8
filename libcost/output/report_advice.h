// SPDX-License-Identifier: Apache-2.0
// Advice in words, made from its data at the last moment; nothing is said that a number does not back.
#pragma once

#include "libcost/advice/uncertainty.h"
#include "libcost/output/report.h"

namespace cost {

// "Run it on Lambda arm64, 512 MB: $24.87 a month.", "No clear winner: ...", "Nothing fits."
Message verdictText(const Advice& advice);
Message reasonText(const Scenario& scenario, const Reason& reason);
// "Blocker: a request takes 20 min, Lambda ends it after 15 min (AWS Lambda quotas page, ...)."
Message obstacleText(const Obstacle& obstacle);
// "Step Functions that run it in parts", "a container image (priced: $12.30 a month)"
Message wayRoundText(const Obstacle::WayRound& way);
// "From 33.9M requests a month on (1.13 x what they are): Fargate arm64, 0.5 vCPU, 1 GB."
Message flipText(const Scenario& scenario, const Flip& flip);
// "EC2 auto: $15.20 a month, $9.67 less (39 %)."
Message alternativeText(const Advice& advice, const Comparison::Row& alternative);
// "Fargate x86, 1 vCPU, 2 GB: $200.66 a month, about the same, if as many run as each hour needs ..."
Message scaledText(const Advice& advice, const Advice::Scaled& scaled);
Message commitmentText(const Commitment& commitment);
// The input whose measurement matters most: of the ranges given the strongest that turns the answer by
// itself, and without any the input whose flip is nearest; nothing where none does.
std::optional<Dial> measureFirst(const Advice& advice, const Outlook& outlook);

// What there is to say beside the verdict, in this order; parts without a line are left out.
struct AdvicePart {
    enum class Kind { Why, HowSure, InTheWay, Change, Alternatives, Commitments, Terms };
    Kind kind = Kind::Why;
    Message title;
    std::vector<Message> lines; // of Change and Alternatives (then of Scaled), first one for each
};
std::vector<AdvicePart> adviceParts(const Scenario& scenario, const Advice& advice, const Outlook& outlook);

std::string adviceReport(const ReportSubject& subject, const Advice& advice, const Outlook& outlook,
                         const ReportStyle& style);

} // namespace cost
