// SPDX-License-Identifier: Apache-2.0
#include "tests/prices/import/import_support.h"

#include "libcost/prices/import/billing_region.h"
#include "libcost/prices/import/instance_store.h"
#include "libcost/prices/import/offer_date.h"
#include "libcost/prices/import/plan_percentage.h"
#include "libcost/prices/import/usage_rule.h"
#include "libcost/prices/import/usage_table.h"

#include <set>

using namespace cost;
using namespace cost::offer;
using namespace import_support;

class RulesTest : public QObject {
    Q_OBJECT

private slots:
    void fieldsAreKnownByManyNames() {
        for (const char* name : {"usagetype", "usageType", "Usage Type", "UsageType"})
            QVERIFY(fieldNamed(name) == Field::UsageType);
        QVERIFY(fieldNamed("Pre Installed S/W") == Field::PreInstalled);
        QVERIFY(fieldNamed("preInstalledSw") == Field::PreInstalled);
        QVERIFY(fieldNamed("Region Code") == Field::RegionCode);
        QVERIFY(fieldNamed("StartingRange") == fieldNamed("beginRange"));
        QVERIFY(!fieldNamed(""));
        QVERIFY(!fieldNamed("Volume Type of another kind with a rather long name"));
    }

    void whatIsSaidFirstStays() {
        GatheredRow row;
        row.set(Field::Location, " EU (Ireland) ");
        row.set(Field::Location, "Asia Pacific (Mumbai)");
        row.set(Field::UsageType, "");
        row.set(Field::UsageType, "EU-Request");
        QCOMPARE(std::string(row.row()[Field::Location]), std::string("EU (Ireland)"));
        QCOMPARE(std::string(row.row()[Field::UsageType]), std::string("EU-Request"));
        row.clear();
        QVERIFY(row.row()[Field::Location].empty());
    }

    void usageTypesNameTheirRegion_data() {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("usage");
        const auto row = [](const char* text, const char* region, const char* usage) {
            QTest::newRow(text) << region << usage;
        };
        row("APS3-Lambda-GB-Second", "ap-south-1", "Lambda-GB-Second");
        row("EU-Request", "eu-west-1", "Request");
        row("EUW1-Request", "eu-west-1", "Request");
        row("EUC1-Request-ARM", "eu-central-1", "Request-ARM");
        row("USE1-Fargate-GB-Hours", "us-east-1", "Fargate-GB-Hours");
        row("Lambda-GB-Second", "us-east-1", "Lambda-GB-Second");
        row("Request", "us-east-1", "Request");
        row("BoxUsage:m5.large", "us-east-1", "BoxUsage:m5.large");
        row("Global-Request", "global", "Request");
        row("XYZ1-Request", "", "Request"); // a Region that is younger than this program
        row("IA-TimedStorage-ByteHrs", "us-east-1", "IA-TimedStorage-ByteHrs");
        row("", "us-east-1", "");
        row("-", "us-east-1", "-");
    }
    void usageTypesNameTheirRegion() {
        QFETCH(QString, region);
        QFETCH(QString, usage);
        const UsageType read = usageTypeOf(QTest::currentDataTag());
        QCOMPARE(std::string(read.region), region.toStdString());
        QCOMPARE(std::string(read.usage), usage.toStdString());
    }

    void everyRegionHasABillingCode() {
        for (const Region& region : shipped().regions())
            QCOMPARE(std::string(usageTypeOf(billingCode(region.id) + "Request").region), region.id);
    }

    void regionsHaveOldAndNewNames() {
        const RegionNames names(shipped().regions());
        const auto of = [&](const char* location) {
            const int number = names.byLocation(location);
            return number < 0 ? std::string() : names.id(number);
        };
        QCOMPARE(of("EU (Ireland)"), std::string("eu-west-1"));
        QCOMPARE(of("Europe (Ireland)"), std::string("eu-west-1"));
        QCOMPARE(of("US East (N. Virginia)"), std::string("us-east-1"));
        QCOMPARE(of("AWS GovCloud (US)"), std::string("us-gov-west-1"));
        QCOMPARE(of("Asia Pacific (Osaka-Local)"), std::string("ap-northeast-3"));
        QCOMPARE(of("AWS Region"), std::string());
        QCOMPARE(of(""), std::string());
        QCOMPARE(names.byId("eu-west-9"), -1);
        for (const Region& region : shipped().regions())
            QCOMPARE(names.id(names.byLocation(region.name)), region.id);
    }

    void daysAreReadAsListsWriteThem_data() {
        QTest::addColumn<QString>("iso");
        const auto row = [](const char* text, const char* iso) { QTest::newRow(text) << iso; };
        row("2026-09-19", "2026-09-19");
        row("2026-09-19T00:23:59Z", "2026-09-19");
        row("30/04/2015", "2015-04-30");
        row("01/05/2017", "2017-05-01");
        row("12/31/2016", "2016-12-31");
        for (const char* none : {"", "2026", "2026-13-01", "2026-02-30", "99/99/9999", "2026-09-19x",
                                 "20260919", "-026-09-19", "2026-+9-19"})
            row(none, "");
    }
    void daysAreReadAsListsWriteThem() {
        QFETCH(QString, iso);
        const int day = listedDay(QTest::currentDataTag());
        QCOMPARE(day == kNoDay ? std::string() : isoDay(day), iso.toStdString());
    }

