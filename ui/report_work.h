// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a report of a scenario off the window's thread: HTML, Markdown or PDF, by the file's name.
#pragma once

#include "ui/work.h"

#include "libcost/choice/overview.h"
#include "libcost/prices/price_age.h"

class ReportWork : public Work {
    Q_OBJECT

public:
    explicit ReportWork(QObject* parent = nullptr);

    void write(const cost::Scenario& scenario, const cost::SharedBook& book, const cost::AgeLimit& age,
               const QString& path);

signals:
    void written(const QString& path);
    void failed(const QString& path, const QString& why);

private:
    struct Outcome {
        QString path;
        QString why; // empty where it was written
    };
    std::shared_ptr<Outcome> m_outcome; // the thread's until it has ended
};
