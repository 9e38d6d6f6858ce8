// SPDX-License-Identifier: Apache-2.0
// Price lists as JSON: all products, then all terms by SKU; or, of Savings Plans, all plans and then their
// rates.
#include "libcost/base/problem.h"
#include "libcost/io/json_scanner.h"
#include "libcost/prices/import/offer_reader.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace cost::offer {

namespace {

constexpr const char* kIndex =
    "is an index of price lists, not a price list: fetch and name one of the files it lists";

class JsonOffer {
public:
    JsonOffer(ByteSource& source, Collector& collector) : m_source(source), m_collector(collector) {}

    void read() {
        if (trimmed(m_source.head()).starts_with('[')) {
            JsonScanner json(m_source);
            readAnswer(json);
            json.finish();
            if (!m_products)
                throw BadInput(m_source.name(), {{"", "is JSON, but no price list: that begins with {, or is "
                                                      "what `aws pricing get-products` answers"}});
            return;
        }
        pass(true, true);
        if (!m_products && !m_terms) throw BadInput(m_source.name(), {{"", whatElse()}});
        if (!m_termsFirst) return;
        if (!m_source.rewind())
            throw BadInput(m_source.name(), {{"", "has its terms before its products: it must be read twice, "
                                                  "so name a file, not a stream"}});
        pass(false, true);
    }

private:
    void pass(bool products, bool terms) {
        JsonScanner json(m_source);
        Header& header = m_collector.header;
        json.object([&](std::string_view key) {
            if (key == "formatVersion") {
                header.format = json.text();
            } else if (key == "offerCode") {
                header.offerCode = json.text();
            } else if (key == "version") {
                header.version = json.text();
            } else if (key == "publicationDate") {
                header.publication = json.text();
            } else if (key == "products" && products) {
                m_products = true;
                readProducts(json);
            } else if (key == "terms" && terms) {
                m_terms = true;
                if (products && !m_products) m_termsFirst = true;
                if (products && m_termsFirst)
                    json.skip();
                else
                    readTerms(json);
            } else if (key == "PriceList" && products) {
                readAnswer(json);
                m_products = m_terms = true;
            } else if (key == "metadata" && products) {
                readFeedHeader(json);
            } else if (key == "prices" && products && json.peek() == '[') {
                m_products = m_terms = true;
                readFeed(json);
            } else {
                m_seen.insert(std::string(key.substr(0, 40)));
                json.skip();
            }
        });
        json.finish();
    }

    std::string whatElse() const {
        // By a key that such a file has.
        constexpr std::pair<std::string_view, const char*> kOthers[] = {
            {"regions", kIndex},
            {"offers", kIndex},
            {"versions", kIndex},
            {"PriceLists", kIndex},
            {"Services", kIndex},
            {"spot_advisor", "is AWS's Spot advisor (savings and interruptions), which is not imported: give "
                             "what you need of it as spot-saving-percent in private/REGION/ec2.json"},
            {"vers", kSpotPrices},
            {"SpotPriceHistory", kSpotPrices},
            {"searchResults", "is an answer about Savings Plans, not a price list: fetch that of "
                              "AWSComputeSavingsPlan, as `breakeven prices update --service savings-plans` "
                              "does"},
        };
        for (const auto& [key, words] : kOthers)
            if (m_seen.count(key) > 0) return words;
        return "is JSON, but no price list of AWS: it has neither products nor terms";
    }

    static void set(GatheredRow& row, JsonScanner& json, std::string_view key) {
        if (const auto field = fieldNamed(key))
            row.set(*field, json.text());
        else
            json.skip();
    }

    // Sets of an object's members those that have a name of ours.
    static void setAll(GatheredRow& row, JsonScanner& json) {
        json.object([&](std::string_view key) { set(row, json, key); });
    }

    void readProduct(JsonScanner& json) {
        m_row.clear();
        json.object([&](std::string_view key) {
            if (key == "attributes")
                setAll(m_row, json);
            else
                set(m_row, json, key);
        });
    }

    static std::uint64_t digest(std::string_view sku) { return std::hash<std::string_view>()(sku); }

    void readProducts(JsonScanner& json) {
        if (json.peek() == '[') return readPlans(json);
        std::string sku;
        json.object([&](std::string_view key) {
            sku = key;
            readProduct(json);
            m_row.set(Field::Sku, sku);
            if (const int place = m_collector.product(m_row.row()); place != Collector::kUnwanted) {
                if (m_skus.size() == kMostSkus) json.fail("has more products than any price list of AWS");
                m_skus.insert_or_assign(digest(sku), place);
            }
        });
    }

