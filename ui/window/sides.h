// SPDX-License-Identifier: GPL-3.0-or-later
// The sides of the window: the workload, and the reasons. They are empty until the first picture is there.
#pragma once

#include "ui/document/session.h"

class Field;
class NotesPanel;
class PageTabs;
class QMainWindow;
class SidePanel;
class WhyPanel;
class WorkloadPanel;

class Sides : public QObject {
    Q_OBJECT

public:
    Sides(Session& session, QMainWindow& window);

    // Once; what is asked for what they hold does it too.
    void fill();
    bool isFilled() const { return m_workload != nullptr; }
    WorkloadPanel* workload();
    WhyPanel* why();
    NotesPanel* notes();
    Field* name() const { return m_name; }
    SidePanel* left() const { return m_left; }
    SidePanel* right() const { return m_right; }

    void draw(const Results& results);
    void drawDocument();
    // In the colours and the font of the window.
    void recolor();

    // When the window shows itself for the first time: as wide as it and its words want it. The last one may
    // have to go, unless they are as they were left.
    void arrange(int textPercent, bool asLeft);
    void followTextSize(int percent);

signals:
    void filled();
    void openDialsChanged();
    void trafficFileWanted();
    void importAsked();
    void updateAsked();

private:
    void takeName();
    void drawName(const cost::Scenario& scenario);
    void showDial(cost::Dial dial);
    void setWidths(int textPercent);
    void makeRoom(int textPercent);
    void openSections();

    Session& m_session;
    QMainWindow& m_window;
    bool m_arranged = false;
    Field* m_name;
    PageTabs* m_tabs;
    SidePanel* m_left;
    SidePanel* m_right;
    WorkloadPanel* m_workload = nullptr;
    WhyPanel* m_why = nullptr;
    NotesPanel* m_notes = nullptr;
};
