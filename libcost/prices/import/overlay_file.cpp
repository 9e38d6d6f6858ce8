// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/overlay_file.h"

#include "libcost/units/file.h"

#include <set>

namespace cost::offer {

namespace {

constexpr std::size_t kLargest = std::size_t{64} << 20U;

using json::Value;

std::string dumped(const Value& value) {
    return value.dump(-1, ' ', false, Value::error_handler_t::replace);
}

std::string inLine(const Value& value) {
    if (!value.is_structured()) return dumped(value);
    std::string text;
    for (const auto& [key, each] : value.items()) {
        if (!text.empty()) text += ", ";
        if (value.is_object()) text += dumped(Value(key)) + ": ";
        text += inLine(each);
    }
    return value.is_object() ? '{' + text + '}' : '[' + text + ']';
}

std::string laidOut(const Value& root) {
    std::string text = "{\n";
    std::size_t left = root.size();
    for (const auto& [key, value] : root.items()) {
        text += "  " + dumped(Value(key)) + ": ";
        if (value.is_object() && !value.empty()) {
            std::size_t inner = value.size();
            text += "{\n";
            for (const auto& [name, each] : value.items())
                text += "    " + dumped(Value(name)) + ": " + inLine(each) + (--inner > 0 ? ",\n" : "\n");
            text += "  }";
        } else {
            text += inLine(value);
        }
        text += --left > 0 ? ",\n" : "\n";
    }
    return text + "}\n";
}

void collectSources(const Value& value, std::set<std::string>& named) {
    if (!value.is_structured()) return;
    for (const auto& [key, each] : value.items())
        if (value.is_object() && key == "source" && each.is_string())
            named.insert(each.get<std::string>());
        else
            collectSources(each, named);
}

} // namespace

OverlayFile::OverlayFile(std::filesystem::path file, Value fresh)
    : m_file(std::move(file)), m_root(std::move(fresh)) {
    if (!std::filesystem::exists(m_file)) return;
    Problems problems;
    Value read = json::parsed(fileText(m_file, kLargest), problems);
    if (problems.empty() && (!read.is_object() || read["format"] != m_root["format"]))
        problems.push_back({"/format", "must be " + json::shown(m_root["format"])});
    if (!problems.empty()) throw BadInput(m_file.string(), problems);
    m_root = std::move(read);
}

Value& OverlayFile::member(std::string_view name) {
    Value& value = m_root[std::string(name)];
    if (!value.is_object()) value = Value::object();
    return value;
}

bool OverlayFile::isOwn(const Value& entry) const {
    const auto id = entry.is_object() ? entry.find("source") : entry.end();
    if (!entry.is_object() || id == entry.end() || !id->is_string()) return true;
    const auto sources = m_root.find("sources");
    if (sources == m_root.end() || !sources->is_object()) return true;
    const auto source = sources->find(id->get<std::string>());
    if (source == sources->end() || !source->is_object()) return true;
    const auto title = source->find("title");
    if (title == source->end() || !title->is_string()) return true;
    return !title->get_ref<const std::string&>().ends_with(Source::kImportedMark);
}

void OverlayFile::addSource(const Source& source) {
    member("sources")[source.id] = {
        {"title", source.title}, {"date", source.date}, {"confidence", source.confidence}};
}

std::string OverlayFile::text() {
    std::set<std::string> named;
    collectSources(m_root, named);
    Value kept = Value::object();
    for (const auto& [id, source] : member("sources").items())
        if (named.count(id) > 0) kept[id] = source;
    m_root["sources"] = std::move(kept);
    return laidOut(m_root);
}

} // namespace cost::offer
