// SPDX-License-Identifier: Apache-2.0
// Memory does not follow the file: the program itself imports lists of two sizes in processes of their own.
#include "tests/prices/import/generated_list.h"
#include "tests/prices/import/import_support.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace cost;
using namespace import_support;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

// Peak memory in KiB; -1 when the import failed.
long imported(const fs::path& list, const fs::path& folder) {
    const std::vector<std::string> command = {BREAKEVEN_PROGRAM,
                                              "prices",
                                              "import",
                                              list.string(),
                                              "-q",
                                              "-o",
                                              (list.string() + ".report"),
                                              "--format",
                                              "json",
                                              "--prices",
                                              (sourceFolder() / "pricing-data").string(),
                                              "--user-prices",
                                              folder.string()};
    const pid_t child = ::fork();
    if (child == 0) {
        std::vector<char*> arguments;
        for (const std::string& each : command)
            arguments.push_back(const_cast<char*>(each.c_str()));
        arguments.push_back(nullptr);
        ::execv(arguments[0], arguments.data());
        ::_exit(127);
    }
    int status = 0;
    struct rusage used {};
    ::wait4(child, &status, 0, &used);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? used.ru_maxrss : -1;
}

} // namespace

class MemoryTest : public QObject {
    Q_OBJECT

private slots:
    void largeListsNeedNoMoreMemoryThanSmallOnes_data() {
        QTest::addColumn<bool>("csv");
        QTest::addColumn<bool>("gzip");
        QTest::newRow("JSON") << false << false;
        QTest::newRow("JSON, gzip") << false << true;
        QTest::newRow("CSV") << true << false;
    }
    void largeListsNeedNoMoreMemoryThanSmallOnes() {
        QFETCH(bool, csv);
        QFETCH(bool, gzip);
        if (kSanitized) QSKIP("the sanitizers need memory of their own");
        Place place;
        long memory[2] = {};
        GeneratedList lists[2];
        const std::uint64_t sizes[2] = {1'000'000, gzip ? 20'000'000U : 60'000'000U};
        for (int i = 0; i < 2; ++i) {
            const fs::path file = place.file(i == 0 ? "small" : "large");
            lists[i] = csv ? generateCsv(file, sizes[i]) : generateJson(file, sizes[i]);
            if (gzip) write(file, packed(contents(file)));
            memory[i] = imported(file, place.folder());
            QVERIFY(memory[i] > 0);
        }
        qInfo("%ld KiB for %.0f MB, %ld KiB for %.0f MB", memory[0],
              static_cast<double>(lists[0].bytes) / 1e6, memory[1],
              static_cast<double>(lists[1].bytes) / 1e6);
        QVERIFY(memory[1] < 16 * 1024);
        QVERIFY(memory[1] < memory[0] + 4 * 1024);
        // And it has read all of it.
        const std::string report = contents(place.file("large.report"));
        const Catalogue catalogue = place.laid();
        QCOMPARE(catalogue.book("us-east-1")->all().instances.count(generatedType(lists[1].wanted - 1)),
                 std::size_t{1});
        QCOMPARE(instanceText(*catalogue.book("us-east-1"), generatedType(lists[1].wanted - 1),
                              Purchase::OnDemand),
                 generatedPrice(lists[1].wanted - 1));
        QVERIFY2(report.find("\"region\": \"us-east-1\"") != std::string::npos, report.c_str());
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
