// SPDX-License-Identifier: GPL-3.0-or-later
// The window: the workload at the left, the answer, charts and ranking in the middle, the reasons at the
// right. It puts its parts together and passes on between them; what they do is theirs.
#pragma once

#include "ui/document/document_controller.h"
#include "ui/window/actions.h"
#include "ui/window/centre.h"
#include "ui/window/export_commands.h"
#include "ui/window/option_commands.h"
#include "ui/window/price_bar.h"
#include "ui/window/sides.h"
#include "ui/window/view_settings.h"

#include <QMainWindow>

class StatusLine;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, const QString& examplesFolder, QWidget* parent = nullptr);
    ~MainWindow() override;

    DocumentController& document() const { return *m_document; }
    OptionCommands& options() const { return *m_options; }
    ExportCommands& exports() const { return *m_exports; }
    PriceBar& prices() const { return *m_prices; }
    ViewSettings& view() const { return *m_view; }
    Actions& actions() const { return *m_actions; }
    Sides& sides() const { return *m_sides; }
    Centre& centre() const { return *m_centre; }
    AnswerLine* answer() const { return m_centre->answer(); }
    Pages* pages() const { return m_centre->pages(); }
    PageTabs* tabs() const { return m_centre->tabs(); }
    ProblemBar* problems() const { return m_centre->problems(); }
    // The sides and the rows of the ranking: there when the chart has been painted, or are asked for.
    void complete() const { m_sides->fill(); }
    RankingView* ranking() const;
    WhyPanel* why() const { return m_sides->why(); }
    NotesPanel* notes() const { return m_sides->notes(); }
    WorkloadPanel* workload() const { return m_sides->workload(); }

    void restoreFrom(const QSettings& settings);
    void saveTo(QSettings& settings) const;
    // What went wrong without anyone's fault: it is said, and what is open stays.
    void tellOfFailure(const QString& why);

signals:
    void completed();
    // What needs more than a window: reading large files, and the network.
    void importOfPricesAsked();
    void updateOfPricesAsked();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void connectSession();
    void connectParts();
    void finish();
    void draw(const Results& results);
    void drawDocument();
    void recolor();
    void watchWhatShows();

    Session& m_session;
    bool m_shown = false;
    bool m_restored = false; // docks are where they were left
    Centre* m_centre = nullptr;
    Sides* m_sides = nullptr;
    DocumentController* m_document = nullptr;
    OptionCommands* m_options = nullptr;
    ExportCommands* m_exports = nullptr;
    ViewSettings* m_view = nullptr;
    StatusLine* m_status = nullptr;
    Actions* m_actions = nullptr;
    PriceBar* m_prices = nullptr;
};
