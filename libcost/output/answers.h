// SPDX-License-Identifier: Apache-2.0
// The JSON answers, which programs read: what each report says, in numbers and keys that stay. Not part of
// the installed headers.
#pragma once

#include "libcost/advice/uncertainty.h"
#include "libcost/output/report.h"
#include "libcost/output/report_cold_starts.h"
#include "libcost/output/report_diff.h"
#include "libcost/output/report_facts.h"
#include "libcost/output/report_import.h"
#include "libcost/output/report_memory.h"

namespace cost {

std::string estimateAnswer(const ReportSubject& subject, const Comparison& comparison);
std::string comparisonAnswer(const ReportSubject& subject, const Comparison& comparison,
                             const std::vector<BreakEven>& breakEvens, const std::vector<Winner>& winners);
std::string sweepAnswer(const ReportSubject& subject, const Sweep& sweep);
std::string solutionAnswer(const ReportSubject& subject, Dial dial, const Solutions& solutions,
                           std::optional<Money> budget, const std::vector<std::string>& asked);
std::string budgetAnswer(const ReportSubject& subject, const Comparison& comparison,
                         const BudgetCheck& check);
std::string adviceAnswer(const ReportSubject& subject, const Advice& advice, const Outlook& outlook);
std::string coldStartsAnswer(const ReportSubject& subject, const ColdStartChoice& choice,
                             const std::vector<ColdStartTarget>& asked);
std::string simulationAnswer(const Scenario& scenario, const std::string& label,
                             const EnvironmentModel& model, const EnvironmentResult& result,
                             const std::vector<Violation>& blockers);
std::string memoryAnswer(const ReportSubject& subject, const std::vector<MemoryChoice>& choices);
std::string pricesAnswer(const PriceBook& book, const std::string& filter);
std::string regionsAnswer(const std::vector<RegionCoverage>& regions, const std::string& asOf);
std::string diffAnswer(const CatalogueDiff& diff);
std::string limitsAnswer(const PriceBook& book, const std::string& filter);
std::string initTimesAnswer(const std::vector<InitTime>& times, const std::string& filter);
std::string importAnswer(const std::vector<ImportReport>& reports, const std::string& folder);
std::string updateAnswer(const std::vector<UpdateRow>& rows, const std::string& folder);

} // namespace cost
