// SPDX-License-Identifier: GPL-3.0-or-later
// A slider over a logarithmic stretch, whose groove is the winner strip: one sees where the answer flips
// before one drags. Arrows move by 1 %, page keys by 10 %.
#pragma once

#include "ui/compute/results.h"
#include "ui/widgets/option_look.h"

#include <QElapsedTimer>
#include <QSlider>

class DialSlider : public QSlider {
    Q_OBJECT

public:
    explicit DialSlider(cost::Dial dial, QWidget* parent = nullptr);

    void setStrip(const Strip& strip, const std::vector<Look>& looks);
    void setPosition(std::optional<double> value);
    bool dragging() const { return m_dragging; }

    // Where a value stands, in pixels.
    double pixelOf(double value) const;
    double valueAt(double pixel) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

signals:
    void gestureBegan();
    void turned(double value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    double handleSize() const;
    QRectF groove() const;
    void moveTo(double value);
    void stepBy(double share);

    cost::Dial m_dial;
    Strip m_strip;
    cost::DialRange m_wanted; // the strip's, as soon as no drag is under way
    std::vector<Look> m_looks;
    std::optional<double> m_value;
    bool m_dragging = false;
    double m_grip = 0; // from the handle's middle to where it was taken
    QElapsedTimer m_sinceKey;
};
