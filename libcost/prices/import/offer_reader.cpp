// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/offer_reader.h"

#include "libcost/base/problem.h"

namespace cost::offer {

bool readOffer(ByteSource& source, Collector& collector) {
    const std::string_view head = trimmed(source.head());
    const auto refuse = [&](const std::string& message) { throw BadInput(source.name(), {{"", message}}); };
    if (head.empty()) refuse("is empty: a price list of AWS, JSON or CSV, is needed");
    if (head.front() == '{' || head.front() == '[') {
        readJsonOffer(source, collector);
        return false;
    }
    if (head.starts_with("callback(") || head.starts_with("/*")) refuse(kSpotPrices);
    if (head.front() == '<')
        refuse("is a web page or XML, no price list: perhaps a message of the server it was fetched from");
    if (head.starts_with("PK\x03\x04")) refuse("is a zip archive: unpack it first");
    if (head.find('\0') != std::string_view::npos)
        refuse("is no text in UTF-8: a price list of AWS is JSON or CSV, plain or gzip");
    readCsvOffer(source, collector);
    return true;
}

} // namespace cost::offer
