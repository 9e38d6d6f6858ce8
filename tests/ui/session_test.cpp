// SPDX-License-Identifier: GPL-3.0-or-later
#include "libcost/files/scenario_file.h"

#include "window_fixture.h"

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
