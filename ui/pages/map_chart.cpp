// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/map_chart.h"

#include "ui/charts/chart_scene.h"
#include "ui/charts/curve.h"
#include "ui/i18n/dial_name.h"
#include "ui/i18n/option_name.h"
#include "ui/i18n/words.h"

#include "libcost/units/format.h"

#include <cmath>

namespace {

// Where the shade deepens: how much more the next option costs.
constexpr std::array<double, 3> kSteps = {0.1, 0.5, 1};
constexpr std::array<double, 4> kDepths = {0.30, 0.50, 0.72, 0.92};

std::size_t bandOf(double advantage) {
    std::size_t band = 0;
    while (band < kSteps.size() && advantage >= kSteps[band])
        ++band;
    return band;
}

// The option's place nearest to the middle of all its places, away from the edges, as shares of the axes. One
// that lies around another's region has its middle there.
std::optional<QPointF> ownPlace(const cost::CostMap& map, int option, QPointF middle) {
    const auto wide = static_cast<int>(map.x.size());
    const auto high = static_cast<int>(map.y.size());
    const QRect inner(wide / 10, high / 20, wide - 2 * (wide / 10), high - 2 * (high / 20));
    const auto owns = [&](int x, int y) {
        return map.cheapest[map.at(static_cast<std::size_t>(x), static_cast<std::size_t>(y))] == option;
    };
    const auto share = [&](int x, int y) { return QPointF((x + 0.5) / wide, (y + 0.5) / high); };
    const QPoint nearby = middle.toPoint();
    if (inner.contains(nearby) && owns(nearby.x(), nearby.y())) return share(nearby.x(), nearby.y());
    double nearest = std::numeric_limits<double>::infinity();
    std::optional<QPointF> at;
    for (int y = inner.top(); y <= inner.bottom(); ++y)
        for (int x = inner.left(); x <= inner.right(); ++x) {
            const QPointF away = QPointF(x, y) - middle;
            const double squared = QPointF::dotProduct(away, away);
            if (squared >= nearest || !owns(x, y)) continue;
            nearest = squared;
            at = share(x, y);
        }
    return at;
}

} // namespace

MapChart::MapChart(Session& session, QWidget* parent) : ChartView(session, parent) {
    addLayer(QStringLiteral("cells"), layer(QStringLiteral("grid")), QCustomPlot::limBelow);
    addLayer(QStringLiteral("marks"), layer(QStringLiteral("axes")));
    addLayer(QStringLiteral("place"), layer(QStringLiteral("marks")));
    layer(QStringLiteral("place"))->setMode(QCPLayer::lmBuffered);
    new Overlay(this, QStringLiteral("cells"), [this](QCPPainter& painter) { drawCells(painter); });
    new Overlay(this, QStringLiteral("marks"), [this](QCPPainter& painter) { drawNames(painter); });
    new Overlay(this, QStringLiteral("place"), [this](QCPPainter& painter) { drawPlace(painter); });
    for (QCPAxis* axis : {xAxis, yAxis})
        axis->grid()->setVisible(false);
    m_plainTicker.reset(new QCPAxisTicker);
    recolor();
}

QString MapChart::title() const {
    const auto [across, up] = m_session.view().mapDials();
    return tr("Cheapest by %1 and %2").arg(axisTitle(across), axisTitle(up));
}

void MapChart::recolor() {
    ChartView::recolor();
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setLabelColor(colors().secondary);
        axis->setLabelFont(sized(font(), -1));
    }
}

