// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/application.h"

#include "ui/i18n/words.h"

#include <QTimer>

#include <clocale>
#include <exception>

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {
    // Qt has set those of the desktop, and the library must never see a decimal comma.
    std::setlocale(LC_NUMERIC, "C");
}

bool Application::notify(QObject* receiver, QEvent* event) {
    QString why;
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& error) {
        why = shortened(words(std::string(error.what())), 400);
    }
    // Not from within the event, which may have left things half done.
    QTimer::singleShot(0, this, [this, why] { emit wentWrong(why); });
    return true;
}
