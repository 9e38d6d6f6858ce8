// SPDX-License-Identifier: Apache-2.0
#include "tests/support.h"

#include "libcost/base/file.h"
#include "libcost/base/problem.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sstream>

namespace {

// What the failure says; empty when there is none.
template <class F>
std::string failureOf(const F& act) {
    try {
        act();
        return "";
    } catch (const cost::MachineFailure& failure) {
        return failure.what();
    }
}

} // namespace

class FileTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryByte() {
        support::Folder folder;
        std::string all;
        for (int i = 0; i < 100'000; ++i)
            all += static_cast<char>(i * 31);
        support::write(folder / "bytes", all);
        QVERIFY(cost::fileText(folder / "bytes", all.size()) == all);
        std::istringstream stream(all);
        QVERIFY(cost::streamText(stream, "standard input", all.size()) == all);
    }

    void refusesWhatCannotBeRead_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("reason");
        QTest::newRow("nothing there")
            << std::string("absent") << std::string("absent: there is no such file");
        QTest::newRow("folder") << std::string("folder")
                                << std::string("folder: is a folder; name a file in it");
        QTest::newRow("below a file") << std::string("large/file") << std::string("large/file: ");
        QTest::newRow("too large") << std::string("large") << std::string("large: is larger than 1 MB");
    }
    void refusesWhatCannotBeRead() {
        QFETCH(std::string, name);
        QFETCH(std::string, reason);
        support::Folder folder;
        support::fs::create_directory(folder / "folder");
        support::write(folder / "large", std::string(2000, 'x'));
        VERIFY_HAS(failureOf([&] { cost::fileText(folder / name, 1000); }), reason);
    }

    void refusesALongStream() {
        std::istringstream stream(std::string(200'000, 'x'));
        VERIFY_HAS(failureOf([&] { cost::streamText(stream, "standard input", 100'000); }),
                   "standard input: is larger than");
    }

    // Its size is looked at, not its bytes: this takes no time.
    void refusesAHugeFileUnread() {
        support::Folder folder;
        support::write(folder / "huge", "");
        support::fs::resize_file(folder / "huge", std::uintmax_t(1) << 33U);
        VERIFY_HAS(failureOf([&] { cost::fileText(folder / "huge", 1000); }), "is larger than");
    }

    void refusesAFileWithoutPermission() {
        support::Folder folder;
        support::write(folder / "secret", "text");
        support::fs::permissions(folder / "secret", support::fs::perms::none);
        if (::access((folder / "secret").c_str(), R_OK) == 0) QSKIP("this user may read every file");
        VERIFY_HAS(failureOf([&] { cost::fileText(folder / "secret", 1000); }),
                   "cannot be opened: Permission denied");
    }

    void writesAndReplaces() {
        support::Folder folder;
        cost::writeFile(folder / "new", "first");
        QCOMPARE(support::contents(folder / "new"), std::string("first"));
        const mode_t mask = ::umask(0);
        ::umask(mask);
        struct stat status {};
        ::stat((folder / "new").c_str(), &status);
        QCOMPARE(status.st_mode & 0777U, 0666U & ~mask);
        ::chmod((folder / "new").c_str(), 0640);
        cost::writeFile(folder / "new", "second");
        QCOMPARE(support::contents(folder / "new"), std::string("second"));
        ::stat((folder / "new").c_str(), &status);
        QCOMPARE(status.st_mode & 0777U, 0640U);
        cost::writeFile(folder / "new", "");
        QCOMPARE(support::contents(folder / "new"), std::string());
        QCOMPARE(
            std::distance(support::fs::directory_iterator(folder.path()), support::fs::directory_iterator()),
            1);
    }

    void aLinkStaysALink() {
        support::Folder folder;
        support::write(folder / "target", "before");
        support::fs::create_symlink("target", folder / "link");
        cost::writeFile(folder / "link", "after");
        QVERIFY(support::fs::is_symlink(folder / "link"));
        QCOMPARE(support::contents(folder / "target"), std::string("after"));
    }

    void aLinkThatLeadsNowhereIsFollowed() {
        support::Folder folder;
        support::fs::create_directories(folder / "there");
        support::fs::create_symlink("there/target", folder / "link");
        support::fs::create_symlink(folder / "link", folder / "again");
        cost::writeFile(folder / "again", "text");
        QVERIFY(support::fs::is_symlink(folder / "again"));
        QVERIFY(support::fs::is_symlink(folder / "link"));
        QCOMPARE(support::contents(folder / "there/target"), std::string("text"));
        // One that leads round in a circle is no place.
        support::fs::create_symlink("circle", folder / "circle");
        VERIFY_HAS(failureOf([&] { cost::writeFile(folder / "circle", "text"); }), "cannot be written");
        QVERIFY(support::fs::is_symlink(folder / "circle"));
    }

    // What runs that were killed left beside a file goes when it is written again; nothing else does.
    void whatWasLeftBehindGoes() {
        support::Folder folder;
        const pid_t gone = ::fork();
        if (gone == 0) ::_exit(0);
        ::waitpid(gone, nullptr, 0);
        const std::string dead = std::to_string(gone);
        const std::string alive = std::to_string(::getpid());
        const std::vector<std::string> left = {"r.html.breakeven-" + dead + "-aB3x9Z",
                                               "r.html.breakeven-" + dead + "-aB3x9Z.old"};
        const std::vector<std::string> kept = {
            "r.html.breakeven-" + alive + "-aB3x9Z", "r.html.backup", "r.html.breakeven-notes",
            "other.html.breakeven-" + dead + "-aB3x9Z", "r.html.breakeven-" + dead + "-notes.txt"};
        for (const auto* names : {&left, &kept})
            for (const std::string& name : *names)
                support::write(folder / name, "half");
        cost::writeFile(folder / "r.html", "whole");
        for (const std::string& name : left)
            QVERIFY2(!support::fs::exists(folder / name), name.c_str());
        for (const std::string& name : kept)
            QVERIFY2(support::fs::exists(folder / name), name.c_str());
        QCOMPARE(support::contents(folder / "r.html"), std::string("whole"));
    }

    void refusesWhatCannotBeWritten() {
        support::Folder folder;
        support::write(folder / "file", "kept");
        VERIFY_HAS(failureOf([&] { cost::writeFile(folder.path(), "text"); }),
                   "is a folder; name a file to write");
        VERIFY_HAS(failureOf([&] { cost::writeFile(folder / "absent/file", "text"); }), "cannot be written");
        VERIFY_HAS(failureOf([&] { cost::writeFile(folder / "file/below", "text"); }), "cannot be written");
        QCOMPARE(support::contents(folder / "file"), std::string("kept"));
        if (support::fs::exists("/dev/full"))
            VERIFY_HAS(failureOf([&] { cost::writeFile("/dev/full", "text"); }),
                       "/dev/full: cannot be written");
    }

    // A device is written in place, not replaced by a file.
    void aDeviceStaysADevice() {
        cost::writeFile("/dev/null", "text");
        QVERIFY(support::fs::is_character_file("/dev/null"));
    }
};

QTEST_APPLESS_MAIN(FileTest)
#include "tst_file.moc"
