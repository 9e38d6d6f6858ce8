// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader may do about what is told: a button and what follows.
#pragma once

#include <QString>

#include <functional>

struct NoticeChoice {
    QString text;
    std::function<void()> taken;
};
