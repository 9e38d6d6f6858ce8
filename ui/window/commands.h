// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all commands: a row each, in the order of the menus.
#pragma once

#include <QObject>

class Actions;
class MainWindow;
class QMenu;
class QToolBar;
class Session;

class Commands : public QObject {
    Q_OBJECT

public:
    // Puts them into the menus of the window, which has its parts by then.
    Commands(MainWindow& window, Session& session, const QString& examplesFolder);

    // Buttons of some of them, with room behind.
    QToolBar* addToolBar();

private:
    void addFile();
    void addCharts(QMenu* file);
    void addEdit();
    void addView();
    void addPages(QMenu* view);
    void addPanes(QMenu* view);
    void addLooks(QMenu* view);
    void addOptions();
    void addPrices();
    void addHelp();

    void listExamples(QMenu* menu) const;
    void listRecent(QMenu* menu) const;
    void measureDurations();
    void seekGoal();
    void nextPane();
    void showShortcuts();
    void showAbout();
    bool isOpen() const;

    MainWindow& m_window;
    Session& m_session;
    Actions& m_actions;
    QString m_examplesFolder;
};
