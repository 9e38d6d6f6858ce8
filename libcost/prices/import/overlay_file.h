// SPDX-License-Identifier: Apache-2.0
// One file of an overlay while it is changed: what no import has written stays. Not part of the installed
// headers.
#pragma once

#include "libcost/json/document.h"
#include "libcost/prices/tiers.h"

#include <filesystem>

namespace cost::offer {

class OverlayFile {
public:
    // The file as it is, or `fresh` where there is none. Throws BadInput for what cannot be read.
    OverlayFile(std::filesystem::path file, json::Value fresh);

    json::Value& root() { return m_root; }
    json::Value& member(std::string_view name); // an object, made when it is not there
    // The entry was written by a person: its source is none of an import.
    bool isOwn(const json::Value& entry) const;
    void addSource(const Source& source);

    const std::filesystem::path& path() const { return m_file; }
    // As the catalogue's own files look: one line for each entry. Without the sources that nothing names.
    std::string text();

private:
    std::filesystem::path m_file;
    json::Value m_root;
};

} // namespace cost::offer