void MapChart::setAxis(QCPAxis* axis, QSharedPointer<LogTicker>& ticker, cost::Dial dial,
                       const std::vector<double>& at) {
    const bool log = cost::facts(dial).logarithmic;
    axis->setScaleType(log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setRange(at.front(), at.back());
    ticker.reset(new LogTicker([dial](double v) { return axisText(dial, v); }, axis == xAxis ? 150 : 60,
                               dial == cost::Dial::Memory));
    if (log)
        axis->setTicker(ticker);
    else
        axis->setTicker(m_plainTicker);
    axis->setLabel(axisTitle(dial));
}

void MapChart::draw(const Results& results) {
    const cost::CostMap& map = results.map;
    if (map.x.empty() || map.y.empty()) return; // not watched yet
    setAxis(xAxis, m_xTicker, map.across, map.x);
    setAxis(yAxis, m_yTicker, map.up, map.y);
    if (m_chosen && (!xAxis->range().contains(m_chosen->x()) || !yAxis->range().contains(m_chosen->y())))
        m_chosen.reset();
    paintCells();
    describePlace();
    setAccessibleName(title());
    setAccessibleDescription(m_lines.join(QStringLiteral(". ")));
    layOut(size());
    replot(QCustomPlot::rpQueuedReplot);
}

// One pixel for each cell: the winner's colour, deeper by its advantage, and a line where that passes a step.
void MapChart::paintCells() {
    const Results& results = m_session.results();
    const cost::CostMap& map = results.map;
    const std::vector<Look> looks = looksOf(results.scenario, colors().dark);
    const std::vector<QString> names = chartNames(results.scenario);
    const auto wide = static_cast<int>(map.x.size());
    const auto high = static_cast<int>(map.y.size());
    std::vector<std::array<QRgb, kDepths.size()>> shades;
    std::vector<std::array<QRgb, kDepths.size()>> edges;
    for (const Look& look : looks) {
        shades.emplace_back();
        edges.emplace_back();
        for (std::size_t band = 0; band < kDepths.size(); ++band) {
            const QColor shade = mixed(colors().base, look.color, kDepths[band]);
            shades.back()[band] = shade.rgb();
            edges.back()[band] = mixed(shade, colors().text, 0.28).rgb();
        }
    }
    m_cells = QImage(wide, high, QImage::Format_RGB32);
    struct Part {
        double count = 0;
        double x = 0;
        double y = 0;
    };
    std::vector<Part> parts(looks.size());
    std::vector<int> below(map.x.size(), -1); // winner and band of the cells one row down
    for (int y = 0; y < high; ++y) {
        QRgb* pixels = reinterpret_cast<QRgb*>(m_cells.scanLine(high - 1 - y)); // the first row is the lowest
        int left = -1;
        for (int x = 0; x < wide; ++x) {
            const std::size_t place = map.at(static_cast<std::size_t>(x), static_cast<std::size_t>(y));
            const int winner = map.cheapest[place];
            if (winner < 0) {
                pixels[x] = ((x + y) % 6 < 3 ? colors().fineGrid : colors().base).rgb();
                left = below[static_cast<std::size_t>(x)] = -1;
                continue;
            }
            const auto option = static_cast<std::size_t>(winner);
            const std::size_t band = bandOf(map.advantage(place));
            const int code = winner * 8 + static_cast<int>(band);
            const auto edge = [&](int other) { return other >= 0 && other != code; };
            pixels[x] = edge(left) || edge(below[static_cast<std::size_t>(x)]) ? edges[option][band]
                                                                               : shades[option][band];
            left = below[static_cast<std::size_t>(x)] = code;
            parts[option].count += 1;
            parts[option].x += x;
            parts[option].y += y;
        }
    }
    m_names.clear();
    m_priced = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double share = parts[i].count / (static_cast<double>(wide) * high);
        m_priced = m_priced || share > 0;
        if (share < 0.02) continue;
        if (const auto at = ownPlace(map, static_cast<int>(i),
                                     {parts[i].x / parts[i].count, parts[i].y / parts[i].count}))
            m_names.push_back({names[i], *at});
    }
}

std::optional<QPointF> MapChart::standing() const {
    const auto [across, up] = m_session.view().mapDials();
    const cost::Scenario& scenario = m_session.results().scenario;
    const auto x = m_session.dials().positionIn(scenario, across);
    const auto y = m_session.dials().positionIn(scenario, up);
    if (!x || !y) return std::nullopt;
    return QPointF(*x, *y);
}

void MapChart::choosePlace(std::optional<QPointF> place) {
    m_chosen = place;
    if (!m_session.hasDocument()) return;
    describePlace();
    layer(QStringLiteral("place"))->replot();
}

