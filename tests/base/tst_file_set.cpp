// SPDX-License-Identifier: Apache-2.0
#include "tests/prices/import/import_support.h"

#include "libcost/base/file_moves.h"
#include "libcost/base/problem.h"

#include <sys/stat.h>
#include <unistd.h>

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

    // Ended after each of its moves: whoever reads next finds all of the new files.
    void whatWasBegunIsFinished() {
        for (int moved = 0; moved <= 2; ++moved) {
            Place place;
            const fs::path folder = place.file("prices");
            write(folder / "a", moved > 0 ? "new a" : "old a");
            write(folder / "b/c", moved > 1 ? "new c" : "old c");
            if (moved < 1) write(folder / ".staged/0", "new a");
            if (moved < 2) write(folder / ".staged/1", "new c");
            write(folder / ".moves", std::string(".staged/0\0a\0.staged/1\0b/c\0", 26));
            finishMoves(folder);
            QCOMPARE(contents(folder / "a"), std::string("new a"));
            QCOMPARE(contents(folder / "b/c"), std::string("new c"));
            QCOMPARE(allFiles(folder).size(), std::size_t{2});
        }
        // Before the list of moves was there, nothing had begun: the next takes it back.
        Place place;
        write(place.file("prices/a"), "old a");
        write(place.file("prices/.staged/0"), "new a");
        finishMoves(place.file("prices"));
        QCOMPARE(contents(place.file("prices/a")), std::string("old a"));
        FileSet next(place.file("prices"));
        QCOMPARE(allFiles(place.file("prices")).size(), std::size_t{1});
    }

    // Nor what is no list of one's own: a folder that others may write to says nothing of one's own files.
    void anotherUsersListIsNotObeyed() {
        Place place;
        const fs::path folder = place.file("prices");
        write(place.file("precious"), "kept");
        write(folder / ".moves", std::string("\0../precious\0", 14));
        if (::chown((folder / ".moves").c_str(), 12'345, ::gid_t(-1)) != 0)
            QSKIP("only root gives files away");
        QVERIFY_EXCEPTION_THROWN(finishMoves(folder), MachineFailure);
        QVERIFY_EXCEPTION_THROWN(FileSet files(folder), MachineFailure);
        QCOMPARE(contents(place.file("precious")), std::string("kept"));
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
