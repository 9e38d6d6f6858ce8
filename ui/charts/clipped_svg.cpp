// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/clipped_svg.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace {

// The piece of a line inside the rectangle; false where there is none.
bool clip(QPointF& from, QPointF& to, const QRectF& within) {
    double begin = 0;
    double end = 1;
    const QPointF along = to - from;
    const auto side = [&](double way, double room) {
        if (way == 0) return room >= 0;
        const double at = room / way;
        if (way < 0)
            begin = std::max(begin, at);
        else
            end = std::min(end, at);
        return begin <= end;
    };
    const bool some =
        side(-along.x(), from.x() - within.left()) && side(along.x(), within.right() - from.x()) &&
        side(-along.y(), from.y() - within.top()) && side(along.y(), within.bottom() - from.y());
    if (!some) return false;
    to = from + along * end;
    from += along * begin;
    return true;
}

} // namespace

class ClippingEngine : public QPaintEngine {
public:
    explicit ClippingEngine(QSvgGenerator& svg)
        : QPaintEngine(QPaintEngine::PaintEngineFeatures(
              QPaintEngine::AllFeatures & ~QPaintEngine::PatternBrush & ~QPaintEngine::PerspectiveTransform &
              ~QPaintEngine::ConicalGradientFill & ~QPaintEngine::PorterDuff)),
          m_svg(svg) {}

    bool begin(QPaintDevice*) override { return m_to.begin(&m_svg); }
    bool end() override { return m_to.end(); }
    Type type() const override { return QPaintEngine::User; }

    void updateState(const QPaintEngineState& now) override {
        const DirtyFlags changed = now.state();
        if (changed & DirtyPen) m_to.setPen(now.pen());
        if (changed & DirtyBrush) m_to.setBrush(now.brush());
        if (changed & DirtyBrushOrigin) m_to.setBrushOrigin(now.brushOrigin());
        if (changed & DirtyFont) m_to.setFont(now.font());
        if (changed & DirtyTransform) m_to.setTransform(now.transform());
        if (changed & DirtyOpacity) m_to.setOpacity(now.opacity());
        if (changed & DirtyHints) m_to.setRenderHints(now.renderHints());
        if (changed & DirtyBackground) m_to.setBackground(now.backgroundBrush());
        if (changed & DirtyBackgroundMode) m_to.setBackgroundMode(now.backgroundMode());
    }

    void drawLines(const QLineF* lines, int count) override {
        for (int i = 0; i < count; ++i) {
            const QPointF both[] = {lines[i].p1(), lines[i].p2()};
            drawPolygon(both, 2, PolylineMode);
        }
    }
    void drawLines(const QLine* lines, int count) override {
        for (int i = 0; i < count; ++i) {
            const QLineF line(lines[i]);
            drawLines(&line, 1);
        }
    }

    void drawPath(const QPainterPath& path) override {
        const QRectF within = clipRect();
        if (within.isNull() || within.contains(bounds(path.controlPointRect()))) return put(path);
        if (!filled()) {
            for (const QPolygonF& part : path.toSubpathPolygons())
                drawPolygon(part.constData(), static_cast<int>(part.size()), PolylineMode);
            return;
        }
        QPainterPath area;
        area.addRect(within);
        put(path.intersected(area));
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        const QRectF within = clipRect();
        if (mode != PolylineMode) {
            QPainterPath path;
            path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
            path.closeSubpath();
            path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
            return drawPath(path);
        }
        // Pieces that hang together stay one line, so that dashes run on.
        QPolygonF piece;
        const auto finish = [&] {
            if (piece.size() > 1) putLine(piece);
            piece.clear();
        };
        for (int i = 1; i < count; ++i) {
            QPointF from = points[i - 1];
            QPointF to = points[i];
            const bool known = std::isfinite(from.x()) && std::isfinite(from.y()) && std::isfinite(to.x()) &&
                               std::isfinite(to.y());
            if (!known || (!within.isNull() && !clip(from, to, within))) {
                finish();
                continue;
            }
            if (piece.isEmpty() || piece.last() != from) {
                finish();
                piece << from;
            }
            piece << to;
            if (to != points[i]) finish();
        }
        finish();
    }
    void drawPolygon(const QPoint* points, int count, PolygonDrawMode mode) override {
        QPolygonF exact;
        for (int i = 0; i < count; ++i)
            exact << points[i];
        drawPolygon(exact.constData(), count, mode);
    }

