// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/centre.h"

#include "ui/pages/cost_page.h"
#include "ui/pages/pages.h"
#include "ui/panels/answer_line.h"
#include "ui/panels/problem_bar.h"
#include "ui/panels/ranking_view.h"
#include "ui/widgets/page_tabs.h"

#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

Centre::Centre(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedWidget(this)) {
    auto* nothing =
        new QLabel(tr("Open a scenario, drop one here, or begin with an example: File, New from example."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_stack->addWidget(nothing);
    m_stack->addWidget(filled());
    m_problems = new ProblemBar(this);
    setFocusPolicy(Qt::ClickFocus);
    setFocus();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problems);
    layout->addWidget(m_stack, 1);
}

QWidget* Centre::filled() {
    auto* whole = new QWidget(m_stack);
    m_answer = new AnswerLine(whole);
    m_tabs = new PageTabs(whole);
    m_tabs->setAutoFillBackground(true);
    m_tabs->setBackgroundRole(QPalette::Base);
    m_tabs->setAccessibleName(tr("Charts"));
    auto* splitter = new QSplitter(Qt::Vertical, whole);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(5);
    m_pages = new Pages(m_session, splitter);
    for (const PageRow& row : m_pages->rows())
        m_tabs->addTab(row.title);
    m_ranking = new RankingView(m_session, splitter);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_ranking);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_answer);
    layout->addWidget(m_tabs);
    layout->addWidget(splitter, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int row) {
        m_pages->setCurrent(row);
        m_ranking->setVisible(m_pages->page()->isRanked());
    });
    return whole;
}

void Centre::draw(const Results& results) {
    m_stack->setCurrentIndex(1);
    m_answer->draw(results);
    m_pages->draw(results);
}

void Centre::restoreFrom(const QSettings& settings) {
    auto* costs = m_pages->get<CostPage>(u"requests");
    costs->setSideCharts(settings.value(QStringLiteral("sideCharts"), true).toBool());
    costs->setPerMillion(settings.value(QStringLiteral("perMillion"), false).toBool());
    m_tabs->setCurrentIndex(
        std::clamp(settings.value(QStringLiteral("page"), 0).toInt(), 0, m_tabs->count() - 1));
    QSet<int> unwanted;
    for (const QVariant& column : settings.value(QStringLiteral("unwantedColumns")).toList())
        unwanted.insert(column.toInt());
    m_ranking->setUnwanted(unwanted);
}

void Centre::saveTo(QSettings& settings) const {
    const auto* costs = m_pages->get<CostPage>(u"requests");
    settings.setValue(QStringLiteral("sideCharts"), costs->sideCharts());
    settings.setValue(QStringLiteral("perMillion"), costs->perMillion());
    settings.setValue(QStringLiteral("page"), m_tabs->currentIndex());
    QVariantList unwanted;
    for (const int column : m_ranking->unwanted())
        unwanted << column;
    settings.setValue(QStringLiteral("unwantedColumns"), unwanted);
}
