// SPDX-License-Identifier: Apache-2.0
// What can go wrong, by kind: problems in a file, a question without an answer, and a machine that fails.
#pragma once

#include "libcost/base/message.h"

#include <cassert>
#include <cstddef>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
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

// The problems of one file. The first hundred are kept, and those after them only counted: a file in which
// everything is wrong is told in a page, and takes no more memory than another.
class Problems {
public:
    static constexpr std::size_t kMost = 100;

    Problems() = default;
    Problems(std::initializer_list<Problem> problems);

    // Kept where there is room for it, else counted.
    void push_back(Problem problem);
    // Adds those of another file, or of a part of one.
    void append(const Problems& others);
    // One more is counted. For who need not write what nobody will read: `if (problems.full())`.
    void count() { ++m_more; }
    bool full() const { return m_kept.size() >= kMost; }
    // Takes back what was said of that place.
    void eraseAt(std::string_view place);

    bool empty() const { return m_kept.empty() && m_more == 0; }
    // All of them, those that were only counted included.
    std::size_t size() const { return m_kept.size() + m_more; }
    // Those that were only counted.
    std::size_t more() const { return m_more; }

    // Those that were kept, also to be told otherwise.
    std::vector<Problem>::iterator begin() { return m_kept.begin(); }
    std::vector<Problem>::iterator end() { return m_kept.end(); }
    std::vector<Problem>::const_iterator begin() const { return m_kept.begin(); }
    std::vector<Problem>::const_iterator end() const { return m_kept.end(); }
    const Problem& front() const { return m_kept.front(); }
    const Problem& operator[](std::size_t i) const { return m_kept[i]; }

    bool operator==(const Problems&) const = default;

private:
    std::vector<Problem> m_kept;
    std::size_t m_more = 0;
};

// "place: message"
std::string text(const Problem& problem);

// The file cannot be used; carries the problems found in it, not only the first. what() has a line for each,
// in which text of the file stands as oneLine() writes it.
class BadInput : public std::runtime_error {
public:
    BadInput(std::string file, Problems problems);

    const std::string& file() const { return m_file; }
    const Problems& problems() const { return m_problems; }

private:
    std::string m_file;
    Problems m_problems;
};

// The machine failed: a file cannot be opened, read or written. The message is one line, as oneLine() has it.
class MachineFailure : public std::runtime_error {
public:
    explicit MachineFailure(std::string_view message);
};

// Why a question has no answer. The reason is a sentence without its full stop.
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
    Message reason;

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
