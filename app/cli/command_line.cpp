// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"

#include "app/cli/amounts.h"

#include "libcost/input/typed_quantity.h"
#include "libcost/units/format.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

namespace {

constexpr const char* kNoValue = "is given without a value: give one, or leave it out";

// Such as --option "$UNSET".
const CLI::Validator
    kNotEmpty([](const std::string& value) { return value.empty() ? std::string(kNoValue) : std::string(); },
              "");

// Lets a whole number be typed as quantities are: "100k", "1,000".
const CLI::Validator kTypedCount(
    [](std::string& text) {
        const bool plain = text.find_first_not_of("0123456789") == std::string::npos;
        const auto count = plain ? std::nullopt : cost::typedForKey("count", text).value;
        if (count) text = cost::exactText(*count);
        return std::string();
    },
    "");

// Adds the argument by the type of its target.
struct Added {
    CLI::App& app;
    const Argument& argument;

    CLI::Option* operator()(Builtin builtin) const {
        return builtin == Builtin::Help
                   ? app.set_help_flag(argument.name, argument.help)
                   : app.set_version_flag(argument.name, "breakeven " BREAKEVEN_VERSION, argument.help);
    }
    CLI::Option* operator()(bool* target) const {
        return app.add_flag(argument.name, *target, argument.help);
    }
    CLI::Option* operator()(std::string* target) const {
        CLI::Option* option = assigned<std::string>(target);
        if (!argument.choices.empty()) option->check(CLI::IsMember(argument.choices));
        return option;
    }
    CLI::Option* operator()(std::vector<std::string>* target) const {
        CLI::Option* option = assigned<std::vector<std::string>>(target)->delimiter(argument.separator);
        return argument.oneAtATime ? option->allow_extra_args(false) : option;
    }
    CLI::Option* operator()(int* target) const { return whole<int>(target); }
    CLI::Option* operator()(std::optional<std::uint64_t>* target) const {
        return whole<std::uint64_t>(target);
    }
    // CLI11 would read it by the locale's decimal point.
    CLI::Option* operator()(double* target) const {
        const std::string least = cost::exactText(argument.least);
        const std::string most = cost::exactText(argument.most);
        const std::function<void(const std::string&)> take = [=,
                                                              &argument = argument](const std::string& text) {
            const double number = amountOf(text, argument.name);
            if (number < argument.least || number > argument.most)
                throw UsageError(argument.name + " is " + text + ": give " + least + " to " + most + ' ' +
                                 argument.unit);
            *target = number;
        };
        return app.add_option_function(argument.name, take, argument.help)
            ->type_name("FLOAT in [" + least + " - " + most + "]");
    }

private:
    template <class Value, class Target>
    CLI::Option* assigned(Target* target) const {
        const std::function<void(const Value&)> assign = [target](const Value& value) { *target = value; };
        return app.add_option_function(argument.name, assign, argument.help);
    }
    template <class Whole, class Target>
    CLI::Option* whole(Target* target) const {
        CLI::Option* option = assigned<Whole>(target);
        option->check(CLI::Range(static_cast<Whole>(argument.least), static_cast<Whole>(argument.most)));
        return argument.typedAsCount ? option->transform(kTypedCount) : option;
    }
};

void describe(CLI::App& app, const Command& command) {
    for (const Argument& argument : command.arguments) {
        CLI::Option* option = std::visit(Added{app, argument}, argument.target);
        option->required(argument.required)->default_str(argument.usual);
        if (argument.takesValue()) option->check(kNotEmpty);
        if (!argument.excludes.empty()) option->excludes(app.get_option(argument.excludes));
        if (!argument.needs.empty()) option->needs(app.get_option(argument.needs));
    }
    if (!command.commands.empty()) app.require_subcommand(1);
    for (const Command& each : command.commands) {
        CLI::App* inner = app.add_subcommand(each.name, each.help);
        if (each.hidden) inner->group("");
        describe(*inner, each);
    }
}

// The innermost command that was understood, and how it was called.
struct Reached {
    const CLI::App* app;
    const Command* command;
    std::string path;
};

Reached reachedBy(const CLI::App& app, const Command& program) {
    Reached at{&app, &program, program.name};
    while (!at.app->get_subcommands().empty()) {
        at.app = at.app->get_subcommands().front();
        at.command = &*std::find_if(at.command->commands.begin(), at.command->commands.end(),
                                    [&](const Command& each) { return each.name == at.app->get_name(); });
        at.path += ' ' + at.command->name;
    }
    return at;
}

// "prices lsit": the word that should have been a command. Empty where no command was wanted.
std::string unknownCommand(const Reached& at) {
    if (at.command->commands.empty()) return "";
    const std::vector<std::string> rest = at.app->remaining();
    std::string text = rest.empty() || rest.front().starts_with('-')
                           ? "a command is missing"
                           : '"' + rest.front() + "\" is no command";
    text += ": " + at.path + " has";
    for (const Command& each : at.command->commands)
        text += (&each == &at.command->commands.front() ? " " : ", ") + each.name;
    return text;
}

} // namespace

CommandLine readCommandLine(const Command& program, std::vector<std::string> arguments) {
    // Of "--option=" CLI11 would take the next argument for the value.
    for (const std::string& each : arguments) {
        if (each == "--") break;
        if (each.starts_with("--") && each.find('=') == each.size() - 1)
            throw UsageError(each.substr(0, each.size() - 1) + ' ' + kNoValue);
    }
    CLI::App app(program.help, program.name);
    app.footer(program.footer);
    describe(app, program);
    std::reverse(arguments.begin(), arguments.end()); // as CLI11 takes a vector
    try {
        app.parse(arguments);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) { // help or version
            std::ostringstream answer;
            app.exit(error, answer, answer);
            return {.answer = answer.str()};
        }
        const bool noCommand = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
        const Reached at = reachedBy(app, program);
        const std::string command = noCommand ? unknownCommand(at) : "";
        throw UsageError(command.empty() ? error.what() : command, at.path);
    }
    const Reached at = reachedBy(app, program);
    CommandLine line{at.command};
    for (const Argument& argument : at.command->arguments)
        if (const CLI::Option* option = at.app->get_option(argument.names().back()); !option->empty())
            line.given.push_back({&argument, option->results()});
    return line;
}
