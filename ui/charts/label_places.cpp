// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_places.h"

#include <algorithm>
#include <cmath>
#include <numeric>

std::vector<double> spread(const std::vector<double>& wanted, double gap, double top, double bottom) {
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    std::vector<double> placed = wanted;
    double least = top;
    for (const std::size_t i : order) {
        placed[i] = std::max(wanted[i], least);
        least = placed[i] + gap;
    }
    double most = bottom;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        placed[*i] = std::min(placed[*i], most);
        most = placed[*i] - gap;
    }
    return placed;
}

FreeSpace::FreeSpace(const QRectF& area)
    : m_area(area), m_columns(std::max(1, static_cast<int>(area.width() / kCell))),
      m_rows(std::max(1, static_cast<int>(area.height() / kCell))),
      m_taken(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), 0) {}

int FreeSpace::column(double x) const {
    return std::clamp(static_cast<int>((x - m_area.left()) / kCell), 0, std::max(m_columns - 1, 0));
}

int FreeSpace::row(double y) const {
    return std::clamp(static_cast<int>((y - m_area.top()) / kCell), 0, std::max(m_rows - 1, 0));
}

void FreeSpace::take(const QRectF& rect) {
    if (!rect.intersects(m_area)) return;
    for (int y = row(rect.top()); y <= row(rect.bottom()); ++y)
        for (int x = column(rect.left()); x <= column(rect.right()); ++x)
            m_taken[static_cast<std::size_t>(y * m_columns + x)] = 1;
}

void FreeSpace::takeLine(QPointF from, QPointF to) {
    const QPointF step = to - from;
    const double length = std::min(4000.0, std::hypot(step.x(), step.y()));
    const int pieces = std::max(1, static_cast<int>(length / kCell));
    for (int i = 0; i <= pieces; ++i) {
        const QPointF at = from + step * (static_cast<double>(i) / pieces);
        if (m_area.contains(at))
            m_taken[static_cast<std::size_t>(row(at.y()) * m_columns + column(at.x()))] = 1;
    }
}

std::vector<int> FreeSpace::sums() const {
    const auto wide = static_cast<std::size_t>(m_columns) + 1;
    std::vector<int> sums(wide * (static_cast<std::size_t>(m_rows) + 1), 0);
    for (std::size_t y = 1; y <= static_cast<std::size_t>(m_rows); ++y)
        for (std::size_t x = 1; x < wide; ++x)
            sums[y * wide + x] = m_taken[(y - 1) * (wide - 1) + x - 1] + sums[(y - 1) * wide + x] +
                                 sums[y * wide + x - 1] - sums[(y - 1) * wide + x - 1];
    return sums;
}

double FreeSpace::covered(const QRectF& rect, const std::vector<int>& sums) const {
    const auto wide = static_cast<std::size_t>(m_columns) + 1;
    const auto left = static_cast<std::size_t>(column(rect.left()));
    const auto right = static_cast<std::size_t>(column(rect.right())) + 1;
    const auto top = static_cast<std::size_t>(row(rect.top()));
    const auto bottom = static_cast<std::size_t>(row(rect.bottom())) + 1;
    return sums[bottom * wide + right] - sums[top * wide + right] - sums[bottom * wide + left] +
           sums[top * wide + left];
}

FreeSpace::Place FreeSpace::place(const QSizeF& box, QPointF anchor, const QPointF* previous) const {
    const std::vector<int> taken = sums();
    Place best;
    double least = 1e300;
    for (double y = m_area.top() + 4; y + box.height() <= m_area.bottom() - 4; y += 2 * kCell)
        for (double x = m_area.left() + 6; x + box.width() <= m_area.right() - 4; x += 3 * kCell) {
            const QRectF candidate(QPointF(x, y), box);
            const QPointF centre = candidate.center();
            // Near, but not on top of the ring.
            const double dx = std::max(0.0, std::abs(centre.x() - anchor.x()) - box.width() / 2);
            const double dy = std::max(0.0, std::abs(centre.y() - anchor.y()) - box.height() / 2);
            const double away = std::hypot(dx, dy);
            const double over = covered(candidate.adjusted(-4, -2, 4, 2), taken);
            double cost = 40 * over + std::abs(away - 28) + (away < 14 ? 4000 : 0);
            if (previous && std::hypot(x - previous->x(), y - previous->y()) < 40) cost -= 60;
            if (cost < least) {
                least = cost;
                best = {candidate, over};
            }
        }
    return best;
}
