// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/durations_dialog.h"
#include "ui/pages/memory_chart.h"
#include "ui/widgets/page_tabs.h"

#include "window_fixture.h"

#include <QPlainTextEdit>
#include <QTimer>

class MemoryTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;
    MemoryChart* chart() {
        return static_cast<MemoryChart*>(m_fixture.window.pages()->get(u"memoryFit")->chart());
    }

    void measure(std::vector<cost::DurationPoint> points) {
        cost::Scenario scenario = m_fixture.session.document().scenario();
        scenario.workload.durationByMemory = std::move(points);
        m_fixture.session.document().replace(scenario, QStringLiteral("measured"));
        m_fixture.settle();
    }

private slots:
    void init() {
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        m_fixture.window.tabs()->setCurrentIndex(m_fixture.window.pages()->rowOf(u"memoryFit"));
        m_fixture.settle();
    }

    void asksForMeasurements() {
        QVERIFY(!chart()->shown());
        QVERIFY(chart()->sentence().contains(QStringLiteral("Measured durations")));
        QTest::keyClick(chart(), Qt::Key_Right);
        QVERIFY(chart()->lines().isEmpty());
    }

    void showsTheFitOfTheChosenFunction() {
        measure({{256, 2460}, {512, 1245}, {1024, 652}, {1769, 391}, {3008, 388}});
        QVERIFY(chart()->shown());
        const auto choices =
            cost::memoryChoices(*m_fixture.session.results().book, m_fixture.session.document().scenario());
        for (const cost::MemoryChoice& choice : choices) {
            m_fixture.session.view().choose(choice.optionId);
            m_fixture.settle();
            QCOMPARE(chart()->shown()->optionId, choice.optionId);
            QCOMPARE(chart()->shown()->cheapest.memoryMb, choice.cheapest.memoryMb);
        }
        QVERIFY(chart()->sentence().contains(QStringLiteral("Fitted")));
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Right);
        QCOMPARE(chart()->lines().front(), QStringLiteral("512 MB")); // as it is now
        QTest::keyClick(chart(), Qt::Key_Right);
        QCOMPARE(chart()->lines().front(), QStringLiteral("576 MB"));
        QCOMPARE(chart()->lines().size(), 4); // with its band
        QTest::keyClick(chart(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(chart()->lines().front(), QStringLiteral("256 MB")); // nobody looked below
        const QRect area = chart()->axisRect()->rect();
        QTest::mouseMove(chart(), {qRound(chart()->xAxis->coordToPixel(1024)), area.center().y()});
        m_fixture.settle();
        QVERIFY(chart()->lines().front().contains(QStringLiteral("1,0")));
        QTest::keyClick(chart(), Qt::Key_Escape);
        QVERIFY(chart()->lines().isEmpty());
        QVERIFY(pixelsOf(chart()->grab().toImage(), colorOf(Hue::LambdaArm, false)) > 200);
    }

    void callsAPoorFitPoor() {
        measure({{128, 900}, {512, 850}, {1024, 300}, {2048, 290}});
        QVERIFY(!chart()->shown()->fitted);
        QVERIFY(chart()->sentence().contains(QStringLiteral("interpolated")));
    }

    void readsWhatIsTyped_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("points");
        QTest::addColumn<QString>("problem");
        QTest::newRow("units") << "512 MB 240 ms\n1 GB 0.13 s" << 2 << "";
        QTest::newRow("bare numbers, commas, blank lines") << "1769,90\n\n512, 240\n1,024; 130" << 3 << "";
        QTest::newRow("nothing") << "" << 0 << "";
        QTest::newRow("one number") << "512 MB" << 0 << "Line 1 is no memory size and a duration";
        QTest::newRow("words") << "512 240\nbig slow" << 0 << "Line 2 is no";
        QTest::newRow("too small") << "64 240" << 0 << "Line 1:";
        QTest::newRow("twice") << "512 240\n512 250" << 0 << "512 MB is given twice";
    }
    void readsWhatIsTyped() {
        QFETCH(QString, text);
        QFETCH(int, points);
        QFETCH(QString, problem);
        DurationsDialog dialog({{2000, 7}});
        dialog.field()->setPlainText(text);
        QVERIFY2(dialog.problem().isEmpty() == problem.isEmpty() && dialog.problem().contains(problem),
                 qPrintable(dialog.problem()));
        if (!problem.isEmpty()) return;
        QCOMPARE(int(dialog.measured().size()), points);
        for (std::size_t i = 1; i < dialog.measured().size(); ++i)
            QVERIFY(dialog.measured()[i].memoryMb > dialog.measured()[i - 1].memoryMb);
    }

    void whatNobodyTouchesKeepsItsDigits() {
        const std::vector<cost::DurationPoint> given = {{512, 240.123456789}, {1024, 1.0 / 3}};
        QVERIFY(DurationsDialog(given).measured() == given);
    }

    // Through the menu, as one step.
    void theDialogIsAnEdit() {
        const cost::Scenario before = m_fixture.session.document().scenario();
        QTimer::singleShot(0, this, [] {
            auto* dialog = qobject_cast<DurationsDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->field()->setPlainText(QStringLiteral("512 240\n1024 130\n1769 90"));
            dialog->accept();
        });
        m_fixture.window.findChild<QAction*>(QStringLiteral("measuredDurations"))->trigger();
        QCOMPARE(m_fixture.session.document().scenario().workload.durationByMemory.size(), std::size_t{3});
        m_fixture.settle();
        QVERIFY(chart()->shown());
        m_fixture.session.document().undoStack().undo();
        QVERIFY(m_fixture.session.document().scenario() == before);
    }
};

QTEST_MAIN(MemoryTest)
#include "memory_test.moc"
