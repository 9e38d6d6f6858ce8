// SPDX-License-Identifier: Apache-2.0
// The answer: lines of cost that carry their own derivation, and their sum.
#pragma once

#include "libcost/base/problem.h"
#include "libcost/prices/tiers.h"
#include "libcost/pricing/component.h"
#include "libcost/pricing/constraint.h"
#include "libcost/pricing/note.h"
#include "libcost/units/quantity.h"

namespace cost {

// One tier of one component. Its amount is (upTo - from) x price; the product of its steps is `used`.
struct LineItem {
    Component component;
    Trail steps;            // the factors of `used`
    double used = 0;        // units this usage takes in all
    double from = 0;        // where counting stood before this line, in the units the account has used so far
    double upTo = 0;        // and after it
    double tierFrom = 0;    // the tier's own bounds, from 0
    double tierUpTo = 0;    // may be infinite
    bool allowance = false; // free of charge: from and upTo then count within the allowance
    std::string_view unit;
    ListPrice price; // of one unit, after the adjustment
    ListPrice list;  // and before it
    std::optional<Adjustment> adjustment;
    double discount = 0; // of the account, taken off the price after the adjustment
    std::shared_ptr<const Provenance> provenance;
    Money amount;

    double quantity() const { return upTo - from; }
};

// Priced lines of one month and their sum.
class Estimate {
public:
    const std::vector<LineItem>& lines() const { return m_lines; }
    const std::vector<Note>& notes() const { return m_notes; }
    // Why it cannot do the work; empty where it can.
    const std::vector<Violation>& violations() const { return m_violations; }
    Money total() const { return m_total; }
    // Tasks or instances, where the option is a fleet.
    std::optional<double> fleetCount() const { return m_fleetCount; }
    // The instance type that was chosen, where the option left it open.
    const std::string& chosenType() const { return m_chosenType; }
    // Share of the fleet's CPU in use, at the mean and at the peak, where it is known.
    struct Utilisation {
        double mean = 0;
        double peak = 0;
    };
    std::optional<Utilisation> utilisation() const { return m_utilisation; }
    // Tasks or instances in each hour of the week from Monday 00:00, where the fleet follows the load; else
    // empty. Of them, so many are committed for all hours, where a part is.
    const std::vector<double>& fleetByHour() const { return m_fleetByHour; }
    std::optional<double> committed() const { return m_committed; }

private:
    friend class Ledger;
    std::vector<LineItem> m_lines;
    std::vector<Note> m_notes;
    std::vector<Violation> m_violations;
    Money m_total;
    std::optional<double> m_fleetCount;
    std::string m_chosenType;
    std::optional<Utilisation> m_utilisation;
    std::vector<double> m_fleetByHour;
    std::optional<double> m_committed;
};

// What an option costs, where it can do the work. What cannot keeps its lines and its amount (`priced`), but
// it is no answer: it is asked about as what has no price at all.
class Quote {
public:
    Quote(Estimate estimate);
    Quote(Unavailable why) : m_why(std::move(why)) {}

    // Whether it has a price and can do the work.
    explicit operator bool() const { return !m_why; }
    // Asking for what is not there throws std::logic_error: our mistake, in every build.
    const Estimate& operator*() const;
    const Estimate* operator->() const { return &**this; }
    const Unavailable& why() const;

    // Its lines where it has a price, also where it cannot do the work; else null.
    const Estimate* priced() const { return m_estimate ? &*m_estimate : nullptr; }
    bool blocked() const { return m_why && m_why->kind == Unavailable::Kind::Blocked; }
    // What it does not keep to; empty unless it is blocked.
    const std::vector<Violation>& violations() const&;
    const std::vector<Violation>& violations() const&& = delete;

private:
    std::optional<Estimate> m_estimate;
    std::optional<Unavailable> m_why;
};

} // namespace cost
