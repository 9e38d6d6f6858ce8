// SPDX-License-Identifier: Apache-2.0
#include "libcost/simulation/batches.h"
#include "libcost/simulation/environments.h"
#include "libcost/simulation/exact.h"
#include "libcost/simulation/ordered_slots.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_01.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace cost {

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

// Boost's generators, since those of the standard library differ from one to the next.
using Engine = boost::random::mt19937_64;

// Of the week that the simulation begins with.
std::size_t hourOfWeek(double seconds) {
    return static_cast<std::size_t>(std::fmod(std::floor(seconds / kSecondsPerHour), kHoursPerWeek));
}

// When requests arrive.
class Arrivals {
public:
    Arrivals(const EnvironmentModel& model, double begin)
        : m_model(model), m_steady(model.steady()), m_now(begin) {
        m_epochsPerS = model.arrivalsPerS / model.burst;
        for (const double weight : model.week)
            m_epochsPerWeek += m_epochsPerS * weight * kSecondsPerHour;
    }

    // The time of the next arrival, or never.
    double next(Engine& random) {
        if (!m_model.trace.empty())
            return m_at < m_model.trace.size() ? m_model.trace[m_at++].arrivalS : kNever;
        if (m_together > 0) {
            --m_together;
            return m_now;
        }
        m_together = m_model.burst - 1;
        m_now = m_epochsPerS > 0 ? later(m_exponential(random)) : kNever;
        return m_now;
    }

    // The recorded duration of the request that next() gave.
    std::optional<double> durationS() const {
        return m_model.trace.empty() ? std::nullopt : m_model.trace[m_at - 1].durationS;
    }

private:
    // When so many arrivals are due: the rate changes from hour to hour, and where hours have busy moments
    // within them.
    double later(double due) {
        if (m_steady) return m_now + due / m_epochsPerS;
        const Moments& moments = m_model.moments;
        // Whole weeks are passed over at once: there may be a million of them between two requests.
        const double weeks = m_epochsPerWeek > 0 ? std::floor(due / m_epochsPerWeek) : 0;
        due = std::max(0.0, due - weeks * m_epochsPerWeek);
        for (double now = m_now + weeks * kSecondsPerWeek;;) {
            double rate = m_epochsPerS * m_model.week[hourOfWeek(now)];
            const double hour = std::floor(now / kSecondsPerHour) * kSecondsPerHour;
            double end = hour + kSecondsPerHour;
            if (moments.busy > 1) {
                const bool busy = now >= hour + moments.fromS && now < hour + moments.toS;
                rate *= busy ? moments.busy : moments.calm;
                if (now < hour + moments.fromS) end = hour + moments.fromS;
                if (busy) end = hour + moments.toS;
            }
            const double within = rate * (end - now);
            if (due < within) return now + due / rate;
            due -= within;
            now = end;
        }
    }

    const EnvironmentModel& m_model;
    bool m_steady;
    double m_now;
    double m_epochsPerS = 0;
    double m_epochsPerWeek = 0;
    double m_together = 0;
    std::size_t m_at = 0;
    boost::random::exponential_distribution<> m_exponential;
};

// How long a request takes: a law with mean 1, times the mean.
class ServiceTimes {
public:
    explicit ServiceTimes(const EnvironmentModel& model)
        : m_law(model.law), m_cv(model.serviceCv), m_samples(model.samples),
          m_which(0, m_samples.empty() ? 0 : m_samples.size() - 1) {
        m_sigma = std::sqrt(std::log1p(m_cv * m_cv));
    }

    double draw(Engine& random, double mean) {
        switch (m_law) {
        case ServiceLaw::Constant: return mean;
        case ServiceLaw::Exponential: return mean * m_exponential(random);
        // What would be less than nothing takes no time.
        case ServiceLaw::Normal: return mean * std::max(0.0, 1 + m_cv * m_normal(random));
        case ServiceLaw::Lognormal: return mean * std::exp(m_sigma * (m_normal(random) - m_sigma / 2));
        case ServiceLaw::Empirical: return mean * m_samples[m_which(random)];
        }
        return mean;
    }

private:
    ServiceLaw m_law;
    double m_cv;
    double m_sigma;
    const std::vector<double>& m_samples;
    boost::random::uniform_int_distribution<std::size_t> m_which;
    boost::random::exponential_distribution<> m_exponential;
    boost::random::normal_distribution<> m_normal;
};

