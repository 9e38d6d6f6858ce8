// SPDX-License-Identifier: GPL-3.0-or-later
// The dials of the document: where each stands, what the scenario is with it elsewhere, and turning it. The
// memory is that of one option: the one that is explained, else the first that has memory of its own.
#pragma once

#include "ui/document/document.h"
#include "ui/document/view.h"

#include "libcost/model/dial.h"

class Dials {
public:
    Dials(Document& document, View& view) : m_document(document), m_view(view) {}

    // Null where no option has memory of its own.
    const cost::Option* memoryOption() const;
    // Where a dial stands in that state of the document.
    std::optional<double> positionIn(const cost::Scenario& scenario, cost::Dial dial) const;
    std::optional<double> position(cost::Dial dial) const { return positionIn(m_document.scenario(), dial); }
    // A state of the document with that dial there, and all else as it was, the memory of the other options
    // too.
    cost::Scenario turnedFrom(cost::Scenario scenario, cost::Dial dial, double value) const;
    cost::Scenario turned(cost::Dial dial, double value) const {
        return turnedFrom(m_document.scenario(), dial, value);
    }

    // Within a gesture the turns of one dial are one step. The function whose memory is turned is the chosen
    // option from then on.
    void turn(cost::Dial dial, double value);
    // An input that is not known exactly.
    void setDistribution(cost::Dial dial, const cost::Distribution& distribution);
    // Back to what it was when the document was opened or last saved.
    void reset(cost::Dial dial);

private:
    Document& m_document;
    View& m_view;
};
