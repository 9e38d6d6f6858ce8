// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/billing_region.h"

#include "libcost/prices/catalogue.h"

#include <algorithm>

namespace cost::offer {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// AWS's billing codes, sorted. Ireland and Virginia have an old and a new one.
constexpr Pair kCodes[] = {
    {"AFS1", "af-south-1"},     {"APE1", "ap-east-1"},         {"APE2", "ap-east-2"},
    {"APN1", "ap-northeast-1"}, {"APN2", "ap-northeast-2"},    {"APN3", "ap-northeast-3"},
    {"APS1", "ap-southeast-1"}, {"APS2", "ap-southeast-2"},    {"APS3", "ap-south-1"},
    {"APS4", "ap-southeast-3"}, {"APS5", "ap-south-2"},        {"APS6", "ap-southeast-4"},
    {"APS7", "ap-southeast-5"}, {"APS8", "ap-southeast-6"},    {"APS9", "ap-southeast-7"},
    {"CAN1", "ca-central-1"},   {"CAN2", "ca-west-1"},         {"CNN1", "cn-north-1"},
    {"CNW1", "cn-northwest-1"}, {"EU", "eu-west-1"},           {"EUC1", "eu-central-1"},
    {"EUC2", "eu-central-2"},   {"EUN1", "eu-north-1"},        {"EUS1", "eu-south-1"},
    {"EUS2", "eu-south-2"},     {"EUSCDE1", "eusc-de-east-1"}, {"EUW1", "eu-west-1"},
    {"EUW2", "eu-west-2"},      {"EUW3", "eu-west-3"},         {"Global", "global"},
    {"ILC1", "il-central-1"},   {"MEC1", "me-central-1"},      {"MES1", "me-south-1"},
    {"MXC1", "mx-central-1"},   {"SAE1", "sa-east-1"},         {"UGE1", "us-gov-east-1"},
    {"UGW1", "us-gov-west-1"},  {"USE1", "us-east-1"},         {"USE2", "us-east-2"},
    {"USW1", "us-west-1"},      {"USW2", "us-west-2"},
};

// Names that AWS has given up but that older lists have.
constexpr Pair kOldNames[] = {
    {"AWS GovCloud (US)", "us-gov-west-1"},
    {"Asia Pacific (Osaka-Local)", "ap-northeast-3"},
    {"South America (S\xC3\xA3o Paulo)", "sa-east-1"},
    {"US East (Northern Virginia)", "us-east-1"},
    {"US West (Northern California)", "us-west-1"},
};

// A Region that is younger than this list: three letters or more, and a digit.
bool looksLikeCode(std::string_view text) {
    if (text.size() < 4 || text.back() < '0' || text.back() > '9') return false;
    return std::all_of(text.begin(), text.end() - 1, [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

UsageType usageTypeOf(std::string_view text) {
    const std::size_t dash = text.find('-');
    if (dash != std::string_view::npos) {
        const std::string_view head = text.substr(0, dash);
        const auto* const found =
            std::lower_bound(std::begin(kCodes), std::end(kCodes), head,
                             [](const Pair& pair, std::string_view wanted) { return pair.first < wanted; });
        if (found != std::end(kCodes) && found->first == head) return {found->second, text.substr(dash + 1)};
        if (looksLikeCode(head)) return {{}, text.substr(dash + 1)};
    }
    return {"us-east-1", text};
}

RegionNames::RegionNames(const std::vector<Region>& regions) {
    for (const Region& region : regions)
        m_names.emplace_back(region.id, region.name);
}

int RegionNames::byId(std::string_view id) const {
    for (std::size_t i = 0; i < m_names.size(); ++i)
        if (m_names[i].first == id) return static_cast<int>(i);
    return -1;
}

int RegionNames::byLocation(std::string_view location) const {
    for (std::size_t i = 0; i < m_names.size(); ++i)
        if (m_names[i].second == location) return static_cast<int>(i);
    if (location.starts_with("EU (")) return byLocation("Europe (" + std::string(location.substr(4)));
    for (const auto& [name, id] : kOldNames)
        if (name == location) return byId(id);
    return -1;
}

} // namespace cost::offer
