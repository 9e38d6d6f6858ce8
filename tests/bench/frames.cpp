// SPDX-License-Identifier: GPL-3.0-or-later
#include "frames.h"

#include "ui/charts/chart_view.h"
#include "ui/pages/pages.h"

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

// Sees when the chart has been painted.
class PaintWatch : public QObject {
public:
    bool painted = false;

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) painted = true;
        return false;
    }
};

double quantile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(std::ceil(share * last))];
}

} // namespace

FrameTimes measureFrames(Session& session, MainWindow& window, int frames) {
    constexpr cost::Dial kDials[] = {cost::Dial::Requests, cost::Dial::Memory, cost::Dial::Duration};
    PaintWatch watch;
    window.pages()->chart()->installEventFilter(&watch);
    const cost::Scenario start = session.document().scenario();
    std::vector<double> times;
    std::vector<double> computing;
    for (int i = -20; i < frames; ++i) { // the first ones fill caches
        const cost::Dial dial = kDials[(i + 20) / 25 % 3];
        const double from = cost::position(start, dial).value_or(1);
        const double value = from * std::pow(10, 0.6 * std::sin(i * 0.13)) * (1 + 1e-4 * (i % 7));
        if ((i + 20) % 25 == 0) session.document().beginGesture();
        watch.painted = false;
        const auto began = Clock::now();
        session.dials().turn(dial, value);
        session.computeNow();
        const auto computed = Clock::now();
        do
            QApplication::processEvents();
        while (!watch.painted && milliseconds(Clock::now() - began) < 1000);
        if (i < 0) continue;
        times.push_back(milliseconds(Clock::now() - began));
        computing.push_back(milliseconds(computed - began));
    }
    window.pages()->chart()->removeEventFilter(&watch);
    session.document().replace(start, {});
    return {frames, quantile(times, 0.5), quantile(times, 0.99), quantile(times, 1),
            quantile(computing, 0.5)};
}
