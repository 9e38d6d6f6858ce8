// SPDX-License-Identifier: Apache-2.0
// Genuine price lists, old and cut down, which lie beside the repository and are not part of it.
#include "tests/prices/import/import_support.h"

using namespace cost;
using namespace import_support;

class OffersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!fs::exists(genuineLists())) QSKIP("the genuine price lists are not beside the repository");
    }

    void anIrishListWithMumbaisPricesIsNotBelieved() {
        Place place;
        const ImportReport report = place.importFile(genuineLists() / "AWSLambda/index.csv");
        QCOMPARE(left(report, Ignored::WrongRegion), std::uint64_t{6});
        QCOMPARE(report.prices(), std::uint64_t{2}); // the free requests and GB-seconds
        const Catalogue catalogue = place.laid();
        QCOMPARE(tiersText(*catalogue.book("eu-west-1"), "lambda/provisioned-duration/x86_64"),
                 tiersText(*shipped().book("eu-west-1"), "lambda/provisioned-duration/x86_64"));
        QCOMPARE(catalogue.book("eu-west-1")->allowance(Allowance::Duration).quantity, 4e5);
    }

    void fargateInIreland() {
        Place place;
        const ImportReport report = place.importFile(genuineLists() / "AmazonECS/index.csv");
        QCOMPARE(report.prices(), std::uint64_t{8});
        QCOMPARE(left(report, Ignored::UnknownUsageType), std::uint64_t{5});
        QCOMPARE(left(report, Ignored::BrokenRow), std::uint64_t{1});
        const Catalogue catalogue = place.laid();
        const PriceBook& book = *catalogue.book("eu-west-1");
        QCOMPARE(tiersText(book, "fargate/vcpu/x86_64/linux"), std::string("0.04048"));
        QCOMPARE(tiersText(book, "fargate/memory/arm64/linux"), std::string("0.00356"));
        QCOMPARE(tiersText(book, "fargate/vcpu/x86_64/windows"), std::string("0.09148"));
        QCOMPARE(tiersText(book, "fargate/os-licence/windows"), std::string("0.046"));
        QCOMPARE(tiersText(book, "fargate/ephemeral-storage/x86_64"), std::string("0.000122"));
    }

    void instancesInIreland() {
        Place place;
        const ImportReport report = place.importFile(genuineLists() / "AmazonEC2/index.csv");
        const Catalogue catalogue = place.laid();
        const PriceBook& book = *catalogue.book("eu-west-1");
        QCOMPARE(instanceText(book, "c3.2xlarge", Purchase::OnDemand), std::string("0.478"));
        QCOMPARE(instanceText(book, "m1.small", Purchase::OnDemand), std::string("0.047"));
        QCOMPARE(instanceText(book, "c1.xlarge", Purchase::OnDemand), std::string("0.592"));
        // Its only row that could count names no Region where the Region belongs.
        QCOMPARE(instanceText(book, "c1.medium", Purchase::OnDemand),
                 instanceText(*shipped().book("eu-west-1"), "c1.medium", Purchase::OnDemand));
        QCOMPARE(tiersText(book, "ebs/gp3/throughput-mibps-months"), std::string("0.044"));
        QCOMPARE(left(report, Ignored::UnknownRegion), std::uint64_t{1});
        QCOMPARE(left(report, Ignored::OtherTenancy), std::uint64_t{8});
        QCOMPARE(left(report, Ignored::OtherOperatingSystem), std::uint64_t{4});
        QCOMPARE(left(report, Ignored::OtherPurchase), std::uint64_t{4});
        QVERIFY(doubts(report, ImportReport::Doubt::DescriptionDiffers));
        QVERIFY(doubts(report, ImportReport::Doubt::NoPublication));
    }

    void savingsPlans() {
        Place place;
        const ImportReport report = place.importFile(genuineLists() / "AWSComputeSavingsPlan/index.json");
        const Catalogue catalogue = place.laid();
        const PriceBook& book = *catalogue.book("eu-west-1");
        QCOMPARE(tiersText(book, "fargate/vcpu/x86_64/linux/savings-plan-3y-no-upfront"),
                 std::string("0.024288"));
        QCOMPARE(tiersText(book, "fargate/vcpu/x86_64/linux/savings-plan-1y-all-upfront"),
                 std::string("0.0315744"));
        QCOMPARE(book.percent("lambda/savings-plan/no-upfront")->percent.text(), std::string("12"));
        QCOMPARE(book.percent("lambda/savings-plan/all-upfront")->percent.text(), std::string("17"));
        QCOMPARE(left(report, Ignored::OtherService), std::uint64_t{2});
    }

    void listsOf2016() {
        Place place;
        QVERIFY(place.importFile(genuineLists() / "json-2016/AmazonS3_index.json.gz").prices() >= 33);
        QVERIFY(place.importFile(genuineLists() / "json-2016/AmazonDynamoDB_index.json.gz").prices() >= 33);
        const Catalogue catalogue = place.laid();
        QCOMPARE(tiersText(*catalogue.book("us-east-1"), "s3/standard/get-requests"),
                 std::string("0.0000004"));
        QCOMPARE(tiersText(*catalogue.book("us-east-1"), "dynamodb/provisioned/write-capacity-unit-hours"),
                 std::string("0.00065"));
    }

    void whatIsNoListOrOfNoUse() {
        Place place;
        const ImportReport report = place.importFile(
            genuineLists() / "shape-2026/service-comprehend-ap-south-1-20260116160258.csv.gz");
        QCOMPARE(left(report, Ignored::OtherService), std::uint64_t{40});
        QCOMPARE(report.prices(), std::uint64_t{0});
        QVERIFY_EXCEPTION_THROWN(
            place.importFile(genuineLists() / "shape-2026/verifiedpermissions_index-current-region.json.gz"),
            BadInput);
        QVERIFY_EXCEPTION_THROWN(place.importFile(genuineLists() / "json-2016/offers_index.json"), BadInput);
        QCOMPARE(place.importFile(genuineLists() / "spot-fargate.json").prices(), std::uint64_t{3});
    }
};

QTEST_GUILESS_MAIN(OffersTest)
#include "tst_offers.moc"
