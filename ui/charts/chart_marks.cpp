// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_marks.h"

#include "ui/charts/label_places.h"
#include "ui/i18n/words.h"

#include <QCoreApplication>

#include <cmath>

namespace {

constexpr double kRing = 9;
constexpr double kSmallRing = 5;
constexpr std::size_t kMostBoxes = 3;
constexpr double kStripHeight = 4;

QSizeF boxSize(const QFont& title, const QFont& small, const QString& head, const QStringList& lines) {
    double width = QFontMetricsF(title).horizontalAdvance(head);
    const QFontMetricsF metrics(small);
    for (const QString& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return {std::ceil(width) + 8,
            std::ceil(QFontMetricsF(title).height() + static_cast<double>(lines.size()) * metrics.height()) +
                4};
}

// The crossings that get words: those whose newcomer stays ahead longest.
std::vector<const Crossing*> boxed(const ChartScene& scene) {
    std::vector<const Crossing*> chosen;
    for (const Crossing& crossing : scene.results.crossings)
        if (crossing.leads && scene.shown[static_cast<std::size_t>(scene.column(crossing.at.cheaperBelow))] &&
            scene.shown[static_cast<std::size_t>(scene.column(crossing.at.cheaperAbove))])
            chosen.push_back(&crossing);
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const Crossing* a, const Crossing* b) { return a->reach > b->reach; });
    if (chosen.size() > kMostBoxes) chosen.resize(kMostBoxes);
    return chosen;
}

} // namespace

void drawStrip(QPainter& painter, const QRectF& place, const std::vector<cost::Winner>& winners,
               const cost::DialRange& range, bool logarithmic, const std::vector<Look>& looks,
               const Colors& colors) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const auto at = [&](double value) {
        const double share =
            logarithmic ? std::log(std::max(value, 1e-300) / range.from) / std::log(range.to / range.from)
                        : (value - range.from) / (range.to - range.from);
        return place.left() + std::clamp(share, 0.0, 1.0) * place.width();
    };
    double reached = place.left();
    for (std::size_t i = 0; i < winners.size(); ++i) {
        const double to = i + 1 == winners.size() ? place.right() : std::round(at(winners[i].upTo));
        if (to <= reached) continue;
        const QRectF part(reached, place.top(), to - reached, place.height());
        if (winners[i].column >= 0)
            painter.fillRect(part, looks[static_cast<std::size_t>(winners[i].column)].color);
        else
            painter.fillRect(part, QBrush(colors.line, Qt::BDiagPattern));
        // A seam of ground shows where the answer flips.
        if (i > 0 && reached > place.left())
            painter.fillRect(QRectF(reached, place.top(), 1, place.height()), colors.base);
        reached = to;
    }
    if (reached == place.left()) painter.fillRect(place, QBrush(colors.line, Qt::BDiagPattern));
    painter.restore();
}

QPointF ChartMarks::pixel(double x, double y) const {
    return {m_axes->axis(QCPAxis::atBottom)->coordToPixel(x), m_axes->axis(QCPAxis::atLeft)->coordToPixel(y)};
}

QPointF ChartMarks::positionOf(const Crossing& crossing) const {
    return pixel(crossing.at.value, crossing.at.usd);
}

void ChartMarks::drawBand(QPainter& painter, const ChartScene& scene) {
    const cost::Band& band = scene.results.band;
    if (band.x.empty() || !scene.shown[scene.results.bandColumn]) return;
    QColor fill = scene.looks[scene.results.bandColumn].color;
    fill.setAlphaF(0.16F);
    painter.save();
    painter.setClipRect(m_axes->rect());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    // It is broken where the option does not fit; what is free leaves through the floor.
    const double floor = m_axes->axis(QCPAxis::atLeft)->range().lower * 0.5;
    QPolygonF upper;
    QPolygonF lower;
    const auto finish = [&] {
        std::reverse(lower.begin(), lower.end());
        painter.drawPolygon(upper + lower);
        upper.clear();
        lower.clear();
    };
    for (std::size_t i = 0; i < band.x.size(); ++i) {
        if (std::isnan(band.p90[i])) {
            finish();
            continue;
        }
        upper << pixel(band.x[i], std::max(band.p90[i], floor));
        lower << pixel(band.x[i], std::max(band.p10[i], floor));
    }
    finish();
    painter.restore();
}

