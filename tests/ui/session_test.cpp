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
        QVERIFY(session.files().open(WindowFixture::example("api-backend.json")));
        const cost::Scenario before = session.document().scenario();
        session.document().beginGesture();
        for (const double requests : {31e6, 35e6, 40e6})
            session.dials().turn(Dial::Requests, requests);
        QCOMPARE(session.document().undoStack().count(), 1);
        session.document().beginGesture();
        session.dials().turn(Dial::Requests, 50e6);
        session.dials().turn(Dial::Duration, 200);
        QCOMPARE(session.document().undoStack().count(), 3);
        session.document().undoStack().undo();
        session.document().undoStack().undo();
        QCOMPARE(*session.document().scenario().workload.requestsPerMonth, 40e6);
        session.document().undoStack().undo();
        QCOMPARE(session.document().scenario(), before);
        QVERIFY(session.document().undoStack().isClean());
        session.document().undoStack().redo();
        QCOMPARE(*session.document().scenario().workload.requestsPerMonth, 40e6);
    }

    void turningThereAndBackIsNothing() {
        Session session(m_catalogue);
        session.files().open(WindowFixture::example("api-backend.json"));
        session.document().beginGesture();
        session.dials().turn(Dial::Memory, 1024);
        session.dials().turn(Dial::Memory, 512);
        QCOMPARE(session.document().undoStack().count(), 0);
        QVERIFY(session.document().undoStack().isClean());
    }

    void manyTurnsAreOneComputation() {
        Session session(m_catalogue);
        session.files().open(WindowFixture::example("api-backend.json"));
        QTest::qWait(1);
        int moments = 0;
        connect(&session, &Session::resultsChanged, this, [&](const Results& results) {
            ++moments;
            QCOMPARE(results.scenario, session.document().scenario());
        });
        for (double requests = 1e6; requests < 2e6; requests += 1e5)
            session.dials().turn(Dial::Requests, requests);
        QTest::qWait(5);
        QCOMPARE(moments, 1);
    }

    void savingAndOpeningAgain() {
        Session session(m_catalogue);
        session.files().open(WindowFixture::example("api-backend.json"));
        session.dials().turn(Dial::Requests, 12345678);
        QVERIFY(!session.document().undoStack().isClean());
        const QString path = m_folder.filePath(QStringLiteral("saved.json"));
        QVERIFY(session.files().save(path));
        QVERIFY(session.document().undoStack().isClean());
        Session other(m_catalogue);
        QVERIFY(other.files().open(path));
        QCOMPARE(other.document().scenario(), session.document().scenario());
        session.document().undoStack().undo();
        QVERIFY(!session.document().undoStack().isClean());
        session.document().undoStack().redo();
        QVERIFY(session.document().undoStack().isClean());
    }

    void whatCannotBeWrittenIsSaid() {
        Session session(m_catalogue);
        session.files().open(WindowFixture::example("api-backend.json"));
        session.dials().turn(Dial::Requests, 1e6);
        QStringList said;
        connect(&session.attempts(), &Attempts::failed, this,
                [&](const QString& what, const QStringList& each) { said << what << each; });
        QVERIFY(!session.files().save(m_folder.filePath(QStringLiteral("no/such/folder.json"))));
        QVERIFY(said.size() >= 2);
        QVERIFY(!session.document().undoStack().isClean());
    }

    // Two windows on one file: the second does not write over what the first has saved, unless it is told to.
    void aSaveOfAnotherIsNotLost() {
        const QString path = m_folder.filePath(QStringLiteral("shared.json"));
        QFile::copy(WindowFixture::example("api-backend.json"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        Session first(m_catalogue);
        Session second(m_catalogue);
        QVERIFY(first.files().open(path) && second.files().open(path));
        QSignalSpy told(&second.files(), &ScenarioFiles::changedOnDisk);
        first.dials().turn(Dial::Requests, 1234567);
        second.dials().turn(Dial::Duration, 321);
        QVERIFY(first.files().save(path));
        QVERIFY(!second.files().save(path));
        QCOMPARE(told.count(), 1);
        QVERIFY(!second.document().undoStack().isClean());
        QCOMPARE(*cost::openScenario(path.toStdString(), m_catalogue).workload.requestsPerMonth, 1234567.0);
        // A file that somebody is in the middle of editing is not written over either.
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"half");
        file.close();
        QVERIFY(!second.files().save(path));
        QCOMPARE(told.count(), 2);
        // Said to be written over, it is; what changes after that is another change.
        second.files().acceptChangeOnDisk();
        QVERIFY(second.files().save(path));
        QVERIFY(second.document().undoStack().isClean());
        QVERIFY(second.files().save(path)); // its own
        QVERIFY(!first.files().save(path));
        QVERIFY(first.files().saveOver(path));
        // What is gone is written anew.
        QFile::remove(path);
        first.dials().turn(Dial::Requests, 2e6);
        QVERIFY(first.files().save(path));
    }

    void loadingTheFileAgainIsUndone() {
        const QString path = m_folder.filePath(QStringLiteral("loaded.json"));
        QFile::copy(WindowFixture::example("api-backend.json"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        Session session(m_catalogue);
        Session other(m_catalogue);
        QVERIFY(session.files().open(path) && other.files().open(path));
        session.dials().turn(Dial::Requests, 77'777);
        const cost::Scenario mine = session.document().scenario();
        other.dials().turn(Dial::Duration, 55);
        QVERIFY(other.files().save(path));
        QVERIFY(session.files().reload());
        QVERIFY(session.document().scenario() == other.document().scenario());
        QVERIFY(session.document().undoStack().isClean());
        session.document().undoStack().undo();
        QVERIFY(session.document().scenario() == mine);
        QVERIFY(!session.document().undoStack().isClean());
        session.document().undoStack().redo();
        QVERIFY(session.document().undoStack().isClean());
        QFile::remove(path);
        QVERIFY(!session.files().reload());
        QVERIFY(session.document().scenario() == other.document().scenario());
    }

    // Undo across a Region whose prices have gone bad: that is said, and nothing is lost or half done.
    void aStepThatCannotBeTakenIsNotTaken() {
        const std::filesystem::path prices = m_folder.filePath(QStringLiteral("prices")).toStdString();
        std::filesystem::copy(PRICES_FOLDER, prices, std::filesystem::copy_options::recursive);
        const cost::Catalogue good(prices);
        Session session(good);
        QVERIFY(session.files().open(WindowFixture::example("api-backend.json")));
        session.dials().turn(Dial::Requests, 5e6);
        session.document().setRegion("eu-west-1");
        session.dials().turn(Dial::Requests, 6e6);
        QFile lambda(QString::fromStdString((prices / "us-east-1" / "lambda.json").string()));
        QVERIFY(lambda.open(QIODevice::WriteOnly));
        lambda.write("{ damaged");
        lambda.close();
        const cost::Catalogue damaged(prices);
        QVERIFY(session.document().setCatalogue(damaged));
        QSignalSpy failed(&session.attempts(), &Attempts::failed);
        session.document().undoStack().undo(); // the requests, here
        const cost::Scenario there = session.document().scenario();
        for (int i = 1; i <= 2; ++i) {
            session.document().undoStack().undo(); // the Region
            QCOMPARE(failed.count(), i);
            QVERIFY(session.document().scenario() == there);
            QCOMPARE(session.document().undoStack().index(), 2);
        }
        session.document().undoStack().setIndex(0); // all at once
        QVERIFY(session.document().scenario() == there);
        QCOMPARE(session.document().undoStack().index(), 2);
        session.document().undoStack().redo();
        QCOMPARE(*session.document().scenario().workload.requestsPerMonth, 6e6);
        session.dials().turn(Dial::Requests, 7e6);
        QCOMPARE(*session.document().scenario().workload.requestsPerMonth, 7e6);
        QVERIFY(!session.document().undoStack().isClean());
    }

    // The dial moves one option, the chosen one, and shows where that stands.
    void theMemoryIsTheChosenOptions() {
        Session session(m_catalogue);
        session.files().open(WindowFixture::example("api-backend.json"));
        cost::Scenario many = session.document().scenario();
        for (const double mb : {128.0, 1024.0, 3008.0}) {
            cost::Lambda lambda;
            lambda.memoryMb = mb;
            many.options.push_back(
                {"lambda-" + std::to_string(static_cast<int>(mb)), cost::defaultLabel(lambda), lambda});
        }
        session.document().replace(many, QStringLiteral("many"));
        session.computeNow();
        for (const cost::Option& chosen : many.options) {
            session.view().choose(chosen.id);
            const cost::Option* turned = session.dials().memoryOption();
            QVERIFY(turned);
            if (cost::memoryOf(chosen)) QCOMPARE(turned->id, chosen.id);
            QCOMPARE(session.dials().position(Dial::Memory), cost::memoryOf(*turned));
            const std::string id = turned->id;
            session.document().beginGesture();
            // Whatever becomes the cheapest meanwhile, a drag stays with the option that it began with.
            for (const double mb : {200.0, 5000.0, 700.0}) {
                session.dials().turn(Dial::Memory, mb);
                session.computeNow();
            }
            QCOMPARE(*session.dials().position(Dial::Memory), 700.0);
            for (const cost::Option& each : session.document().scenario().options)
                QVERIFY(each.id == id ? *cost::memoryOf(each) == 700
                                      : each == *cost::optionOf(many, each.id));
            session.document().undoStack().undo();
            QVERIFY(session.document().scenario() == many);
        }
        // Back to the file's, that option alone.
        session.view().choose("lambda-x86");
        session.document().beginGesture();
        session.dials().turn(Dial::Memory, 900);
        session.dials().reset(Dial::Memory);
        QVERIFY(session.document().scenario() == many);
    }

    void withoutAChoiceADragStaysWithItsOption() {
        Session session(m_catalogue);
        session.files().open(WindowFixture::example("api-backend.json"));
        const std::string id = session.dials().memoryOption()->id;
        session.document().beginGesture();
        for (double mb = 512; mb < 10'000; mb += 500) {
            session.dials().turn(Dial::Memory, mb);
            session.computeNow();
            QCOMPARE(session.dials().memoryOption()->id, id);
            QCOMPARE(session.view().chosen(), id);
        }
        QCOMPARE(session.document().undoStack().count(), 1);
    }

    // Where a slider ends says nothing of what was typed before.
    void aTypoLeavesNoSliderBehind() {
        Session session(m_catalogue);
        session.files().open(WindowFixture::example("api-backend.json"));
        for (const cost::DialFacts& facts : cost::kDials) {
            const cost::DialRange before = session.view().ranges().slider(facts.dial);
            for (const double typo : {facts.most, facts.least, 1e-9, 1e15}) {
                const cost::Scenario file = session.document().scenario();
                session.document().beginGesture();
                session.dials().turn(facts.dial, typo);
                const auto at = session.dials().position(facts.dial);
                const cost::DialRange wide = session.view().ranges().slider(facts.dial);
                if (at && *at > 0) QVERIFY(wide.from <= *at && *at <= wide.to);
                if (session.document().scenario() == file) continue;
                session.document().undoStack().undo();
                QCOMPARE(session.view().ranges().slider(facts.dial).from, before.from);
                QCOMPARE(session.view().ranges().slider(facts.dial).to, before.to);
                // And by hand.
                session.document().undoStack().redo();
                session.document().replace(file, QStringLiteral("back"));
                QCOMPARE(session.view().ranges().slider(facts.dial).to, before.to);
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
        QSignalSpy failed(&fixture.session.attempts(), &Attempts::failed);
        QVERIFY(!fixture.session.files().open(fixture.written(text)));
        fixture.settle();
        QCOMPARE(failed.count(), 1);
        const QStringList problems = failed.first().at(1).toStringList();
        QVERIFY(problems.size() >= 1 && problems.size() <= 51);
        for (const QString& problem : problems)
            QVERIFY2(problem.size() < 700, qPrintable(problem));
        QVERIFY2(taken.elapsed() < 15'000, qPrintable(QString::number(taken.elapsed())));
        QCOMPARE(fixture.session.document().scenario().name, std::string("Orders API"));
    }

    // A pipe may never end: nothing waits for one.
    void onlyOrdinaryFilesAreRead() {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe.json"));
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        WindowFixture fixture;
        for (const QString& path : {pipe, QStringLiteral("/dev/zero"), QStringLiteral("/dev/null")}) {
            QSignalSpy failed(&fixture.session.attempts(), &Attempts::failed);
            QVERIFY(!fixture.session.files().open(path));
            QVERIFY(!fixture.session.files().startFrom(path));
            QVERIFY(!fixture.session.compared().add(path));
            QVERIFY(!fixture.session.files().readTraffic(path));
            QVERIFY(!fixture.session.files().nameOf(path).isEmpty());
            QVERIFY(fixture.session.files().recover(cost::scenarioText(fixture.session.document().scenario()),
                                                    path));
            QCOMPARE(failed.count(), 4);
            QVERIFY(failed.first().at(1).toStringList().first().contains(u"ordinary file"));
        }
    }

    void anExampleIsTheStartOfANewFile() {
        Session session(m_catalogue);
        QVERIFY(session.files().startFrom(WindowFixture::example("api-backend.json")));
        QVERIFY(session.document().path().isEmpty());
        QVERIFY(session.document().undoStack().isClean());
    }

    void theChosenOptionFollowsTheCheapestUntilOneIsChosen() {
        Session session(m_catalogue);
        session.files().open(WindowFixture::example("api-backend.json"));
        QCOMPARE(session.view().chosen(), session.results().comparison.cheapest()->option.id);
        session.view().choose("lambda-x86");
        session.dials().turn(Dial::Requests, 1e9);
        session.computeNow();
        QCOMPARE(session.view().chosen(), std::string("lambda-x86"));
        QCOMPARE(session.document().undoStack().count(), 1); // choosing is no edit
    }
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"