void MapChart::describePlace() {
    m_lines.clear();
    m_lineLooks.clear();
    const Results& results = m_session.results();
    const auto place = m_chosen ? m_chosen : standing();
    if (!place) return;
    const auto [across, up] = m_session.view().mapDials();
    const cost::Comparison all =
        m_chosen ? cost::compare(*results.book, cost::turned(cost::turned(results.scenario, up, place->y()),
                                                             across, place->x()))
                 : results.comparison;
    const std::vector<QString> names = chartNames(results.scenario);
    const std::vector<Look> looks = looksOf(results.scenario, colors().dark);
    m_lines << valueText(across, place->x()) + u", " + valueText(up, place->y());
    std::optional<double> least;
    for (const std::size_t row : all.ranking) {
        const double usd = all.rows[row].quote->total().usd();
        QString line = names[row] + u": " + words(cost::moneyText(cost::Money(usd)));
        if (least)
            if (const std::string percent = cost::percentAboveText(cost::Money(usd), cost::Money(*least));
                !percent.empty())
                line += u", " + words(percent);
        if (!least) least = usd;
        m_lines << line;
        m_lineLooks.push_back(looks[row]);
    }
    if (all.ranking.empty()) m_lines << tr("no option has a price here");
}

void MapChart::drawCells(QCPPainter& painter) {
    if (m_cells.isNull()) return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(axisRect()->rect(), m_cells);
}

void MapChart::drawNames(QCPPainter& painter) {
    const QRectF area(axisRect()->rect());
    if (m_cells.isNull()) return;
    if (!m_priced) {
        painter.setPen(colors().secondary);
        painter.setFont(font());
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No option has a price here; the table says why."));
        return;
    }
    painter.setFont(sized(font(), 0, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    for (const Name& name : m_names) {
        const QPointF at(area.left() + name.at.x() * area.width(),
                         area.bottom() - name.at.y() * area.height());
        QRectF box(0, 0, metrics.horizontalAdvance(name.text) + 12, metrics.height() + 4);
        box.moveCenter(at);
        box.moveLeft(std::clamp(box.left(), area.left() + 2,
                                std::max(area.left() + 2, area.right() - box.width() - 2)));
        QColor ground = colors().base;
        ground.setAlphaF(0.86F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(colors().text);
        painter.drawText(box, Qt::AlignCenter, name.text);
    }
    painter.setFont(sized(font(), -2));
    painter.setPen(colors().secondary);
    painter.drawText(QRectF(area.left(), 4, area.width(), area.top() - 6), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Deeper: the next option costs 10 %, 50 %, 100 % more"));
}

void MapChart::drawPlace(QCPPainter& painter) {
    const QRectF area(axisRect()->rect());
    if (m_cells.isNull() || m_lines.isEmpty()) return;
    const auto place = m_chosen ? m_chosen : standing();
    if (!place) return;
    const QPointF at(xAxis->coordToPixel(place->x()), yAxis->coordToPixel(place->y()));
    if (area.adjusted(-1, -1, 1, 1).contains(at)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors().base, 4));
        painter.drawEllipse(at, 6, 6);
        painter.setPen(QPen(hasFocus() ? colors().accent : colors().text, 2));
        painter.drawEllipse(at, 6, 6);
    }
    const QFont head = sized(font(), -1, QFont::DemiBold);
    const QSizeF size = readoutSize(m_lines, head);
    // Beside the place, on the side where there is room.
    QRectF box(QPointF(at.x() + 14, at.y() - size.height() / 2), size);
    if (box.right() > area.right() - 4) box.moveRight(at.x() - 14);
    box.moveLeft(std::max(box.left(), area.left() + 4));
    box.moveTop(
        std::clamp(box.top(), area.top() + 4, std::max(area.top() + 4, area.bottom() - box.height() - 4)));
    drawReadout(painter, box, m_lines, head, m_lineLooks);
}

void MapChart::layOut(QSize size) {
    const QFontMetricsF metrics(sized(font(), -2));
    const int left = static_cast<int>(metrics.horizontalAdvance(QStringLiteral("10,240 MB"))) + 34;
    const int foot = static_cast<int>(metrics.height()) * 2 + 14;
    const int head = static_cast<int>(metrics.height()) + 10;
    axisRect()->setMargins(QMargins(left, head, 18, foot));
    if (m_xTicker) m_xTicker->setLength((size.width() - left - 18) / textScale(font()));
    if (m_yTicker) m_yTicker->setLength((size.height() - head - foot) / textScale(font()));
}

std::optional<QPointF> MapChart::placeAt(QPointF pixel) const {
    if (m_cells.isNull() || !QRectF(axisRect()->rect()).contains(pixel)) return std::nullopt;
    const auto [across, up] = m_session.view().mapDials();
    return QPointF(cost::admissible(across, xAxis->pixelToCoord(pixel.x())),
                   cost::admissible(up, yAxis->pixelToCoord(pixel.y())));
}

void MapChart::turnTo(QPointF place) {
    const auto [across, up] = m_session.view().mapDials();
    // As the dials do: the memory is that of one option.
    const cost::Scenario there =
        m_session.dials().turnedFrom(m_session.dials().turned(up, place.y()), across, place.x());
    if (const cost::Option* function = m_session.dials().memoryOption();
        function && (across == cost::Dial::Memory || up == cost::Dial::Memory))
        m_session.view().choose(function->id);
    m_chosen.reset();
    m_session.document().replace(there, tr("Place in the map"));
}

void MapChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) choosePlace(placeAt(event->position()));
    event->accept();
}

