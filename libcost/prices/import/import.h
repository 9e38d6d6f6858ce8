// SPDX-License-Identifier: Apache-2.0
// Takes the prices of a price list, as AWS publishes it, into a folder that is laid over the catalogue.
#pragma once

#include "libcost/prices/catalogue.h"
#include "libcost/prices/import/import_report.h"

#include <chrono>
#include <functional>

namespace cost {

// The import was told to stop; nothing has changed.
class Cancelled : public std::runtime_error {
public:
    Cancelled() : std::runtime_error("cancelled: nothing of this list was imported") {}
};

struct ImportRequest {
    std::filesystem::path file;   // "-" is standard input
    std::filesystem::path folder; // the overlay; made when it is not there
    std::string today;            // ISO: prices of later days are not in force yet
    // Bytes read so far, and the file's size where it has one. False to stop. May be called often.
    std::function<bool(std::uintmax_t read, std::optional<std::uintmax_t> size)> progress = {};
    // Also prices that are older than what was imported before, and those that are a hundred times the
    // catalogue's, or a hundredth.
    bool force = false;
    // What the list must be of, where it was asked for: AWS's offer code, and a Region. Else it is refused.
    std::string expectedOffer = {};
    std::string expectedRegion = {};
    std::string name = {}; // what the list is called, where the file's own name says nothing to a reader
    bool locked = false;   // the caller holds the folder's lock
    std::chrono::milliseconds wait{0};                    // for another that writes to the folder
    std::uintmax_t mostBytes = std::uintmax_t{64} << 30U; // unpacked; AWS's largest list has some ten
};

// Reads the whole list, then replaces the files of the folder together, or none of them, also where the
// program is ended in the middle. A list may be a part of one: what the folder has besides stays. Prices in
// the folder that no import has written are left alone. `catalogue` knows the Regions, the instance types and
// what Savings Plans discount. Throws BadInput for what is no price list or is damaged, MachineFailure when
// reading or writing fails, and Cancelled.
ImportReport importPriceList(const Catalogue& catalogue, const ImportRequest& request);

// What an update may be asked for: "lambda", ..., and AWS's offer codes of which an import takes prices.
// "fargate-spot" is a feed beside the price lists.
std::vector<std::string> priceListNames();
// AWS's offer code of such a name: "AWSLambda" for "lambda". Empty for what is none of them.
std::string offerCodeOf(std::string_view name);
// The offer's prices are of parts of the world, not of Regions.
bool isWorldwide(std::string_view offerCode);

} // namespace cost
