// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/pricing/streaming.h"

using namespace cost;

class StreamingTest : public QObject {
    Q_OBJECT

private slots:
    // Bytes beyond the first 6 MB of each response; 1,024 MB are a GB.
    void chargesWhatIsBeyondSixMegabytes_data() {
        QTest::addColumn<std::string>("members");
        QTest::addColumn<std::string>("freeTier");
        QTest::addColumn<double>("gigabytes"); // charged
        const auto row = [](const char* members, const char* freeTier, double gigabytes) {
            QTest::addRow("%s, %s", members, freeTier)
                << std::string(members) << std::string(freeTier) << gigabytes;
        };
        row(R"("response_mb": 0.1)", "false", 0);
        row(R"("response_mb": 6)", "false", 0);
        row(R"("response_mb": 7)", "false", 1e6 / 1024); // every response
        row(R"("response_mb": 7, "responses_per_month": 1024)", "false", 1);
        row(R"("response_mb": 7, "responses_per_month": 102400)", "true", 0);
        row(R"("response_mb": 7, "responses_per_month": 204800)", "true", 100);
        row(R"("response_mb": 7, "responses_per_month": 204800)", R"({"streaming_gb": 30})", 170);
        row(R"("response_mb": 134, "responses_per_month": 8)", R"({"streaming_gb": 0})", 1);
    }
    void chargesWhatIsBeyondSixMegabytes() {
        QFETCH(std::string, members);
        QFETCH(std::string, freeTier);
        QFETCH(double, gigabytes);
        const Estimate e = support::estimated(
            {.options = {R"("kind": "lambda", "memory_mb": 128, "streaming": {)" + members + "}"},
             .account = "\"free_tier\": " + freeTier});
        COMPARE_NEAR(support::unitsOf(e, "streaming"), gigabytes, 1e-9);
        COMPARE_NEAR(support::usdOf(e, "streaming"), gigabytes * 0.008, 1e-12);
    }

    void streamedResponsesMayBeLarge() {
        const std::string workload = R"("requests_per_month": 1, "duration_ms": 1, "response_kb": 20000)";
        const Quote plain =
            support::quoted({.workload = workload, .options = {R"("kind": "lambda", "memory_mb": 128)"}});
        QVERIFY(plain.blocked());
        QVERIFY(plain.violations().front().constraint == Constraint::Response);
        QVERIFY(support::quoted(
            {.workload = workload,
             .options = {R"("kind": "lambda", "memory_mb": 128, "streaming": {"response_mb": 20})"}}));
    }
};

QTEST_APPLESS_MAIN(StreamingTest)
#include "tst_streaming.moc"
