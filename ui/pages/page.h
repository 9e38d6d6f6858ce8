// SPDX-License-Identifier: GPL-3.0-or-later
// A page in the middle of the window: all that the window knows of it.
#pragma once

#include "ui/compute/results.h"

#include <QWidget>

class ChartView;

class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget* parent) : QWidget(parent) {}

    virtual void draw(const Results& results) = 0;
    // Which of its faces is in front, of a page that has several tabs.
    virtual void setFace(int) {}
    // Adds what has to be computed while it is in view.
    virtual void watch(Watched&) const {}
    // What is copied, exported and read as a table; null where it is no chart.
    virtual ChartView* chart() const { return nullptr; }
    // Puts what it says on the clipboard, where it is no chart.
    virtual void copy() const {}
    // Whether the ranking stands below it, or it has a table of options of its own.
    virtual bool isRanked() const { return true; }

signals:
    // Something else has to be computed from now on.
    void watchedChanged();
    // It asks for a command of the window, by that command's id.
    void commandWanted(const QString& id);

protected:
    // Passes on what is asked for in its menu and by its keys.
    void join(ChartView* chart);
};
