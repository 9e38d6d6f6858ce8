// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's benchmarks, then the window's: from a turned slider to the drawn frame.
#include "futures_bench.h"
#include "grid_bench.h"
#include "simulation_bench.h"

#include <benchmark/benchmark.h>

#ifdef BREAKEVEN_FRAMES
#include "ui/pages/pages.h"

#include "libcost/files/installation.h"

#include "frames.h"
#include "start_bench.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

namespace {

constexpr double kGoalMs = 16;

void printFrames(const char* what, const FrameTimes& times) {
    std::printf("%-34s %7d %10.2f %10.2f %10.2f %12.2f   %s\n", what, times.frames, times.median, times.p99,
                times.worst, times.computing, times.p99 < kGoalMs ? "99 % under 16 ms" : "over 16 ms");
}

void measureWindow(int count, char** arguments) {
    QApplication app(count, arguments);
    const std::filesystem::path program = cost::programFolder();
    const cost::Catalogue catalogue(cost::pricesFolder(program));
    const QString examples = QString::fromStdString(cost::examplesFolder(program).string());
    std::printf("\nSlider to drawn frame, offscreen; times in ms\n%-34s %7s %10s %10s %10s %12s\n", "",
                "frames", "median", "99 %", "worst", "computing");
    constexpr int kFrames = 500;
    for (const char* example : {"api-backend.json", "queue-worker.json"}) {
        Session session(catalogue);
        MainWindow window(session, examples);
        window.resize(1280, 720);
        session.files().startFrom(QDir(examples).filePath(QString::fromLatin1(example)));
        window.show();
        QApplication::processEvents();
        const char* const kPages[] = {"requests", "memory", "duration", "map", "week"};
        for (int page = 0; page < 5; ++page) {
            window.pages()->setCurrent(page);
            QApplication::processEvents();
            const std::string what = std::string(example) + ", " + kPages[page];
            printFrames(what.c_str(), measureFrames(session, window, kFrames));
        }
        // With what the chosen option may cost.
        const cost::Scenario known = session.document().scenario();
        session.dials().setDistribution(cost::Dial::Peak, cost::Uniform{2, 6});
        session.dials().setDistribution(cost::Dial::Cpu, cost::Normal{10, 2});
        session.dials().setDistribution(cost::Dial::ColdShare, cost::Uniform{0.001, 0.01});
        for (const int page : {0, 2}) {
            window.pages()->setCurrent(page);
            QApplication::processEvents();
            const std::string what = std::string(example) + ", " + kPages[page] + ", band";
            printFrames(what.c_str(), measureFrames(session, window, kFrames));
        }
        session.document().replace(known, {});
        window.pages()->setCurrent(0);
        window.resize(1920, 1080);
        QApplication::processEvents();
        const std::string what = std::string(example) + ", all, 1920x1080";
        printFrames(what.c_str(), measureFrames(session, window, kFrames));
    }
}

} // namespace
#endif

int main(int count, char** arguments) {
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) return 1;
    measureSimulation(); // first, while the process is small
    benchmark::RunSpecifiedBenchmarks();
    measureGrids();
    measureFutures();
#ifdef BREAKEVEN_FRAMES
    measureStart();
    measureWindow(count, arguments);
#endif
    return 0;
}
