// SPDX-License-Identifier: Apache-2.0
#include "tests/csv_rows.h"
#include "tests/support.h"

#include "libcost/math/queue.h"

#include <cmath>

using namespace cost;

namespace {

const support::fs::path kModels = support::sharedFolder() / "cases/models";

} // namespace

class QueueTest : public QObject {
    Q_OBJECT

private slots:
    void erlangAgreesWithExactValues() {
        if (!support::fs::exists(kModels)) QSKIP("the cases are not beside the repository");
        const std::vector<Row> rows = csvRows(support::contents(kModels / "erlang_exact-a.csv"));
        QVERIFY(rows.size() > 5);
        for (const Row& row : rows) {
            const double load = number(row, "a_erlang");
            const double servers = number(row, "c");
            QVERIFY2(support::near(erlangB(servers, load), number(row, "erlang_B"), 0, 1e-12),
                     (row.at("a_erlang") + ' ' + row.at("c") + ' ' +
                      support::expectedCalculated(number(row, "erlang_B"), erlangB(servers, load)))
                         .c_str());
            if (load < servers)
                QVERIFY2(support::near(erlangC(servers, load), number(row, "erlang_C"), 0, 1e-12),
                         (row.at("a_erlang") + ' ' + row.at("c")).c_str());
        }
    }

    void sizesForAPercentileOfTheResponse() {
        if (!support::fs::exists(kModels)) QSKIP("the cases are not beside the repository");
        const std::vector<Row> rows = csvRows(support::contents(kModels / "mmc_sizing-a.csv"));
        QVERIFY(rows.size() > 2);
        for (const Row& row : rows) {
            const double arrivals = number(row, "lambda_rps");
            const double service = number(row, "service_s");
            const double target = number(row, "response_p99_target_s");
            const double servers = leastServers(arrivals, service, Promise::Response, 0.99, target);
            QCOMPARE(servers, number(row, "c_min"));
            const Queue queue(servers, arrivals, service);
            // As many digits as the file has.
            const auto agrees = [&](double calculated, const char* column) {
                return support::near(calculated, number(row, column), 0, 1e-9);
            };
            QVERIFY(agrees(erlangC(servers, arrivals * service), "erlang_C"));
            QVERIFY(agrees(queue.meanWait(), "wait_mean_s"));
            QVERIFY(agrees(queue.responsePercentile(0.5), "response_p50_s"));
            QVERIFY(agrees(queue.responsePercentile(0.95), "response_p95_s"));
            QVERIFY(agrees(queue.responsePercentile(0.99), "response_p99_s"));
            QVERIFY(support::near(queue.utilisation(), number(row, "utilisation"), 0, 1e-5));
        }
    }

    // H. C. Tijms, A First Course in Stochastic Models, table 5.3.2: the least number of servers at which no
    // more than that share of customers waits.
    void tijms_data() {
        QTest::addColumn<double>("load");
        QTest::addColumn<double>("waiting");
        QTest::addColumn<double>("servers");
        const double rows[][4] = {{10, 12, 14, 16}, {100, 106, 111, 115}, {1000, 1017, 1034, 1046}};
        for (const auto& row : rows) {
            const double shares[] = {0.5, 0.2, 0.1};
            for (int i = 0; i < 3; ++i)
                QTest::addRow("%g erlangs, %g", row[0], shares[i]) << row[0] << shares[i] << row[i + 1];
        }
    }
    void tijms() {
        QFETCH(double, load);
        QFETCH(double, waiting);
        QFETCH(double, servers);
        QCOMPARE(leastServersForWaiting(load, waiting), servers);
        QVERIFY(erlangC(servers, load) <= waiting);
        QVERIFY(erlangC(servers - 1, load) > waiting);
    }

    void waitingAsksForFewerServersThanAnswering() {
        QCOMPARE(leastServers(100, 0.1, Promise::Wait, 0.99, 0.5), 11.0);
        QCOMPARE(leastServers(100, 0.1, Promise::Response, 0.99, 0.5), 12.0);
        QCOMPARE(leastServers(1000, 0.2, Promise::Wait, 0.99, 1.0), 201.0);
        QCOMPARE(leastServers(1000, 0.2, Promise::Response, 0.99, 1.0), 203.0);
    }

