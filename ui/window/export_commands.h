// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: the chart in view, as a picture or as rows, and reports.
#pragma once

#include "ui/document/session.h"

class Pages;
class QWidget;
class ReportWork;
class WorkBar;

class ExportCommands : public QObject {
    Q_OBJECT

public:
    // Dialogs stand before that window.
    ExportCommands(Session& session, Pages& pages, QWidget& window);

    void copyChart();
    void exportChart();
    // The chart in view, as rows.
    void showTable();
    // Asks for a file, and writes a report of the scenario to it.
    void saveReport();
    void writeReport(const QString& path);
    void printReport();

    ReportWork* reporting() const { return m_reporting; }
    // How far a report is; hidden while none is under way.
    WorkBar* bar() const { return m_bar; }

signals:
    void said(const QString& what, int forMs);
    void failed(const QString& what, const QStringList& problems);

private:
    Session& m_session;
    Pages& m_pages;
    QWidget& m_window;
    ReportWork* m_reporting;
    WorkBar* m_bar;
};
