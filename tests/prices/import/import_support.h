// SPDX-License-Identifier: Apache-2.0
// What the tests of the price-list import share.
#pragma once

#include "tests/prices/import/made_list.h"
#include "tests/support.h"

#include "libcost/prices/import/import.h"

namespace import_support {

namespace fs = std::filesystem;

inline constexpr const char* kToday = "2026-11-23";

using support::contents;
using support::sourceFolder;
using support::write;

inline const cost::Catalogue& shipped() {
    return support::catalogue();
}

// Genuine price lists, which lie beside the repository and are not part of it.
inline fs::path genuineLists() {
    return support::sharedFolder() / "data/price-lists/offers";
}

// Every file of a folder by its path in it, to see that nothing has changed.
inline std::map<std::string, std::string> allFiles(const fs::path& folder) {
    std::map<std::string, std::string> files;
    if (!fs::exists(folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().filename() != ".lock")
            files[fs::relative(entry.path(), folder).string()] = contents(entry.path());
    return files;
}

// A folder for one test: a list is written into it and imported into its prices/.
class Place {
public:
    fs::path folder() const { return fs::path(m_folder.path().toStdString()) / "prices"; }
    fs::path file(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / name; }

    cost::ImportReport import(const std::string& text) {
        write(file("list"), text);
        return importFile(file("list"));
    }
    cost::ImportReport importFile(const fs::path& path) {
        return cost::importPriceList(laid(), {path, folder(), kToday});
    }
    cost::Catalogue laid() const {
        return cost::Catalogue(sourceFolder() / "pricing-data", {folder(), folder() / "private"});
    }
    // The message of what cannot be imported; empty when it can.
    std::string refused(const std::string& text) {
        try {
            import(text);
            return "";
        } catch (const cost::BadInput& bad) {
            return bad.what();
        }
    }

private:
    QTemporaryDir m_folder;
};

inline std::uint64_t left(const cost::ImportReport& report, cost::Ignored reason) {
    for (const cost::ImportReport::Left& each : report.left)
        if (each.reason == reason) return each.count;
    return 0;
}

inline bool doubts(const cost::ImportReport& report, cost::ImportReport::Doubt doubt) {
    for (const cost::ImportReport::Doubtful& each : report.doubts)
        if (each.doubt == doubt) return true;
    return false;
}

// "0.0000166667", tiers with "<6e+09 " before each bound; empty when there is no such price.
inline std::string tiersText(const cost::PriceBook& book, const std::string& key) {
    const auto entry = book.all().entries.find(key);
    if (entry == book.all().entries.end()) return "";
    std::string text;
    for (const cost::Tier& tier : entry->second.tiers) {
        if (!text.empty()) text += ' ';
        text += tier.price.text();
        if (tier.upTo < 1e300) text += '<' + std::to_string(static_cast<long long>(tier.upTo));
    }
    return text;
}

inline std::string instanceText(const cost::PriceBook& book, const std::string& type,
                                cost::Purchase purchase) {
    const cost::InstancePrices* prices = book.instancePrices(type);
    if (!prices) return "";
    const auto& usd = prices->usdPerHour[static_cast<std::size_t>(purchase)];
    return usd ? usd->text() : "";
}

} // namespace import_support
