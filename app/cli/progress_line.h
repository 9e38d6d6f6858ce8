// SPDX-License-Identifier: Apache-2.0
// How far long work is, in one line of a terminal that is written over and over.
#pragma once

#include <chrono>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>

class ProgressLine {
public:
    // Writes nothing when it is not shown.
    ProgressLine(std::ostream& out, bool shown) : m_out(out), m_shown(shown) {}
    ~ProgressLine(); // wipes the line

    void update(std::uintmax_t read, std::optional<std::uintmax_t> size);
    // Of work that is no reading: the share that is done.
    void update(double done);

private:
    // The seconds since the beginning where it is time to write again.
    std::optional<double> due();
    void write(const std::string& text);

    using Clock = std::chrono::steady_clock;

    std::ostream& m_out;
    bool m_shown;
    bool m_written = false;
    Clock::time_point m_begun = Clock::now();
    Clock::time_point m_next = m_begun + std::chrono::milliseconds(300); // short readings show nothing
};

// "37 %, 1 s left"
std::string progressText(double done, double seconds);
// "37 %, 178 of 482 MB, 312 MB/s, 1 s left"
std::string progressText(double read, std::optional<double> size, double seconds);
