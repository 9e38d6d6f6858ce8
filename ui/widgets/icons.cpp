// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <map>

namespace {

QPixmap drawn(const QByteArray& svg, const QColor& color, int side) {
    QByteArray tinted = svg;
    tinted.replace("currentColor", color.name().toLatin1());
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tinted);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    return pixmap;
}

// Drawn when it is first seen: most are, but not in each size and state.
class Outline : public QIconEngine {
public:
    Outline(const QByteArray& svg, const std::optional<QPalette>& palette) : m_svg(svg), m_palette(palette) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    // `size` is in the device's pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const int side = std::min(size.width(), size.height());
        const QColor color =
            m_palette.value_or(QGuiApplication::palette()).color(group, QPalette::WindowText);
        QPixmap& known = m_drawn[{side, color.rgb()}];
        if (known.isNull()) known = drawn(m_svg, color, side);
        QPixmap pixmap = known;
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }
    QIconEngine* clone() const override { return new Outline(m_svg, m_palette); }

private:
    QByteArray m_svg;
    std::optional<QPalette> m_palette;               // else the application's
    std::map<std::pair<int, QRgb>, QPixmap> m_drawn; // by side and colour
};

} // namespace

void loadIcons() {
    Q_INIT_RESOURCE(icons);
}

QIcon icon(const QString& name, const std::optional<QPalette>& palette) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QIcon(new Outline(file.readAll(), palette));
}
