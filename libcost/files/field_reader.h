// SPDX-License-Identifier: Apache-2.0
// Reads and writes what tables of fields say. Not part of the installed headers.
#pragma once

#include "libcost/files/input_reader.h"
#include "libcost/model/field.h"

namespace cost::reader {

// What reading a field takes besides: of the scenario, which may only just have been read.
struct Reading {
    const double& monthHours;
    Inputs* inputs = nullptr; // for those that may be ranges
};

// Reads a key. What is wrong is complained about, and left as it is. Rules that tie several keys together
// come after it, and finish() after those; objects within are finished here.
void read(const Field& field, json::ObjectReader& reader, void* into, const Reading& reading);
template <class T>
void read(json::ObjectReader& reader, T& into, const Reading& reading) {
    for (const Field& field : fieldsOf<T>())
        read(field, reader, &into, reading);
}

// What differs from the usual, in the order of the table. `scenario` knows which inputs are ranges.
void write(const Fields& fields, const void* from, json::Value& into, const Scenario* scenario = nullptr);
template <class T>
void write(const T& from, json::Value& into, const Scenario* scenario = nullptr) {
    write(fieldsOf<T>(), &from, into, scenario);
}

// What holds where the key is absent; null where no value of its own does.
json::Value usual(const Field& field);

} // namespace cost::reader
