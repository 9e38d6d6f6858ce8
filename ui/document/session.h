// SPDX-License-Identifier: GPL-3.0-or-later
// All that belongs to one window's document, and what comes of it: every change of a part is followed by one
// computation and one signal.
#pragma once

#include "ui/document/compared.h"
#include "ui/document/dials.h"
#include "ui/document/scenario_files.h"

#include <QTimer>

#include <memory>

class Session : public QObject {
    Q_OBJECT

public:
    // The catalogue must outlive the session. There is no document until one is opened.
    explicit Session(const cost::Catalogue& catalogue, QObject* parent = nullptr);

    Attempts& attempts() { return m_attempts; }
    Document& document() { return m_document; }
    View& view() { return m_view; }
    Dials& dials() { return m_dials; }
    ScenarioFiles& files() { return m_files; }
    Compared& compared() { return m_compared; }

    bool hasDocument() const { return m_results != nullptr; }
    const Results& results() const { return *m_results; }

    // Puts a scenario, which may have a file, in the place of the document. What cannot be computed is not
    // shown: then the document stays, with all that belongs to it, and a message says why.
    bool show(const cost::Scenario& scenario, const QString& path);

    // Does at once what is due after the events at hand.
    void computeNow();
    // The same, with the map as fine as it gets.
    void computeFinely();

signals:
    void resultsChanged(const Results& results);
    // The document stays as it is, and the results as they were.
    void notComputed(const QString& why);

private:
    void compute(double mapMs, double bandMs);
    void publish(double mapMs);

    Attempts m_attempts;
    Document m_document;
    View m_view;
    Dials m_dials;
    ScenarioFiles m_files;
    Compared m_compared;
    QTimer m_due;
    QTimer m_atRest; // then what was drawn coarsely while it moved is drawn finely
    Tools m_tools;
    std::unique_ptr<Results> m_results;
};
