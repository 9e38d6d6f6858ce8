// SPDX-License-Identifier: Apache-2.0
#include "tests/prices/import/import_support.h"

#include "libcost/units/file_moves.h"
#include "libcost/units/problem.h"

#include <sys/stat.h>

using namespace cost;
using namespace import_support;

class FileSetTest : public QObject {
    Q_OBJECT

private slots:
    void filesAreReplacedTogether() {
        Place place;
        write(place.file("a"), "old a");
        FileSet files(place.file("."));
        files.add(place.file("a"), "new a");
        files.add(place.file("b"), "new b");
        QCOMPARE(contents(place.file("a")), std::string("old a"));
        QVERIFY(!fs::exists(place.file("b")));
        files.commit();
        QCOMPARE(contents(place.file("a")), std::string("new a"));
        QCOMPARE(contents(place.file("b")), std::string("new b"));
        QCOMPARE(allFiles(place.file("")).size(), std::size_t{2});
    }

    void withoutACommitNothingHappens() {
        Place place;
        write(place.file("a"), "old a");
        {
            FileSet files(place.file("."));
            files.add(place.file("a"), "new a");
            files.add(place.file("b"), "new b");
        }
        QCOMPARE(contents(place.file("a")), std::string("old a"));
        QCOMPARE(allFiles(place.file("")).size(), std::size_t{1});
    }

    void whenOneFailsThoseBeforeItArePutBack() {
        Place place;
        write(place.file("a"), "old a");
        FileSet files(place.file("."));
        files.add(place.file("a"), "new a");
        files.add(place.file("b"), "new b");
        files.add(place.file("c"), "new c");
        // In the meantime somebody puts a folder where the third is to go.
        fs::create_directories(place.file("c") / "folder");
        QVERIFY_EXCEPTION_THROWN(files.commit(), MachineFailure);
        QCOMPARE(contents(place.file("a")), std::string("old a"));
        QVERIFY(!fs::exists(place.file("b")));
        QCOMPARE(allFiles(place.file("")).size(), std::size_t{1});
    }

    void modesAndLinksAreKept() {
        Place place;
        write(place.file("real"), "old");
        fs::permissions(place.file("real"), fs::perms::owner_read | fs::perms::owner_write);
        fs::create_symlink(place.file("real"), place.file("link"));
        FileSet files(place.file("."));
        files.add(place.file("link"), "new");
        files.commit();
        QVERIFY(fs::is_symlink(place.file("link")));
        QCOMPARE(contents(place.file("real")), std::string("new"));
        QVERIFY(fs::status(place.file("real")).permissions() ==
                (fs::perms::owner_read | fs::perms::owner_write));
    }

    void whatCannotBeWrittenIsSaid() {
        Place place;
        FileSet files(place.file("."));
        write(place.file("in the way"), "");
        QVERIFY_EXCEPTION_THROWN(files.add(place.file("in the way/file"), "text"), MachineFailure);
        QVERIFY_EXCEPTION_THROWN(files.add("/proc/nowhere/file", "text"), MachineFailure);
    }
};

QTEST_GUILESS_MAIN(FileSetTest)
#include "tst_file_set.moc"
