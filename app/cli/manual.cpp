// SPDX-License-Identifier: Apache-2.0
#include "app/cli/manual.h"

#include <algorithm>
#include <map>

namespace {

using Commands = std::vector<const CLI::App*>;
using Options = std::vector<const CLI::Option*>;

Commands commandsOf(const CLI::App& app) {
    // One of no group is not shown in the help either.
    return app.get_subcommands([](const CLI::App* each) { return !each->get_group().empty(); });
}

// A command with the words that call it.
struct Called {
    std::string words;
    const CLI::App* command;
};

void collect(const CLI::App& app, const std::string& words, std::vector<Called>& called) {
    called.push_back({words, &app});
    for (const CLI::App* each : commandsOf(app))
        collect(*each, words + ' ' + each->get_name(), called);
}

// The program itself first.
std::vector<Called> allOf(const CLI::App& app) {
    std::vector<Called> called;
    collect(app, app.get_name(), called);
    return called;
}

Options optionsOf(const CLI::App& app) {
    return app.get_options([](const CLI::Option* each) { return each->nonpositional(); });
}

Options argumentsOf(const CLI::App& app) {
    return app.get_options([](const CLI::Option* each) { return each->get_positional(); });
}

bool takesValue(const CLI::Option& option) {
    return option.get_items_expected_max() > 0;
}

// "-o", "--out-file"
std::vector<std::string> namesOf(const CLI::Option& option) {
    std::vector<std::string> names;
    for (const std::string& each : option.get_snames())
        names.push_back('-' + each);
    for (const std::string& each : option.get_lnames())
        names.push_back("--" + each);
    return names;
}

// The values that it may have, where there is a list: CLI11 keeps them in the name of its type, as {a,b,c}.
std::vector<std::string> choicesOf(const CLI::Option& option) {
    const std::string type = option.get_type_name();
    const std::size_t from = type.find('{');
    const std::size_t to = type.find('}');
    if (from == std::string::npos || to == std::string::npos) return {};
    return CLI::detail::split(type.substr(from + 1, to - from - 1), ',');
}

using CLI::detail::find_and_replace;
using CLI::detail::join;

// ---- The manual page

std::string roff(const std::string& text) {
    std::string escaped = find_and_replace(find_and_replace(text, "\\", "\\e"), "-", "\\-");
    // A line that begins with either would be a macro.
    if (escaped.starts_with('.') || escaped.starts_with('\'')) escaped.insert(0, "\\&");
    return escaped;
}

std::string bold(const std::string& text) {
    return "\\fB" + roff(text) + "\\fR";
}

std::string entry(const CLI::Option& option) {
    std::string text = ".TP\n";
    if (option.nonpositional()) {
        std::vector<std::string> names = namesOf(option);
        for (std::string& each : names)
            each = bold(each);
        text += join(names, ", ");
        if (takesValue(option)) {
            const std::vector<std::string> choices = choicesOf(option);
            text += choices.empty() ? " \\fIVALUE\\fR" : " " + roff(join(choices, "|"));
        }
    } else {
        text += "\\fI" + roff(option.get_name(true)) + "\\fR";
    }
    text += '\n' + roff(option.get_description());
    // Of a flag it is only whether it is set.
    const std::string usual = takesValue(option) ? option.get_default_str() : "";
    if (!usual.empty()) text += " (" + roff(usual) + " if not given)";
    return text + '\n';
}

std::string signature(const Called& called) {
    std::string text = bold(called.words);
    if (!commandsOf(*called.command).empty()) text += " \\fICOMMAND\\fR";
    if (!optionsOf(*called.command).empty()) text += " [\\fIOPTIONS\\fR]";
    for (const CLI::Option* each : argumentsOf(*called.command)) {
        const std::string name = "\\fI" + roff(each->get_name(true)) + "\\fR";
        text += each->get_required() ? ' ' + name : " [" + name + ']';
    }
    return text;
}

// What most commands say in the same words is said once.
Options sharedBy(const std::vector<Called>& called) {
    std::map<std::string, std::vector<const CLI::Option*>> alike;
    std::size_t leaves = 0;
    for (const Called& each : called) {
        if (!commandsOf(*each.command).empty()) continue;
        ++leaves;
        for (const CLI::Option* option : optionsOf(*each.command))
            alike[entry(*option)].push_back(option);
    }
    Options shared;
    for (const auto& [text, options] : alike)
        if (2 * options.size() > leaves) shared.push_back(options.front());
    return shared;
}

} // namespace

