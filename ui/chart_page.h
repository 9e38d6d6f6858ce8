// SPDX-License-Identifier: GPL-3.0-or-later
// The three charts: one at a time, or one large and two beside it where there is room.
#pragma once

#include "ui/cost_chart.h"

class ChartPage : public QWidget {
    Q_OBJECT

public:
    explicit ChartPage(Session& session, QWidget* parent = nullptr);

    CostChart* chart(cost::Dial dial) const;
    CostChart* current() const { return m_charts[m_current]; }
    void setCurrent(int index);
    int currentIndex() const { return static_cast<int>(m_current); }

    void setSideCharts(bool on);
    bool sideCharts() const { return m_sideWanted; }

    // The charts that can be seen: what has to be computed.
    std::set<cost::Dial> visibleDials() const;
    void draw(const Results& results);

    QSize minimumSizeHint() const override { return {300, 180}; }

signals:
    void visibleDialsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    bool sideBySide() const;

    std::array<CostChart*, kChartDials.size()> m_charts;
    std::size_t m_current = 0;
    bool m_sideWanted = true;
    std::set<std::string> m_hidden;
};
