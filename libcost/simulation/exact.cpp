// SPDX-License-Identifier: Apache-2.0
#include "libcost/simulation/exact.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace cost {

namespace {

// The busy environments above are a birth-death process. Until it first has n + 1 of them it lives on 0..n,
// and dies on the step beyond. Made symmetric by the square roots of the Poisson weights, its generator is a
// tridiagonal matrix; in terms of its eigenvalues both answers are sums of positive terms, so that nothing
// cancels.
class KilledProcess {
public:
    KilledProcess(double arrivals, double departures, std::size_t highest, const std::vector<double>& roots)
        : m_arrivals(arrivals), m_rates(highest + 1), m_beside(highest + 1), m_last(highest + 1, 0.0),
          m_start(roots.begin(), roots.begin() + static_cast<std::ptrdiff_t>(highest) + 1) {
        for (std::size_t k = 0; k <= highest; ++k)
            m_rates[k] = arrivals + static_cast<double>(k) * departures;
        for (std::size_t k = 0; k < highest; ++k)
            m_beside[k] = -std::sqrt(arrivals * static_cast<double>(k + 1) * departures);
        m_last[highest] = 1;
        diagonalise();
    }

    // The share that is not dead after that time: of those that begin at the highest state.
    double survivesFromTop(double time) const {
        // The weights of a first passage from beside the edge; together 1, so that the slowest, whose rate
        // may be lost in roundings, gets what the others leave.
        double others = 0;
        double survives = 0;
        const std::size_t slowest = slowestIndex();
        for (std::size_t i = 0; i < m_rates.size(); ++i) {
            if (i == slowest) continue;
            const double weight = m_arrivals * m_last[i] * m_last[i] / m_rates[i];
            others += weight;
            survives += weight * std::exp(-m_rates[i] * time);
        }
        return survives + std::max(0.0, 1 - others) * std::exp(-std::max(0.0, m_rates[slowest]) * time);
    }

    // Of those that begin as the Poisson distribution has them; the rest are beyond.
    double survives(double time) const {
        double sum = 0;
        for (std::size_t i = 0; i < m_rates.size(); ++i)
            sum += m_start[i] * m_start[i] * std::exp(-std::max(0.0, m_rates[i]) * time);
        return sum;
    }

private:
    std::size_t slowestIndex() const {
        return static_cast<std::size_t>(std::min_element(m_rates.begin(), m_rates.end()) - m_rates.begin());
    }

    // The implicit QL method (Francis, Kublanovskaya; Wilkinson's shift). Of the eigenvectors two
    // combinations are wanted, one row each, and only those are turned along.
    void diagonalise() {
        const std::size_t n = m_rates.size();
        for (std::size_t l = 0; l < n; ++l) {
            // Two or three steps as a rule; what is left after so many is lost in roundings.
            for (int steps = 0; steps < 100; ++steps) {
                std::size_t m = l;
                while (m + 1 < n && std::fabs(m_beside[m]) >
                                        kEpsilon * (std::fabs(m_rates[m]) + std::fabs(m_rates[m + 1])))
                    ++m;
                if (m == l) break;
                step(l, m);
            }
        }
    }

    void step(std::size_t l, std::size_t m) {
        double g = (m_rates[l + 1] - m_rates[l]) / (2 * m_beside[l]);
        double r = std::hypot(g, 1.0);
        g = m_rates[m] - m_rates[l] + m_beside[l] / (g + std::copysign(r, g));
        double sine = 1;
        double cosine = 1;
        double p = 0;
        for (std::size_t i = m; i-- > l;) {
            const double f = sine * m_beside[i];
            const double b = cosine * m_beside[i];
            r = std::hypot(f, g);
            m_beside[i + 1] = r;
            if (r == 0) {
                m_rates[i + 1] -= p;
                m_beside[m] = 0;
                return;
            }
            sine = f / r;
            cosine = g / r;
            g = m_rates[i + 1] - p;
            r = (m_rates[i] - g) * sine + 2 * cosine * b;
            p = sine * r;
            m_rates[i + 1] = g + p;
            g = cosine * r - b;
            turn(m_last, i, sine, cosine);
            turn(m_start, i, sine, cosine);
        }
        m_rates[l] -= p;
        m_beside[l] = g;
        m_beside[m] = 0;
    }

