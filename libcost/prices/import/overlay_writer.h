// SPDX-License-Identifier: Apache-2.0
// Puts the prices of one price list into the files of an overlay. Not part of the installed headers.
#pragma once

#include "libcost/prices/catalogue.h"
#include "libcost/prices/import/collector.h"
#include "libcost/units/file_moves.h"

#include <set>

namespace cost::offer {

// Where the prices come from, as the files of the catalogue state it.
Source sourceOf(const Header& header, const ImportReport& report, const std::string& today);

class OverlayWriter {
public:
    OverlayWriter(std::filesystem::path folder, Source source, Findings& findings)
        : m_folder(std::move(folder)), m_source(std::move(source)), m_findings(findings), m_files(m_folder) {}

    // Each merges what the collector has with what the folder has, notes it in the report, and writes the
    // new files beside the old ones.
    void writeServices(Collector& collector, ImportReport& report);
    void writeInstances(Collector& collector, const PriceBook::InstanceTypes& known, ImportReport& report);

    void commit() { m_files.commit(); }

private:
    void writeService(const std::string& service, const std::string& region,
                      const std::vector<const ServiceStore::Price*>& prices, const Collector& collector,
                      ImportReport& report);
    void writeRegion(const Collector& collector, std::size_t region,
                     const std::vector<const InstanceStore::Prices*>& rows, ImportReport& report);
    void writeShapes(const Collector& collector, const std::set<std::size_t>& types,
                     const PriceBook::InstanceTypes& known);

    std::filesystem::path m_folder;
    Source m_source;
    Findings& m_findings;
    FileSet m_files;
};

} // namespace cost::offer
