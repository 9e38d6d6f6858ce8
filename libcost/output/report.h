// SPDX-License-Identifier: Apache-2.0
// Answers as whole texts, for terminal, pull request, spreadsheet and program.
#pragma once

#include "libcost/advice/obstacles.h"
#include "libcost/analysis/comparison.h"
#include "libcost/analysis/sweep.h"
#include "libcost/analysis/used_prices.h"
#include "libcost/prices/catalogue.h"
#include "libcost/prices/coverage.h"

namespace cost {

enum class ReportFormat { Table, Json, Csv, Markdown };
inline constexpr Named<ReportFormat> kReportFormats[] = {{"table", ReportFormat::Table},
                                                         {"json", ReportFormat::Json},
                                                         {"csv", ReportFormat::Csv},
                                                         {"markdown", ReportFormat::Markdown}};

struct ReportStyle {
    ReportFormat format = ReportFormat::Table;
    bool color = false;   // ANSI colours, in tables only
    bool explain = false; // derivations and sources below each line
    AgeLimit age = {};    // older prices are announced
    Phrases phrases = {}; // of the language of what people read: tables and Markdown
};

// What every report states: whose, where, at which prices.
struct ReportSubject {
    const Scenario& scenario;
    const PriceBook& book;
    std::vector<Compute> beside = {}; // what is weighed besides the scenario's options
};

// Every option with every line.
std::string estimateReport(const ReportSubject& subject, const Comparison& comparison,
                           const ReportStyle& style);
// The options ranked, their differences, and where they change places; both lists are over the requests.
std::string comparisonReport(const ReportSubject& subject, const Comparison& comparison,
                             const std::vector<BreakEven>& breakEvens, const std::vector<Winner>& winners,
                             const ReportStyle& style);
std::string sweepReport(const ReportSubject& subject, const Sweep& sweep, const ReportStyle& style);
// Where along it an option has no price or cannot do the work, and why: a sentence each.
std::vector<Message> sweepRemarks(const ReportSubject& subject, const Sweep& sweep);

// What keeps that option of the scenario from doing the work, whatever is known of its price.
std::vector<Violation> blockersOf(const PriceBook& book, const Scenario& scenario, const Option& option);

// Where options cost the same (budget empty), or meet a budget: a sentence each without its full stop, and
// the dial's value that it speaks of. What has no value says why there is none. `asked`: the ids of the
// options that the question is about; those that have no price or cannot do the work anywhere on the dial
// are named.
struct SolutionLine {
    Message text;
    std::optional<double> value;
};
std::vector<SolutionLine> solutionLines(const ReportSubject& subject, Dial dial, const Solutions& solutions,
                                        std::optional<Money> budget, const std::vector<std::string>& asked);
std::string solutionReport(const ReportSubject& subject, Dial dial, const Solutions& solutions,
                           std::optional<Money> budget, const std::vector<std::string>& asked,
                           const ReportStyle& style);

// The gate: what was held against the limit.
struct BudgetCheck {
    // Why that option: it is the cheapest, it was named, the scenario says that it is deployed, or it is the
    // only one.
    enum class HeldTo { Cheapest, Named, Deployed, Only };
    std::string optionId;
    Money total;
    Money limit;
    HeldTo heldTo = HeldTo::Named;
    Message blocked = {}; // why it cannot do the work, whatever it costs: then it fails too
    bool exceeded() const { return exceeds(total, limit); }
    bool passed() const { return blocked.empty() && !exceeded(); }
};
inline constexpr Named<BudgetCheck::HeldTo> kHeldTo[] = {{"cheapest", BudgetCheck::HeldTo::Cheapest},
                                                         {"named", BudgetCheck::HeldTo::Named},
                                                         {"deployed", BudgetCheck::HeldTo::Deployed},
                                                         {"only", BudgetCheck::HeldTo::Only}};
// Options of the comparison without a price are named beside the verdict.
std::string budgetReport(const ReportSubject& subject, const Comparison& comparison, const BudgetCheck& check,
                         const ReportStyle& style);

// "Oldest price used: 1 Jul 2025, 510 days ago (ec2/m7g.large/spot: AWS Spot advisor)"; empty when it is not
// too old.
Message oldPriceText(const std::optional<OldestPrice>& oldest, const AgeLimit& limit);

// The catalogue: one row for each price; `filter` is part of a key, or empty.
// The keys of all of them.
std::vector<std::string> priceKeys(const PriceBook& book);
std::string pricesReport(const PriceBook& book, const std::string& filter, const ReportStyle& style);
// How much of each Region is priced.
std::string regionsReport(const std::vector<RegionCoverage>& regions, const std::string& asOf,
                          const ReportStyle& style);

} // namespace cost
