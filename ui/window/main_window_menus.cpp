// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, toolbar and keys of the window.
#include "ui/charts/chart_view.h"
#include "ui/dialogs/prices_dialog.h"
#include "ui/dialogs/regions_dialog.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/pages/cost_page.h"
#include "ui/pages/pages.h"
#include "ui/panels/problem_bar.h"
#include "ui/panels/ranking_view.h"
#include "ui/panels/why_panel.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/side_panel.h"
#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QShortcut>
#include <QToolBar>
#include <QToolButton>

QAction* MainWindow::addAction(QMenu* menu, const QString& text, const QString& icon,
                               const QKeySequence& key) {
    QAction* action = menu->addAction(text);
    action->setShortcut(key);
    if (!icon.isEmpty()) m_tinted.append({action, icon});
    return action;
}

void MainWindow::addMenus() {
    addFileMenu();
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = m_session.undoStack().createUndoAction(this, tr("&Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = m_session.undoStack().createRedoAction(this, tr("&Redo"));
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_tinted << std::pair{m_undo, QStringLiteral("undo")} << std::pair{m_redo, QStringLiteral("redo")};
    edit->addAction(m_undo);
    edit->addAction(m_redo);
    edit->addSeparator();
    QAction* goal = addAction(edit, tr("&Goal seek…"), {}, QKeySequence(Qt::CTRL | Qt::Key_G));
    goal->setObjectName(QStringLiteral("goalSeek"));
    connect(goal, &QAction::triggered, this, &MainWindow::seekGoal);
    QAction* durations = edit->addAction(tr("&Measured durations…"), this, &MainWindow::measureDurations);
    durations->setObjectName(QStringLiteral("measuredDurations"));
    m_needDocument << goal << durations;
    QAction* table = edit->addAction(tr("Copy ran&king"), m_ranking, &RankingView::copy);
    m_needDocument << table;
    addViewMenu();
    addOptionsMenu();
    addPricesMenu();
    addHelpMenu();
}

void MainWindow::addFileMenu() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QMenu* examples = file->addMenu(tr("&New from example"));
    examples->menuAction()->setObjectName(QStringLiteral("newFromExample"));
    m_tinted.append({examples->menuAction(), QStringLiteral("new")});
    connect(examples, &QMenu::aboutToShow, this, [this, examples] { listExamples(examples); });
    QAction* open = addAction(file, tr("&Open…"), QStringLiteral("open"), QKeySequence::Open);
    open->setObjectName(QStringLiteral("open"));
    connect(open, &QAction::triggered, this, [this] { openFile({}); });
    QAction* beside = file->addAction(tr("Co&mpare with…"));
    beside->setObjectName(QStringLiteral("compareWith"));
    connect(beside, &QAction::triggered, this, [this] { addBeside({}); });
    m_needDocument << beside;
    QMenu* recent = file->addMenu(tr("Open recen&t"));
    recent->menuAction()->setObjectName(QStringLiteral("openRecent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { listRecent(recent); });
    QAction* saving = addAction(file, tr("&Save"), QStringLiteral("save"), QKeySequence::Save);
    saving->setObjectName(QStringLiteral("save"));
    connect(saving, &QAction::triggered, this, &MainWindow::save);
    QAction* savingAs = addAction(file, tr("Save &as…"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(savingAs, &QAction::triggered, this, &MainWindow::saveAs);
    file->addSeparator();
    QAction* copy = addAction(file, tr("&Copy chart"), QStringLiteral("copy"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copy->setObjectName(QStringLiteral("copyChart"));
    connect(copy, &QAction::triggered, this, &MainWindow::copyChart);
    QAction* exporting =
        addAction(file, tr("&Export chart…"), QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_E));
    exporting->setObjectName(QStringLiteral("exportChart"));
    connect(exporting, &QAction::triggered, this, &MainWindow::exportChart);
    QAction* report =
        addAction(file, tr("&Report…"), QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_R));
    report->setObjectName(QStringLiteral("report"));
    connect(report, &QAction::triggered, this, &MainWindow::saveReport);
    QAction* print = addAction(file, tr("&Print report…"), {}, QKeySequence::Print);
    print->setObjectName(QStringLiteral("print"));
    connect(print, &QAction::triggered, this, &MainWindow::printReport);
    m_needDocument << report << print;
    file->addSeparator();
    QAction* quit = addAction(file, tr("&Quit"), {}, QKeySequence::Quit);
    quit->setObjectName(QStringLiteral("quit"));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    m_needDocument << saving << savingAs << copy << exporting;
}

void MainWindow::listExamples(QMenu* menu) {
    menu->clear();
    const QDir folder(m_examplesFolder);
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        const QString path = folder.filePath(name);
        menu->addAction(m_session.nameOf(path), this, [this, path] {
            if (mayDiscard()) m_session.startFrom(path);
        });
    }
    if (files.isEmpty()) menu->addAction(tr("No examples found"))->setEnabled(false);
}

void MainWindow::listRecent(QMenu* menu) {
    menu->clear();
    for (const QString& path : std::as_const(m_recent))
        if (QFileInfo(path).isFile())
            menu->addAction(QFileInfo(path).fileName(), this, [this, path] { openFile(path); })
                ->setToolTip(QDir::toNativeSeparators(path));
    menu->setToolTipsVisible(true);
    if (menu->isEmpty()) menu->addAction(tr("Nothing yet"))->setEnabled(false);
}

void MainWindow::addViewMenu() {
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < m_tabs->count(); ++i) {
        QAction* page = addAction(view, m_tabs->tabText(i), {},
                                  QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(page, &QAction::triggered, this, [this, i] { m_tabs->setCurrentIndex(i); });
    }
    view->addSeparator();
    QAction* baseline = addAction(view, tr("Pin &baseline"), {}, QKeySequence(Qt::CTRL | Qt::Key_B));
    baseline->setObjectName(QStringLiteral("pinBaseline"));
    baseline->setCheckable(true);
    connect(baseline, &QAction::triggered, &m_session, &Session::pinBaseline);
    connect(&m_session, &Session::resultsChanged, baseline,
            [this, baseline] { baseline->setChecked(m_session.hasBaseline()); });
    m_needDocument << baseline;
    auto* costs = m_pages->get<CostPage>();
    QAction* sides = view->addAction(tr("S&ide charts"));
    sides->setCheckable(true);
    QAction* each = addAction(view, tr("Cost of &1M requests"), {}, QKeySequence(Qt::CTRL | Qt::Key_M));
    each->setObjectName(QStringLiteral("perMillion"));
    each->setCheckable(true);
    connect(each, &QAction::triggered, costs, &CostPage::setPerMillion);
    connect(view, &QMenu::aboutToShow, this, [costs, sides, each] {
        sides->setChecked(costs->sideCharts());
        each->setChecked(costs->perMillion());
    });
    connect(sides, &QAction::triggered, costs, &CostPage::setSideCharts);
    QAction* rows = addAction(view, tr("Chart as &table…"), {}, QKeySequence(Qt::CTRL | Qt::Key_T));
    rows->setObjectName(QStringLiteral("chartTable"));
    connect(rows, &QAction::triggered, this, &MainWindow::showTable);
    m_needDocument << rows;
    QAction* reset = view->addAction(tr("Reset &zoom"));
    connect(reset, &QAction::triggered, this, [this] {
        if (ChartView* chart = m_pages->chart()) chart->resetZoom();
    });
    view->addSeparator();
    view->addMenu(m_ranking->sortMenu());
    view->addMenu(m_ranking->columnsMenu());
    view->addSeparator();
    QAction* left = m_left->toggleViewAction();
    left->setShortcut(Qt::Key_F9);
    QAction* right = m_right->toggleViewAction();
    right->setShortcut(Qt::Key_F10);
    view->addActions({left, right});
    view->addSeparator();
    const auto valueOf = [](ThemeChoice choice) { return static_cast<int>(choice); };
    m_themes =
        addChoices(view->addMenu(tr("T&heme")),
                   {{tr("&System"), valueOf(ThemeChoice::System)},
                    {tr("&Light"), valueOf(ThemeChoice::Light)},
                    {tr("&Dark"), valueOf(ThemeChoice::Dark)}},
                   [this](const QVariant& value) { setTheme(static_cast<ThemeChoice>(value.toInt())); });
    QList<std::pair<QString, QVariant>> spoken;
    for (const Language& language : languages())
        spoken << std::pair(language.name, QVariant(language.code));
    m_languages = addChoices(view->addMenu(tr("&Language")), spoken, [this](const QVariant& value) {
        m_language = value.toString();
        m_problems->showNotice(tr("The language changes when Breakeven starts again."), {});
    });
    check(m_languages, desktopLanguage());
    QList<std::pair<QString, QVariant>> sizes;
    for (const int percent : kTextSizes)
        sizes << std::pair(tr("%1 %").arg(percent), QVariant(percent));
    m_textSizes = addChoices(view->addMenu(tr("Te&xt size")), sizes,
                             [this](const QVariant& value) { setTextSize(value.toInt()); });
    check(m_textSizes, m_textPercent);
    connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, &MainWindow::nextPane);
}

// One of them is checked at a time.
QActionGroup* MainWindow::addChoices(QMenu* menu, const QList<std::pair<QString, QVariant>>& choices,
                                     const std::function<void(const QVariant& value)>& choose) {
    auto* group = new QActionGroup(this);
    for (const auto& [text, value] : choices) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choose, each = value] { choose(each); });
    }
    return group;
}