std::string manualPage(const CLI::App& app) {
    const std::vector<Called> called = allOf(app);
    const Options shared = sharedBy(called);
    std::vector<std::string> known;
    for (const CLI::Option* each : shared)
        known.push_back(entry(*each));
    std::string page =
        ".TH BREAKEVEN 1 \"\" \"breakeven " BREAKEVEN_VERSION "\" \"User Commands\"\n"
        ".SH NAME\nbreakeven \\- " +
        roff("what an AWS Lambda workload costs beside Fargate and EC2") + "\n.SH SYNOPSIS\n" +
        signature(called.front()) + "\n.SH DESCRIPTION\n" + roff(app.get_description()) +
        "\nA scenario file says what the workload is and what may carry it; the commands price, "
        "compare and explain that.\n.SH COMMANDS\n";
    for (const Called& each : called) {
        if (each.command == &app) continue;
        page += ".SS " + signature(each) + '\n' + roff(each.command->get_description()) + ".\n";
        if (!commandsOf(*each.command).empty()) continue;
        for (const CLI::Option* option : argumentsOf(*each.command))
            page += entry(*option);
        for (const CLI::Option* option : optionsOf(*each.command))
            if (const std::string text = entry(*option);
                std::find(known.begin(), known.end(), text) == known.end())
                page += text;
    }
    page += ".SH COMMON OPTIONS\nMost commands take these;\n" + bold("breakeven COMMAND --help") +
            "\nlists its own.\n";
    for (const std::string& each : known)
        page += each;
    const auto variable = [](const char* name, const char* does) {
        return ".TP\n" + bold(name) + '\n' + roff(does) + '\n';
    };
    const std::string exits = find_and_replace(app.get_footer(), "\n", " "); // "Exit status: ..."
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

namespace {

std::string quoted(const std::string& text) {
    return '\'' + find_and_replace(text, "'", "'\\''") + '\'';
}

// The first sentence: there is one line for it.
std::string brief(const std::string& description) {
    return description.substr(0, description.find_first_of(":;\n"));
}

std::vector<std::string> namesOf(const Commands& commands) {
    std::vector<std::string> names;
    for (const CLI::App* each : commands)
        names.push_back(each->get_name());
    return names;
}

// Shell code of one arm for each command that has something to say: "path) what ;;".
template <class Say>
std::string arms(const std::vector<Called>& called, const Say& say) {
    std::string text;
    for (const Called& each : called)
        if (const std::string what = say(*each.command); !what.empty())
            text += "    " + quoted(each.words) + ") " + what + " ;;\n";
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
        for (const CLI::Option* option : optionsOf(*each.command)) {
            if (!takesValue(*option)) continue;
            for (const std::string& name : namesOf(*option)) {
                const std::string at = quoted(each.words + ' ' + name);
                const std::vector<std::string> choices = choicesOf(*option);
                if (choices.empty())
                    others += (others.empty() ? "" : "|") + at;
                else
                    text += "    " + at + ") " + open + join(choices, " ") + close + " ;;\n";
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
    text += arms(called, [](const CLI::App& app) {
        std::vector<std::string> options;
        for (const CLI::Option* option : optionsOf(app))
            for (const std::string& name : namesOf(*option))
                options.push_back(name);
        return "options=" + quoted(join(options, " ")) +
               " commands=" + quoted(join(namesOf(commandsOf(app)), " "));
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
        return quoted(find_and_replace(word, ":", "\\:") + ':' + brief(description));
    };
    std::string text = "#compdef breakeven\n# zsh completion of breakeven\n_breakeven() {\n"
                       "  local cur=${words[CURRENT]} prev=${words[CURRENT-1]}\n" +
                       reached(called, "${words[2,CURRENT-1]}") +
                       "  local -a choices options commands\n  case $at in\n";
    text += arms(called, [&](const CLI::App& app) {
        std::string options;
        for (const CLI::Option* option : optionsOf(app))
            for (const std::string& name : namesOf(*option))
                options += ' ' + described(name, option->get_description());
        std::string commands;
        for (const CLI::App* each : commandsOf(app))
            commands += ' ' + described(each->get_name(), each->get_description());
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
        for (const CLI::App* command : commandsOf(*each.command))
            text += line + " -f -a " + quoted(command->get_name()) + " -d " +
                    quoted(brief(command->get_description())) + '\n';
        for (const CLI::Option* option : optionsOf(*each.command)) {
            text += line;
            for (const std::string& name : option->get_snames())
                text += " -s " + name;
            for (const std::string& name : option->get_lnames())
                text += " -l " + name;
            const std::vector<std::string> choices = choicesOf(*option);
            if (!choices.empty())
                text += " -x -a " + quoted(join(choices, " "));
            else if (takesValue(*option))
                text += " -r";
            text += " -d " + quoted(brief(option->get_description())) + '\n';
        }
    }
    return text;
}

} // namespace

std::string completionScript(const CLI::App& app, Shell shell) {
    const std::vector<Called> called = allOf(app);
    switch (shell) {
    case Shell::Bash: return bashScript(called);
    case Shell::Zsh: return zshScript(called);
    default: return fishScript(called);
    }
}

void addManual(CLI::App& app, const CliEnvironment& environment, int& status) {
    static const std::map<std::string, Shell> kShells = {
        {"bash", Shell::Bash}, {"zsh", Shell::Zsh}, {"fish", Shell::Fish}};
    auto shell = std::make_shared<std::string>();
    CLI::App* completion = app.add_subcommand("completion", "A script that completes commands in your shell");
    completion->add_option("SHELL", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    completion->callback([shell, &app, &environment, &status] {
        environment.out << completionScript(app, kShells.at(*shell));
        status = kGood;
    });
    app.add_subcommand("manual", "The manual page, for man")
        ->group("")
        ->callback([&app, &environment, &status] {
            environment.out << manualPage(app);
            status = kGood;
        });
}
