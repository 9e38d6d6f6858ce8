// SPDX-License-Identifier: Apache-2.0
#include "tests/fetch/price_site.h"

#include "tests/prices/import/import_support.h"

#include "libcost/prices/import/usage_table.h"

#include <QFile>

#include <set>

namespace {

const QByteArray kVersion = "20260919002359";

} // namespace

PriceSite::PriceSite() {
    put(offersIndex(), {genuine("offers_index.json"), "\"offers-1\""});
    put(savingsPlanIndex(), {genuine("savings_plan_region_index.json"), "\"plans-1\""});
    put("/fargate-spot-prices.json", {genuine("fargate_spot_prices.json"), "\"spot-1\""});
}

QByteArray PriceSite::genuine(const char* file) {
    return QByteArray::fromStdString(
        support::contents(support::sourceFolder() / "tests/fetch/layout" / file));
}

QByteArray PriceSite::savingsPlanIndex() {
    return "/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/current/region_index.json";
}

QByteArray PriceSite::regionIndex(const QByteArray& offer) {
    return "/offers/v1.0/aws/" + offer + "/current/region_index.json";
}

QByteArray PriceSite::list(const QByteArray& offer, const QByteArray& region, const QByteArray& ending) {
    return "/offers/v1.0/aws/" + offer + '/' + kVersion + '/' + region + "/index." + ending;
}

QByteArray PriceSite::current(const QByteArray& offer, const QByteArray& region) {
    return "/offers/v1.0/aws/" + offer + "/current/" + region + "/index.json";
}

void PriceSite::publish(const QByteArray& offer, const QByteArray& region, const QByteArray& json,
                        const QByteArray& csv) {
    const QByteArray tag = '"' + offer + '-' + region + '"';
    put("/offers/v1.0/aws/" + offer + "/index.json",
        {genuine("version_index.json").replace("AWSLambda", offer), "\"versions\""});
    put(regionIndex(offer), {genuine("region_index.json").replace("AWSLambda", offer), "\"regions\""});
    put(list(offer, region), {json, tag});
    put(current(offer, region), {json, tag});
    put("/offers/v1.0/aws/" + offer + "/current/index.json", {json, tag});
    if (!csv.isEmpty()) put(list(offer, region, "csv"), {csv, '"' + offer + "-csv\""});
}

void PriceSite::name(const QByteArray& offer, const QByteArray& region, const QByteArray& address) {
    at(regionIndex(offer)).body.replace('"' + list(offer, region) + '"', '"' + address + '"');
}

MadeOffer madeOffer(const std::string& code) {
    using namespace cost;
    MadeOffer made;
    made.list.offerCode = code;
    // What the catalogue has nowhere may cost anything.
    const auto usdOf = [](const std::string& key) {
        for (const char* region : {"eu-west-1", "us-east-1"}) {
            const SharedBook book = support::catalogue().book(region);
            const auto entry = book->all().entries.find(key);
            if (entry != book->all().entries.end())
                return ListPrice::fromShortest(entry->second.tiers.front().price.usd() * 2);
        }
        return ListPrice::parse("0.01");
    };
    std::set<std::string> keys;
    for (const offer::UsageRule& rule : offer::usageRules()) {
        const auto part = [](std::string_view text, const char* in) {
            std::string whole(text);
            const std::size_t star = whole.find('*');
            return star == std::string::npos ? whole : whole.replace(star, 1, in);
        };
        const bool edge = rule.reach == offer::Reach::Edge;
        // Parts of the world have other names in the catalogue; of a family of types any will do.
        const std::string key =
            std::string(rule.service) + '/' + part(rule.key, edge ? "europe" : "m5.large");
        if (rule.serviceCode != code || !keys.insert(key).second) continue;
        const auto usd = usdOf(key);
        MadePrice price{usd->text(), std::string(rule.unit)};
        made.list.add(part(rule.usage, edge ? "EU" : "m5.large"), "eu-west-1", price);
        auto& attributes = made.list.products.back().attributes;
        if (edge) attributes["usagetype"] = part(rule.usage, "EU");
        if (!rule.needs.empty())
            attributes[rule.field == offer::Field::TransferType ? "transferType"
                       : rule.field == offer::Field::Operation  ? "operation"
                       : rule.field == offer::Field::EventType  ? "eventType"
                                                                : "volumeType"] = rule.needs;
        made.key = key;
        made.usd = usd->text();
        ++made.prices;
    }
    if (code == "AmazonEC2") {
        made.list.addInstance("m5.large", "eu-west-1", {{"0.11"}});
        ++made.prices;
    }
    return made;
}
