// SPDX-License-Identifier: Apache-2.0
// How sure an answer is, in words. No cents: nobody knows them.
#pragma once

#include "libcost/advice/uncertainty.h"

namespace cost {

// "$26", "$1.26k": two digits or three.
std::string roughMoneyText(double usd);
// "Requests 8M..15M a month, priced at 11.5M a month"
Message uncertainText(const Scenario& scenario, const UncertainInput& input);
// "Lambda arm64, 512 MB: the cheapest in 83 %; $18 to $39 a month in eight of ten, $26 in the middle."
Message outlookText(const Option& option, const Outlook::OfOption& of);
// "Requests from 9.1M to 14M a month: the lead goes from $12 to −$4, so that another is cheaper."
Message influenceText(const Influence& influence);
// "In 100,000 futures drawn from what is known of Requests and Duration:"; empty where none were drawn.
Message futuresText(const Scenario& scenario, const Outlook& outlook);
// How to say how sure one is; empty where that was said, or there is nothing to say it of.
Message rangeHint(const Outlook& outlook);
// What each option may cost and what each input does to the lead, a sentence each.
std::vector<Message> outlookFacts(const Scenario& scenario, const Outlook& outlook);
// All that there is to say of it: the futures, these facts, and the hint.
std::vector<Message> outlookLines(const Scenario& scenario, const Outlook& outlook);

} // namespace cost
