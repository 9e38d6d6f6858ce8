// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/option_look.h"

QPen Look::pen(double width) const {
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::BevelJoin);
    if (!dashes.isEmpty()) pen.setDashPattern(dashes);
    return pen;
}

QColor colorOf(Hue hue, bool dark) {
    return QColor::fromRgb(cost::rgbOf(hue, dark));
}

std::vector<Look> looksOf(const cost::Scenario& scenario, bool dark) {
    std::vector<Look> looks;
    for (const cost::OptionStyle& style : cost::stylesOf(scenario))
        looks.push_back({colorOf(style.hue, dark), QList<qreal>(style.dashes.begin(), style.dashes.end()),
                         style.marker, style.hollow});
    return looks;
}

void drawMarker(QPainter& painter, QPointF centre, double size, const Look& look, const QColor& ground) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.hollow ? QPen(look.color, 1.5) : QPen(ground, 1));
    painter.setBrush(look.hollow ? ground : look.color);
    const double r = size / 2;
    switch (look.marker) {
    case Marker::Disc: painter.drawEllipse(centre, r, r); break;
    case Marker::Square:
        painter.drawRect(QRectF(centre.x() - 0.9 * r, centre.y() - 0.9 * r, 1.8 * r, 1.8 * r));
        break;
    case Marker::Diamond:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -1.2 * r), centre + QPointF(1.2 * r, 0),
                                       centre + QPointF(0, 1.2 * r), centre + QPointF(-1.2 * r, 0)}));
        break;
    case Marker::Triangle:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -1.15 * r), centre + QPointF(1.15 * r, 0.85 * r),
                                       centre + QPointF(-1.15 * r, 0.85 * r)}));
        break;
    }
    painter.restore();
}

void drawSwatch(QPainter& painter, const QRectF& place, const Look& look, const QColor& ground) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Look stout = look;
    for (qreal& dash : stout.dashes)
        dash /= 2;
    painter.setPen(stout.pen(2));
    const double y = place.center().y();
    painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
    painter.restore();
    drawMarker(painter, place.center(), 9, look, ground);
}
