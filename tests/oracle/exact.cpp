// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/exact.h"

#include <stdexcept>

namespace exact {

Rational number(std::string_view decimal) {
    Integer digits = 0;
    int exponent = 0;
    bool negative = false;
    bool fraction = false;
    for (std::size_t i = 0; i < decimal.size(); ++i) {
        const char c = decimal[i];
        if (c == '-')
            negative = true;
        else if (c == '.')
            fraction = true;
        else if (c == 'e' || c == 'E') {
            exponent += std::stoi(std::string(decimal.substr(i + 1)));
            break;
        } else if (c >= '0' && c <= '9') {
            digits = digits * 10 + (c - '0');
            if (fraction) --exponent;
        } else
            throw std::invalid_argument("no decimal: " + std::string(decimal));
    }
    const Integer power = boost::multiprecision::pow(Integer(10), static_cast<unsigned>(std::abs(exponent)));
    const Rational value = exponent < 0 ? Rational(digits, power) : Rational(digits * power);
    return negative ? Rational(-value) : value;
}

Rational ceiling(const Rational& value) {
    const Integer top = boost::multiprecision::numerator(value);
    const Integer bottom = boost::multiprecision::denominator(value);
    Integer whole = top / bottom; // towards zero
    if (whole * bottom < top) ++whole;
    return whole;
}

double nearest(const Rational& value) {
    return value.convert_to<double>();
}

const Node* Node::find(std::string_view key) const {
    for (const auto& [name, node] : members)
        if (name == key) return &node;
    return nullptr;
}

std::optional<Rational> Node::number(std::string_view key) const {
    const Node* found = find(key);
    return found ? std::optional(found->value()) : std::nullopt;
}

Rational Node::number(std::string_view key, const Rational& otherwise) const {
    return number(key).value_or(otherwise);
}

std::string Node::words(std::string_view key, const std::string& otherwise) const {
    const Node* found = find(key);
    return found ? found->text : otherwise;
}

namespace {

class Reader {
public:
    explicit Reader(std::string_view json) : m_json(json) {}

    Node value() {
        Node node;
        switch (next()) {
        case '{':
            node.kind = Node::Kind::Object;
            for (take(); next() != '}';) {
                if (next() == ',') take();
                next();
                std::string key = quoted();
                next();
                take(); // the colon
                node.members.emplace_back(std::move(key), value());
            }
            take();
            return node;
        case '[':
            node.kind = Node::Kind::List;
            for (take(); next() != ']';) {
                if (next() == ',') take();
                node.list.push_back(value());
            }
            take();
            return node;
        case '"':
            node.kind = Node::Kind::Text;
            node.text = quoted();
            return node;
        default: break;
        }
        const std::size_t end = m_json.find_first_of(",]} \t\r\n", m_at);
        node.text = m_json.substr(m_at, end - m_at);
        m_at = std::min(end, m_json.size());
        node.kind = node.text == "null"                           ? Node::Kind::Null
                    : node.text == "true" || node.text == "false" ? Node::Kind::Truth
                                                                  : Node::Kind::Number;
        return node;
    }

private:
    char next() {
        m_at = m_json.find_first_not_of(" \t\r\n", m_at);
        if (m_at >= m_json.size()) throw std::invalid_argument("the text ends too early");
        return m_json[m_at];
    }
    char take() { return m_json[m_at++]; }

    // Escapes are kept as they stand: no name that is looked up has one.
    std::string quoted() {
        std::string text;
        for (take(); m_json.at(m_at) != '"'; ++m_at) {
            if (m_json[m_at] == '\\') text += m_json[m_at++];
            text += m_json[m_at];
        }
        take();
        return text;
    }

    std::string_view m_json;
    std::size_t m_at = 0;
};

} // namespace

Node parsed(std::string_view json) {
    return Reader(json).value();
}

} // namespace exact
