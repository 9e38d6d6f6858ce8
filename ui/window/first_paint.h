// SPDX-License-Identifier: GPL-3.0-or-later
// Tells once when a widget has been painted for the first time and its picture is on its way to the screen.
#pragma once

#include <QWidget>

class FirstPaint : public QObject {
    Q_OBJECT

public:
    // A widget that nobody looks at counts as painted after so long.
    FirstPaint(QWidget& picture, int atMostMs);

signals:
    void painted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();
};
