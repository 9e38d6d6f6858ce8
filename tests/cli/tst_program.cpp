// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"
#include "tests/support.h"

#include <sstream>

using support::Outcome;
using support::run;

namespace {

const std::string kExample = (support::sourceFolder() / "app/examples/api-backend.json").string();

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void exitStatus_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const auto row = [](const char* arguments, int status) {
            QStringList list = QString(arguments).split(' ', Qt::SkipEmptyParts);
            list.replaceInStrings("FILE", QString::fromStdString(kExample));
            QTest::newRow(arguments) << list << status;
        };
        row("estimate FILE", kGood);
        row("compare FILE", kGood);
        row("sweep FILE --over requests=1e5:1e9:log:20", kGood);
        row("sweep FILE --over memory=128:512", kGood);
        row("sweep FILE --over duration=10:1000:lin:7", kGood);
        row("solve FILE --for requests --budget 500", kGood);
        row("solve FILE --for requests --equal lambda-arm64,fargate-arm64", kGood);
        row("check FILE --fail-over 500 --option cheapest", kGood);
        row("check FILE --fail-over 1 --option cheapest", kExceeded);
        row("check FILE --fail-over 0 --option cheapest", kExceeded);
        row("check FILE --fail-over 500", kUsage); // nobody says which is deployed
        row("check FILE --fail-over 20 --option lambda-arm64", kExceeded);
        row("prices list", kGood);
        // Without the network here, but understood, whatever the locale's decimal point is.
        row("prices update --user-prices nowhere --timeout 2.5", kFailed);
        row("prices update --user-prices nowhere --timeout 0.05", kUsage);
        row("prices update --user-prices nowhere --timeout nan", kUsage);
        row("prices show lambda/duration", kGood);
        row("--help", kGood);
        row("estimate --help", kGood);
        row("--version", kGood);
        row("estimate --version", kGood);
        row("estimate absent.json", kFailed);
        row("estimate FILE --region us-esat-1", kFailed);
        row("estimate FILE --set workload/requests_per_month=-1", kFailed);
        row("estimate FILE --set nonsense", kFailed);
        row("estimate FILE --prices /nowhere", kFailed);
        row("estimate FILE -o /nowhere/report.txt", kFailed);
        row("prices show --region us-esat-1", kFailed);
        row("check FILE --fail-over 1 --option cheapest --region cn-north-1", kFailed); // nothing has a price
        row("", kUsage);
        row("nonsense", kUsage);
        row("estimate", kUsage);
        row("estimate FILE FILE", kUsage);
        row("estimate FILE --format xml", kUsage);
        row("estimate FILE --nonsense", kUsage);
        row("sweep FILE", kUsage);
        row("sweep FILE --over requests", kUsage);
        row("sweep FILE --over requests=5", kUsage);
        row("sweep FILE --over requests=5:1", kUsage);
        row("sweep FILE --over requests=1:5:log:1", kUsage);
        row("sweep FILE --over requests=0:5:log", kUsage);
        row("sweep FILE --over requests=1:5:9:9:9", kUsage);
        row("sweep FILE --over requests=nan:5", kUsage);
        row("sweep FILE --over requests=1:1e300", kUsage);
        row("sweep FILE --over memory=1:512", kUsage);
        row("sweep FILE --over requests=1:5:2.5", kUsage);
        row("sweep FILE --over requests=1:5:1e9", kUsage);
        row("sweep FILE --over colour=1:5", kUsage);
        row("solve FILE --for requests", kUsage);
        row("solve FILE --for colour --budget 5", kUsage);
        row("solve FILE --for requests --budget -5", kUsage);
        row("solve FILE --for requests --budget five", kUsage);
        row("solve FILE --for requests --budget nan", kUsage);
        row("solve FILE --for requests --budget 5 --equal lambda-arm64,lambda-x86", kUsage);
        row("solve FILE --for requests --equal lambda-arm64", kUsage);
        row("solve FILE --for requests --equal lambda-arm64,lambda-arm64", kUsage);
        row("solve FILE --for requests --equal lambda-arm64,nobody", kUsage);
        row("solve FILE --for requests --budget 5 --option nobody", kUsage);
        row("check FILE", kUsage);
        row("check FILE --fail-over much", kUsage);
        row("check FILE --fail-over 5 --option nobody", kUsage);
        row("prices", kUsage);
    }
    void exitStatus() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        std::vector<std::string> all;
        for (const QString& argument : arguments)
            all.push_back(argument.toStdString());
        const Outcome outcome = run(all);
        QVERIFY2(outcome.status == status,
                 (support::expectedCalculated(status, outcome.status) + ": " + outcome.err).c_str());
        if (status == kGood || status == kExceeded) {
            QVERIFY(!outcome.out.empty());
            QCOMPARE(outcome.err, std::string());
        } else {
            QVERIFY(!outcome.err.empty());
            QCOMPARE(outcome.out, std::string());
        }
    }

    void readsStandardInput() {
        const Outcome fromFile = run({"estimate", kExample, "--format", "json"});
        const Outcome fromInput = run({"estimate", "-", "--format", "json"}, support::contents(kExample));
        QCOMPARE(fromInput.out, fromFile.out);
        const Outcome bad = run({"estimate", "-"}, "{");
        QCOMPARE(bad.status, int(kFailed));
        VERIFY_HAS(bad.err, "standard input: line 1, column ");
    }

    void writesAFile() {
        const support::Folder folder;
        const std::string file = (folder / "report.json").string();
        const Outcome outcome = run({"estimate", kExample, "--format", "json", "-o", file});
        QCOMPARE(outcome.status, int(kGood));
        QCOMPARE(outcome.out, std::string());
        QCOMPARE(outcome.err, "wrote " + file + '\n');
        QCOMPARE(support::contents(file), run({"estimate", kExample, "--format", "json"}).out);
        QCOMPARE(run({"estimate", kExample, "-q", "--out-file", file}).err, std::string());
    }

    void settingsAndRegionComeFirst() {
        VERIFY_HAS(run({"estimate", kExample, "--region", "eu-west-1"}).out,
                   "Orders API: eu-west-1 (Europe (Ireland))");
        const auto requests = [](const std::vector<std::string>& more) {
            std::vector<std::string> all = {"estimate", kExample, "--format", "json"};
            all.insert(all.end(), more.begin(), more.end());
            return run(all).out;
        };
        VERIFY_HAS(requests({"--set", "workload/requests_per_month=2e6"}), "\"quantity\": 1000000,");
        // Several, and each takes one argument only.
        VERIFY_HAS(requests({"--set", "workload/duration_ms=5", "--set", "workload/requests_per_month=2e6"}),
                   "\"quantity\": 1000000,");
    }

    void takesAnotherCatalogue() {
        const support::Folder folder;
        support::fs::copy(support::sourceFolder() / "pricing-data", folder / "prices",
                          support::fs::copy_options::recursive);
        std::string text = support::contents(folder / "prices/us-east-1/lambda.json");
        const std::string old = "\"0.0000002\"";
        for (std::size_t at = text.find(old); at != std::string::npos; at = text.find(old))
            text.replace(at, old.size(), "\"0.5\"");
        support::write(folder / "prices/us-east-1/lambda.json", text);
        const Outcome outcome =
            run({"prices", "show", "lambda/requests", "--prices", (folder / "prices").string()});
        VERIFY_HAS(outcome.out, "0.5");
    }

    void coloursOnATerminalOnly() {
        const auto out = [](bool terminal, std::vector<std::string> arguments) {
            std::istringstream in;
            std::ostringstream to;
            std::ostringstream err;
            arguments.insert(arguments.begin(), {"estimate", kExample});
            runProgram(arguments, {in, to, err, support::sourceFolder() / "tests", terminal});
            return to.str();
        };
        QVERIFY(support::contains(out(true, {}), "\033["));
        QVERIFY(!support::contains(out(false, {}), "\033["));
        QVERIFY(!support::contains(out(true, {"--no-color"}), "\033["));
        QVERIFY(!support::contains(out(true, {"--format", "csv"}), "\033["));
    }

    void anOptionWithoutAPriceIsNoFailure() {
        const Outcome outcome = run({"estimate", kExample, "--region", "cn-north-1"});
        QCOMPARE(outcome.status, int(kGood));
        VERIFY_HAS(outcome.out, "Unavailable: ");
        const Outcome solved =
            run({"solve", kExample, "--region", "cn-north-1", "--for", "requests", "--budget", "5"});
        QCOMPARE(solved.status, int(kGood));
        VERIFY_HAS(solved.out, "Lambda arm64, 512 MB has no price: ");
    }

    void helpSaysWhatHoldsUnlessGiven() {
        const std::string update = run({"prices", "update", "--help"}).out;
        for (const char* said :
             {"--service TEXT=[lambda,fargate,savings-plans] ...", "--region TEXT=[us-east-1] ...",
              "--timeout FLOAT in [0.1 - 3600]=30", "--format TEXT:{table,json,csv,markdown}=table",
              "--max-price-age INT:INT in [0 - 100000]=90", "--user-prices TEXT  "})
            VERIFY_HAS(update, said);
        VERIFY_HAS(run({"prices", "show", "--help"}).out, "--region TEXT=us-east-1 ");
        VERIFY_HAS(run({"advise", "--help"}).out, "--futures UINT:UINT in [1000 - 10000000]=100000");
        VERIFY_HAS(run({"manual"}).out, "(30 if not given)");
    }

    void namesWhatThereIs() {
        VERIFY_HAS(run({"sweep", kExample, "--over", "colour=1:5"}).err,
                   "take one of requests, duration, memory");
        VERIFY_HAS(run({"check", kExample, "--fail-over", "5", "--option", "x"}).err,
                   "it has lambda-arm64, lambda-x86");
        VERIFY_HAS(run({"nonsense"}).err, "\"nonsense\" is no command: breakeven has estimate, compare");
        VERIFY_HAS(run({}).err, "a command is missing: breakeven has estimate");
        VERIFY_HAS(run({"prices", "lsit"}).err, "\"lsit\" is no command: breakeven prices has list, show");
        VERIFY_HAS(run({"estimate"}).err, "FILE is required\nsee breakeven estimate --help");
        VERIFY_HAS(run({"--help"}).out,
                   "Exit status: 0 good, 1 the input or the machine failed, 2 usage, 3 a budget");
    }
};

QTEST_APPLESS_MAIN(ProgramTest)
#include "tst_program.moc"
