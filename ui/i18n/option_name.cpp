// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/option_name.h"

#include "ui/i18n/words.h"

#include <algorithm>

OptionName optionName(const cost::Option& option) {
    const QString label = words(option.label);
    const qsizetype comma = label.indexOf(u", ");
    if (comma <= 0) return {label, {}};
    return {label.left(comma), label.mid(comma + 2)};
}

std::vector<QString> chartNames(const cost::Scenario& scenario) {
    std::vector<QStringList> parts;
    for (const cost::Option& option : scenario.options)
        parts.push_back(words(option.label).split(QStringLiteral(", ")));
    const auto shared = [&](std::size_t option, qsizetype count) {
        const QStringList start = parts[option].mid(0, count);
        return std::count_if(parts.begin(), parts.end(),
                             [&](const QStringList& other) { return other.mid(0, count) == start; }) > 1;
    };
    std::vector<QString> names;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        qsizetype count = 1;
        while (count < parts[i].size() && shared(i, count))
            ++count;
        names.push_back(parts[i].mid(0, count).join(QStringLiteral(", ")));
    }
    return names;
}
