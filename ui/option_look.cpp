// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/option_look.h"

#include <algorithm>
#include <array>

namespace {

using Dashes = QList<qreal>;

const Dashes kLong = {7, 4};
const Dashes kDashDot = {7, 3, 1, 3};
const Dashes kEven = {2, 2};
const Dashes kDots = {1, 3};

struct Variant {
    Hue hue;
    Marker marker;
    Dashes dashes;
};

struct VariantOf {
    Variant operator()(const cost::Lambda& o) const {
        if (o.provisioned) return {Hue::LambdaWarm, Marker::Disc, kDashDot};
        if (o.snapStart) return {Hue::LambdaWarm, Marker::Disc, kEven};
        return o.architecture == cost::Architecture::Arm ? Variant{Hue::LambdaArm, Marker::Disc, {}}
                                                         : Variant{Hue::LambdaX86, Marker::Disc, kLong};
    }
    Variant operator()(const cost::LambdaEdge&) const { return {Hue::LambdaX86, Marker::Disc, kDots}; }
    Variant operator()(const cost::ManagedInstances&) const {
        return {Hue::ManagedInstances, Marker::Diamond, {}};
    }
    Variant operator()(const cost::Fargate& o) const {
        if (o.spot) return {Hue::FargateSpot, Marker::Triangle, kDots};
        return {Hue::Fargate, Marker::Triangle, o.architecture == cost::Architecture::Arm ? Dashes() : kLong};
    }
    Variant operator()(const cost::Ec2& o) const {
        if (o.purchase == cost::Purchase::OnDemand) return {Hue::Ec2, Marker::Square, {}};
        return {Hue::Ec2Committed, Marker::Square, o.purchase == cost::Purchase::Spot ? kDots : kDashDot};
    }
};

struct Shade {
    QRgb light;
    QRgb dark;
};

// In the order of Hue. Chosen so that each pair stays apart for the three kinds of colour blindness.
constexpr std::array<Shade, kHueCount> kShades = {{{0x2563EB, 0x4A80EA},
                                                   {0x0799B5, 0xA9EAFD},
                                                   {0x34197F, 0xB9A8F8},
                                                   {0x0B7350, 0x4FB88C},
                                                   {0xB83A06, 0xF08A42},
                                                   {0x958A4E, 0xD6DD90},
                                                   {0x9A4489, 0xB5659A},
                                                   {0x4A1B16, 0xF5CFCD}}};

} // namespace

QPen Look::pen(double width) const {
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::BevelJoin);
    if (!dashes.isEmpty()) pen.setDashPattern(dashes);
    return pen;
}

Hue hueOf(const cost::Compute& compute) {
    return std::visit(VariantOf(), compute).hue;
}

QColor colorOf(Hue hue, bool dark) {
    const Shade& shade = kShades[static_cast<std::size_t>(hue)];
    return QColor::fromRgb(dark ? shade.dark : shade.light);
}

std::vector<Look> looksOf(const cost::Scenario& scenario, bool dark) {
    std::vector<Look> looks;
    std::vector<Variant> seen;
    for (const cost::Option& option : scenario.options) {
        Variant variant = std::visit(VariantOf(), option.compute);
        const auto before = std::count_if(seen.begin(), seen.end(), [&](const Variant& other) {
            return other.hue == variant.hue && other.dashes == variant.dashes;
        });
        Dashes dashes = variant.dashes;
        if (before > 0) dashes = before % 2 == 1 ? Dashes{14, 3} : Dashes{4, 2};
        looks.push_back({colorOf(variant.hue, dark), dashes, variant.marker, before > 0});
        seen.push_back(std::move(variant));
    }
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
