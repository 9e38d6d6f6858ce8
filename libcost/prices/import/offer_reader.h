// SPDX-License-Identifier: Apache-2.0
// Reads a price list as AWS publishes it, JSON or CSV, whatever its size, and hands the collector what it
// says. Not part of the installed headers.
#pragma once

#include "libcost/io/byte_source.h"
#include "libcost/prices/import/collector.h"

namespace cost::offer {

// True when the list is CSV. Throws BadInput for what is no price list or is damaged, and MachineFailure.
bool readOffer(ByteSource& source, Collector& collector);

// What is said of a feed of EC2's Spot prices, in whatever form.
inline constexpr const char* kSpotPrices =
    "is a feed of Spot prices, which is not imported: Spot is the list price on demand less what AWS's Spot "
    "advisor says is saved; give another saving as spot-saving-percent in private/REGION/ec2.json";

void readJsonOffer(ByteSource& source, Collector& collector);
void readCsvOffer(ByteSource& source, Collector& collector);

} // namespace cost::offer
