// SPDX-License-Identifier: Apache-2.0
// What a function uses of AWS's limits: the one text of which amount stands against which limit. A limit that
// nobody states is none.
#pragma once

#include "libcost/prices/price_book.h"
#include "libcost/pricing/demand.h"
#include "libcost/pricing/note.h"

namespace cost {

struct LimitUse {
    Note::Kind above = Note::Kind::TimeoutExceeded; // what is noted beyond the limit
    double value = 0;
    double limit = 0;
    std::shared_ptr<const Provenance> provenance;

    bool exceeded() const { return value > limit; }
};

class FunctionLimits {
public:
    // Keep them alive and unchanged.
    FunctionLimits(const PriceBook& book, const Scenario& scenario, const Demand<double>& demand)
        : m_book(book), m_scenario(scenario), m_demand(demand) {}

    // Seconds of the longest request, beside the timeout with that key: "lambda/timeout".
    std::vector<LimitUse> time(const char* key) const;
    // Requests that run at once, and that come in a second, at the peak: AWS raises these limits on request.
    std::vector<LimitUse> account() const;
    // MB of a request and of a response.
    std::vector<LimitUse> payloads(bool streams) const;
    // MB of the package or the container image, KB of the environment variables.
    std::vector<LimitUse> packaging() const;

private:
    void add(std::vector<LimitUse>& all, Note::Kind above, double value, const char* key,
             double times = 1) const;

    const PriceBook& m_book;
    const Scenario& m_scenario;
    const Demand<double>& m_demand;
};

} // namespace cost
