// SPDX-License-Identifier: GPL-3.0-or-later
// What an option is called: in full, and short where there is little room.
#pragma once

#include "libcost/model/scenario.h"

#include <QString>
#include <QStringList>

#include <vector>

struct OptionName {
    QString name;   // "Lambda arm64"
    QString detail; // "512 MB"; empty when the label has no comma
};

OptionName optionName(const cost::Option& option);

// As much of each label, up to a comma, as tells the options apart. In the scenario's order.
std::vector<QString> chartNames(const cost::Scenario& scenario);