void MainWindow::check(QActionGroup* group, const QVariant& value) {
    for (QAction* action : group->actions())
        action->setChecked(action->data() == value);
}

void MainWindow::addOptionsMenu() {
    QMenu* options = menuBar()->addMenu(tr("&Options"));
    QAction* add = options->addAction(tr("&Add…"), this, &MainWindow::addOption);
    QAction* edit = options->addAction(tr("&Edit chosen…"), this, &MainWindow::editOption);
    QAction* duplicate = options->addAction(tr("D&uplicate chosen"), this, &MainWindow::duplicateOption);
    m_remove = options->addAction(tr("&Remove chosen"), this, &MainWindow::removeOption);
    m_needDocument << add << edit << duplicate << m_remove;
    m_ranking->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_ranking->addActions({edit, duplicate, m_remove, add, m_ranking->sortMenu()->menuAction(),
                           m_ranking->columnsMenu()->menuAction()});
    connect(m_ranking, &QAbstractItemView::doubleClicked, this, &MainWindow::editOption);
}

void MainWindow::addPricesMenu() {
    QMenu* prices = menuBar()->addMenu(tr("&Prices"));
    QAction* shown = prices->addAction(tr("&Where they come from…"), this, &MainWindow::showPrices);
    shown->setObjectName(QStringLiteral("showPrices"));
    m_needDocument << shown;
    QAction* regions = prices->addAction(tr("&Regions…"), this, &MainWindow::showRegions);
    regions->setObjectName(QStringLiteral("showRegions"));
    m_needDocument << regions;
    prices->addSeparator();
    prices->addAction(tr("&Import price lists…"), this, &MainWindow::importOfPricesAsked)
        ->setObjectName(QStringLiteral("importPrices"));
    prices->addAction(tr("&Update from AWS…"), this, &MainWindow::updateOfPricesAsked)
        ->setObjectName(QStringLiteral("updatePrices"));
}

