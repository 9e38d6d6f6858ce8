// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve.h"

void Curve::setLook(const Look& look, bool chosen) {
    m_chosen = chosen;
    setPen(look.pen(1));
}

void Curve::drawLinePlot(QCPPainter* painter, const QVector<QPointF>& lines) const {
    if (lines.size() < 2) return;
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        QPen stout = pen();
        stout.setWidthF(m_chosen ? 2.6 : 1.4);
        if (stout.style() == Qt::CustomDashLine) {
            QList<qreal> dashes = stout.dashPattern();
            for (qreal& dash : dashes)
                dash /= stout.widthF();
            stout.setDashPattern(dashes);
        }
        painter->setPen(stout);
        drawPolyline(painter, lines);
        return;
    }
    const double ratio = painter->device()->devicePixelRatioF();
    const int times = static_cast<int>(std::lround((m_chosen ? 5 : 2) * ratio));
    const double apart = 0.55 / ratio;
    QPen thin = pen();
    // A cosmetic pen is one device pixel wide: the dashes have to grow with the ratio.
    thin.setWidth(0);
    if (thin.style() == Qt::CustomDashLine) {
        QList<qreal> dashes = thin.dashPattern();
        for (qreal& dash : dashes)
            dash *= ratio;
        thin.setDashPattern(dashes);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(thin);
    painter->translate(0, -apart * (times - 1) / 2);
    for (int i = 0; i < times; ++i) {
        drawPolyline(painter, lines);
        painter->translate(0, apart);
    }
    painter->translate(0, -apart * (times + 1) / 2);
}
