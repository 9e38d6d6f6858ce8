// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/program.h"

#include <algorithm>
#include <map>
#include <ostream>

// What helps a reader at the terminal, made of the commands themselves, so that it cannot fall behind them.

namespace {

// A command with the words that call it.
struct Called {
    std::string words;
    const Command* command;
};

using Arguments = std::vector<const Argument*>;
using Commands = std::vector<const Command*>;

Arguments optionsOf(const Command& command) {
    Arguments options;
    for (const Argument& each : command.arguments)
        if (!each.isPositional()) options.push_back(&each);
    return options;
}

Commands commandsOf(const Command& command) {
    Commands commands;
    for (const Command& each : command.commands)
        if (!each.hidden) commands.push_back(&each);
    return commands;
}

void collect(const Command& command, const std::string& words, std::vector<Called>& called) {
    called.push_back({words, &command});
    for (const Command* each : commandsOf(command))
        collect(*each, words + ' ' + each->name, called);
}

// The program itself first.
std::vector<Called> allOf(const Command& program) {
    std::vector<Called> called;
    collect(program, program.name, called);
    return called;
}

std::string join(const std::vector<std::string>& texts, const std::string& between) {
    std::string all;
    for (const std::string& each : texts)
        all += (all.empty() ? "" : between) + each;
    return all;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
    return text;
}

// ---- The manual page

std::string roff(const std::string& text) {
    std::string escaped = replaced(replaced(text, "\\", "\\e"), "-", "\\-");
    // A line that begins with either would be a macro.
    if (escaped.starts_with('.') || escaped.starts_with('\'')) escaped.insert(0, "\\&");
    return escaped;
}

std::string bold(const std::string& text) {
    return "\\fB" + roff(text) + "\\fR";
}

std::string italic(const std::string& text) {
    return "\\fI" + roff(text) + "\\fR";
}

std::string entry(const Argument& argument) {
    std::string text;
    if (argument.isPositional()) {
        text = italic(argument.name);
    } else {
        for (const std::string& each : argument.names())
            text += (text.empty() ? "" : ", ") + bold(each);
        if (!argument.choices.empty())
            text += ' ' + roff(join(argument.choices, "|"));
        else if (argument.takesValue())
            text += ' ' + italic("VALUE");
    }
    text = ".TP\n" + text + '\n' + roff(argument.help);
    if (!argument.usual.empty()) text += " (" + roff(argument.usual) + " if not given)";
    return text + '\n';
}

std::string signature(const Called& called) {
    std::string text = bold(called.words);
    if (!called.command->commands.empty()) text += ' ' + italic("COMMAND");
    text += " [" + italic("OPTIONS") + ']';
    for (const Argument& each : called.command->arguments)
        if (each.isPositional())
            text += each.required ? ' ' + italic(each.name) : " [" + italic(each.name) + ']';
    return text;
}

// What most commands say in the same words is said once.
std::vector<std::string> entriesOfMost(const std::vector<Called>& called) {
    std::map<std::string, std::size_t> counts;
    std::size_t leaves = 0;
    for (const Called& each : called) {
        if (!each.command->commands.empty()) continue;
        ++leaves;
        for (const Argument* option : optionsOf(*each.command))
            ++counts[entry(*option)];
    }
    std::vector<std::string> entries;
    for (const auto& [text, count] : counts)
        if (2 * count > leaves) entries.push_back(text);
    return entries;
}

std::string manualPage(const Command& program) {
    const std::vector<Called> called = allOf(program);
    const std::vector<std::string> common = entriesOfMost(called);
    std::string page =
        ".TH BREAKEVEN 1 \"\" \"breakeven " BREAKEVEN_VERSION "\" \"User Commands\"\n"
        ".SH NAME\nbreakeven \\- " +
        roff("what an AWS Lambda workload costs beside Fargate and EC2") + "\n.SH SYNOPSIS\n" +
        signature(called.front()) + "\n.SH DESCRIPTION\n" + roff(program.help) +
        "\nA scenario file says what the workload is and what may carry it; the commands price, "
        "compare and explain that.\n.SH COMMANDS\n";
    for (const Called& each : called) {
        if (each.command == &program) continue;
        page += ".SS " + signature(each) + '\n' + roff(each.command->help) + ".\n";
        if (!each.command->commands.empty()) continue;
        for (const Argument& argument : each.command->arguments)
            if (const std::string text = entry(argument);
                std::find(common.begin(), common.end(), text) == common.end())
                page += text;
    }
    page += ".SH COMMON OPTIONS\nMost commands take these;\n" + bold("breakeven COMMAND --help") +
            "\nlists its own.\n";
    for (const std::string& each : common)
        page += each;
    const auto variable = [](const char* name, const char* does) {
        return ".TP\n" + bold(name) + '\n' + roff(does) + '\n';
    };
    const std::string exits = replaced(program.footer, "\n", " "); // "Exit status: ..."
    page += ".SH ENVIRONMENT\n" +
            variable("BREAKEVEN_PRICES", "Folder of the price catalogue, in place of the installed one.") +
            variable("BREAKEVEN_USER_PRICES",
                     "Folder of your own prices; else breakeven/prices in XDG_DATA_HOME or ~/.local/share.") +
            variable("NO_COLOR", "Where set, no colours.");
    page += ".SH EXIT STATUS\n" + roff(exits.substr(exits.find(": ") + 2)) +
            "\n.SH EXAMPLES\n.TP\nRank the options of a scenario, at twice the traffic:\n" +
            bold("breakeven compare scenario.json --requests 60M") +
            "\n.TP\nFail a build when a budget is exceeded:\n" +
            bold("breakeven check scenario.json --option lambda-arm64 --fail-over 500") +
            "\n.TP\nA report to send around:\n" + bold("breakeven report scenario.json -o report.html") +
            "\n.SH SEE ALSO\n\\fBbreakeven\\-gui\\fR(1)\n";
    return page;
}

// ---- Completion

std::string quoted(const std::string& text) {
    return '\'' + replaced(text, "'", "'\\''") + '\'';
}

// The first sentence: there is one line for it.
std::string brief(const std::string& description) {
    return description.substr(0, description.find_first_of(":;\n"));
}

// Shell code of one arm for each command: "path) what ;;".
template <class Say>
std::string arms(const std::vector<Called>& called, const Say& say) {
    std::string text;
    for (const Called& each : called)
        text += "    " + quoted(each.words) + ") " + say(*each.command) + " ;;\n";
    return text;
}

// What both shells need of a command line: which command its words have reached.
std::string reached(const std::vector<Called>& called, const std::string& words) {
    std::string known;
    for (const Called& each : called)
        known += (known.empty() ? "" : "|") + quoted(each.words);
    return "  local at=breakeven word\n  for word in " + words + "; do\n    case \"$at $word\" in\n    " +
           known + ") at=\"$at $word\" ;;\n    esac\n  done\n";
}

// And what follows an option: its list between `open` and `close`; other values may be files, which is for
// the shell to complete.
std::string values(const std::vector<Called>& called, const std::string& open, const std::string& close,
                   const std::string& otherwise) {
    std::string text = "  case \"$at $prev\" in\n";
    std::string others;
    for (const Called& each : called) {
        for (const Argument* option : optionsOf(*each.command)) {
            if (!option->takesValue()) continue;
            for (const std::string& name : option->names()) {
                const std::string at = quoted(each.words + ' ' + name);
                if (option->choices.empty())
                    others += (others.empty() ? "" : "|") + at;
                else
                    text += "    " + at + ") " + open + join(option->choices, " ") + close + " ;;\n";
            }
        }
    }
    return text + "    " + others + ") " + otherwise + " ;;\n  esac\n";
}

std::string bashScript(const std::vector<Called>& called) {
    std::string text = "# bash completion of breakeven\n_breakeven() {\n"
                       "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n" +
                       reached(called, "\"${COMP_WORDS[@]:1:COMP_CWORD-1}\"") +
                       "  local values='' options='' commands=''\n  case $at in\n";
    text += arms(called, [](const Command& command) {
        std::vector<std::string> options;
        for (const Argument* option : optionsOf(command))
            for (const std::string& name : option->names())
                options.push_back(name);
        std::vector<std::string> commands;
        for (const Command* each : commandsOf(command))
            commands.push_back(each->name);
        return "options=" + quoted(join(options, " ")) + " commands=" + quoted(join(commands, " "));
    });
    text += "  esac\n" + values(called, "values='", "'", "return");
    text += "  if [ -n \"$values\" ]; then COMPREPLY=($(compgen -W \"$values\" -- \"$cur\"))\n"
            "  elif [ \"${cur#-}\" != \"$cur\" ]; then COMPREPLY=($(compgen -W \"$options\" -- \"$cur\"))\n"
            "  elif [ -n \"$commands\" ]; then COMPREPLY=($(compgen -W \"$commands\" -- \"$cur\"))\n"
            "  fi\n}\ncomplete -o default -F _breakeven breakeven\n";
    return text;
}

std::string zshScript(const std::vector<Called>& called) {
    const auto described = [](const std::string& word, const std::string& description) {
        return quoted(replaced(word, ":", "\\:") + ':' + brief(description));
    };
    std::string text = "#compdef breakeven\n# zsh completion of breakeven\n_breakeven() {\n"
                       "  local cur=${words[CURRENT]} prev=${words[CURRENT-1]}\n" +
                       reached(called, "${words[2,CURRENT-1]}") +
                       "  local -a choices options commands\n  case $at in\n";
    text += arms(called, [&](const Command& command) {
        std::string options;
        for (const Argument* option : optionsOf(command))
            for (const std::string& name : option->names())
                options += ' ' + described(name, option->help);
        std::string commands;
        for (const Command* each : commandsOf(command))
            commands += ' ' + described(each->name, each->help);
        return "options=(" + options + " ) commands=(" + commands + " )";
    });
    text += "  esac\n" + values(called, "choices=(", ")", "_files; return");
    text += "  if (( $#choices )); then compadd -a choices\n"
            "  elif [[ $cur == -* ]]; then _describe -o option options\n"
            "  elif (( $#commands )); then _describe command commands\n"
            "  else _files\n  fi\n}\nif [ \"$funcstack[1]\" = _breakeven ]; then _breakeven \"$@\"; "
            "else compdef _breakeven breakeven; fi\n";
    return text;
}

std::string fishScript(const std::vector<Called>& called) {
    std::string text =
        "# fish completion of breakeven\n"
        "function __breakeven_at\n    set -l at breakeven\n"
        "    for word in (commandline -opc)[2..-1]\n        switch \"$at $word\"\n            case";
    for (const Called& each : called)
        text += ' ' + quoted(each.words);
    text +=
        "\n                set at \"$at $word\"\n        end\n    end\n    test \"$at\" = \"$argv\"\nend\n";
    for (const Called& each : called) {
        const std::string line = "complete -c breakeven -n " + quoted("__breakeven_at " + each.words);
        for (const Command* command : commandsOf(*each.command))
            text += line + " -f -a " + quoted(command->name) + " -d " + quoted(brief(command->help)) + '\n';
        for (const Argument* option : optionsOf(*each.command)) {
            text += line;
            for (const std::string& name : option->names())
                text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
            if (!option->choices.empty())
                text += " -x -a " + quoted(join(option->choices, " "));
            else if (option->takesValue())
                text += " -r";
            text += " -d " + quoted(brief(option->help)) + '\n';
        }
    }
    return text;
}

} // namespace

Command completionCommand() {
    const auto shell = std::make_shared<std::string>();
    Command command{"completion", "A script that completes commands in your shell"};
    Argument& name = command.add("SHELL", "bash, zsh or fish", shell.get());
    name.choices = {"bash", "zsh", "fish"};
    name.required = true;
    command.run = [shell](const CliEnvironment& environment) {
        const Command program = breakevenCommand();
        const std::vector<Called> called = allOf(program);
        environment.out << (*shell == "bash"  ? bashScript(called)
                            : *shell == "zsh" ? zshScript(called)
                                              : fishScript(called));
        return kGood;
    };
    return command;
}

// For who builds packages.
Command manualCommand() {
    Command command{"manual", "The manual page, for man"};
    command.hidden = true;
    command.run = [](const CliEnvironment& environment) {
        environment.out << manualPage(breakevenCommand());
        return kGood;
    };
    return command;
}
