// SPDX-License-Identifier: Apache-2.0
// Decides what of a price list is a price of the catalogue. The readers of JSON and CSV hand it products and
// prices; it keeps what it wants and counts the rest by reason. Not part of the installed headers.
#pragma once

#include "libcost/prices/import/billing_region.h"
#include "libcost/prices/import/instance_store.h"
#include "libcost/prices/import/offer_date.h"
#include "libcost/prices/import/plan_percentage.h"
#include "libcost/prices/import/service_store.h"
#include "libcost/prices/import/usage_rule.h"

#include <functional>
#include <map>

namespace cost::offer {

struct Header {
    std::string format;
    std::string offerCode;
    std::string version;
    std::string publication;
};

// The list price of "lambda/duration/x86_64" in a Region, which a Savings Plan's rate is compared with.
using ListPriceOf =
    std::function<std::optional<ListPrice>(const std::string& region, const std::string& key)>;

class Collector {
public:
    Collector(const std::vector<Region>& regions, int today, ListPriceOf listPriceOf);

    Header header;
    DateOrder dates = DateOrder::Unknown; // of days with slashes, where the reader knows
    // Of days that were read: that of the publication, or kNoDay. Throws BadInput, which names the file,
    // where its days contradict each other.
    int publicationDay(const std::string& file);

    // Where the prices of the product go; negative when they are not wanted, which is then counted.
    static constexpr int kUnwanted = -1;
    int product(const OfferRow& product);
    // A price of a product; `place` is what product() gave.
    void price(int place, const OfferRow& price);
    // A Savings Plan's rate, with the plan's own fields: family, lease and purchase option.
    void rate(const OfferRow& rate);
    // False for plans whose rates need not be read at all; then counted.
    bool wantsPlan(const OfferRow& plan);

    void ignore(Ignored reason, const OfferRow& row, std::string_view what = {});

    // What was kept.
    struct Allowance {
        const AllowanceRule* rule;
        double quantity;
    };
    // A price of another Region was kept, and none of that one.
    bool isOfAnotherRegion(std::string_view region) const;
    const InstanceStore& instances() const { return m_instances; }
    ServiceStore& services() { return m_services; }
    const std::vector<Allowance>& allowances() const { return m_allowances; }
    // What a Savings Plan takes off Lambda's prices, by Region.
    using Plans = std::map<int, PlanPercentage>;
    const Plans& noUpfront() const { return m_noUpfront; }
    const Plans& allUpfront() const { return m_allUpfront; }
    Findings& findings() { return m_findings; }
    const RegionNames& regions() const { return m_regions; }
    bool hasPrices() const { return m_hasPrices; }
    int latestDay() const { return m_latestDay; } // on which a kept price came into force

private:
    struct Amount {
        ListPrice usd;
        int day = 0;
    };

    std::optional<int> regionOf(const OfferRow& product, const UsageType& usage);
    int instanceProduct(const OfferRow& product);
    void instancePrice(int slot, const OfferRow& price);
    void servicePrice(int slot, const OfferRow& price);
    void allowance(const AllowanceRule& rule, const OfferRow& price);
    std::optional<Amount> amountOf(const OfferRow& price);
    int dayOf(std::string_view text);
    void compareWithDescription(const OfferRow& price, ListPrice usd);
    void noteDay(int day);
    std::optional<ServiceStore::Step> stepOf(const OfferRow& price, ListPrice usd, int units);

    RegionNames m_regions;
    int m_today;
    ListPriceOf m_listPriceOf;
    InstanceStore m_instances;
    ServiceStore m_services;
    std::vector<Allowance> m_allowances;
    Plans m_noUpfront;
    Plans m_allUpfront;
    Findings m_findings;
    bool m_hasPrices = false;
    int m_latestDay = 0;
    // Days with slashes: one that tells the order each way, and one that does not.
    std::string m_dayFirst;
    std::string m_monthFirst;
    std::string m_unclearDay;
};

} // namespace cost::offer
