// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/charts/chart_view.h"
#include "ui/i18n/dial_name.h"
#include "ui/i18n/words.h"

#include <algorithm>

// Each stands at the end of its page's own file.
MakePage costPage, mapPage, weekPage, coldStartPage, memoryPage, advicePage, comparePage;

std::vector<PageRow> pageRows() {
    std::vector<PageRow> rows;
    for (std::size_t i = 0; i < kChartDials.size(); ++i)
        rows.push_back({words(cost::facts(kChartDials[i]).name), dialTitle(kChartDials[i]), costPage,
                        static_cast<int>(i)});
    rows.push_back({QStringLiteral("map"), Pages::tr("Map"), mapPage});
    rows.push_back({QStringLiteral("week"), Pages::tr("Week"), weekPage});
    rows.push_back({QStringLiteral("coldStarts"), Pages::tr("Cold starts"), coldStartPage});
    rows.push_back({QStringLiteral("memoryFit"), Pages::tr("Memory fit"), memoryPage});
    rows.push_back({QStringLiteral("advice"), Pages::tr("Advice"), advicePage});
    rows.push_back({QStringLiteral("compare"), Pages::tr("Compare"), comparePage});
    return rows;
}

Pages::Pages(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_rows(pageRows()) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setCurrent(0);
}

int Pages::rowOf(QStringView id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const PageRow& row) { return row.id == id; });
    Q_ASSERT(found != m_rows.end());
    return static_cast<int>(found - m_rows.begin());
}

Page* Pages::made(int row) {
    const PageRow& wanted = m_rows[static_cast<std::size_t>(row)];
    Page*& page = m_made[wanted.make];
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
