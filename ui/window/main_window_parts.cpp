// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is made of: the centre at once, the sides and the ranking when the first picture is there.
#include "ui/pages/pages.h"
#include "ui/panels/answer_line.h"
#include "ui/panels/notes_panel.h"
#include "ui/panels/problem_bar.h"
#include "ui/panels/ranking_view.h"
#include "ui/panels/why_panel.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/side_panel.h"
#include "ui/window/main_window.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

void MainWindow::addCentre() {
    m_centre = new QStackedWidget(this);
    auto* nothing =
        new QLabel(tr("Open a scenario, drop one here, or begin with an example: File, New from example."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);

    auto* page = new QWidget(m_centre);
    m_answer = new AnswerLine(page);
    m_tabs = new PageTabs(page);
    m_tabs->setAutoFillBackground(true);
    m_tabs->setBackgroundRole(QPalette::Base);
    m_tabs->setAccessibleName(tr("Charts"));
    auto* splitter = new QSplitter(Qt::Vertical, page);
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
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_answer);
    layout->addWidget(m_tabs);
    layout->addWidget(splitter, 1);
    m_centre->addWidget(nothing);
    m_centre->addWidget(page);

    m_problems = new ProblemBar(this);
    auto* whole = new QWidget(this);
    whole->setFocusPolicy(Qt::ClickFocus);
    whole->setFocus();
    auto* stack = new QVBoxLayout(whole);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(m_problems);
    stack->addWidget(m_centre, 1);
    setCentralWidget(whole);

    connect(m_tabs, &QTabBar::currentChanged, m_pages, &Pages::setCurrent);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this] { m_ranking->setVisible(m_pages->page()->isRanked()); });
    connect(m_pages, &Pages::watchedChanged, this, &MainWindow::watchWhatShows);
    connect(m_pages, &Pages::commandWanted, this,
            [this](const QString& id) { findChild<QAction*>(id)->trigger(); });
}

void MainWindow::addPanels() {
    setDockOptions(AnimatedDocks);
    // What is read first stands first.
    const Qt::DockWidgetArea first = isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const Qt::DockWidgetArea last = isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_name = new Field(this);
    m_name->setFrame(false);
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setPlaceholderText(tr("Untitled"));
    auto* head = new QWidget(this);
    auto* headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(10, 8, 10, 2);
    headLayout->addWidget(m_name);
    m_name->setMaxLength(1000);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_session.hasDocument() || !m_name->isModified()) return;
        cost::Scenario renamed = m_session.scenario();
        renamed.name = m_name->text().trimmed().toStdString();
        m_name->setModified(false);
        m_session.replaceScenario(renamed, tr("Name"));
        drawName(m_session.scenario());
    });
    m_left = new SidePanel(tr("Workload"), head, 276, this);
    addDockWidget(first, m_left);
    m_rightTabs = new PageTabs(this);
    m_rightTabs->addTab(tr("Why"));
    m_rightTabs->addTab(tr("Assumptions"));
    m_right = new SidePanel(tr("Explanation"), m_rightTabs, 298, this);
    addDockWidget(last, m_right);
}

void MainWindow::complete() {
    if (m_workload) return;
    setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    fillLeft();
    fillRight();
    if (m_shown) openSections();
    watchWhatShows();
    m_session.computeNow();
    emit completed();
}

void MainWindow::fillLeft() {
    m_workload = new WorkloadPanel(m_session, this);
    m_left->setContent(m_workload);
    connect(m_workload, &WorkloadPanel::openDialsChanged, this, &MainWindow::watchWhatShows);
    connect(m_workload, &WorkloadPanel::trafficFileWanted, this, [this] { readTraffic({}); });
}

void MainWindow::fillRight() {
    auto* pages = new QStackedWidget(this);
    m_why = new WhyPanel(m_session, pages);
    m_notes = new NotesPanel(m_session, pages);
    connect(m_notes, &NotesPanel::updateAsked, this, &MainWindow::updateOfPricesAsked);
    connect(m_notes, &NotesPanel::importAsked, this, &MainWindow::importOfPricesAsked);
    pages->addWidget(m_why);
    pages->addWidget(m_notes);
    pages->setCurrentIndex(m_rightTabs->currentIndex());
    m_right->setContent(pages);
    connect(m_rightTabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    connect(m_why, &WhyPanel::dialWanted, this, [this](cost::Dial dial) {
        m_left->show();
        if (dial == cost::Dial::Init || dial == cost::Dial::ColdShare)
            m_workload->sections().front()->setOpen(true);
        m_workload->field(dial)->takeFocus();
    });
}

RankingView* MainWindow::ranking() {
    complete();
    return m_ranking;
}

WhyPanel* MainWindow::why() {
    complete();
    return m_why;
}

NotesPanel* MainWindow::notes() {
    complete();
    return m_notes;
}

WorkloadPanel* MainWindow::workload() {
    complete();
    return m_workload;
}

void MainWindow::openSections() {
    if (height() < 900) return;
    for (Section* section : m_workload->sections())
        section->setOpen(true);
}