    static void turn(std::vector<double>& row, std::size_t i, double sine, double cosine) {
        const double next = row[i + 1];
        row[i + 1] = sine * row[i] + cosine * next;
        row[i] = cosine * row[i] - sine * next;
    }

    static constexpr double kEpsilon = std::numeric_limits<double>::epsilon();

    double m_arrivals;
    std::vector<double> m_rates; // the diagonal, then the eigenvalues
    std::vector<double> m_beside;
    std::vector<double> m_last;  // of the highest state
    std::vector<double> m_start; // of the Poisson distribution's roots
};

constexpr double kLargestLoad = 120; // about a second

} // namespace

KeptWarm mostRecentlyUsed(double arrivals, double service, double keepAlive) {
    const double load = arrivals * service;
    // Beyond these nothing is left at the last digit.
    const double spread = std::sqrt(load);
    const auto most = static_cast<std::size_t>(load + 14 * spread + 40);
    std::vector<double> share(most + 1);
    std::vector<double> roots(most + 1);
    for (std::size_t n = 0; n <= most; ++n) {
        const double k = static_cast<double>(n);
        share[n] = std::exp(k * std::log(load) - load - std::lgamma(k + 1));
        roots[n] = std::sqrt(share[n]);
    }
    KeptWarm result;
    for (std::size_t n = 0; n <= most; ++n) {
        const KilledProcess process(arrivals, 1 / service, n, roots);
        result.coldShare += share[n] * process.survivesFromTop(keepAlive);
        // 1 - (what is below and has not risen): summed from the small side where that is more exact.
        const double below =
            std::accumulate(share.begin(), share.begin() + static_cast<std::ptrdiff_t>(n) + 1, 0.0);
        const double above =
            std::accumulate(share.begin() + static_cast<std::ptrdiff_t>(n) + 1, share.end(), 0.0);
        result.environments += above + (below - process.survives(keepAlive));
    }
    return result;
}

std::optional<EnvironmentResult> exactEnvironments(const EnvironmentModel& model) {
    const double load = model.arrivalsPerS * model.warmS;
    const bool applies = model.trace.empty() && model.steady() && model.burst == 1 &&
                         model.arrivalsPerS > 0 && model.law == ServiceLaw::Exponential &&
                         model.coldS == model.warmS && model.keepAliveLeastS == model.keepAliveMostS &&
                         model.reuse == ReusePolicy::MostRecentlyUsed && !model.provisions() &&
                         load <= kLargestLoad;
    // More would have to run at once than ever do.
    const double most = load + 10 * std::sqrt(load) + 20;
    if (!applies || model.concurrencyLimit < most || model.startsAtOnce < most) return std::nullopt;
    const KeptWarm kept = mostRecentlyUsed(model.arrivalsPerS, model.warmS, model.keepAliveLeastS);
    EnvironmentResult result;
    result.exact = true;
    result.requests = model.arrivalsPerS * model.countedS;
    result.coldShare.mean = kept.coldShare;
    result.environments.mean = kept.environments;
    result.running.mean = load;
    result.idle.mean = kept.environments - load;
    // Running requests are Poisson.
    double share = std::exp(-load);
    double sum = share;
    for (double n = 0; n < most; share *= load / ++n, sum += share) {
        if (sum < 0.5) result.concurrencyP50 = n + 1;
        if (sum < 0.95) result.concurrencyP95 = n + 1;
        if (sum < 0.99) result.concurrencyP99 = n + 1;
    }
    return result;
}

} // namespace cost
