// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/files/trace_file.h"

using namespace cost;

namespace {

// A trace that was recorded elsewhere.
const support::fs::path kTrace = support::sharedFolder() / "data/traces/Azure2021_sample_200_invocations.csv";

} // namespace

class TraceFileTest : public QObject {
    Q_OBJECT

    support::Folder m_folder;

    std::vector<RecordedRequest> read(const std::string& text) {
        support::write(m_folder / "trace.csv", text);
        return readTrace(m_folder / "trace.csv");
    }

private slots:
    void arrivals() {
        const auto trace = read("id,timestamp\r\na,12.5\r\nb,10\r\n\r\nc,11\r\n");
        QCOMPARE(trace.size(), std::size_t{3});
        QCOMPARE(trace[0].arrivalS, 0.0);
        QCOMPARE(trace[1].arrivalS, 1.0);
        QCOMPARE(trace[2].arrivalS, 2.5);
        QVERIFY(!trace[0].durationS);
    }

    void endsWithDurations() {
        const auto trace = read("duration,end_timestamp\n2,102\n0.5,101\n");
        QCOMPARE(trace[0].arrivalS, 0.0);
        QCOMPARE(*trace[0].durationS, 2.0);
        QCOMPARE(trace[1].arrivalS, 0.5);
        QCOMPARE(*trace[1].durationS, 0.5);
        QCOMPARE(*read("timestamp,duration_ms\n1,250\n")[0].durationS, 0.25);
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << ""
                                 << "is empty";
        QTest::newRow("headings alone") << "timestamp\n"
                                        << "has no requests";
        QTest::newRow("other headings") << "time,count\n1,2\n"
                                        << "no column \"timestamp\"";
        QTest::newRow("an end alone") << "end_timestamp\n1\n"
                                      << "no column";
        QTest::newRow("no number") << "timestamp\n1\nsoon\n"
                                   << "has \"soon\" where a number must be";
        QTest::newRow("not finite") << "timestamp\ninf\n"
                                    << "\"inf\"";
        QTest::newRow("too few columns") << "id,timestamp\n1\n"
                                         << "too few columns";
        QTest::newRow("a duration below 0") << "timestamp,duration\n1,-1\n"
                                            << "duration below 0";
    }
    void refuses() {
        QFETCH(QString, text);
        QFETCH(QString, says);
        try {
            read(text.toStdString());
            QFAIL("was taken");
        } catch (const BadInput& wrong) {
            QVERIFY2(QString(wrong.what()).contains(says), wrong.what());
            QVERIFY(QString(wrong.what()).contains("trace.csv"));
        }
    }

    // Nothing of it is drawn: these are the figures of every machine.
    void replaysToTheSameAnswer() {
        if (!support::fs::exists(kTrace)) QSKIP("the traces are not beside the repository");
        EnvironmentModel model;
        model.week.fill(1);
        model.warmS = 1;
        model.coldS = 1.5;
        replay(model, readTrace(kTrace));
        const EnvironmentResult result = *simulate(model);
        QCOMPARE(result.requests, 199.0);
        QCOMPARE(result.coldShare.mean, 23.0 / 199);
        QCOMPARE(result.concurrencyMost, 23.0);
    }
};

QTEST_APPLESS_MAIN(TraceFileTest)
#include "tst_trace_file.moc"
