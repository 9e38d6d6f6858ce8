// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost_page.h"

namespace {

// Narrower than this one chart is all that can be read.
constexpr int kLeastForSides = 860;

} // namespace

CostPage::CostPage(Session& session, QWidget* parent) : Page(parent), m_charts() {
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i] = new CostChart(session, kChartDials[i], this);
        join(m_charts[i]);
        connect(m_charts[i], &CostChart::hiddenWanted, this, [this](const std::string& id, bool hidden) {
            if (hidden)
                m_hidden.insert(id);
            else
                m_hidden.erase(id);
            for (CostChart* chart : m_charts)
                chart->setHidden(m_hidden);
        });
    }
}

CostChart* CostPage::chart(cost::Dial dial) const {
    for (CostChart* chart : m_charts)
        if (chart->dial() == dial) return chart;
    return nullptr;
}

void CostPage::setFace(int face) {
    m_current = static_cast<std::size_t>(face);
    arrange();
}

void CostPage::setPerMillion(bool on) {
    m_perMillion = on;
    for (CostChart* chart : m_charts)
        chart->setPerMillion(on);
}

void CostPage::setSideCharts(bool on) {
    m_sideWanted = on;
    arrange();
}

bool CostPage::sideBySide() const {
    return m_sideWanted && width() >= kLeastForSides * textScale(font());
}

std::set<cost::Dial> CostPage::visibleDials() const {
    if (sideBySide()) return {kChartDials.begin(), kChartDials.end()};
    return {chart()->dial()};
}

void CostPage::draw(const Results& results) {
    for (CostChart* chart : m_charts)
        if (!chart->isHidden()) chart->draw(results);
}

void CostPage::arrange() {
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
    if (std::exchange(m_told, visibleDials()) != m_told) emit watchedChanged();
}

void CostPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    // Large words need the room that the charts at the side would take.
    if (event->type() == QEvent::FontChange && m_charts.back()) arrange();
}

void CostPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

Page* costPage(Session& session, QWidget* parent) {
    return new CostPage(session, parent);
}
