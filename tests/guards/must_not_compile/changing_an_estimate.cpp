// SPDX-License-Identifier: Apache-2.0
// Once returned, an estimate stays what it is: its total is the sum of its lines.
// error: discards qualifiers|no matching (member )?function|not marked const
#include "libcost/pricing/estimate.h"

void add(cost::Estimate& estimate, std::vector<cost::LineItem>& lines, const cost::LineItem& line) {
#ifdef BROKEN
    estimate.lines().push_back(line);
#else
    static_cast<void>(estimate);
    lines.push_back(line);
#endif
}
