// SPDX-License-Identifier: Apache-2.0
// Takes the prices of a price list, as AWS publishes it, into a folder that is laid over the catalogue.
#pragma once

#include "libcost/prices/catalogue.h"
#include "libcost/prices/import/import_report.h"

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
};

// Reads the whole list, then replaces the files of the folder together, or none of them. Prices in the folder
// that no import has written are left alone. `catalogue` knows the Regions, the instance types and what
// Savings Plans discount. Throws BadInput for what is no price list or is damaged, MachineFailure when
// reading or writing fails, and Cancelled.
ImportReport importPriceList(const Catalogue& catalogue, const ImportRequest& request);

} // namespace cost