    void drawPixmap(const QRectF& to, const QPixmap& pixmap, const QRectF& from) override {
        drawImage(to, pixmap.toImage(), from, Qt::AutoColor);
    }
    void drawTiledPixmap(const QRectF& to, const QPixmap& pixmap, const QPointF& from) override {
        QImage tiled((to.size() * pixmap.devicePixelRatio()).toSize(), QImage::Format_ARGB32_Premultiplied);
        tiled.setDevicePixelRatio(pixmap.devicePixelRatio());
        tiled.fill(Qt::transparent);
        QPainter(&tiled).drawTiledPixmap(QRectF(QPointF(), to.size()), pixmap, from);
        drawImage(to, tiled, QRectF(tiled.rect()), Qt::AutoColor);
    }
    void drawImage(const QRectF& to, const QImage& image, const QRectF& from,
                   Qt::ImageConversionFlags) override {
        const QRectF within = clipRect();
        const QRectF shown = within.isNull() ? to : to & within;
        if (shown.isEmpty() || to.isEmpty()) return;
        const double x = from.width() / to.width();
        const double y = from.height() / to.height();
        m_to.drawImage(shown, image,
                       QRectF(from.left() + (shown.left() - to.left()) * x,
                              from.top() + (shown.top() - to.top()) * y, shown.width() * x,
                              shown.height() * y));
    }

    // Words are not cut.
    void drawTextItem(const QPointF& at, const QTextItem& text) override { m_to.drawTextItem(at, text); }

private:
    // In the painter's own coordinates; null where nothing is clipped.
    QRectF clipRect() const { return painter()->hasClipping() ? painter()->clipBoundingRect() : QRectF(); }
    bool filled() const { return m_to.brush().style() != Qt::NoBrush; }
    // What the pen covers too.
    QRectF bounds(const QRectF& rect) const {
        const double half = m_to.pen().style() == Qt::NoPen ? 0 : m_to.pen().widthF() / 2;
        return rect.adjusted(-half, -half, half, half);
    }

    void put(const QPainterPath& path) {
        if (path.isEmpty() || (m_to.pen().style() == Qt::NoPen && !filled())) return;
        m_to.drawPath(path);
    }
    // A line has no inside, whatever the brush is; and one without length is no mark.
    void putLine(const QPolygonF& line) {
        if (m_to.pen().style() == Qt::NoPen) return;
        if (line.boundingRect().width() <= 0 && line.boundingRect().height() <= 0) return;
        const QBrush brush = m_to.brush();
        if (filled()) m_to.setBrush(Qt::NoBrush);
        m_to.drawPolyline(line);
        if (brush.style() != Qt::NoBrush) m_to.setBrush(brush);
    }

    QSvgGenerator& m_svg;
    QPainter m_to;
};

ClippedSvg::ClippedSvg(QSvgGenerator& svg) : m_svg(svg), m_engine(std::make_unique<ClippingEngine>(svg)) {}

ClippedSvg::~ClippedSvg() = default;

QPaintEngine* ClippedSvg::paintEngine() const {
    return m_engine.get();
}

int ClippedSvg::metric(PaintDeviceMetric metric) const {
    constexpr double kMmPerInch = 25.4;
    const int dpi = m_svg.resolution();
    switch (metric) {
    case PdmWidth: return m_svg.size().width();
    case PdmHeight: return m_svg.size().height();
    case PdmWidthMM: return static_cast<int>(std::lround(m_svg.size().width() * kMmPerInch / dpi));
    case PdmHeightMM: return static_cast<int>(std::lround(m_svg.size().height() * kMmPerInch / dpi));
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return dpi;
    case PdmDepth: return 32;
    case PdmNumColors: return 1 << 24;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
    default: return QPaintDevice::metric(metric);
    }
}
