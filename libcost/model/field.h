// SPDX-License-Identifier: Apache-2.0
// The keys of a scenario file as data: what each may be, what holds where it is absent, one line of help, and
// the member that it stands for. The reader, the writer, the schema, the reference and forms all go through
// these rows, so a new key is one row, and a new struct of the file is one table:
//
//     template <>
//     const Fields& fieldsOf<Tenants>() {
//         static const Fields rows = table<Tenants>({field("environments_per_month", ...)});
//         return rows;
//     }
#pragma once

#include "libcost/base/name.h"
#include "libcost/model/input_bounds.h"

#include <array>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace cost {

enum class Dial;
struct Field;
using Fields = std::vector<Field>;

// The keys of a T, in the order in which files are written. Each T has its own specialisation.
template <class T>
const Fields& fieldsOf();

// What stands at a key: nothing, a number, yes or no, a text or a name, a list, or numbers by name.
using FieldPairs = std::vector<std::array<double, 2>>;
using FieldMap = std::map<std::string, double, std::less<>>;
using FieldValue = std::variant<std::monostate, double, bool, std::string, std::vector<double>,
                                std::vector<std::string>, FieldPairs, FieldMap>;

// A range is a number, or the two between which it lies. It, pairs and maps are read by who knows them.
enum class FieldKind { Number, YesNo, Text, Name, Numbers, Texts, Object, Range, Pairs, Map };

struct FieldRules {
    std::string_view unit = {};
    InputBounds bounds = {};               // of a number, or of each in a list
    InputBounds second = {};               // of the second of a pair
    std::optional<Dial> dial = {};         // of an input that may be a range
    std::array<std::size_t, 2> counts{};   // of a list, where only so many will do: the one or the other
    std::size_t mostCount = 0;             // of a list that must not be empty
    double mostPerHour = 0;                // the most is so many for each hour of the scenario's month
    std::string_view missing = {};         // what to do where it is absent; empty: it may be
    std::string_view orElse = {};          // a key beside which it may be absent after all
    std::string_view unlessGiven = {};     // what holds where it is absent and `usual` does not say so
    std::string_view mustBe = {};          // for messages, where bounds and names say too little
    std::string_view pattern = {};         // of other texts that `understood` takes for names
    std::string_view source = {};          // of the bounds
    Named<std::string_view> onlyWith = {}; // a key, and its value without which this one is unknown
    bool written = false;                  // also where it is as usual
    bool orTrue = false; // of an object: true is one with everything as usual, false is none
    // The name that a text stands for: by itself, or by AWS's identifier; "" where it must not be.
    std::string_view (*understood)(std::string_view text) = nullptr;
    // What is wrong with a value within its bounds; "" where nothing is.
    std::string (*wrong)(const FieldValue& value) = nullptr;
};

struct Field {
    std::string_view key;
    FieldKind kind = FieldKind::Number;
    std::string_view help;
    FieldRules rules = {};
    std::vector<std::string_view> names = {}; // of a closed set
    FieldValue usual = {};                    // where it is absent
    // Of the struct that has the key.
    std::function<FieldValue(const void*)> get = {};
    std::function<void(void*, FieldValue)> set = {};
    // Of an object: its own keys, the struct that they belong to (null where it is absent), and a new one.
    const Fields& (*fields)() = nullptr;
    std::function<const void*(const void*)> inside = {};
    std::function<void*(void*)> made = {};
};

// A field of an Owner: tables take no other.
template <class Owner>
struct Row {
    Field field;
};

template <class Owner>
Fields table(std::initializer_list<Row<Owner>> rows) {
    Fields all;
    for (const Row<Owner>& row : rows)
        all.push_back(row.field);
    return all;
}

// Members that may be absent are optional; these make no difference between them and others.
template <class M>
struct Holder {
    using Held = M;
    static const M* held(const M& member) { return &member; }
    static M& room(M& member) { return member; }
};
template <class M>
struct Holder<std::optional<M>> {
    using Held = M;
    static const M* held(const std::optional<M>& member) { return member ? &*member : nullptr; }
    static M& room(std::optional<M>& member) { return member.emplace(); }
};
template <class M>
using Held = typename Holder<M>::Held;

