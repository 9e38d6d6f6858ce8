// SPDX-License-Identifier: GPL-3.0-or-later
// A page that one chart fills.
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/pages/page.h"

template <class Chart>
class ChartPage : public Page {
public:
    ChartPage(Session& session, QWidget* parent) : Page(parent), m_chart(new Chart(session, this)) {
        join(m_chart);
    }

    Chart* chart() const override { return m_chart; }
    void draw(const Results& results) override { m_chart->draw(results); }

protected:
    void resizeEvent(QResizeEvent* event) override {
        Page::resizeEvent(event);
        m_chart->setGeometry(rect());
    }

private:
    Chart* m_chart;
};
