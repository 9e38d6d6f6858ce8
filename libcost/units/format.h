// SPDX-License-Identifier: Apache-2.0
// The only maker of number text. A true minus sign, no-break spaces nowhere, commas in thousands. What a
// sentence may name is a Figure: of a time in milliseconds, of a percentage the share.
#pragma once

#include "libcost/base/message.h"
#include "libcost/units/money.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace cost {

// "$12,345.67"; "-$0.05" with a true minus; rounds half away from zero to the cent. Only for readers.
Figure moneyText(Money money);
// "$0.0062" for a line of less than a cent: as many decimals as show two digits; else as moneyText.
Figure smallMoneyText(Money money);
// An amount to its last digit that is not noise, two decimals at least: "$59.568", "$500.00".
Figure exactMoneyText(Money money);
// An amount beside a limit that it does not meet exactly: as many decimals, two at least, as show on which
// side it is of what exactMoneyText says of the limit.
std::string moneyBesideText(Money money, Money limit);
// "+$17.92", "−$3.00", "$0.00"
Figure differenceText(Money difference);
// "$1k", "$0.50", "$2.5M": for axes.
std::string axisMoneyText(double usd);
// 1, 2, 5, 10, 20, ... from `from`, which is above 0, to `to`: for axes.
std::vector<double> roundValues(double from, double to);
// "40M", "1.5B", "750": for axes and labels; at most `digits` significant digits.
Figure compactText(double value, int digits = 3);
// "19,307,162", "0.25", "61,440,000,000": commas, no needless zeros, at most `decimals` decimals.
Figure numberText(double value, int decimals = 6);
// "1,234.50": that many decimals, zeros too.
std::string roundedText(double value, int decimals);
// "0.008258", "1,234.5": that many digits that count, no needless zeros.
std::string significantText(double value, int digits);
// A number in full for machines: the shortest text that reads back as the same double.
std::string exactText(double value);
// The same for sheets: fractions to 12 digits, beyond which there is the noise of doubles only.
std::string sheetText(double value);
// "72 %", "0.4 %", "+19 %" with sign; "7.6M %" beyond 100,000 %.
Figure percentOf(double share);
std::string signedPercentOf(double share);
// "+19 %": how far an amount is above another one; empty where the other is less than half a cent.
std::string percentAboveText(Money amount, Money other);
// "120 ms", "1.5 s", "2 min 5 s"
Figure durationText(double milliseconds);
// "512 MB", "1,769 MB"
Figure memoryText(double megabytes);
// The two in words, with as few digits as tell them apart where they differ: words(value, more) has `more`
// digits beyond the usual ones.
std::pair<Figure, Figure> toldApart(double value, double limit,
                                    const std::function<std::string(double, int)>& words);
// "19 Sep 2026" from "2026-09-19"
Message dateText(const std::string& iso);

} // namespace cost
