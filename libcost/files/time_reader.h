// SPDX-License-Identifier: Apache-2.0
// Times as tables have them. Not part of the installed headers.
#pragma once

#include <optional>
#include <string_view>

namespace cost::reader {

// "2026-11-02T10:00:00+01:00", "2026/11/02 10:00", "02.11.2026 10:00", "11/2/2026 1:00 PM", "2 Nov 2026",
// "02/Nov/2026:10:00:00 +0000", "20261102T100000Z", "2026-11".
struct WrittenTime {
    // Since 1970-01-01 00:00; converted to UTC where a zone is given. Where day and month are two numbers it
    // is that of the day before the month, and `monthFirst` that of the other order; either may be no date.
    std::optional<double> seconds;
    std::optional<double> monthFirst;
    bool slashed = false; // day and month are two numbers in an order that the text does not tell
    bool zoned = false;
    bool shifted = false; // its zone is not UTC
    bool clock = false;   // has a time of day
    bool month = false;   // is a month alone
};

// Nothing for text that is none, or that has anything behind its time. Years from 1970 to 9999.
std::optional<WrittenTime> writtenTime(std::string_view text);

// Seconds since midnight: "10", "10:00", "2 PM", "14:30:15".
std::optional<double> timeOfDay(std::string_view text);

} // namespace cost::reader
