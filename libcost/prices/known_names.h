// SPDX-License-Identifier: Apache-2.0
// What prices of one's own may name. The names are the catalogue's, those of every Region together, and those
// that an import writes: there is no list of them beside these. Not part of the installed headers.
#pragma once

#include "libcost/base/problem.h"
#include "libcost/prices/overlay.h"

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cost {

struct Region;

class KnownNames {
public:
    // `regions` are those of the catalogue's own index, with the services that it has of each.
    KnownNames(std::filesystem::path catalogue, const std::vector<Region>& regions);

    // Everything in the folder that is no price file, or stands where none is read; with what to do.
    Problems misplaced(const Overlay& overlay) const;

    enum class Kind { Price, Percentage, Allowance, Limit };
    // What is wrong with such an entry, with the nearest name; nothing when it is one of the catalogue's.
    // `unit` is empty for what states none. An import may also have written names of which the catalogue
    // only knows the form. May be called from several threads.
    std::optional<std::string> wrong(Kind kind, const std::string& service, const std::string& key,
                                     const std::string& unit, bool imported) const;

private:
    // Units by key; empty where the catalogue states none.
    using Units = std::map<std::string, std::string, std::less<>>;
    using OfService = std::map<Kind, Units>;

    const OfService& of(const std::string& service) const; // with the mutex held
    void read(const std::filesystem::path& file, OfService& known) const;
    void misplacedIn(const std::filesystem::path& folder, const std::string& place, Problems& problems) const;

    std::filesystem::path m_catalogue;
    std::vector<std::string> m_regions;
    std::vector<std::string> m_services;
    std::map<std::string, std::vector<std::string>, std::less<>> m_regionsOf; // by service
    mutable std::mutex m_mutex;
    mutable std::map<std::string, OfService, std::less<>> m_known;
};

} // namespace cost
