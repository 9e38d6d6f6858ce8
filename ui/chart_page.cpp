// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_page.h"

namespace {

// Narrower than this one chart is all that can be read.
constexpr int kLeastForSides = 860;

} // namespace

ChartPage::ChartPage(Session& session, QWidget* parent)
    : QWidget(parent), m_charts(), m_map(new MapPage(session, this)), m_week(new WeekChart(session, this)),
      m_coldStarts(new ColdStartPage(session, this)), m_memory(new MemoryChart(session, this)),
      m_advice(new AdvicePage(session, this)), m_compare(new ComparePage(session, this)) {
    for (QWidget* page : pages())
        page->hide();
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i] = new CostChart(session, kChartDials[i], this);
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

ChartView* ChartPage::view() const {
    if (m_page == kMap) return m_map->chart();
    if (m_page == kWeek) return m_week;
    if (m_page == kColdStarts) return m_coldStarts->current();
    if (m_page == kMemory) return m_memory;
    if (m_page >= kAdvice) return nullptr;
    return current();
}

QWidget* ChartPage::front() const {
    if (ChartView* chart = view()) return chart;
    return pages()[static_cast<std::size_t>(m_page - kMap)];
}

std::vector<ChartView*> ChartPage::views() const {
    std::vector<ChartView*> all(m_charts.begin(), m_charts.end());
    all.insert(all.end(),
               {m_map->chart(), m_week, m_coldStarts->tradeOff(), m_coldStarts->overTime(), m_memory});
    return all;
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
    if (m_page == kMap) m_map->draw(results);
    if (m_page == kWeek) m_week->draw(results);
    if (m_page == kColdStarts) m_coldStarts->draw(results);
    if (m_page == kMemory) m_memory->draw(results);
    if (m_page == kAdvice) m_advice->draw(results);
    if (m_page == kCompare) m_compare->draw(results);
}

void ChartPage::arrange() {
    for (int i = kMap; QWidget * page : pages()) {
        page->setGeometry(rect());
        page->setVisible(m_page == i++);
    }
    if (m_page >= kMap) {
        for (CostChart* chart : m_charts)
            chart->hide();
        emit visibleDialsChanged();
        return;
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
    emit visibleDialsChanged();
}

void ChartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}
