// SPDX-License-Identifier: Apache-2.0
// The prices of one Region at a date. To whoever asks they never change. What it does not know it answers
// with a reason, never with zero and never with another Region's figure.
#pragma once

#include "libcost/base/problem.h"
#include "libcost/prices/instance_type.h"
#include "libcost/prices/tiers.h"
#include "libcost/units/quantity.h"

#include <array>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string_view>

namespace cost {

// A price that a rule asks for, and the unit that it must be per.
template <class U>
struct PriceKey {
    std::string name; // "lambda/duration/arm64"
};

// What the account may use free of charge each month, shared by all its functions and both architectures.
enum class Allowance { Requests, Duration, Streaming };
inline constexpr std::size_t kAllowanceCount = 3;
inline constexpr Named<Allowance> kAllowances[] = {{"lambda/requests", Allowance::Requests},
                                                   {"lambda/duration", Allowance::Duration},
                                                   {"lambda/streaming", Allowance::Streaming}};

// For whom an allowance is counted: once for the account that pays, all Regions together, or for it in each
// Region.
enum class AllowanceScope { Account, AccountRegion };
inline constexpr Named<AllowanceScope> kAllowanceScopes[] = {
    {"account", AllowanceScope::Account}, {"account-region", AllowanceScope::AccountRegion}};

// How an EC2 instance is paid. The catalogue has a column for each.
enum class Purchase { OnDemand, Spot, Reserved1yNoUpfront, Reserved3yNoUpfront };
inline constexpr Named<Purchase> kPurchases[] = {{"on-demand", Purchase::OnDemand},
                                                 {"spot", Purchase::Spot},
                                                 {"reserved-1y-no-upfront", Purchase::Reserved1yNoUpfront},
                                                 {"reserved-3y-no-upfront", Purchase::Reserved3yNoUpfront}};
inline constexpr std::size_t kPurchaseCount = 4;

// What the catalogue knows of one instance type in one Region, in USD an hour; absent where it knows nothing.
struct InstancePrices {
    std::array<std::optional<ListPrice>, kPurchaseCount> usdPerHour;
    std::array<std::shared_ptr<const Source>, kPurchaseCount> sources; // of each; of Spot, that of the saving
    // On demand as AWS lists it, where an account has negotiated another price; and its source.
    std::optional<ListPrice> listOnDemand;
    std::shared_ptr<const Source> listSource;
    bool negotiated = false; // the on-demand price: where no list price is beside it, none is known
    std::optional<int> spotSavingPercent; // off the list price on demand, as AWS's Spot advisor states it
    std::string interruption;             // "<5%", the share interrupted in a month
};

// A row of the catalogue as `prices list` shows it.
struct PriceEntry {
    std::string key;
    std::string unit;
    std::vector<Tier> tiers;
    std::shared_ptr<const Provenance> provenance;
    int meter = Tiers<Count>::kNoMeter;
};

// A stated percentage, such as "lambda/savings-plan/no-upfront", with its provenance.
struct StatedPercent {
    Percent percent;
    std::shared_ptr<const Provenance> provenance;
};

struct StatedAllowance {
    double quantity = 0;
    std::string unit;
    std::shared_ptr<const Provenance> provenance;
    AllowanceScope scope = AllowanceScope::Account;
};

// What AWS allows, whatever it costs: "lambda/timeout".
struct StatedLimit {
    double value = 0;
    std::string unit;
    std::shared_ptr<const Provenance> provenance;
};

using InstanceTypes = std::map<std::string, InstanceType, std::less<>>;

// What the files of a Region say, by key. What is added later takes the place of what was there: a price that
// of a gap, and a gap that of a price.
struct PriceFigures {
    std::map<std::string, PriceEntry, std::less<>> entries;
    std::map<std::string, std::string, std::less<>> missing; // and why
    std::map<std::string, StatedPercent, std::less<>> percentages;
    std::array<StatedAllowance, kAllowanceCount> lambdaAllowances;
    std::map<std::string, StatedAllowance, std::less<>> allowances;
    std::map<std::string, StatedLimit, std::less<>> limits;
    std::map<std::string, InstancePrices, std::less<>> instances;
    std::shared_ptr<const InstanceTypes> types = std::make_shared<const InstanceTypes>();
    std::shared_ptr<const std::vector<FargateSize>> fargateSizes =
        std::make_shared<const std::vector<FargateSize>>();
    int meters = 0; // prices with volume tiers: an account has a meter for each

    void add(std::string key, std::string unit, std::vector<Tier> tiers,
             std::shared_ptr<const Provenance> provenance);
    void addMissing(std::string key, std::string reason);
    void setAllowance(const std::string& key, StatedAllowance allowance);
};

class PriceBook {
public:
    PriceBook(std::string region, std::string regionName, std::string asOf, PriceFigures figures = {})
        : m_region(std::move(region)), m_regionName(std::move(regionName)), m_asOf(std::move(asOf)),
          m_figures(std::move(figures)) {}

    // The figures of these services are added by `read` when the first of them is asked for. What it throws
    // (BadInput) is then what asking throws. For whoever makes a book, before it is shared.
    using Read = std::function<void(PriceFigures&, const std::string& service)>;
    void readLater(std::set<std::string, std::less<>> services, Read read) {
        m_unread = std::move(services);
        m_read = std::move(read);
    }

    const std::string& region() const { return m_region; }
    const std::string& regionName() const { return m_regionName; }
    // The day (ISO) on which the catalogue as a whole was last checked; each figure has its own date besides.
    const std::string& asOf() const { return m_asOf; }

    // The price per U, or why it is not known.
    template <class U>
    Available<Tiers<U>> tiers(const PriceKey<U>& key) const {
        const Available<const PriceEntry*> entry = find(key.name, U::symbol);
        if (!entry) return entry.why();
        return Tiers<U>((*entry)->tiers, (*entry)->provenance, (*entry)->meter);
    }
    Available<StatedPercent> percent(std::string_view key) const;

    // Of Lambda, for the account's meters. Nothing is free where the catalogue states nothing.
    const StatedAllowance& allowance(Allowance which) const {
        return m_figures.lambdaAllowances[static_cast<std::size_t>(which)];
    }
    // Null where the catalogue states none.
    const StatedLimit* limit(std::string_view key) const;

    // The shape of a type, or null when no such type exists.
    const InstanceType* instanceType(std::string_view name) const;
    // USD an hour of that type, bought that way.
    Available<Tiers<InstanceHour>> instanceHour(const InstanceType& type, Purchase purchase) const;
    // On demand as AWS lists it, whatever the account has negotiated.
    Available<Tiers<InstanceHour>> listedHour(const InstanceType& type) const;
    // Null when the Region does not sell the type, as far as is known.
    const InstancePrices* instancePrices(std::string_view type) const;
    const InstanceTypes& instanceTypes() const { return *m_figures.types; }
    const std::vector<FargateSize>& fargateSizes() const { return *m_figures.fargateSizes; }

    // All there is, of every service.
    const PriceFigures& all() const;

private:
    Available<const PriceEntry*> find(std::string_view key, std::string_view unit) const;
    // With the mutex held: what was not read yet of the service that a key begins with.
    void readServiceOf(std::string_view key) const;

    std::string m_region;
    std::string m_regionName;
    std::string m_asOf;
    mutable PriceFigures m_figures; // its maps grow behind the mutex
    mutable std::mutex m_mutex;
    mutable std::set<std::string, std::less<>> m_unread;
    Read m_read;
};

using SharedBook = std::shared_ptr<const PriceBook>;

} // namespace cost
