// SPDX-License-Identifier: Apache-2.0
#include "libcost/pricing/estimate.h"

namespace cost {

Quote::Quote(Estimate estimate) : m_estimate(std::move(estimate)) {
    if (!m_estimate->violations().empty())
        m_why = Unavailable{Unavailable::Kind::Blocked, violationsText(m_estimate->violations())};
}

const Estimate& Quote::operator*() const {
    if (m_why) throw std::logic_error("there is no quote: " + m_why->reason.english());
    return *m_estimate;
}

const Unavailable& Quote::why() const {
    if (!m_why) throw std::logic_error("there is a quote");
    return *m_why;
}

const std::vector<Violation>& Quote::violations() const& {
    static const std::vector<Violation> kNone;
    return m_estimate ? m_estimate->violations() : kNone;
}

} // namespace cost
