// SPDX-License-Identifier: GPL-3.0-or-later
// The cold starts of a function, simulated and priced off the window's thread, with progress and cancel.
#pragma once

#include "libcost/choice/cold_starts.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

// What was found, a value. Where the scenario lacks something there are problems, and no ways.
struct ColdStarts {
    cost::Scenario scenario;
    std::string optionId; // empty where the scenario has no function
    cost::EnvironmentModel model;
    cost::EnvironmentResult result; // of the function as it is
    cost::ColdStartChoice choice;
    cost::Problems problems;
};

class ColdStartWork : public QObject {
    Q_OBJECT

public:
    explicit ColdStartWork(QObject* parent = nullptr);
    ~ColdStartWork() override;

    // Begins, unless that is what was asked for last. What is under way for another question ends.
    void ask(const cost::Scenario& scenario, const cost::SharedBook& book, const std::string& optionId);
    // Ends what is under way; the next question is taken again, also the same one.
    void cancel();
    bool isBusy() const { return m_thread != nullptr || m_due.isActive(); }
    // The latest that is finished, or null.
    std::shared_ptr<const ColdStarts> latest() const { return m_latest; }
    // How long the work under way has taken.
    double seconds() const { return static_cast<double>(m_since.elapsed()) / 1000; }

signals:
    void progressed(double done);
    void finished();
    void stopped(); // by cancel()

private:
    struct Question {
        cost::Scenario scenario;
        cost::SharedBook book;
        std::string optionId;

        bool operator==(const Question&) const = default;
    };

    void begin();
    void end();

    std::optional<Question> m_question; // the last
    bool m_answered = false;
    bool m_again = false; // another question came while this one was under way
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<ColdStarts> m_found;
    std::shared_ptr<const ColdStarts> m_latest;
    std::atomic<bool> m_stop = false;
    std::atomic<double> m_done = 0;
    QTimer m_due; // a dial that turns asks at every step
    QTimer m_tick;
    QElapsedTimer m_since;
};
