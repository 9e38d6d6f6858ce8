// SPDX-License-Identifier: GPL-3.0-or-later
// What to run, why, how sure that is, what stands in the way of the others, and what would change it.
#pragma once

#include "ui/document/session.h"
#include "ui/pages/page.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/work_bar.h"

#include "libcost/output/report_advice.h"

#include <QScrollArea>

class OutlookChart;
class QLabel;
class QPushButton;
class QVBoxLayout;
class TornadoChart;

struct AdviceQuestion {
    cost::Scenario scenario;
    cost::SharedBook book;

    bool operator==(const AdviceQuestion&) const = default;
};
struct Advised {
    cost::Scenario scenario;
    cost::SharedBook book;
    cost::Advice advice;
    cost::Outlook outlook;
};
// Nothing when it was told to end.
std::shared_ptr<const Advised> adviceOf(const AdviceQuestion& question, const Work::Progress& progress);

class AdvicePage : public Page {
    Q_OBJECT

public:
    explicit AdvicePage(Session& session, QWidget* parent = nullptr);

    // Asks for advice: until it is there the old one stays.
    void draw(const Results& results) override;
    // Puts the latest advice on the clipboard as Markdown, for a pull request.
    void copy() const override;
    bool isRanked() const override { return false; }
    // All that is said, a line each.
    QStringList lines() const;
    // Takes a dial to where another option is advised: one for each flip, in their order.
    const QList<QPushButton*>& flipButtons() const { return m_flipButtons; }
    // Adds an option that the scenario does not list.
    const QList<QPushButton*>& addButtons() const { return m_addButtons; }
    // The latest advice, or null.
    std::shared_ptr<const Advised> advised() const { return m_work->latest(); }
    Work* work() const { return m_work; }
    QPushButton* copyButton() const { return m_copy; }
    QPushButton* cancelButton() const { return m_bar->button(); }
    OutlookChart* outlookChart() const { return m_outlook; }
    TornadoChart* tornadoChart() const { return m_tornado; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawAdvice();
    void ask();
    void addPart(const cost::AdvicePart& part, const Advised& advised);
    void addOutlook(const Advised& advised);
    void addHeading(const QString& text);
    void addLine(const cost::Message& text, QPushButton* beside = nullptr);
    QPushButton* smallButton(const QString& text, const QString& spoken, const QString& help);
    QPushButton* setButton(const cost::Flip& flip, const cost::Message& text);
    QPushButton* addButton(const cost::Advice& advice, std::size_t line);

    Session& m_session;
    Answering<AdviceQuestion, Advised>* m_work;
    WorkBar* m_bar;
    QPushButton* m_copy;
    QScrollArea* m_scroll;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_layout = nullptr;
    OutlookChart* m_outlook = nullptr;
    TornadoChart* m_tornado = nullptr;
    QList<NoteLabel*> m_lines;
    QList<QLabel*> m_headings;
    QStringList m_drawn; // what charts show instead of lines
    QList<QPushButton*> m_flipButtons;
    QList<QPushButton*> m_addButtons;
};
