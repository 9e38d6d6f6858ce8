// SPDX-License-Identifier: GPL-3.0-or-later
// Work that takes longer than a frame, off the window's thread, with progress and cancel.
#pragma once

#include "libcost/base/progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

class Work : public QObject {
    Q_OBJECT

public:
    using Progress = cost::Progress;
    // Runs on a thread of its own, on values that it owns; says whether it came to its end.
    using Job = std::function<bool(const Progress& progress)>;

    explicit Work(int restMs, QObject* parent = nullptr);
    ~Work() override;

    // Begins after a moment of rest, since a dial that turns asks at every step. What is under way ends.
    void start(Job job);
    // Ends what is under way, or due.
    void cancel();
    bool isBusy() const { return m_thread != nullptr || m_due.isActive(); }
    // How long the job under way has taken.
    double seconds() const { return static_cast<double>(m_since.elapsed()) / 1000; }
    // "12 s left", as far as it is known.
    QString remaining(double done) const;

signals:
    void progressed(double done);
    void finished(); // the job came to its end
    void stopped();  // it did not
    // It did not, since something went wrong: before stopped().
    void broke(const QString& why);

private:
    void begin();
    void end();

    Job m_job;
    bool m_again = false; // another job came while this one was under way
    bool m_complete = false;
    QString m_why; // the thread's until it has ended
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<double> m_done = 0;
    QTimer m_due;
    QTimer m_tick;
    QElapsedTimer m_since;
};

// Questions of one kind: the latest asked is worked on, the latest answer stays until the next is there.
template <class Question, class Answer>
class Answering : public Work {
public:
    // Nothing where it was told to end.
    using Find = std::shared_ptr<const Answer> (*)(const Question& question, const Progress& progress);

    Answering(Find find, int restMs, QObject* parent = nullptr) : Work(restMs, parent), m_find(find) {
        connect(this, &Work::finished, this, [this] { m_latest = std::move(m_found); });
        // The same may then be asked again.
        connect(this, &Work::stopped, this, [this] { m_question.reset(); });
    }

    // Begins, unless that is what was asked for last. What is under way for another question ends.
    void ask(Question question) {
        if (m_question == question) return;
        m_question = std::move(question);
        start([this, question = *m_question](const Progress& progress) {
            m_found = m_find(question, progress);
            return m_found != nullptr;
        });
    }
    // Null before the first.
    std::shared_ptr<const Answer> latest() const { return m_latest; }

private:
    Find m_find;
    std::optional<Question> m_question;
    std::shared_ptr<const Answer> m_found; // the thread's until it has ended
    std::shared_ptr<const Answer> m_latest;
};
