// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "ui/i18n/words.h"

#include "libcost/model/dial.h"

#include <QFileInfo>
#include <QUndoCommand>

// One edit. The whole scenario is a small value, so no other kind of command is needed.
class ReplaceScenario : public QUndoCommand {
public:
    ReplaceScenario(Document* document, cost::Scenario after, const QString& what, int gesture)
        : QUndoCommand(what), m_document(document), m_before(document->scenario()), m_after(std::move(after)),
          m_gesture(gesture) {}

    // Only a drag merges: the same dial, the same gesture.
    int id() const override { return m_gesture; }
    bool mergeWith(const QUndoCommand* next) override {
        const auto* turn = static_cast<const ReplaceScenario*>(next);
        if (turn->text() != text()) return false;
        m_after = turn->m_after;
        setObsolete(m_before == m_after);
        return true;
    }
    void undo() override { m_document->step(m_before); }
    void redo() override { m_document->step(m_after); }

private:
    Document* m_document;
    cost::Scenario m_before;
    cost::Scenario m_after;
    int m_gesture; // -1: merges with nothing
};

namespace {

// What is wrong is told with the file of the catalogue that it is in.
cost::SharedBook bookOf(const cost::Catalogue& catalogue, const std::string& region) {
    try {
        return catalogue.book(region);
    } catch (const cost::BadInput& bad) {
        throw std::runtime_error(bad.what());
    }
}

} // namespace

Document::Document(const cost::Catalogue& catalogue, Attempts& attempts)
    : m_catalogue(&catalogue), m_attempts(attempts) {
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &Document::followSteps);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Document::stateChanged);
}

bool Document::setCatalogue(const cost::Catalogue& catalogue) {
    if (m_book) {
        const auto book = m_attempts.tried(tr("The new prices cannot be read"),
                                           [&] { return bookOf(catalogue, m_scenario.region); });
        if (!book) return false;
        m_book = *book;
    }
    m_catalogue = &catalogue;
    emit stateChanged();
    emit pricesChanged();
    return true;
}

QString Document::title() const {
    if (!m_path.isEmpty()) return QFileInfo(m_path).fileName();
    return m_scenario.name.empty() ? tr("Untitled") : words(m_scenario.name);
}

QString Document::called() const {
    return m_scenario.name.empty() ? title() : words(m_scenario.name);
}

void Document::begin(const cost::Scenario& scenario, const cost::SharedBook& book, const QString& path) {
    m_scenario = scenario;
    m_opened = scenario;
    m_book = book;
    m_path = path;
    m_undoStack.clear();
    emit stateChanged();
}

void Document::setSaved(const QString& path) {
    m_path = path;
    m_opened = m_scenario;
    m_undoStack.setClean();
    emit stateChanged();
}

void Document::drag(const cost::Scenario& after, const QString& what) {
    if (after != m_scenario) m_undoStack.push(new ReplaceScenario(this, after, what, m_gesture));
}

void Document::replace(const cost::Scenario& after, const QString& what) {
    beginGesture();
    cost::Scenario kept = after;
    cost::forgetStale(kept);
    cost::tellApart(kept.options);
    if (kept != m_scenario) m_undoStack.push(new ReplaceScenario(this, std::move(kept), what, -1));
}

void Document::setRegion(const std::string& region) {
    if (region == m_scenario.region) return;
    if (!triedBook(region)) {
        emit stateChanged(); // what offers the Regions shows the one that stays
        return;
    }
    cost::Scenario moved = m_scenario;
    moved.region = region;
    replace(moved, tr("Region"));
}

std::optional<cost::SharedBook> Document::triedBook(const std::string& region) {
    return m_attempts.tried(tr("The prices of %1 cannot be read").arg(words(region)),
                            [&] { return bookOf(*m_catalogue, region); });
}

bool Document::take(const cost::Scenario& scenario) {
    if (!m_book || m_book->region() != scenario.region) {
        const auto book = triedBook(scenario.region);
        if (!book) return false;
        m_book = *book;
    }
    m_scenario = scenario;
    emit edited();
    return true;
}

void Document::step(const cost::Scenario& scenario) {
    if (!m_returning) m_refused = !take(scenario);
}

// Where a step could not be taken, the stack goes back to where the document is.
void Document::followSteps(int index) {
    if (!m_refused) {
        m_at = index;
        return;
    }
    m_refused = false;
    m_returning = true;
    m_undoStack.setIndex(m_at);
    m_returning = false;
}
