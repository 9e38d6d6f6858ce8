// SPDX-License-Identifier: GPL-3.0-or-later
#include "libcost/files/scenario_file.h"
#include "libcost/model/option_memory.h"

#include "window_fixture.h"

#include <sys/stat.h>

using cost::Dial;

class SessionTest : public QObject {
    Q_OBJECT

    cost::Catalogue m_catalogue{PRICES_FOLDER};
    QTemporaryDir m_folder;

private slots:
    void aDragIsOneStepAndTheNextDragAnother() {
        Session session(m_catalogue);
        QVERIFY(session.open(WindowFixture::example("api-backend.json")));
        const cost::Scenario before = session.scenario();
        session.beginGesture();
        for (const double requests : {31e6, 35e6, 40e6})
            session.turn(Dial::Requests, requests);
        QCOMPARE(session.undoStack().count(), 1);
        session.beginGesture();
        session.turn(Dial::Requests, 50e6);
        session.turn(Dial::Duration, 200);
        QCOMPARE(session.undoStack().count(), 3);
        session.undoStack().undo();
        session.undoStack().undo();
        QCOMPARE(*session.scenario().workload.requestsPerMonth, 40e6);
        session.undoStack().undo();
        QCOMPARE(session.scenario(), before);
        QVERIFY(session.undoStack().isClean());
        session.undoStack().redo();
        QCOMPARE(*session.scenario().workload.requestsPerMonth, 40e6);
    }

    void turningThereAndBackIsNothing() {
        Session session(m_catalogue);
        session.open(WindowFixture::example("api-backend.json"));
        session.beginGesture();
        session.turn(Dial::Memory, 1024);
        session.turn(Dial::Memory, 512);
        QCOMPARE(session.undoStack().count(), 0);
        QVERIFY(session.undoStack().isClean());
    }

    void manyTurnsAreOneComputation() {
        Session session(m_catalogue);
        session.open(WindowFixture::example("api-backend.json"));
        QTest::qWait(1);
        int moments = 0;
        connect(&session, &Session::resultsChanged, this, [&](const Results& results) {
            ++moments;
            QCOMPARE(results.scenario, session.scenario());
        });
        for (double requests = 1e6; requests < 2e6; requests += 1e5)
            session.turn(Dial::Requests, requests);
        QTest::qWait(5);
        QCOMPARE(moments, 1);
    }

    void savingAndOpeningAgain() {
        Session session(m_catalogue);
        session.open(WindowFixture::example("api-backend.json"));
        session.turn(Dial::Requests, 12345678);
        QVERIFY(!session.undoStack().isClean());
        const QString path = m_folder.filePath(QStringLiteral("saved.json"));
        QVERIFY(session.save(path));
        QVERIFY(session.undoStack().isClean());
        Session other(m_catalogue);
        QVERIFY(other.open(path));
        QCOMPARE(other.scenario(), session.scenario());
        session.undoStack().undo();
        QVERIFY(!session.undoStack().isClean());
        session.undoStack().redo();
        QVERIFY(session.undoStack().isClean());
    }

    void whatCannotBeWrittenIsSaid() {
        Session session(m_catalogue);
        session.open(WindowFixture::example("api-backend.json"));
        session.turn(Dial::Requests, 1e6);
        QStringList said;
        connect(&session, &Session::failed, this,
                [&](const QString& what, const QStringList& each) { said << what << each; });
        QVERIFY(!session.save(m_folder.filePath(QStringLiteral("no/such/folder.json"))));
        QVERIFY(said.size() >= 2);
        QVERIFY(!session.undoStack().isClean());
    }