    void readTerms(JsonScanner& json) {
        json.object([&](std::string_view key) {
            if (key == "savingsPlan") return readPlanTerms(json);
            if (key != "OnDemand" && key != "Reserved") return json.skip();
            const std::string_view type = key == "OnDemand" ? "OnDemand" : "Reserved";
            std::string sku;
            json.object([&](std::string_view name) {
                const auto found = m_skus.find(digest(name));
                if (found == m_skus.end()) return json.skip();
                sku = name;
                json.object([&](std::string_view) { readTerm(json, found->second, type, sku); });
            });
        });
    }

    // The attributes of a term come after its prices, so those wait.
    void readTerm(JsonScanner& json, int place, std::string_view type, std::string_view sku) {
        m_row.clear();
        std::size_t count = 0;
        json.object([&](std::string_view key) {
            if (key == "priceDimensions")
                json.object([&](std::string_view) {
                    if (count == kMostPrices) return json.skip();
                    if (count == m_prices.size()) m_prices.emplace_back();
                    readPrice(json, m_prices[count++]);
                });
            else if (key == "termAttributes")
                setAll(m_row, json);
            else
                set(m_row, json, key);
        });
        const OfferRow& term = m_row.row();
        for (std::size_t i = 0; i < count; ++i) {
            OfferRow price = m_prices[i].row();
            for (const Field field :
                 {Field::EffectiveDate, Field::Lease, Field::PurchaseOption, Field::OfferingClass})
                price.texts[static_cast<std::size_t>(field)] = term[field];
            price.texts[static_cast<std::size_t>(Field::TermType)] = type;
            price.texts[static_cast<std::size_t>(Field::Sku)] = sku;
            m_collector.price(place, price);
        }
    }

    static void readPrice(JsonScanner& json, GatheredRow& row) {
        row.clear();
        json.object([&](std::string_view key) {
            if (key == "pricePerUnit")
                readAmount(json, row);
            else
                set(row, json, key);
        });
    }

    // [{product, serviceCode, terms, version, publicationDate}], each of them also as JSON in a text: what
    // `aws pricing get-products` answers.
    void readAnswer(JsonScanner& json) {
        json.array([&] {
            const char first = json.peek();
            if (first == '{') return readAnswered(json);
            if (first != '"') return json.skip();
            ByteSource text(m_source.name(), std::string(json.text()));
            JsonScanner inner(text);
            if (inner.peek() == '{') readAnswered(inner);
        });
    }

    void readAnswered(JsonScanner& json) {
        Header& header = m_collector.header;
        std::string service;
        bool product = false;
        json.object([&](std::string_view key) {
            if (key == "product") {
                readProduct(json);
                product = m_products = true;
            } else if (key == "serviceCode") {
                service = json.text();
                if (header.offerCode.empty()) header.offerCode = service;
            } else if (key == "version") {
                header.version = std::max(header.version, std::string(json.text()));
            } else if (key == "publicationDate") {
                header.publication = std::max(header.publication, std::string(json.text()));
            } else if (key == "terms") {
                if (!product) json.fail("the terms stand before their product: put the product first");
                m_row.set(Field::ServiceCode, service);
                const int place = m_collector.product(m_row.row());
                if (place == Collector::kUnwanted) return json.skip();
                const std::string sku(m_row.row()[Field::Sku]);
                json.object([&](std::string_view kind) {
                    if (kind != "OnDemand" && kind != "Reserved") return json.skip();
                    const std::string_view type = kind == "OnDemand" ? "OnDemand" : "Reserved";
                    json.object([&](std::string_view) { readTerm(json, place, type, sku); });
                });
            } else {
                json.skip();
            }
        });
    }

    // {"USD": "0.0000166667"}; of several currencies, dollars. Twice dollars are no price, but both are
    // shown.
    static void readAmount(JsonScanner& json, GatheredRow& row) {
        std::string currency;
        std::string amount;
        json.object([&](std::string_view key) {
            if (currency != "USD") {
                currency = key;
                amount = json.text();
            } else if (key == "USD") {
                amount += " and " + std::string(json.text());
            } else {
                json.skip();
            }
        });
        row.set(Field::Currency, currency);
        row.set(Field::Price, amount);
    }

