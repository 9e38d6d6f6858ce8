// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of an option's form are called. A row is named by the kind and the keys that lead to it:
// "lambda/provisioned/schedule".
#pragma once

#include <QString>

#include <string_view>

struct FieldWords {
    QString label;        // the key where there is no better word
    QString more;         // beside a check box; of a number or a choice, what it is called where it is absent
    bool atFirst = false; // among what is seen without a click
};
FieldWords fieldWords(std::string_view row);

// One of a closed set of names.
struct NameWords {
    QString text;        // the name where there is no better word
    bool offered = true; // or shown only where an option says it
};
NameWords nameWords(std::string_view row, std::string_view name);
