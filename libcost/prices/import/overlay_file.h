// SPDX-License-Identifier: Apache-2.0
// One file of an overlay while it is changed: what no import has written stays. Not part of the installed
// headers.
#pragma once

#include "libcost/io/document.h"
#include "libcost/prices/tiers.h"

#include <filesystem>
#include <optional>
#include <unordered_map>

namespace cost::offer {

class OverlayFile {
public:
    // The file as it is, or `fresh` where there is none. Throws BadInput for what cannot be read.
    OverlayFile(std::filesystem::path file, json::Value fresh);

    json::Value& root() { return m_root; }
    json::Value& member(std::string_view name); // an object, made when it is not there
    // The source of that id; nothing where the file has none, or says too little of it.
    std::optional<Source> source(const std::string& id) const;
    // What an entry names as its source.
    std::optional<Source> sourceOf(const json::Value& entry) const;
    // The entry was written by a person: its source is none of an import.
    bool isOwn(const json::Value& entry) const;
    // Gives the id that it has in this file: another, where that one stands for something else already.
    std::string addSource(const Source& source);

    const std::filesystem::path& path() const { return m_file; }
    // As the catalogue's own files look: one line for each entry. Without the sources that nothing names.
    std::string text();

private:
    std::filesystem::path m_file;
    json::Value m_root;
};

// The members of an object, found by key: the object itself looks through all of them for each.
class Members {
public:
    explicit Members(json::Value& object);

    json::Value* find(const std::string& key); // null where there is none; good until the next set()
    void set(const std::string& key, json::Value value);

private:
    json::Value::object_t& m_members;
    std::unordered_map<std::string, std::size_t> m_places;
};

} // namespace cost::offer
