// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/trace_file.h"

#include "libcost/files/csv_number.h"
#include "libcost/prices/import/csv_scanner.h"

#include <algorithm>

namespace cost {

namespace {

constexpr std::size_t kMostRequests = 10'000'000;

// Where the columns are that are read.
struct Columns {
    static constexpr std::size_t kNone = ~std::size_t{0};

    explicit Columns(offer::CsvScanner& headings) {
        for (std::size_t i = 0; i < headings.size(); ++i) {
            const std::string_view name = headings.field(i);
            if (name == "timestamp") arrival = i;
            if (name == "end_timestamp") end = i;
            if (name == "duration" || name == "duration_ms") duration = i;
            if (name == "duration_ms") secondsPerDuration = 1e-3;
        }
        if (arrival == kNone && (end == kNone || duration == kNone))
            headings.fail(
                "has no column \"timestamp\", nor \"end_timestamp\" and \"duration\": name them so, in "
                "seconds");
    }

    std::size_t arrival = kNone;
    std::size_t end = kNone;
    std::size_t duration = kNone;
    double secondsPerDuration = 1;
};

double numberAt(offer::CsvScanner& rows, std::size_t column) {
    if (column >= rows.size()) rows.fail("has too few columns");
    const std::optional<double> number = numberIn(rows.field(column));
    if (!number)
        rows.fail("has \"" + std::string(rows.field(column).substr(0, 40)) + "\" where a number must be");
    return *number;
}

RecordedRequest requestAt(offer::CsvScanner& rows, const Columns& columns) {
    RecordedRequest request;
    if (columns.duration != Columns::kNone) {
        request.durationS = numberAt(rows, columns.duration) * columns.secondsPerDuration;
        if (*request.durationS < 0) rows.fail("has a duration below 0");
    }
    request.arrivalS = columns.arrival != Columns::kNone ? numberAt(rows, columns.arrival)
                                                         : numberAt(rows, columns.end) - *request.durationS;
    return request;
}

} // namespace

std::vector<RecordedRequest> readTrace(const std::filesystem::path& file) {
    offer::ByteSource bytes(file);
    offer::CsvScanner rows(bytes);
    if (!rows.next())
        throw BadInput(bytes.name(), {{"", "is empty: give a line of headings and one for each request"}});
    const Columns columns(rows);
    std::vector<RecordedRequest> trace;
    while (rows.next()) {
        if (rows.size() == 1 && rows.field(0).empty()) continue;
        if (trace.size() == kMostRequests) rows.fail("comes after 10 million requests: give fewer");
        trace.push_back(requestAt(rows, columns));
    }
    if (trace.empty()) throw BadInput(bytes.name(), {{"", "has no requests: give a line for each"}});
    std::stable_sort(trace.begin(), trace.end(), [](const RecordedRequest& a, const RecordedRequest& b) {
        return a.arrivalS < b.arrivalS;
    });
    const double first = trace.front().arrivalS;
    for (RecordedRequest& request : trace)
        request.arrivalS -= first;
    return trace;
}

} // namespace cost
