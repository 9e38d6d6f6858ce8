// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/words.h"
#include "ui/panels/answer_line.h"
#include "ui/panels/problem_bar.h"
#include "ui/widgets/field.h"

#include "window_fixture.h"

#include <QComboBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QTimer>
#include <QToolButton>

class MainWindowTest : public QObject {
    Q_OBJECT

    void answerWith(QMessageBox::StandardButton button) {
        QTimer::singleShot(0, this, [button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            box->button(button)->click();
        });
    }

private slots:
    void theAnswerIsTheLibrarys() {
        WindowFixture fixture;
        QCOMPARE(fixture.window.answer()->headline()->text(),
                 words(fixture.session.results().answer.headline));
        QVERIFY(fixture.window.windowTitle().startsWith(QStringLiteral("api-backend.json")));
    }

    void anotherRegionIsAnEdit() {
        WindowFixture fixture;
        QComboBox* region = fixture.window.prices().region();
        const double before = fixture.session.results().comparison.rows[2].quote->total().usd();
        const int sydney = region->findData(QStringLiteral("ap-southeast-2"));
        region->setCurrentIndex(sydney);
        emit region->activated(sydney);
        fixture.settle();
        QCOMPARE(fixture.session.results().book->region(), std::string("ap-southeast-2"));
        QVERIFY(fixture.session.results().comparison.rows[2].quote->total().usd() != before);
        fixture.session.document().undoStack().undo();
        fixture.settle();
        QCOMPARE(region->currentData().toString(), QStringLiteral("us-east-1"));
        QVERIFY(!fixture.window.isWindowModified());
    }

    void aRegionWithoutPricesShowsReasonsNotZeros() {
        WindowFixture fixture;
        fixture.session.document().setRegion("cn-north-1");
        fixture.settle();
        QVERIFY(fixture.session.results().comparison.ranking.empty());
        QVERIFY(!fixture.window.grab().isNull());
    }

    void aBadFileListsEveryProblemAndTheDocumentStays() {
        WindowFixture fixture;
        fixture.session.dials().turn(cost::Dial::Requests, 44e6);
        const cost::Scenario before = fixture.session.document().scenario();
        // With single quotes for double ones, as moc does not read raw strings well.
        QByteArray text = "{'format': 'breakeven-scenario', 'version': 1, 'region': 'us-est-1',"
                          " 'workload': {'requests_per_month': -4, 'duraton_ms': 3},"
                          " 'options': [{'kind': 'lambda', 'memory_mb': 20000}]}";
        fixture.session.files().open(fixture.written(text.replace('\'', '"')));
        fixture.settle();
        QVERIFY(fixture.window.problems()->isVisible());
        for (const char* place :
             {"/region", "/workload/requests_per_month", "/workload/duraton_ms", "/options/0/memory_mb"})
            QVERIFY2(fixture.window.problems()->text().contains(QLatin1String(place)), place);
        QCOMPARE(fixture.session.document().scenario(), before);
        QVERIFY(fixture.window.isWindowModified());
        fixture.window.problems()->closeButton()->click();
        QVERIFY(!fixture.window.problems()->isVisible());
    }

    void whatIsNoScenarioIsSaidSo_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("truncated") << QByteArray("{\"format\": \"breakeven-scen");
        QTest::newRow("binary") << QByteArray("\x7f\x45\x4c\x46\x00\x01\xff\xfe", 8);
        QTest::newRow("list") << QByteArray("[1, 2]");
        QTest::newRow("1e400") << QByteArray("{\"format\": \"breakeven-scenario\", \"version\": 1e400}");
    }
    void whatIsNoScenarioIsSaidSo() {
        QFETCH(QByteArray, text);
        WindowFixture fixture;
        fixture.session.files().open(fixture.written(text));
        QVERIFY(fixture.window.problems()->isVisible());
        QVERIFY(!fixture.window.problems()->text().isEmpty());
        QCOMPARE(fixture.session.document().scenario().name, std::string("Orders API"));
        fixture.session.files().open(fixture.folder.path()); // a folder
        QVERIFY(fixture.window.problems()->isVisible());
        fixture.session.files().open(fixture.folder.filePath(QStringLiteral("not there.json")));
        QVERIFY(fixture.window.problems()->text().contains(QStringLiteral("not there.json")));
    }

    // With the ending by which desktops know whose file it is.
    void whatIsNewIsCalledByItsName() {
        WindowFixture fixture;
        fixture.session.files().startFrom(WindowFixture::example("api-backend.json"));
        QString proposed;
        QTimer::singleShot(50, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            proposed = dialog->selectedFiles().value(0);
            dialog->reject();
        });
        fixture.window.document().save();
        QVERIFY2(proposed.endsWith(QStringLiteral("/orders-api.breakeven.json")), qPrintable(proposed));
    }

    void unsavedChangesAreAskedAbout() {
        WindowFixture fixture;
        fixture.session.dials().turn(cost::Dial::Requests, 44e6);
        answerWith(QMessageBox::Cancel);
        QVERIFY(!fixture.window.close());
        answerWith(QMessageBox::Discard);
        QVERIFY(fixture.window.close());
    }

    void themesSwitchAndSwitchBack() {
        WindowFixture fixture;
        fixture.window.view().setTheme(ThemeChoice::Dark);
        fixture.settle();
        QImage dark = fixture.window.grab().toImage();
        QVERIFY(pixelsOf(dark, darkColors().base, 2) > 200'000);
        QVERIFY(pixelsOf(dark, Qt::white, 2) < 2000);
        QVERIFY(pixelsOf(dark, colorOf(Hue::LambdaArm, true), 20) > 300);
        fixture.window.view().setTheme(ThemeChoice::Light);
        fixture.settle();
        const QImage light = fixture.window.grab().toImage();
        QVERIFY(pixelsOf(light, Qt::white, 2) > 200'000);
        QVERIFY(pixelsOf(light, darkColors().base, 2) < 2000);
    }

    void theNameIsAnEdit() {
        WindowFixture fixture;
        fixture.window.sides().name()->setFocus();
        fixture.window.sides().name()->selectAll();
        QTest::keyClicks(fixture.window.sides().name(), QStringLiteral("Mine"));
        QTest::keyClick(fixture.window.sides().name(), Qt::Key_Return);
        QCOMPARE(fixture.session.document().scenario().name, std::string("Mine"));
        QVERIFY(fixture.window.isWindowModified());
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
