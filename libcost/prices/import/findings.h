// SPDX-License-Identifier: Apache-2.0
// Counts what is not taken and what is doubtful, and keeps the first of each kind as its example. Not part
// of the installed headers.
#pragma once

#include "libcost/prices/import/import_report.h"
#include "libcost/prices/import/offer_row.h"

#include <map>

namespace cost::offer {

class Findings {
public:
    // `example` is called for the first of a kind only.
    template <class F>
    void ignore(Ignored reason, const F& example) {
        count(m_left[reason], example);
    }
    template <class F>
    void doubt(ImportReport::Doubt doubt, const F& example) {
        count(m_doubts[doubt], example);
    }
    // As often as `times`, at once.
    void ignore(Ignored reason, std::uint64_t times, const std::string& example);

    void putInto(ImportReport& report) const;

private:
    struct Count {
        std::uint64_t times = 0;
        std::string example;
    };

    template <class F>
    static void count(Count& count, const F& example) {
        if (count.times++ == 0) count.example = example();
    }

    std::map<Ignored, Count> m_left;
    std::map<ImportReport::Doubt, Count> m_doubts;
};

// "SKU HB5V2X8TXQUTDZBV, EU-BoxUsage:c1.medium: Windows", in plain text and short.
std::string example(const OfferRow& product, std::string_view what = {});
// Text of a file as a message may show it: printable, short.
std::string shownText(std::string_view text);

} // namespace cost::offer
