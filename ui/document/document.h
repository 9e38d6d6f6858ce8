// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario that is open, with the prices of its Region, its file, and the steps of its edits: each is one
// swap of whole, small scenarios on the undo stack.
#pragma once

#include "ui/document/attempts.h"

#include "libcost/model/scenario.h"
#include "libcost/prices/catalogue.h"

#include <QUndoStack>

class Document : public QObject {
    Q_OBJECT

public:
    // Both must outlive the document. It says nothing until it begins.
    Document(const cost::Catalogue& catalogue, Attempts& attempts);

    const cost::Catalogue& catalogue() const { return *m_catalogue; }
    // Other prices for the same scenario, which is no edit. False, with a message, where they cannot be read;
    // then those at hand stay. This catalogue must outlive the document too.
    bool setCatalogue(const cost::Catalogue& catalogue);

    const cost::Scenario& scenario() const { return m_scenario; }
    // As it was opened or last saved: what a dial goes back to.
    const cost::Scenario& opened() const { return m_opened; }
    const cost::SharedBook& book() const { return m_book; } // null before it begins
    const QString& path() const { return m_path; }          // empty before the first save
    QString title() const;                                  // of its file, else its name
    QString called() const;                                 // its name, else of its file
    QUndoStack& undoStack() { return m_undoStack; }

    // Another scenario takes the place of all that was; the file is its own, or none.
    void begin(const cost::Scenario& scenario, const cost::SharedBook& book, const QString& path);
    // That file says what the scenario is now.
    void setSaved(const QString& path);

    // Drags of the same name merge into one step until the next gesture begins.
    void beginGesture() { ++m_gesture; }
    void drag(const cost::Scenario& after, const QString& what);
    // Any other edit. "what" names it in the Edit menu.
    void replace(const cost::Scenario& after, const QString& what);
    // Refused, with a message, where the catalogue's files of that Region are damaged.
    void setRegion(const std::string& region);

signals:
    void edited();
    void pricesChanged(); // by another catalogue
    void stateChanged();  // another file, its name, its catalogue, or whether it is modified

private:
    friend class ReplaceScenario;

    void step(const cost::Scenario& scenario);
    // False, with a message, where its prices cannot be read: then all stays as it is.
    bool take(const cost::Scenario& scenario);
    std::optional<cost::SharedBook> triedBook(const std::string& region);
    void followSteps(int index);

    const cost::Catalogue* m_catalogue;
    Attempts& m_attempts;
    cost::Scenario m_scenario;
    cost::Scenario m_opened;
    cost::SharedBook m_book;
    QString m_path;
    QUndoStack m_undoStack;
    int m_gesture = 0;
    int m_at = 0;             // the step of the stack that the document is at
    bool m_refused = false;   // a step could not be taken
    bool m_returning = false; // the stack goes back to the document's step
};
