// SPDX-License-Identifier: GPL-3.0-or-later
// The window: the workload at the left, the answer, charts and ranking in the middle, the reasons at the
// right.
#pragma once

#include "ui/document/session.h"
#include "ui/widgets/theme.h"

#include "libcost/prices/price_age.h"

#include <QMainWindow>
#include <QVariant>

#include <functional>

class AnswerLine;
class Pages;
class Field;
class NotesPanel;
class PageTabs;
class ProblemBar;
class QActionGroup;
class QComboBox;
class QLabel;
class QMenu;
class QSettings;
class QStackedWidget;
class QToolBar;
class QToolButton;
class RankingView;
class Recovery;
class ReportWork;
class SidePanel;
class WhyPanel;
class WorkloadPanel;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, const QString& examplesFolder, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString& path);
    // Counts of requests from a file; asks for one where none is named.
    void readTraffic(const QString& path);
    // A scenario of a file beside the document; asks for one where none is named.
    void addBeside(const QString& path);
    void setTheme(ThemeChoice choice);
    // In percent of the desktop's own.
    void setTextSize(int percent);
    // What a program that did not end orderly left: the reader says what becomes of it. It must outlive the
    // window.
    void offer(Recovery& recovery);

    // Fills what the first picture does without: the sides and the ranking. That is done as soon as the chart
    // has been painted, or when one of them is asked for.
    void complete();

    void restoreFrom(const QSettings& settings);
    void saveTo(QSettings& settings) const;

    AnswerLine* answer() const { return m_answer; }
    const QStringList& recent() const { return m_recent; }
    Pages* pages() const { return m_pages; }
    PageTabs* tabs() const { return m_tabs; }
    ProblemBar* problems() const { return m_problems; }
    RankingView* ranking();
    WhyPanel* why();
    NotesPanel* notes();
    WorkloadPanel* workload();
    QComboBox* region() const { return m_region; }
    ReportWork* reporting() const { return m_reporting; }
    Field* scenarioName() const { return m_name; }

    // What went wrong without anyone's fault: it is said, and what is open stays.
    void tellOfFailure(const QString& why);

public slots:
    void save();
    void saveAs();
    void copyChart();
    void exportChart();
    // Asks for a file, and writes a report of the scenario to it.
    void saveReport();
    void printReport();
    // The chart in view, as rows.
    void showTable();
    void writeReport(const QString& path);
    void seekGoal();
    void measureDurations();
    void addOption();
    void editOption();
    void duplicateOption();
    void removeOption();
    void showPrices();
    void showRegions();

signals:
    void completed();
    // What needs more than a window: reading large files, and the network.
    void importOfPricesAsked();
    void updateOfPricesAsked();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addCentre();
    void addPanels();
    void fillLeft();
    void fillRight();
    void openSections();
    void addMenus();
    void addFileMenu();
    void addViewMenu();
    void addOptionsMenu();
    void addPricesMenu();
    void addHelpMenu();
    void addToolBar();
    void tintIcons();
    void sizeDocks();
    bool isCrowded() const;
    QActionGroup* addChoices(QMenu* menu, const QList<std::pair<QString, QVariant>>& choices,
                             const std::function<void(const QVariant& value)>& choose);
    static void check(QActionGroup* group, const QVariant& value);
    QAction* addAction(QMenu* menu, const QString& text, const QString& icon, const QKeySequence& key);

    void draw(const Results& results);
    void drawDocument();
    void drawRegions();
    void addReporting();
    static cost::AgeLimit ageLimit();
    void drawStatus(const Results& results);
    void watchWhatShows();
    void nextPane();
    void showShortcuts();
    void listExamples(QMenu* menu);
    void listRecent(QMenu* menu);
    void tellOfChange(const QString& path);
    void tellNotComputed(const QString& why);
    void askAboutChange(const QString& path);
    void loadAgain();
    void drawName(const cost::Scenario& scenario);
    // A file to write to, with one of the endings of the filter that is chosen; empty where none is wanted.
    QString fileToWrite(const QString& title, const QString& proposed, const QStringList& filters);
    bool mayDiscard();
    void takeTyped();
    void report(const QString& what, const QStringList& problems);

    Session& m_session;
    QString m_examplesFolder;
    ThemeChoice m_theme = ThemeChoice::System;
    int m_textPercent = 100;
    QString m_language; // chosen for the next start; empty for the desktop's
    bool m_shown = false;
    bool m_restored = false; // docks are where they were left

    QStackedWidget* m_centre = nullptr;
    AnswerLine* m_answer = nullptr;
    ProblemBar* m_problems = nullptr;
    PageTabs* m_tabs = nullptr;
    Pages* m_pages = nullptr;
    RankingView* m_ranking = nullptr;
    WorkloadPanel* m_workload = nullptr; // none until the window is complete, like the panels at the right
    Field* m_name = nullptr;
    WhyPanel* m_why = nullptr;
    NotesPanel* m_notes = nullptr;
    SidePanel* m_left = nullptr;
    SidePanel* m_right = nullptr;
    PageTabs* m_rightTabs = nullptr;
    QComboBox* m_region = nullptr;
    const cost::Catalogue* m_regionsOf = nullptr;
    QToolButton* m_date = nullptr;
    QLabel* m_dateIcon = nullptr;
    QLabel* m_conventions = nullptr;
    QLabel* m_counts = nullptr;
    ReportWork* m_reporting = nullptr;
    QToolBar* m_toolBar = nullptr;
    QActionGroup* m_themes = nullptr;
    QActionGroup* m_textSizes = nullptr;
    QActionGroup* m_languages = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QList<std::pair<QAction*, QString>> m_tinted;
    QList<QAction*> m_needDocument;
    QStringList m_recent; // the latest first
};
