// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chart_page.h"

namespace {

// Narrower than this one chart is all that can be read.
constexpr int kLeastForSides = 860;

} // namespace

ChartPage::ChartPage(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_charts() {
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i] = new CostChart(session, kChartDials[i], this);
        forward(m_charts[i]);
        connect(m_charts[i], &CostChart::hiddenWanted, this, [this](const std::string& id, bool hidden) {
            if (hidden)
                m_hidden.insert(id);
            else
                m_hidden.erase(id);
            for (CostChart* chart : m_charts)
                chart->setHidden(m_hidden);
        });
    }
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void ChartPage::forward(ChartView* chart) {
    connect(chart, &ChartView::copyWanted, this, &ChartPage::copyWanted);
    connect(chart, &ChartView::exportWanted, this, &ChartPage::exportWanted);
    connect(chart, &ChartView::tableWanted, this, &ChartPage::tableWanted);
}

template <class Page, class Joined>
Page* ChartPage::made(Page*& page, const Joined& join) {
    if (page) return page;
    page = new Page(m_session, this);
    page->hide();
    join(page);
    return page;
}

MapPage* ChartPage::map() {
    return made(m_map, [this](MapPage* page) { forward(page->chart()); });
}

WeekChart* ChartPage::week() {
    return made(m_week, [this](WeekChart* chart) { forward(chart); });
}

ColdStartPage* ChartPage::coldStarts() {
    return made(m_coldStarts, [this](ColdStartPage* page) {
        forward(page->tradeOff());
        forward(page->overTime());
    });
}

MemoryChart* ChartPage::memory() {
    return made(m_memory, [this](MemoryChart* chart) { forward(chart); });
}

AdvicePage* ChartPage::advice() {
    return made(m_advice, [](AdvicePage*) {});
}

ComparePage* ChartPage::comparison() {
    return made(m_compare, [this](ComparePage* page) {
        connect(page, &ComparePage::fileWanted, this, &ChartPage::fileToCompareWanted);
    });
}

QWidget* ChartPage::page() {
    switch (m_page) {
    case kMap: return map();
    case kWeek: return week();
    case kColdStarts: return coldStarts();
    case kMemory: return memory();
    case kAdvice: return advice();
    case kCompare: return comparison();
    default: return nullptr;
    }
}

CostChart* ChartPage::chart(cost::Dial dial) const {
    for (CostChart* chart : m_charts)
        if (chart->dial() == dial) return chart;
    return nullptr;
}

void ChartPage::setCurrent(int index) {
    m_page = index;
    if (index < kMap) m_current = static_cast<std::size_t>(index);
    arrange();
}

void ChartPage::setPerMillion(bool on) {
    m_perMillion = on;
    for (CostChart* chart : m_charts)
        chart->setPerMillion(on);
}

ChartView* ChartPage::view() {
    if (m_page == kMap) return map()->chart();
    if (m_page == kWeek) return week();
    if (m_page == kColdStarts) return coldStarts()->current();
    if (m_page == kMemory) return memory();
    if (m_page >= kAdvice) return nullptr;
    return current();
}

QWidget* ChartPage::front() {
    if (ChartView* chart = view()) return chart;
    return page();
}

void ChartPage::setSideCharts(bool on) {
    m_sideWanted = on;
    arrange();
}

bool ChartPage::sideBySide() const {
    return m_sideWanted && width() >= kLeastForSides * textScale(font());
}

std::set<cost::Dial> ChartPage::visibleDials() const {
    if (m_page >= kMap) return {};
    if (sideBySide()) return {kChartDials.begin(), kChartDials.end()};
    return {current()->dial()};
}

void ChartPage::draw(const Results& results) {
    for (CostChart* chart : m_charts)
        if (!chart->isHidden()) chart->draw(results);
    if (m_page == kMap) map()->draw(results);
    if (m_page == kWeek) week()->draw(results);
    if (m_page == kColdStarts) coldStarts()->draw(results);
    if (m_page == kMemory) memory()->draw(results);
    if (m_page == kAdvice) advice()->draw(results);
    if (m_page == kCompare) comparison()->draw(results);
}

void ChartPage::arrange() {
    QWidget* front = page();
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_map, m_week, m_coldStarts, m_memory, m_advice, m_compare})
        if (each && each != front) each->hide();
    if (front) {
        front->setGeometry(rect());
        front->show();
        for (CostChart* chart : m_charts)
            chart->hide();
        return tellWhatShows();
    }
    const bool sides = sideBySide();
    const int wide = sides ? width() * 58 / 100 : width();
    int top = 0;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const bool large = i == m_current;
        m_charts[i]->setVisible(large || sides);
        if (large) {
            m_charts[i]->setGeometry(0, 0, wide, height());
        } else if (sides) {
            m_charts[i]->setGeometry(wide, top, width() - wide, height() / 2);
            top += height() / 2;
        }
    }
    tellWhatShows();
}

void ChartPage::tellWhatShows() {
    std::pair shows(m_page, visibleDials());
    if (shows == m_told) return;
    m_told = std::move(shows);
    emit visibleDialsChanged();
}

void ChartPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Large words need the room that the charts at the side would take.
    if (event->type() == QEvent::FontChange && m_charts.back()) arrange();
}

void ChartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}
