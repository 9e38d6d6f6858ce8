// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/charts/chart_view.h"
#include "ui/i18n/dial_name.h"
#include "ui/i18n/words.h"
#include "ui/pages/advice_page.h"
#include "ui/pages/cold_start_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/cost_page.h"
#include "ui/pages/map_page.h"
#include "ui/pages/memory_page.h"
#include "ui/pages/week_page.h"

#include <algorithm>

namespace {

template <class Kind>
PageRow row(const QString& id, const QString& title, int face = 0) {
    return {id, title, typeid(Kind),
            [](Session& session, QWidget* parent) -> Page* { return new Kind(session, parent); }, face};
}

} // namespace

std::vector<PageRow> pageRows() {
    std::vector<PageRow> rows;
    for (std::size_t i = 0; i < kChartDials.size(); ++i)
        rows.push_back(row<CostPage>(words(cost::facts(kChartDials[i]).name), dialTitle(kChartDials[i]),
                                     static_cast<int>(i)));
    rows.push_back(row<MapPage>(QStringLiteral("map"), Pages::tr("Map")));
    rows.push_back(row<WeekPage>(QStringLiteral("week"), Pages::tr("Week")));
    rows.push_back(row<ColdStartPage>(QStringLiteral("coldStarts"), Pages::tr("Cold starts")));
    rows.push_back(row<MemoryPage>(QStringLiteral("memoryFit"), Pages::tr("Memory fit")));
    rows.push_back(row<AdvicePage>(QStringLiteral("advice"), Pages::tr("Advice")));
    rows.push_back(row<ComparePage>(QStringLiteral("compare"), Pages::tr("Compare")));
    return rows;
}

Pages::Pages(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_rows(pageRows()) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setCurrent(0);
}

int Pages::rowOf(std::type_index kind) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const PageRow& row) { return row.kind == kind; });
    Q_ASSERT(found != m_rows.end());
    return static_cast<int>(found - m_rows.begin());
}

Page* Pages::made(int row) {
    const PageRow& wanted = m_rows[static_cast<std::size_t>(row)];
    Page*& page = m_made[wanted.kind];
    if (page) return page;
    page = wanted.make(m_session, this);
    page->hide();
    connect(page, &Page::commandWanted, this, &Pages::commandWanted);
    connect(page, &Page::watchedChanged, this, [this, page] {
        if (page == m_page) emit watchedChanged();
    });
    return page;
}

void Pages::setCurrent(int row) {
    if (row == m_current) return;
    m_current = row;
    Page* before = m_page;
    m_page = made(row);
    m_page->setFace(m_rows[static_cast<std::size_t>(row)].face);
    m_page->setGeometry(rect());
    m_page->show();
    if (before && before != m_page) before->hide(); // the keys fall to what is there by now
    emit watchedChanged();
}

QWidget* Pages::front() const {
    if (ChartView* chart = m_page->chart()) return chart;
    return m_page;
}

Watched Pages::watched() const {
    Watched watched;
    m_page->watch(watched);
    return watched;
}

void Pages::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_page->setGeometry(rect());
}
