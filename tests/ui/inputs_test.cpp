// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every input of the window, whichever there are: Undo takes back what was done there without
// leaving it, the wheel turns nothing that has no focus, and none shows another number than the document has.
#include "ui/dialogs/goal_dialog.h"
#include "ui/dialogs/option_dialog.h"
#include "ui/i18n/words.h"
#include "ui/panels/ranking_view.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/number_box.h"

#include "libcost/files/scenario_file.h"

#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QWheelEvent>
#include <nlohmann/json.hpp>

using cost::Dial;
using nlohmann::json;

class InputsTest : public QObject {
    Q_OBJECT

    std::optional<WindowFixture> m_fixture;

    Session& session() { return m_fixture->session; }
    static bool isInput(const QWidget* widget) {
        return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
               qobject_cast<const QCheckBox*>(widget) ||
               (qobject_cast<const QAbstractSlider*>(widget) && !qobject_cast<const QScrollBar*>(widget)) ||
               (qobject_cast<const QLineEdit*>(widget) &&
                !qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) &&
                !qobject_cast<const QComboBox*>(widget->parentWidget()));
    }
    QList<QWidget*> inputs() {
        QList<QWidget*> all;
        for (QWidget* each : m_fixture->window.findChildren<QWidget*>())
            if (isInput(each) && each->isVisible() && each->isEnabled()) all << each;
        return all;
    }
    static QString nameOf(const QWidget* widget) {
        return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
    }
    // Gives it another value, by its keys alone.
    void change(QWidget* input) {
        if (qobject_cast<QCheckBox*>(input)) {
            QTest::keyClick(input, Qt::Key_Space);
        } else if (auto* box = qobject_cast<QComboBox*>(input)) {
            QTest::keyClick(box, box->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        } else if (qobject_cast<QAbstractSlider*>(input)) {
            QTest::keyClick(input, Qt::Key_PageUp);
        } else if (auto* number = qobject_cast<QAbstractSpinBox*>(input)) {
            number->selectAll();
            QTest::keyClicks(number, QStringLiteral("77"));
            QTest::keyClick(number, Qt::Key_Return);
        } else {
            auto* line = qobject_cast<QLineEdit*>(input);
            line->selectAll();
            QTest::keyClicks(line, line == m_fixture->window.sides().name() ? QStringLiteral("Another")
                                                                            : QStringLiteral("3"));
            QTest::keyClick(line, Qt::Key_Return);
        }
        m_fixture->settle();
    }

private slots:
    void init() {
        m_fixture.emplace();
        for (Section* section : m_fixture->window.workload()->sections())
            section->setOpen(true);
        m_fixture->window.activateWindow();
        m_fixture->settle();
    }

    void undoTakesBackWhatWasDoneWithoutLeavingTheInput() {
        int tried = 0;
        for (QWidget* input : inputs()) {
            const cost::Scenario before = session().document().scenario();
            const int step = session().document().undoStack().index();
            input->setFocus(Qt::TabFocusReason);
            change(input);
            if (session().document().scenario() == before) continue; // it is no input of the document
            const cost::Scenario after = session().document().scenario();
            const QString name = nameOf(input);
            QVERIFY2(input->hasFocus(), qPrintable(name));
            QTest::keyClick(input, Qt::Key_Z, Qt::ControlModifier);
            m_fixture->settle();
            QVERIFY2(session().document().scenario() == before, qPrintable(name));
            QCOMPARE(session().document().undoStack().index(), step);
            // Forth again, by either key, and back.
            for (const bool other : {false, true}) {
                if (other)
                    QTest::keyClick(input, Qt::Key_Y, Qt::ControlModifier);
                else
                    QTest::keyClick(input, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
                m_fixture->settle();
                QVERIFY2(session().document().scenario() == after, qPrintable(name));
                QTest::keyClick(input, Qt::Key_Z, Qt::ControlModifier);
                m_fixture->settle();
                QVERIFY2(session().document().scenario() == before, qPrintable(name));
            }
            ++tried;
        }
        QVERIFY2(tried >= 20, qPrintable(QString::number(tried)));
    }

    // The text's own as long as it is being edited; then the document's.
    void whatIsBeingTypedIsUndoneFirst() {
        QLineEdit* field = m_fixture->window.workload()->field(Dial::Requests)->edit();
        session().document().beginGesture();
        session().dials().turn(Dial::Requests, 44e6);
        m_fixture->settle();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("5"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(*session().document().scenario().workload.requestsPerMonth, 44e6);
        for (int i = 0; i < 3 && *session().document().scenario().workload.requestsPerMonth == 44e6; ++i)
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        m_fixture->settle();
        QCOMPARE(*session().document().scenario().workload.requestsPerMonth, 30e6);
        QCOMPARE(field->text(), QStringLiteral("30M a month"));
    }

    void twentyEditsAreTwentyUndos() {
        QLineEdit* field = m_fixture->window.workload()->field(Dial::Duration)->edit();
        const cost::Scenario before = session().document().scenario();
        field->setFocus();
        for (int i = 0; i < 20; ++i) {
            field->selectAll();
            QTest::keyClicks(field, QString::number(200 + i) + u" ms");
            QTest::keyClick(field, Qt::Key_Return);
        }
        QCOMPARE(*session().document().scenario().workload.durationMs, 219.0);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(session().document().scenario() == before);
    }

    void theDialogThatTurnsDialsUndoesToo() {
        GoalDialog dialog(session(), &m_fixture->window);
        dialog.addActions(m_fixture->window.menuBar()->actions().at(1)->menu()->actions().mid(0, 2));
        dialog.show();
        dialog.activateWindow();
        m_fixture->settle();
        const cost::Scenario before = session().document().scenario();
        session().dials().turn(Dial::Requests, 5e6);
        m_fixture->settle();
        for (QLineEdit* line : dialog.findChildren<QLineEdit*>()) {
            line->setFocus();
            QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        }
        m_fixture->settle();
        QVERIFY(session().document().scenario() == before);
    }

    void theWheelTurnsNothingWithoutTheFocus() {
        QWidget* focused = m_fixture->window.pages()->front();
        focused->setFocus();
        const cost::Scenario before = session().document().scenario();
        int tried = 0;
        for (QWidget* input : m_fixture->window.findChildren<QWidget*>()) {
            const bool part = input->parentWidget() && isInput(input->parentWidget());
            if ((!isInput(input) && !part) || !input->isVisible() || input->window() != &m_fixture->window)
                continue;
            const QPointF middle(input->rect().center());
            for (const int way : {120, -120, 240}) {
                QWheelEvent wheel(middle, input->mapToGlobal(middle), {}, {0, way}, Qt::NoButton,
                                  Qt::NoModifier, Qt::NoScrollPhase, false);
                QApplication::sendEvent(input, &wheel);
            }
            m_fixture->settle();
            QVERIFY2(session().document().scenario() == before, qPrintable(nameOf(input)));
            QVERIFY2(!input->hasFocus(), qPrintable(nameOf(input)));
            ++tried;
        }
        QVERIFY2(tried >= 20, qPrintable(QString::number(tried)));
    }

    // Whatever had the focus and goes: the next key must not overwrite a text.
    void theFocusNeverFallsIntoAText() {
        int tried = 0;
        for (QWidget* each : m_fixture->window.findChildren<QWidget*>()) {
            if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || each->isWindow()) continue;
            if (each->window() != &m_fixture->window) continue;
            each->setFocus(Qt::TabFocusReason);
            if (!each->hasFocus() || each == m_fixture->window.sides().name()) continue;
            for (const bool hides : {true, false}) {
                each->setFocus(Qt::TabFocusReason);
                hides ? each->hide() : each->setEnabled(false);
                const auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
                const QString name = nameOf(each) + (hides ? u" hidden" : u" disabled");
                hides ? each->show() : each->setEnabled(true);
                QVERIFY2(!line, qPrintable(name));
            }
            ++tried;
        }
        QVERIFY2(tried >= 20, qPrintable(QString::number(tried)));
    }

    void aPageWithoutARankingKeepsTheKeysAwayFromTheName() {
        m_fixture->window.ranking()->setFocus();
        for (const Qt::Key page : {Qt::Key_8, Qt::Key_9, Qt::Key_1}) {
            QTest::keyClick(QApplication::focusWidget(), page, Qt::ControlModifier);
            m_fixture->settle();
            QVERIFY(QApplication::focusWidget() != m_fixture->window.sides().name());
            m_fixture->window.ranking()->setFocus();
        }
    }

    void aPeakThatWasTypedStaysWithAnotherShape() {
        QComboBox* shape = m_fixture->window.workload()->trafficShape();
        session().dials().turn(Dial::Peak, 3.5);
        m_fixture->settle();
        shape->setFocus();
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(shape, i == 0 ? Qt::Key_Up : Qt::Key_Down);
            m_fixture->settle();
            QCOMPARE(cost::peakToMean(session().document().scenario().workload.traffic), 3.5);
        }
    }

    void noInputShowsAnotherNumberThanTheFile_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown"); // in some input of the window
        const auto row = [](const char* pointer, const char* value, const char* shown) {
            QTest::addRow("%s %s", pointer, value)
                << QString::fromLatin1(pointer) << QString::fromLatin1(value) << QString::fromUtf8(shown);
        };
        row("/workload/sizing/minimum_count", "1", "1");
        row("/workload/sizing/minimum_count", "5000", "5000");
        row("/workload/sizing/minimum_count", "1000000", "1000000");
        row("/workload/sizing/target_utilisation", "0.01", "1 %");
        row("/workload/sizing/target_utilisation", "0.57", "57 %");
        row("/workload/sizing/target_utilisation", "0.655", "65.5 %");
        row("/workload/sizing/target_utilisation", "1", "100 %");
        row("/workload/sizing/service_level", "{\"within_ms\": 0.25}", "0.25 ms");
        row("/workload/sizing/service_level", "{\"within_ms\": 1e9}", "1000000000 ms");
        row("/workload/sizing/service_level", "{\"within_ms\": 1234.5}", "1234.5 ms");
        row("/simulation/keep_alive_s", "0", "0 s");
        row("/simulation/keep_alive_s", "0.5", "0.5 s");
        row("/simulation/keep_alive_s", "1e9", "1000000000 s");
        row("/simulation/keep_alive_s", "[300, 600]", "300 to 600 s");
        row("/hours_per_month", "672", "672 h");
        row("/hours_per_month", "730.484375", "730.484375 h");
        row("/hours_per_month", "744", "744 h");
    }
    void noInputShowsAnotherNumberThanTheFile() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, shown);
        QFile file(WindowFixture::example("api-backend.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        json scenario = json::parse(file.readAll().toStdString());
        scenario[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
        QVERIFY(session().files().open(m_fixture->written(QByteArray::fromStdString(scenario.dump()))));
        m_fixture->settle();
        QStringList all;
        for (const NumberBox* box : m_fixture->window.findChildren<NumberBox*>())
            all << box->text();
        QVERIFY2(all.contains(shown), qPrintable(all.join(QStringLiteral(" | "))));
        // Enter on what nobody changed changes nothing.
        const cost::Scenario before = session().document().scenario();
        for (NumberBox* box : m_fixture->window.findChildren<NumberBox*>()) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Return);
        }
        m_fixture->settle();
        QVERIFY(session().document().scenario() == before);
        QVERIFY(session().document().undoStack().isClean());
    }

    void theShareOfAServiceLevelIsTheFiles() {
        cost::Scenario scenario = session().document().scenario();
        scenario.workload.sizing.serviceLevel = cost::ServiceLevel{0.9995, 200, cost::Promise::Wait};
        session().document().replace(scenario, QStringLiteral("level"));
        m_fixture->settle();
        QStringList all;
        for (const QLabel* label : m_fixture->window.workload()->findChildren<QLabel*>())
            all << label->text();
        QVERIFY2(all.contains(QStringLiteral("99.95 % wait at most")), qPrintable(all.join(u'|')));
    }

    // An option's form gives back what it was given, to the last digit, for the least and the most of each.
    void formsGiveBackWhatTheyWereGiven() {
        const std::vector<std::string> options = {
            R"({"kind": "lambda", "memory_mb": 128, "ephemeral_storage_mb": 512})",
            R"({"kind": "lambda", "memory_mb": 10240, "ephemeral_storage_mb": 10240,
                "provisioned": {"concurrency": 1000000000}})",
            R"({"kind": "lambda-edge", "memory_mb": 10240})",
            R"({"kind": "lambda-managed-instances", "instance": "m7g.large", "count": 1000000000})",
            R"({"kind": "fargate", "vcpu": 0.25, "memory_gb": 0.5, "tasks": 999999999})",
            R"({"kind": "ec2", "instance": "m7g.large", "count": 1000000000,
                "surroundings": {"ebs_gb": 65536}})",
            R"({"kind": "ec2", "instance": "m7g.large", "count": 1, "surroundings": {"ebs_gb": 33.333333333333336}})",
        };
        for (const std::string& option : options) {
            const std::string text = R"({"format": "breakeven-scenario", "version": 1, "region": "us-east-1",
                "workload": {"requests_per_month": 1000000, "duration_ms": 100, "cpu_ms": 5},
                "options": [)" + option +
                                     "]}";
            const cost::Scenario scenario = cost::readScenario(text, "made", m_fixture->catalogue);
            OptionDialog dialog(session().document(), scenario.options.front());
            QVERIFY2(dialog.option() == scenario.options.front(), option.c_str());
        }
    }

    // A piece of what was typed is never taken for the whole.
    void numbersAreReadOneWayOrNotAtAll_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("taken"); // below 0: what was there before
        QTest::newRow("point") << QStringLiteral("729.5") << 729.5;
        QTest::newRow("comma") << QStringLiteral("729,5") << 729.5;
        QTest::newRow("either") << QStringLiteral("1,234") << -1.0;
        QTest::newRow("beyond") << QStringLiteral("7300") << -1.0;
        QTest::newRow("word") << QStringLiteral("7x") << -1.0;
        QTest::newRow("unit") << QStringLiteral("700 h") << 700.0;
        QTest::newRow("nothing") << QString() << -1.0;
    }
    void numbersAreReadOneWayOrNotAtAll() {
        QFETCH(QString, typed);
        QFETCH(double, taken);
        NumberBox* hours = nullptr;
        for (NumberBox* box : m_fixture->window.findChildren<NumberBox*>())
            if (box->suffix() == QStringLiteral(" h")) hours = box;
        QVERIFY(hours);
        hours->setFocus();
        hours->findChild<QLineEdit*>()->selectAll();
        if (typed.isEmpty())
            QTest::keyClick(hours, Qt::Key_Delete);
        else
            QTest::keyClicks(hours, typed);
        QTest::keyClick(hours, Qt::Key_Return);
        m_fixture->settle();
        QCOMPARE(session().document().scenario().hoursPerMonth, taken < 0 ? 730 : taken);
        QCOMPARE(hours->value(), session().document().scenario().hoursPerMonth);
    }
};

QTEST_MAIN(InputsTest)
#include "inputs_test.moc"
