// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/offer_row.h"

#include <algorithm>
#include <unordered_map>

namespace cost::offer {

namespace {

// Lower case, without blanks and signs: of CSV titles and of JSON keys alike. Our names are rather short.
constexpr std::size_t kLongestName = 32;

using Names = std::unordered_map<std::string_view, Field>;

const Names& names() {
    static const Names all = {
        {"sku", Field::Sku},
        {"productfamily", Field::Family},
        {"servicecode", Field::ServiceCode},
        {"regioncode", Field::RegionCode},
        {"location", Field::Location},
        {"locationtype", Field::LocationType},
        {"usagetype", Field::UsageType},
        {"operation", Field::Operation},
        {"instancetype", Field::InstanceType},
        {"vcpu", Field::Vcpu},
        {"memory", Field::Memory},
        {"physicalprocessor", Field::Processor},
        {"tenancy", Field::Tenancy},
        {"operatingsystem", Field::OperatingSystem},
        {"licensemodel", Field::License},
        {"capacitystatus", Field::CapacityStatus},
        {"preinstalledsw", Field::PreInstalled},
        {"marketoption", Field::MarketOption},
        {"volumetype", Field::VolumeType},
        {"transfertype", Field::TransferType},
        {"eventtype", Field::EventType},
        // Transfers have no location but the two ends.
        {"fromlocation", Field::Location},
        {"fromregioncode", Field::RegionCode},
        {"fromlocationtype", Field::LocationType},
        {"termtype", Field::TermType},
        {"pricedescription", Field::Description},
        {"description", Field::Description},
        {"effectivedate", Field::EffectiveDate},
        {"startingrange", Field::Begin},
        {"beginrange", Field::Begin},
        {"endingrange", Field::End},
        {"endrange", Field::End},
        {"unit", Field::Unit},
        {"priceperunit", Field::Price},
        {"currency", Field::Currency},
        {"leasecontractlength", Field::Lease},
        {"purchaseterm", Field::Lease},
        {"leasecontractlengthunit", Field::LeaseUnit},
        {"purchaseoption", Field::PurchaseOption},
        {"offeringclass", Field::OfferingClass},
        {"discountedservicecode", Field::DiscountedService},
        {"discountedusagetype", Field::DiscountedUsageType},
        {"discountedregioncode", Field::DiscountedRegion},
        {"discountedrate", Field::DiscountedRate},
    };
    return all;
}

} // namespace

std::optional<Field> fieldNamed(std::string_view name) {
    char plain[kLongestName];
    std::size_t size = 0;
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (!upper && (c < 'a' || c > 'z') && (c < '0' || c > '9')) continue;
        if (size == kLongestName) return std::nullopt;
        plain[size++] = static_cast<char>(upper ? c - 'A' + 'a' : c);
    }
    const auto found = names().find(std::string_view(plain, size));
    if (found == names().end()) return std::nullopt;
    return found->second;
}

std::string_view trimmed(std::string_view text) {
    const auto blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

void GatheredRow::clear() {
    m_spans.fill({});
    m_text.clear();
}

void GatheredRow::set(Field field, std::string_view text) {
    text = trimmed(text);
    if (m_spans[static_cast<std::size_t>(field)].size > 0) return;
    // A file that repeats a key must not make us grow: nothing here is long.
    constexpr std::size_t kMost = std::size_t{1} << 20U;
    if (m_text.size() + text.size() > kMost) return;
    m_spans[static_cast<std::size_t>(field)] = {static_cast<std::uint32_t>(m_text.size()),
                                                static_cast<std::uint32_t>(text.size())};
    m_text += text;
}

const OfferRow& GatheredRow::row() {
    for (std::size_t i = 0; i < kFieldCount; ++i)
        m_row.texts[i] = std::string_view(m_text).substr(m_spans[i].from, m_spans[i].size);
    return m_row;
}

} // namespace cost::offer
