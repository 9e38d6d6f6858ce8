// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/document/file_watch.h"
#include "ui/document/report_work.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/pages/cost_page.h"
#include "ui/pages/pages.h"
#include "ui/panels/answer_line.h"
#include "ui/panels/notes_panel.h"
#include "ui/panels/problem_bar.h"
#include "ui/panels/ranking_view.h"
#include "ui/panels/why_panel.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/input_habits.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/work_bar.h"

#include "libcost/text/format.h"
#include "libcost/text/report.h"

#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

MainWindow::MainWindow(Session& session, const QString& examplesFolder, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_examplesFolder(examplesFolder) {
    loadIcons();
    new InputHabits(this);
    setAcceptDrops(true);
    setMinimumSize(1024, 600);
    addCentre();
    addPanels();
    addMenus();
    addToolBar();
    auto* watch = new FileWatch(m_session, this);
    connect(watch, &FileWatch::changed, this, &MainWindow::tellOfChange);
    m_conventions = new QLabel(this);
    m_counts = new QLabel(this);
    statusBar()->addWidget(m_conventions, 1);
    addReporting();
    statusBar()->addPermanentWidget(m_counts);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(8, 0, 8, 0);
    connect(&m_session, &Session::resultsChanged, this, &MainWindow::draw);
    connect(&m_session, &Session::documentChanged, this, &MainWindow::drawDocument);
    connect(&m_session, &Session::failed, this, &MainWindow::report);
    connect(&m_session, &Session::changedOnDisk, this, &MainWindow::askAboutChange);
    connect(&m_session, &Session::notComputed, this, &MainWindow::tellNotComputed);
    tintIcons();
    watchWhatShows();
    if (m_session.hasDocument()) draw(m_session.results());
    drawDocument();
}

MainWindow::~MainWindow() {
    // A field that loses the focus takes what was typed, and all that hears of it must still be there.
    hide();
}

void MainWindow::addReporting() {
    m_reporting = new ReportWork(this);
    auto* bar = new WorkBar(*m_reporting, tr("Report"), tr("Report"), this);
    statusBar()->addPermanentWidget(bar);
    // The bar at the foot is no higher than its words while nothing is under way.
    bar->hide();
    connect(m_reporting, &Work::progressed, bar, &QWidget::show);
    connect(m_reporting, &Work::finished, bar, &QWidget::hide);
    connect(bar, &WorkBar::againWanted, this, &MainWindow::saveReport);
    connect(m_reporting, &ReportWork::written, this,
            [this](const QString& path) { statusBar()->showMessage(tr("%1 is written.").arg(path), 5000); });
    connect(m_reporting, &ReportWork::failed, this, [this](const QString& path, const QString& why) {
        report(tr("%1 was not written").arg(path), {why});
    });
}

void MainWindow::watchWhatShows() {
    Watched watched = m_pages->watched();
    if (m_workload) watched.strips = m_workload->openDials();
    m_session.watch(watched);
}

void MainWindow::draw(const Results& results) {
    m_centre->setCurrentIndex(1);
    m_answer->draw(results);
    m_pages->draw(results);
    if (m_workload) {
        m_workload->draw(results);
        m_ranking->draw(results);
        m_why->draw(results);
        m_notes->draw(results);
    }
    drawName(results.scenario);
    drawStatus(results);
    if (m_region->currentData().toString() != words(results.scenario.region)) drawRegions();
    m_remove->setEnabled(results.scenario.options.size() > 1);
}

void MainWindow::drawName(const cost::Scenario& scenario) {
    const QString name = words(scenario.name);
    // What is being typed belongs to the reader until it is taken.
    if (m_name->isModified() || m_name->text() == name) return;
    m_name->setText(name);
    m_name->setCursorPosition(0);
}

cost::AgeLimit MainWindow::ageLimit() {
    cost::AgeLimit limit;
    limit.today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    return limit;
}

void MainWindow::drawStatus(const Results& results) {
    const auto said = [](QLabel* label, const QString& text) {
        if (label->text() != text) label->setText(text);
    };
    said(m_conventions, tr("A month is %1 hours. List prices in USD, before tax.")
                            .arg(words(cost::numberText(results.scenario.hoursPerMonth, 2))));
    const auto count = static_cast<int>(results.comparison.rows.size());
    const auto priced = static_cast<int>(results.comparison.ranking.size());
    QString counts = tr("%n option(s)", nullptr, count);
    const auto blocked =
        static_cast<int>(std::count_if(results.comparison.rows.begin(), results.comparison.rows.end(),
                                       [](const cost::Comparison::Row& row) { return row.quote.blocked(); }));
    if (priced < count) counts += tr(": %1 priced").arg(priced);
    if (blocked > 0) counts += tr(", %1 blocked").arg(blocked);
    if (priced + blocked < count) counts += tr(", %1 without a price").arg(count - priced - blocked);
    said(m_counts, counts);
    // What counts is the oldest price that an option rests on, not the day of the catalogue as a whole.
    const auto oldest = cost::oldestPrice(results.comparison);
    const QString old = words(cost::oldPriceText(oldest, ageLimit()));
    QString date = tr("Prices of %1").arg(words(cost::dateText(results.book->asOf())));
    if (!old.isEmpty()) date = tr("Oldest price: %1").arg(words(cost::dateText(oldest->source->date)));
    if (m_date->text() != date) m_date->setText(date);
    const QString help = old.isEmpty() ? tr("Where the prices come from") : old;
    m_date->setToolTip(help);
    m_date->setAccessibleDescription(help);
    m_dateIcon->setToolTip(help);
    if (m_dateIcon->property("old").toBool() != !old.isEmpty()) {
        m_dateIcon->setProperty("old", !old.isEmpty());
        tintIcons();
    }
}

void MainWindow::drawDocument() {
    const bool some = m_session.hasDocument();
    if (const QString path = m_session.path(); !path.isEmpty()) {
        constexpr qsizetype kMost = 10;
        m_recent.removeAll(path);
        m_recent.prepend(path);
        m_recent = m_recent.mid(0, kMost);
    }
    setWindowTitle(some ? tr("%1[*] – Breakeven").arg(m_session.title()) : tr("Breakeven"));
    setWindowModified(some && !m_session.undoStack().isClean());
    for (QAction* action : std::as_const(m_needDocument))
        action->setEnabled(some);
    for (SidePanel* panel : {m_left, m_right})
        panel->widget()->setEnabled(some);
    m_name->setEnabled(some);
    drawRegions();
}

void MainWindow::drawRegions() {
    if (m_regionsOf != &m_session.catalogue()) {
        m_regionsOf = &m_session.catalogue();
        m_region->clear();
        const std::vector<cost::Region>& regions = m_session.catalogue().regions();
        for (const bool priced : {true, false}) {
            for (const cost::Region& region : regions) {
                if (region.services.empty() == priced) continue;
                m_region->addItem(words(region.id), words(region.id));
                m_region->setItemData(m_region->count() - 1,
                                      priced ? words(region.name)
                                             : tr("%1: no prices").arg(words(region.name)),
                                      Qt::ToolTipRole);
            }
            if (priced) m_region->insertSeparator(m_region->count());
        }
    }
    m_region->setEnabled(m_session.hasDocument());
    m_region->setCurrentIndex(m_region->findData(words(m_session.scenario().region)));
    m_region->setToolTip(m_region->currentData(Qt::ToolTipRole).toString());
}

void MainWindow::tintIcons() {
    for (const auto& [action, name] : std::as_const(m_tinted))
        action->setIcon(icon(name, palette()));
    const bool old = m_dateIcon->property("old").toBool();
    QPalette amber = palette();
    if (old) amber.setColor(QPalette::WindowText, colorsOf(palette()).caution);
    m_dateIcon->setPixmap(icon(old ? QStringLiteral("caution") : QStringLiteral("date"), amber)
                              .pixmap(QSize(16, 16), devicePixelRatioF()));
    m_name->setFont(sized(font(), 2, QFont::DemiBold));
    QPalette flat = palette();
    flat.setColor(QPalette::Base, palette().color(QPalette::Window));
    m_name->setPalette(flat);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colorsOf(palette()).secondary);
    for (QLabel* label : {m_conventions, m_counts}) {
        label->setPalette(quiet);
        label->setFont(sized(font(), -1));
    }
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if ((event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) || !m_counts) return;
    tintIcons();
    if (m_session.hasDocument()) draw(m_session.results());
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (m_shown) return;
    m_shown = true;
    if (!m_restored && isCrowded()) m_right->hide();
    sizeDocks();
    if (m_workload) return openSections();
    // Nothing else is in the way of the first chart. A window that nobody looks at is completed all the same.
    m_pages->front()->installEventFilter(this);
    QTimer::singleShot(m_session.hasDocument() ? 500 : 0, this, &MainWindow::complete);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // Not before the picture has been handed over: that is done when there are no more events.
        QTimer::singleShot(1, this, &MainWindow::complete);
    }
    return QMainWindow::eventFilter(watched, event);
}

