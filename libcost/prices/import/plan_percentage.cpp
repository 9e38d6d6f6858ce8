// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/plan_percentage.h"

#include <charconv>
#include <cmath>
#include <iterator>

namespace cost::offer {

namespace {

// Half a unit of the last decimal that is not zero.
double roundingOf(std::string_view printed) {
    const std::size_t point = printed.find('.');
    if (point == std::string_view::npos) return 0.5;
    const std::size_t last = printed.find_last_not_of('0');
    return 0.5 * std::pow(10, -static_cast<double>(last - point));
}

std::string percentText(double percent) {
    char text[400];
    const auto written =
        std::to_chars(text, std::end(text), std::round(percent * 100) / 100, std::chars_format::fixed, 2);
    return std::string(text, written.ptr) + " %";
}

} // namespace

void PlanPercentage::add(std::string_view rate, ListPrice usd, ListPrice list, const OfferRow& price,
                         Findings& findings) {
    if (usd == list) return findings.ignore(Ignored::NoSaving, [&] { return example(price); });
    // A hair more than the rounding, because the bounds themselves are computed in doubles.
    const double slack = roundingOf(rate) * (1 + 1e-9);
    const double least = 100 * (1 - (usd.usd() + slack) / list.usd());
    const double most = 100 * (1 - (usd.usd() - slack) / list.usd());
    const auto words = [&] {
        return example(price, usd.text() + " of " + list.text() + " saves " +
                                  percentText(100 * (1 - usd.usd() / list.usd())));
    };
    if (m_count == 0 || least > m_least) m_highest = words();
    if (m_count == 0 || most < m_most) m_lowest = words();
    m_least = m_count == 0 ? least : std::max(least, m_least);
    m_most = m_count == 0 ? most : std::min(most, m_most);
    ++m_count;
}

std::optional<Percent> PlanPercentage::finished(Findings& findings) const {
    if (m_count == 0) return std::nullopt;
    for (const double scale : {1.0, 10.0}) {
        const double first = std::ceil(m_least * scale);
        const double last = std::floor(m_most * scale);
        if (!(first > 0) || first != last || last >= 100 * scale) continue;
        const auto tenths = static_cast<int>(std::lround(first / scale * 10));
        return Percent::parse(std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10));
    }
    findings.ignore(Ignored::UnclearPercentage, m_count,
                    m_lowest == m_highest ? m_lowest : m_lowest + "; " + m_highest);
    return std::nullopt;
}

} // namespace cost::offer
