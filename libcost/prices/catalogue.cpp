// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/catalogue.h"

#include "libcost/prices/catalogue_reader.h"

#include <algorithm>

namespace cost {

Catalogue::Catalogue(std::filesystem::path folder) : m_folder(std::move(folder)) {
    reader::Index index = reader::index(m_folder / "catalogue.json");
    m_asOf = std::move(index.asOf);
    m_regions = std::move(index.regions);
}

const Region* Catalogue::region(std::string_view id) const {
    const auto found =
        std::find_if(m_regions.begin(), m_regions.end(), [&](const Region& r) { return r.id == id; });
    return found == m_regions.end() ? nullptr : &*found;
}

SharedBook Catalogue::book(std::string_view id) const {
    const Region* known = region(id);
    assert(known);
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_books.find(id); found != m_books.end()) return found->second;

    readShapes();
    auto book = std::make_shared<PriceBook>(known->id, known->name, m_asOf);
    book->setInstanceTypes(m_types);
    book->setFargateSizes(m_sizes);
    reader::servicePrices(m_folder / "global" / "lambda.json", *book);
    for (const std::string& service : known->services) {
        const std::filesystem::path file = m_folder / known->id / (service + ".json");
        if (service == "ec2")
            reader::instancePrices(file, *book);
        else
            reader::servicePrices(file, *book);
    }
    return m_books.emplace(known->id, std::move(book)).first->second;
}

void Catalogue::readShapes() const {
    const std::filesystem::path global = m_folder / "global";
    if (!m_types) m_types = reader::instanceTypes(global / "ec2-types.json");
    if (!m_sizes) m_sizes = reader::fargateSizes(global / "fargate-sizes.json");
}

std::shared_ptr<const PriceBook::InstanceTypes> Catalogue::instanceTypes() const {
    const std::lock_guard lock(m_mutex);
    readShapes();
    return m_types;
}

std::shared_ptr<const std::vector<FargateSize>> Catalogue::fargateSizes() const {
    const std::lock_guard lock(m_mutex);
    readShapes();
    return m_sizes;
}

} // namespace cost
