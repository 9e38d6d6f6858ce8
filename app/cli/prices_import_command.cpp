// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/run.h"

#include "libcost/files/installation.h"
#include "libcost/output/report_import.h"
#include "libcost/prices/import/import.h"

#include <csignal>

namespace {

volatile std::sig_atomic_t stopAsked = 0;

// While it lives, Ctrl-C and a request to end are noted instead of ending the program at once.
class StopRequest {
public:
    StopRequest() {
        stopAsked = 0;
        struct sigaction noted {};
        noted.sa_handler = [](int) { stopAsked = 1; }; // without SA_RESTART: a waiting read is woken up
        sigaction(SIGINT, &noted, &m_interrupt);
        sigaction(SIGTERM, &noted, &m_terminate);
    }
    ~StopRequest() {
        sigaction(SIGINT, &m_interrupt, nullptr);
        sigaction(SIGTERM, &m_terminate, nullptr);
    }
    StopRequest(const StopRequest&) = delete;
    StopRequest& operator=(const StopRequest&) = delete;

    static bool asked() { return stopAsked != 0; }

private:
    struct sigaction m_interrupt {};
    struct sigaction m_terminate {};
};

} // namespace

Command pricesImportCommand() {
    struct Imported {
        CommonOptions common;
        std::vector<std::string> files;
        bool force = false;
    };
    const auto given = std::make_shared<Imported>();
    Command command{"import",
                    "Take the prices of AWS price lists (JSON or CSV, plain or gzip) into your own prices"};
    command.add("FILE", "Price lists, or - for standard input", &given->files).required = true;
    command.add(
        "--force",
        "Take prices that are older than what you imported before, or a hundred times the catalogue's",
        &given->force);
    given->common.addTo(command);
    command.run = [given](const CliEnvironment& environment) {
        // What the list is laid over: also what Savings Plans are compared with.
        CommonOptions common = given->common;
        common.userPrices = common.ownPricesFolder(environment).string();
        const Run run(environment, common);
        const StopRequest stop;
        std::vector<cost::ImportReport> reports;
        std::vector<std::string> refused;
        std::exception_ptr cancelled;
        for (auto file = given->files.begin(); file != given->files.end() && !cancelled; ++file) {
            ProgressLine line(environment.err, environment.errTerminal && !common.quiet);
            // One bad list does not keep the others out: each is taken whole or not at all.
            try {
                cost::ImportRequest request{*file, common.userPrices, environment.today,
                                            [&](std::uintmax_t read, std::optional<std::uintmax_t> size) {
                                                line.update(read, size);
                                                return !stop.asked();
                                            }};
                request.force = given->force;
                request.wait = std::chrono::seconds(10);
                reports.push_back(cost::importPriceList(run.catalogue(), request));
            } catch (const cost::Cancelled&) {
                cancelled = std::current_exception(); // what was taken before is still reported
            } catch (const cost::BadInput& problem) {
                refused.emplace_back(problem.what());
            } catch (const cost::MachineFailure& failure) {
                refused.emplace_back(failure.what());
            }
        }
        if (!reports.empty()) run.deliver(cost::importReport(reports, common.userPrices, run.style()));
        bool idle = false; // a list of which nothing was taken
        for (const cost::ImportReport& report : reports)
            if (report.prices() == 0) {
                idle = true;
                run.remark("nothing of " + report.file + " was taken");
            }
        for (const std::string& each : refused)
            environment.err << each << '\n';
        if (cancelled) std::rethrow_exception(cancelled);
        return refused.empty() && !idle ? kGood : kFailed;
    };
    return command;
}
