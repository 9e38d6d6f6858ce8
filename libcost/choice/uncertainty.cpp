// SPDX-License-Identifier: Apache-2.0
#include "libcost/choice/uncertainty.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cost {

namespace {

constexpr double kNone = std::numeric_limits<double>::infinity();
constexpr double kAssumed = 0.2;

// One option over blocks of futures.
class Contender {
public:
    Contender(const PriceBook& book, const Scenario& scenario, const Option& option)
        : m_book(book), m_scenario(scenario), m_option(option) {
        const Available<Pricer> pricer = Pricer::bound(book, scenario, option);
        if (pricer) m_pricer = *pricer;
    }

    // USD a month in each of those futures; infinite where it does not fit.
    const std::vector<double>& price(const Places& places) {
        m_usd.assign(places.values.size(), kNone);
        if (!m_pricer) return m_usd;
        m_pricer->usd(m_pricer->demand(), places, m_usd.data());
        for (double& usd : m_usd)
            if (std::isnan(usd)) usd = kNone;
        block(places);
        return m_usd;
    }
    // The same of one block after another.
    std::vector<double> all;

private:
    // More of an input never lifts a limit: where nothing blocks at the most of all, nothing does.
    void block(const Places& places) {
        Demand<double> most = m_pricer->demand();
        const auto raise = [&](Dial dial, const std::vector<double>& values) {
            fieldOf(most, dial) = *std::max_element(values.begin(), values.end());
        };
        raise(places.dial, places.values);
        for (const Column& other : places.others)
            raise(other.dial, other.values);
        if (!blocked(most)) return;
        Demand<double> demand = m_pricer->demand();
        for (std::size_t i = 0; i < m_usd.size(); ++i) {
            fieldOf(demand, places.dial) = places.values[i];
            for (const Column& other : places.others)
                fieldOf(demand, other.dial) = other.values[i];
            if (blocked(demand)) m_usd[i] = kNone;
        }
    }
    bool blocked(const Demand<double>& demand) const {
        return blocks(obstaclesOf(m_book, m_scenario, m_option, demand));
    }

    const PriceBook& m_book;
    const Scenario& m_scenario;
    const Option& m_option;
    std::optional<Pricer> m_pricer;
    std::vector<double> m_usd;
};

// Sums over the futures.
class Tallies {
public:
    explicit Tallies(std::size_t options) : m_regret(options), m_wins(options) {}

    void add(const std::vector<const std::vector<double>*>& usd, std::size_t futures) {
        for (std::size_t i = 0; i < futures; ++i) {
            std::size_t best = 0;
            for (std::size_t option = 1; option < usd.size(); ++option)
                if ((*usd[option])[i] < (*usd[best])[i]) best = option;
            const double least = (*usd[best])[i];
            if (least == kNone) {
                m_nothing += 1;
                continue;
            }
            m_wins[best] += 1;
            for (std::size_t option = 0; option < usd.size(); ++option)
                if ((*usd[option])[i] != kNone) m_regret[option] += (*usd[option])[i] - least;
        }
    }

    Outlook finished(std::vector<Contender>& contenders, std::size_t futures) const {
        Outlook outlook;
        const auto count = static_cast<double>(futures);
        outlook.futures = futures;
        outlook.nothingFits = m_nothing / count;
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            std::vector<double>& usd = contenders[i].all;
            usd.erase(std::remove(usd.begin(), usd.end(), kNone), usd.end());
            Outlook::OfOption of;
            const auto fitting = static_cast<double>(usd.size());
            of.fits = fitting / count;
            of.wins = m_wins[i] / count;
            if (!usd.empty()) {
                for (const double each : usd)
                    of.meanUsd += each / fitting;
                of.meanRegret = m_regret[i] / fitting;
                of.usd = quantilesOf(usd);
            }
            outlook.options.push_back(of);
        }
        return outlook;
    }

private:
    std::vector<double> m_regret;
    std::vector<double> m_wins;
    double m_nothing = 0;
};

// How far the advised option is ahead.
class Leads {
public:
    Leads(const Scenario& scenario, std::size_t advised) : m_scenario(scenario), m_advised(advised) {
        const auto kind = [&](std::size_t i) { return scenario.options[i].compute.index(); };
        for (std::size_t i = 0; i < scenario.options.size(); ++i)
            m_otherKinds = m_otherKinds || kind(i) != kind(advised);
    }

    std::optional<double> of(const std::vector<std::optional<double>>& usd) const {
        std::optional<double> other;
        for (std::size_t i = 0; i < usd.size(); ++i)
            if (usd[i] && rivals(i) && (!other || *usd[i] < *other)) other = usd[i];
        if (!usd[m_advised] || !other) return std::nullopt;
        return *other - *usd[m_advised];
    }

private:
    bool rivals(std::size_t i) const {
        const auto& mine = m_scenario.options[m_advised].compute;
        return m_otherKinds ? m_scenario.options[i].compute.index() != mine.index() : i != m_advised;
    }

