// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/coverage.h"

#include <algorithm>

namespace cost {

RegionCoverage::Service RegionCoverage::of(std::string_view service) const {
    const auto found = services.find(service);
    return found == services.end() ? Service() : found->second;
}

RegionCoverage::Service RegionCoverage::all() const {
    Service sum;
    for (const auto& each : services) {
        sum.priced += each.second.priced;
        sum.missing += each.second.missing;
    }
    return sum;
}

RegionCoverage::Service RegionCoverage::others() const {
    Service sum = all();
    for (const char* each : {"lambda", "fargate"}) {
        sum.priced -= of(each).priced;
        sum.missing -= of(each).missing;
    }
    return sum;
}

RegionCoverage coverageOf(const PriceBook& book) {
    RegionCoverage coverage{book.region(), book.regionName(), {}, 0};
    const auto serviceOf = [](const std::string& key) { return key.substr(0, key.find('/')); };
    // What is priced alike everywhere says nothing of a Region.
    for (const auto& [key, entry] : book.all().entries)
        if (entry.provenance && entry.provenance->region == book.region())
            ++coverage.services[serviceOf(key)].priced;
    for (const auto& [key, why] : book.all().missing)
        if (const auto known = coverage.services.find(serviceOf(key)); known != coverage.services.end())
            ++known->second.missing;
    const auto onDemand = [](const auto& each) {
        return each.second.usdPerHour[static_cast<std::size_t>(Purchase::OnDemand)].has_value();
    };
    coverage.instanceTypes = static_cast<std::size_t>(
        std::count_if(book.all().instances.begin(), book.all().instances.end(), onDemand));
    return coverage;
}

} // namespace cost
