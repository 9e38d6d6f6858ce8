// SPDX-License-Identifier: Apache-2.0
// What an import took from a price list, and what it left and why.
#pragma once

#include "libcost/base/name.h"

#include <cstdint>
#include <string>
#include <vector>

namespace cost {

// Why something in a price list was not taken. Words for readers are made in text/.
enum class Ignored {
    OtherService,
    UnknownUsageType,
    OtherOperatingSystem,
    OtherTenancy,
    OtherSoftware,
    OtherLicence,
    OtherCapacity,
    OtherMarket,
    OtherInstance,
    OtherPurchase,
    OtherPlan,
    OtherPlace,
    UnknownRegion,
    WrongRegion,
    ForeignCurrency,
    NotYetInForce,
    NoLongerInForce,
    Duplicate,
    Conflict,
    BadPrice,
    FreeOfCharge,
    OtherUnit,
    BrokenTiers,
    BrokenRow,
    FreeTier,
    NoSaving,
    NoListPrice,
    UnclearPercentage,
    OwnPrice,
    OlderThanImported,
    Implausible
};

inline constexpr Named<Ignored> kIgnoredNames[] = {
    {"other-service", Ignored::OtherService},
    {"unknown-usage-type", Ignored::UnknownUsageType},
    {"other-operating-system", Ignored::OtherOperatingSystem},
    {"other-tenancy", Ignored::OtherTenancy},
    {"other-software", Ignored::OtherSoftware},
    {"other-licence", Ignored::OtherLicence},
    {"other-capacity", Ignored::OtherCapacity},
    {"other-market", Ignored::OtherMarket},
    {"other-instance", Ignored::OtherInstance},
    {"other-purchase", Ignored::OtherPurchase},
    {"other-plan", Ignored::OtherPlan},
    {"other-place", Ignored::OtherPlace},
    {"unknown-region", Ignored::UnknownRegion},
    {"wrong-region", Ignored::WrongRegion},
    {"foreign-currency", Ignored::ForeignCurrency},
    {"not-yet-in-force", Ignored::NotYetInForce},
    {"no-longer-in-force", Ignored::NoLongerInForce},
    {"duplicate", Ignored::Duplicate},
    {"conflict", Ignored::Conflict},
    {"bad-price", Ignored::BadPrice},
    {"free-of-charge", Ignored::FreeOfCharge},
    {"other-unit", Ignored::OtherUnit},
    {"broken-tiers", Ignored::BrokenTiers},
    {"broken-row", Ignored::BrokenRow},
    {"free-tier", Ignored::FreeTier},
    {"no-saving", Ignored::NoSaving},
    {"no-list-price", Ignored::NoListPrice},
    {"unclear-percentage", Ignored::UnclearPercentage},
    {"own-price", Ignored::OwnPrice},
    {"older-than-imported", Ignored::OlderThanImported},
    {"implausible-price", Ignored::Implausible},
};

struct ImportReport {
    std::string file;
    std::string offerCode;          // "AmazonEC2"; empty where the file does not say
    std::string version;            // "20260919002359"; empty likewise
    std::string date;               // ISO; of the source that the taken prices name
    bool dateIsPublication = false; // else the latest day on which one of the prices came into force
    bool csv = false;
    bool packed = false;
    std::uintmax_t bytes = 0; // of the file

    // Prices taken, by service and Region ("global" for what is alike everywhere).
    struct Taken {
        std::string service;
        std::string region;
        std::uint64_t prices = 0;
        std::vector<std::string> keys; // of EC2 none: they are too many
    };
    std::vector<Taken> taken;

    // Products, prices or rows that were left, by reason, the most first.
    struct Left {
        Ignored reason{};
        std::uint64_t count = 0;
        std::string example;
    };
    std::vector<Left> left;

    // Doubtful, whether it was taken or ignored for another reason.
    enum class Doubt {
        DescriptionDiffers, // the description states another price
        OlderThanShipped,   // the list is older than the catalogue it is laid over
        NoPublication,      // the list does not say when it was published
        UnknownShape,       // an instance type of unknown vCPUs, memory or architecture
        UnknownFormat,      // a format version that this program does not know
        Scientific,         // a price as spreadsheets write it, perhaps rounded
        UnclearDates,       // days that may be day first or month first
        FutureDate,         // the list says it was published on a day that is still to come
        FarFromCatalogue,   // several times the catalogue's price, or a fraction of it
        LessThanBefore,     // prices that an earlier import of such a list has, and this has not: they stay
        NoLongerListed,     // the same in a whole, newer list: they are gone
        NoLineEnd           // the last line of a CSV list does not end: it may be cut off
    };
    struct Doubtful {
        Doubt doubt{};
        std::uint64_t count = 0;
        std::string example;
    };
    std::vector<Doubtful> doubts;

    std::uint64_t prices() const {
        std::uint64_t sum = 0;
        for (const Taken& each : taken)
            sum += each.prices;
        return sum;
    }
};

inline constexpr Named<ImportReport::Doubt> kDoubtNames[] = {
    {"description-differs", ImportReport::Doubt::DescriptionDiffers},
    {"older-than-shipped", ImportReport::Doubt::OlderThanShipped},
    {"no-publication-date", ImportReport::Doubt::NoPublication},
    {"unknown-shape", ImportReport::Doubt::UnknownShape},
    {"unknown-format", ImportReport::Doubt::UnknownFormat},
    {"scientific-notation", ImportReport::Doubt::Scientific},
    {"unclear-dates", ImportReport::Doubt::UnclearDates},
    {"future-date", ImportReport::Doubt::FutureDate},
    {"far-from-catalogue", ImportReport::Doubt::FarFromCatalogue},
    {"less-than-before", ImportReport::Doubt::LessThanBefore},
    {"no-longer-listed", ImportReport::Doubt::NoLongerListed},
    {"no-line-end", ImportReport::Doubt::NoLineEnd},
};

} // namespace cost
