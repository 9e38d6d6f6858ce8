// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/overlay_file.h"

#include "libcost/base/file.h"

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
        else if (value.is_object() && key == "other_sources" && each.is_object())
            for (const auto& [id, types] : each.items())
                named.insert(id);
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

std::optional<Source> OverlayFile::source(const std::string& id) const {
    const auto sources = m_root.find("sources");
    if (sources == m_root.end() || !sources->is_object()) return std::nullopt;
    const auto found = sources->find(id);
    if (found == sources->end() || !found->is_object()) return std::nullopt;
    const auto text = [&](const char* key) {
        const auto value = found->find(key);
        return value != found->end() && value->is_string() ? value->get<std::string>() : std::string();
    };
    return Source{id, text("title"), text("date"), text("confidence")};
}

std::optional<Source> OverlayFile::sourceOf(const Value& entry) const {
    if (!entry.is_object()) return std::nullopt;
    const auto id = entry.find("source");
    if (id == entry.end() || !id->is_string()) return std::nullopt;
    return source(id->get<std::string>());
}

bool OverlayFile::isOwn(const Value& entry) const {
    const auto source = sourceOf(entry);
    return !source || !source->isImported();
}

std::string OverlayFile::addSource(const Source& added) {
    Value& sources = member("sources");
    std::string id = added.id;
    for (int i = 1;; ++i) {
        const auto known = source(id);
        if (known && known->title == added.title && known->date == added.date &&
            known->confidence == added.confidence)
            return id;
        if (!known && !sources.contains(id)) break;
        id = added.id + '-' + (i == 1 ? added.date : added.date + '-' + std::to_string(i));
    }
    sources[id] = {{"title", added.title}, {"date", added.date}, {"confidence", added.confidence}};
    return id;
}

Members::Members(Value& object) : m_members(object.get_ref<Value::object_t&>()) {
    for (std::size_t i = 0; i < m_members.size(); ++i)
        m_places.emplace(std::next(m_members.begin(), static_cast<std::ptrdiff_t>(i))->first, i);
}

Value* Members::find(const std::string& key) {
    const auto found = m_places.find(key);
    return found == m_places.end()
               ? nullptr
               : &std::next(m_members.begin(), static_cast<std::ptrdiff_t>(found->second))->second;
}

void Members::set(const std::string& key, Value value) {
    const auto [place, fresh] = m_places.try_emplace(key, m_members.size());
    if (fresh)
        static_cast<std::vector<std::pair<const std::string, Value>>&>(m_members).emplace_back(
            key, std::move(value));
    else
        std::next(m_members.begin(), static_cast<std::ptrdiff_t>(place->second))->second = std::move(value);
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
