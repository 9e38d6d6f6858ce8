// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commands.h"

#include "ui/charts/chart_view.h"
#include "ui/dialogs/durations_dialog.h"
#include "ui/dialogs/goal_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/i18n/language.h"
#include "ui/pages/cost_page.h"
#include "ui/pages/pages.h"
#include "ui/panels/ranking_view.h"
#include "ui/panels/why_panel.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/side_panel.h"
#include "ui/window/command_palette.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QToolBar>

using namespace Qt::StringLiterals;

Commands::Commands(MainWindow& window, Session& session, const QString& examplesFolder)
    : QObject(&window), m_window(window), m_session(session), m_actions(window.actions()),
      m_examplesFolder(examplesFolder) {
    addFile();
    addEdit();
    addView();
    addOptions();
    addPrices();
    addHelp();
}

bool Commands::isOpen() const {
    return m_session.hasDocument();
}

void Commands::addFile() {
    DocumentController& document = m_window.document();
    const auto isOpen = [this] { return this->isOpen(); };
    QMenu* file = m_actions.addMenu(tr("&File"));
    QMenu* examples = m_actions.addMenu(tr("&New from example"), file, u"newFromExample"_s, u"new"_s);
    m_actions.addList(examples, [this](QMenu* menu) { listExamples(menu); });
    m_actions.add(file, {.id = u"open"_s,
                         .text = tr("&Open…"),
                         .run = [&] { document.open({}); },
                         .keys = {QKeySequence::Open},
                         .icon = u"open"_s});
    m_actions.add(file, {.id = u"compareWith"_s,
                         .text = tr("Co&mpare with…"),
                         .run = [&] { document.addBeside({}); },
                         .enabled = isOpen});
    QMenu* recent = m_actions.addMenu(tr("Open recen&t"), file, u"openRecent"_s);
    m_actions.addList(recent, [this](QMenu* menu) { listRecent(menu); });
    m_actions.add(file, {.id = u"save"_s,
                         .text = tr("&Save"),
                         .run = [&] { document.save(); },
                         .keys = {QKeySequence::Save},
                         .icon = u"save"_s,
                         .enabled = isOpen});
    m_actions.add(file, {.id = u"saveAs"_s,
                         .text = tr("Save &as…"),
                         .run = [&] { document.saveAs(); },
                         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
                         .enabled = isOpen});
    file->addSeparator();
    addCharts(file);
    file->addSeparator();
    m_actions.add(file, {.id = u"quit"_s,
                         .text = tr("&Quit"),
                         .run = [this] { m_window.close(); },
                         .keys = {QKeySequence::Quit}});
}

void Commands::addCharts(QMenu* file) {
    ExportCommands& exports = m_window.exports();
    const auto isOpen = [this] { return this->isOpen(); };
    m_actions.add(file, {.id = u"copyChart"_s,
                         .text = tr("&Copy chart"),
                         .run = [&] { exports.copyChart(); },
                         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
                         .icon = u"copy"_s,
                         .enabled = isOpen});
    m_actions.add(file, {.id = u"exportChart"_s,
                         .text = tr("&Export chart…"),
                         .run = [&] { exports.exportChart(); },
                         .keys = {Qt::CTRL | Qt::Key_E},
                         .icon = u"export"_s,
                         .enabled = isOpen});
    m_actions.add(file, {.id = u"report"_s,
                         .text = tr("&Report…"),
                         .run = [&] { exports.saveReport(); },
                         .keys = {Qt::CTRL | Qt::Key_R},
                         .icon = u"export"_s,
                         .enabled = isOpen});
    m_actions.add(file, {.id = u"print"_s,
                         .text = tr("&Print report…"),
                         .run = [&] { exports.printReport(); },
                         .keys = {QKeySequence::Print},
                         .enabled = isOpen});
}

void Commands::listExamples(QMenu* menu) const {
    const QDir folder(m_examplesFolder);
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        const QString path = folder.filePath(name);
        menu->addAction(m_session.files().nameOf(path), this,
                        [this, path] { m_window.document().startFrom(path); });
    }
    if (files.isEmpty()) menu->addAction(tr("No examples found"))->setEnabled(false);
}

