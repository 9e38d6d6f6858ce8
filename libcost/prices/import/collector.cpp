// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/collector.h"

#include "libcost/base/problem.h"
#include "libcost/prices/import/list_number.h"
#include "libcost/prices/import/offer_date.h"

#include <algorithm>
#include <limits>

namespace cost::offer {

namespace {

// A place is a slot of one of the stores: the kind is its last two bits.
enum Kind { kInstance, kService, kAllowance };

int placeOf(Kind kind, int slot) {
    return slot < 0 || slot > std::numeric_limits<int>::max() / 4 ? Collector::kUnwanted : slot * 4 + kind;
}

// "1yr", "1 yr" and "1" with a unit of "year" are one year.
int yearsOf(const OfferRow& price) {
    const std::string_view lease = price[Field::Lease];
    if (lease.empty() || (lease.front() != '1' && lease.front() != '3')) return 0;
    const std::string_view unit = trimmed(lease.substr(1));
    return unit.empty() || unit.starts_with("yr") || unit.starts_with("year") ? lease.front() - '0' : 0;
}

// Without blanks: "AllUpfront" is also written.
std::string purchaseOf(const OfferRow& price) {
    std::string text;
    for (const char c : price[Field::PurchaseOption])
        if (c != ' ') text += c;
    return text;
}

// The usage type begins with a code that is no Region's, such as LAX1-, and the place is no Region either.
bool codedElsewhere(const OfferRow& product, int byLocation) {
    return byLocation < 0 && usageTypeOf(product[Field::UsageType]).region.empty();
}

} // namespace

Collector::Collector(const std::vector<Region>& regions, int today, ListPriceOf listPriceOf)
    : m_regions(regions), m_today(today), m_listPriceOf(std::move(listPriceOf)) {}

void Collector::ignore(Ignored reason, const OfferRow& row, std::string_view what) {
    m_findings.ignore(reason, [&] { return example(row, what); });
}

std::optional<int> Collector::regionOf(const OfferRow& product, const UsageType& usage) {
    const std::string_view type = product[Field::LocationType];
    const std::string_view id = product[Field::RegionCode];
    const std::string_view location = product[Field::Location];
    const auto refuse = [&](Ignored reason, const std::string& what) {
        ignore(reason, product, what);
        return std::nullopt;
    };
    if (!type.empty() && type != "AWS Region")
        return refuse(Ignored::OtherPlace, std::string(location) + ", " + std::string(type));
    const int byId = id.empty() ? -1 : m_regions.byId(id);
    const int byLocation = location.empty() ? -1 : m_regions.byLocation(location);
    if ((byId < 0 && !id.empty()) || (byId < 0 && byLocation < 0))
        return refuse(Ignored::UnknownRegion, std::string(id.empty() ? location : id));
    // A code that is no Region's may be that of a place near one, which then says where it is.
    if (usage.region.empty() && codedElsewhere(product, byLocation))
        return refuse(Ignored::OtherPlace,
                      std::string(location.empty() ? product[Field::UsageType] : location));
    const int region = byId >= 0 ? byId : byLocation;
    if (byLocation >= 0 && byLocation != region)
        return refuse(Ignored::WrongRegion,
                      "it is of " + m_regions.id(region) + " and of " + std::string(location));
    // A list that was put together by hand may have one Region's prices under another's name.
    if (!usage.region.empty() && usage.region != m_regions.id(region))
        return refuse(Ignored::WrongRegion, "its usage type is of " + std::string(usage.region) +
                                                ", it is listed for " + m_regions.id(region));
    return region;
}

int Collector::product(const OfferRow& product) {
    if (header.offerCode.empty())
        header.offerCode = product[Field::ServiceCode]; // of a list cut down by hand
    const std::string_view service =
        product[Field::ServiceCode].empty() ? header.offerCode : product[Field::ServiceCode];
    if (service == "AmazonEC2" && product[Field::Family].starts_with("Compute Instance"))
        return instanceProduct(product);
    const bool codes = service != kSpotFeed && !isEdgeService(service);
    const UsageType usage =
        codes ? usageTypeOf(product[Field::UsageType]) : UsageType{{}, product[Field::UsageType]};
    const bool global = usage.region == "global";
    if (const AllowanceRule* rule = global ? allowanceRule(service, usage.usage) : nullptr) {
        m_allowances.push_back({rule, 0});
        return placeOf(kAllowance, static_cast<int>(m_allowances.size()) - 1);
    }
    const UsageRule* rule = global ? nullptr : usageRule(service, usage.usage, product);
    const std::string key = rule ? keyOf(*rule, usage.usage) : "";
    if (key.empty()) {
        ignore(knowsService(service) ? Ignored::UnknownUsageType : Ignored::OtherService, product,
               knowsService(service) ? std::string_view() : service);
        return kUnwanted;
    }
    int region = ServiceStore::kGlobal;
    if (rule->reach != Reach::Edge) {
        const std::optional<int> found = regionOf(product, usage);
        if (!found) return kUnwanted;
        if (rule->reach == Reach::Region) region = *found;
    }
    return placeOf(kService, m_services.slot({std::string(rule->service), region, key}, rule->unit));
}

int Collector::instanceProduct(const OfferRow& product) {
    const auto refuse = [&](Ignored reason, std::string_view what) {
        ignore(reason, product, what);
        return kUnwanted;
    };
    const auto differs = [&](Field field, std::string_view wanted) {
        return !product[field].empty() && product[field] != wanted;
    };
    const std::string_view type = product[Field::InstanceType];
    const UsageType usage = usageTypeOf(product[Field::UsageType]);
    if (product[Field::Tenancy] != "Shared") return refuse(Ignored::OtherTenancy, product[Field::Tenancy]);
    if (product[Field::OperatingSystem] != "Linux")
        return refuse(Ignored::OtherOperatingSystem, product[Field::OperatingSystem]);
    if (differs(Field::PreInstalled, "NA"))
        return refuse(Ignored::OtherSoftware, product[Field::PreInstalled]);
    if (differs(Field::License, "No License required"))
        return refuse(Ignored::OtherLicence, product[Field::License]);
    if (differs(Field::CapacityStatus, "Used"))
        return refuse(Ignored::OtherCapacity, product[Field::CapacityStatus]);
    if (differs(Field::MarketOption, "OnDemand"))
        return refuse(Ignored::OtherMarket, product[Field::MarketOption]);
    if (differs(Field::Operation, "RunInstances"))
        return refuse(Ignored::OtherSoftware, product[Field::Operation]);
    if (!isInstanceType(type)) return refuse(Ignored::OtherInstance, type);
    // m1.small's usage type is BoxUsage alone: once it was the only type.
    if (!usage.usage.starts_with("BoxUsage")) return refuse(Ignored::UnknownUsageType, type);
    if (const auto named = usage.usage.substr(8); named.size() > 1 && named.substr(1) != type)
        return refuse(Ignored::OtherInstance, type);
    const std::optional<int> region = regionOf(product, usage);
    if (!region) return kUnwanted;
    return placeOf(kInstance, m_instances.slot(*region, type, product));
}

void Collector::price(int place, const OfferRow& price) {
    switch (place % 4) {
    case kInstance: return instancePrice(place / 4, price);
    case kService: return servicePrice(place / 4, price);
    default: {
        Allowance& kept = m_allowances[static_cast<std::size_t>(place / 4)];
        const std::optional<double> most = numberOf(price[Field::End]);
        // Beyond the free amount the Regions' own prices hold.
        const auto amount = amountOf(price);
        if (!amount) return;
        if (!most || amount->usd != ListPrice()) return ignore(Ignored::FreeTier, price);
        kept.quantity = std::max(kept.quantity, *most);
        noteDay(amount->day);
    }
    }
}

std::optional<Collector::Amount> Collector::amountOf(const OfferRow& price) {
    if (price[Field::Currency] != "USD") {
        ignore(Ignored::ForeignCurrency, price,
               price[Field::Currency].empty() ? "no currency is given" : price[Field::Currency]);
        return std::nullopt;
    }
    auto usd = ListPrice::parse(price[Field::Price]);
    if (!usd) {
        usd = ListPrice::parse(plainDecimal(price[Field::Price]));
        if (usd)
            m_findings.doubt(ImportReport::Doubt::Scientific, [&] {
                return example(price, std::string(price[Field::Price]) + ", read as " + usd->text());
            });
    }
    if (!usd) {
        ignore(Ignored::BadPrice, price, price[Field::Price].empty() ? "nothing" : price[Field::Price]);
        return std::nullopt;
    }
    const int day = dayOf(price[Field::EffectiveDate]);
    if (m_today != kNoDay && day > m_today) {
        ignore(Ignored::NotYetInForce, price, price[Field::EffectiveDate]);
        return std::nullopt;
    }
    return Amount{*usd, day};
}

void Collector::instancePrice(int slot, const OfferRow& price) {
    InstanceColumn column = InstanceColumn::OnDemand;
    if (price[Field::TermType] == "Reserved") {
        const int years = yearsOf(price);
        if (years == 0 || purchaseOf(price) != "NoUpfront" || price[Field::OfferingClass] != "standard")
            return ignore(Ignored::OtherPurchase, price,
                          std::string(price[Field::Lease]) + ", " +
                              std::string(price[Field::PurchaseOption]) + ", " +
                              std::string(price[Field::OfferingClass]));
        column = years == 1 ? InstanceColumn::Reserved1y : InstanceColumn::Reserved3y;
    } else if (price[Field::TermType] != "OnDemand") {
        return ignore(Ignored::OtherPurchase, price, price[Field::TermType]);
    }
    const std::string_view unit = price[Field::Unit];
    if (unit != "Hrs" && unit != "Hours" && unit != "hours" && unit != "hrs")
        return ignore(Ignored::OtherUnit, price, unit);
    const auto amount = amountOf(price);
    if (!amount) return;
    if (amount->usd == ListPrice()) return ignore(Ignored::FreeOfCharge, price, price[Field::Description]);
    compareWithDescription(price, amount->usd);
    noteDay(amount->day);
    m_instances.put(slot, column, amount->usd, amount->day, m_findings, price);
}

int Collector::dayOf(std::string_view text) {
    if (text.find('/') != std::string_view::npos) {
        const DateOrder told = orderOf(text);
        std::string& seen = told == DateOrder::DayFirst     ? m_dayFirst
                            : told == DateOrder::MonthFirst ? m_monthFirst
                                                            : m_unclearDay;
        if (seen.empty() && (told != DateOrder::Unknown || hasTwoMeanings(text))) seen = text;
    }
    return listedDay(text, dates);
}

int Collector::publicationDay(const std::string& file) {
    const int day = dayOf(header.publication);
    const bool read = dates != DateOrder::Unknown; // in that order
    if ((!m_dayFirst.empty() && !m_monthFirst.empty()) ||
        (!read && !m_monthFirst.empty() && !m_unclearDay.empty()))
        throw BadInput(file, {{"", "writes days in two ways, \"" +
                                       shownText(m_dayFirst.empty() ? m_unclearDay : m_dayFirst) +
                                       "\" and \"" + shownText(m_monthFirst) +
                                       "\": nobody knows what the others mean; write them as 2026-09-19" +
                                       (read ? "" : ", or name a file, not a stream")}});
    if (!read && m_dayFirst.empty() && !m_unclearDay.empty())
        m_findings.doubt(ImportReport::Doubt::UnclearDates, [&] {
            return shownText(m_unclearDay) + " is taken as " + isoDay(listedDay(m_unclearDay)) +
                   ", and may be " + isoDay(listedDay(m_unclearDay, DateOrder::MonthFirst));
        });
    return day;
}

bool Collector::isOfAnotherRegion(std::string_view wanted) const {
    const int region = m_regions.byId(wanted);
    bool other = false;
    for (const InstanceStore::Prices& prices : m_instances.all()) {
        if (prices.region == region) return false;
        other = true;
    }
    for (const ServiceStore::Price& price : m_services.all()) {
        if (price.place.region == ServiceStore::kGlobal || price.steps.empty()) continue;
        if (price.place.region == region) return false;
        other = true;
    }
    return other;
}

void Collector::compareWithDescription(const OfferRow& price, ListPrice usd) {
    const std::string_view description = price[Field::Description];
    if (describesOther(description, usd))
        m_findings.doubt(ImportReport::Doubt::DescriptionDiffers, [&] {
            return example(price, usd.text() + ", described as \"" + std::string(description) + '"');
        });
}

void Collector::noteDay(int day) {
    m_hasPrices = true;
    m_latestDay = std::max(m_latestDay, day);
}

std::optional<ServiceStore::Step> Collector::stepOf(const OfferRow& price, ListPrice usd, int units) {
    constexpr double kNoEnd = std::numeric_limits<double>::infinity();
    const std::string_view begin = price[Field::Begin];
    const std::string_view end = price[Field::End];
    const auto from = begin.empty() ? std::optional<double>(0) : numberOf(begin);
    const auto to = end.empty() || end == "Inf" ? std::optional<double>(kNoEnd) : numberOf(end);
    // Dividing by a power of two is exact, so the shortest text of the result is the price itself.
    const auto each = units == 1 ? std::optional<ListPrice>(usd) : ListPrice::fromShortest(usd.usd() / units);
    if (from && to && each) return ServiceStore::Step{*from * units, *to * units, *each};
    ignore(each ? Ignored::BrokenTiers : Ignored::BadPrice, price,
           std::string(begin) + " to " + std::string(end));
    return std::nullopt;
}

void Collector::servicePrice(int slot, const OfferRow& price) {
    if (price[Field::TermType] != "OnDemand")
        return ignore(Ignored::OtherPurchase, price, price[Field::TermType]);
    const auto units = unitsIn(price[Field::Unit], m_services[slot].unit);
    if (!units) return ignore(Ignored::OtherUnit, price, price[Field::Unit]);
    const auto amount = amountOf(price);
    if (!amount) return;
    const auto step = stepOf(price, amount->usd, *units);
    if (!step) return;
    compareWithDescription(price, amount->usd);
    noteDay(amount->day);
    m_services.put(slot, *step, amount->day, m_findings, price);
}

bool Collector::wantsPlan(const OfferRow& plan) {
    const std::string bought = purchaseOf(plan);
    if (plan[Field::Family] == "ComputeSavingsPlans" && yearsOf(plan) != 0 &&
        (bought == "NoUpfront" || bought == "AllUpfront"))
        return true;
    ignore(Ignored::OtherPlan, plan, plan[Field::Description]);
    return false;
}

void Collector::rate(const OfferRow& given) {
    const std::string_view service = given[Field::DiscountedService];
    const UsageType usage = usageTypeOf(given[Field::DiscountedUsageType]);
    OfferRow rate = given; // as if it were the discounted product's own price
    const auto set = [&rate](Field field, std::string_view text) {
        rate.texts[static_cast<std::size_t>(field)] = text;
    };
    set(Field::UsageType, given[Field::DiscountedUsageType]);
    set(Field::Location, {});
    set(Field::LocationType, {});
    set(Field::RegionCode,
        given[Field::DiscountedRegion].empty() ? usage.region : given[Field::DiscountedRegion]);
    const UsageRule* rule =
        service == "AmazonECS" || service == "AWSLambda" ? usageRule(service, usage.usage, rate) : nullptr;
    const bool windows = rule && service == "AmazonECS" && !rule->key.ends_with("/linux");
    if (!rule || rule->reach != Reach::Region || windows)
        return ignore(knowsService(service) ? Ignored::UnknownUsageType : Ignored::OtherService, rate,
                      service);
    const std::optional<int> region = regionOf(rate, usage);
    if (!region) return;
    const auto amount = amountOf(rate);
    if (!amount) return;
    const bool noUpfront = purchaseOf(rate) == "NoUpfront";
    if (service == "AWSLambda") {
        const auto list = m_listPriceOf(m_regions.id(*region), "lambda/" + std::string(rule->key));
        if (!list || *list == ListPrice()) return ignore(Ignored::NoListPrice, rate);
        (noUpfront ? m_noUpfront : m_allUpfront)[*region].add(rate[Field::Price], amount->usd, *list, rate,
                                                              m_findings);
    } else {
        const std::string key = std::string(rule->key) + "/savings-plan-" + std::to_string(yearsOf(rate)) +
                                (noUpfront ? "y-no-upfront" : "y-all-upfront");
        const int slot = m_services.slot({"fargate", *region, key}, rule->unit);
        m_services.put(slot, {0, std::numeric_limits<double>::infinity(), amount->usd}, amount->day,
                       m_findings, rate);
    }
    noteDay(amount->day);
}

} // namespace cost::offer
