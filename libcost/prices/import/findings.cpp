// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/findings.h"

#include <algorithm>

namespace cost::offer {

void Findings::ignore(Ignored reason, std::uint64_t times, const std::string& example) {
    if (times == 0) return;
    Count& count = m_left[reason];
    if (count.times == 0) count.example = example;
    count.times += times;
}

void Findings::putInto(ImportReport& report) const {
    for (const auto& [reason, count] : m_left)
        report.left.push_back({reason, count.times, count.example});
    for (const auto& [doubt, count] : m_doubts)
        report.doubts.push_back({doubt, count.times, count.example});
    std::stable_sort(report.left.begin(), report.left.end(),
                     [](const auto& a, const auto& b) { return a.count > b.count; });
}

std::string shownText(std::string_view text) {
    constexpr std::size_t kMost = 80;
    std::string shown;
    for (const char c : text.substr(0, kMost))
        shown += c >= ' ' && c <= '~' ? c : '?';
    return text.size() > kMost ? shown + "..." : shown;
}

std::string example(const OfferRow& product, std::string_view what) {
    const std::string_view sku = product[Field::Sku];
    const std::string_view usage = product[Field::UsageType];
    std::string text = sku.empty() ? "" : "SKU " + shownText(sku);
    if (!usage.empty()) text += (text.empty() ? "" : ", ") + shownText(usage);
    if (!what.empty()) text += (text.empty() ? "" : ": ") + shownText(what);
    return text;
}

} // namespace cost::offer
