// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answer_line.h"
#include "ui/panels/dial_field.h"
#include "ui/panels/problem_bar.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/number_box.h"

#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using cost::Dial;

class DialFieldTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;
    DialField* field(Dial dial) { return m_fixture.window.workload()->field(dial); }
    double requests() { return *m_fixture.session.document().scenario().workload.requestsPerMonth; }

private slots:
    void init() {
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        m_fixture.settle();
    }

    void typingIsUnderstoodAndTakenOnEnter() {
        QLineEdit* edit = field(Dial::Requests)->edit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("300 rps"));
        QVERIFY(field(Dial::Requests)->echo()->text().contains(u"788,400,000"));
        QCOMPARE(requests(), 30e6); // not yet
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(requests(), 788'400'000.0);
        m_fixture.settle();
        QCOMPARE(edit->text(), QStringLiteral("788.4M a month"));
    }

    void trafficIsTypedWithItsHours() {
        QLineEdit* edit = field(Dial::Requests)->edit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("300 rps 9-17 weekdays, 20 rps else"));
        QVERIFY2(field(Dial::Requests)->echo()->text().contains(u"300 in the busiest hour, Monday 9:00"),
                 qPrintable(field(Dial::Requests)->echo()->text()));
        QTest::keyClick(edit, Qt::Key_Return);
        m_fixture.settle();
        const cost::Workload& workload = m_fixture.session.document().scenario().workload;
        QCOMPARE(*workload.requestsPerMonth, 227'760'000.0);
        QVERIFY(workload.traffic.shape == cost::TrafficShape::Hourly);
        QCOMPARE(edit->text(), QStringLiteral("227,760,000 a month"));
        m_fixture.session.document().undoStack().undo();
        QCOMPARE(requests(), 30e6);
        QVERIFY(m_fixture.session.document().scenario().workload.traffic.hourly.empty());
        m_fixture.settle();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("300 rps 9-17, 20 rps mon"));
        QVERIFY(field(Dial::Requests)->isWrong());
        QVERIFY(field(Dial::Requests)->echo()->text().contains(u"two parts hold on Monday 9:00"));
        QTest::keyClick(edit, Qt::Key_Escape);
    }

    // A range is echoed, taken on Enter as one step, shown as typed, and gone where the dial is turned.
    void aRangeIsUnderstood() {
        QLineEdit* edit = field(Dial::Requests)->edit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("8M..15M"));
        QCOMPARE(field(Dial::Requests)->echo()->text(),
                 QStringLiteral("8 in 10 from 8.7M to 14.3M; priced at 11.5M"));
        QVERIFY(m_fixture.session.document().scenario().uncertain.empty()); // not yet
        QTest::keyClick(edit, Qt::Key_Return);
        m_fixture.settle();
        QVERIFY(*cost::distributionOf(m_fixture.session.document().scenario(), Dial::Requests) ==
                cost::Distribution(cost::Uniform{8e6, 15e6}));
        QCOMPARE(requests(), 11.5e6);
        QCOMPARE(edit->text(), QStringLiteral("8M..15M a month"));
        // Shown, it reads back as itself.
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("8M..15M a month"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_fixture.session.document().undoStack().index(), 1);
        m_fixture.session.dials().turn(Dial::Requests, 2e7);
        QVERIFY(m_fixture.session.document().scenario().uncertain.empty());
        m_fixture.session.document().undoStack().undo();
        QCOMPARE(m_fixture.session.document().scenario().uncertain.size(), std::size_t(1));
        m_fixture.session.document().undoStack().undo();
        QVERIFY(m_fixture.session.document().scenario() == m_fixture.session.document().opened());

        QLineEdit* duration = field(Dial::Duration)->edit();
        duration->setFocus();
        duration->selectAll();
        QTest::keyClicks(duration, QStringLiteral("200 ms..100 ms"));
        QVERIFY(field(Dial::Duration)->isWrong());
        QVERIFY(field(Dial::Duration)->echo()->text().contains(u"the smaller of the two"));
        QTest::keyClick(duration, Qt::Key_Escape);
        duration->selectAll();
        QTest::keyClicks(duration, QStringLiteral("120 ms +- 20 %"));
        QTest::keyClick(duration, Qt::Key_Return);
        m_fixture.settle();
        QCOMPARE(duration->text(), QString::fromUtf8("120 ms \u00b1 24 ms"));
        m_fixture.session.document().undoStack().undo();
    }

    void trafficIsReadFromAFile() {
        QByteArray counts;
        for (int hour = 0; hour < 168; ++hour)
            counts += QByteArray::number(hour) + '\n';
        m_fixture.window.document().readTraffic(m_fixture.written(counts, QStringLiteral("counts.csv")));
        QCOMPARE(requests(), 83.5 * 730);
        // What the reader should know of it is said.
        QByteArray gaps;
        for (int hour = 0; hour < 168; ++hour)
            if (hour % 24 != 5)
                gaps += "2026-11-" + QByteArray::number(2 + hour / 24).rightJustified(2, '0') + ' ' +
                        QByteArray::number(hour % 24).rightJustified(2, '0') + ":00,83.5\n";
        m_fixture.window.document().readTraffic(m_fixture.written(gaps, QStringLiteral("gaps.csv")));
        QVERIFY(m_fixture.window.problems()->isVisible());
        QVERIFY2(m_fixture.window.problems()->what().contains(u"7 of 168 rows are missing"),
                 qPrintable(m_fixture.window.problems()->what()));
        QVERIFY(std::abs(requests() - 83.5 * 730) < 1e-6);
        m_fixture.window.document().readTraffic(
            m_fixture.written("time,count\nnow,5\nthen,6\n", QStringLiteral("bad.csv")));
        QVERIFY(std::abs(requests() - 83.5 * 730) < 1e-6);
        QVERIFY(m_fixture.window.problems()->isVisible());
        QVERIFY(m_fixture.window.problems()->text().contains(u"no time"));
    }

    void leavingTheFieldTakesIt() {
        QLineEdit* edit = field(Dial::Duration)->edit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("1.5 s"));
        field(Dial::Cpu)->edit()->setFocus();
        QCOMPARE(*m_fixture.session.document().scenario().workload.durationMs, 1500.0);
    }

    // What is shown may be rounded: a field that is as it was changes nothing, whatever was typed meanwhile.
    void anUnchangedFieldChangesNothing() {
        for (Section* section : m_fixture.window.workload()->sections())
            section->setOpen(true);
        m_fixture.settle();
        for (const char* language : {"en", "de", "es"}) {
            useLanguage(QString::fromLatin1(language));
            for (const auto& [dial, value] :
                 std::initializer_list<std::pair<Dial, double>>{{Dial::Duration, 61234},
                                                                {Dial::Duration, 1234.56789012345},
                                                                {Dial::Requests, 12345678.9012345},
                                                                {Dial::Cpu, 20.0123456789},
                                                                {Dial::Memory, 1769},
                                                                {Dial::ColdShare, 0.00412345678901},
                                                                {Dial::Peak, 4.123456789}}) {
                m_fixture.session.dials().turn(dial, value);
                m_fixture.settle();
                const cost::Scenario before = m_fixture.session.document().scenario();
                QLineEdit* edit = field(dial)->edit();
                const QString shown = edit->text();
                edit->setFocus();
                edit->end(false);
                QTest::keyClick(edit, Qt::Key_X);
                QVERIFY(field(dial)->isWrong());
                QTest::keyClick(edit, Qt::Key_Backspace);
                QVERIFY(!field(dial)->isWrong());
                QTest::keyClick(edit, Qt::Key_Return);
                m_fixture.settle();
                QVERIFY2(m_fixture.session.document().scenario() == before, qPrintable(shown));
                QCOMPARE(edit->text(), shown);
            }
        }
        useLanguage(QStringLiteral("en"));
        m_fixture.session.dials().turn(Dial::Duration, 61234);
        m_fixture.settle();
        QCOMPARE(field(Dial::Duration)->edit()->text(), QStringLiteral("61.234 s"));
    }

    // In each language its own separators and words, and what has two meanings is refused with both.
    void numbersAreReadInTheLanguageOfTheWindow() {
        const auto typed = [&](const char* language, const char* text) {
            useLanguage(QString::fromLatin1(language));
            QLineEdit* edit = field(Dial::Requests)->edit();
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, QString::fromUtf8(text));
            const bool wrong = field(Dial::Requests)->isWrong();
            const QString echo = field(Dial::Requests)->echo()->text();
            QTest::keyClick(edit, wrong ? Qt::Key_Escape : Qt::Key_Return);
            m_fixture.settle();
            useLanguage(QStringLiteral("en"));
            return wrong ? echo : QString::number(requests(), 'f', 0);
        };
        QCOMPARE(typed("de", "1.000.000"), QStringLiteral("1000000"));
        QCOMPARE(typed("de", "1,5M"), QStringLiteral("1500000"));
        QCOMPARE(typed("de", "20 Mrd"), QStringLiteral("20000000000"));
        QCOMPARE(typed("es", "20 mil millones"), QStringLiteral("20000000000"));
        QCOMPARE(typed("es", "1,5M"), QStringLiteral("1500000"));
        QCOMPARE(typed("en", "1,500"), QStringLiteral("1500"));
        QCOMPARE(typed("en", "2M daily"), QStringLiteral("60833333"));
        for (const char* language : {"de", "es"}) {
            QVERIFY2(typed(language, "1,500").contains(u"1500") && typed(language, "1,500").contains(u"1.5"),
                     qPrintable(typed(language, "1,500")));
            QVERIFY(typed(language, "1.500").contains(u"1500"));
        }
    }

    void escapeRestores() {
        QLineEdit* edit = field(Dial::Requests)->edit();
        const QString before = edit->text();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("77M"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edit->text(), before);
        field(Dial::Cpu)->edit()->setFocus();
        QCOMPARE(requests(), 30e6);
    }

    void nonsenseIsRefusedWithAReason_data() {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"lots", "-5", "NaN", "1e400", "", "12 parsecs", "1e16"})
            QTest::addRow("'%s'", typed) << QString::fromLatin1(typed);
    }
    void nonsenseIsRefusedWithAReason() {
        QFETCH(QString, typed);
        QLineEdit* edit = field(Dial::Requests)->edit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(field(Dial::Requests)->isWrong());
        QVERIFY(!field(Dial::Requests)->echo()->text().isEmpty());
        QCOMPARE(requests(), 30e6);
        m_fixture.settle();
        // Outlined in the colour of problems.
        QVERIFY(pixelsOf(edit->grab().toImage(), lightColors().problem) > 40);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!field(Dial::Requests)->isWrong());
    }

    void draggingTheSliderIsOneStep() {
        DialSlider* slider = field(Dial::Requests)->slider();
        const QPoint start(static_cast<int>(slider->pixelOf(30e6)), slider->height() / 2);
        QTest::mousePress(slider, Qt::LeftButton, {}, start);
        for (int x = 4; x <= 60; x += 4) {
            QTest::mouseMove(slider, start + QPoint(x, 0));
            m_fixture.settle();
        }
        QTest::mouseRelease(slider, Qt::LeftButton, {}, start + QPoint(60, 0));
        QVERIFY(requests() > 60e6);
        QCOMPARE(m_fixture.session.document().undoStack().count(), 1);
        QVERIFY(m_fixture.window.isWindowModified());
        m_fixture.session.document().undoStack().undo();
        m_fixture.settle();
        QCOMPARE(requests(), 30e6);
        QVERIFY(!m_fixture.window.isWindowModified());
        QCOMPARE(field(Dial::Requests)->edit()->text(), QStringLiteral("30M a month"));
        m_fixture.session.document().undoStack().redo();
        QVERIFY(requests() > 60e6);
    }

    void keysOfTheSlider() {
        DialSlider* slider = field(Dial::Requests)->slider();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(requests(), 30.3e6);
        m_fixture.settle();
        QTest::keyClick(slider, Qt::Key_PageDown);
        QVERIFY(std::abs(requests() - 27.27e6) < 1);
        m_fixture.settle();
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(requests(), m_fixture.session.view().ranges().slider(Dial::Requests).from);
        m_fixture.settle();
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(requests(), m_fixture.session.view().ranges().slider(Dial::Requests).to);
    }

    void aMegabyteIsTheLeastStepOfMemory() {
        m_fixture.session.dials().turn(Dial::Memory, 128);
        m_fixture.settle();
        DialSlider* slider = field(Dial::Memory)->slider();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        m_fixture.settle();
        QTest::keyClick(slider, Qt::Key_Left);
        m_fixture.settle();
        QCOMPARE(*cost::position(m_fixture.session.document().scenario(), Dial::Memory), 128.0);
    }

    void doubleClickOnTheLabelGoesBackToTheFile() {
        m_fixture.session.dials().turn(Dial::Requests, 99e6);
        m_fixture.settle();
        QTest::mouseDClick(field(Dial::Requests)->findChild<QLabel*>(), Qt::LeftButton);
        QCOMPARE(requests(), 30e6);
    }

    // Not dials alone: each input goes back to the file by the same key, as one step of undo.
    void everyInputGoesBackToTheFile() {
        const cost::Scenario file = m_fixture.session.document().scenario();
        WorkloadPanel* panel = m_fixture.window.workload();
        for (Section* section : panel->sections())
            section->setOpen(true);
        m_fixture.settle();
        int tried = 0;
        const auto goesBack = [&](QWidget* input, const auto& change) {
            const QString name = QString::fromLatin1(input->metaObject()->className());
            change();
            m_fixture.settle();
            QVERIFY2(!(m_fixture.session.document().scenario() == file), qPrintable(name));
            const int steps = m_fixture.session.document().undoStack().count();
            input->setFocus();
            QTest::keyClick(input, Qt::Key_0, Qt::ControlModifier);
            m_fixture.settle();
            QVERIFY2(m_fixture.session.document().scenario() == file, qPrintable(name));
            QCOMPARE(m_fixture.session.document().undoStack().count(), steps + 1);
            ++tried;
        };
        for (NumberBox* box : panel->findChildren<NumberBox*>())
            goesBack(box, [&] { box->setValue(box->value() + 7); });
        for (QCheckBox* box : panel->findChildren<QCheckBox*>())
            goesBack(box, [&] { box->click(); });
        for (QComboBox* box : {panel->trafficShape(), panel->serviceLaw(), panel->invocation()})
            goesBack(box, [&] {
                const int other = box->currentIndex() == 0 ? 1 : 0;
                box->setCurrentIndex(other);
                emit box->activated(other);
            });
        QVERIFY(tried >= 10);
    }

    void whatIsTypedAndNotTakenGoesBackToo() {
        WorkloadPanel* panel = m_fixture.window.workload();
        for (Section* section : panel->sections())
            section->setOpen(true);
        m_fixture.settle();
        NumberBox* hours = nullptr;
        for (NumberBox* box : panel->findChildren<NumberBox*>())
            if (box->suffix() == QStringLiteral(" h")) hours = box;
        QVERIFY(hours);
        const double file = hours->value();
        hours->setFocus();
        hours->selectAll();
        QTest::keyClicks(hours, QStringLiteral("7"));
        QTest::keyClick(hours, Qt::Key_0, Qt::ControlModifier);
        m_fixture.window.answer()->setFocus();
        panel->field(Dial::Requests)->takeFocus();
        m_fixture.settle();
        QCOMPARE(hours->value(), file);
        QCOMPARE(m_fixture.session.document().scenario().hoursPerMonth, file);
    }

    // A range that the file gives is of its input, and comes back with it.
    void aRangeOfTheFileComesBack() {
        QFile file(WindowFixture::example("api-backend.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        text.replace("\"cpu_ms\"", "\"sizing\": {\"target_utilisation\": \"50 %..70 %\"}, \"cpu_ms\"");
        QVERIFY(m_fixture.session.files().open(m_fixture.written(text)));
        const cost::Scenario opened = m_fixture.session.document().scenario();
        QVERIFY(cost::distributionOf(opened, Dial::Utilisation));
        WorkloadPanel* panel = m_fixture.window.workload();
        for (Section* section : panel->sections())
            section->setOpen(true);
        m_fixture.settle();
        NumberBox* target = nullptr;
        for (NumberBox* box : panel->findChildren<NumberBox*>())
            if (box->suffix() == QStringLiteral(" %")) target = box;
        QVERIFY(target);
        target->setValue(80);
        m_fixture.settle();
        QVERIFY(!cost::distributionOf(m_fixture.session.document().scenario(), Dial::Utilisation));
        target->setFocus();
        QTest::keyClick(target, Qt::Key_0, Qt::ControlModifier);
        m_fixture.settle();
        QVERIFY(m_fixture.session.document().scenario() == opened);
    }

    void doubleClickOnTheWordsOfAnInputToo() {
        const cost::Scenario file = m_fixture.session.document().scenario();
        QComboBox* shape = m_fixture.window.workload()->trafficShape();
        shape->setCurrentIndex(0);
        emit shape->activated(0);
        m_fixture.settle();
        QVERIFY(!(m_fixture.session.document().scenario() == file));
        QTest::mouseDClick(shape->parentWidget()->findChild<QLabel*>(), Qt::LeftButton);
        m_fixture.settle();
        QVERIFY(m_fixture.session.document().scenario() == file);
    }

    // The groove has the hues of whatever is cheapest there.
    void theGrooveIsTheWinnerStrip() {
        const QImage picture = field(Dial::Requests)->slider()->grab().toImage();
        QVERIFY(pixelsOf(picture, colorOf(Hue::LambdaArm, false)) > 100);
        QVERIFY(pixelsOf(picture, colorOf(Hue::Fargate, false)) > 100);
    }

    void zeroRequestsAreTaken() {
        QLineEdit* edit = field(Dial::Requests)->edit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("0"));
        QTest::keyClick(edit, Qt::Key_Return);
        m_fixture.settle();
        QCOMPARE(requests(), 0.0);
        QVERIFY(m_fixture.window.grab().width() == 1280);
    }
};

QTEST_MAIN(DialFieldTest)
#include "dial_field_test.moc"
