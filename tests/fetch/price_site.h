// SPDX-License-Identifier: Apache-2.0
// AWS's public price lists, laid out as they are at pricing.us-east-1.amazonaws.com, on a server on loopback.
#pragma once

#include "tests/fetch/http_server.h"
#include "tests/prices/import/made_list.h"

#include <string>
#include <vector>

class PriceSite : public HttpServer {
public:
    // With the index of all offers, and Fargate's Spot prices.
    PriceSite();

    // An extract of tests/fetch/layout.
    static QByteArray genuine(const char* file);

    static QByteArray offersIndex() { return "/offers/v1.0/aws/index.json"; }
    static QByteArray savingsPlanIndex();
    static QByteArray regionIndex(const QByteArray& offer);
    static QByteArray list(const QByteArray& offer, const QByteArray& region,
                           const QByteArray& ending = "json");
    static QByteArray current(const QByteArray& offer, const QByteArray& region);

    // The offer's indexes of versions and Regions, and its list under all the addresses that it has at AWS.
    // `named` is what its Region index says in place of "/offers/": "" for what AWS says.
    void publish(const QByteArray& offer, const QByteArray& region, const QByteArray& json,
                 const QByteArray& csv = {});
    // The Region index names that address.
    void name(const QByteArray& offer, const QByteArray& region, const QByteArray& address);
};

// All that the catalogue takes of this offer in eu-west-1, at twice the shipped prices.
struct MadeOffer {
    MadeList list;
    std::size_t prices = 0;
    std::string key; // one of them: "lambda/requests/x86_64"; empty where it has instances alone
    std::string usd;
};
MadeOffer madeOffer(const std::string& code);
