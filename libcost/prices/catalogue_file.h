// SPDX-License-Identifier: Apache-2.0
// What the files of a catalogue have in common. Not part of the installed headers.
#pragma once

#include "libcost/io/object_reader.h"
#include "libcost/prices/catalogue_reader.h"

namespace cost::reader {

// One file of the catalogue: its JSON, its problems, its sources. Throws them all at the end.
class CatalogueFile {
public:
    CatalogueFile(const std::filesystem::path& path, std::string_view format);

    json::ObjectReader& root() { return *m_root; }
    Problems& problems() { return m_problems; }

    void readSources();
    // Null where the file has no such source.
    std::shared_ptr<const Source> sourceNamed(std::string_view id) const;
    // The same of the id at that key; where there is none, a problem.
    std::shared_ptr<const Source> source(json::ObjectReader& reader, std::string_view key = "source");
    std::shared_ptr<const Provenance> provenance(json::ObjectReader& reader, const std::string& key,
                                                 const std::string& region);

    // Reads every value of an object, if it is there: read(key, reader).
    template <class Read>
    void each(std::string_view member, const Read& read) {
        const json::Value* values = m_root->member(member);
        if (!values) return;
        if (!values->is_object()) return m_root->complain(member, "must be an object");
        for (const auto& [key, value] : values->items()) {
            json::ObjectReader reader(value, json::pointerTo(m_root->at(member), key), m_problems);
            read(key, reader);
            reader.finish();
        }
    }

    // The text at that key; "", with a problem, where there is none.
    std::string needed(json::ObjectReader& reader, std::string_view key);
    // What the file says it is must be what its name and its folder say.
    void checkPlace(const std::filesystem::path& path, const std::string& service, const std::string& region);
    // Whatever was not read is a problem.
    void finish();

private:
    void throwIfBad();

    std::string m_name;
    Problems m_problems;
    json::Value m_json;
    std::optional<json::ObjectReader> m_root;
    std::map<std::string, std::shared_ptr<const Source>, std::less<>> m_sources;
};

// Written by somebody, not by an import: what an account pays, or what AWS lists as they have read it.
bool isOwn(const Laid* laid, const Source* source);
// A price is text: JSON numbers pass through binary floating point. Nothing, with a problem, where it is
// none.
std::optional<ListPrice> price(const json::Value& value, const std::string& pointer, Problems& problems);
// With a price of 0 an option would always be the cheapest: most likely a figure that is still to come.
void refuseFree(const std::optional<ListPrice>& read, const std::string& pointer, Problems& problems);

} // namespace cost::reader
