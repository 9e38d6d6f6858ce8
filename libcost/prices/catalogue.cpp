// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/catalogue.h"

#include "libcost/prices/catalogue_reader.h"

#include <algorithm>

namespace cost {

namespace fs = std::filesystem;

namespace {

constexpr const char* kInitTimes = "lambda-init-times.json";

// The figures that hold everywhere; the other files beside them are shapes.
bool isShape(const fs::path& file) {
    return file.filename() == "ec2-types.json" || file.filename() == "fargate-sizes.json" ||
           file.filename() == kInitTimes;
}

// The JSON files of a folder, by name; none where there is no such folder.
std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    if (!fs::is_directory(folder)) return files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

// What sets the family of a type apart is known of the types that were there before.
void adoptFamilies(PriceBook::InstanceTypes& types, const PriceBook::InstanceTypes& known) {
    for (auto& [name, type] : types) {
        const std::string family = std::string(type.family()) + '.';
        const auto other = known.lower_bound(family);
        if (other == known.end() || !other->first.starts_with(family)) continue;
        InstanceType like = other->second;
        like.name = name;
        like.vcpu = type.vcpu;
        like.memoryGb = type.memoryGb;
        like.architecture = type.architecture;
        like.burstable = type.burstable;
        if (const auto same = known.find(name); same != known.end())
            like.baseline = same->second.baseline;
        else if (type.burstable)
            like.baseline = 0; // it differs by size
        type = std::move(like);
    }
}

} // namespace

Catalogue::Catalogue(fs::path folder, std::vector<fs::path> overlays) : m_folder(std::move(folder)) {
    reader::Index index = reader::index(m_folder / "catalogue.json");
    m_asOf = std::move(index.asOf);
    m_regions = std::move(index.regions);
    for (const Region& each : m_regions)
        m_own[each.id] = each.services;
    for (fs::path& overlay : overlays) {
        if (!fs::is_directory(overlay)) continue;
        lay(overlay);
        m_overlays.push_back(std::move(overlay));
    }
}

// Notes the services that the overlay has prices of.
void Catalogue::lay(const fs::path& overlay) {
    for (const fs::directory_entry& entry : fs::directory_iterator(overlay)) {
        const std::string name = entry.path().filename().string();
        const bool ours = name == "global" || name == "private" || name == "schema" || name.starts_with('.');
        if (ours || !entry.is_directory()) continue;
        const auto found =
            std::find_if(m_regions.begin(), m_regions.end(), [&](const Region& r) { return r.id == name; });
        if (found == m_regions.end())
            throw BadInput(overlay.string(),
                           {{name, "is the name of no AWS Region: correct the folder's name"}});
        for (const fs::path& file : filesIn(entry.path())) {
            std::vector<std::string>& services = found->services;
            const std::string service = file.stem().string();
            const auto place = std::lower_bound(services.begin(), services.end(), service);
            if (place == services.end() || *place != service) services.insert(place, service);
        }
    }
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
    fill(*book, *known, "");
    return m_books.emplace(known->id, std::move(book)).first->second;
}

SharedBook Catalogue::book(std::string_view id, std::string_view service) const {
    const Region* known = region(id);
    assert(known);
    auto book = std::make_shared<PriceBook>(known->id, known->name, m_asOf);
    fill(*book, *known, service);
    return book;
}

void Catalogue::fill(PriceBook& book, const Region& region, std::string_view service) const {
    const auto read = [&](const fs::path& file) {
        if (!service.empty() && file.stem() != service) return;
        if (file.stem() == "ec2")
            reader::instancePrices(file, book);
        else if (file.stem() == "lambda-limits")
            reader::limits(file, book);
        else
            reader::servicePrices(file, book);
    };
    for (const fs::path& file : filesIn(m_folder / "global"))
        if (!isShape(file)) read(file);
    for (const std::string& each : m_own.at(region.id))
        read(m_folder / region.id / (each + ".json"));
    for (const fs::path& overlay : m_overlays) {
        for (const fs::path& file : filesIn(overlay / "global"))
            if (!isShape(file)) read(file);
        for (const fs::path& file : filesIn(overlay / region.id))
            read(file);
    }
}

void Catalogue::readShapes() const {
    if (!m_types) {
        m_types = reader::instanceTypes(m_folder / "global" / "ec2-types.json");
        for (const fs::path& overlay : m_overlays) {
            const fs::path file = overlay / "global" / "ec2-types.json";
            if (!fs::exists(file)) continue;
            auto both = std::make_shared<PriceBook::InstanceTypes>(*reader::instanceTypes(file));
            adoptFamilies(*both, *m_types);
            both->insert(m_types->begin(), m_types->end());
            m_types = std::move(both);
        }
    }
    if (!m_sizes) m_sizes = reader::fargateSizes(m_folder / "global" / "fargate-sizes.json");
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

std::vector<InitTime> Catalogue::initTimes() const {
    std::map<std::string, InitTime, std::less<>> byName;
    std::vector<fs::path> folders = {m_folder};
    folders.insert(folders.end(), m_overlays.begin(), m_overlays.end());
    for (const fs::path& folder : folders)
        if (const fs::path file = folder / "global" / kInitTimes; fs::exists(file))
            for (const InitTime& each : reader::initTimes(file))
                byName[each.name] = each;
    std::vector<InitTime> all;
    for (auto& [name, each] : byName)
        all.push_back(std::move(each));
    return all;
}

} // namespace cost