void Commands::listRecent(QMenu* menu) const {
    DocumentController& document = m_window.document();
    for (const QString& path : document.recent())
        if (QFileInfo(path).isFile())
            menu->addAction(QFileInfo(path).fileName(), &document, [&document, path] { document.open(path); })
                ->setToolTip(QDir::toNativeSeparators(path));
    menu->setToolTipsVisible(true);
    if (menu->isEmpty()) menu->addAction(tr("Nothing yet"))->setEnabled(false);
}

void Commands::addEdit() {
    const auto isOpen = [this] { return this->isOpen(); };
    QMenu* edit = m_actions.addMenu(tr("&Edit"));
    QUndoStack& steps = m_session.document().undoStack();
    m_actions.adopt(edit, steps.createUndoAction(this, tr("&Undo")),
                    {.id = u"undo"_s, .text = tr("&Undo"), .keys = {QKeySequence::Undo}, .icon = u"undo"_s});
    m_actions.adopt(edit, steps.createRedoAction(this, tr("&Redo")),
                    {.id = u"redo"_s,
                     .text = tr("&Redo"),
                     .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
                     .icon = u"redo"_s});
    edit->addSeparator();
    m_actions.add(edit, {.id = u"goalSeek"_s,
                         .text = tr("&Goal seek…"),
                         .run = [this] { seekGoal(); },
                         .keys = {Qt::CTRL | Qt::Key_G},
                         .enabled = isOpen});
    m_actions.add(edit, {.id = u"measuredDurations"_s,
                         .text = tr("&Measured durations…"),
                         .run = [this] { measureDurations(); },
                         .enabled = isOpen});
    m_actions.add(edit, {.id = u"copyRanking"_s,
                         .text = tr("Copy ran&king"),
                         .run = [this] { m_window.ranking()->copy(); },
                         .enabled = isOpen});
}

void Commands::seekGoal() {
    GoalDialog dialog(m_session, &m_window);
    // It turns the document's dials, and stays open.
    dialog.addActions({m_actions.find(u"undo"_s), m_actions.find(u"redo"_s)});
    dialog.exec();
}

void Commands::measureDurations() {
    DurationsDialog dialog(m_session.document().scenario().workload.durationByMemory, &m_window);
    if (dialog.exec() != QDialog::Accepted) return;
    cost::Scenario scenario = m_session.document().scenario();
    scenario.workload.durationByMemory = dialog.measured();
    // Without either there would be no duration at all.
    if (dialog.measured().empty() && !scenario.workload.durationMs) return;
    m_session.document().replace(scenario, tr("Measured durations"));
}

void Commands::addView() {
    QMenu* view = m_actions.addMenu(tr("&View"));
    addPages(view);
    view->addSeparator();
    auto* costs = m_window.pages()->get<CostPage>(u"requests");
    const auto isOpen = [this] { return this->isOpen(); };
    m_actions.add(view,
                  {.id = u"pinBaseline"_s,
                   .text = tr("Pin &baseline"),
                   .run = [this] { m_session.compared().pinBaseline(!m_session.compared().hasBaseline()); },
                   .keys = {Qt::CTRL | Qt::Key_B},
                   .enabled = isOpen,
                   .checked = [this] { return m_session.compared().hasBaseline(); }});
    m_actions.add(view, {.id = u"sideCharts"_s,
                         .text = tr("S&ide charts"),
                         .run = [costs] { costs->setSideCharts(!costs->sideCharts()); },
                         .checked = [costs] { return costs->sideCharts(); }});
    m_actions.add(view, {.id = u"perMillion"_s,
                         .text = tr("Cost of &1M requests"),
                         .run = [costs] { costs->setPerMillion(!costs->perMillion()); },
                         .keys = {Qt::CTRL | Qt::Key_M},
                         .checked = [costs] { return costs->perMillion(); }});
    m_actions.add(view, {.id = u"chartTable"_s,
                         .text = tr("Chart as &table…"),
                         .run = [this] { m_window.exports().showTable(); },
                         .keys = {Qt::CTRL | Qt::Key_T},
                         .enabled = isOpen});
    m_actions.add(view, {.id = u"resetZoom"_s, .text = tr("Reset &zoom"), .run = [this] {
                             if (ChartView* chart = m_window.pages()->chart()) chart->resetZoom();
                         }});
    addPanes(view);
    view->addSeparator();
    addLooks(view);
}