void MainWindow::showPrices() {
    QStringList folders;
    for (const std::filesystem::path& overlay : m_session.catalogue().overlays())
        folders.prepend(words(overlay.string()));
    folders << words(m_session.catalogue().folder().string());
    PricesDialog(m_session.results(), folders, this).exec();
}

void MainWindow::showRegions() {
    const auto wanted = [this] {
        RegionsDialog dialog(m_session.catalogue(), m_session.scenario().region, this);
        connect(&dialog, &RegionsDialog::regionTaken, this,
                [this](const std::string& id) { m_session.setRegion(id); });
        return dialog.exec();
    }();
    if (wanted == RegionsDialog::Import) emit importOfPricesAsked();
    if (wanted == RegionsDialog::Update) emit updateOfPricesAsked();
}

void MainWindow::addHelpMenu() {
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    connect(addAction(help, tr("&Keyboard shortcuts"), {}, QKeySequence(Qt::Key_F1)), &QAction::triggered,
            this, &MainWindow::showShortcuts);
    help->addAction(tr("&About Breakeven"), this, [this] {
        QMessageBox::about(
            this, tr("About Breakeven"),
            tr("<p><b>Breakeven</b></p><p>What AWS Lambda costs beside Fargate and EC2, and where they "
               "break even.</p><p>This window is free software under the GNU General Public License, "
               "version 3 or later; the library and the command line are under the Apache License "
               "2.0.</p><p>List prices before tax; not affiliated with Amazon.</p>"));
    });
}

