// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cold_start_page.h"

#include "ui/i18n/words.h"

#include "libcost/output/report_cold_starts.h"
#include "libcost/output/report_simulation.h"
#include "libcost/units/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

ColdStartPage::ColdStartPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_work(new ColdStartWork(coldStartsOf, 250, this)),
      m_tradeOff(new TradeOffChart(session, this)), m_overTime(new EnvironmentsChart(session, this)),
      m_sentence(new QLabel(this)), m_percentile(new QComboBox(this)),
      m_take(new QPushButton(tr("&Take this share"), this)),
      m_bar(new WorkBar(*m_work, tr("Simulation"), tr("Simulate"), this)), m_charts(new QWidget(this)) {
    join(m_tradeOff);
    join(m_overTime);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (const int percent : {50, 95, 99})
        m_percentile->addItem(tr("%1 % of the requests").arg(percent), percent);
    m_percentile->setCurrentIndex(2);
    m_percentile->setAccessibleName(tr("How many of the requests the time is for"));
    m_take->setToolTip(tr("Price cold starts by the share that was simulated"));

    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 14, 0);
    head->setSpacing(8);
    head->addWidget(m_percentile);
    head->addWidget(m_take);
    head->addStretch(1);
    head->addWidget(m_bar);
    auto* said = new QHBoxLayout;
    said->setContentsMargins(14, 0, 14, 0);
    said->addWidget(m_sentence);
    auto* charts = new QHBoxLayout(m_charts);
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(0);
    charts->addWidget(m_tradeOff, 58);
    charts->addWidget(m_overTime, 42);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(said);
    layout->addLayout(head);
    layout->addWidget(m_charts, 1);

    connect(m_percentile, &QComboBox::activated, this,
            [this] { m_tradeOff->setPercentile(m_percentile->currentData().toInt()); });
    connect(m_take, &QPushButton::clicked, this, [this] {
        const auto found = m_work->latest();
        if (!found) return;
        cost::Scenario scenario = m_session.document().scenario();
        scenario.workload.coldStartShare = found->result.onDemandColdShare();
        m_session.document().replace(scenario, tr("Share of cold starts"));
    });
    connect(m_bar, &WorkBar::againWanted, this, &ColdStartPage::ask);
    connect(m_work, &Work::finished, this, &ColdStartPage::showFound);
    connect(&m_session.view(), &View::chosenChanged, this, [this] {
        if (isVisible()) ask();
    });
}

ChartView* ColdStartPage::chart() const {
    return m_overTime->hasFocus() ? static_cast<ChartView*>(m_overTime) : m_tradeOff;
}

void ColdStartPage::ask() {
    // The share that is asked for, and what the scenario is called, change nothing in it.
    cost::Scenario scenario = m_session.document().scenario();
    scenario.workload.coldStartShare.reset();
    m_work->ask({scenario, m_session.results().book, m_session.view().chosen()});
}

void ColdStartPage::draw(const Results& results) {
    ask();
    m_tradeOff->draw(results);
    m_overTime->draw(results);
}

QString ColdStartPage::sentence() const {
    const auto found = m_work->latest();
    if (!found) return tr("How often requests start cold, and what each way of avoiding it costs.");
    if (found->optionId.empty()) return tr("The scenario has no Lambda function: cold starts are Lambda's.");
    if (!found->problems.empty()) return words(cost::text(found->problems.front()));
    const cost::EnvironmentResult& result = found->result;
    const cost::Option* option = cost::optionOf(found->scenario, found->optionId);
    QString text =
        tr("%1: %2 of the requests start cold, which makes each of them %3 slower; %4 environments are "
           "alive in the mean.")
            .arg(words(option->label), words(cost::shareText(result.coldShare)),
                 words(cost::durationText((found->model.coldS - found->model.warmS) * 1000)),
                 words(cost::numberText(result.environments.mean, 2)));
    if (result.rejectedShare.mean > 0)
        text += u' ' + tr("%1 are throttled.").arg(words(cost::shareText(result.rejectedShare)));
    if (found->choice.breakEvenUtilisation)
        text += u' ' + words(cost::coldStartRemarks(found->choice).front());
    // A way that cannot be drawn says why.
    for (const cost::ColdStartWay& way : found->choice.ways)
        if (!way.usd) text += u' ' + words(cost::wayText(way)) + u": " + words(way.usd.why().reason) + u'.';
    return text;
}

void ColdStartPage::showFound() {
    m_sentence->setText(sentence());
    m_take->setEnabled(m_work->latest()->result.requests > 0);
    m_tradeOff->show(m_work->latest());
    m_overTime->show(m_work->latest());
}

void ColdStartPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    // Two charts beside each other need room; the second gives way.
    m_overTime->setVisible(width() >= 560);
}

Page* coldStartPage(Session& session, QWidget* parent) {
    return new ColdStartPage(session, parent);
}
