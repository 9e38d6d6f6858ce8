// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/prices/catalogue.h"

#include <thread>

using namespace cost;

namespace {

// The catalogue in a folder of its own, with one text of one file replaced.
std::string problemsOfChanged(const std::string& file, const std::string& from, const std::string& to) {
    support::Folder folder;
    support::fs::copy(support::sourceFolder() / "pricing-data", folder / "prices",
                      support::fs::copy_options::recursive);
    std::string text = support::contents(folder / "prices" / file);
    const std::size_t at = text.find(from);
    if (at == std::string::npos) return "the text to replace is not there";
    text.replace(at, from.size(), to);
    support::write(folder / "prices" / file, text);
    try {
        const Catalogue changed(folder / "prices");
        changed.book("us-east-1");
        changed.initTimes();
        return "";
    } catch (const BadInput& bad) {
        std::string all;
        for (const Problem& problem : bad.problems())
            all += cost::text(problem) + '\n';
        return all;
    }
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void knowsTheRegions() {
        const Catalogue& catalogue = support::catalogue();
        QCOMPARE(catalogue.asOf(), std::string("2026-09-19"));
        const Region* region = catalogue.region("us-east-1");
        QVERIFY(region);
        QCOMPARE(region->name, std::string("US East (N. Virginia)"));
        QVERIFY(!catalogue.region("us-east-9"));
        QVERIFY(!catalogue.region(""));
        QVERIFY(std::is_sorted(catalogue.regions().begin(), catalogue.regions().end(),
                               [](const Region& a, const Region& b) { return a.id < b.id; }));
    }

    void everyRegionHasABook() {
        for (const Region& region : support::catalogue().regions()) {
            const SharedBook book = support::catalogue().book(region.id);
            QCOMPARE(book->region(), region.id);
            // Lambda@Edge and the free tier are alike everywhere.
            QVERIFY(book->tiers(PriceKey<Request>{"lambda/edge/requests"}));
            COMPARE_EXACTLY(book->allowance(Allowance::Requests).quantity, 1e6);
            const bool lambda = std::count(region.services.begin(), region.services.end(), "lambda") > 0;
            const auto requests = book->tiers(PriceKey<Request>{"lambda/requests/x86_64"});
            // A file may still say that this one price was not found.
            if (!lambda) QVERIFY(!requests);
            if (!requests) VERIFY_HAS(requests.why().reason, region.id);
        }
    }

    void aRegionThatIsNotThereIsRefused() {
        const auto message = [](const std::string& id) -> std::string {
            try {
                support::catalogue().book(id);
                support::catalogue().book(id, "lambda");
            } catch (const BadInput& bad) {
                return bad.what();
            }
            return "";
        };
        VERIFY_HAS(message("nowhere"), "there is no such AWS Region");
        VERIFY_HAS(message("us-east-9"), "did you mean \"us-east-");
        VERIFY_HAS(message(""), "there is no such AWS Region");
    }

    void aBookIsReadOnceAndShared() {
        const Catalogue catalogue(support::sourceFolder() / "pricing-data");
        std::vector<SharedBook> books(4);
        std::vector<std::thread> threads;
        for (SharedBook& book : books)
            threads.emplace_back([&] { book = catalogue.book("eu-west-1"); });
        for (std::thread& thread : threads)
            thread.join();
        for (const SharedBook& book : books)
            QVERIFY(book == books.front());
        QVERIFY(&catalogue.book("us-east-1")->instanceTypes() == catalogue.instanceTypes().get());
    }

    void knowsTheSizesOfTasks() {
        const auto sizes = support::catalogue().fargateSizes();
        QCOMPARE(sizes->size(), std::size_t(8));
        QCOMPARE(sizes->front().memoryGb, (std::vector<double>{0.5, 1, 2}));
        const FargateSize& eight = (*sizes)[5];
        COMPARE_EXACTLY(eight.vcpu, 8);
        QCOMPARE(eight.memoryGb.size(), std::size_t(12)); // 16, 20, ... 60
        COMPARE_EXACTLY(eight.memoryGb.back(), 60);
        QCOMPARE(eight.systems.size(), std::size_t(1));
    }

    void saysWhatIsWrongInAFile_data() {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<std::string>("from");
        QTest::addColumn<std::string>("to");
        QTest::addColumn<std::string>("problem");
        const std::string lambda = "us-east-1/lambda.json";
        const auto row = [](const char* name, const std::string& file, const char* from, const char* to,
                            const char* problem) {
            QTest::newRow(name) << file << std::string(from) << std::string(to) << std::string(problem);
        };
        row("a price as a number", lambda, "\"0.0000002\"", "0.0000002",
            "/prices/requests~1x86_64/tiers/0/usd: is 2e-07: a price as text is needed");
        row("a price with an exponent", lambda, "\"0.0000002\"", "\"2e-7\"",
            "/prices/requests~1x86_64/tiers/0/usd");
        row("tiers that fall", lambda, "15000000000", "5000000000",
            "/prices/duration~1x86_64/tiers/1/up_to: must rise above the tier before it");
        row("tiers that stand", lambda, "15000000000", "6000000000", "must rise above the tier before it");
        row("a bound on the last tier", lambda, "{\"usd\": \"0.0000133334\"}",
            "{\"up_to\": 2e10, \"usd\": \"0.0000133334\"}",
            "/prices/duration~1x86_64/tiers/2/up_to: must be absent");
        row("no bound in between", lambda, "{\"up_to\": 6000000000, ", "{",
            "/prices/duration~1x86_64/tiers/0/up_to: is missing");
        row("no tier", lambda, "[{\"usd\": \"0.0000002\"}]", "[]", "must be a list of at least one tier");
        row("an unknown source", lambda, "\"source\": \"price-list-2026-09\"", "\"source\": \"nowhere\"",
            "/prices/requests~1x86_64/source: names no source of this file");
        row("no unit", lambda, "\"unit\": \"requests\", ", "", "/prices/requests~1x86_64/unit: is missing");
        row("a date", lambda, "2026-06-22", "22.06.2026", "/sources/pricing-page-2026/date: must be a date");
        row("another currency", lambda, "\"USD\"", "\"EUR\"", "/currency: must be \"USD\"");
        row("another Region", lambda, "\"region\": \"us-east-1\"", "\"region\": \"eu-west-1\"",
            "/region: must be \"us-east-1\" in this folder");
        row("another format", lambda, "breakeven-prices", "something",
            "/format: is \"something\": this must be");
        row("a newer version", lambda, "\"version\": 1", "\"version\": 2",
            "this program is older than the file");
        row("an unknown key", lambda, "\"unit\": \"requests\"", "\"unti\": \"requests\"",
            "did you mean \"unit\"?");
        row("a percentage", "global/lambda.json", "\"percent\": \"12\"", "\"percent\": 12",
            "/percentages/savings-plan~1no-upfront");
        row("an allowance", "global/lambda.json", "\"quantity\": 1000000, ", "",
            "/allowances/requests/quantity: is missing");
        row("a short row", "us-east-1/ec2.json", "[\"0.204\", null, null, 0, \">20%\"]", "[\"0.204\"]",
            "/types/a1.2xlarge: must be [on demand");
        row("a Spot saving of 100 %", "us-east-1/ec2.json", "null, null, 0, \">20%\"",
            "null, null, 100, \">20%\"", "/types/a1.2xlarge/3: must be a whole percentage below 100");
        row("a Spot saving beyond 32 bits", "us-east-1/ec2.json", "null, null, 0, \">20%\"",
            "null, null, 4294967346, \">20%\"", "/types/a1.2xlarge/3: must be a whole percentage below 100");
        row("a shape", "global/ec2-types.json", "\"arm64\", false]", "\"sparc\", false]",
            "must be [vcpu, memory_gib");
        row("a limit of nothing", "global/lambda-limits.json", "\"value\": 900", "\"value\": 0",
            "/limits/timeout/value: is 0");
        row("a limit without a source", "global/lambda-limits.json",
            "\"value\": 900, \"source\": \"quotas-2026\"", "\"value\": 900",
            "/limits/timeout/source: is missing");
        row("a preset without a time", "global/lambda-init-times.json", "\"ms\": 492, ", "",
            "/presets/bun-layer-on-al2-zip-x86/ms: is missing");
        row("a preset of another processor", "global/lambda-init-times.json", "\"x86_64\", \"ms\": 492",
            "\"mips\", \"ms\": 492", "/presets/bun-layer-on-al2-zip-x86/architecture");
        row("a size", "global/fargate-sizes.json", "[0.5, 1, 2]", "[]",
            "/sizes/0/memory_gb: must list sizes");
        row("an index", "catalogue.json", "\"2026-09-19\"", "\"yesterday\"", "/as_of: must be a date");
        row("broken JSON", lambda, "\"prices\"", "prices", "line ");
    }
    void saysWhatIsWrongInAFile() {
        QFETCH(std::string, file);
        QFETCH(std::string, from);
        QFETCH(std::string, to);
        QFETCH(std::string, problem);
        VERIFY_HAS(problemsOfChanged(file, from, to), problem);
    }

    void whatIsNoCatalogue() {
        support::Folder folder;
        QVERIFY_EXCEPTION_THROWN(Catalogue{folder.path()}, MachineFailure);
        support::write(folder / "catalogue.json", "{}");
        QVERIFY_EXCEPTION_THROWN(Catalogue{folder.path()}, BadInput);
    }
};

QTEST_APPLESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
