// SPDX-License-Identifier: Apache-2.0
// Puts the prices of one price list into the files of an overlay. Not part of the installed headers.
#pragma once

#include "libcost/base/file_moves.h"
#include "libcost/prices/catalogue.h"
#include "libcost/prices/import/collector.h"
#include "libcost/prices/import/plausibility.h"

#include <map>
#include <set>

namespace cost::offer {

class OverlayFile;

// Where the prices come from, as the files of the catalogue state it.
Source sourceOf(const Header& header, const ImportReport& report, const std::string& today);

class OverlayWriter {
public:
    // With the folder's lock held. `force`: also prices that are older than what was imported before, and
    // those that are far from the catalogue's.
    OverlayWriter(std::filesystem::path folder, Source source, const Catalogue& shipped, bool force,
                  Findings& findings)
        : m_folder(std::move(folder)), m_source(std::move(source)), m_shipped(shipped), m_force(force),
          m_plausible(shipped), m_findings(findings), m_files(m_folder) {}

    // Each merges what the collector has with what the folder has, notes it in the report, and writes the
    // new files beside the old ones.
    void writeServices(Collector& collector, ImportReport& report);
    void writeInstances(Collector& collector, ImportReport& report);

    void commit() { m_files.commit(); }

private:
    using Percentages = std::map<std::string, Percent>; // by key
    void writeService(const std::string& service, const std::string& region,
                      const std::vector<const ServiceStore::Price*>& prices, const Percentages& percentages,
                      const Collector& collector, ImportReport& report);
    void writeRegion(const Collector& collector, std::size_t region,
                     const std::vector<const InstanceStore::Prices*>& rows, ImportReport& report);
    void writeShapes(const Collector& collector, const std::set<std::size_t>& types);
    // False, and counted, where what the folder has of it must stay.
    bool mayReplace(const std::optional<Source>& before, const std::string& name);
    // False, and counted, for a price that nobody can believe.
    bool isPlausible(Plausibility::Verdict verdict, const std::string& name, const std::string& usd);
    // Of a list of the same kind as this, another of which was imported before.
    bool isOfSameKind(const Source& other) const;
    bool isWhole(const std::string& region, InstanceColumn column, const std::set<std::string>& listed,
                 const ImportReport& report) const;
    void noteLess(const std::vector<std::string>& names, ImportReport::Doubt doubt);

    std::filesystem::path m_folder;
    Source m_source;
    const Catalogue& m_shipped; // without the user's own prices
    bool m_force;
    Plausibility m_plausible;
    Findings& m_findings;
    FileSet m_files;
};

} // namespace cost::offer
