// SPDX-License-Identifier: Apache-2.0
#include "libcost/prices/catalogue_diff.h"

#include "libcost/io/document.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cost {

namespace {

using Kind = PriceChange::Kind;

// Bounds to the last digit: the text is compared and kept, and also read by machines.
std::string tiersText(const std::vector<Tier>& tiers) {
    std::string text;
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        text += (i == 0 ? "" : i + 1 == tiers.size() ? ", then " : ", ") + tiers[i].price.text();
        if (std::isfinite(tiers[i].upTo)) text += " up to " + json::number(tiers[i].upTo).dump();
    }
    return text;
}

class Differences {
public:
    explicit Differences(std::string region) : m_region(std::move(region)) {}

    void entries(const PriceBook& before, const PriceBook& after) {
        each(before.all().entries, after.all().entries,
             [this](const std::string& key, const PriceEntry* a, const PriceEntry* b) {
                 place(a ? a->provenance : b->provenance, b ? b->provenance : a->provenance);
                 if (!a) return add(key, b->unit, Kind::Added, "", tiersText(b->tiers));
                 if (!b) return add(key, a->unit, Kind::Removed, tiersText(a->tiers), "");
                 const bool comparable =
                     a->unit == b->unit &&
                     std::equal(a->tiers.begin(), a->tiers.end(), b->tiers.begin(), b->tiers.end(),
                                [](const Tier& x, const Tier& y) { return x.upTo == y.upTo; });
                 if (!comparable)
                     return add(key, b->unit, Kind::Changed,
                                tiersText(a->tiers) + (a->unit == b->unit ? "" : " per " + a->unit),
                                tiersText(b->tiers) + (a->unit == b->unit ? "" : " per " + b->unit));
                 for (std::size_t i = 0; i < a->tiers.size(); ++i) {
                     PriceChange* change =
                         move(key, a->unit, a->tiers[i].price.text(), b->tiers[i].price.text(),
                              a->tiers[i].price.usd(), b->tiers[i].price.usd());
                     if (change && a->tiers.size() > 1) change->upTo = a->tiers[i].upTo;
                 }
             });
    }

    void percentages(const PriceBook& before, const PriceBook& after) {
        using Stated = StatedPercent;
        each(before.all().percentages, after.all().percentages,
             [this](const std::string& key, const Stated* a, const Stated* b) {
                 place(a ? a->provenance : b->provenance, b ? b->provenance : a->provenance);
                 if (!a) return add(key, "%", Kind::Added, "", b->percent.text());
                 if (!b) return add(key, "%", Kind::Removed, a->percent.text(), "");
                 move(key, "%", a->percent.text(), b->percent.text(), a->percent.hundredths(),
                      b->percent.hundredths());
             });
    }

    void instances(const PriceBook& before, const PriceBook& after) {
        m_place = m_region;
        each(before.all().instances, after.all().instances,
             [this](const std::string& type, const InstancePrices* a, const InstancePrices* b) {
                 for (const auto& [name, purchase] : kPurchases) {
                     const auto place = static_cast<std::size_t>(purchase);
                     const auto usd = [place](const InstancePrices* prices) {
                         return prices ? prices->usdPerHour[place] : std::nullopt;
                     };
                     const std::string key = "ec2/" + type + '/' + std::string(name);
                     const auto from = usd(a);
                     const auto to = usd(b);
                     if (from && to)
                         move(key, "instance-h", from->text(), to->text(), from->usd(), to->usd());
                     else if (from)
                         add(key, "instance-h", Kind::Removed, from->text(), "");
                     else if (to)
                         add(key, "instance-h", Kind::Added, "", to->text());
                 }
             });
    }

    std::vector<PriceChange> sorted() && {
        std::stable_sort(m_changes.begin(), m_changes.end(),
                         [](const PriceChange& a, const PriceChange& b) { return a.key < b.key; });
        return std::move(m_changes);
    }

private:
    // Calls `of` for each key of either map, with null where one has it not.
    template <class Map, class F>
    static void each(const Map& before, const Map& after, const F& of) {
        for (const auto& [key, value] : before) {
            const auto other = after.find(key);
            of(key, &value, other == after.end() ? nullptr : &other->second);
        }
        for (const auto& [key, value] : after)
            if (before.find(key) == before.end()) of(key, nullptr, &value);
    }

    // What is alike everywhere is of no Region, unless one of the two says otherwise.
    void place(const std::shared_ptr<const Provenance>& before,
               const std::shared_ptr<const Provenance>& after) {
        const bool global = before && after && before->region == "global" && after->region == "global";
        m_place = global ? "global" : m_region;
    }

    void add(std::string key, std::string unit, Kind kind, std::string before, std::string after) {
        m_changes.push_back({m_place, std::move(key), std::move(unit), kind, std::move(before),
                             std::move(after), std::nullopt, std::nullopt});
    }

    // Null when nothing has moved.
    PriceChange* move(const std::string& key, const std::string& unit, std::string before, std::string after,
                      double from, double to) {
        if (before == after) return nullptr;
        add(key, unit, to > from ? Kind::Up : Kind::Down, std::move(before), std::move(after));
        if (from > 0) m_changes.back().change = to / from - 1;
        return &m_changes.back();
    }

    std::string m_region;
    std::string m_place = m_region; // of the change that is looked at
    std::vector<PriceChange> m_changes;
};

} // namespace

std::vector<PriceChange> changesBetween(const PriceBook& before, const PriceBook& after) {
    assert(before.region() == after.region());
    Differences all(before.region());
    all.entries(before, after);
    all.percentages(before, after);
    all.instances(before, after);
    return std::move(all).sorted();
}

} // namespace cost
