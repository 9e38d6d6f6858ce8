// SPDX-License-Identifier: Apache-2.0
// A command as data: what it is called, what it takes, and the function that it is. The parser of the command
// line, the manual page and the shells' completion are made of it.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

struct CliEnvironment;

// The arguments cannot be understood, or ask for something that is not there: exit status 2.
class UsageError : public std::runtime_error {
public:
    // `command`: the words that call the one whose help says more; empty where the message says all.
    explicit UsageError(const std::string& message, std::string command = {})
        : std::runtime_error(message), m_command(std::move(command)) {}

    const std::string& command() const { return m_command; }

private:
    std::string m_command;
};

// Flags that are answered before any command runs.
enum class Builtin { Help, Version };

// An option, a flag, or a positional argument: one whose name has no dash.
struct Argument {
    // Where the value goes, which stays as it is when the argument is not given. By its type: a flag, a text,
    // texts, a whole number, or a number of 0 or more.
    using Target = std::variant<Builtin, bool*, std::string*, std::vector<std::string>*, int*,
                                std::optional<std::uint64_t>*, double*>;

    std::string name; // "FILE", "--region", "-o,--out-file"
    std::string help;
    Target target;
    std::string usual = {}; // what holds when it is not given, as help shows it; empty where that is nothing
    bool required = false;
    std::vector<std::string> choices = {}; // all that a text may be; empty where it may be anything
    double least = 0;                      // of numbers; both ends are allowed
    double most = 0;
    std::string unit = {};     // of a number, as messages name it
    bool typedAsCount = false; // a whole number that may also be "100k" or "1,000"
    char separator = '\0';     // between texts in one word
    bool oneAtATime = false;   // texts of which each needs the name before it
    bool pricesFolder = false; // a text that names a folder of prices
    std::string excludes = {}; // the name of an option before it that cannot be given beside it
    std::string needs = {};    // the name of an option before it that must be given beside it

    bool isPositional() const { return !name.starts_with('-'); }
    bool takesValue() const;
    // "-o" and "--out-file"; messages use the last.
    std::vector<std::string> names() const;
};

struct Command {
    std::string name;
    std::string help;
    std::vector<Argument> arguments = {{"-h,--help", "Print this help message and exit", Builtin::Help}};
    std::vector<Command> commands = {}; // one of which is to be named after it
    // What it does where it has no commands; gives the exit status. Throws UsageError, and what libcost
    // throws.
    std::function<int(const CliEnvironment&)> run = {};
    bool hidden = false;     // from help, manual and completion
    std::string footer = {}; // of its help, and of that of its commands

    // What the target holds now is what is usual. The reference is to say more of it, until the next is
    // added.
    Argument& add(std::string argument, std::string does, Argument::Target target);
    void addVersion() { add("--version", "Display program version information and exit", Builtin::Version); }
};
