// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios that the document is compared with: an earlier state of its own, which is drawn with it, and
// others beside it, each with a column of its own. None of it is an edit.
#pragma once

#include "ui/document/document.h"
#include "ui/document/side_by_side.h"

class ScenarioFiles;

class Compared : public QObject {
    Q_OBJECT

public:
    Compared(const Document& document, ScenarioFiles& files, Attempts& attempts);

    // Holds the scenario as it is, to compare what follows with; or lets it go. It is priced in the
    // document's Region, and goes with the document.
    void pinBaseline(bool on);
    bool hasBaseline() const { return m_baseline.has_value(); }
    // Null where none is held.
    const cost::Scenario* baseline() const { return m_baseline ? &*m_baseline : nullptr; }

    // Other scenarios, of a file, or the document as it is now. They stay as they are until they are removed.
    // False, with a message, where the file cannot be read.
    bool add(const QString& path);
    void addAsItIs();
    void remove(std::size_t place);
    const std::vector<Beside>& beside() const { return m_beside; }

signals:
    void baselineChanged();
    void besideChanged();

private:
    void priceAnew();

    const Document& m_document;
    ScenarioFiles& m_files;
    Attempts& m_attempts;
    std::optional<cost::Scenario> m_baseline;
    std::vector<Beside> m_beside;
};
