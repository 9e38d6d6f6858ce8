// SPDX-License-Identifier: Apache-2.0
// The files of a catalogue, one function for each kind. Every problem of a file is reported at once
// (BadInput). Not part of the installed headers.
#pragma once

#include "libcost/prices/catalogue.h"
#include "libcost/prices/known_names.h"

namespace cost::reader {

struct Index {
    std::string asOf;
    std::vector<Region> regions;
};

Index index(const std::filesystem::path& file);
std::shared_ptr<const InstanceTypes> instanceTypes(const std::filesystem::path& file);
std::shared_ptr<const std::vector<FargateSize>> fargateSizes(const std::filesystem::path& file);
std::vector<InitTime> initTimes(const std::filesystem::path& file);

// How a file of an overlay is read: what it names must be known, and stand where it says it does.
struct Laid {
    const KnownNames& names;
    bool negotiated = false;
};

// Into the book, under "service/key". `laid` is null for the catalogue's own files.
void limits(const std::filesystem::path& file, PriceFigures& figures, const Laid* laid);
// Of a file in the folder of that Region. "lambda", "fargate", ...: prices, allowances and percentages go
// into the book under "service/key".
void servicePrices(const std::filesystem::path& file, const std::string& bookRegion, PriceFigures& figures,
                   const Laid* laid);
void instancePrices(const std::filesystem::path& file, const std::string& bookRegion, PriceFigures& figures,
                    const Laid* laid);

} // namespace cost::reader
