// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios beside the document: what they cost, and what they say differently.
#pragma once

#include "ui/compute/data_table.h"
#include "ui/compute/results.h"

// Another scenario, priced in its own Region.
struct Beside {
    QString name;
    cost::Scenario scenario;
    cost::Comparison comparison;
};

// The document in the first column of figures, each other in one of its own with the difference to the first:
// the answer, the options, and the inputs that are not the same.
DataTable sideBySide(const Results& results, const QString& title, const std::vector<Beside>& others);
