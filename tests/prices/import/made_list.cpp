// SPDX-License-Identifier: Apache-2.0
#include "tests/prices/import/made_list.h"

#include <zlib.h>

#include <set>

namespace {

std::string inQuotes(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        result += c;
    }
    return result + '"';
}

std::string cell(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        result += c;
        if (c == '"') result += c;
    }
    return result + '"';
}

std::string skuOf(std::size_t index) {
    std::string number = std::to_string(index);
    return std::string(16 - number.size(), 'S') + number;
}

std::string priceJson(const MadePrice& price, const std::string& code) {
    return inQuotes(code) + ": {\"rateCode\": " + inQuotes(code) +
           ", \"description\": " + inQuotes(price.description) +
           ", \"beginRange\": " + inQuotes(price.begin) + ", \"endRange\": " + inQuotes(price.end) +
           ", \"unit\": " + inQuotes(price.unit) + ", \"appliesTo\": [], \"pricePerUnit\": {" +
           (price.currency.empty() ? "" : inQuotes(price.currency) + ": " + inQuotes(price.usd)) + "}}";
}

// One term for each day and kind of purchase.
std::string termsJson(const MadeProduct& product, const std::string& sku, const std::string& type) {
    std::map<std::string, std::vector<const MadePrice*>> terms;
    for (const MadePrice& price : product.prices)
        if (price.term == type)
            terms[price.effective + price.lease + price.purchase + price.offering].push_back(&price);
    std::string all;
    std::size_t number = 0;
    for (const auto& [kind, prices] : terms) {
        const std::string code = sku + ".TERM" + std::to_string(number++);
        std::string dimensions;
        for (const MadePrice* price : prices)
            dimensions += (dimensions.empty() ? "" : ", ") +
                          priceJson(*price, code + '.' + std::to_string(dimensions.size()));
        const MadePrice& first = *prices.front();
        all += (all.empty() ? "" : ",\n") + inQuotes(code) + ": {\"sku\": " + inQuotes(sku) +
               ", \"effectiveDate\": " + inQuotes(first.effective) + ", \"priceDimensions\": {" + dimensions +
               "}, \"termAttributes\": {";
        if (!first.lease.empty())
            all += "\"LeaseContractLength\": " + inQuotes(first.lease) +
                   ", \"OfferingClass\": " + inQuotes(first.offering) +
                   ", \"PurchaseOption\": " + inQuotes(first.purchase);
        all += "}}";
    }
    return all;
}

} // namespace

std::string billingCode(const std::string& region) {
    static const std::map<std::string, std::string> codes = {
        {"us-east-1", ""},           {"us-east-2", "USE2-"},      {"us-west-1", "USW1-"},
        {"us-west-2", "USW2-"},      {"eu-west-1", "EU-"},        {"eu-west-2", "EUW2-"},
        {"eu-west-3", "EUW3-"},      {"eu-central-1", "EUC1-"},   {"eu-central-2", "EUC2-"},
        {"eu-north-1", "EUN1-"},     {"eu-south-1", "EUS1-"},     {"eu-south-2", "EUS2-"},
        {"ap-east-1", "APE1-"},      {"ap-east-2", "APE2-"},      {"ap-south-1", "APS3-"},
        {"ap-south-2", "APS5-"},     {"ap-southeast-1", "APS1-"}, {"ap-southeast-2", "APS2-"},
        {"ap-southeast-3", "APS4-"}, {"ap-southeast-4", "APS6-"}, {"ap-southeast-5", "APS7-"},
        {"ap-southeast-6", "APS8-"}, {"ap-southeast-7", "APS9-"}, {"ap-northeast-1", "APN1-"},
        {"ap-northeast-2", "APN2-"}, {"ap-northeast-3", "APN3-"}, {"ca-central-1", "CAN1-"},
        {"ca-west-1", "CAN2-"},      {"sa-east-1", "SAE1-"},      {"me-south-1", "MES1-"},
        {"me-central-1", "MEC1-"},   {"mx-central-1", "MXC1-"},   {"af-south-1", "AFS1-"},
        {"il-central-1", "ILC1-"},   {"us-gov-west-1", "UGW1-"},  {"us-gov-east-1", "UGE1-"},
        {"cn-north-1", "CNN1-"},     {"cn-northwest-1", "CNW1-"}, {"eusc-de-east-1", "EUSCDE1-"},
    };
    return codes.at(region);
}

MadeList& MadeList::add(const std::string& usage, const std::string& region, MadePrice price) {
    return addTiers(usage, region, {std::move(price)});
}

MadeList& MadeList::addTiers(const std::string& usage, const std::string& region,
                             std::vector<MadePrice> prices) {
    products.push_back({{{"servicecode", offerCode},
                         {"productFamily", "Serverless"},
                         {"regionCode", region},
                         {"locationType", "AWS Region"},
                         {"usagetype", billingCode(region) + usage}},
                        std::move(prices)});
    return *this;
}

