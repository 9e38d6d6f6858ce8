// SPDX-License-Identifier: Apache-2.0
// Words made from facts, at the last moment.
#pragma once

#include "libcost/analysis/comparison.h"

namespace cost {

// "Duration, next 9B GB-s", "Requests, first 1M free", "Duration, INIT": named from the tier's bounds.
Message lineTitle(const LineItem& line);

// "30,000,000 requests x 0.12 s x 0.5 GB = 1,800,000 GB-s; of these, ...; at $0.0000133334 each = $18.67"
Message derivation(const LineItem& line);

// One factor as a chip shows it: "30M requests", "120 ms", "0.5 GB".
Message stepText(const Step& step);

// "$0.0000133334 per GB-s"
Message priceText(const LineItem& line);
// "list $0.0000166667 less 12 %: Compute Savings Plan, no upfront"; empty without an adjustment.
Message adjustmentText(const LineItem& line);
// "AWS Price List API, ..., 19 Sep 2026 (high confidence)"
Message sourceText(const LineItem& line);

// A whole sentence.
Message noteText(const Note& note);

// "49.1M requests a month", "340 ms", "1,769 MB": a value of a dial.
// On what terms the options stand beside each other, a sentence each: the free tier, the headroom of fleets,
// and which of them are discounted while others are not.
std::vector<Message> termsOf(const Scenario& scenario);
// What of that is unlike in the fleets as they are: given ones without the headroom of sized ones, load
// balancers before some of them, servers that nothing spreads requests over, a single one that nothing
// replaces, vCPUs of several kinds.
std::vector<Message> unlikeTerms(const Scenario& scenario, const Comparison& comparison);
// The same of one option, in a few words that stand beside its curve: "after free tier", "reserved; up to 60
// % busy", "as given". So that unlike is not taken for like.
Message termsOf(const Scenario& scenario, const Option& option);

Message dialText(Dial dial, double value);

// What the comparison comes to: "Lambda arm64, 512 MB is cheapest: $24.87 a month", who is next, and what is
// cheapest on either side of where the requests stand, the nearer side first. `winners`: over the requests.
struct Answer {
    Message headline;
    Message detail;
};
Answer answer(const Scenario& scenario, const Comparison& comparison, const std::vector<Winner>& winners);

// "At 48,823,529 requests a month EC2 t4g.small becomes cheaper than Lambda arm64, 512 MB": of two options at
// one place, whatever others cost there.
Message breakEvenText(const BreakEven& breakEven, const Comparison& comparison);

// "From 48,823,529 to 81,000,000 requests a month, EC2 t4g.small is cheapest, and carries no more.": a
// sentence for each part of the dial, at most so many, those around where the dial stands. Of an option that
// cannot do the scenario's own work it is said.
std::vector<Message> winnerLines(const PriceBook& book, const Scenario& scenario,
                                 const Comparison& comparison, Dial dial, const std::vector<Winner>& winners,
                                 std::size_t most = 12);

} // namespace cost