void Commands::addPages(QMenu* view) {
    int number = 0;
    for (const PageRow& page : m_window.pages()->rows()) {
        m_actions.add(view, {.id = u"page."_s + page.id,
                             .text = page.title,
                             .run = [this, number] { m_window.tabs()->setCurrentIndex(number); },
                             .keys = {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)}});
        ++number;
    }
}

void Commands::addPanes(QMenu* view) {
    view->addSeparator();
    RankingView* ranking = m_window.centre().ranking();
    view->addMenu(ranking->sortMenu());
    view->addMenu(ranking->columnsMenu());
    view->addSeparator();
    const Sides& sides = m_window.sides();
    m_actions.adopt(view, sides.left()->toggleViewAction(),
                    {.id = u"left"_s, .text = sides.left()->windowTitle(), .keys = {Qt::Key_F9}});
    m_actions.adopt(view, sides.right()->toggleViewAction(),
                    {.id = u"right"_s, .text = sides.right()->windowTitle(), .keys = {Qt::Key_F10}});
    m_actions.add(
        view,
        {.id = u"nextPane"_s, .text = tr("&Next pane"), .run = [this] { nextPane(); }, .keys = {Qt::Key_F6}});
}

void Commands::addLooks(QMenu* view) {
    ViewSettings& settings = m_window.view();
    QList<Command> themes;
    for (const auto& [id, text, theme] : {std::tuple{u"theme.system"_s, tr("&System"), ThemeChoice::System},
                                          {u"theme.light"_s, tr("&Light"), ThemeChoice::Light},
                                          {u"theme.dark"_s, tr("&Dark"), ThemeChoice::Dark}})
        themes << Command{.id = id,
                          .text = text,
                          .run = [&settings, each = theme] { settings.setTheme(each); },
                          .checked = [&settings, each = theme] { return settings.theme() == each; }};
    m_actions.addChoices(m_actions.addMenu(tr("T&heme"), view), themes);
    QList<Command> spoken;
    for (const auto& [code, name] : languages())
        spoken << Command{.id = u"language."_s + code,
                          .text = name,
                          .run = [&settings, each = code] { settings.chooseLanguage(each); },
                          .checked = [&settings, each = code] { return settings.language() == each; }};
    m_actions.addChoices(m_actions.addMenu(tr("&Language"), view), spoken);
    QList<Command> sizes;
    for (const int percent : kTextSizes)
        sizes << Command{.id = u"textSize.%1"_s.arg(percent),
                         .text = tr("%1 %").arg(percent),
                         .run = [&settings, percent] { settings.setTextSize(percent); },
                         .checked = [&settings, percent] { return settings.textSize() == percent; }};
    m_actions.addChoices(m_actions.addMenu(tr("Te&xt size"), view), sizes);
}

void Commands::addOptions() {
    OptionCommands& options = m_window.options();
    const auto isOpen = [this] { return this->isOpen(); };
    QMenu* menu = m_actions.addMenu(tr("&Options"));
    QAction* add = m_actions.add(
        menu, {.id = u"addOption"_s, .text = tr("&Add…"), .run = [&] { options.add(); }, .enabled = isOpen});
    QAction* edit = m_actions.add(menu, {.id = u"editOption"_s,
                                         .text = tr("&Edit chosen…"),
                                         .run = [&] { options.edit(); },
                                         .enabled = isOpen});
    QAction* duplicate = m_actions.add(menu, {.id = u"duplicateOption"_s,
                                              .text = tr("D&uplicate chosen"),
                                              .run = [&] { options.duplicate(); },
                                              .enabled = isOpen});
    QAction* remove = m_actions.add(menu, {.id = u"removeOption"_s,
                                           .text = tr("&Remove chosen"),
                                           .run = [&] { options.remove(); },
                                           .enabled = [&] { return options.mayRemove(); }});
    // The same where the options stand.
    RankingView* ranking = m_window.centre().ranking();
    ranking->setContextMenuPolicy(Qt::ActionsContextMenu);
    ranking->addActions({edit, duplicate, remove, add, ranking->sortMenu()->menuAction(),
                         ranking->columnsMenu()->menuAction()});
    connect(ranking, &QAbstractItemView::doubleClicked, &options, &OptionCommands::edit);
}

