// SPDX-License-Identifier: GPL-3.0-or-later
// A function's environments over the simulated time: how many are alive, how many requests run, how many of
// them start cold.
#pragma once

#include "ui/chart_view.h"
#include "ui/cold_start_work.h"

class Curve;

class EnvironmentsChart : public ChartView {
    Q_OBJECT

public:
    explicit EnvironmentsChart(Session& session, QWidget* parent = nullptr);

    // Null while nothing is known.
    void show(std::shared_ptr<const ColdStarts> found);
    void draw(const Results& results) override;
    QString title() const override { return tr("Environments over time"); }
    void layOut(QSize size) override;

    // A part of the simulated time.
    void chooseMoment(std::optional<std::size_t> moment);
    QStringList momentLines() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    const std::vector<cost::EnvironmentResult::Moment>& moments() const;
    void drawWords(QCPPainter& painter);
    void drawMoment(QCPPainter& painter);

    std::shared_ptr<const ColdStarts> m_found;
    Curve* m_alive;
    Curve* m_running;
    QCPBars* m_cold;
    std::optional<std::size_t> m_moment;
};
