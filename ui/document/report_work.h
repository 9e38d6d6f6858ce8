// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a report of a scenario off the window's thread: HTML, Markdown or PDF, by the file's name.
#pragma once

#include "ui/compute/work.h"

#include "libcost/advice/overview.h"
#include "libcost/output/report.h"
#include "libcost/prices/price_age.h"

class QPrinter;

class ReportWork : public Work {
    Q_OBJECT

public:
    explicit ReportWork(QObject* parent = nullptr);

    void write(const cost::Scenario& scenario, const cost::SharedBook& book, const cost::AgeLimit& age,
               const QString& path);
    // On paper. `what` is how messages name it.
    void print(const cost::Scenario& scenario, const cost::SharedBook& book, const cost::AgeLimit& age,
               std::shared_ptr<QPrinter> printer, const QString& what);

signals:
    void written(const QString& path);
    void failed(const QString& path, const QString& why);

private:
    // Says why it could not; nothing where it could. Runs on the thread.
    using Deliver =
        std::function<QString(const cost::ReportSubject& subject, const cost::Overview& overview)>;
    void make(const cost::Scenario& scenario, const cost::SharedBook& book, const QString& what,
              const Deliver& deliver);

    struct Outcome {
        QString what;
        QString why; // empty where it was written
    };
    std::shared_ptr<Outcome> m_outcome; // the thread's until it has ended
};
