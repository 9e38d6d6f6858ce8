// SPDX-License-Identifier: Apache-2.0
#include "libcost/math/queue.h"

#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/log1p.hpp>
#include <boost/math/tools/roots.hpp>

#include <cassert>
#include <cmath>
#include <initializer_list>
#include <limits>

namespace cost {

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

// Neither promotes to long double nor throws: what underflows is 0, as it should be.
using Plain = boost::math::policies::policy<
    boost::math::policies::promote_double<false>,
    boost::math::policies::underflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>>;

// Below this the recurrence over the servers is quick, and exact to the last digits.
constexpr double kFewServers = 256;
constexpr double kManyServers = 1e5;

// In its reciprocal, which neither over- nor underflows early.
double recurred(double servers, double load) {
    double reciprocal = 1;
    for (double c = 1; c <= servers; ++c)
        reciprocal = 1 + c / load * reciprocal;
    return 1 / reciprocal;
}

// The same as a sum, from its largest term down: few of them count where the load is at least the servers.
double summed(double servers, double load) {
    double sum = 1;
    double term = 1;
    for (double c = servers; c > 0 && term > 1e-18; --c) {
        term *= c / load;
        sum += term;
    }
    return 1 / sum;
}

// The same where there are so many that the functions of Boost run out of terms: N. M. Temme's uniform
// expansion of the incomplete gamma function Q(a, x), a = servers + 1, x = load (DiDonato and Morris 1986,
// ACM TOMS 12, 377), over which Poisson's density is divided before either can underflow. With the two terms
// that are taken the error is below 1e-13 from 1e5 servers on.
double expanded(double servers, double load) {
    const double a = servers + 1;
    const double mu = (load - a) / a;
    const double eta = std::copysign(std::sqrt(-2 * boost::math::log1pmx(mu, Plain())), mu);
    const bool near = std::fabs(mu) < 0.05;
    const auto series = [&](std::initializer_list<double> terms) {
        double sum = 0;
        double power = 1;
        for (const double term : terms) {
            sum += term * power;
            power *= eta;
        }
        return sum;
    };
    const double c0 = near ? series({-1.0 / 3, 1.0 / 12, -2.0 / 135, 1.0 / 864, 1.0 / 2835, -139.0 / 777600,
                                     1.0 / 25515, -571.0 / 261273600, -281.0 / 151559100})
                           : 1 / mu - 1 / eta;
    const double c1 = near ? series({-1.0 / 540, -1.0 / 288, 1.0 / 378, -77.0 / 77760})
                           : 1 / (eta * eta * eta) - 1 / (mu * mu * mu) - 1 / (mu * mu) - 1 / (12 * mu);
    // erfc(z) exp(z^2) / 2, in which the exponentials of both sides cancel.
    const double z = eta * std::sqrt(a / 2);
    double tail = 0;
    if (z > 20) {
        double term = 1 / (2 * z * std::sqrt(std::acos(-1.0)));
        for (int n = 1; n < 9; ++n) {
            tail += term;
            term *= -(2 * n - 1) / (2 * z * z);
        }
    } else {
        tail = std::erfc(z) * std::exp(z * z) / 2;
    }
    const double stirling = 1 + 1 / (12 * a) + 1 / (288 * a * a);
    return a / (load * stirling * (std::sqrt(2 * std::acos(-1.0) * a) * tail + c0 + c1 / a));
}

// The least multiple of `step` for which `holds`, which stays true once it is: by doubling, then halving.
template <class Holds>
double least(double from, double step, const Holds& holds) {
    constexpr double kMost = 1e15; // beyond what anyone runs, and whole numbers are still exact
    double low = std::max(1.0, std::ceil(from / step));
    if (holds(low * step)) return low * step;
    double stride = 1;
    double high = low + stride;
    while (!holds(high * step)) {
        if (high > kMost) return kNever;
        low = high;
        stride *= 2;
        high = low + stride;
    }
    while (high - low > 1) {
        const double middle = std::floor((low + high) / 2);
        (holds(middle * step) ? high : low) = middle;
    }
    return high * step;
}

} // namespace

