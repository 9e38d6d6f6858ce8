// SPDX-License-Identifier: GPL-3.0-or-later
// What a dial is called in the reader's language.
#pragma once

#include "libcost/workload/dial.h"

#include <QString>

// "Requests": the library's own title, translated.
QString dialTitle(cost::Dial dial);
