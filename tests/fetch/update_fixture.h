// SPDX-License-Identifier: Apache-2.0
// An update of Lambda's prices in eu-west-1, in a hurry, into a folder of its own.
#pragma once

#include "app/fetch/price_update.h"
#include "tests/prices/import/import_support.h"

#include <QSignalSpy>

struct UpdateFixture {
    import_support::Place place;
    UpdateRequest request; // to which the server is still to be named
    int longestMs = 20'000;

    UpdateFixture() {
        request.services = {"lambda"};
        request.regions = {"eu-west-1"};
        request.userPrices = place.folder();
        request.today = import_support::kToday;
        request.timeoutMs = 400;
        request.waitMs = 10;
    }

    std::vector<UpdateStep> run() {
        PriceUpdate update(import_support::shipped(), request);
        QSignalSpy finished(&update, &PriceUpdate::finished);
        update.start();
        // What is refused at once has ended before anybody waits.
        if (finished.isEmpty() && !finished.wait(longestMs)) qFatal("the update does not end");
        return update.steps();
    }
    UpdateStep only() {
        const std::vector<UpdateStep> steps = run();
        return steps.size() == 1 ? steps.front()
                                 : UpdateStep{"not one step", "", UpdateStep::Kind::Failed, "", {}};
    }
};
