// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/pages/pages.h"
#include "ui/panels/problem_bar.h"
#include "ui/panels/ranking_view.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/input_habits.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/work_bar.h"
#include "ui/window/commands.h"
#include "ui/window/first_paint.h"
#include "ui/window/status_line.h"

#include <QEvent>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>

MainWindow::MainWindow(Session& session, const QString& examplesFolder, QWidget* parent)
    : QMainWindow(parent), m_session(session) {
    loadIcons();
    new InputHabits(this);
    setMinimumSize(1024, 600);
    m_centre = new Centre(session, this);
    setCentralWidget(m_centre);
    m_sides = new Sides(session, *this);
    m_document = new DocumentController(session, *this);
    m_options = new OptionCommands(session, *this);
    m_exports = new ExportCommands(session, *pages(), *this);
    m_view = new ViewSettings(this);
    m_status = new StatusLine(*statusBar(), *m_exports->bar());
    m_actions = new Actions(*menuBar());
    auto* commands = new Commands(*this, session, examplesFolder);
    m_prices = new PriceBar(session, *commands->addToolBar(), *this);
    connectSession();
    connectParts();
    recolor();
    watchWhatShows();
    if (m_session.hasDocument()) draw(m_session.results());
    drawDocument();
}

MainWindow::~MainWindow() {
    // A field that loses the focus takes what was typed, and all that hears of it must still be there.
    hide();
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::resultsChanged, this, &MainWindow::draw);
    connect(&m_session.document(), &Document::stateChanged, this, &MainWindow::drawDocument);
    connect(&m_session.attempts(), &Attempts::failed, problems(), &ProblemBar::showProblems);
    connect(m_document, &DocumentController::noticed, problems(), &ProblemBar::showNotice);
    connect(m_document, &DocumentController::settled, problems(), &QWidget::hide);
    connect(m_document, &DocumentController::saved, this, [this] { m_status->say(tr("Saved."), 3000); });
    connect(m_document, &DocumentController::besideAdded, this,
            [this] { tabs()->setCurrentIndex(pages()->rowOf(u"compare")); });
}

void MainWindow::connectParts() {
    connect(pages(), &Pages::watchedChanged, this, &MainWindow::watchWhatShows);
    connect(pages(), &Pages::commandWanted, m_actions, &Actions::trigger);
    connect(m_exports, &ExportCommands::said, m_status, &StatusLine::say);
    connect(m_exports, &ExportCommands::failed, problems(), &ProblemBar::showProblems);
    connect(m_sides, &Sides::filled, this, &MainWindow::finish);
    connect(m_sides, &Sides::openDialsChanged, this, &MainWindow::watchWhatShows);
    connect(m_sides, &Sides::trafficFileWanted, this, [this] { m_document->readTraffic({}); });
    connect(m_sides, &Sides::importAsked, this, &MainWindow::importOfPricesAsked);
    connect(m_sides, &Sides::updateAsked, this, &MainWindow::updateOfPricesAsked);
    connect(m_prices, &PriceBar::importAsked, this, &MainWindow::importOfPricesAsked);
    connect(m_prices, &PriceBar::updateAsked, this, &MainWindow::updateOfPricesAsked);
    connect(m_view, &ViewSettings::changed, m_actions, &Actions::update);
    connect(m_view, &ViewSettings::textSizeChanged, m_sides, &Sides::followTextSize);
    connect(m_view, &ViewSettings::languageChosen, this,
            [this] { problems()->showNotice(tr("The language changes when Breakeven starts again."), {}); });
}

void MainWindow::tellOfFailure(const QString& why) {
    problems()->showNotice(tr("Something went wrong: %1. What is open is kept.").arg(why), {});
}

void MainWindow::watchWhatShows() {
    Watched watched = pages()->watched();
    if (m_sides->isFilled()) watched.strips = m_sides->workload()->openDials();
    m_session.view().watch(watched);
}

void MainWindow::draw(const Results& results) {
    m_centre->draw(results);
    m_sides->draw(results);
    if (m_sides->isFilled()) m_centre->ranking()->draw(results);
    m_status->draw(results);
    m_prices->draw(results);
    m_actions->update();
}

void MainWindow::drawDocument() {
    const bool some = m_session.hasDocument();
    setWindowTitle(some ? tr("%1[*] – Breakeven").arg(m_session.document().title()) : tr("Breakeven"));
    setWindowModified(some && !m_session.document().undoStack().isClean());
    m_sides->drawDocument();
    m_prices->drawRegions();
    m_actions->update();
}

void MainWindow::recolor() {
    m_actions->tint(palette());
    m_prices->recolor();
    m_sides->recolor();
    m_status->recolor();
}

RankingView* MainWindow::ranking() const {
    complete();
    return m_centre->ranking();
}

void MainWindow::finish() {
    setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    watchWhatShows();
    m_session.computeNow();
    emit completed();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if ((event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) || !m_prices) return;
    recolor();
    if (m_session.hasDocument()) draw(m_session.results());
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (std::exchange(m_shown, true)) return;
    m_sides->arrange(m_view->textSize(), m_restored);
    // Nothing else is in the way of the first chart. A window that nobody looks at is completed all the same.
    auto* first = new FirstPaint(*pages()->front(), m_session.hasDocument() ? 500 : 0);
    connect(first, &FirstPaint::painted, m_sides, &Sides::fill);
}

// Where the widget that has the focus goes away, Qt hands it to the next one: that may be a text, which the
// next key would overwrite. It falls to the page.
bool MainWindow::focusNextPrevChild(bool next) {
    const QWidget* at = focusWidget();
    if (!at || (at->isVisible() && at->isEnabled())) return QMainWindow::focusNextPrevChild(next);
    QWidget* page = pages()->front();
    if (!page->isVisible()) page = centralWidget();
    page->setFocus(Qt::OtherFocusReason);
    return true;
}

void MainWindow::restoreFrom(const QSettings& settings) {
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    m_restored = restoreState(settings.value(QStringLiteral("state")).toByteArray());
    m_document->setRecent(settings.value(QStringLiteral("recent")).toStringList());
    m_view->restoreFrom(settings);
    m_centre->restoreFrom(settings);
}

void MainWindow::saveTo(QSettings& settings) const {
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("state"), saveState());
    settings.setValue(QStringLiteral("recent"), m_document->recent());
    m_view->saveTo(settings);
    m_centre->saveTo(settings);
}