// Where the widget that has the focus goes away, Qt hands it to the next one: that may be a text, which the
// next key would overwrite. It falls to the page.
bool MainWindow::focusNextPrevChild(bool next) {
    const QWidget* at = focusWidget();
    if (!at || (at->isVisible() && at->isEnabled())) return QMainWindow::focusNextPrevChild(next);
    QWidget* page = m_pages->front();
    if (!page || !page->isVisible()) page = centralWidget();
    page->setFocus(Qt::OtherFocusReason);
    return true;
}

void MainWindow::sizeDocks() {
    const QList<int> widths = width() >= 1600 ? QList<int>{320, 360} : QList<int>{276, 298};
    // Large words need wider sides, but the chart is what the window is for.
    const auto wide = [this](int usual) { return std::min(usual * m_textPercent / 100, width() * 27 / 100); };
    resizeDocks({m_left, m_right}, {wide(widths[0]), wide(widths[1])}, Qt::Horizontal);
}

// Three panes of large words beside each other need room: F10 brings the last one back.
bool MainWindow::isCrowded() const {
    return width() < m_textPercent * 19 / 2;
}

void MainWindow::setTextSize(int percent) {
    percent = std::clamp(percent, kTextSizes.front(), kTextSizes.back());
    if (percent == m_textPercent) return;
    m_textPercent = percent;
    applyTextSize(percent);
    check(m_textSizes, percent);
    const int icon = 16 * percent / 100;
    m_toolBar->setIconSize(QSize(icon, icon));
    if (!m_shown) return;
    if (isCrowded()) m_right->hide();
    sizeDocks();
}