    void everyRuleIsWhole() {
        std::set<std::string> lambda;
        for (const UsageRule& rule : usageRules()) {
            QVERIFY(!rule.service.empty() && !rule.key.empty() && !rule.unit.empty());
            QCOMPARE(rule.usage.find('*') == std::string_view::npos &&
                         rule.key.find('*') != std::string_view::npos,
                     false);
            QVERIFY2(unitsIn(rule.unit, rule.unit), std::string(rule.unit).c_str());
            if (rule.service == "lambda") lambda.insert("lambda/" + std::string(rule.key));
        }
        // Every Lambda price of the catalogue can be refreshed, but two that AWS does not list so.
        for (const auto& [key, entry] : shipped().book("us-east-1")->all().entries)
            if (key.starts_with("lambda/") && !key.starts_with("lambda/tenant") &&
                !key.starts_with("lambda/snapstart-java"))
                QVERIFY2(lambda.count(key) > 0, key.c_str());
    }

    void keysTakeOverWhatTheStarStandsFor() {
        const OfferRow none;
        const auto key = [&](const char* service, const char* usage) {
            const UsageRule* rule = usageRule(service, usage, none);
            return rule ? keyOf(*rule, usage) : std::string("none");
        };
        QCOMPARE(key("AmazonMSK", "Kafka.m5.large"), std::string("broker/kafka.m5.large-hours"));
        QCOMPARE(key("AmazonApiGateway", "ApiGatewayCacheUsage:13.5GB"),
                 std::string("rest-cache/13.5-gb-hours"));
        QCOMPARE(key("AmazonCloudFront", "EU-DataTransfer-Out-Bytes"), std::string("data-out/europe"));
        QCOMPARE(key("AmazonCloudFront", "XX-DataTransfer-Out-Bytes"), std::string());
        QCOMPARE(key("AWSLambda", "Lambda-GB-Secon"), std::string("none"));
        QCOMPARE(key("AmazonS3", "TimedStorage-ByteHrs"), std::string("none")); // not of any volume type
        QVERIFY(!knowsService("comprehend"));
        QVERIFY(knowsService("AWSLambda"));
    }

    void unitsMustFit() {
        QCOMPARE(unitsIn("Hrs", "vCPU-h").value_or(0), 1);
        QCOMPARE(unitsIn("hours", "GB-h").value_or(0), 1);
        QCOMPARE(unitsIn("GiBps-mo", "months").value_or(0), 1024);
        QVERIFY(!unitsIn("GB", "GB-s"));
        QVERIFY(!unitsIn("", "requests"));
        QVERIFY(!unitsIn("1M requests", "requests"));
    }

    void instanceTypesLookLikeOnes() {
        for (const char* type : {"m7g.large", "u-6tb1.112xlarge", "c7i.metal-24xl", "t4g.nano"})
            QVERIFY2(isInstanceType(type), type);
        for (const char* none :
             {"", "c3", ".large", "m5.", "m5.large.x", "M5.large", "m5 large.x", "../x.json", "m5.la\"rge"})
            QVERIFY2(!isInstanceType(none), none);
    }

    void percentagesComeFromRoundedRates() {
        const auto percent = [](std::vector<std::pair<const char*, const char*>> rates) {
            PlanPercentage plan;
            Findings findings;
            for (const auto& [rate, list] : rates)
                plan.add(rate, *ListPrice::parse(rate), *ListPrice::parse(list), OfferRow(), findings);
            const auto found = plan.finished(findings);
            return found ? found->text() : std::string("unclear");
        };
        // AWS's own, of 2026: 12 % without and 17 % with payment upfront.
        QCOMPARE(percent({{"0.0000147", "0.0000166667"},
                          {"0.0000117", "0.0000133334"},
                          {"0.00000367", "0.0000041667"}}),
                 std::string("12"));
        QCOMPARE(percent({{"0.0000138", "0.0000166667"}, {"0.000009", "0.0000108407"}}), std::string("17"));
        QCOMPARE(percent({{"0.825", "1"}, {"1.65", "2"}}), std::string("17.5"));
        QCOMPARE(percent({{"0.88", "1"}, {"0.83", "1"}}), std::string("unclear")); // no percentage in common
        QCOMPARE(percent({{"0.9", "1"}}), std::string("unclear"));                 // 5 to 15
        QCOMPARE(percent({{"0.0000002", "0.0000002"}}), std::string("unclear"));   // no saving at all
        QCOMPARE(percent({{"2", "1"}}), std::string("unclear"));
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
