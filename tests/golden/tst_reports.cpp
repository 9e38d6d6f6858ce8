// SPDX-License-Identifier: Apache-2.0
// Whole answers as people and programs see them. Each folder has `arguments`, perhaps scenario files and
// `input`, and `expected.txt`. With BREAKEVEN_UPDATE_GOLDEN=1 the expected texts are written anew: read the
// difference.
#include "tests/support.h"

#include <algorithm>
#include <sstream>

namespace {

const support::fs::path kFolder = support::sourceFolder() / "tests/golden";

std::vector<std::string> namesIn(const support::fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : support::fs::directory_iterator(folder))
        if (entry.is_directory()) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

// Arguments are parted by blanks and line breaks; a line of its own that begins with | is one argument.
std::vector<std::string> argumentsIn(const std::string& text) {
    std::vector<std::string> arguments;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.front() == '|') {
            arguments.push_back(line.substr(1));
            continue;
        }
        std::istringstream words(line);
        for (std::string word; words >> word;)
            arguments.push_back(word);
    }
    return arguments;
}

std::string shown(const support::Outcome& outcome) {
    std::string text = outcome.out;
    if (!outcome.err.empty()) text += "--- standard error\n" + outcome.err;
    return text + "--- exit status " + std::to_string(outcome.status) + '\n';
}

// The first line that differs, for the message.
std::string difference(const std::string& expected, const std::string& calculated) {
    std::istringstream left(expected);
    std::istringstream right(calculated);
    for (int number = 1;; ++number) {
        std::string a;
        std::string b;
        const bool more = bool(std::getline(left, a));
        const bool still = bool(std::getline(right, b));
        if (!more && !still) return "no line differs";
        if (a != b || more != still)
            return "line " + std::to_string(number) + "\nexpected   " + a + "\ncalculated " + b;
    }
}

} // namespace

class ReportsTest : public QObject {
    Q_OBJECT

private slots:
    void asExpected_data() {
        QTest::addColumn<std::string>("name");
        for (const std::string& name : namesIn(kFolder))
            QTest::newRow(name.c_str()) << name;
    }
    void asExpected() {
        QFETCH(std::string, name);
        const support::fs::path folder = kFolder / name;
        // Messages name the files as the arguments do.
        support::fs::current_path(folder);
        const std::string calculated =
            shown(support::run(argumentsIn(support::contents("arguments")), support::contents("input")));
        if (qEnvironmentVariableIsSet("BREAKEVEN_UPDATE_GOLDEN")) {
            support::write(folder / "expected.txt", calculated);
            return;
        }
        const std::string expected = support::contents("expected.txt");
        QVERIFY2(calculated == expected, difference(expected, calculated).c_str());
    }

    void thereAreSome() { QVERIFY(namesIn(kFolder).size() >= 20); }
};

QTEST_APPLESS_MAIN(ReportsTest)
#include "tst_reports.moc"
