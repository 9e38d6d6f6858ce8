// SPDX-License-Identifier: Apache-2.0
#include "app/cli/progress_line.h"

#include "libcost/units/format.h"

#include <cmath>
#include <ostream>

std::string progressText(double done, double seconds) {
    std::string text = cost::percentOf(std::floor(done * 100) / 100);
    if (done > 0) text += ", " + cost::durationText(std::ceil(seconds / done - seconds) * 1000) + " left";
    return text;
}

std::string progressText(double read, std::optional<double> size, double seconds) {
    const double rate = seconds > 0 ? read / seconds : 0;
    const auto megabytes = [](double bytes) { return cost::numberText(bytes / 1e6, bytes < 1e7 ? 1 : 0); };
    std::string text;
    if (size && *size > 0) text += cost::percentOf(std::floor(read / *size * 100) / 100) + ", ";
    text += megabytes(read);
    if (size) text += " of " + megabytes(*size);
    text += " MB, " + megabytes(rate) + " MB/s";
    if (size && rate > 0)
        text += ", " + cost::durationText(std::ceil((*size - read) / rate) * 1000) + " left";
    return text;
}

std::optional<double> ProgressLine::due() {
    if (!m_shown || Clock::now() < m_next) return std::nullopt;
    m_next = Clock::now() + std::chrono::milliseconds(100);
    return std::chrono::duration<double>(Clock::now() - m_begun).count();
}

void ProgressLine::update(std::uintmax_t read, std::optional<std::uintmax_t> size) {
    const auto whole = size ? std::optional<double>(static_cast<double>(*size)) : std::nullopt;
    if (const auto seconds = due()) write(progressText(static_cast<double>(read), whole, *seconds));
}

void ProgressLine::update(double done) {
    if (const auto seconds = due()) write(progressText(done, *seconds));
}

void ProgressLine::write(const std::string& text) {
    m_out << "\r\033[K" << text << std::flush;
    m_written = true;
}

ProgressLine::~ProgressLine() {
    if (m_written) m_out << "\r\033[K" << std::flush;
}
