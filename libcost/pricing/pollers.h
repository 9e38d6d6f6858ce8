// SPDX-License-Identifier: Apache-2.0
// Provisioned pollers of an event source mapping, SQS or Kafka, by event-poller-unit hour (AWS Lambda pricing
// page).
#pragma once

#include "libcost/pricing/component.h"
#include "libcost/pricing/lookup.h"

namespace cost {

inline constexpr Component kPollersComponent{"pollers", "Event pollers", {}, Follows::Time};
inline constexpr Factor<PollerHour> kPollerHoursFactor{"event-poller units"};

class PollersRule {
public:
    PollersRule(Lookup& lookup, const Lambda& lambda)
        : m_unitHour(lookup.tiers(PriceKey<PollerHour>{lambda.pollers->source == PollerSource::Kafka
                                                           ? "lambda/pollers/kafka"
                                                           : "lambda/pollers/sqs"})) {
        // Billed by the second, one minute at least.
        constexpr double kLeastHours = 1.0 / 60;
        const double hours = lambda.pollers->unitHours;
        m_hours = hours > 0 ? std::max(hours, kLeastHours) : 0;
    }

    template <class Sink>
    void charge(Sink& to) const {
        to.charge(kPollersComponent, to(kPollerHoursFactor, typename Sink::Number(m_hours)), m_unitHour);
    }

private:
    Tiers<PollerHour> m_unitHour;
    double m_hours = 0;
};

} // namespace cost
