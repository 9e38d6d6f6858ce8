// SPDX-License-Identifier: GPL-3.0-or-later
// How an option looks in the window, see option_style.h.
#pragma once

#include "libcost/output/option_style.h"

#include <QColor>
#include <QPainter>

#include <vector>

using cost::Hue;
using cost::hueOf;
using cost::kHueCount;
using cost::Marker;

struct Look {
    QColor color;
    QList<qreal> dashes; // of a 1 px line; solid when empty
    Marker marker = Marker::Disc;
    bool hollow = false; // a further option of the same hue and dash

    QPen pen(double width) const;
};

QColor colorOf(Hue hue, bool dark);
// One for each option, in the scenario's order.
std::vector<Look> looksOf(const cost::Scenario& scenario, bool dark);

// The marker; a hollow one is filled with the ground.
void drawMarker(QPainter& painter, QPointF centre, double size, const Look& look, const QColor& ground);
// A piece of the line with its marker, centred in the place.
void drawSwatch(QPainter& painter, const QRectF& place, const Look& look, const QColor& ground);
