// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/dial_slider.h"

#include "ui/charts/chart_marks.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>

#include <cmath>

namespace {

constexpr int kTicks = 1000; // what assistive technology sees of the position

} // namespace

DialSlider::DialSlider(cost::Dial dial, QWidget* parent) : QSlider(Qt::Horizontal, parent), m_dial(dial) {
    setRange(0, kTicks);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DialSlider::setStrip(const Strip& strip, const std::vector<Look>& looks) {
    m_wanted = strip.range;
    // The handle must not slip away under the mouse.
    if (!m_dragging || m_strip.range.to <= m_strip.range.from) m_strip.range = m_wanted;
    m_strip.winners = strip.winners;
    m_looks = looks;
    update();
}

void DialSlider::setPosition(std::optional<double> value) {
    m_value = value;
    const QSignalBlocker blocker(this);
    if (value && m_strip.range.to > m_strip.range.from)
        setValue(
            static_cast<int>(std::lround((pixelOf(*value) - groove().left()) / groove().width() * kTicks)));
    update();
}

// As large as letters are.
double DialSlider::handleSize() const {
    return std::max(13.0, std::round(0.72 * fontMetrics().height()));
}

QSize DialSlider::sizeHint() const {
    return {160, static_cast<int>(handleSize()) + 7};
}

QRectF DialSlider::groove() const {
    return {handleSize() / 2, height() / 2.0 - 2, width() - handleSize(), 4};
}

double DialSlider::pixelOf(double value) const {
    const cost::DialRange& range = m_strip.range;
    const QRectF track = groove();
    double share = 0;
    if (!cost::facts(m_dial).logarithmic)
        share = (value - range.from) / (range.to - range.from);
    else if (value > 0)
        share = std::log(value / range.from) / std::log(range.to / range.from);
    return track.left() + std::clamp(share, 0.0, 1.0) * track.width();
}

double DialSlider::valueAt(double pixel) const {
    const cost::DialRange& range = m_strip.range;
    const QRectF track = groove();
    const double share = std::clamp((pixel - track.left()) / track.width(), 0.0, 1.0);
    if (!cost::facts(m_dial).logarithmic) return range.from + share * (range.to - range.from);
    return range.from * std::pow(range.to / range.from, share);
}

void DialSlider::moveTo(double value) {
    // Three digits are finer than the mouse, and read better.
    if (value > 0) {
        const double unit = std::pow(10, std::floor(std::log10(value)) - 2);
        value = std::round(value / unit) * unit;
    }
    value = cost::admissible(m_dial, value);
    if (m_value && *m_value == value) return;
    emit turned(value);
}

void DialSlider::stepBy(double share) {
    if (!m_sinceKey.isValid() || m_sinceKey.elapsed() > 1000) emit gestureBegan();
    m_sinceKey.start();
    const double from = m_value.value_or(m_strip.range.from);
    double to = from > 0 ? from * (1 + share) : m_strip.range.from;
    // One percent of a whole number must still move it.
    const double step = cost::facts(m_dial).step;
    if (step > 0 && std::abs(to - from) < step) to = from + (share > 0 ? step : -step);
    if (!cost::facts(m_dial).logarithmic) to = from + share * (m_strip.range.to - m_strip.range.from);
    to = cost::admissible(m_dial, to);
    if (!m_value || *m_value != to) emit turned(to);
}

void DialSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colors& colors = colorsOf(palette());
    const QRectF track = groove();
    if (m_strip.range.to > m_strip.range.from && !m_looks.empty())
        drawStrip(painter, track, isEnabled() ? m_strip.winners : std::vector<cost::Winner>(), m_strip.range,
                  cost::facts(m_dial).logarithmic, m_looks, colors);
    if (!m_value || !isEnabled()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = handleSize();
    const QRectF handle(std::round(pixelOf(*m_value)) - size / 2, height() / 2.0 - size / 2, size, size);
    const bool lit = hasFocus() || m_dragging || underMouse();
    painter.setPen(
        QPen(lit ? colors.accent : mixed(colors.secondary, colors.window, 0.35), hasFocus() ? 2 : 1));
    painter.setBrush(colors.dark ? mixed(colors.window, colors.text, 0.25) : colors.base);
    painter.drawRoundedRect(handle.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void DialSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_dragging = true;
    setSliderDown(true);
    const double handle = m_value ? pixelOf(*m_value) : -1000;
    m_grip =
        std::abs(event->position().x() - handle) <= handleSize() / 2 ? event->position().x() - handle : 0;
    emit gestureBegan();
    if (m_grip == 0 || !m_value) moveTo(valueAt(event->position().x()));
    update();
    event->accept();
}

void DialSlider::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragging) return;
    moveTo(valueAt(event->position().x() - m_grip));
    event->accept();
}

void DialSlider::mouseReleaseEvent(QMouseEvent* event) {
    m_dragging = false;
    setSliderDown(false);
    if (m_wanted.to > m_wanted.from) m_strip.range = m_wanted;
    setPosition(m_value);
    event->accept();
}

void DialSlider::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: stepBy(-0.01); break;
    case Qt::Key_Right:
    case Qt::Key_Up: stepBy(0.01); break;
    case Qt::Key_PageDown: stepBy(-0.1); break;
    case Qt::Key_PageUp: stepBy(0.1); break;
    case Qt::Key_Home:
        emit gestureBegan();
        moveTo(m_strip.range.from);
        break;
    case Qt::Key_End:
        emit gestureBegan();
        moveTo(m_strip.range.to);
        break;
    default: event->ignore(); return;
    }
    event->accept();
}

void DialSlider::wheelEvent(QWheelEvent* event) {
    // The panel scrolls; a dial must not turn because the mouse passes over it.
    event->ignore();
}
