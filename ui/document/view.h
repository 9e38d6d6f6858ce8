// SPDX-License-Identifier: GPL-3.0-or-later
// What of the document is looked at: the option that is explained, the stretch that each chart shows, the
// dials of the map. None of it is an edit.
#pragma once

#include "ui/compute/results.h"

#include <QObject>

class Document;

class View : public QObject {
    Q_OBJECT

public:
    explicit View(const Document& document);

    // The option that is explained: the one last chosen while it exists, else the cheapest.
    std::string chosen() const;
    void choose(const std::string& optionId);
    // What the latest results say, for where none is chosen.
    void setCheapest(const std::string& optionId) { m_cheapest = optionId; }

    const Ranges& ranges() const { return m_ranges; }
    void zoom(cost::Dial dial, std::optional<cost::DialRange> range);

    // The two dials of the map, which differ.
    std::pair<cost::Dial, cost::Dial> mapDials() const { return m_mapDials; }
    void setMapDials(cost::Dial across, cost::Dial up);

    void watch(Watched watched);
    // With the dials of the map and the option that is explained.
    Watched watched() const;

    // Of a document that begins: nothing is chosen, and the charts show all of it.
    void begin(const cost::Scenario& scenario);

signals:
    void chosenChanged(const std::string& optionId);
    // Something else has to be computed.
    void resultsWanted();

private:
    const Document& m_document;
    Ranges m_ranges;
    Watched m_watched;
    std::string m_chosen;
    std::string m_cheapest;
    std::pair<cost::Dial, cost::Dial> m_mapDials = {cost::Dial::Requests, cost::Dial::Memory};
};
