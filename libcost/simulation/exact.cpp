// SPDX-License-Identifier: Apache-2.0
#include "libcost/simulation/exact.h"

#define EIGEN_MPL2_ONLY
#include <Eigen/Eigenvalues>

#include <cmath>
#include <limits>

namespace cost {

namespace {

// The busy environments above are a birth-death process. Until it first has n + 1 of them it lives on 0..n,
// and dies on the step beyond. Made symmetric by the square roots of the Poisson weights, its generator is a
// tridiagonal matrix T, of which the one for n - 1 is a part. Its eigenvalues say all that is asked, in sums
// of positive terms, so that nothing cancels:
// - those for n - 1 lie between them, and with them give the squares of the eigenvectors' last elements;
// - T takes the roots of the weights to a multiple of the last state, which gives what else is wanted of
// them;
// - the determinant of T is arrivals^(n + 1), which gives the slowest rate however small it is.
class KilledProcess {
public:
    // Lives on no state yet, and on that many at the most.
    KilledProcess(double arrivals, double departures, Eigen::Index most)
        : m_arrivals(arrivals),
          m_diagonal(arrivals +
                     departures * Eigen::ArrayXd::LinSpaced(most, 0, static_cast<double>(most - 1))),
          m_beside(-(arrivals * (m_diagonal.tail(most - 1) - arrivals)).sqrt()) {}

    // False if the rates with one state more are not found.
    bool addState() {
        const Eigen::Index n = m_rates.size();
        m_solver.computeFromTridiagonal(m_diagonal.head(n + 1).matrix(), m_beside.head(n).matrix(),
                                        Eigen::EigenvaluesOnly);
        if (m_solver.info() != Eigen::Success) return false;
        const Eigen::ArrayXd before = m_rates;
        m_rates = m_solver.eigenvalues(); // rising
        m_rates[0] = m_arrivals * (m_arrivals / m_rates.tail(n)).prod();
        m_weights.resize(n + 1);
        for (Eigen::Index i = 0; i <= n; ++i) {
            const double rate = m_rates[i];
            m_weights[i] = m_arrivals / rate * ((rate - before.head(i)) / (rate - m_rates.head(i))).prod() *
                           ((before.tail(n - i) - rate) / (m_rates.tail(n - i) - rate)).prod();
        }
        return true;
    }

    // The share that is not dead after that time: of those that begin at the highest state.
    double survivesFromTop(double time) const { return (m_weights * (-m_rates * time).exp()).sum(); }

    // The share that is dead by then of those that begin as the Poisson distribution has them, on these
    // states; `top` is its weight of the highest.
    double dies(double time, double top) const {
        return -top * m_arrivals * (m_weights / m_rates * (-m_rates * time).expm1()).sum();
    }

private:
    double m_arrivals;
    Eigen::ArrayXd m_diagonal;
    Eigen::ArrayXd m_beside;
    Eigen::ArrayXd m_rates;
    Eigen::ArrayXd m_weights; // of a first passage from the highest state to beyond; together 1
    Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> m_solver;
};

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr double kLargestLoad = 120; // about a second

} // namespace

KeptWarm mostRecentlyUsed(double arrivals, double service, double keepAlive) {
    const double load = arrivals * service;
    // Beyond these nothing is left at the last digit.
    const auto most = static_cast<Eigen::Index>(load + 14 * std::sqrt(load) + 40);
    const auto poisson = [load](double n) {
        return std::exp(n * std::log(load) - load - std::lgamma(n + 1));
    };
    const Eigen::ArrayXd share =
        Eigen::ArrayXd::LinSpaced(most + 1, 0, static_cast<double>(most)).unaryExpr(poisson);
    KilledProcess process(arrivals, 1 / service, most + 1);
    KeptWarm result;
    // Nor is anything where the weight, which the slowest rate goes with, is nearly too small for a double.
    for (Eigen::Index n = 0; n <= most && (share[n] > 1e-200 || static_cast<double>(n) < load); ++n) {
        if (!process.addState()) return {kUnknown, kUnknown};
        result.coldShare += share[n] * process.survivesFromTop(keepAlive);
        result.environments += share.tail(most - n).sum() + process.dies(keepAlive, share[n]);
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
    if (std::isnan(kept.coldShare)) return std::nullopt;
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
