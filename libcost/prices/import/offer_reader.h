// SPDX-License-Identifier: Apache-2.0
// Reads a price list as AWS publishes it, JSON or CSV, whatever its size, and hands the collector what it
// says. Not part of the installed headers.
#pragma once

#include "libcost/prices/import/byte_source.h"
#include "libcost/prices/import/collector.h"

namespace cost::offer {

// True when the list is CSV. Throws BadInput for what is no price list or is damaged, and MachineFailure.
bool readOffer(ByteSource& source, Collector& collector);

void readJsonOffer(ByteSource& source, Collector& collector);
void readCsvOffer(ByteSource& source, Collector& collector);

} // namespace cost::offer