void Commands::addPrices() {
    const auto isOpen = [this] { return this->isOpen(); };
    QMenu* menu = m_actions.addMenu(tr("&Prices"));
    m_actions.add(menu, {.id = u"showPrices"_s,
                         .text = tr("&Where they come from…"),
                         .run = [this] { m_window.prices().showPrices(); },
                         .enabled = isOpen});
    m_actions.add(menu, {.id = u"showRegions"_s,
                         .text = tr("&Regions…"),
                         .run = [this] { m_window.prices().showRegions(); },
                         .enabled = isOpen});
    menu->addSeparator();
    m_actions.add(menu, {.id = u"importPrices"_s, .text = tr("&Import price lists…"), .run = [this] {
                             emit m_window.importOfPricesAsked();
                         }});
    m_actions.add(menu, {.id = u"updatePrices"_s, .text = tr("&Update from AWS…"), .run = [this] {
                             emit m_window.updateOfPricesAsked();
                         }});
}

void Commands::addHelp() {
    QMenu* help = m_actions.addMenu(tr("&Help"));
    m_actions.add(help, {.id = u"findCommand"_s,
                         .text = tr("&Find a command…"),
                         .run = [this] { (new CommandPalette(m_actions, m_window))->show(); },
                         .keys = {Qt::CTRL | Qt::Key_K}});
    m_actions.add(help, {.id = u"shortcuts"_s,
                         .text = tr("&Keyboard shortcuts"),
                         .run = [this] { showShortcuts(); },
                         .keys = {Qt::Key_F1}});
    m_actions.add(help, {.id = u"about"_s, .text = tr("&About Breakeven"), .run = [this] { showAbout(); }});
}

void Commands::showShortcuts() {
    QList<std::pair<QString, QString>> keys;
    for (const Actions::Keys& each : m_actions.keys()) {
        // These are told in one line each by the dialog.
        const bool together = each.id.startsWith(u"page.") || each.id == u"left" || each.id == u"right";
        if (!together) keys.emplace_back(each.keys, each.does);
    }
    ShortcutsDialog(keys, &m_window).exec();
}

void Commands::showAbout() {
    QMessageBox::about(
        &m_window, tr("About Breakeven"),
        tr("<p><b>Breakeven</b></p><p>What AWS Lambda costs beside Fargate and EC2, and where they "
           "break even.</p><p>This window is free software under the GNU General Public License, "
           "version 3 or later; the library and the command line are under the Apache License "
           "2.0.</p><p>List prices before tax; not affiliated with Amazon.</p>"));
}

void Commands::nextPane() {
    WorkloadPanel* workload = m_window.workload();
    WhyPanel* why = m_window.why();
    const std::vector<QWidget*> panes = {workload, m_window.pages()->front(), m_window.ranking(), why};
    std::size_t at = panes.size() - 1;
    for (std::size_t i = 0; i < panes.size(); ++i)
        if (panes[i]->hasFocus() || panes[i]->isAncestorOf(m_window.focusWidget())) at = i;
    for (std::size_t step = 1; step <= panes.size(); ++step) {
        QWidget* next = panes[(at + step) % panes.size()];
        if (!next->isVisible()) continue;
        if (next == workload) return workload->field(cost::Dial::Requests)->takeFocus();
        if (next == why) {
            for (LineRow* row : why->rows())
                if (row->isVisible()) return row->setFocus(Qt::ShortcutFocusReason);
            continue;
        }
        return next->setFocus(Qt::ShortcutFocusReason);
    }
}

QToolBar* Commands::addToolBar() {
    QToolBar* bar = m_window.addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setIconSize(QSize(16, 16));
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actions.fill(*bar,
                   {u"newFromExample"_s, u"open"_s, u"save"_s, {}, u"undo"_s, u"redo"_s, {}, u"copyChart"_s},
                   u"copyChart"_s);
    connect(&m_window.view(), &ViewSettings::textSizeChanged, bar, [bar](int percent) {
        const int side = 16 * percent / 100;
        bar->setIconSize(QSize(side, side));
    });
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    return bar;
}
