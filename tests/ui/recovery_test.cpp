// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/file_watch.h"
#include "ui/document/recovery.h"
#include "ui/panels/problem_bar.h"

#include "libcost/files/scenario_file.h"

#include "window_fixture.h"

#include <QProcess>

#include <cstdio>

using cost::Dial;

namespace {

// What the killed program does: edits, keeps and saves as fast as it can, and says how far it has come.
int editForever(const QString& document, const QString& folder) {
    const cost::Catalogue catalogue(PRICES_FOLDER);
    Session session(catalogue);
    if (!session.files().open(document)) return 1;
    Recovery recovery(session, folder);
    for (int i = 1;; ++i) {
        session.dials().turn(Dial::Requests, 1e6 + i);
        session.document().beginGesture();
        recovery.keepNow();
        std::printf("kept %d\n", i);
        if (i % 3 == 0) {
            session.files().save(document);
            std::printf("saved %d\n", i);
        }
        std::fflush(stdout);
    }
}

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

    cost::Catalogue m_catalogue{PRICES_FOLDER};

    static QString copyOf(const QTemporaryDir& folder) {
        const QString path = folder.filePath(QStringLiteral("orders.json"));
        QFile::copy(WindowFixture::example("api-backend.json"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    static double requestsOf(const cost::Scenario& scenario) { return *scenario.workload.requestsPerMonth; }

private slots:
    // Killed at any moment, in the middle of a save or of keeping: the file is whole, and what was kept is
    // found.
    void nothingIsLostWhenItIsKilled() {
        QTemporaryDir folder;
        const QString document = copyOf(folder);
        const QString kept = folder.filePath(QStringLiteral("recovery"));
        for (int round = 0; round < 12; ++round) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--edit"), document, kept});
            QVERIFY(program.waitForReadyRead(20'000));
            QTest::qWait(15 + 7 * round);
            program.kill();
            program.waitForFinished();
            const QStringList lines = QString::fromUtf8(program.readAllStandardOutput()).split(u'\n');
            double lastKept = 0;
            double lastSaved = 0;
            for (const QString& line : lines.mid(0, lines.size() - 1)) // the last may be cut
                (line.startsWith(u"kept") ? lastKept : lastSaved) = 1e6 + line.section(u' ', 1).toInt();
            QVERIFY(lastKept > 1e6);

            const double onDisk =
                requestsOf(cost::openScenario(document.toStdString(), m_catalogue)); // reads: it is whole
            QVERIFY(onDisk >= lastSaved);
            Session session(m_catalogue);
            Recovery recovery(session, kept);
            const std::vector<Recovery::Left> left = recovery.left();
            // A moment after a save nothing is kept, since nothing is unsaved.
            if (left.empty()) {
                QVERIFY(onDisk >= lastKept);
                continue;
            }
            QCOMPARE(left.size(), std::size_t(1));
            QCOMPARE(left.front().document, document);
            QVERIFY(recovery.take(left.front()));
            QVERIFY(std::max(requestsOf(session.document().scenario()), onDisk) >= lastKept);
            QVERIFY(recovery.left().empty());
            QCOMPARE(session.document().path(), document);
            // Undone, it is what is on disk.
            if (!session.document().undoStack().isClean()) {
                session.document().undoStack().undo();
                QCOMPARE(requestsOf(session.document().scenario()), onDisk);
                session.document().undoStack().redo();
            }
            QVERIFY(session.files().save(document));
        }
    }

    void anOrderlyEndLeavesNothing() {
        QTemporaryDir folder;
        const QString document = copyOf(folder);
        const QString kept = folder.filePath(QStringLiteral("recovery"));
        {
            Session session(m_catalogue);
            Recovery recovery(session, kept);
            session.files().open(document);
            session.dials().turn(Dial::Requests, 5e6);
            // Kept by itself, a second after the change.
            QVERIFY(QTest::qWaitFor(
                [&] { return !QDir(kept).entryList({QStringLiteral("*.kept")}).isEmpty(); }, 5000));
            // Another program that runs does not take it.
            Session other(m_catalogue);
            Recovery beside(other, kept);
            QVERIFY(beside.left().empty());
            session.document().undoStack().undo();
            recovery.keepNow();
            QVERIFY(QDir(kept).entryList({QStringLiteral("*.kept")}).isEmpty());
            session.document().undoStack().redo();
            recovery.keepNow();
        }
        QVERIFY(QDir(kept).entryList({QStringLiteral("*.kept")}).isEmpty());
    }

    // A scenario that never had a file, or whose file is gone.
    void whatHasNoFileIsRecoveredToo() {
        const cost::Scenario scenario = cost::turned(
            cost::openScenario(WindowFixture::example("api-backend.json").toStdString(), m_catalogue),
            Dial::Requests, 7e6);
        for (const QString& path : {QString(), QStringLiteral("/nowhere/orders.json")}) {
            Session session(m_catalogue);
            QVERIFY(session.files().recover(cost::scenarioText(scenario), path));
            QVERIFY(session.document().scenario() == scenario);
            QVERIFY(session.document().path().isEmpty());
            QVERIFY(!session.document().undoStack().isClean());
        }
        Session session(m_catalogue);
        QSignalSpy failed(&session.attempts(), &Attempts::failed);
        QVERIFY(!session.files().recover("{", {}));
        QCOMPARE(failed.count(), 1);
        QVERIFY(!session.hasDocument());
    }

    void theWindowOffersIt() {
        QTemporaryDir folder;
        WindowFixture fixture;
        QDir().mkpath(folder.filePath(QStringLiteral("r")));
        const cost::Scenario changed =
            cost::turned(fixture.session.document().scenario(), Dial::Requests, 9e6);
        QFile file(folder.filePath(QStringLiteral("r/one.kept")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("path"), QString()},
                                             {QStringLiteral("scenario"),
                                              QString::fromStdString(cost::scenarioText(changed))}})
                       .toJson());
        file.close();
        Recovery recovery(fixture.session, folder.filePath(QStringLiteral("r")));
        fixture.window.document().offer(recovery);
        ProblemBar* bar = fixture.window.problems();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->what().contains(u"ended unexpectedly"));
        QCOMPARE(bar->choices().size(), 2);
        bar->choices().front()->click();
        QVERIFY(!bar->isVisible());
        QCOMPARE(requestsOf(fixture.session.document().scenario()), 9e6);
        QVERIFY(recovery.left().empty());
    }

    // Another program's change is told of once; one's own is not.
    void changesOnDiskAreTold() {
        WindowFixture fixture;
        QTemporaryDir folder;
        const QString document = copyOf(folder);
        fixture.window.document().open(document);
        ProblemBar* bar = fixture.window.problems();
        fixture.session.dials().turn(Dial::Requests, 5e6);
        fixture.window.document().save();
        QTest::qWait(400);
        QVERIFY(!bar->isVisible());
        cost::Scenario other = cost::turned(fixture.session.document().scenario(), Dial::Requests, 6e6);
        // As editors do: another file is put in its place.
        QFile next(folder.filePath(QStringLiteral("next")));
        QVERIFY(next.open(QIODevice::WriteOnly));
        next.write(QByteArray::fromStdString(cost::scenarioText(other)));
        next.close();
        QFile::remove(document);
        QVERIFY(QFile::rename(next.fileName(), document));
        QVERIFY(QTest::qWaitFor([&] { return bar->isVisible(); }, 5000));
        QVERIFY(bar->what().contains(u"orders.json was changed by another program"));
        bar->choices().back()->click(); // keep this one
        QFile beside(folder.filePath(QStringLiteral("beside")));
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.close();
        QTest::qWait(400);
        QVERIFY(!bar->isVisible());
        other = cost::turned(other, Dial::Requests, 8e6);
        QTest::qWait(20); // another moment
        QFile again(document);
        QVERIFY(again.open(QIODevice::WriteOnly));
        again.write(QByteArray::fromStdString(cost::scenarioText(other)));
        again.close();
        QVERIFY(QTest::qWaitFor([&] { return bar->isVisible(); }, 5000));
        bar->choices().front()->click(); // load it
        QCOMPARE(requestsOf(fixture.session.document().scenario()), 8e6);
        QCOMPARE(fixture.window.document().recent().first(), document);
    }
};

int main(int argc, char** argv) {
    if (argc == 4 && std::string_view(argv[1]) == "--edit") {
        QCoreApplication app(argc, argv);
        return editForever(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    QApplication app(argc, argv);
    RecoveryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "recovery_test.moc"
