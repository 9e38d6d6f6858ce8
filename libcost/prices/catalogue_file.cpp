// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/catalogue_file.h"

#include "libcost/base/day.h"
#include "libcost/base/file.h"

#include <algorithm>

namespace cost::reader {

using json::ObjectReader;
using json::Value;

CatalogueFile::CatalogueFile(const std::filesystem::path& path, std::string_view format)
    : m_name(path.string()), m_json(json::parsed(fileText(path, std::size_t{64} << 20U), m_problems)) {
    throwIfBad();
    m_root.emplace(m_json, "", m_problems);
    if (!m_root->has("format"))
        m_root->complain("format", "is missing: it must be \"" + std::string(format) + '"');
    else if (const auto found = m_root->string("format"); found && *found != format)
        m_root->complain("format",
                         "is \"" + *found + "\": this must be a file of format " + std::string(format));
    if (const auto version = m_root->number("version"); version && *version != 1)
        m_root->complain("version", "must be 1: this program is older than the file");
    throwIfBad();
}

void CatalogueFile::readSources() {
    const Value* sources = m_root->member("sources");
    if (!sources) return m_root->complain("sources", "is missing: every figure needs a source");
    if (!sources->is_object()) return m_root->complain("sources", "must be an object");
    for (const auto& [id, value] : sources->items()) {
        ObjectReader reader(value, json::pointerTo("/sources", id), m_problems);
        Source source{id, needed(reader, "title"), needed(reader, "date"), needed(reader, "confidence")};
        if (!dayOf(source.date)) reader.complain("date", "must be a date such as \"2026-09-19\"");
        constexpr std::string_view kConfidences[] = {"high", "medium", "low"};
        if (std::find(std::begin(kConfidences), std::end(kConfidences), source.confidence) ==
            std::end(kConfidences))
            reader.complain("confidence", R"(must be "high", "medium" or "low")");
        reader.finish();
        m_sources[id] = std::make_shared<const Source>(std::move(source));
    }
}

std::shared_ptr<const Source> CatalogueFile::sourceNamed(std::string_view id) const {
    const auto found = m_sources.find(id);
    return found == m_sources.end() ? nullptr : found->second;
}

std::shared_ptr<const Source> CatalogueFile::source(ObjectReader& reader, std::string_view key) {
    const std::string id = needed(reader, key);
    auto found = sourceNamed(id);
    if (!found && !id.empty()) reader.complain(key, "names no source of this file");
    return found;
}

std::shared_ptr<const Provenance> CatalogueFile::provenance(ObjectReader& reader, const std::string& key,
                                                            const std::string& region) {
    auto from = source(reader);
    return std::make_shared<const Provenance>(
        Provenance{key, region, std::move(from), reader.string("note").value_or("")});
}

std::string CatalogueFile::needed(ObjectReader& reader, std::string_view key) {
    if (!reader.has(key)) reader.complain(key, "is missing");
    return reader.string(key).value_or("");
}

void CatalogueFile::checkPlace(const std::filesystem::path& path, const std::string& service,
                               const std::string& region) {
    const std::string folder = path.parent_path().filename().string();
    if (region != folder)
        m_root->complain("region",
                         "is \"" + region + "\": it must be \"" + folder + "\", as the folder is named");
    if (service.empty()) return;
    const std::string name = path.stem().string();
    if (service != name)
        m_root->complain("service",
                         "is \"" + service + "\": it must be \"" + name + "\", as the file is named");
}

void CatalogueFile::finish() {
    m_root->finish();
    throwIfBad();
}

void CatalogueFile::throwIfBad() {
    if (!m_problems.empty()) throw BadInput(m_name, m_problems);
}

std::optional<ListPrice> price(const Value& value, const std::string& pointer, Problems& problems) {
    if (value.is_string())
        if (const auto read = ListPrice::parse(value.get_ref<const std::string&>())) return read;
    problems.push_back(
        {pointer, "is " + json::shown(value) + ": a price as text is needed, such as \"0.0000166667\""});
    return std::nullopt;
}

bool isOwn(const Laid* laid, const Source* source) {
    return laid && (laid->negotiated || !source || !source->isImported());
}

void refuseFree(const std::optional<ListPrice>& read, const std::string& pointer, Problems& problems) {
    if (read && *read == ListPrice())
        problems.push_back({pointer, "is 0: a price of one's own must be above 0; leave it out, which keeps "
                                     "the catalogue's, or give a discount in the scenario"});
}
} // namespace cost::reader
