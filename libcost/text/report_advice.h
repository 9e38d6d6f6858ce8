// SPDX-License-Identifier: Apache-2.0
// Advice in words, made from its data at the last moment; nothing is said that a number does not back.
#pragma once

#include "libcost/choice/advice.h"
#include "libcost/choice/commitment.h"
#include "libcost/text/report.h"

namespace cost {

// "Run it on Lambda arm64, 512 MB: $24.87 a month.", "No clear winner: ...", "Nothing fits."
std::string verdictText(const Advice& advice);
std::string reasonText(const Scenario& scenario, const Reason& reason);
// "Blocker: a request takes 20 min, Lambda ends it after 15 min (AWS Lambda quotas page, ...)."
std::string obstacleText(const Obstacle& obstacle);
// "Step Functions that run it in parts", "a container image (priced: $12.30 a month)"
std::string wayRoundText(const Obstacle::WayRound& way);
// "From 33.9M requests a month on (1.13 x what they are): Fargate arm64, 0.5 vCPU, 1 GB."
std::string flipText(const Scenario& scenario, const Flip& flip);
std::string commitmentText(const Commitment& commitment);
// The input whose measurement matters most: where a small error turns the advice; null where nothing does.
const Flip* nearestFlip(const Advice& advice);

std::string adviceReport(const ReportSubject& subject, const Advice& advice,
                         const std::vector<Commitment>& commitments, const ReportStyle& style);

} // namespace cost
