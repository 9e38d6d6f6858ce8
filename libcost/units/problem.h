// SPDX-License-Identifier: Apache-2.0
// What can go wrong, by kind: problems in a file, a question without an answer, and a machine that fails.
#pragma once

#include <cassert>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace cost {

// One thing wrong in a file that a person wrote: where (a JSON pointer, or "line 3, column 5"), and what to
// do.
struct Problem {
    std::string place;
    std::string message;

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

// "place: message"
std::string text(const Problem& problem);

// The file cannot be used; carries every problem found in it, not only the first.
class BadInput : public std::runtime_error {
public:
    BadInput(std::string file, Problems problems);

    const std::string& file() const { return m_file; }
    const Problems& problems() const { return m_problems; }

private:
    std::string m_file;
    Problems m_problems;
};

// The machine failed: a file cannot be opened, read or written.
class MachineFailure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// Why a question has no answer. The reason is a whole sentence for a reader.
struct Unavailable {
    enum class Kind {
        NoPrice,       // no source gives the price
        NotSold,       // AWS does not sell it there
        DoesNotFit,    // the process does not fit into the task or instance
        CannotCarry,   // the fleet cannot carry the peak
        Blocked,       // it has a price, but a limit or the load keeps it from doing the work
        UnknownDemand, // the scenario does not say enough to size it
    };
    Kind kind = Kind::NoPrice;
    std::string reason;

    bool operator==(const Unavailable&) const = default;
};

// A value, or why there is none. Never a zero that stands for "unknown".
template <class T>
class Available {
public:
    Available(T value) : m_answer(std::move(value)) {}
    Available(Unavailable why) : m_answer(std::move(why)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_answer); }
    // Asking for what is not there throws std::bad_variant_access: our mistake, in every build.
    const T& operator*() const { return std::get<T>(m_answer); }
    const T* operator->() const { return &std::get<T>(m_answer); }
    const Unavailable& why() const { return std::get<Unavailable>(m_answer); }

private:
    std::variant<T, Unavailable> m_answer;
};

} // namespace cost
