// SPDX-License-Identifier: GPL-3.0-or-later
// Cold starts of the chosen function: what is found in a sentence, what each way of avoiding them costs, and
// the environments over time. While it is worked out the old picture stays, with progress and Cancel.
#pragma once

#include "ui/pages/environments_chart.h"
#include "ui/pages/page.h"
#include "ui/pages/trade_off_chart.h"
#include "ui/widgets/work_bar.h"

class QComboBox;
class QLabel;
class QPushButton;

class ColdStartPage : public Page {
    Q_OBJECT

public:
    explicit ColdStartPage(Session& session, QWidget* parent = nullptr);

    TradeOffChart* tradeOff() const { return m_tradeOff; }
    EnvironmentsChart* overTime() const { return m_overTime; }
    // The one that has the focus, else the first.
    ChartView* chart() const override;
    ColdStartWork* work() const { return m_work; }
    QComboBox* percentile() const { return m_percentile; }
    QPushButton* takeShare() const { return m_take; }
    QPushButton* cancelButton() const { return m_bar->button(); }
    QString sentence() const;

    void draw(const Results& results) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showFound();
    void ask();

    Session& m_session;
    ColdStartWork* m_work;
    TradeOffChart* m_tradeOff;
    EnvironmentsChart* m_overTime;
    QLabel* m_sentence;
    QComboBox* m_percentile;
    QPushButton* m_take;
    WorkBar* m_bar;
    QWidget* m_charts;
};
