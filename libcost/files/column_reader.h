// SPDX-License-Identifier: Apache-2.0
// Columns of numbers and of times whose way of writing is known when all of their cells have been seen. Not
// part of the installed headers.
#pragma once

#include "libcost/files/table_reader.h"

namespace cost::reader {

// How the numbers of a table are written: what its cells prove.
struct Writing {
    std::uintmax_t point = 0; // the first line with a decimal point, or thousands parted by commas; 0: none
    std::uintmax_t comma = 0; // the first line with the reverse
};

class NumberColumn {
public:
    // False where the cell is no number.
    bool add(std::string_view cell, std::uintmax_t line, Writing& writing);
    // Refuses a column that can be read both ways, or that is written both ways.
    void decide(const TableReader& table, const Writing& writing);

    // In the order in which they were added; known when they have been decided upon.
    const std::vector<double>& values() const { return m_values; }
    std::vector<double> taken() { return std::move(m_values); }
    double last() const { return m_values.back(); }

private:
    struct Open {
        std::size_t at = 0;
        double comma = 0; // the value where the comma is the decimal sign
    };
    std::vector<double> m_values;
    std::vector<Open> m_open; // cells with two readings
    std::string m_openText;   // the first of them
    std::uintmax_t m_openLine = 0;
};

// What a number in a column of times counts.
enum class Epoch {
    Since1970, // by its size: seconds, ms, us or ns since 1970
    Any        // the same, or seconds from any beginning where none of them is so large
};

class TimeColumn {
public:
    // `unit` is the seconds that a number counts, where the heading says so.
    explicit TimeColumn(Epoch epoch, std::optional<double> unit = {}) : m_epoch(epoch), m_unit(unit) {}

    // False where the cell is no time.
    bool add(std::string_view cell, std::uintmax_t line, Writing& writing);
    // The time of day in a column of its own, for the time that was added last.
    void addClock(double seconds);
    void decide(const TableReader& table, const Writing& writing);

    // Seconds since 1970, or from any beginning.
    const std::vector<double>& seconds() const { return m_seconds; }
    std::vector<double> taken() { return std::move(m_seconds); }
    std::size_t size() const { return m_count; }
    bool hasClock() const { return m_clock; } // some time has a time of day
    bool onlyMonths() const { return m_months == m_count && m_count > 0; }
    bool shifted() const { return m_shifted; } // some zone is not UTC
    bool written() const { return m_written; } // as dates, not as numbers
    bool assumed() const { return m_assumed; } // nothing says that its numbers count seconds

private:
    bool addNumber(std::string_view cell, std::uintmax_t line, Writing& writing);
    void decideNumbers(const TableReader& table, const Writing& writing);

    struct Open {
        std::size_t at = 0;
        double monthFirst = 0;
    };
    Epoch m_epoch;
    std::optional<double> m_unit;
    NumberColumn m_numbers;
    std::vector<double> m_seconds;
    std::vector<double> m_clocks;
    std::vector<Open> m_open; // days and months that can change places
    std::string m_openText;
    std::uintmax_t m_openLine = 0;
    std::uintmax_t m_dayFirst = 0; // the first line that proves it
    std::uintmax_t m_monthFirst = 0;
    std::uintmax_t m_zonedLine = 0;
    std::uintmax_t m_unzonedLine = 0;
    std::uintmax_t m_numberLine = 0;
    std::uintmax_t m_writtenLine = 0;
    std::size_t m_count = 0;
    std::size_t m_months = 0;
    bool m_clock = false;
    bool m_shifted = false;
    bool m_written = false;
    bool m_assumed = false;
};

} // namespace cost::reader
