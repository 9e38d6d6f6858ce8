// SPDX-License-Identifier: Apache-2.0
#include "libcost/io/document.h"

#include "libcost/base/one_line.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <unordered_set>

namespace cost::json {

std::string pointerTo(std::string_view parent, std::string_view key) {
    std::string pointer(parent);
    pointer += '/';
    // Pointers are for readers, and made for every problem: of a key that fills the file its beginning will
    // do.
    constexpr std::size_t kLongestKey = 200;
    for (const char c : shortened(key, kLongestKey)) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
    return pointer;
}

std::string pointerTo(std::string_view parent, std::size_t index) {
    return std::string(parent) + '/' + std::to_string(index);
}

Value number(double value) {
    if (!std::isfinite(value)) return nullptr;
    if (std::abs(value) < 9e15 && value == std::floor(value)) return static_cast<std::int64_t>(value);
    return value;
}

namespace {

constexpr std::size_t kLongestShown = 40;

// Writes a value as dump() does, and stops where there is more than is shown: then it is no deeper either.
void write(const Value& value, std::string& text) {
    if (text.size() > kLongestShown) return;
    const auto list = [&](char open, char close, const auto& member) {
        text += open;
        std::size_t i = 0;
        for (auto at = value.begin(); at != value.end() && text.size() <= kLongestShown; ++at, ++i) {
            if (i > 0) text += ',';
            member(at);
        }
        text += close;
    };
    const auto plain = [](const Value& of) {
        return of.dump(-1, ' ', false, Value::error_handler_t::replace);
    };
    const auto quoted = [&](const std::string& of) { return plain(Value(shortened(of, 2 * kLongestShown))); };
    if (value.is_object())
        list('{', '}', [&](const auto& at) {
            text += quoted(at.key()) + ':';
            write(at.value(), text);
        });
    else if (value.is_array())
        list('[', ']', [&](const auto& at) { write(*at, text); });
    else
        text += value.is_string() ? quoted(value.get_ref<const std::string&>()) : plain(value);
}

} // namespace

std::string shown(const Value& value) {
    std::string text;
    write(value, text);
    return shortened(oneLine(text), kLongestShown);
}

namespace {

constexpr std::size_t kDeepest = 64;

// The parser reads numbers by the decimal point of the process's locale, which another thread may set
// meanwhile. So they are read again, by a point of their own. `otherwise` is for what no double holds.
double plainNumber(std::string token, double otherwise) {
    for (char& c : token)
        if (std::string_view("0123456789+-eE").find(c) == std::string_view::npos) c = '.';
    double value = 0;
    const char* end = token.data() + token.size();
    const auto read = std::from_chars(token.data(), end, value);
    return read.ec == std::errc() && read.ptr == end ? value : otherwise;
}

class Builder : public nlohmann::json_sax<Value> {
public:
    Builder(std::string_view text, Problems& problems) : m_text(text), m_problems(problems) {}

    Value take() { return std::move(m_root); }
    void complainAt(std::size_t position, std::string message) {
        m_problems.push_back({lineAndColumn(position + 1), std::move(message)});
    }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t& token) override {
        return add(plainNumber(token, value));
    }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(Value::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Value::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        Level& level = m_levels.back();
        level.key = std::move(name);
        if (level.isNew()) return true;
        if (m_problems.full())
            m_problems.count();
        else
            m_problems.push_back({here(), "is given twice: keep one of the two"});
        return true;
    }

    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::json::exception& error) override {
        constexpr int kNumberOverflow = 406;
        if (error.id == kNumberOverflow)
            m_problems.push_back({here(), "the number " + token.substr(0, 40) + " is too large"});
        else
            m_problems.push_back({lineAndColumn(position), reason(position, error.what())});
        return false;
    }

private:
    struct Level {
        Value* container;
        std::string key;
        std::unordered_set<std::string> seen; // once there are more than a few

        // Whether no member has that key yet.
        bool isNew() {
            constexpr std::size_t kFew = 16;
            const auto& members = container->get_ref<const Value::object_t&>();
            if (members.size() < kFew)
                return std::none_of(members.begin(), members.end(),
                                    [&](const auto& member) { return member.first == key; });
            if (seen.empty())
                for (const auto& member : members)
                    seen.insert(member.first);
            return seen.insert(key).second;
        }
    };

    template <class T>
    bool add(T&& value) {
        place(Value(std::forward<T>(value)));
        return true;
    }