void ChartMarks::drawBaseline(QPainter& painter, const ChartScene& scene) {
    if (scene.baseline.x.empty()) return;
    const QColor grey = mixed(scene.colors->secondary, scene.colors->base, 0.35);
    painter.save();
    painter.setClipRect(m_axes->rect());
    painter.setPen(QPen(grey, 1));
    painter.setBrush(Qt::NoBrush);
    for (const cost::SweepColumn& column : scene.baseline.columns) {
        QPolygonF line;
        for (std::size_t i = 0; i < column.usd.size(); ++i) {
            if (column.usd[i] > 0) {
                line << pixel(scene.baseline.x[i], column.usd[i]);
                continue;
            }
            painter.drawPolyline(line);
            line.clear();
        }
        painter.drawPolyline(line);
    }
    if (scene.baselineNow && *scene.baselineNow > 0) {
        const QRectF area = m_axes->rect();
        const double x = std::round(pixel(*scene.baselineNow, 1).x()) + 0.5;
        painter.setPen(QPen(grey, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const QFont small = sized(scene.body, -2);
        const QFontMetricsF metrics(small);
        const QString text = tr("Baseline %1").arg(axisText(scene.dial, *scene.baselineNow));
        const double width = metrics.horizontalAdvance(text);
        // On the side where there is room.
        const double left = x + 5 + width < area.right() ? x + 5 : x - 5 - width;
        painter.setFont(small);
        painter.setPen(scene.colors->secondary);
        painter.drawText(QPointF(left, area.top() + metrics.ascent() + 4), text);
    }
    painter.restore();
}

std::optional<ChartMarks::NowWords> ChartMarks::nowWords(const ChartScene& scene) const {
    if (!scene.now || !(*scene.now > 0)) return std::nullopt;
    const QRectF area = m_axes->rect();
    const double x = std::round(pixel(*scene.now, 1).x()) + 0.5;
    if (x < area.left() || x > area.right() + 1) return std::nullopt;
    const QFontMetricsF metrics(sized(scene.body, -2, QFont::DemiBold));
    const QString now = tr("Now") + u"  ";
    const QString text = now + axisText(scene.dial, *scene.now);
    const double last = std::max(area.left(), area.right() - metrics.horizontalAdvance(text));
    return NowWords{text, x, std::clamp(x - metrics.horizontalAdvance(now) + 2, area.left(), last)};
}

void ChartMarks::drawBelow(QPainter& painter, const ChartScene& scene) {
    const auto now = nowWords(scene);
    if (!now) return;
    const QRectF area = m_axes->rect();
    painter.setPen(QPen(mixed(scene.colors->secondary, scene.colors->base, 0.25), 1));
    painter.drawLine(QPointF(now->line, area.top() - 5), QPointF(now->line, area.bottom()));
    const QFont bold = sized(scene.body, -2, QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(scene.colors->text);
    painter.drawText(QPointF(now->left, area.top() - 8 - QFontMetricsF(bold).descent()), now->text);
}

void ChartMarks::drawAbove(QPainter& painter, const ChartScene& scene) {
    const QRectF area = m_axes->rect();
    if (!scene.results.sweep.x.empty())
        drawStrip(painter, QRectF(area.left(), area.bottom() - kStripHeight + 1, area.width(), kStripHeight),
                  scene.results.winners, {scene.results.sweep.x.front(), scene.results.sweep.x.back()}, true,
                  scene.looks, *scene.colors);
    drawCrossings(painter, scene);
    for (std::size_t i = 0; i < scene.looks.size(); ++i)
        if (scene.shown[i] && scene.usdNow[i] > 0 && scene.standing[i] > 0)
            if (const QPointF at = pixel(*scene.standing[i], scene.usdNow[i]);
                area.adjusted(-1, -1, 1, 1).contains(at))
                drawMarker(painter, at, 8, scene.looks[i], scene.colors->base);
}

void ChartMarks::drawCrossings(QPainter& painter, const ChartScene& scene) {
    const QRectF area = m_axes->rect();
    const QFont title = sized(scene.body, 0, QFont::DemiBold);
    const QFont small = sized(scene.body, -2);
    const std::vector<const Crossing*> withWords = boxed(scene);

    FreeSpace space(area);
    if (!withWords.empty()) {
        for (std::size_t c = 0; c < scene.results.sweep.columns.size(); ++c) {
            if (!scene.shown[c]) continue;
            const std::vector<double>& usd = scene.results.sweep.columns[c].usd;
            QPointF last;
            bool drawing = false;
            for (std::size_t i = 0; i < usd.size(); i += 2) {
                if (!(usd[i] > 0)) {
                    drawing = false;
                    continue;
                }
                const QPointF at = pixel(scene.results.sweep.x[i], usd[i]);
                if (drawing) space.takeLine(last, at);
                last = at;
                drawing = true;
            }
        }
        space.take(QRectF(area.left(), area.bottom() - 8, area.width(), 8));
        if (scene.now && *scene.now > 0) {
            const double x = pixel(*scene.now, 1).x();
            space.takeLine({x, area.top()}, {x, area.bottom()});
        }
        for (const Crossing* crossing : withWords) {
            const QPointF at = positionOf(*crossing);
            space.take(QRectF(at.x() - 8, at.y() - 8, 16, 16));
        }
    }

    drawSmallRings(painter, scene, withWords);
    std::vector<QPointF> places;
    for (std::size_t i = 0; i < withWords.size(); ++i) {
        const QPointF at = positionOf(*withWords[i]);
        if (!area.contains(at)) continue;
        // Where the whole explanation would hide a curve, the figure alone has to do.
        const QPointF* previous = i < m_places.size() ? &m_places[i] : nullptr;
        QStringList lines = crossingWords(*withWords[i], scene);
        FreeSpace::Place place =
            space.place(boxSize(title, small, crossingTitle(*withWords[i], scene), lines), at, previous);
        if (place.rect.isNull() || place.covered > 0) {
            lines.clear();
            place =
                space.place(boxSize(title, small, crossingTitle(*withWords[i], scene), lines), at, previous);
        }
        if (place.rect.isNull()) continue;
        space.take(place.rect);
        places.push_back(place.rect.topLeft());
        drawBox(painter, scene, *withWords[i], place.rect, lines);
    }
    m_places = places;
    for (const Crossing* crossing : withWords) {
        const QPointF at = positionOf(*crossing);
        if (!area.contains(at)) continue;
        painter.setPen(QPen(scene.colors->text, 1.5));
        painter.setBrush(scene.colors->base);
        painter.drawEllipse(at, kRing / 2, kRing / 2);
    }
}

void ChartMarks::drawSmallRings(QPainter& painter, const ChartScene& scene,
                                const std::vector<const Crossing*>& withWords) const {
    const QRectF area = m_axes->rect();
    const auto shown = [&](const std::string& id) {
        const int column = scene.column(id);
        return column >= 0 && scene.shown[static_cast<std::size_t>(column)];
    };
    // Two staircases may cross a hundred times: rings that touch say no more than one.
    std::vector<QPointF> drawn;
    for (const Crossing* crossing : withWords)
        drawn.push_back(positionOf(*crossing));
    const auto crowded = [&](QPointF at) {
        return std::any_of(drawn.begin(), drawn.end(), [&](QPointF other) {
            return std::hypot(other.x() - at.x(), other.y() - at.y()) < 2 * kSmallRing;
        });
    };
    painter.setPen(QPen(scene.colors->secondary, 1));
    painter.setBrush(scene.colors->base);
    for (const Crossing& crossing : scene.results.crossings) {
        const QPointF at = positionOf(crossing);
        if (!shown(crossing.at.cheaperBelow) || !shown(crossing.at.cheaperAbove)) continue;
        if (!area.contains(at) || crowded(at)) continue;
        painter.drawEllipse(at, kSmallRing / 2, kSmallRing / 2);
        drawn.push_back(at);
    }
}

void ChartMarks::drawBox(QPainter& painter, const ChartScene& scene, const Crossing& crossing,
                         const QRectF& box, const QStringList& lines) const {
    const QFont title = sized(scene.body, 0, QFont::DemiBold);
    const QFont small = sized(scene.body, -2);
    const QPointF ring = positionOf(crossing);
    const bool leftOfRing = box.center().x() < ring.x();
    const double firstLine = box.top() + 2 + QFontMetricsF(title).height() / 2;

    painter.setPen(QPen(mixed(scene.colors->secondary, scene.colors->base, 0.2), 1));
    painter.setBrush(Qt::NoBrush);
    if (ring.x() > box.left() && ring.x() < box.right()) {
        painter.drawLine(ring, QPointF(ring.x(), ring.y() < box.top() ? box.top() : box.bottom()));
    } else {
        const double edge = leftOfRing ? box.right() : box.left();
        const QPointF line[] = {ring, QPointF(ring.x(), firstLine), QPointF(edge, firstLine)};
        painter.drawPolyline(line, 3);
    }
    painter.fillRect(box, scene.colors->base);
    const int side = leftOfRing ? Qt::AlignRight : Qt::AlignLeft;
    QRectF line = box.adjusted(4, 2, -4, 0);
    line.setHeight(QFontMetricsF(title).height());
    painter.setFont(title);
    painter.setPen(scene.colors->text);
    painter.drawText(line, side | Qt::AlignVCenter, crossingTitle(crossing, scene));
    painter.setFont(small);
    painter.setPen(scene.colors->secondary);
    line.moveTop(line.bottom());
    line.setHeight(QFontMetricsF(small).height());
    for (const QString& each : lines) {
        painter.drawText(line, side | Qt::AlignVCenter, each);
        line.moveTop(line.bottom());
    }
}

void ChartMarks::drawTitles(QPainter& painter, const ChartScene& scene) {
    const QRectF area = m_axes->rect();
    const QFont small = sized(scene.body, -2);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(scene.colors->secondary);
    const QString unit = scene.perMillion ? tr("USD for 1M requests") : tr("USD a month");
    const auto now = nowWords(scene);
    const QString room = now ? metrics.elidedText(unit, Qt::ElideRight, now->left - 14) : unit;
    // A piece of it says nothing.
    if (room == unit || room.startsWith(QLatin1String("USD")))
        painter.drawText(QPointF(6, area.top() - 8 - metrics.descent()), room);
    const QRectF foot(area.left(), area.bottom() + metrics.height() + 6, area.width(), metrics.height() + 4);
    painter.drawText(QRectF(QPointF(4, foot.top()), foot.bottomRight()), Qt::AlignRight | Qt::AlignVCenter,
                     axisTitle(scene.dial));
    const QString legend = tr("cheapest at each value");
    if (metrics.horizontalAdvance(legend) + metrics.horizontalAdvance(axisTitle(scene.dial)) + 60 >
        foot.width())
        return;
    // Two pieces of a strip, in the first and the last winner's hues.
    std::vector<int> columns;
    for (const cost::Winner& winner : scene.results.winners)
        if (winner.column >= 0) columns.push_back(winner.column);
    if (columns.empty()) return;
    const double y = foot.center().y() - 2;
    painter.fillRect(QRectF(foot.left(), y, 6, 4),
                     scene.looks[static_cast<std::size_t>(columns.front())].color);
    painter.fillRect(QRectF(foot.left() + 7, y, 6, 4),
                     scene.looks[static_cast<std::size_t>(columns.back())].color);
    painter.drawText(foot.adjusted(19, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, legend);
    if (scene.results.band.x.empty()) return;
    const double from = foot.left() + 19 + metrics.horizontalAdvance(legend) + 18;
    const QString shaded = tr("8 in 10 futures of %1").arg(scene.names[scene.results.bandColumn]);
    if (from + 19 + metrics.horizontalAdvance(shaded) + metrics.horizontalAdvance(axisTitle(scene.dial)) >
        foot.right() - 12)
        return;
    QColor fill = scene.looks[scene.results.bandColumn].color;
    fill.setAlphaF(0.3F);
    painter.fillRect(QRectF(from, y - 3, 13, 10), fill);
    painter.drawText(QRectF(from + 19, foot.top(), foot.right() - from - 19, foot.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, shaded);
}

void ChartMarks::drawNothing(QPainter& painter, const ChartScene& scene) const {
    const bool hidden = std::any_of(scene.hidden.begin(), scene.hidden.end(), [](bool each) { return each; });
    painter.setFont(scene.body);
    painter.setPen(scene.colors->secondary);
    painter.drawText(m_axes->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     hidden ? tr("Every curve is hidden. Click a name to show it.")
                            : tr("No option has a price here; the table says why."));
}

const Crossing* ChartMarks::crossingAt(QPointF position, const ChartScene& scene) const {
    const Crossing* nearest = nullptr;
    double least = 9;
    for (const Crossing& crossing : scene.results.crossings) {
        const QPointF away = positionOf(crossing) - position;
        if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
            least = distance;
            nearest = &crossing;
        }
    }
    return nearest;
}
