// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/import/import.h"

#include "libcost/prices/import/offer_date.h"
#include "libcost/prices/import/offer_reader.h"
#include "libcost/prices/import/overlay_writer.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace cost {

namespace {

using namespace offer;

// Two imports into one folder at a time would lose the prices of one.
class FolderLock {
public:
    explicit FolderLock(const std::filesystem::path& folder) {
        std::filesystem::create_directories(folder);
        const std::string name = (folder / ".lock").string();
        m_handle = ::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (m_handle < 0) throw MachineFailure(name + ": cannot be written: " + std::strerror(errno));
        if (::flock(m_handle, LOCK_EX | LOCK_NB) == 0) return;
        ::close(m_handle);
        throw MachineFailure(folder.string() +
                             ": another import is writing there; try again when it has finished");
    }
    ~FolderLock() { ::close(m_handle); }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    int m_handle;
};

// Lambda's list prices by Region, read when a Savings Plan's rate is first compared with them.
class LambdaPrices {
public:
    explicit LambdaPrices(const Catalogue& catalogue) : m_catalogue(catalogue) {}

    std::optional<ListPrice> operator()(const std::string& region, const std::string& key) {
        auto [book, fresh] = m_books.try_emplace(region);
        if (fresh) book->second = m_catalogue.book(region, "lambda");
        const auto entry = book->second->entries().find(key);
        if (entry == book->second->entries().end()) return std::nullopt;
        return entry->second.tiers.front().price;
    }

private:
    const Catalogue& m_catalogue;
    std::map<std::string, SharedBook> m_books;
};

// The day that the source of all figures has: of the publication, else of the youngest price.
void dateReport(const Header& header, const Collector& collector, ImportReport& report) {
    int day = listedDay(header.publication);
    const std::string& version = header.version; // "20260919002359"
    if (day == kNoDay && version.size() >= 8)
        day = listedDay(version.substr(0, 4) + '-' + version.substr(4, 2) + '-' + version.substr(6, 2));
    report.dateIsPublication = day != kNoDay;
    if (day == kNoDay) day = collector.latestDay();
    if (day != kNoDay) report.date = isoDay(day);
}

} // namespace

ImportReport importPriceList(const Catalogue& catalogue, const ImportRequest& request) {
    ByteSource source(request.file, [&](const ByteSource& bytes) {
        if (request.progress && !request.progress(bytes.taken(), bytes.size())) throw Cancelled();
    });
    auto lambda = std::make_shared<LambdaPrices>(catalogue);
    Collector collector(
        catalogue.regions(), listedDay(request.today),
        [lambda](const std::string& region, const std::string& key) { return (*lambda)(region, key); });
    ImportReport report;
    report.file = source.name();
    report.packed = source.packed();
    report.csv = readOffer(source, collector);
    report.bytes = source.size().value_or(source.taken());
    report.offerCode = shownText(collector.header.offerCode);
    report.version = shownText(collector.header.version);
    dateReport(collector.header, collector, report);

    Findings& findings = collector.findings();
    if (!collector.header.format.empty() && !collector.header.format.starts_with("v1"))
        findings.doubt(ImportReport::Doubt::UnknownFormat,
                       [&] { return shownText(collector.header.format); });
    if (report.date.empty() && collector.hasPrices())
        throw BadInput(report.file, {{"", "says neither when it was published nor from when its prices hold: "
                                          "a price without a date is of no use"}});
    if (collector.hasPrices()) {
        const FolderLock lock(request.folder);
        OverlayWriter writer(request.folder, sourceOf(collector.header, report, request.today), findings);
        writer.writeServices(collector, report);
        writer.writeInstances(collector, *catalogue.instanceTypes(), report);
        if (request.progress && !request.progress(source.taken(), source.size())) throw Cancelled();
        writer.commit();
    }
    if (report.prices() > 0 && !report.dateIsPublication)
        findings.doubt(ImportReport::Doubt::NoPublication, [&] { return report.date; });
    if (report.prices() > 0 && report.date < catalogue.asOf())
        findings.doubt(ImportReport::Doubt::OlderThanShipped, [&] { return report.date; });
    findings.putInto(report);
    return report;
}

} // namespace cost
