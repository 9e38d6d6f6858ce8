// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the window: what goes wrong, the answer, the pages with their tabs, and the ranking.
#pragma once

#include "ui/document/session.h"

#include <QWidget>

class AnswerLine;
class Pages;
class PageTabs;
class ProblemBar;
class QSettings;
class QStackedWidget;
class RankingView;

class Centre : public QWidget {
    Q_OBJECT

public:
    Centre(Session& session, QWidget* parent);

    AnswerLine* answer() const { return m_answer; }
    PageTabs* tabs() const { return m_tabs; }
    Pages* pages() const { return m_pages; }
    ProblemBar* problems() const { return m_problems; }
    RankingView* ranking() const { return m_ranking; }

    // Without the ranking, for a picture that is to be there soon.
    void draw(const Results& results);

    void restoreFrom(const QSettings& settings);
    void saveTo(QSettings& settings) const;

private:
    // What is there when a document is.
    QWidget* filled();

    Session& m_session;
    QStackedWidget* m_stack;
    ProblemBar* m_problems = nullptr;
    AnswerLine* m_answer = nullptr;
    PageTabs* m_tabs = nullptr;
    Pages* m_pages = nullptr;
    RankingView* m_ranking = nullptr;
};
