// SPDX-License-Identifier: Apache-2.0
// Reads the catalogue folder (pricing-data/). A Region's files are read when its book is asked for.
#pragma once

#include "libcost/prices/price_book.h"

#include <filesystem>
#include <mutex>

namespace cost {

struct Region {
    std::string id;                    // "us-east-1"
    std::string name;                  // "US East (N. Virginia)"
    std::vector<std::string> services; // with prices in the catalogue: "lambda", "fargate", "ec2"
};

class Catalogue {
public:
    // Reads the index only. Throws BadInput when the folder is no catalogue or its index is wrong, and
    // MachineFailure when it cannot be read.
    explicit Catalogue(std::filesystem::path folder);

    const std::filesystem::path& folder() const { return m_folder; }
    const std::string& asOf() const { return m_asOf; }
    const std::vector<Region>& regions() const { return m_regions; } // by id
    const Region* region(std::string_view id) const;                 // null when AWS has no such Region

    // The prices of one Region. A Region without files has a book in which every regional price is missing.
    // Throws as the constructor does. `id` must exist. May be called from several threads.
    SharedBook book(std::string_view id) const;

    // What can be named anywhere: every instance type and every Fargate size. Throw as the constructor does.
    std::shared_ptr<const PriceBook::InstanceTypes> instanceTypes() const;
    std::shared_ptr<const std::vector<FargateSize>> fargateSizes() const;

private:
    void readShapes() const; // with the mutex held

    std::filesystem::path m_folder;
    std::string m_asOf;
    std::vector<Region> m_regions;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, SharedBook, std::less<>> m_books;
    mutable std::shared_ptr<const PriceBook::InstanceTypes> m_types;
    mutable std::shared_ptr<const std::vector<FargateSize>> m_sizes;
};

} // namespace cost
