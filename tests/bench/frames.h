// SPDX-License-Identifier: GPL-3.0-or-later
// From a turned slider to the painted window.
#pragma once

#include "ui/window/main_window.h"

// In milliseconds.
struct FrameTimes {
    int frames = 0;
    double median = 0;
    double p99 = 0;
    double worst = 0;
    double computing = 0; // the median share of the session's computation
};

// Drags the requests, the memory and the duration there and back over the visible window and waits for each
// picture: one undo step, one computation, one painting of everything that changed.
FrameTimes measureFrames(Session& session, MainWindow& window, int frames);
