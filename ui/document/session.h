// SPDX-License-Identifier: GPL-3.0-or-later
// The document and its moment: the only object that calls the library. Every edit is one swap of whole, small
// scenarios on the undo stack; every change is followed by one computation and one signal.
#pragma once

#include "ui/compute/results.h"
#include "ui/document/side_by_side.h"

#include "libcost/prices/catalogue.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <filesystem>
#include <functional>
#include <memory>

class Session : public QObject {
    Q_OBJECT

public:
    // The catalogue must outlive the session. There is no document until one is opened.
    explicit Session(const cost::Catalogue& catalogue, QObject* parent = nullptr);

    const cost::Catalogue& catalogue() const { return *m_catalogue; }
    // Other prices for the same document, which is no edit. False, with a message, where they cannot be read;
    // then those at hand stay. This catalogue must outlive the session too.
    bool setCatalogue(const cost::Catalogue& catalogue);

    // Opens a file. A bad one is reported by failed(), and the open document stays.
    bool open(const QString& path);
    // The same, as the start of a new document that has no file yet.
    bool startFrom(const QString& path);
    // Writes the document to that file. False, with a message, where it cannot be written; false as well
    // where its own file says something else by now than what was opened or saved, which changedOnDisk()
    // tells.
    bool save(const QString& path);
    // The same, whatever that file says by now.
    bool saveOver(const QString& path);
    // Takes what the file of the document says by now, as one step that can be undone. False, with a message,
    // where it is bad or cannot be read.
    bool reload();
    // What the file of the document says now may be written over.
    void acceptChangeOnDisk();
    // What another session held of that file (empty for none) when it ended: one step beyond what is on disk.
    bool recover(const std::string& text, const QString& path);
    // Whether the file still says what was opened or saved. True as well where it cannot be read.
    bool isOnDisk() const;
    // What the file calls its scenario; the file's name where it cannot be read.
    QString nameOf(const QString& path) const;

    bool hasDocument() const { return m_results != nullptr; }
    const QString& path() const { return m_path; } // empty before the first save
    QString title() const;                         // of its file, else its name
    QString called() const;                        // its name, else of its file
    const cost::Scenario& scenario() const { return m_scenario; }
    // As it was opened or last saved: what a dial goes back to.
    const cost::Scenario& opened() const { return m_opened; }
    const Results& results() const { return *m_results; }
    const Ranges& ranges() const { return m_ranges; }
    QUndoStack& undoStack() { return m_undoStack; }

    // Where a dial stands in that state of the document. The memory is that of one option, the chosen one;
    // the first that has memory where that has none.
    std::optional<double> positionIn(const cost::Scenario& scenario, cost::Dial dial) const;
    std::optional<double> position(cost::Dial dial) const { return positionIn(m_scenario, dial); }
    // The option whose memory the dial turns; null where none has memory of its own.
    const cost::Option* memoryOption() const;
    // A state of the document with that dial there, and all else as it was, the memory of the other options
    // too.
    cost::Scenario turnedFrom(cost::Scenario scenario, cost::Dial dial, double value) const;
    cost::Scenario turned(cost::Dial dial, double value) const { return turnedFrom(m_scenario, dial, value); }

    // Turns of one dial merge into one step until the next gesture begins. The function whose memory is
    // turned is the chosen option from then on.
    void beginGesture() { ++m_gesture; }
    void turn(cost::Dial dial, double value);
    // An input that is not known exactly.
    void setDistribution(cost::Dial dial, const cost::Distribution& distribution);
    // Back to what it was when it was opened or last saved.
    void resetDial(cost::Dial dial);
    // Any other edit. "what" names it in the Edit menu.
    void replaceScenario(const cost::Scenario& scenario, const QString& what);
    // Takes the requests and their week from a file of counts; `notes` gets what the reader should know of
    // how. False, with a message, where it cannot be read.
    bool readTraffic(const QString& path, QStringList* notes = nullptr);
    // Refused, with a message, where the catalogue's files of that Region are damaged.
    void setRegion(const std::string& region);

    // Holds the scenario as it is, to compare what follows with; or lets it go. No edit. It is priced in the
    // document's Region, and goes with the document.
    void pinBaseline(bool on);
    bool hasBaseline() const { return m_baseline.has_value(); }

    // Other scenarios, to be set beside the document: of a file, or the document as it is now. They stay as
    // they are until they are removed. Adding is no edit.
    bool addBeside(const QString& path);
    void addBesideAsItIs();
    void removeBeside(std::size_t place);
    const std::vector<Beside>& beside() const { return m_beside; }

    // The option that is explained: the one last chosen while it exists, else the cheapest. Choosing is no
    // edit.
    std::string chosen() const;
    void choose(const std::string& optionId);

    void zoom(cost::Dial dial, std::optional<cost::DialRange> range);
    void watch(Watched watched);
    // The two dials of the map, which differ. Choosing them is no edit.
    std::pair<cost::Dial, cost::Dial> mapDials() const { return m_mapDials; }
    void setMapDials(cost::Dial across, cost::Dial up);

    // Does at once what is due after the events at hand.
    void computeNow();
    // The same, with the map as fine as it gets.
    void computeFinely();

signals:
    void resultsChanged(const Results& results);
    void chosenChanged(const std::string& optionId);
    void besideChanged();
    void documentChanged(); // another file, its name, or whether it is modified
    // One problem a line: "place: message". After the first fifty only how many more there are.
    void failed(const QString& what, const QStringList& problems);
    // The file of the document says something else than what was opened or saved: it was not written over.
    void changedOnDisk(const QString& path);
    // The document stays as it is, and the results as they were.
    void notComputed(const QString& why);

private:
    friend class ReplaceScenario;

    std::optional<cost::Scenario> readFrom(const QString& path);
    bool show(const cost::Scenario& scenario, const QString& path);
    // False, with a message, where its prices cannot be read: then all stays as it is.
    bool take(const cost::Scenario& scenario);
    void step(const cost::Scenario& scenario);
    void followSteps(int index);
    Results made(double mapMs, double bandMs);
    void publish(Results results, double mapMs);
    void compute(double mapMs, double bandMs);
    // Whatever goes wrong is told by failed(), under that title.
    void attempt(const QString& what, const std::function<void()>& act);
    // What `read` gives; nothing, with a message of that title, where that fails.
    template <class Read>
    auto tried(const QString& what, const Read& read) -> std::optional<decltype(read())> {
        std::optional<decltype(read())> result;
        attempt(what, [&] { result = read(); });
        return result;
    }

    const cost::Catalogue* m_catalogue;
    cost::Scenario m_scenario;
    cost::Scenario m_opened;
    std::optional<cost::Scenario> m_baseline;
    std::vector<Beside> m_beside;
    cost::SharedBook m_book;
    Ranges m_ranges;
    Watched m_watched;
    QString m_path;
    std::string m_chosen;
    std::string m_accepted; // what the file says that may be written over
    int m_gesture = 0;
    QUndoStack m_undoStack;
    int m_at = 0;             // the step of the stack that the document is at
    bool m_refused = false;   // a step could not be taken
    bool m_returning = false; // the stack goes back to the document's step
    QTimer m_due;
    QTimer m_atRest; // then what was drawn coarsely while it moved is drawn finely
    std::pair<cost::Dial, cost::Dial> m_mapDials = {cost::Dial::Requests, cost::Dial::Memory};
    Tools m_tools;
    std::unique_ptr<Results> m_results;
};
