// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong inside ends nothing: it is said, the document stays, and what was not saved is kept.
#include "ui/document/recovery.h"
#include "ui/i18n/words.h"
#include "ui/panels/problem_bar.h"
#include "ui/widgets/work_bar.h"
#include "ui/window/application.h"

#include "libcost/files/scenario_file.h"

#include "window_fixture.h"

#include <QDialog>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTimer>

using cost::Dial;

class FailuresTest : public QObject {
    Q_OBJECT

    cost::Catalogue m_catalogue{PRICES_FOLDER};

    static QStringList keptIn(const QString& folder) {
        return QDir(folder).entryList({QStringLiteral("*.kept")});
    }
    // Presses the button of the next message that has this in its words.
    void press(const QString& button) {
        QTimer::singleShot(0, this, [button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            for (QAbstractButton* each : box->buttons())
                if (each->text().remove(u'&').contains(button)) return each->click();
            box->reject();
            QFAIL(qPrintable(button));
        });
    }
    static QString copyOf(const QTemporaryDir& folder) {
        const QString path = folder.filePath(QStringLiteral("orders.json"));
        QFile::copy(WindowFixture::example("api-backend.json"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    void saveBeside(const QString& path, double requests) {
        Session other(m_catalogue);
        QVERIFY(other.files().open(path));
        other.dials().turn(Dial::Requests, requests);
        QVERIFY(other.files().saveOver(path));
    }
    double onDisk(const QString& path) {
        return *cost::openScenario(path.toStdString(), m_catalogue).workload.requestsPerMonth;
    }

private slots:
    void anExceptionOfAnEventIsToldAndEndsNothing() {
        WindowFixture fixture;
        auto* app = static_cast<Application*>(qApp);
        const auto told = connect(app, &Application::wentWrong, &fixture.window, &MainWindow::tellOfFailure);
        fixture.session.dials().turn(Dial::Requests, 44e6);
        QTimer::singleShot(0, this, [] { throw std::runtime_error("tgamma: 1000000 iterations"); });
        QTRY_VERIFY(fixture.window.problems()->what().contains(u"tgamma"));
        QVERIFY(fixture.window.problems()->isVisible());
        QCOMPARE(*fixture.session.document().scenario().workload.requestsPerMonth, 44e6);
        QVERIFY(fixture.window.isVisible());
        disconnect(told);
    }

    void whatCannotBeComputedIsToldAndCanBeUndone() {
        WindowFixture fixture;
        const cost::Scenario before = fixture.session.document().scenario();
        fixture.session.dials().turn(Dial::Requests, 44e6);
        emit fixture.session.notComputed(QStringLiteral("tgamma"));
        ProblemBar* bar = fixture.window.problems();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->what().contains(u"cannot be computed: tgamma"));
        QCOMPARE(bar->choices().size(), 1);
        bar->choices().front()->click();
        QVERIFY(fixture.session.document().scenario() == before);
    }

    void anExceptionOfWorkIsTold() {
        Work work(0);
        WorkBar bar(work, QStringLiteral("Work"), QStringLiteral("Again"));
        bar.show();
        QSignalSpy broke(&work, &Work::broke);
        QSignalSpy stopped(&work, &Work::stopped);
        QSignalSpy finished(&work, &Work::finished);
        work.start([](const Work::Progress&) -> bool { throw std::runtime_error("no more memory"); });
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(broke.count(), 1);
        QCOMPARE(finished.count(), 0);
        QVERIFY(bar.why().contains(u"no more memory"));
        QVERIFY(!work.isBusy());
        // It can be asked again.
        work.start([](const Work::Progress&) { return true; });
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(bar.why().isEmpty());
        QCOMPARE(broke.count(), 1);
    }

    void anExceptionLeavesWhatWasNotSaved() {
        QTemporaryDir folder;
        const QString kept = folder.filePath(QStringLiteral("recovery"));
        try {
            Session session(m_catalogue);
            Recovery recovery(session, kept);
            QVERIFY(session.files().open(WindowFixture::example("api-backend.json")));
            session.dials().turn(Dial::Requests, 5e6);
            // Within the second in which it would have been kept.
            throw std::runtime_error("anything");
        } catch (const std::exception&) {
        }
        QCOMPARE(keptIn(kept).size(), 1);
        Session session(m_catalogue);
        Recovery recovery(session, kept);
        QCOMPARE(recovery.left().size(), std::size_t(1));
        QVERIFY(recovery.take(recovery.left().front()));
        QCOMPARE(*session.document().scenario().workload.requestsPerMonth, 5e6);
    }

    // Devices, pipes and files beyond all measure in the folder of what was kept.
    void noEndlessFileIsRecovered() {
        QTemporaryDir folder;
        const QDir kept(folder.path());
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), kept.filePath(QStringLiteral("zero.kept"))));
        QCOMPARE(::system(qPrintable(u"mkfifo " + kept.filePath(QStringLiteral("pipe.kept")))), 0);
        QFile huge(kept.filePath(QStringLiteral("huge.kept")));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64{40} << 30)); // sparse
        huge.close();
        QFile good(kept.filePath(QStringLiteral("good.kept")));
        QVERIFY(good.open(QIODevice::WriteOnly));
        good.write(QJsonDocument(QJsonObject{{QStringLiteral("path"), QString()},
                                             {QStringLiteral("scenario"), QStringLiteral("{}")}})
                       .toJson());
        good.close();
        Session session(m_catalogue);
        Recovery recovery(session, folder.path());
        QElapsedTimer taken;
        taken.start();
        QCOMPARE(recovery.left().size(), std::size_t(1));
        QVERIFY(taken.elapsed() < 2000);
    }

    void savingOverAnothersChangeIsAsked() {
        WindowFixture fixture;
        QTemporaryDir folder;
        const QString path = copyOf(folder);
        fixture.window.document().open(path);
        fixture.session.dials().turn(Dial::Requests, 1e6);
        saveBeside(path, 2e6);
        press(QStringLiteral("Cancel"));
        fixture.window.document().save();
        QCOMPARE(onDisk(path), 2e6);
        QVERIFY(fixture.window.isWindowModified());
        press(QStringLiteral("Load theirs"));
        fixture.window.document().save();
        QCOMPARE(*fixture.session.document().scenario().workload.requestsPerMonth, 2e6);
        QVERIFY(!fixture.window.isWindowModified());
        fixture.session.document().undoStack().undo();
        QCOMPARE(*fixture.session.document().scenario().workload.requestsPerMonth, 1e6);
        saveBeside(path, 3e6);
        press(QStringLiteral("save over it"));
        fixture.window.document().save();
        QCOMPARE(onDisk(path), 1e6);
        QVERIFY(!fixture.window.isWindowModified());
    }

    void loadingAsksBeforeItReplacesWhatWasNotSaved() {
        WindowFixture fixture;
        QTemporaryDir folder;
        const QString path = copyOf(folder);
        fixture.window.document().open(path);
        fixture.session.dials().turn(Dial::Requests, 77'777);
        saveBeside(path, 2e6);
        ProblemBar* bar = fixture.window.problems();
        QTRY_VERIFY(bar->isVisible());
        QPushButton* load = bar->choices().front();
        press(QStringLiteral("Cancel"));
        load->click();
        QCOMPARE(*fixture.session.document().scenario().workload.requestsPerMonth, 77'777.0);
        QVERIFY(fixture.window.isWindowModified());
        bar->show();
        press(QStringLiteral("Load the file"));
        load->click();
        QCOMPARE(*fixture.session.document().scenario().workload.requestsPerMonth, 2e6);
        fixture.session.document().undoStack().undo();
        QCOMPARE(*fixture.session.document().scenario().workload.requestsPerMonth, 77'777.0);
    }

    // A name without its ending gets one, so that the next dialog lists it.
    void filesGetTheirEndings_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("none") << QStringLiteral("my-api") << QStringLiteral("my-api.breakeven.json");
        QTest::newRow("a version") << QStringLiteral("v1.2") << QStringLiteral("v1.2.breakeven.json");
        QTest::newRow("its own") << QStringLiteral("mine.json") << QStringLiteral("mine.json");
    }
    void filesGetTheirEndings() {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        WindowFixture fixture;
        QTemporaryDir folder;
        QTimer::singleShot(50, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(folder.filePath(typed));
            static_cast<QDialog*>(dialog)->accept();
        });
        fixture.window.document().saveAs();
        QVERIFY2(QFile::exists(folder.filePath(written)),
                 qPrintable(QDir(folder.path()).entryList().join(u' ')));
        QTimer::singleShot(50, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))
                ->setText(folder.filePath(QStringLiteral("chart")));
            static_cast<QDialog*>(dialog)->accept();
        });
        fixture.window.exports().exportChart();
        QVERIFY2(QFile::exists(folder.filePath(QStringLiteral("chart.png"))),
                 qPrintable(QDir(folder.path()).entryList().join(u' ') + fixture.window.problems()->text()));
    }

    void theBarStaysShort() {
        WindowFixture fixture;
        QStringList many;
        for (int i = 0; i < 700'000; ++i)
            many << QStringLiteral("/some/where/%1: is not a known key").arg(i);
        many[0] = QString(3'000'000, u'x');
        QElapsedTimer taken;
        taken.start();
        fixture.window.problems()->showProblems(QString(2'000'000, u'y'), many);
        fixture.settle();
        fixture.window.grab();
        QVERIFY2(taken.elapsed() < 3000, qPrintable(QString::number(taken.elapsed())));
        QVERIFY(fixture.window.problems()->text().contains(u"and 699940 more"));
    }
};

int main(int argc, char** argv) {
    Application app(argc, argv);
    FailuresTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "failures_test.moc"