double erlangB(double servers, double load) {
    assert(servers >= 0 && load >= 0);
    if (load == 0) return servers == 0 ? 1 : 0;
    if (servers <= kFewServers) return recurred(servers, load);
    // Far from the load one side vanishes, and sums are short.
    if (servers >= kManyServers && load < 2 * servers) return expanded(servers, load);
    if (load >= servers) return summed(servers, load);
    // The Poisson probability of `servers` over that of at most so many, which is about a half or more here.
    return boost::math::gamma_p_derivative(servers + 1, load, Plain()) /
           boost::math::gamma_q(servers + 1, load, Plain());
}

double erlangC(double servers, double load) {
    assert(servers >= 0 && load >= 0);
    if (load >= servers) return load == 0 ? 0 : 1;
    const double blocked = erlangB(servers, load);
    const double utilisation = load / servers;
    return blocked / (1 - utilisation * (1 - blocked));
}

Queue::Queue(double servers, double arrivals, double service)
    : m_servers(servers), m_load(arrivals * service), m_service(service), m_waits(erlangC(servers, m_load)) {
    assert(servers >= 1 && arrivals >= 0 && service > 0);
}

double Queue::meanWait() const {
    return stable() ? m_waits * m_service / (m_servers - m_load) : kNever;
}

double Queue::waitsLonger(double seconds) const {
    if (!stable()) return 1;
    return m_waits * std::exp(-(m_servers - m_load) * seconds / m_service);
}

double Queue::respondsLonger(double seconds) const {
    if (!stable()) return 1;
    // The service alone, and what waiting adds: P(W + S > t) for W of rate (c - a)/s with probability C.
    const double x = seconds / m_service;
    const double spare = m_servers - m_load - 1;
    // (1 - exp(-spare x)) / spare, which is x where spare is nothing.
    const double added = std::abs(spare * x) < 1e-300 ? x : -std::expm1(-spare * x) / spare;
    return std::exp(-x) * (1 + m_waits * added);
}

double Queue::waitPercentile(double share) const {
    assert(share >= 0 && share < 1);
    if (!stable()) return kNever;
    if (1 - share >= m_waits) return 0;
    return std::log(m_waits / (1 - share)) * m_service / (m_servers - m_load);
}

double Queue::responsePercentile(double share) const {
    assert(share >= 0 && share < 1);
    if (!stable()) return kNever;
    // At least what the service takes by itself, at most what wait and service take one after the other.
    const double low = -std::log1p(-share) * m_service;
    double high = low + waitPercentile(share) + m_service;
    const auto above = [&](double seconds) { return respondsLonger(seconds) - (1 - share); };
    while (above(high) > 0)
        high *= 2;
    if (above(low) <= 0) return low;
    if (!(above(high) <= 0) || !std::isfinite(high)) return kNever; // slower than a double can say
    std::uintmax_t steps = 200;
    const auto [a, b] =
        boost::math::tools::toms748_solve(above, low, high, above(low), above(high),
                                          boost::math::tools::eps_tolerance<double>(), steps, Plain());
    return (a + b) / 2;
}

double leastServers(double arrivals, double service, Promise promise, double share, double seconds,
                    double step) {
    assert(share > 0 && share < 1 && seconds >= 0 && step >= 1);
    // Unlimited servers: nobody waits, and the service takes what it takes.
    if (promise == Promise::Response && std::exp(-seconds / service) > 1 - share) return kNever;
    return least(std::floor(arrivals * service), step, [&](double servers) {
        const Queue queue(servers, arrivals, service);
        const double late =
            promise == Promise::Wait ? queue.waitsLonger(seconds) : queue.respondsLonger(seconds);
        return queue.stable() && late <= 1 - share;
    });
}

double leastServersForWaiting(double load, double probability) {
    assert(probability > 0 && probability < 1);
    return least(std::floor(load), 1, [&](double servers) { return erlangC(servers, load) <= probability; });
}

} // namespace cost
