// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_labels.h"

#include "ui/charts/label_places.h"
#include "ui/i18n/words.h"

#include "libcost/input/typed_value.h"
#include "libcost/units/format.h"

#include <cmath>

namespace {

constexpr double kMarkerAt = 16;
constexpr double kTextAt = 24;

QString valueAt(const ChartScene& scene, std::size_t option) {
    const std::vector<double>& usd = scene.results.sweep.columns[option].usd;
    if (!scene.cursor || *scene.cursor >= usd.size() || std::isnan(usd[*scene.cursor]))
        return QStringLiteral("–");
    return chartMoney(scene, usd[*scene.cursor]);
}

} // namespace

double ChartLabels::width(const ChartScene& scene) {
    const QFontMetricsF metrics(sized(scene.body, -2, QFont::DemiBold));
    double widest = metrics.horizontalAdvance(QStringLiteral("$1,234.56"));
    for (std::size_t i = 0; i < scene.names.size(); ++i)
        if (scene.shown[i] || scene.hidden[i])
            widest = std::max({widest, metrics.horizontalAdvance(scene.names[i]),
                               QFontMetricsF(sized(scene.body, -3)).horizontalAdvance(scene.terms[i])});
    return kTextAt + widest + 6;
}

std::optional<QPointF> ChartLabels::end(const ChartScene& scene, std::size_t option) const {
    const std::vector<double>& usd = scene.results.sweep.columns[option].usd;
    for (std::size_t i = usd.size(); i-- > 0;)
        if (!std::isnan(usd[i]))
            return QPointF(m_axes->axis(QCPAxis::atBottom)->coordToPixel(scene.results.sweep.x[i]),
                           m_axes->axis(QCPAxis::atLeft)->coordToPixel(std::max(usd[i], 1e-12)));
    return std::nullopt;
}

void ChartLabels::draw(QPainter& painter, const ChartScene& scene) {
    m_labels.clear();
    if (scene.results.sweep.x.empty()) return;
    const QRectF area = m_axes->rect();
    const QFont name = sized(scene.body, -2);
    const QFont value = sized(scene.body, -2, QFont::DemiBold);
    const QFontMetricsF metrics(name);
    const double line = std::max(15.0, metrics.height());

    std::vector<std::size_t> options;
    std::vector<double> wanted;
    std::vector<QPointF> ends;
    for (std::size_t i = 0; i < scene.names.size(); ++i) {
        if (!scene.shown[i] && !scene.hidden[i]) continue;
        const QPointF at = end(scene, i).value_or(QPointF(area.right(), area.bottom()));
        options.push_back(i);
        ends.push_back(at);
        wanted.push_back(std::clamp(at.y(), area.top(), std::max(area.top(), area.bottom())));
    }
    // Two lines for each label as far as there is room: the name with its terms, or with its value.
    const double high = area.height() + 16;
    const double room = m_right - area.right() - kTextAt - 2;
    const bool values = scene.cursor.has_value();
    const auto count = static_cast<double>(std::max<std::size_t>(1, options.size()));
    const bool twoLines = count * 2 * line <= high;
    const double gap = std::min(twoLines ? 2 * line + 2 : line + 2, high / count);
    const std::vector<double> placed =
        spread(wanted, gap, area.top() + (twoLines ? line / 2 : 0) - 6, area.bottom());

    for (std::size_t n = 0; n < options.size(); ++n) {
        const std::size_t i = options[n];
        const double y = placed[n];
        const double left = area.right() + kTextAt;
        const QPointF marker(area.right() + kMarkerAt, y);
        const bool faded = scene.hidden[i];
        painter.setRenderHint(QPainter::Antialiasing);
        if (!faded && area.adjusted(0, -1, 0, 1).contains(ends[n].x(), ends[n].y())) {
            painter.setPen(QPen(mixed(scene.colors->secondary, scene.colors->base, 0.5), 1));
            if (ends[n].x() > area.right() - 2)
                painter.drawLine(QPointF(area.right() + 1, ends[n].y()), marker);
        }
        Look look = scene.looks[i];
        if (faded) {
            look.color = scene.colors->line;
            look.hollow = true;
        }
        drawMarker(painter, marker, 8, look, scene.colors->base);
        const bool chosen = static_cast<int>(i) == scene.chosen;
        const bool aside = values && twoLines && !chosen;
        painter.setPen(faded || aside ? scene.colors->secondary : scene.colors->text);
        painter.setFont(chosen && !(values && twoLines) ? value : name);
        const QRectF first(left, y - (twoLines ? line : line / 2), 1000, line);
        if (values && !twoLines) {
            painter.setFont(value);
            painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, valueAt(scene, i));
        } else {
            painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                             QFontMetricsF(painter.font()).elidedText(scene.names[i], Qt::ElideRight, room));
        }
        if (twoLines && !values) {
            painter.setFont(sized(scene.body, -3));
            painter.setPen(scene.colors->secondary);
            painter.drawText(first.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                             QFontMetricsF(painter.font()).elidedText(scene.terms[i], Qt::ElideRight, room));
        } else if (twoLines) {
            painter.setFont(value);
            painter.setPen(scene.colors->text);
            painter.drawText(first.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter, valueAt(scene, i));
        }
        m_labels.emplace_back(static_cast<int>(i), QRectF(area.right() + 6, y - gap / 2, 1000, gap));
    }
    if (values) drawCrosshair(painter, scene);
}

void ChartLabels::drawCrosshair(QPainter& painter, const ChartScene& scene) const {
    if (*scene.cursor >= scene.results.sweep.x.size()) return;
    const QRectF area = m_axes->rect();
    const double value = scene.results.sweep.x[*scene.cursor];
    const double x = std::round(m_axes->axis(QCPAxis::atBottom)->coordToPixel(value)) + 0.5;
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen dotted(scene.colors->secondary, 1);
    dotted.setDashPattern({2, 3});
    if (scene.pinned) dotted.setStyle(Qt::SolidLine);
    painter.setPen(dotted);
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));

    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < scene.looks.size(); ++i) {
        if (!scene.shown[i]) continue;
        const std::vector<double>& usd = scene.results.sweep.columns[i].usd;
        if (*scene.cursor >= usd.size() || !(usd[*scene.cursor] > 0)) continue;
        const QPointF at(x, m_axes->axis(QCPAxis::atLeft)->coordToPixel(usd[*scene.cursor]));
        if (!area.contains(at)) continue;
        painter.setPen(QPen(scene.looks[i].color, 1.5));
        painter.setBrush(scene.colors->base);
        painter.drawEllipse(at, 3, 3);
    }

    const QFont bold = sized(scene.body, -2, QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const QString text = valueText(scene.dial, value);
    const double width = metrics.horizontalAdvance(text) + 16;
    QRectF box(x - width / 2, area.top() - metrics.height() - 10, width, metrics.height() + 6);
    box.moveLeft(std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - width)));
    painter.setPen(QPen(scene.colors->line, 1));
    painter.setBrush(scene.colors->window);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(bold);
    painter.setPen(scene.colors->text);
    painter.drawText(box, Qt::AlignCenter, text);
}

int ChartLabels::labelAt(QPointF position) const {
    for (const auto& [option, rect] : m_labels)
        if (rect.contains(position)) return option;
    return -1;
}