    // The reciprocal recurrence and the gamma functions meet, from nearly idle to hopelessly busy.
    void bothWaysToErlangBMeet() {
        for (const double servers : {257.0, 300.0, 1000.0, 20'000.0})
            for (const double utilisation : {0.3, 0.6, 0.9, 0.99, 1.0, 1.2, 3.0}) {
                const double load = servers * utilisation;
                double reciprocal = 1;
                for (double c = 1; c <= servers; ++c)
                    reciprocal = 1 + c / load * reciprocal;
                QVERIFY2(support::near(erlangB(servers, load), 1 / reciprocal, 1e-300, 1e-11),
                         (std::to_string(servers) + ' ' + std::to_string(utilisation) + ' ' +
                          support::expectedCalculated(1 / reciprocal, erlangB(servers, load)))
                             .c_str());
            }
    }

    void isLawful() {
        QCOMPARE(erlangB(0, 5), 1.0);
        QCOMPARE(erlangC(5, 5), 1.0);
        QCOMPARE(erlangC(3, 0), 0.0);
        for (const double service : {0.001, 0.1, 2.0})
            for (const double arrivals : {0.0, 0.5, 10.0, 900.0}) {
                double lastLate = 1;
                const double load = arrivals * service;
                for (double servers = std::floor(load) + 1; servers < load + 12; ++servers) {
                    const Queue queue(servers, arrivals, service);
                    const double late = queue.respondsLonger(3 * service);
                    QVERIFY(late <= lastLate + 1e-12); // a server more is never worse
                    lastLate = late;
                    QVERIFY(queue.waitsLonger(0) <= 1);
                    QVERIFY(queue.respondsLonger(service) >= queue.waitsLonger(service) - 1e-12);
                    for (const double share : {0.5, 0.9, 0.999}) {
                        const double t = queue.responsePercentile(share);
                        COMPARE_NEAR(queue.respondsLonger(t), 1 - share, 1e-9);
                        const double wait = queue.waitPercentile(share);
                        QVERIFY(wait <= t);
                        QVERIFY(wait == 0 || std::abs(queue.waitsLonger(wait) - (1 - share)) < 1e-9);
                    }
                }
            }
        // One server spare exactly: the general formula has a hole there.
        COMPARE_NEAR(Queue(3, 20, 0.1).respondsLonger(0.2), Queue(3, 20 - 1e-7, 0.1).respondsLonger(0.2),
                     1e-7);
        QVERIFY(!Queue(2, 20, 0.1).stable());
        QVERIFY(std::isinf(Queue(2, 20, 0.1).meanWait()));
    }

    // From a hundred servers to a million million, around the load and far from it: beside the sum of which
    // it is the reciprocal, in longer numbers.
    void anyNumberOfServers_data() {
        QTest::addColumn<double>("servers");
        QTest::addColumn<double>("spread"); // of the load below the servers, in square roots of them
        for (const double servers :
             {1e2, 257.0, 1e3, 1e4, 99'999.0, 1e5, 100'001.0, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11})
            for (const double spread : {-3.0, -1.0, -0.1, 0.0, 1e-3, 0.1, 0.5, 1.0, 2.0, 3.0, 5.0})
                QTest::addRow("%g servers, %g", servers, spread) << servers << spread;
    }
    void anyNumberOfServers() {
        QFETCH(double, servers);
        QFETCH(double, spread);
        const double load = servers - std::round(spread * std::sqrt(servers));
        long double sum = 1;
        long double term = 1;
        for (long double c = servers; c > 0 && (term > sum * 1e-22L || c > load); --c) {
            term *= c / load;
            sum += term;
        }
        const auto expected = static_cast<double>(1 / sum);
        QVERIFY2(support::near(erlangB(servers, load), expected, 0, 2e-12),
                 support::expectedCalculated(expected, erlangB(servers, load)).c_str());
    }

    // Nothing that can be asked is thrown at, endless or no number.
    void anyLoadHasAnAnswer() {
        for (double servers = 1; servers < 1e16; servers = std::floor(servers * 7.3))
            for (const double share : {1e-300, 1e-9, 0.01, 0.5, 0.9, 0.99, 0.999999, 1 - 1e-12, 1.0, 1.000001,
                                       1.5, 10.0, 1e9, 1e200}) {
                const double load = servers * share;
                const double blocked = erlangB(servers, load);
                QVERIFY2(blocked >= 0 && blocked <= 1, std::to_string(servers).c_str());
                const double waits = erlangC(servers, load);
                QVERIFY2(waits >= 0 && waits <= 1, std::to_string(servers).c_str());
                // One server fewer lets more pass.
                if (servers > 1) QVERIFY(erlangB(servers - 1, load) >= blocked * (1 - 1e-11));
                for (const double service : {1e-9, 1.0, 1e9}) {
                    const double most = leastServers(load / service, service, Promise::Wait, 0.99, 5);
                    QVERIFY(most >= load || std::isinf(most));
                    const Queue queue(servers, load / service, service);
                    for (const double of : {0.5, 0.99, 1 - 1e-12})
                        QVERIFY(queue.responsePercentile(of) >= queue.waitPercentile(of) || !queue.stable());
                }
            }
    }

    void neverWhereTheServiceItselfTakesTooLong() {
        QVERIFY(std::isinf(leastServers(1, 1, Promise::Response, 0.99, 1)));
        QCOMPARE(leastServers(0, 1, Promise::Response, 0.5, 1), 1.0);
        QCOMPARE(leastServers(100, 0.1, Promise::Wait, 0.99, 0.5, 4), 12.0); // in steps of four
    }
};

QTEST_GUILESS_MAIN(QueueTest)
#include "tst_queue.moc"
