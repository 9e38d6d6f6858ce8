// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/catalogue.h"

#include "libcost/base/file_moves.h"
#include "libcost/base/nearest.h"
#include "libcost/prices/catalogue_reader.h"
#include "libcost/prices/known_names.h"

#include <algorithm>

namespace cost {

namespace fs = std::filesystem;

namespace {

constexpr const char* kGlobal = "global";
constexpr const char* kInitTimes = "lambda-init-times.json";

// The figures that hold everywhere; the other files beside them are shapes.
bool isShape(const fs::path& file) {
    return file.filename() == "ec2-types.json" || file.filename() == "fargate-sizes.json" ||
           file.filename() == kInitTimes;
}

// The JSON files of a folder, by name; none where there is no such folder.
std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error))
        if (each->path().extension() == ".json") files.push_back(each->path());
    std::sort(files.begin(), files.end());
    return files;
}

// Those of them that hold figures, not shapes.
std::vector<fs::path> figureFilesIn(const fs::path& folder) {
    std::vector<fs::path> files = filesIn(folder);
    std::erase_if(files, isShape);
    return files;
}

// What sets the family of a type apart is known of the types that were there before.
void adoptFamilies(InstanceTypes& types, const InstanceTypes& known) {
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

// What prices are read from. Books have it too: they may outlive the catalogue.
struct Catalogue::Files {
    fs::path folder;
    std::map<std::string, std::vector<std::string>, std::less<>>
        own; // services by Region, of the catalogue itself
    std::vector<Overlay> laid;
    std::unique_ptr<KnownNames> names;

    // The figures of the services that are wanted, from the catalogue and then from each overlay.
    void read(PriceFigures& figures, const std::string& region,
              const std::function<bool(const std::string& service)>& wanted) const {
        const auto readFile = [&](const fs::path& file, const reader::Laid* by) {
            const std::string service = file.stem().string();
            if (!wanted(service)) return;
            if (service == "ec2")
                reader::instancePrices(file, region, figures, by);
            else if (service == "lambda-limits")
                reader::limits(file, figures, by);
            else
                reader::servicePrices(file, region, figures, by);
        };
        for (const fs::path& file : figureFilesIn(folder / kGlobal))
            readFile(file, nullptr);
        for (const std::string& each : own.at(region))
            readFile(folder / region / (each + ".json"), nullptr);
        for (const Overlay& overlay : laid) {
            const reader::Laid by{*names, overlay.negotiated};
            for (const char* each : {kGlobal, region.c_str()})
                for (const fs::path& file : figureFilesIn(overlay.folder / each))
                    readFile(file, &by);
        }
    }

    // Those that the catalogue has figures of.
    std::set<std::string, std::less<>> services(const std::string& region) const {
        std::set<std::string, std::less<>> all(own.at(region).begin(), own.at(region).end());
        for (const fs::path& file : figureFilesIn(folder / kGlobal))
            all.insert(file.stem().string());
        return all;
    }

    // Those that an overlay has figures of.
    std::set<std::string, std::less<>> laidServices(const std::string& region) const {
        std::set<std::string, std::less<>> all;
        for (const Overlay& overlay : laid)
            for (const char* each : {kGlobal, region.c_str()})
                for (const fs::path& file : figureFilesIn(overlay.folder / each))
                    all.insert(file.stem().string());
        return all;
    }
};

Catalogue::Catalogue(fs::path folder, std::vector<Overlay> overlays) : m_files(std::make_shared<Files>()) {
    m_files->folder = std::move(folder);
    reader::Index index = reader::index(m_files->folder / "catalogue.json");
    m_asOf = std::move(index.asOf);
    m_regions = std::move(index.regions);
    for (const Region& each : m_regions)
        m_files->own[each.id] = each.services;
    m_files->names = std::make_unique<KnownNames>(m_files->folder, m_regions);
    std::error_code error;
    for (Overlay& overlay : overlays) {
        if (fs::is_directory(overlay.folder, error)) {
            finishMoves(overlay.folder);
            lay(overlay);
            m_overlays.push_back(overlay.folder);
        }
        m_files->laid.push_back(std::move(overlay));
    }
}

Catalogue::~Catalogue() = default;

const fs::path& Catalogue::folder() const {
    return m_files->folder;
}

// Notes the services that the overlay has prices of.
void Catalogue::lay(const Overlay& overlay) {
    for (Region& region : m_regions)
        for (const fs::path& file : filesIn(overlay.folder / region.id)) {
            std::vector<std::string>& services = region.services;
            const std::string service = file.stem().string();
            const auto place = std::lower_bound(services.begin(), services.end(), service);
            if (place == services.end() || *place != service) services.insert(place, service);
        }
}

void Catalogue::checkOverlays() const {
    Problems all;
    for (const Overlay& overlay : m_files->laid)
        for (const Problem& problem : m_files->names->misplaced(overlay)) {
            const fs::path place =
                overlay.folder.lexically_relative(m_files->laid.front().folder) / problem.place;
            const std::string text = place.lexically_normal().string();
            all.push_back({text == "." ? "" : text, problem.message});
        }
    if (!all.empty()) throw BadInput(m_files->laid.front().folder.string(), all);
}

const Region* Catalogue::region(std::string_view id) const {
    const auto found =
        std::find_if(m_regions.begin(), m_regions.end(), [&](const Region& r) { return r.id == id; });
    return found == m_regions.end() ? nullptr : &*found;
}

const Region* Catalogue::nearestRegion(std::string_view written) const {
    // "US East (N. Virginia)": the whole name, the place alone, or its last word.
    std::vector<std::string_view> ids;
    std::vector<std::string_view> names;
    std::vector<std::string_view> places;
    std::vector<std::string_view> words;
    for (const Region& region : m_regions) {
        const std::string_view name = region.name;
        ids.push_back(region.id);
        names.push_back(name);
        const std::size_t open = name.find('(');
        places.push_back(open == name.npos ? name : name.substr(open + 1, name.rfind(')') - open - 1));
        words.push_back(places.back().substr(places.back().rfind(' ') + 1)); // npos + 1 is 0
    }
    for (const auto& known : {ids, places, words, names})
        if (const std::string_view meant = nearest(written, known); !meant.empty())
            return &m_regions[static_cast<std::size_t>(std::find(known.begin(), known.end(), meant) -
                                                       known.begin())];
    return nullptr;
}

std::string Catalogue::unknownRegion(std::string_view id) const {
    std::string message = "is \"" + std::string(id) + "\": there is no such AWS Region";
    if (const Region* meant = nearestRegion(id)) message += "; did you mean \"" + meant->id + "\"?";
    return message;
}

const Region& Catalogue::regionOf(std::string_view id) const {
    if (const Region* known = region(id)) return *known;
    Problems problems;
    problems.push_back({"", unknownRegion(id)});
    throw BadInput("region", std::move(problems));
}

SharedBook Catalogue::book(std::string_view id) const {
    const Region& known = regionOf(id);
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_books.find(id); found != m_books.end()) return found->second;

    checkOverlays();
    readShapes();
    PriceFigures figures;
    figures.types = m_types;
    figures.fargateSizes = m_sizes;
    // What every comparison asks for. The rest waits until something does, unless it is of one's own, in
    // which faults are told at once.
    constexpr std::string_view kAtOnce[] = {"ebs",    "ec2",           "ec2-credits",    "fargate",
                                            "lambda", "lambda-limits", "load-balancing", "vpc"};
    std::set<std::string, std::less<>> later = m_files->services(known.id);
    for (const std::string_view each : kAtOnce)
        if (const auto now = later.find(each); now != later.end()) later.erase(now);
    for (const std::string& each : m_files->laidServices(known.id))
        later.erase(each);
    m_files->read(figures, known.id, [&](const std::string& service) { return later.count(service) == 0; });
    auto book = std::make_shared<PriceBook>(known.id, known.name, m_asOf, std::move(figures));
    book->readLater(std::move(later), [files = m_files, region = known.id](PriceFigures& into,
                                                                           const std::string& wanted) {
        files->read(into, region, [&](const std::string& service) { return service == wanted; });
    });
    return m_books.emplace(known.id, std::move(book)).first->second;
}

