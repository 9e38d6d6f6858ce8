// SPDX-License-Identifier: Apache-2.0
#include "libcost/simulation/latency.h"

#include <boost/math/distributions/lognormal.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace cost {

double serviceShare(const EnvironmentModel& model, double times) {
    const bool constant =
        model.law == ServiceLaw::Constant ||
        (model.serviceCv == 0 && (model.law == ServiceLaw::Normal || model.law == ServiceLaw::Lognormal));
    if (constant) return times >= 1 ? 1 : 0;
    if (times <= 0 && model.law != ServiceLaw::Normal) return 0;
    if (!std::isfinite(times)) return 1;
    switch (model.law) {
    case ServiceLaw::Exponential: return -std::expm1(-times);
    // What would be less than nothing takes no time.
    case ServiceLaw::Normal: return cdf(boost::math::normal(1, model.serviceCv), times);
    case ServiceLaw::Lognormal: {
        const double variance = std::log1p(model.serviceCv * model.serviceCv);
        return cdf(boost::math::lognormal(-variance / 2, std::sqrt(variance)), times);
    }
    case ServiceLaw::Empirical: {
        const auto& samples = model.samples; // rising, with mean 1
        const auto above = std::upper_bound(samples.begin(), samples.end(), times);
        return static_cast<double>(above - samples.begin()) / static_cast<double>(samples.size());
    }
    case ServiceLaw::Constant: break;
    }
    return 1;
}

double responsePercentile(const EnvironmentModel& model, double coldShare, double share) {
    const auto answered = [&](double seconds) {
        return (1 - coldShare) * serviceShare(model, seconds / model.warmS) +
               coldShare * serviceShare(model, seconds / model.coldS);
    };
    double above = model.coldS;
    while (answered(above) < share && above < 1e300)
        above *= 2;
    double below = 0;
    // To the last bit, also where the share jumps.
    for (double middle = above / 2; middle > below && middle < above; middle = below + (above - below) / 2)
        (answered(middle) < share ? below : above) = middle;
    return above;
}

} // namespace cost
