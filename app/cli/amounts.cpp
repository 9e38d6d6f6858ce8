// SPDX-License-Identifier: Apache-2.0
#include "app/cli/amounts.h"

#include "app/cli/command_spec.h"

#include "libcost/input/typed_quantity.h"
#include "libcost/input/typed_value.h"

double amountOf(const std::string& text, const std::string& argument) {
    const auto amount = cost::typedMoney(text);
    if (const double* usd = std::get_if<double>(&amount)) return *usd;
    throw UsageError(argument + " is \"" + text +
                     "\": " + std::get<cost::NotUnderstood>(amount).reason.english());
}

double typedAt(cost::Dial dial, const std::string& text, double hoursPerMonth, const std::string& argument) {
    const auto value = cost::typedQuantity(dial, text, hoursPerMonth);
    if (value && *value >= 0) return *value;
    throw UsageError(argument + " is \"" + text +
                     "\": " + (value.why.empty() ? cost::quantityExample(dial) : value.why).english());
}

double countOf(const std::string& text, const std::string& argument) {
    const auto count = cost::typedForKey("count", text);
    if (count && *count >= 0) return *count;
    throw UsageError(argument + " is \"" + text + "\": give a number of 0 or more, such as 500");
}
