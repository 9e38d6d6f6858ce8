// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_paint.h"

#include <QEvent>
#include <QTimer>

FirstPaint::FirstPaint(QWidget& picture, int atMostMs) : QObject(&picture) {
    picture.installEventFilter(this);
    QTimer::singleShot(atMostMs, this, &FirstPaint::tell);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // Not before the picture has been handed over: that is done when there are no more events.
        QTimer::singleShot(1, this, &FirstPaint::tell);
    }
    return false;
}

void FirstPaint::tell() {
    emit painted();
    deleteLater();
}
