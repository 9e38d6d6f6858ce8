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
        m_notes.clear();
        return readTrace(m_folder / "trace.csv", &m_notes);
    }
    std::vector<Message> m_notes;
    std::string notes() const {
        std::string all;
        for (const Message& note : m_notes)
            all += note.english() + '\n';
        return all;
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

    // The same requests, a quarter of a second apart, whatever their times are counted in.
    void timesAndDurationsInAnyUnit_data() {
        QTest::addColumn<QString>("headings"); // of the time and of the duration
        QTest::addColumn<double>("from");      // the first time, in the unit
        QTest::addColumn<double>("perSecond"); // of the time's unit
        QTest::addColumn<double>("perDuration");
        const auto row = [](const char* headings, double from, double perSecond, double perDuration) {
            QTest::addRow("%s from %g", headings, from)
                << QString::fromUtf8(headings) << from << perSecond << perDuration;
        };
        const double epoch = 1793577600;
        row("timestamp,duration", epoch, 1, 1);
        row("timestamp,duration", epoch * 1e3, 1e3, 1);
        row("timestamp,duration_ms", epoch * 1e3, 1e3, 1e3);
        row("timestamp,duration_ms", epoch, 1, 1e3);
        row("timestamp,duration_us", epoch * 1e6, 1e6, 1e6);
        row("timestamp,duration_s", 0, 1, 1);
        row("timestamp,duration", 12.5, 1, 1);
        row("timestamp_ms,duration_ms", 0, 1e3, 1e3);
        row("timestamp_us,duration_ms", 0, 1e6, 1e3);
        row(" Timestamp , Duration_MS ", epoch * 1e3, 1e3, 1e3);
        row("@timestamp,@duration", epoch * 1e3, 1e3, 1e3);
        row("Time,Duration (ms)", epoch, 1, 1e3);
        row("\"startTime\",\"durationMs\"", epoch * 1e3, 1e3, 1e3);
        row("arrival,elapsed seconds", 0, 1, 1);
    }
    void timesAndDurationsInAnyUnit() {
        QFETCH(QString, headings);
        QFETCH(double, from);
        QFETCH(double, perSecond);
        QFETCH(double, perDuration);
        for (const char separator : {',', ';', '\t'}) {
            QString text = headings;
            text.replace(u',', QLatin1Char(separator));
            for (int i = 0; i < 50; ++i)
                text += QStringLiteral("\n%1%2%3")
                            .arg(from + i * 0.25 * perSecond, 0, 'f', 3)
                            .arg(QLatin1Char(separator))
                            .arg((0.1 + i * 0.01) * perDuration, 0, 'f', 2);
            const auto trace = read(text.toStdString());
            QCOMPARE(trace.size(), std::size_t{50});
            for (int i = 0; i < 50; ++i) {
                COMPARE_NEAR(trace[std::size_t(i)].arrivalS, i * 0.25, 1e-6);
                COMPARE_NEAR(*trace[std::size_t(i)].durationS, 0.1 + i * 0.01, 1e-9);
            }
        }
    }

    void nanoseconds() {
        const auto trace = read("timestamp\n1793577600000000000\n1793577600250000000\n1793577601000000000\n");
        COMPARE_NEAR(trace[1].arrivalS, 0.25, 1e-6);
        COMPARE_NEAR(trace[2].arrivalS, 1, 1e-6);
    }

    void timesAsDates() {
        const auto trace =
            read("@timestamp,duration_ms\n2026-11-02T23:59:59.500Z,5\n2026-11-03 01:00:00+01:00,6\n"
                 "2026-11-03T00:00:00.25Z,7\n");
        COMPARE_NEAR(trace[1].arrivalS, 0.5, 1e-6);
        COMPARE_NEAR(trace[2].arrivalS, 0.75, 1e-6);
        QCOMPARE(*trace[1].durationS, 0.006);
    }

    // Plain decimal numbers are no months, nor days, where times may be numbers from any beginning.
    void numbersThatLookLikeDates_data() {
        QTest::addColumn<std::string>("first");
        QTest::addColumn<std::string>("second");
        QTest::addColumn<double>("apart"); // -1: refused
        const auto row = [](const char* first, const char* second, double apart) {
            QTest::addRow("%s %s", first, second) << std::string(first) << std::string(second) << apart;
        };
        row("1970.01", "1970.12", 0.11);
        row("1970.01", "1970.35", 0.34);
        row("2026.12", "2027.13", 1.01);
        row("2026.1", "2026.2", 0.1);
        row("20261102", "20261103", 1);
        row("20261102.5", "20261103.75", 1.25);
        row("2026.11.02", "2026.11.03", 86'400);
        row("2026-11-02", "2026-11-03", 86'400);
        row("2026-11", "2026-12", 30 * 86'400);
        row("1970.01", "2026-11-02", -1);
    }
    void numbersThatLookLikeDates() {
        QFETCH(std::string, first);
        QFETCH(std::string, second);
        QFETCH(double, apart);
        const std::string text = "timestamp\n" + first + '\n' + second + '\n';
        if (apart < 0) {
            QVERIFY_EXCEPTION_THROWN(read(text), BadInput);
            return;
        }
        COMPARE_NEAR(read(text)[1].arrivalS, apart, 1e-6);
    }

    void emptyCellsMayFollow() {
        QCOMPARE(read("timestamp,duration_ms\n1,200,\n2,200,,\n").size(), std::size_t{2});
        QCOMPARE(*read("timestamp,duration_ms\n1,\"1,200.5\"\n")[0].durationS, 1.2005);
    }

    void decimalCommas() {
        const auto trace = read("timestamp;duration\n10,5;0,25\n11,25;1,5\n");
        QCOMPARE(trace[1].arrivalS, 0.75);
        QCOMPARE(*trace[0].durationS, 0.25);
        QCOMPARE(*trace[1].durationS, 1.5);
    }

    void otherColumnsAreLeftAside() {
        const auto trace = read("init_duration_ms,Billed Duration "
                                "(ms),duration_ms,timestamp,max_memory_mb\n900,101,100.5,5,88\n");
        QCOMPARE(*trace[0].durationS, 0.1005);
        VERIFY_HAS(notes(), "name the column \"timestamp_ms\"");
    }

    void whatIsNotPlainIsSaid() {
        read("timestamp,function\n1,a\n2,b\n3,a\n");
        VERIFY_HAS(notes(), "2 functions (\"a\", \"b\"): they are played as one function's");
        VERIFY_HAS(notes(), "no column of durations");
        read("timestamp,duration\n1,120\n2,1200\n");
        VERIFY_HAS(notes(), "name the column \"duration_ms\"");
    }

    // A number without a unit is in seconds, as everywhere; whole ones may be milliseconds.
    void unitsThatNothingNamesAreSaid_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("times");
        QTest::addColumn<bool>("durations");
        QTest::newRow("named") << "timestamp_s,duration_s\n1,120\n2,1200\n" << false << false;
        QTest::newRow("milliseconds") << "timestamp_ms,duration_ms\n0,120\n1000,90\n" << false << false;
        QTest::newRow("since 1970") << "timestamp,duration_ms\n1793577600123,120\n1793577600223,90\n"
                                    << false << false;
        QTest::newRow("dates") << "timestamp,duration_ms\n2026-11-02T10:00:00Z,120\n" << false << false;
        QTest::newRow("fractions") << "timestamp,duration\n1.5,0.12\n2.25,0.3\n" << false << false;
        QTest::newRow("whole durations") << "timestamp,duration\n1.5,500\n2.25,120\n" << false << true;
        QTest::newRow("whole times") << "timestamp,duration_ms\n0,120\n1000,90\n2000,80\n" << true << false;
        QTest::newRow("end times") << "end_timestamp,duration_ms\n0,120\n1000,90\n2000,80\n" << true << false;
        QTest::newRow("whole both") << "time,elapsed\n0,120\n1000,90\n2000,80\n" << true << true;
    }
    void unitsThatNothingNamesAreSaid() {
        QFETCH(QString, text);
        QFETCH(bool, times);
        QFETCH(bool, durations);
        read(text.toStdString());
        QCOMPARE(notes().find("times are taken in seconds") != std::string::npos, times);
        QCOMPARE(notes().find("durations are taken in seconds") != std::string::npos, durations);
        if (!times && !durations) QCOMPARE(notes(), std::string());
    }

    void onTheCommandLine() {
        support::write(m_folder / "ms.csv", [] {
            std::string text = "timestamp, duration_ms\n";
            for (int i = 0; i < 200; ++i)
                text += std::to_string(1793577600000LL + i * 1000) + ",200\n";
            return text;
        }());
        const auto told =
            support::run({"simulate", "-", "--trace", (m_folder / "ms.csv").string(), "--format", "json"},
                         support::scenarioJson({}));
        QCOMPARE(told.status, 0);
        VERIFY_HAS(told.out, "\"cold_start_share\": 0.005");
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << ""
                                 << "is empty";
        QTest::newRow("headings alone") << "timestamp\n"
                                        << "has no requests";
        QTest::newRow("other headings") << "name,memory\n1,2\n"
                                        << "no column \"timestamp\"";
        QTest::newRow("counts") << "time,count\n1,2\n"
                                << "has counts (\"count\")";
        QTest::newRow("two durations") << "timestamp,duration_ms,duration_s\n1,2,3\n"
                                       << "several columns of durations: \"duration_ms\" and \"duration_s\"";
        QTest::newRow("two times") << "time,start,duration\n1,2,3\n"
                                   << "several columns of arrivals";
        QTest::newRow("units mixed") << "timestamp\n1793577600\n5\n"
                                     << "times since 1970 and others";
        QTest::newRow("centuries") << "timestamp\n0\n99999999999\n"
                                   << "more than ten years apart";
        QTest::newRow("points or commas") << "timestamp;duration\n1;1.500\n2;2.500\n"
                                          << "\"1.500\" can be 1.5 or 1500";
        QTest::newRow("no time") << "timestamp\n2026-11-02T10:00 maybe\n"
                                 << "where a number must be, or a time";
        QTest::newRow("1e400") << "timestamp\n1e400\n"
                               << "has \"1e400\"";
        QTest::newRow("an end alone") << "end_timestamp\n1\n"
                                      << "no column";
        QTest::newRow("no number") << "timestamp\n1\nsoon\n"
                                   << "has \"soon\" where a number must be";
        QTest::newRow("not finite") << "timestamp\ninf\n"
                                    << "\"inf\"";
        QTest::newRow("thousands without quotes")
            << "timestamp,duration_ms\n1793577600,1,200\n"
            << "line 2: has 3 cells and there are 2 headings: put quotes around a number";
        QTest::newRow("a row that is too long") << "timestamp;duration_ms\n1;200\n2;1;200\n"
                                                << "line 3: has 3 cells and there are 2 headings";
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