    const Scenario& m_scenario;
    std::size_t m_advised;
    bool m_otherKinds = false;
};

std::vector<Influence> influences(const Adviser& adviser, const Scenario& scenario, const Leads& leads) {
    std::vector<Influence> all;
    for (const UncertainInput& input : scenario.uncertain)
        all.push_back({input.dial,
                       false,
                       quantile(input.distribution, 0.1),
                       quantile(input.distribution, 0.9),
                       {},
                       {}});
    if (all.empty())
        for (const DialFacts& each : kDials) {
            const auto at = position(scenario, each.dial);
            const bool chosen = each.dial == Dial::Utilisation || each.dial == Dial::Discount;
            // A duration beside those measured by memory is not in effect.
            const bool measured = each.dial == Dial::Duration && !scenario.workload.durationByMemory.empty();
            if (mayBeUncertain(each.dial) && !chosen && !measured && at && *at > 0)
                all.push_back({each.dial, true, *at * (1 - kAssumed), *at * (1 + kAssumed), {}, {}});
        }
    for (Influence& each : all) {
        each.low = admissible(each.dial, each.low);
        each.high = admissible(each.dial, each.high);
        each.leadAtLow = leads.of(adviser.costsAt(each.dial, each.low));
        each.leadAtHigh = leads.of(adviser.costsAt(each.dial, each.high));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Influence& a, const Influence& b) { return a.swing() > b.swing(); });
    return all;
}

} // namespace

double Influence::swing() const {
    // Where one does not fit at all, nothing matters more.
    if (!leadAtLow || !leadAtHigh) return kNone;
    return std::fabs(*leadAtHigh - *leadAtLow);
}

bool Influence::turnsIt() const {
    if (!leadAtLow || !leadAtHigh) return leadAtLow.has_value() != leadAtHigh.has_value();
    return (*leadAtLow < 0) != (*leadAtHigh < 0);
}

const Influence* Outlook::decisive() const {
    for (const Influence& each : influences)
        if (each.turnsIt()) return &each;
    return nullptr;
}

std::optional<Outlook> outlook(const PriceBook& book, const Scenario& scenario, const Decision& decision,
                               const OutlookSettings& settings, const OutlookProgress& progress) {
    Outlook result;
    if (!scenario.uncertain.empty() && settings.futures > 0) {
        const Futures futures(scenario, settings.seed);
        std::vector<Contender> contenders;
        for (const Option& option : scenario.options)
            contenders.emplace_back(book, scenario, option);
        Tallies tallies(contenders.size());
        Places places = futures.places(std::min(Futures::kBlock, settings.futures));
        for (std::size_t done = 0, block = 0; done < settings.futures; ++block) {
            const std::size_t count = std::min(Futures::kBlock, settings.futures - done);
            if (count < places.values.size()) places = futures.places(count);
            futures.draw(block, places);
            std::vector<const std::vector<double>*> usd;
            for (Contender& each : contenders) {
                usd.push_back(&each.price(places));
                each.all.insert(each.all.end(), usd.back()->begin(), usd.back()->end());
            }
            tallies.add(usd, count);
            done += count;
            if (progress && !progress(static_cast<double>(done) / static_cast<double>(settings.futures)))
                return std::nullopt;
        }
        result = tallies.finished(contenders, settings.futures);
    }
    if (decision.verdict == Verdict::NothingFits) return result;
    const Adviser adviser(book, scenario);
    const Leads leads(scenario, decision.option);
    result.lead = leads.of(adviser.costs());
    result.influences = influences(adviser, scenario, leads);
    return result;
}

Band bandAlong(const PriceBook& book, const Scenario& scenario, const Option& option, Dial dial,
               const std::vector<double>& x, std::size_t futures) {
    Band band;
    std::vector<Column> columns = slicedFutures(scenario, dial, futures, 1);
    const Available<Pricer> pricer = Pricer::bound(book, scenario, option);
    if (columns.empty() || !pricer) return band;
    const Places places(std::move(columns));
    std::vector<double> usd(futures);
    for (const double each : x) {
        Demand<double> demand = pricer->demand();
        turn(demand, dial, each);
        pricer->usd(demand, places, usd.data());
        const bool fits = std::none_of(usd.begin(), usd.end(), [](double one) { return std::isnan(one); });
        const Quantiles of = fits ? quantilesOf(usd) : Quantiles{NAN, NAN, NAN, NAN, NAN};
        band.x.push_back(each);
        band.p10.push_back(of.p10);
        band.p50.push_back(of.p50);
        band.p90.push_back(of.p90);
    }
    return band;
}

} // namespace cost
