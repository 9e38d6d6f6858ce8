// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/simulation/latency.h"

#include <cmath>

using namespace cost;

namespace {

EnvironmentModel model(ServiceLaw law, double warmS, double coldS, double cv = 0) {
    EnvironmentModel m;
    m.law = law;
    m.warmS = warmS;
    m.coldS = coldS;
    m.serviceCv = cv;
    m.week.fill(1);
    return m;
}

} // namespace

class LatencyTest : public QObject {
    Q_OBJECT

private slots:
    void warmRequestsFollowTheirLaw() {
        for (const double share : {0.01, 0.5, 0.95, 0.99, 0.9999}) {
            COMPARE_NEAR(responsePercentile(model(ServiceLaw::Exponential, 2, 5), 0, share),
                         -2 * std::log1p(-share), 1e-9);
            COMPARE_EXACTLY(responsePercentile(model(ServiceLaw::Constant, 2, 5), 0, share), 2.0);
        }
        // Half of a lognormal's values are below mean / sqrt(1 + cv^2).
        COMPARE_NEAR(responsePercentile(model(ServiceLaw::Lognormal, 2, 5, 3), 0, 0.5), 2 / std::sqrt(10.0),
                     1e-9);
        COMPARE_NEAR(responsePercentile(model(ServiceLaw::Normal, 2, 5, 0.1), 0, 0.975),
                     2 + 0.2 * 1.959963984540054, 1e-9);
    }

    // The percentile jumps from warm to cold where the cold ones begin to count.
    void coldRequestsAreTheSlowOnes() {
        const EnvironmentModel m = model(ServiceLaw::Constant, 0.1, 3);
        COMPARE_EXACTLY(responsePercentile(m, 0.005, 0.99), 0.1);
        COMPARE_EXACTLY(responsePercentile(m, 0.02, 0.99), 3.0);
        COMPARE_EXACTLY(responsePercentile(m, 1, 0.01), 3.0);
    }

    void measuredTimesAreTakenAsTheyAre() {
        EnvironmentModel m = model(ServiceLaw::Empirical, 2, 4);
        m.samples = {0.5, 0.5, 0.5, 2.5};
        COMPARE_NEAR(responsePercentile(m, 0, 0.75), 1, 1e-12);
        COMPARE_NEAR(responsePercentile(m, 0, 0.76), 5, 1e-12);
        COMPARE_NEAR(responsePercentile(m, 1, 0.76), 10, 1e-12);
    }

    void neverFalls() {
        for (const auto law :
             {ServiceLaw::Constant, ServiceLaw::Exponential, ServiceLaw::Normal, ServiceLaw::Lognormal}) {
            double last = 0;
            for (double share = 0.005; share < 1; share += 0.005) {
                const double now = responsePercentile(model(law, 0.3, 2.3, 0.4), 0.03, share);
                QVERIFY(now >= last);
                last = now;
            }
        }
    }
};

QTEST_APPLESS_MAIN(LatencyTest)
#include "tst_latency.moc"