void MapChart::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton))
        if (const auto place = placeAt(event->position())) choosePlace(place);
    event->accept();
}

void MapChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const auto place = placeAt(event->position())) turnTo(*place);
    event->accept();
}

void MapChart::keyPressEvent(QKeyEvent* event) {
    const auto from = m_chosen ? m_chosen : standing();
    const QRectF area(axisRect()->rect());
    QPointF at = area.center();
    if (from) at = QPointF(xAxis->coordToPixel(from->x()), yAxis->coordToPixel(from->y()));
    const double far = event->modifiers().testFlag(Qt::ShiftModifier) ? 40 : 4;
    const auto move = [&](double right, double down) {
        at += QPointF(right * far, down * far);
        at.setX(std::clamp(at.x(), area.left() + 0.5, area.right() - 0.5));
        at.setY(std::clamp(at.y(), area.top() + 0.5, area.bottom() - 0.5));
        choosePlace(placeAt(at));
    };
    switch (event->key()) {
    case Qt::Key_Left: move(-1, 0); break;
    case Qt::Key_Right: move(1, 0); break;
    case Qt::Key_Up: move(0, -1); break;
    case Qt::Key_Down: move(0, 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen) turnTo(*m_chosen);
        break;
    case Qt::Key_Escape: choosePlace(std::nullopt); break;
    default: QCustomPlot::keyPressEvent(event); return;
    }
    event->accept();
}

void MapChart::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    const auto place = event->reason() == QContextMenuEvent::Mouse ? placeAt(event->pos()) : m_chosen;
    if (place) {
        menu.addAction(tr("Set both dials here"), this, [this, place] { turnTo(*place); });
        menu.addSeparator();
    }
    addCopyAndExport(menu);
    menu.exec(event->globalPos());
}

void MapChart::focusInEvent(QFocusEvent*) {
    layer(QStringLiteral("place"))->replot();
}

void MapChart::focusOutEvent(QFocusEvent*) {
    layer(QStringLiteral("place"))->replot();
}

DataTable MapChart::table() const {
    DataTable table;
    if (!m_session.hasDocument()) return table;
    const cost::CostMap& map = m_session.results().map;
    if (map.x.empty() || map.y.empty()) return table;
    const std::vector<QString> names = chartNames(m_session.results().scenario);
    table.head << dialTitle(map.across) << dialTitle(map.up) << tr("Cheapest") << tr("USD a month")
               << tr("The next, USD a month");
    // Nobody reads a quarter of a million rows: some places along each dial.
    constexpr std::size_t kPlaces = 24;
    const auto placeOf = [](const std::vector<double>& all, double value) {
        return static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), value) - all.begin());
    };
    for (const double y : cost::thinned(map.y, kPlaces)) {
        for (const double x : cost::thinned(map.x, kPlaces)) {
            const std::size_t place = map.at(placeOf(map.x, x), placeOf(map.y, y));
            const std::int32_t who = map.cheapest[place];
            table.rows << QList<DataTable::Cell>{DataTable::figure(x, axisText(map.across, x)),
                                                 DataTable::figure(y, axisText(map.up, y)),
                                                 {who < 0 ? QString() : names[static_cast<std::size_t>(who)]},
                                                 DataTable::usd(map.least[place]),
                                                 DataTable::usd(map.next[place])};
        }
    }
    return table;
}
