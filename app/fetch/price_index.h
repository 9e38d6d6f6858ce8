// SPDX-License-Identifier: Apache-2.0
// AWS's indexes of price lists: which offers there are, and where the list of each Region is.
#pragma once

#include <QString>

#include <map>
#include <string>

struct PriceIndex {
    // As the index writes them: mostly paths at the same server.
    struct Offer {
        QString regionIndex;
        QString savingsPlanIndex; // of the plans that discount it
        QString list;             // of all Regions
    };
    std::map<std::string, Offer> offers;    // of the index of all offers, by offer code
    std::map<std::string, QString> regions; // of an offer's Region index: each Region's list
};

enum class IndexKind { Offers, Regions };

// `name` is what the reader is told that it is. Throws cost::BadInput for what is no such index.
PriceIndex readPriceIndex(const QString& file, IndexKind kind, const std::string& name);
