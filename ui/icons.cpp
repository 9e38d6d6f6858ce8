// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace {

QPixmap drawn(const QByteArray& svg, const QColor& color, int size, qreal ratio) {
    QByteArray tinted = svg;
    tinted.replace("currentColor", color.name().toLatin1());
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tinted);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

void loadIcons() {
    Q_INIT_RESOURCE(icons);
}

QIcon icon(const QString& name, const QPalette& palette) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray svg = file.readAll();
    QIcon result;
    for (const qreal ratio : {1.0, 2.0}) {
        result.addPixmap(drawn(svg, palette.color(QPalette::Active, QPalette::WindowText), 16, ratio));
        result.addPixmap(drawn(svg, palette.color(QPalette::Disabled, QPalette::WindowText), 16, ratio),
                         QIcon::Disabled);
    }
    return result;
}
