// SPDX-License-Identifier: GPL-3.0-or-later
// Where words go in a chart: labels one below the other beside the curves' ends, boxes where no curve runs.
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

// The wanted heights, moved apart to at least "gap" and kept between top and bottom as far as there is room.
// In the order given; the order by height is kept.
std::vector<double> spread(const std::vector<double>& wanted, double gap, double top, double bottom);

// What is taken in a rectangle, on a grid of some pixels.
class FreeSpace {
public:
    explicit FreeSpace(const QRectF& area);

    void take(const QRectF& rect);
    void takeLine(QPointF from, QPointF to);

    struct Place {
        QRectF rect;        // null where the box is larger than the area
        double covered = 0; // cells that were taken already
    };

    // The place of a box that covers least and lies nearest to the anchor; a tie goes to "previous", so that
    // boxes do not jump about while a dial turns.
    Place place(const QSizeF& box, QPointF anchor, const QPointF* previous) const;

private:
    double covered(const QRectF& rect, const std::vector<int>& sums) const;
    std::vector<int> sums() const;
    int column(double x) const;
    int row(double y) const;

    static constexpr double kCell = 4;
    QRectF m_area;
    int m_columns;
    int m_rows;
    std::vector<char> m_taken;
};