void MainWindow::setTheme(ThemeChoice choice) {
    m_theme = choice;
    applyTheme(choice);
    check(m_themes, static_cast<int>(choice));
}

void MainWindow::restoreFrom(const QSettings& settings) {
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    m_restored = restoreState(settings.value(QStringLiteral("state")).toByteArray());
    m_pages->get<CostPage>()->setSideCharts(settings.value(QStringLiteral("sideCharts"), true).toBool());
    m_pages->get<CostPage>()->setPerMillion(settings.value(QStringLiteral("perMillion"), false).toBool());
    setTextSize(settings.value(QStringLiteral("textSize"), 100).toInt());
    m_tabs->setCurrentIndex(
        std::clamp(settings.value(QStringLiteral("page"), 0).toInt(), 0, m_tabs->count() - 1));
    m_language = settings.value(QStringLiteral("chosenLanguage")).toString();
    check(m_languages, m_language.isEmpty() ? desktopLanguage() : m_language);
    QSet<int> unwanted;
    for (const QVariant& column : settings.value(QStringLiteral("unwantedColumns")).toList())
        unwanted.insert(column.toInt());
    m_ranking->setUnwanted(unwanted);
    m_recent = settings.value(QStringLiteral("recent")).toStringList();
    setTheme(static_cast<ThemeChoice>(settings.value(QStringLiteral("theme"), 0).toInt() % 3));
}

void MainWindow::saveTo(QSettings& settings) const {
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("state"), saveState());
    settings.setValue(QStringLiteral("sideCharts"), m_pages->get<CostPage>()->sideCharts());
    settings.setValue(QStringLiteral("perMillion"), m_pages->get<CostPage>()->perMillion());
    settings.setValue(QStringLiteral("textSize"), m_textPercent);
    settings.setValue(QStringLiteral("page"), m_tabs->currentIndex());
    if (!m_language.isEmpty()) settings.setValue(QStringLiteral("chosenLanguage"), m_language);
    settings.setValue(QStringLiteral("theme"), static_cast<int>(m_theme));
    QVariantList unwanted;
    for (const int column : m_ranking->unwanted())
        unwanted << column;
    settings.setValue(QStringLiteral("unwantedColumns"), unwanted);
    settings.setValue(QStringLiteral("recent"), m_recent);
}
