// SPDX-License-Identifier: GPL-3.0-or-later
// How long a function takes at each memory size, as it was measured and as the fit foretells it, with the
// sizes that are cheapest, fastest and best balanced.
#pragma once

#include "ui/chart_view.h"
#include "ui/log_ticker.h"

class Curve;

class MemoryChart : public ChartView {
    Q_OBJECT

public:
    explicit MemoryChart(Session& session, QWidget* parent = nullptr);

    void draw(const Results& results) override;
    QString title() const override { return tr("Duration by memory"); }
    void layOut(QSize size) override;

    // The function that is drawn: the chosen one, else the first; null where nothing was measured.
    const cost::MemoryChoice* shown() const { return m_choice ? &*m_choice : nullptr; }
    // What is drawn, in a sentence.
    QString sentence() const;
    // The size that is told, in MB.
    void chooseSize(std::optional<double> memoryMb);
    QStringList sizeLines() const;

protected:
    void recolor() override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    // A size that is marked, and what it is.
    struct Mark {
        cost::MemorySize size;
        QString name;
    };

    void drawWords(QCPPainter& painter);
    void drawMarks(QCPPainter& painter);
    void drawSize(QCPPainter& painter);
    std::vector<Mark> marks() const;
    const cost::MemorySize& sizeAt(double memoryMb) const;

    std::optional<cost::MemoryChoice> m_choice;
    std::vector<cost::DurationPoint> m_measured;
    QString m_label;
    Curve* m_line;
    QCPGraph* m_least;
    QCPGraph* m_most;
    QSharedPointer<LogTicker> m_sizes;
    QSharedPointer<LogTicker> m_times;
    std::optional<double> m_size;
};
