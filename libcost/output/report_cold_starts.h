// SPDX-License-Identifier: Apache-2.0
// What cold starts cost, and what avoiding them costs, as a whole text.
#pragma once

#include "libcost/analysis/cold_starts.h"
#include "libcost/output/report.h"

namespace cost {

// "On demand", "Provisioned, 1 % cold at most", "Scheduled where it pays"
Message wayText(const ColdStartWay& way);
// "Monday to Friday 9:00-17:00 12, 17:00-18:00 4; Saturday, Sunday 0": environments by the hour of the week,
// or of the day.
std::string scheduleText(const std::vector<double>& schedule);
// What the ways rest on: how busy provisioned concurrency has to be, and what is not known.
std::vector<Message> coldStartRemarks(const ColdStartChoice& choice);

// What has become of a target that no way is sized for: on demand keeps it already, or nothing reaches it.
struct TargetOutcome {
    bool kept = false;
    Message text; // without its full stop
};
std::optional<TargetOutcome> outcomeOf(const ReportSubject& subject, const ColdStartChoice& choice,
                                       const ColdStartTarget& target);

// `asked`: the targets that somebody gave, each of which is answered.
std::string coldStartsReport(const ReportSubject& subject, const ColdStartChoice& choice,
                             const std::vector<ColdStartTarget>& asked, const ReportStyle& style);

} // namespace cost