    // Savings Plans: [{sku, productFamily, attributes: {purchaseOption, purchaseTerm}}]
    void readPlans(JsonScanner& json) {
        // These lists do not name themselves.
        if (m_collector.header.offerCode.empty()) m_collector.header.offerCode = "AWSComputeSavingsPlan";
        json.array([&] {
            readProduct(json);
            const OfferRow plan = m_row.row();
            if (plan[Field::Sku].empty() || !m_collector.wantsPlan(plan)) return;
            if (m_plans.size() < kMostPlans)
                m_plans[std::string(plan[Field::Sku])] = {std::string(plan[Field::Lease]),
                                                          std::string(plan[Field::PurchaseOption])};
        });
    }

    // [{sku, effectiveDate, rates: [{discountedUsageType, discountedRate: {price, currency}}]}]
    void readPlanTerms(JsonScanner& json) {
        json.array([&] {
            std::string day;
            const Plan* plan = nullptr;
            json.object([&](std::string_view key) {
                if (key == "sku") {
                    const auto found = m_plans.find(json.text());
                    plan = found == m_plans.end() ? nullptr : &found->second;
                } else if (key == "effectiveDate") {
                    day = json.text();
                } else if (key == "rates" && plan) {
                    json.array([&] { readRate(json, *plan, day); });
                } else {
                    json.skip();
                }
            });
        });
    }

    struct Plan {
        std::string lease;
        std::string purchase;
    };

    void readRate(JsonScanner& json, const Plan& plan, std::string_view day) {
        m_row.clear();
        m_row.set(Field::Lease, plan.lease);
        m_row.set(Field::PurchaseOption, plan.purchase);
        m_row.set(Field::EffectiveDate, day);
        json.object([&](std::string_view key) {
            if (key == "discountedRate")
                json.object([&](std::string_view part) {
                    if (part == "price")
                        m_row.set(Field::Price, json.text());
                    else
                        set(m_row, json, part);
                });
            else
                set(m_row, json, key);
        });
        m_collector.rate(m_row.row());
    }

    // AWS's feed of Fargate Spot prices: {metadata: {"source:version"}, prices: [{unit, price: {USD},
    // attributes: {"aws:region", "aws:label"}}]}
    void readFeedHeader(JsonScanner& json) {
        json.object([&](std::string_view key) {
            if (key == "source:version")
                m_collector.header.version = json.text();
            else
                json.skip();
        });
        m_collector.header.offerCode = kSpotFeed;
    }

    void readFeed(JsonScanner& json) {
        m_collector.header.offerCode = kSpotFeed;
        json.array([&] {
            std::string unit;
            bool arm = false;
            m_row.clear();
            m_row.set(Field::ServiceCode, kSpotFeed);
            m_row.set(Field::TermType, "OnDemand");
            json.object([&](std::string_view key) {
                if (key == "unit") {
                    unit = json.text();
                } else if (key == "price") {
                    readAmount(json, m_row);
                } else if (key == "attributes") {
                    json.object([&](std::string_view name) {
                        if (name == "aws:region") return m_row.set(Field::RegionCode, json.text());
                        arm = json.text().find("ARM") != std::string_view::npos || arm;
                    });
                } else {
                    json.skip();
                }
            });
            m_row.set(Field::Unit, unit);
            m_row.set(Field::UsageType, (arm ? "ARM-" : "") + unit);
            if (const int place = m_collector.product(m_row.row()); place != Collector::kUnwanted)
                m_collector.price(place, m_row.row());
        });
    }

    static constexpr std::size_t kMostPrices = 1000;    // of one term; they have a dozen at most
    static constexpr std::size_t kMostSkus = 4'000'000; // all of EC2's that are wanted are some 100,000
    static constexpr std::size_t kMostPlans = 100'000;

    ByteSource& m_source;
    Collector& m_collector;
    // Where the prices of a product go, by a digest of its SKU, in less than half the memory: of a million
    // SKUs two share one with a chance of some 1 in 40 million.
    std::unordered_map<std::uint64_t, int> m_skus;
    std::map<std::string, Plan, std::less<>> m_plans;
    GatheredRow m_row;
    std::vector<GatheredRow> m_prices;
    bool m_products = false;
    bool m_terms = false;
    bool m_termsFirst = false;
    std::set<std::string, std::less<>> m_seen; // keys of the file that are none of a price list
};

} // namespace

void readJsonOffer(ByteSource& source, Collector& collector) {
    JsonOffer(source, collector).read();
}

} // namespace cost::offer
