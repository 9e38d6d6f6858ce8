// SPDX-License-Identifier: GPL-3.0-or-later
// Draws into an SVG what lies inside the painter's clip, and nothing else: Qt's own generator knows no clip,
// so that curves would run out of their chart.
#pragma once

#include <QPaintDevice>
#include <QSvgGenerator>

#include <memory>

class ClippingEngine;

class ClippedSvg : public QPaintDevice {
public:
    // The generator must outlive this. Clips are taken as rectangles.
    explicit ClippedSvg(QSvgGenerator& svg);
    ~ClippedSvg() override;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSvgGenerator& m_svg;
    std::unique_ptr<ClippingEngine> m_engine;
};
