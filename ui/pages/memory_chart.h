// SPDX-License-Identifier: GPL-3.0-or-later
// How long a function takes at each memory size, as it was measured and as the fit foretells it, with the
// sizes that are cheapest, fastest and best balanced.
#pragma once

#include "ui/charts/log_ticker.h"
#include "ui/charts/readout_chart.h"

class Curve;

class MemoryChart : public ReadoutChart {
    Q_OBJECT

public:
    explicit MemoryChart(Session& session, QWidget* parent = nullptr);

    void draw(const Results& results) override;
    QString title() const override { return tr("Duration by memory"); }
    DataTable table() const override;
    void layOut(QSize size) override;

    // The function that is drawn: the chosen one, else the first; null where nothing was measured.
    const cost::MemoryChoice* shown() const { return m_choice ? &*m_choice : nullptr; }
    // What is drawn, in a sentence.
    QString sentence() const;
    QStringList lines() const override; // of a size

protected:
    void recolor() override;
    std::size_t count() const override { return m_choice ? m_choice->curve.size() : 0; }
    std::optional<std::size_t> placeAt(QPointF pixel) const override;
    std::size_t firstTold() const override { return m_choice ? placeOf(m_choice->now.memoryMb) : 0; }
    void drawTold(QCPPainter& painter) override;

private:
    // A size that is marked, and what it is.
    struct Mark {
        cost::MemorySize size;
        QString name;
    };

    void drawWords(QCPPainter& painter);
    void drawMarks(QCPPainter& painter);
    std::vector<Mark> marks() const;
    // Of the curve: the first of that size or larger, or the last.
    std::size_t placeOf(double memoryMb) const;

    std::optional<cost::MemoryChoice> m_choice;
    std::vector<cost::DurationPoint> m_measured;
    QString m_label;
    Curve* m_line;
    QCPGraph* m_least;
    QCPGraph* m_most;
    QSharedPointer<LogTicker> m_sizes;
    QSharedPointer<LogTicker> m_times;
};