// Plays one piece of the model.
class Player {
public:
    Player(const EnvironmentModel& model, Engine& random, double begin, Sums& sums)
        : m_model(model), m_random(random), m_arrivals(model, begin), m_service(model), m_sums(sums),
          m_provisions(model.provisions()), m_startsLeft(model.startsAtOnce), m_startsAt(begin),
          m_ranUntil(begin), m_livedUntil(begin) {}

    // `tell` hears how many seconds of it are played; false when it was told to end.
    template <class Tell>
    bool play(double begin, const Played& played, const Division& division, const Tell& tell) {
        double arrival = m_arrivals.next(m_random);
        for (std::size_t i = 0; i <= division.partsOfPiece(); ++i) {
            const double end = begin + played.warmUpS + static_cast<double>(i) * division.secondsOfPart();
            m_part = {};
            m_counts = i > 0;
            for (unsigned since = 0; arrival < end; arrival = m_arrivals.next(m_random)) {
                advance(arrival);
                serve(arrival);
                if (++since % 65'536 == 0 && !tell(arrival - begin)) return false;
            }
            advance(end);
            if (i > 0) m_sums.parts.push_back(m_part);
            if (!tell(end - begin)) return false;
        }
        return true;
    }

private:
    struct Environment {
        std::uint32_t place = OrderedSlots::kNone;
        bool busy = false;
        double expires = 0; // the earliest that it can be
        double timer = 0;   // when its timer fires
    };
    struct Event {
        double time;
        std::uint32_t environment;
        bool operator>(const Event& other) const { return time > other.time; }
    };
    using Events = std::priority_queue<Event, std::vector<Event>, std::greater<>>;
    static constexpr std::uint32_t kProvisioned = OrderedSlots::kNone; // stands for any of them

    // All that happens until then, in the order of time.
    void advance(double to) {
        while (!m_departures.empty() && m_departures.top().time <= to) {
            const Event event = m_departures.top();
            m_departures.pop();
            run(event.time);
            --m_running;
            if (event.environment == kProvisioned)
                --m_provisionedBusy;
            else
                rest(event.environment, event.time);
        }
        run(to);
        // Each environment has one timer, at or before the time at which it would end; it is set anew when it
        // fires too early, since the environment was used meanwhile. One that was set to an earlier time
        // since then counts no more.
        while (!m_timers.empty() && m_timers.top().time <= to) {
            const Event event = m_timers.top();
            m_timers.pop();
            Environment& environment = m_environments[event.environment];
            if (environment.timer != event.time) continue;
            if (environment.busy || environment.expires > event.time)
                setTimer(event.environment, environment.expires);
            else
                end(event.environment, event.time);
        }
        live(to);
    }

    void setTimer(std::uint32_t which, double time) {
        m_environments[which].timer = time;
        m_timers.push({time, which});
    }

    // The sums up to then of what runs, and of what is alive.
    void run(double to) {
        const double passed = to - m_ranUntil;
        m_ranUntil = to;
        if (!m_counts) return;
        m_part.runningS += passed * static_cast<double>(m_running);
        m_part.provisionedS += passed * m_provisionedBusy;
        if (m_running >= m_sums.secondsAt.size()) m_sums.secondsAt.resize(m_running + 1);
        m_sums.secondsAt[m_running] += passed;
    }
    void live(double to) {
        if (m_counts) m_part.aliveS += (to - m_livedUntil) * static_cast<double>(m_alive);
        m_livedUntil = to;
    }

    void serve(double now) {
        if (m_counts) ++m_part.requests;
        const std::optional<double> recorded = m_arrivals.durationS();
        if (m_provisionedBusy < provisionedAt(now)) {
            if (m_counts) ++m_part.provisioned;
            ++m_provisionedBusy;
            return begin(kProvisioned, now + warm(recorded));
        }
        if (!m_slots.noneMarked()) {
            const std::uint32_t which =
                m_model.reuse == ReusePolicy::Oldest ? m_slots.first() : m_slots.last();
            Environment& environment = m_environments[which];
            environment.busy = true;
            if (m_model.reuse == ReusePolicy::MostRecentlyUsed)
                m_slots.remove(environment.place);
            else
                m_slots.unmark(environment.place);
            return begin(which, now + warm(recorded));
        }
        if (static_cast<double>(m_running) >= m_model.concurrencyLimit || !mayStart(now)) {
            if (m_counts) ++m_part.rejected;
            return;
        }
        const double added = m_model.coldS - m_model.warmS;
        const double takes = recorded ? *recorded + added : m_service.draw(m_random, m_model.coldS);
        if (m_counts) {
            ++m_part.cold;
            m_part.waitS += added;
        }
        begin(start(now), now + takes);
    }

    double warm(const std::optional<double>& recorded) {
        return recorded ? *recorded : m_service.draw(m_random, m_model.warmS);
    }

    void begin(std::uint32_t environment, double until) {
        ++m_running;
        if (environment != kProvisioned)
            m_environments[environment].expires = until + m_model.keepAliveLeastS;
        m_departures.push({until, environment});
    }

    // A bucket that holds the starts that may be made at once and fills steadily.
    bool mayStart(double now) {
        m_startsLeft = std::min(m_model.startsAtOnce, m_startsLeft + (now - m_startsAt) * m_model.startsPerS);
        m_startsAt = now;
        if (m_startsLeft < 1) return false;
        m_startsLeft -= 1;
        return true;
    }

    double provisionedAt(double now) const { return m_provisions ? m_model.provisioned[hourOfWeek(now)] : 0; }

    std::uint32_t start(double now) {
        std::uint32_t which = 0;
        if (m_free.empty()) {
            which = static_cast<std::uint32_t>(m_environments.size());
            m_environments.emplace_back();
        } else {
            which = m_free.back();
            m_free.pop_back();
        }
        live(now);
        ++m_alive;
        m_environments[which].busy = true;
        if (m_model.reuse != ReusePolicy::MostRecentlyUsed) place(which);
        setTimer(which, now + m_model.keepAliveLeastS);
        return which;
    }

    void place(std::uint32_t which) {
        m_environments[which].place = m_slots.append(
            which, [this](std::uint32_t owner, std::uint32_t place) { m_environments[owner].place = place; });
    }

    void rest(std::uint32_t which, double now) {
        const double spread = m_model.keepAliveMostS - m_model.keepAliveLeastS;
        const double kept = m_model.keepAliveLeastS + (spread > 0 ? spread * m_uniform(m_random) : 0);
        if (m_model.reuse == ReusePolicy::MostRecentlyUsed) place(which);
        Environment& environment = m_environments[which];
        environment.busy = false;
        environment.expires = now + kept;
        m_slots.mark(environment.place);
        // Kept for a shorter time than it was the last time.
        if (environment.expires < environment.timer) setTimer(which, environment.expires);
    }

    void end(std::uint32_t which, double now) {
        live(now);
        --m_alive;
        m_slots.remove(m_environments[which].place);
        m_environments[which].timer = kNever; // what may be left of its timers
        m_free.push_back(which);
    }

    const EnvironmentModel& m_model;
    Engine& m_random;
    Arrivals m_arrivals;
    ServiceTimes m_service;
    boost::random::uniform_01<> m_uniform;
    Sums& m_sums;

    std::vector<Environment> m_environments;
    std::vector<std::uint32_t> m_free; // environments that ended
    OrderedSlots m_slots;              // by creation, or by last use; the idle ones are marked
    Events m_departures;
    Events m_timers;
    std::size_t m_running = 0;
    std::size_t m_alive = 0;
    bool m_provisions;
    double m_provisionedBusy = 0;
    double m_startsLeft;
    double m_startsAt;

    bool m_counts = false;
    Part m_part;
    double m_ranUntil;
    double m_livedUntil;
};

} // namespace

std::optional<EnvironmentResult> simulate(const EnvironmentModel& model, const Progress& progress) {
    const Played played = toBePlayed(model);
    const Division division(model, played);
    Engine random(model.seed);
    Sums sums;
    const double pieceS = played.warmUpS + played.countedS;
    for (std::size_t i = 0; i < division.pieces(); ++i) {
        const auto tell = [&](double seconds) {
            return !progress || progress((static_cast<double>(i) + std::min(seconds / pieceS, 1.0)) /
                                         static_cast<double>(division.pieces()));
        };
        const double begin = division.begin(i);
        if (!Player(model, random, begin, sums).play(begin, played, division, tell)) return std::nullopt;
    }
    return summary(sums, played, division);
}

std::optional<EnvironmentResult> environments(const EnvironmentModel& model, const Progress& progress) {
    if (auto exact = exactEnvironments(model)) return exact;
    return simulate(model, progress);
}

} // namespace cost