MadeList& MadeList::addInstance(const std::string& type, const std::string& region,
                                std::vector<MadePrice> prices,
                                const std::map<std::string, std::string>& others) {
    MadeProduct product{{{"servicecode", "AmazonEC2"},
                         {"productFamily", "Compute Instance"},
                         {"regionCode", region},
                         {"locationType", "AWS Region"},
                         {"instanceType", type},
                         {"vcpu", "2"},
                         {"memory", "8 GiB"},
                         {"physicalProcessor", "AWS Graviton3 Processor"},
                         {"tenancy", "Shared"},
                         {"operatingSystem", "Linux"},
                         {"licenseModel", "No License required"},
                         {"usagetype", billingCode(region) + "BoxUsage:" + type},
                         {"operation", "RunInstances"},
                         {"capacitystatus", "Used"},
                         {"preInstalledSw", "NA"},
                         {"marketoption", "OnDemand"}},
                        std::move(prices)};
    for (const auto& [name, value] : others)
        product.attributes[name] = value;
    products.push_back(std::move(product));
    return *this;
}

std::string MadeList::json(bool termsFirst) const {
    std::string head = "{\n\"formatVersion\": \"v1.0\",\n\"disclaimer\": \"made up: {[\\\"]}\",\n";
    if (!offerCode.empty()) head += "\"offerCode\": " + inQuotes(offerCode) + ",\n";
    if (!version.empty()) head += "\"version\": " + inQuotes(version) + ",\n";
    if (!published.empty()) head += "\"publicationDate\": " + inQuotes(published) + ",\n";
    std::string all;
    std::map<std::string, std::string> terms = {{"OnDemand", ""}, {"Reserved", ""}};
    for (std::size_t i = 0; i < products.size(); ++i) {
        const std::string sku = skuOf(i);
        std::string attributes;
        std::string family;
        for (const auto& [name, value] : products[i].attributes)
            if (name == "productFamily")
                family = value;
            else
                attributes += (attributes.empty() ? "" : ", ") + inQuotes(name) + ": " + inQuotes(value);
        all += (all.empty() ? "" : ",\n") + inQuotes(sku) + ": {\"sku\": " + inQuotes(sku) +
               ", \"productFamily\": " + inQuotes(family) + ", \"attributes\": {" + attributes + "}}";
        for (auto& [type, text] : terms)
            if (const std::string of = termsJson(products[i], sku, type); !of.empty())
                text += (text.empty() ? "" : ",\n") + inQuotes(sku) + ": {" + of + "}";
    }
    const std::string productsText = "\"products\": {" + all + "}";
    const std::string termsText =
        "\"terms\": {\"OnDemand\": {" + terms["OnDemand"] + "},\n\"Reserved\": {" + terms["Reserved"] + "}}";
    return head + (termsFirst ? termsText + ",\n" + productsText : productsText + ",\n" + termsText) +
           "\n}\n";
}

std::string MadeList::csv() const {
    std::set<std::string> names;
    for (const MadeProduct& product : products)
        for (const auto& [name, value] : product.attributes)
            names.insert(name);
    std::string all = "\"FormatVersion\",\"v1.0\"\n\"Disclaimer\",\"made up, \"\"really\"\"\"\n";
    if (!published.empty()) all += "\"Publication Date\"," + cell(published) + '\n';
    if (!version.empty()) all += "\"Version\"," + cell(version) + '\n';
    if (!offerCode.empty()) all += "\"OfferCode\"," + cell(offerCode) + '\n';
    all += "\"SKU\",\"TermType\",\"PriceDescription\",\"EffectiveDate\",\"StartingRange\",\"EndingRange\","
           "\"Unit\","
           "\"PricePerUnit\",\"Currency\",\"LeaseContractLength\",\"PurchaseOption\",\"OfferingClass\"";
    for (const std::string& name : names)
        all += ',' + cell(name == "productFamily" ? "Product Family"
                          : name == "regionCode"  ? "Region Code"
                                                  : name);
    all += '\n';
    for (std::size_t i = 0; i < products.size(); ++i)
        for (const MadePrice& price : products[i].prices) {
            all += cell(skuOf(i));
            for (const std::string* text :
                 {&price.term, &price.description, &price.effective, &price.begin, &price.end, &price.unit,
                  &price.usd, &price.currency, &price.lease, &price.purchase, &price.offering})
                all += ',' + cell(*text);
            for (const std::string& name : names) {
                const auto found = products[i].attributes.find(name);
                all += ',' + cell(found == products[i].attributes.end() ? "" : found->second);
            }
            all += '\n';
        }
    return all;
}

std::string packed(const std::string& text, int members) {
    std::string all;
    const std::size_t piece = text.size() / static_cast<std::size_t>(members) + 1;
    for (std::size_t from = 0; from < text.size() || from == 0; from += piece) {
        const std::string part = text.substr(from, piece);
        z_stream stream{};
        deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
        std::string out(deflateBound(&stream, part.size()) + 64, '\0');
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(part.data()));
        stream.avail_in = static_cast<uInt>(part.size());
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        deflate(&stream, Z_FINISH);
        out.resize(stream.total_out);
        deflateEnd(&stream);
        all += out;
    }
    return all;
}
