// SPDX-License-Identifier: Apache-2.0
// Price lists as CSV: lines of metadata ("Version","20260919002359"), a line of titles, and one row for each
// price, which repeats all that is said of its product.
#include "libcost/base/problem.h"
#include "libcost/io/csv_scanner.h"
#include "libcost/prices/import/offer_reader.h"

#include <algorithm>

namespace cost::offer {

namespace {

constexpr std::uintmax_t kLastTitleLine = 50; // AWS has them in line 6
constexpr std::size_t kMostColumns = 2000;

struct Titles {
    std::vector<std::pair<std::size_t, Field>> columns; // those that we know
    std::size_t count = 0;

    bool has(Field field) const {
        return std::any_of(columns.begin(), columns.end(),
                           [field](const auto& column) { return column.second == field; });
    }
};

bool isTitles(CsvScanner& scanner) {
    return scanner.size() >= 4 && fieldNamed(scanner.field(0)) == Field::Sku;
}

Titles titlesOf(CsvScanner& scanner) {
    Titles titles;
    titles.count = scanner.size();
    if (titles.count > kMostColumns) scanner.fail("has more than 2000 columns: this is no price list");
    for (std::size_t i = 0; i < titles.count; ++i)
        if (const auto field = fieldNamed(trimmed(scanner.field(i)))) titles.columns.emplace_back(i, *field);
    return titles;
}

// How the days of the whole file are written: its rows are looked through for one that tells.
DateOrder orderInFile(const ByteSource& source) {
    const auto again = source.again();
    if (!again) return DateOrder::Unknown; // what can only be read once tells by the way
    CsvScanner scanner(*again);
    while (scanner.next() && !isTitles(scanner))
        continue;
    std::size_t column = 0;
    while (column < scanner.size() && fieldNamed(trimmed(scanner.field(column))) != Field::EffectiveDate)
        ++column;
    while (scanner.next())
        if (const DateOrder told = orderOf(trimmed(scanner.field(column))); told != DateOrder::Unknown)
            return told;
    return DateOrder::Unknown;
}

void readMetadata(CsvScanner& scanner, Header& header) {
    if (scanner.size() < 2) return;
    const std::string_view name = trimmed(scanner.field(0));
    const std::string value(trimmed(scanner.field(1)));
    if (name == "FormatVersion") header.format = value;
    if (name == "Publication Date") header.publication = value;
    if (name == "Version") header.version = value;
    if (name == "OfferCode") header.offerCode = value;
}

} // namespace

void readCsvOffer(ByteSource& source, Collector& collector) {
    CsvScanner scanner(source);
    for (;;) {
        if (!scanner.next() || scanner.line() > kLastTitleLine)
            throw BadInput(source.name(),
                           {{"", "is no price list of AWS: neither JSON nor CSV with a line of column titles "
                                 "that begins with SKU"}});
        if (isTitles(scanner)) break;
        readMetadata(scanner, collector.header);
    }
    const Titles titles = titlesOf(scanner);
    const bool plans = titles.has(Field::DiscountedRate);
    if (!plans && (!titles.has(Field::Price) || !titles.has(Field::TermType)))
        scanner.fail("the columns PricePerUnit and TermType are missing: this is no price list of AWS");
    bool looked = false;
    while (scanner.next()) {
        if (scanner.size() == 1 && trimmed(scanner.field(0)).empty()) continue; // an empty line
        OfferRow row;
        for (const auto& [column, field] : titles.columns) {
            std::string_view& text = row.texts[static_cast<std::size_t>(field)];
            if (text.empty()) text = trimmed(scanner.field(column));
        }
        if (!looked && row[Field::EffectiveDate].find('/') != std::string_view::npos) {
            looked = true;
            collector.dates = orderInFile(source);
        }
        // Trailing columns may be missing. With more, or hardly any, nobody knows what is where.
        const bool cut = scanner.endsOpen() && scanner.size() < titles.count;
        if (scanner.endsOpen())
            collector.findings().doubt(ImportReport::Doubt::NoLineEnd,
                                       [&] { return "line " + std::to_string(scanner.line()); });
        if (cut || scanner.size() > titles.count || scanner.size() * 2 < titles.count) {
            collector.ignore(Ignored::BrokenRow, row, "line " + std::to_string(scanner.line()));
            continue;
        }
        if (plans) {
            row.texts[static_cast<std::size_t>(Field::Price)] = row[Field::DiscountedRate];
            if (collector.wantsPlan(row)) collector.rate(row);
        } else if (const int place = collector.product(row); place != Collector::kUnwanted) {
            collector.price(place, row);
        }
    }
}

} // namespace cost::offer
