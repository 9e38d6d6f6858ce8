// SPDX-License-Identifier: GPL-3.0-or-later
// The three charts of cost, one at a time, or one large and two beside it where there is room.
#pragma once

#include "ui/pages/cost_chart.h"
#include "ui/pages/page.h"

class CostPage : public Page {
    Q_OBJECT

public:
    explicit CostPage(Session& session, QWidget* parent = nullptr);

    CostChart* chart(cost::Dial dial) const;
    // The large one.
    CostChart* chart() const override { return m_charts[m_current]; }
    // A face for each chart, in the order of kChartDials.
    void setFace(int face) override;

    // What a million requests cost, in place of what a month does.
    void setPerMillion(bool on);
    bool perMillion() const { return m_perMillion; }

    void setSideCharts(bool on);
    bool sideCharts() const { return m_sideWanted; }

    // The charts that can be seen.
    std::set<cost::Dial> visibleDials() const;
    void watch(Watched& watched) const override { watched.charts = visibleDials(); }
    void draw(const Results& results) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    bool sideBySide() const;

    std::array<CostChart*, kChartDials.size()> m_charts;
    std::size_t m_current = 0;
    bool m_perMillion = false;
    bool m_sideWanted = true;
    std::set<std::string> m_hidden;
    std::set<cost::Dial> m_told; // the charts that can be seen, as last announced
};
