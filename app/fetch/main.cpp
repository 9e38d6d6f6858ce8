// SPDX-License-Identifier: Apache-2.0
// breakeven-update: the same command line, with the network. `breakeven prices update` starts it.
#include "app/cli/progress_line.h"
#include "app/cli/run.h"
#include "app/fetch/price_update.h"

#include "libcost/base/day.h"
#include "libcost/files/installation.h"

#include <QCoreApplication>
#include <QTimer>
#include <unistd.h>

#include <chrono>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <iostream>

namespace {

volatile std::sig_atomic_t stopAsked = 0;

int update(QCoreApplication& app, const CliEnvironment& environment, const Run& run,
           const PriceUpdateRequest& asked) {
    UpdateRequest request;
    request.base = asked.base;
    request.services = asked.services;
    request.regions = asked.regions;
    request.userPrices = asked.userPrices;
    request.today = environment.today;
    request.timeoutMs = static_cast<int>(asked.timeoutSeconds * 1000);
    request.again = asked.again;
    PriceUpdate work(run.catalogue(), request);

    std::optional<ProgressLine> line;
    QObject::connect(&work, &PriceUpdate::began, &app, [&](const QString& what) {
        line.reset();
        if (environment.errTerminal) run.remark(what.toStdString());
        line.emplace(environment.err, environment.errTerminal);
    });
    QObject::connect(&work, &PriceUpdate::progress, &app, [&](qint64 done, qint64 total, bool) {
        if (line)
            line->update(static_cast<std::uintmax_t>(done),
                         total >= 0 ? std::optional(static_cast<std::uintmax_t>(total)) : std::nullopt);
    });
    QObject::connect(&work, &PriceUpdate::finished, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &work, [&] {
        if (stopAsked != 0) work.cancel();
    });
    watch.start(100);
    std::signal(SIGINT, [](int) { stopAsked = 1; });
    std::signal(SIGTERM, [](int) { stopAsked = 1; });
    work.start();
    QCoreApplication::exec();
    line.reset();

    bool failed = false;
    bool cancelled = false;
    for (const UpdateStep& step : work.steps()) {
        failed = failed || step.kind == UpdateStep::Kind::Failed;
        cancelled = cancelled || step.kind == UpdateStep::Kind::Cancelled;
    }
    run.deliver(cost::updateReport(updateRows(work.steps()), asked.userPrices.string(), run.style()));
    return cancelled ? kCancelled : failed ? kFailed : kGood;
}

} // namespace

int main(int count, char** arguments) try {
    QCoreApplication app(count, arguments);
    std::setlocale(LC_NUMERIC, "C"); // numbers of the command line have a point, whatever the desktop's have
    std::signal(SIGXFSZ, SIG_IGN);
    const std::filesystem::path folder = cost::programFolder();
    const char* plain = std::getenv("NO_COLOR");
    const bool terminal = ::isatty(STDOUT_FILENO) == 1 && !(plain && *plain);
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    CliEnvironment environment{std::cin,
                               std::cout,
                               std::cerr,
                               folder,
                               terminal,
                               ::isatty(STDERR_FILENO) == 1,
                               cost::userPricesFolder(),
                               cost::isoDay(static_cast<int>(now.time_since_epoch().count()))};
    environment.updatePrices = [&](const Run& run, const PriceUpdateRequest& asked) {
        return update(app, environment, run, asked);
    };
    return runProgram({arguments + 1, arguments + count}, environment);
} catch (...) {
    return failedBy(std::current_exception(), std::cerr);
}