template <class M>
constexpr FieldKind kindOfField() {
    if constexpr (std::is_same_v<M, double>) return FieldKind::Number;
    if constexpr (std::is_same_v<M, bool>) return FieldKind::YesNo;
    if constexpr (std::is_same_v<M, std::string>) return FieldKind::Text;
    if constexpr (std::is_same_v<M, std::vector<double>>) return FieldKind::Numbers;
    if constexpr (std::is_same_v<M, std::vector<std::string>>) return FieldKind::Texts;
    return FieldKind::Object;
}

// A key that is no member as it stands. `get` takes an Owner, `set` an Owner and a value; it is null where
// who reads the Owner reads this key too.
template <class Owner, class Get, class Set>
Row<Owner> computed(std::string_view key, FieldKind kind, Get get, Set set, std::string_view help,
                    const FieldRules& rules) {
    Field field{key, kind, help, rules};
    field.get = [get](const void* owner) -> FieldValue { return get(*static_cast<const Owner*>(owner)); };
    if constexpr (!std::is_null_pointer_v<Set>)
        field.set = [set](void* owner, FieldValue value) {
            set(*static_cast<Owner*>(owner), std::move(value));
        };
    field.usual = get(Owner());
    return {field};
}

// A number, yes or no, a text, a list, or a struct that has a table of its own.
template <class Owner, class M>
Row<Owner> field(std::string_view key, M Owner::*member, std::string_view help,
                 const FieldRules& rules = {}) {
    using H = Holder<M>;
    constexpr FieldKind kKind = kindOfField<Held<M>>();
    if constexpr (kKind == FieldKind::Object) {
        Field field{key, kKind, help, rules};
        field.fields = fieldsOf<Held<M>>;
        field.inside = [member, written = rules.written](const void* owner) -> const void* {
            const Held<M>* held = H::held(static_cast<const Owner*>(owner)->*member);
            // One that cannot be absent is not there while it says nothing.
            return std::is_same_v<M, Held<M>> && !written && *held == Held<M>() ? nullptr : held;
        };
        field.made = [member](void* owner) -> void* { return &H::room(static_cast<Owner*>(owner)->*member); };
        return {field};
    } else {
        return computed<Owner>(
            key, kKind,
            [member](const Owner& owner) {
                const auto* held = H::held(owner.*member);
                return held ? FieldValue(*held) : FieldValue();
            },
            [member](Owner& owner, FieldValue value) {
                H::room(owner.*member) = std::get<Held<M>>(std::move(value));
            },
            help, rules);
    }
}

// One of a closed set.
template <class Owner, class M, std::size_t Size>
Row<Owner> field(std::string_view key, M Owner::*member, const Named<Held<M>> (&names)[Size],
                 std::string_view help, const FieldRules& rules = {}) {
    using H = Holder<M>;
    Row<Owner> row = computed<Owner>(
        key, FieldKind::Name,
        [member, &names](const Owner& owner) {
            const auto* held = H::held(owner.*member);
            return held ? FieldValue(std::string(nameOf(names, *held))) : FieldValue();
        },
        [member, &names](Owner& owner, const FieldValue& value) {
            H::room(owner.*member) = *valueOf(names, std::get<std::string>(value));
        },
        help, rules);
    for (const auto& [name, value] : names)
        row.field.names.push_back(name);
    return row;
}

// A field of a member, as a key beside the Owner's.
template <class Owner, class M>
Row<Owner> within(M Owner::*member, const Row<M>& row) {
    Field field = row.field;
    field.get = [member, get = row.field.get](const void* owner) {
        return get(&(static_cast<const Owner*>(owner)->*member));
    };
    field.set = [member, set = row.field.set](void* owner, FieldValue value) {
        set(&(static_cast<Owner*>(owner)->*member), std::move(value));
    };
    return {field};
}

} // namespace cost