SharedBook Catalogue::book(std::string_view id, std::string_view service) const {
    const Region& known = regionOf(id);
    PriceFigures figures;
    m_files->read(figures, known.id, [&](const std::string& each) { return each == service; });
    return std::make_shared<PriceBook>(known.id, known.name, m_asOf, std::move(figures));
}

void Catalogue::readShapes() const {
    if (!m_types) {
        m_types = reader::instanceTypes(m_files->folder / kGlobal / "ec2-types.json");
        for (const fs::path& overlay : m_overlays) {
            const fs::path file = overlay / kGlobal / "ec2-types.json";
            if (!fs::exists(file)) continue;
            auto both = std::make_shared<InstanceTypes>(*reader::instanceTypes(file));
            adoptFamilies(*both, *m_types);
            both->insert(m_types->begin(), m_types->end());
            m_types = std::move(both);
        }
    }
    if (!m_sizes) m_sizes = reader::fargateSizes(m_files->folder / kGlobal / "fargate-sizes.json");
}

std::shared_ptr<const InstanceTypes> Catalogue::instanceTypes() const {
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
    std::vector<fs::path> folders = {m_files->folder};
    folders.insert(folders.end(), m_overlays.begin(), m_overlays.end());
    for (const fs::path& folder : folders)
        if (const fs::path file = folder / kGlobal / kInitTimes; fs::exists(file))
            for (const InitTime& each : reader::initTimes(file))
                byName[each.name] = each;
    std::vector<InitTime> all;
    for (auto& [name, each] : byName)
        all.push_back(std::move(each));
    return all;
}

} // namespace cost
