// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/base/nearest.h"

class NearestTest : public QObject {
    Q_OBJECT

private slots:
    void meant_data() {
        QTest::addColumn<std::string>("written");
        QTest::addColumn<std::string>("meant"); // empty for nothing
        const auto row = [](const char* written, const char* meant) {
            QTest::newRow(written) << std::string(written) << std::string(meant);
        };
        row("m5.lagre", "m5.large");
        row("M5.large", "m5.large"); // not c5.large, which is as near by letters
        row("ARM64", "arm64");
        row("US-EAST-1", "us-east-1");
        row("us-esat-1", "us-east-1");
        row("duration", "duration_ms");
        row("Duration", "duration_ms");
        row("conut", "count");
        row("all-upfront-3y", "3y-all-upfront"); // not all-upfront, which is another
        row("no_upfront", "no-upfront");
        row("nlb", ""); // not nat
        row("os", "");  // not id
        row("Nat", "nat");
        row("zebra", "");
        row("", "");
    }
    void meant() {
        QFETCH(std::string, written);
        QFETCH(std::string, meant);
        const std::vector<std::string_view> known = {
            "c5.large",    "m5.large",   "arm64",          "x86_64", "us-east-1", "eu-west-1", "duration_ms",
            "all-upfront", "no-upfront", "3y-all-upfront", "count",  "nat",       "id"};
        QCOMPARE(std::string(cost::nearest(written, known)), meant);
    }

    void regionsByTheirPlace_data() {
        QTest::addColumn<std::string>("written");
        QTest::addColumn<std::string>("id");
        const auto row = [](const char* written, const char* id) {
            QTest::newRow(written) << std::string(written) << std::string(id);
        };
        row("Frankfurt", "eu-central-1");
        row("frankfrut", "eu-central-1");
        row("US-EAST-1", "us-east-1");
        row("N. Virginia", "us-east-1");
        row("virginia", "us-east-1");
        row("Europe (Ireland)", "eu-west-1");
        row("eu-wst-1", "eu-west-1");
        row("Sao Paulo", "sa-east-1");
        row("Atlantis", "");
    }
    void regionsByTheirPlace() {
        QFETCH(std::string, written);
        QFETCH(std::string, id);
        const cost::Region* region = support::catalogue().nearestRegion(written);
        QCOMPARE(region ? region->id : std::string(), id);
    }
};

QTEST_APPLESS_MAIN(NearestTest)
#include "tst_nearest.moc"
