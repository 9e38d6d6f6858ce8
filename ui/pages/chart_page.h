// SPDX-License-Identifier: GPL-3.0-or-later
// The three charts, one at a time, or one large and two beside it where there is room; the map; the week;
// cold starts; durations by memory; advice; and scenarios side by side.
#pragma once

#include "ui/pages/advice_page.h"
#include "ui/pages/cold_start_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/cost_chart.h"
#include "ui/pages/map_page.h"
#include "ui/pages/memory_chart.h"
#include "ui/pages/week_chart.h"

class ChartPage : public QWidget {
    Q_OBJECT

public:
    explicit ChartPage(Session& session, QWidget* parent = nullptr);

    CostChart* chart(cost::Dial dial) const;
    // The large one of the three, also while another page is in its place.
    CostChart* current() const { return m_charts[m_current]; }
    // The other pages are made when they are first asked for: a start shows one.
    MapPage* map();
    WeekChart* week();
    ColdStartPage* coldStarts();
    MemoryChart* memory();
    AdvicePage* advice();
    ComparePage* comparison();
    // What is copied and exported; null for the pages that are no chart.
    ChartView* view();
    // The chart or the page before the reader.
    QWidget* front();
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
    void visibleDialsChanged(); // or another page
    // Of whichever chart is before the reader.
    void copyWanted();
    void exportWanted();
    void tableWanted();
    void fileToCompareWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    // What stands in the place of the three charts; null while one of them is in view.
    QWidget* page();
    bool sideBySide() const;
    void tellWhatShows();
    void forward(ChartView* chart);
    // The page, made and joined to this one when there is none yet.
    template <class Page, class Joined>
    Page* made(Page*& page, const Joined& join);

    Session& m_session;
    std::array<CostChart*, kChartDials.size()> m_charts;
    MapPage* m_map = nullptr;
    WeekChart* m_week = nullptr;
    ColdStartPage* m_coldStarts = nullptr;
    MemoryChart* m_memory = nullptr;
    AdvicePage* m_advice = nullptr;
    ComparePage* m_compare = nullptr;
    std::size_t m_current = 0;
    int m_page = 0;
    bool m_perMillion = false;
    bool m_sideWanted = true;
    std::set<std::string> m_hidden;
    std::pair<int, std::set<cost::Dial>> m_told; // the page and its dials, as last announced
};