    // Two windows on one file: the second does not write over what the first has saved, unless it is told to.
    void aSaveOfAnotherIsNotLost() {
        const QString path = m_folder.filePath(QStringLiteral("shared.json"));
        QFile::copy(WindowFixture::example("api-backend.json"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        Session first(m_catalogue);
        Session second(m_catalogue);
        QVERIFY(first.open(path) && second.open(path));
        QSignalSpy told(&second, &Session::changedOnDisk);
        first.turn(Dial::Requests, 1234567);
        second.turn(Dial::Duration, 321);
        QVERIFY(first.save(path));
        QVERIFY(!second.save(path));
        QCOMPARE(told.count(), 1);
        QVERIFY(!second.undoStack().isClean());
        QCOMPARE(*cost::openScenario(path.toStdString(), m_catalogue).workload.requestsPerMonth, 1234567.0);
        // A file that somebody is in the middle of editing is not written over either.
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"half");
        file.close();
        QVERIFY(!second.save(path));
        QCOMPARE(told.count(), 2);
        // Said to be written over, it is; what changes after that is another change.
        second.acceptChangeOnDisk();
        QVERIFY(second.save(path));
        QVERIFY(second.undoStack().isClean());
        QVERIFY(second.save(path)); // its own
        QVERIFY(!first.save(path));
        QVERIFY(first.saveOver(path));
        // What is gone is written anew.
        QFile::remove(path);
        first.turn(Dial::Requests, 2e6);
        QVERIFY(first.save(path));
    }

    void loadingTheFileAgainIsUndone() {
        const QString path = m_folder.filePath(QStringLiteral("loaded.json"));
        QFile::copy(WindowFixture::example("api-backend.json"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        Session session(m_catalogue);
        Session other(m_catalogue);
        QVERIFY(session.open(path) && other.open(path));
        session.turn(Dial::Requests, 77'777);
        const cost::Scenario mine = session.scenario();
        other.turn(Dial::Duration, 55);
        QVERIFY(other.save(path));
        QVERIFY(session.reload());
        QVERIFY(session.scenario() == other.scenario());
        QVERIFY(session.undoStack().isClean());
        session.undoStack().undo();
        QVERIFY(session.scenario() == mine);
        QVERIFY(!session.undoStack().isClean());
        session.undoStack().redo();
        QVERIFY(session.undoStack().isClean());
        QFile::remove(path);
        QVERIFY(!session.reload());
        QVERIFY(session.scenario() == other.scenario());
    }

    // Undo across a Region whose prices have gone bad: that is said, and nothing is lost or half done.
    void aStepThatCannotBeTakenIsNotTaken() {
        const std::filesystem::path prices = m_folder.filePath(QStringLiteral("prices")).toStdString();
        std::filesystem::copy(PRICES_FOLDER, prices, std::filesystem::copy_options::recursive);
        const cost::Catalogue good(prices);
        Session session(good);
        QVERIFY(session.open(WindowFixture::example("api-backend.json")));
        session.turn(Dial::Requests, 5e6);
        session.setRegion("eu-west-1");
        session.turn(Dial::Requests, 6e6);
        QFile lambda(QString::fromStdString((prices / "us-east-1" / "lambda.json").string()));
        QVERIFY(lambda.open(QIODevice::WriteOnly));
        lambda.write("{ damaged");
        lambda.close();
        const cost::Catalogue damaged(prices);
        QVERIFY(session.setCatalogue(damaged));
        QSignalSpy failed(&session, &Session::failed);
        session.undoStack().undo(); // the requests, here
        const cost::Scenario there = session.scenario();
        for (int i = 1; i <= 2; ++i) {
            session.undoStack().undo(); // the Region
            QCOMPARE(failed.count(), i);
            QVERIFY(session.scenario() == there);
            QCOMPARE(session.undoStack().index(), 2);
        }
        session.undoStack().setIndex(0); // all at once
        QVERIFY(session.scenario() == there);
        QCOMPARE(session.undoStack().index(), 2);
        session.undoStack().redo();
        QCOMPARE(*session.scenario().workload.requestsPerMonth, 6e6);
        session.turn(Dial::Requests, 7e6);
        QCOMPARE(*session.scenario().workload.requestsPerMonth, 7e6);
        QVERIFY(!session.undoStack().isClean());
    }

    // The dial moves one option, the chosen one, and shows where that stands.
    void theMemoryIsTheChosenOptions() {
        Session session(m_catalogue);
        session.open(WindowFixture::example("api-backend.json"));
        cost::Scenario many = session.scenario();
        for (const double mb : {128.0, 1024.0, 3008.0}) {
            cost::Lambda lambda;
            lambda.memoryMb = mb;
            many.options.push_back(
                {"lambda-" + std::to_string(static_cast<int>(mb)), cost::defaultLabel(lambda), lambda});
        }
        session.replaceScenario(many, QStringLiteral("many"));
        session.computeNow();
        for (const cost::Option& chosen : many.options) {
            session.choose(chosen.id);
            const cost::Option* turned = session.memoryOption();
            QVERIFY(turned);
            if (cost::memoryOf(chosen)) QCOMPARE(turned->id, chosen.id);
            QCOMPARE(session.position(Dial::Memory), cost::memoryOf(*turned));
            const std::string id = turned->id;
            session.beginGesture();
            // Whatever becomes the cheapest meanwhile, a drag stays with the option that it began with.
            for (const double mb : {200.0, 5000.0, 700.0}) {
                session.turn(Dial::Memory, mb);
                session.computeNow();
            }
            QCOMPARE(*session.position(Dial::Memory), 700.0);
            for (const cost::Option& each : session.scenario().options)
                QVERIFY(each.id == id ? *cost::memoryOf(each) == 700
                                      : each == *cost::optionOf(many, each.id));
            session.undoStack().undo();
            QVERIFY(session.scenario() == many);
        }
        // Back to the file's, that option alone.
        session.choose("lambda-x86");
        session.beginGesture();
        session.turn(Dial::Memory, 900);
        session.resetDial(Dial::Memory);
        QVERIFY(session.scenario() == many);
    }

    void withoutAChoiceADragStaysWithItsOption() {
        Session session(m_catalogue);
        session.open(WindowFixture::example("api-backend.json"));
        const std::string id = session.memoryOption()->id;
        session.beginGesture();
        for (double mb = 512; mb < 10'000; mb += 500) {
            session.turn(Dial::Memory, mb);
            session.computeNow();
            QCOMPARE(session.memoryOption()->id, id);
            QCOMPARE(session.chosen(), id);
        }
        QCOMPARE(session.undoStack().count(), 1);
    }

    // Where a slider ends says nothing of what was typed before.
    void aTypoLeavesNoSliderBehind() {
        Session session(m_catalogue);
        session.open(WindowFixture::example("api-backend.json"));
        for (const cost::DialFacts& facts : cost::kDials) {
            const cost::DialRange before = session.ranges().slider(facts.dial);
            for (const double typo : {facts.most, facts.least, 1e-9, 1e15}) {
                const cost::Scenario file = session.scenario();
                session.beginGesture();
                session.turn(facts.dial, typo);
                const auto at = session.position(facts.dial);
                const cost::DialRange wide = session.ranges().slider(facts.dial);
                if (at && *at > 0) QVERIFY(wide.from <= *at && *at <= wide.to);
                if (session.scenario() == file) continue;
                session.undoStack().undo();
                QCOMPARE(session.ranges().slider(facts.dial).from, before.from);
                QCOMPARE(session.ranges().slider(facts.dial).to, before.to);
                // And by hand.
                session.undoStack().redo();
                session.replaceScenario(file, QStringLiteral("back"));
                QCOMPARE(session.ranges().slider(facts.dial).to, before.to);
            }
        }
    }

    // Whatever a bad file can say: what is told of it can be shown.
    void whatABadFileSaysIsShort_data() {
        QTest::addColumn<QByteArray>("text");
        const auto scenario = [](const QByteArray& more) -> QByteArray {
            return QByteArray("{\"format\": \"breakeven-scenario\", \"version\": 1, ") + more + "}";
        };
        QByteArray twice;
        QByteArray unknown;
        for (int i = 0; i < 5'000; ++i) {
            twice += (i > 0 ? ",\"a\":1" : "\"a\":1");
            unknown += (i > 0 ? "," : QByteArray()) + "\"k" + QByteArray::number(i) + "\":1";
        }
        QTest::newRow("keys twice") << scenario(twice);
        QTest::newRow("unknown keys") << scenario(unknown);
        QTest::newRow("a long key") << scenario('"' + QByteArray(2'000'000, 'k') + "\": 1");
        QTest::newRow("a long value") << scenario("\"region\": \"" + QByteArray(2'000'000, 'r') + '"');
        const QByteArray rest =
            "\"region\": \"us-east-1\", \"workload\": {\"requests_per_month\": 1, "
            "\"duration_ms\": 1}, \"options\": [{\"kind\": \"lambda\", \"memory_mb\": 512";
        QTest::newRow("a long label")
            << scenario(rest + ", \"label\": \"" + QByteArray(3'500'000, 'l') + "\"}]");
        QTest::newRow("a long name") << scenario("\"name\": \"" + QByteArray(3'500'000, 'n') + "\", " + rest +
                                                 "}]");
        QTest::newRow("a long id") << scenario(rest + ", \"id\": \"" + QByteArray(3'000'000, 'i') + "\"}]");
    }
    void whatABadFileSaysIsShort() {
        QFETCH(QByteArray, text);
        WindowFixture fixture;
        QElapsedTimer taken;
        taken.start();
        QSignalSpy failed(&fixture.session, &Session::failed);
        QVERIFY(!fixture.session.open(fixture.written(text)));
        fixture.settle();
        QCOMPARE(failed.count(), 1);
        const QStringList problems = failed.first().at(1).toStringList();
        QVERIFY(problems.size() >= 1 && problems.size() <= 51);
        for (const QString& problem : problems)
            QVERIFY2(problem.size() < 700, qPrintable(problem));
        QVERIFY2(taken.elapsed() < 15'000, qPrintable(QString::number(taken.elapsed())));
        QCOMPARE(fixture.session.scenario().name, std::string("Orders API"));
    }

    // A pipe may never end: nothing waits for one.
    void onlyOrdinaryFilesAreRead() {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe.json"));
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        WindowFixture fixture;
        for (const QString& path : {pipe, QStringLiteral("/dev/zero"), QStringLiteral("/dev/null")}) {
            QSignalSpy failed(&fixture.session, &Session::failed);
            QVERIFY(!fixture.session.open(path));
            QVERIFY(!fixture.session.startFrom(path));
            QVERIFY(!fixture.session.addBeside(path));
            QVERIFY(!fixture.session.readTraffic(path));
            QVERIFY(!fixture.session.nameOf(path).isEmpty());
            QVERIFY(fixture.session.recover(cost::scenarioText(fixture.session.scenario()), path));
            QCOMPARE(failed.count(), 4);
            QVERIFY(failed.first().at(1).toStringList().first().contains(u"ordinary file"));
        }
    }

    void anExampleIsTheStartOfANewFile() {
        Session session(m_catalogue);
        QVERIFY(session.startFrom(WindowFixture::example("api-backend.json")));
        QVERIFY(session.path().isEmpty());
        QVERIFY(session.undoStack().isClean());
    }

    void theChosenOptionFollowsTheCheapestUntilOneIsChosen() {
        Session session(m_catalogue);
        session.open(WindowFixture::example("api-backend.json"));
        QCOMPARE(session.chosen(), session.results().comparison.cheapest()->option.id);
        session.choose("lambda-x86");
        session.turn(Dial::Requests, 1e9);
        session.computeNow();
        QCOMPARE(session.chosen(), std::string("lambda-x86"));
        QCOMPARE(session.undoStack().count(), 1); // choosing is no edit
    }
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"