void MainWindow::addToolBar() {
    m_toolBar = QMainWindow::addToolBar(tr("Tools"));
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize(QSize(16, 16));
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [this](const QString& name, bool withWords) {
        for (const auto& [action, icon] : std::as_const(m_tinted)) {
            if (icon != name) continue;
            m_toolBar->addAction(action);
            auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(action));
            if (!button) continue;
            button->setToolButtonStyle(withWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
            button->setPopupMode(QToolButton::InstantPopup);
            button->setFocusPolicy(Qt::TabFocus);
        }
    };
    for (const char* name : {"new", "open", "save"})
        add(QString::fromLatin1(name), false);
    m_toolBar->addSeparator();
    for (const char* name : {"undo", "redo"})
        add(QString::fromLatin1(name), false);
    m_toolBar->addSeparator();
    add(QStringLiteral("copy"), true);

    auto* gap = new QWidget(m_toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    auto* label = new QLabel(tr("Re&gion") + u' ', m_toolBar);
    m_region = new QComboBox(m_toolBar);
    m_region->setAccessibleName(tr("Region"));
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_region);
    m_toolBar->addWidget(label);
    m_toolBar->addWidget(m_region);
    connect(m_region, &QComboBox::activated, this,
            [this](int index) { m_session.setRegion(m_region->itemData(index).toString().toStdString()); });
    m_dateIcon = new QLabel(m_toolBar);
    m_dateIcon->setContentsMargins(10, 0, 4, 0);
    m_date = new QToolButton(m_toolBar);
    m_date->setAutoRaise(true);
    m_date->setFocusPolicy(Qt::TabFocus);
    m_date->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_date, &QToolButton::clicked, this, &MainWindow::showPrices);
    m_toolBar->addWidget(m_dateIcon);
    m_toolBar->addWidget(m_date);
}

void MainWindow::nextPane() {
    complete();
    const std::vector<QWidget*> panes = {m_workload, m_pages->front(), m_ranking, m_why};
    std::size_t at = panes.size() - 1;
    for (std::size_t i = 0; i < panes.size(); ++i)
        if (panes[i]->hasFocus() || panes[i]->isAncestorOf(focusWidget())) at = i;
    for (std::size_t step = 1; step <= panes.size(); ++step) {
        QWidget* next = panes[(at + step) % panes.size()];
        if (!next->isVisible()) continue;
        if (next == m_workload) return m_workload->field(cost::Dial::Requests)->takeFocus();
        if (next == m_why) {
            for (LineRow* row : m_why->rows())
                if (row->isVisible()) return row->setFocus(Qt::ShortcutFocusReason);
            continue;
        }
        return next->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::showShortcuts() {
    const std::pair<QString, QString> keys[] = {
        {tr("Ctrl+O, Ctrl+S, Ctrl+Shift+S"), tr("open, save, save as")},
        {tr("Ctrl+Z, Ctrl+Shift+Z"), tr("undo, redo")},
        {tr("Ctrl+1 to 9"), tr("the pages, from left to right")},
        {tr("Ctrl+B"), tr("pin a baseline to compare with, let it go")},
        {tr("Ctrl+G"), tr("goal seek")},
        {tr("Ctrl+M"), tr("cost of 1M requests, or of a month")},
        {tr("Alt and an underlined letter"), tr("go to that dial")},
        {tr("F6"), tr("next pane")},
        {tr("F9, F10"), tr("hide and show the sides")},
        {tr("Ctrl+Shift+C, Ctrl+E"), tr("copy, export the chart")},
        {tr("Ctrl+R, Ctrl+P"), tr("report as HTML, Markdown or PDF; print it")},
        {tr("On a slider: arrows, Page keys"), tr("by 1 %, by 10 %")},
        {tr("In a field: Enter, Esc"), tr("take what is typed, put it back")},
        {tr("On an input: Ctrl+0"), tr("back to the value in the file (also a double click on its words)")},
        {tr("In a chart: left, right"), tr("move the crosshair; with Shift ten times as far")},
        {tr("C, Enter, Esc"), tr("next crossing, hold, let go")},
        {tr("T, or Ctrl+T"), tr("the chart as a table")},
        {tr("+, −, 0"), tr("zoom in, out, back (also Backspace)")},
        {tr("In the map: arrows, Enter, Esc"), tr("choose a place, set both dials there, let go")},
        {tr("In the ranking: Ctrl+C"), tr("copy as a table")},
    };
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Keyboard shortcuts"));
    auto* layout = new QGridLayout(&dialog);
    layout->setHorizontalSpacing(20);
    int row = 0;
    for (const auto& [key, does] : keys) {
        auto* label = new QLabel(key, &dialog);
        label->setFont(sized(font(), 0, QFont::DemiBold));
        layout->addWidget(label, row, 0);
        layout->addWidget(new QLabel(does, &dialog), row++, 1);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons, row, 0, 1, 2);
    dialog.exec();
}
