// SPDX-License-Identifier: GPL-3.0-or-later
// The three charts, one at a time, or one large and two beside it where there is room; and the map.
#pragma once

#include "ui/cost_chart.h"
#include "ui/map_page.h"

class ChartPage : public QWidget {
    Q_OBJECT

public:
    explicit ChartPage(Session& session, QWidget* parent = nullptr);

    CostChart* chart(cost::Dial dial) const;
    // The large one of the three, also while the map is in its place.
    CostChart* current() const { return m_charts[m_current]; }
    MapPage* map() const { return m_map; }
    // What is copied and exported.
    ChartView* view() const;
    // The three charts in their order, then the map.
    static constexpr int kMap = static_cast<int>(kChartDials.size());
    void setCurrent(int index);
    int currentIndex() const { return m_showsMap ? kMap : static_cast<int>(m_current); }
    bool showsMap() const { return m_showsMap; }

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
    MapPage* m_map;
    std::size_t m_current = 0;
    bool m_showsMap = false;
    bool m_sideWanted = true;
    std::set<std::string> m_hidden;
};
