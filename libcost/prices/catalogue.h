// SPDX-License-Identifier: Apache-2.0
// Reads the catalogue folder (pricing-data/) and the folders that are laid over it: prices that the user has
// imported or written. A Region's files are read when its book is asked for.
#pragma once

#include "libcost/prices/init_time.h"
#include "libcost/prices/overlay.h"
#include "libcost/prices/price_book.h"

#include <filesystem>
#include <mutex>

namespace cost {

struct Region {
    std::string id;                    // "us-east-1"
    std::string name;                  // "US East (N. Virginia)"
    std::vector<std::string> services; // with prices in the catalogue: "lambda", "fargate", "ec2"
};

class KnownNames;

class Catalogue {
public:
    // Reads the index only. An overlay has any of the catalogue's files but needs none of them, not even an
    // index; what it says takes the place of what the folders before it say, price by price.
    // Throws BadInput when the folder is no catalogue or its index is wrong, and MachineFailure when
    // something cannot be read. What is wrong with an overlay is said when prices are asked for.
    explicit Catalogue(std::filesystem::path folder, std::vector<Overlay> overlays = {});
    ~Catalogue();
    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;

    // Throws BadInput where an overlay that was named is not there, or has something in it that would not be
    // read: a file or folder that is misnamed or stands in the wrong place.
    void checkOverlays() const;

    const std::filesystem::path& folder() const;
    const std::vector<std::filesystem::path>& overlays() const { return m_overlays; }
    const std::string& asOf() const { return m_asOf; }
    const std::vector<Region>& regions() const { return m_regions; } // by id
    const Region* region(std::string_view id) const;                 // null when AWS has no such Region

    // The Region that a mistyped id, or a place in a Region's name ("Frankfurt"), may have meant; null where
    // none is near.
    const Region* nearestRegion(std::string_view written) const;
    // "is \"eu-wst-1\": there is no such AWS Region; did you mean \"eu-west-1\"?"
    std::string unknownRegion(std::string_view id) const;

    // The prices of one Region. A Region without files has a book in which every regional price is missing.
    // Throws as the constructor and checkOverlays() do, and BadInput for a file of an overlay that names what
    // the catalogue does not know, and for a Region that is not there. May be called from several threads.
    SharedBook book(std::string_view id) const;
    // Of that book the prices of one service only, read afresh.
    SharedBook book(std::string_view id, std::string_view service) const;

    // What can be named anywhere: every instance type and every Fargate size. Throw as the constructor does.
    std::shared_ptr<const InstanceTypes> instanceTypes() const;
    std::shared_ptr<const std::vector<FargateSize>> fargateSizes() const;
    // Presets of INIT, by name; those of an overlay take the place of the catalogue's of that name. Throws as
    // the constructor does.
    std::vector<InitTime> initTimes() const;

private:
    // Throws BadInput where there is none.
    const Region& regionOf(std::string_view id) const;
    void lay(const Overlay& overlay);
    void readShapes() const; // with the mutex held

    struct Files;
    std::shared_ptr<Files> m_files;
    std::vector<std::filesystem::path> m_overlays; // that are there
    std::string m_asOf;
    std::vector<Region> m_regions;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, SharedBook, std::less<>> m_books;
    mutable std::shared_ptr<const InstanceTypes> m_types;
    mutable std::shared_ptr<const std::vector<FargateSize>> m_sizes;
};

} // namespace cost
