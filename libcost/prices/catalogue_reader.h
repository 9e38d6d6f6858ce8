// SPDX-License-Identifier: Apache-2.0
// The files of a catalogue, one function for each kind. Every problem of a file is reported at once
// (BadInput). Not part of the installed headers.
#pragma once

#include "libcost/prices/catalogue.h"

namespace cost::reader {

struct Index {
    std::string asOf;
    std::vector<Region> regions;
};

Index index(const std::filesystem::path& file);
std::shared_ptr<const PriceBook::InstanceTypes> instanceTypes(const std::filesystem::path& file);
std::shared_ptr<const std::vector<FargateSize>> fargateSizes(const std::filesystem::path& file);
std::vector<InitTime> initTimes(const std::filesystem::path& file);
// Into the book, under "service/key".
void limits(const std::filesystem::path& file, PriceBook& book);
// "lambda", "fargate", ...: prices, allowances and percentages go into the book under "service/key".
void servicePrices(const std::filesystem::path& file, PriceBook& book);
void instancePrices(const std::filesystem::path& file, PriceBook& book);

} // namespace cost::reader
