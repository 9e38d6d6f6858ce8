// SPDX-License-Identifier: GPL-3.0-or-later
// The application. What goes wrong while it deals with an event is told, and ends nothing.
#pragma once

#include <QApplication>

class Application : public QApplication {
    Q_OBJECT

public:
    // Numbers are read and written with a point from then on, whatever the desktop's are.
    Application(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

signals:
    // An exception came out of an event, and what it says. Nothing is lost by it but what the event was to
    // do.
    void wentWrong(const QString& why);
};
