// SPDX-License-Identifier: GPL-3.0-or-later
// How old a price may be before it is told, counted from today.
#pragma once

#include "libcost/prices/price_age.h"

#include <QDate>

inline cost::AgeLimit ageLimitToday() {
    cost::AgeLimit limit;
    limit.today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    return limit;
}