    Value* place(Value value) {
        if (m_levels.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Level& level = m_levels.back();
        if (level.container->is_array()) {
            level.container->push_back(std::move(value));
            return &level.container->back();
        }
        // Not by the key, for which the object would look through all of its members: key() has complained
        // where there is one already, and then nobody gets this object.
        auto& members = level.container->get_ref<Value::object_t&>();
        // Keys are copied where members move: that is to be seldom.
        if (members.size() == members.capacity())
            members.reserve(std::max<std::size_t>(8, members.size() * 4));
        return &members.emplace_back(std::move(level.key), std::move(value)).second;
    }

    bool open(Value empty) {
        if (m_levels.size() >= kDeepest) {
            m_problems.push_back({here(), "is nested deeper than 64 levels"});
            return false;
        }
        Value* container = place(std::move(empty));
        m_levels.push_back({container, {}, {}});
        return true;
    }

    bool close() {
        m_levels.pop_back();
        return true;
    }

    // The pointer of the value that comes next.
    std::string here() const {
        std::string pointer;
        for (std::size_t i = 0; i < m_levels.size(); ++i) {
            const Value& container = *m_levels[i].container;
            const bool innermost = i + 1 == m_levels.size();
            // A container already holds the entry that is open; of the innermost one the next is asked for.
            if (container.is_array())
                pointer = pointerTo(pointer, container.size() - (innermost ? 0 : 1));
            else if (innermost)
                pointer = pointerTo(pointer, m_levels[i].key);
            else
                pointer = pointerTo(pointer, container.get_ref<const Value::object_t&>().back().first);
        }
        return pointer;
    }

    std::string lineAndColumn(std::size_t position) const {
        const std::string_view before = m_text.substr(0, std::min(position, m_text.size()));
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const std::size_t start = before.rfind('\n') + 1; // npos + 1 is 0
        const std::size_t column = std::max<std::size_t>(before.size() - start, 1);
        return "line " + std::to_string(line) + ", column " + std::to_string(column);
    }

    std::string reason(std::size_t position, std::string_view what) const {
        if (what.find("unexpected end of input") != std::string_view::npos ||
            what.find("missing closing quote") != std::string_view::npos)
            return "the text ends too early: a quote, bracket or brace is not closed, or the file is cut off";
        if (what.find("UTF-8") != std::string_view::npos || what.find("control character") != what.npos)
            return "is not text in UTF-8: this is not a JSON file, or it is damaged";
        return "is not JSON: " + shown(wordAt(position)) + " is not expected here";
    }

    // The word, or the sign, that the parser stumbled over: it counts what it has read.
    std::string wordAt(std::size_t position) const {
        constexpr std::string_view kEnds = " \t\r\n,:[]{}\"";
        const std::size_t at = std::min(position > 0 ? position - 1 : 0, m_text.size() - 1);
        if (kEnds.find(m_text[at]) != std::string_view::npos) return std::string(1, m_text[at]);
        std::size_t start = at;
        while (start > 0 && kEnds.find(m_text[start - 1]) == std::string_view::npos)
            --start;
        return std::string(m_text.substr(start, m_text.find_first_of(kEnds, at) - start));
    }

    std::string_view m_text;
    Problems& m_problems;
    Value m_root;
    std::vector<Level> m_levels;
};

} // namespace

namespace {

// By its byte order mark, or by the zeros that stand beside Latin letters and braces.
bool isUtf16(std::string_view text) {
    if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff")) return true;
    if (text.size() < 4) return false;
    const auto isZero = [&](std::size_t i) { return text[i] == '\0'; };
    return isZero(0) != isZero(1) && isZero(2) == isZero(0) && isZero(3) == isZero(1);
}

} // namespace

// A vector of levels keeps pointers into the tree. They stay good: only the innermost container grows, and
// its parents are not touched until it is closed.
Value parsed(std::string_view text, Problems& problems) {
    const std::size_t before = problems.size();
    if (isUtf16(text)) {
        problems.push_back({"", "is text in UTF-16, and JSON is in UTF-8: save it as UTF-8"});
        return nullptr;
    }
    if (std::all_of(text.begin(), text.end(),
                    [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; })) {
        problems.push_back({"", "is empty: a JSON object is needed"});
        return nullptr;
    }
    Builder builder(text, problems);
    Value::sax_parse(text.begin(), text.end(), &builder);
    // The parser takes a NUL for the end, and does not look at what follows.
    if (const std::size_t nul = text.find('\0'); problems.size() == before && nul != std::string_view::npos)
        builder.complainAt(nul,
                           "is a NUL byte, which text does not have: the file is damaged, or not in UTF-8");
    return problems.size() == before ? builder.take() : Value(nullptr);
}

} // namespace cost::json
