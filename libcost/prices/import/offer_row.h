// SPDX-License-Identifier: Apache-2.0
// What a price list says of one product or one price, by our own names: JSON and CSV spell them differently.
// Not part of the installed headers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cost::offer {

enum class Field : std::uint8_t {
    // Of the product.
    Sku,
    Family,
    ServiceCode,
    RegionCode,
    Location,
    LocationType,
    UsageType,
    Operation,
    InstanceType,
    Vcpu,
    Memory,
    Processor,
    Tenancy,
    OperatingSystem,
    License,
    CapacityStatus,
    PreInstalled,
    MarketOption,
    VolumeType,
    TransferType,
    EventType,
    // Of the price.
    TermType,
    Description,
    EffectiveDate,
    Begin,
    End,
    Unit,
    Price,
    Currency,
    Lease,
    LeaseUnit,
    PurchaseOption,
    OfferingClass,
    // Of a Savings Plan's rate.
    DiscountedService,
    DiscountedUsageType,
    DiscountedRegion,
    DiscountedRate
};
inline constexpr std::size_t kFieldCount = static_cast<std::size_t>(Field::DiscountedRate) + 1;

// "usagetype", "usageType" and "Usage Type" are one name.
std::optional<Field> fieldNamed(std::string_view name);

// Texts without the blanks around them; empty where the file says nothing. Good as long as the reader's
// window stands still.
struct OfferRow {
    std::array<std::string_view, kFieldCount> texts{};

    std::string_view operator[](Field field) const { return texts[static_cast<std::size_t>(field)]; }
};

// A row that is put together from several places of a file: keeps the texts.
class GatheredRow {
public:
    void clear();
    // What was said first stays: a transfer's two ends must not hide a product's own location.
    void set(Field field, std::string_view text);
    // Good until the next change.
    const OfferRow& row();

private:
    struct Span {
        std::uint32_t from = 0;
        std::uint32_t size = 0;
    };
    std::array<Span, kFieldCount> m_spans{};
    std::string m_text;
    OfferRow m_row;
};

std::string_view trimmed(std::string_view text);

} // namespace cost::offer
