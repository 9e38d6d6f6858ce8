// SPDX-License-Identifier: GPL-3.0-or-later
// The three charts, one at a time, or one large and two beside it where there is room; the map; the week;
// cold starts; durations by memory; advice; and scenarios side by side.
#pragma once

#include "ui/advice_page.h"
#include "ui/cold_start_page.h"
#include "ui/compare_page.h"
#include "ui/cost_chart.h"
#include "ui/map_page.h"
#include "ui/memory_chart.h"
#include "ui/week_chart.h"

class ChartPage : public QWidget {
    Q_OBJECT

public:
    explicit ChartPage(Session& session, QWidget* parent = nullptr);

    CostChart* chart(cost::Dial dial) const;
    // The large one of the three, also while another page is in its place.
    CostChart* current() const { return m_charts[m_current]; }
    MapPage* map() const { return m_map; }
    WeekChart* week() const { return m_week; }
    ColdStartPage* coldStarts() const { return m_coldStarts; }
    MemoryChart* memory() const { return m_memory; }
    AdvicePage* advice() const { return m_advice; }
    ComparePage* comparison() const { return m_compare; }
    // What is copied and exported; null for the pages that are no chart.
    ChartView* view() const;
    std::vector<ChartView*> views() const;
    // The chart or the page before the reader.
    QWidget* front() const;
    // The three charts in their order, then these.
    static constexpr int kMap = static_cast<int>(kChartDials.size());
    static constexpr int kWeek = kMap + 1;
    static constexpr int kColdStarts = kWeek + 1;
    static constexpr int kMemory = kColdStarts + 1;
    static constexpr int kAdvice = kMemory + 1;
    static constexpr int kCompare = kAdvice + 1;
    void setCurrent(int index);
    int currentIndex() const { return m_page; }
    bool showsMap() const { return m_page == kMap; }
    bool showsMemory() const { return m_page == kMemory; }

    // What a million requests cost, in place of what a month does.
    void setPerMillion(bool on);
    bool perMillion() const { return m_perMillion; }

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
    // In the place of the three charts, by its number from kMap on.
    std::array<QWidget*, 6> pages() const {
        return {m_map, m_week, m_coldStarts, m_memory, m_advice, m_compare};
    }
    bool sideBySide() const;

    std::array<CostChart*, kChartDials.size()> m_charts;
    MapPage* m_map;
    WeekChart* m_week;
    ColdStartPage* m_coldStarts;
    MemoryChart* m_memory;
    AdvicePage* m_advice;
    ComparePage* m_compare;
    std::size_t m_current = 0;
    int m_page = 0;
    bool m_perMillion = false;
    bool m_sideWanted = true;
    std::set<std::string> m_hidden;
};
