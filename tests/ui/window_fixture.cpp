// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

int pixelsOf(const QImage& image, const QColor& color, int tolerance) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            if (std::abs(at.red() - color.red()) <= tolerance &&
                std::abs(at.green() - color.green()) <= tolerance &&
                std::abs(at.blue() - color.blue()) <= tolerance)
                ++count;
        }
    return count;
}
