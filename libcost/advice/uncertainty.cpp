// SPDX-License-Identifier: Apache-2.0
#include "libcost/advice/uncertainty.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cost {

namespace {

constexpr double kNone = std::numeric_limits<double>::infinity();
constexpr double kAssumed = 0.2;

// One option over all the futures, a block after another.
class Contender {
public:
    Contender(const PriceBook& book, const Scenario& scenario, const Option& option, std::size_t futures)
        : m_usd(futures) {
        const Available<Pricer> pricer = Pricer::bound(book, scenario, option);
        if (pricer) m_pricer = *pricer;
    }

    // USD a month in each future of a block that begins there; infinite where it does not fit.
    const double* price(const Places& places, std::size_t first) {
        double* const usd = m_usd.data() + first;
        const std::size_t count = places.values.size();
        if (!m_pricer) {
            std::fill_n(usd, count, kNone);
            return usd;
        }
        m_pricer->usd(m_pricer->demand(), places, usd);
        for (std::size_t i = 0; i < count; ++i)
            usd[i] = std::isnan(usd[i]) ? kNone : usd[i];
        return usd;
    }

    // Of all the futures, in each of which the cheapest is known.
    Outlook::OfOption outlook(double wins, double regret) {
        Outlook::OfOption of;
        const auto all = static_cast<double>(m_usd.size());
        of.wins = wins / all;
        m_usd.erase(std::remove(m_usd.begin(), m_usd.end(), kNone), m_usd.end());
        if (m_usd.empty()) return of;
        const double sum = std::accumulate(m_usd.begin(), m_usd.end(), 0.0);
        const auto fitting = static_cast<double>(m_usd.size());
        of.fits = fitting / all;
        of.meanUsd = sum / fitting;
        of.meanRegret = regret / fitting;
        of.usd = quantilesOf(m_usd);
        return of;
    }

private:
    std::optional<Pricer> m_pricer;
    std::vector<double> m_usd;
};

// Who is the cheapest how often, and what the others cost beyond it.
class Tallies {
public:
    explicit Tallies(std::size_t options) : regret(options), wins(options) {}

    void add(const std::vector<const double*>& usd, std::size_t futures) {
        for (std::size_t i = 0; i < futures; ++i) {
            std::size_t best = 0;
            for (std::size_t option = 1; option < usd.size(); ++option)
                if (usd[option][i] < usd[best][i]) best = option;
            const double least = usd[best][i];
            if (least == kNone) {
                nothing += 1;
                continue;
            }
            wins[best] += 1;
            for (std::size_t option = 0; option < usd.size(); ++option)
                if (usd[option][i] != kNone) regret[option] += usd[option][i] - least;
        }
    }

    std::vector<double> regret;
    std::vector<double> wins;
    double nothing = 0;
};

// How far the advised option is ahead.
class Leads {
public:
    Leads(const Scenario& scenario, std::size_t advised) : m_scenario(scenario), m_advised(advised) {
        const auto kind = [&](std::size_t i) { return scenario.options[i].compute.index(); };
        for (std::size_t i = 0; i < scenario.options.size(); ++i)
            m_otherKinds = m_otherKinds || kind(i) != kind(advised);
    }

    bool fits(const std::vector<std::optional<double>>& usd) const { return usd[m_advised].has_value(); }

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
            if (!each.chosen && !isMeasured(scenario, each.dial) && at && *at > 0)
                all.push_back({each.dial, true, *at * (1 - kAssumed), *at * (1 + kAssumed), {}, {}});
        }
    for (Influence& each : all) {
        each.low = admissible(each.dial, each.low);
        each.high = admissible(each.dial, each.high);
        const auto low = adviser.costsAt(each.dial, each.low);
        const auto high = adviser.costsAt(each.dial, each.high);
        each.leadAtLow = leads.of(low);
        each.leadAtHigh = leads.of(high);
        each.fitsAtLow = leads.fits(low);
        each.fitsAtHigh = leads.fits(high);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Influence& a, const Influence& b) { return a.swing() > b.swing(); });
    return all;
}

} // namespace

double Influence::swing() const {
    // Where it does not fit at all, nothing matters more; without a rival at either end nothing changes.
    if (!fitsAtLow || !fitsAtHigh) return kNone;
    if (!leadAtLow && !leadAtHigh) return 0;
    if (!leadAtLow || !leadAtHigh) return std::fabs(leadAtLow ? *leadAtLow : *leadAtHigh);
    return std::fabs(*leadAtHigh - *leadAtLow);
}

bool Influence::turnsIt() const {
    if (fitsAtLow != fitsAtHigh) return true;
    // A rival that is not there does not win.
    if (!leadAtLow || !leadAtHigh) return leadAtLow.value_or(0) < 0 || leadAtHigh.value_or(0) < 0;
    return (*leadAtLow < 0) != (*leadAtHigh < 0);
}

const Influence* Outlook::decisive() const {
    for (const Influence& each : influences)
        if (each.turnsIt()) return &each;
    return nullptr;
}

std::optional<Outlook> outlook(const PriceBook& book, const Scenario& scenario, const Decision& decision,
                               const OutlookSettings& settings, const Progress& progress) {
    Outlook result;
    if (!scenario.uncertain.empty() && settings.futures > 0) {
        const Futures futures(scenario, settings.seed);
        std::vector<Contender> contenders;
        for (const Option& option : scenario.options)
            contenders.emplace_back(book, scenario, option, settings.futures);
        Tallies tallies(contenders.size());
        Places places = futures.places(std::min(Futures::kBlock, settings.futures));
        for (std::size_t done = 0, block = 0; done < settings.futures; ++block) {
            const std::size_t count = std::min(Futures::kBlock, settings.futures - done);
            if (count < places.values.size()) places = futures.places(count);
            futures.draw(block, places);
            std::vector<const double*> usd;
            for (Contender& each : contenders)
                usd.push_back(each.price(places, done));
            tallies.add(usd, count);
            done += count;
            if (progress && !progress(static_cast<double>(done) / static_cast<double>(settings.futures)))
                return std::nullopt;
        }
        result.futures = settings.futures;
        result.nothingFits = tallies.nothing / static_cast<double>(settings.futures);
        for (std::size_t i = 0; i < contenders.size(); ++i)
            result.options.push_back(contenders[i].outlook(tallies.wins[i], tallies.regret[i]));
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
