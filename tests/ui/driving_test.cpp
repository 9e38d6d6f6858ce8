// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven: every action of every menu, every edit undone and done again, and a hundred people
// who click and type at random. It runs offscreen and under a real X server.
#include "ui/panels/dial_field.h"
#include "ui/panels/dial_slider.h"
#include "ui/panels/ranking_view.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page_tabs.h"

#include "driven_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPointer>
#include <QStandardPaths>
#include <QWheelEvent>

#include <map>
#include <random>

namespace {

class Random {
public:
    explicit Random(unsigned seed) : m_engine(seed) {}
    int below(int count) {
        return count < 2 ? 0 : static_cast<int>(m_engine() % static_cast<unsigned>(count));
    }
    template <class List>
    auto& oneOf(List& list) {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }

private:
    std::mt19937 m_engine;
};

const std::vector<QString> kTyped = {QStringLiteral("30M"),
                                     QStringLiteral("300 rps"),
                                     QStringLiteral("8M..15M"),
                                     QStringLiteral("120 ms"),
                                     QStringLiteral("1.5 s"),
                                     QStringLiteral("1 GiB"),
                                     QStringLiteral("512"),
                                     QStringLiteral("0"),
                                     QStringLiteral("-5"),
                                     QStringLiteral("1e999"),
                                     QStringLiteral("nonsense"),
                                     QString(),
                                     QStringLiteral("3 x"),
                                     QStringLiteral("2M a day"),
                                     QStringLiteral("120 ms +- 20 %"),
                                     QStringLiteral("0.1 %"),
                                     QStringLiteral("7,5"),
                                     QStringLiteral("\u00fc\u4e2d\U0001F600"),
                                     QStringLiteral("  12 KB "),
                                     QStringLiteral("p50 80 ms, p99 900 ms")};

const std::vector<int> kKeys = {Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Left,   Qt::Key_Right,
                                Qt::Key_Up,    Qt::Key_Down,    Qt::Key_PageUp, Qt::Key_PageDown,
                                Qt::Key_Home,  Qt::Key_End,     Qt::Key_Enter,  Qt::Key_Escape,
                                Qt::Key_Space, Qt::Key_Plus,    Qt::Key_Minus,  Qt::Key_0,
                                Qt::Key_C,     Qt::Key_T,       Qt::Key_F6,     Qt::Key_Backspace};

QList<QWidget*> shownIn(QWidget* top) {
    QList<QWidget*> all;
    for (QWidget* each : top->findChildren<QWidget*>())
        if (each->isVisible() && each->isEnabled() && each->window() == top) all << each;
    return all;
}

void type(QLineEdit* edit, const QString& text) {
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; }))
        QTest::keyClicks(edit, text);
    else {
        // As an input method writes what no key has.
        QInputMethodEvent written;
        written.setCommitString(text);
        QApplication::sendEvent(edit, &written);
    }
    QTest::keyClick(edit, Qt::Key_Return);
}

// One thing that somebody does to what is shown there.
void doSomething(QWidget* top, Random& random) {
    QList<QWidget*> widgets = shownIn(top);
    if (widgets.isEmpty()) return;
    const QPointer<QWidget> widget = random.oneOf(widgets);
    const auto anywhere = [&] {
        return QPoint(random.below(widget->width()), random.below(widget->height()));
    };
    switch (random.below(8)) {
    case 0:
    case 1: QTest::mouseClick(widget, Qt::LeftButton, {}, anywhere()); break;
    case 2: QTest::mouseDClick(widget, Qt::LeftButton, {}, anywhere()); break;
    case 3: {
        const QPoint from = anywhere();
        const QPoint to = anywhere();
        QTest::mousePress(widget, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 3 && widget; ++i)
            QTest::mouseMove(widget, from + (to - from) * i / 3);
        if (widget) QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
        break;
    }
    case 4: {
        const QPoint at = anywhere();
        QWheelEvent wheel(at, widget->mapToGlobal(at), {}, {0, random.below(2) ? 120 : -120}, Qt::NoButton,
                          random.below(4) ? Qt::NoModifier : Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
        break;
    }
    case 5:
    case 6: {
        QList<QLineEdit*> edits;
        for (QWidget* each : std::as_const(widgets))
            if (auto* edit = qobject_cast<QLineEdit*>(each); edit && !edit->isReadOnly()) edits << edit;
        if (!edits.isEmpty()) type(random.oneOf(edits), random.oneOf(kTyped));
        break;
    }
    default:
        widget->setFocus();
        for (int i = 0; i < 3 && widget; ++i)
            QTest::keyClick(widget.data(), static_cast<Qt::Key>(random.oneOf(kKeys)),
                            random.below(3) ? Qt::NoModifier : Qt::ShiftModifier);
    }
}

} // namespace

class DrivingTest : public QObject {
    Q_OBJECT

    // Edits of every kind that the window offers, through its own widgets.
    void edit(DrivenWindow& driven, Random& random) {
        MainWindow& window = driven.window;
        switch (random.below(8)) {
        case 0:
        case 1:
        case 2: {
            const cost::Dial dials[] = {cost::Dial::Requests, cost::Dial::Duration, cost::Dial::Memory,
                                        cost::Dial::Peak, cost::Dial::Cpu};
            type(window.workload()->field(dials[random.below(5)])->edit(), random.oneOf(kTyped));
            break;
        }
        case 3: {
            DialSlider* slider = window.workload()->field(cost::Dial::Requests)->slider();
            const QPoint from(random.below(slider->width()), slider->height() / 2);
            const QPoint to(random.below(slider->width()), slider->height() / 2);
            QTest::mousePress(slider, Qt::LeftButton, {}, from);
            for (int i = 1; i <= 5; ++i)
                QTest::mouseMove(slider, from + (to - from) * i / 5);
            QTest::mouseRelease(slider, Qt::LeftButton, {}, to);
            break;
        }
        case 4:
            window.ranking()->selectRow(random.below(window.ranking()->model()->rowCount()));
            window.options().duplicate();
            break;
        case 5:
            window.ranking()->selectRow(random.below(window.ranking()->model()->rowCount()));
            window.options().remove();
            break;
        case 6: {
            const int index = random.below(window.prices().region()->count());
            if (window.prices().region()->itemData(index).toString().isEmpty()) break;
            window.prices().region()->setCurrentIndex(index);
            emit window.prices().region()->activated(index);
            break;
        }
        default: {
            Field* name = window.sides().name();
            type(name, QStringLiteral("Named %1").arg(random.below(1000)));
        }
        }
        driven.settle();
    }

private slots:
    void initTestCase() {
        qInfo() << "on" << QApplication::platformName();
        // Settings and recovery are the tests' own.
        QStandardPaths::setTestModeEnabled(true);
    }

    void everyActionOfEveryMenu() {
        DrivenWindow driven;
        int count = 0;
        QStringList done;
        for (int round = 0; round < 2; ++round) {
            // With an edit at hand, so that undo and the question about it are there.
            driven.session.dials().turn(cost::Dial::Requests, 31e6 + round);
            driven.settle();
            // Menus are made anew when they show: by place, not by pointer.
            for (qsizetype i = 0; i < driven.actions().size(); ++i) {
                const QPointer<QAction> action = driven.actions()[i];
                if (!action->isEnabled() || action->objectName() == QStringLiteral("quit")) continue;
                done << action->text();
                action->trigger();
                driven.settle();
                ++count;
                QVERIFY2(driven.session.hasDocument(), qPrintable(done.last()));
                QVERIFY2(driven.window.isVisible(), qPrintable(done.last()));
            }
        }
        QVERIFY2(count > 120, qPrintable(QString::number(count) + done.join(u',')));
        // The dialogs that menus open did open.
        for (const char* title :
             {"Open a scenario", "Save the scenario", "Export the chart", "Save a report", "Goal seek",
              "Keyboard shortcuts", "Measured durations", "Add an option", "Import AWS price lists",
              "Update prices from AWS", "About Breakeven", "Compare with a scenario", "Unsaved changes"})
            QVERIFY2(
                std::any_of(driven.opened.begin(), driven.opened.end(),
                            [&](const QString& each) { return each.contains(QLatin1String(title)); }),
                qPrintable(QLatin1String(title) + QStringLiteral(" not among ") + driven.opened.join(u',')));
        QVERIFY(!driven.window.grab().isNull());
    }

    // Back to the same bytes, and forth to the same bytes, step by step.
    void undoAndRedo() {
        for (unsigned seed = 1; seed <= 4; ++seed) {
            Random random(seed);
            DrivenWindow driven;
            QUndoStack& stack = driven.session.document().undoStack();
            std::map<int, std::string> texts{{0, driven.text()}};
            for (int i = 0; i < 40; ++i) {
                edit(driven, random);
                // What was beyond an edit is gone.
                texts.erase(texts.upper_bound(stack.index()), texts.end());
                texts[stack.index()] = driven.text();
            }
            QVERIFY2(stack.count() > 10, qPrintable(QString::number(stack.count())));
            const int last = stack.index();
            while (stack.canUndo()) {
                stack.undo();
                QCOMPARE(driven.text(), texts[stack.index()]);
            }
            QVERIFY(stack.isClean());
            // As it is on disk.
            QCOMPARE(driven.text(),
                     cost::scenarioText(cost::openScenario(driven.document.toStdString(), driven.catalogue)));
            while (stack.canRedo()) {
                stack.redo();
                QCOMPARE(driven.text(), texts[stack.index()]);
            }
            QCOMPARE(stack.index(), last);
            driven.settle();
            // What is shown is what the document says.
            QVERIFY(driven.session.results().scenario == driven.session.document().scenario());
        }
    }

    void randomSessions_data() {
        QTest::addColumn<unsigned>("seed");
        const int sessions = qEnvironmentVariableIsSet("BREAKEVEN_SESSIONS")
                                 ? qEnvironmentVariableIntValue("BREAKEVEN_SESSIONS")
                                 : 100;
        for (int i = 0; i < sessions; ++i)
            QTest::addRow("session %d", i) << static_cast<unsigned>(1000 + i);
    }
    void randomSessions() {
        QFETCH(unsigned, seed);
        Random random(seed);
        DrivenWindow driven;
        driven.discards = false;
        driven.meddle = [&](QWidget* modal) { doSomething(modal, random); };
        for (int i = 0; i < 60; ++i) {
            switch (random.below(12)) {
            case 0: driven.window.tabs()->setCurrentIndex(random.below(driven.window.tabs()->count())); break;
            case 1: {
                QList<QAction*> actions = driven.actions();
                QAction* action = random.oneOf(actions);
                if (action->isEnabled() && action->objectName() != QStringLiteral("quit")) action->trigger();
                break;
            }
            case 2: driven.window.resize(900 + random.below(900), 500 + random.below(600)); break;
            default: doSomething(&driven.window, random);
            }
            QTest::qWait(1);
        }
        driven.settle();
        QVERIFY(driven.session.hasDocument());
        // The document is one that a file can hold.
        const std::string text = driven.text();
        QCOMPARE(cost::scenarioText(cost::readScenario(text, "driven", driven.catalogue)), text);
        QVERIFY(!driven.window.grab().isNull());
        while (driven.session.document().undoStack().canUndo())
            driven.session.document().undoStack().undo();
        // Where the document says that it is as saved, it is.
        if (const QString path = driven.session.document().path();
            !path.isEmpty() && driven.session.document().undoStack().isClean())
            QCOMPARE(driven.text(),
                     cost::scenarioText(cost::openScenario(path.toStdString(), driven.catalogue)));
    }

    // What is typed and not yet taken is neither left out of the file nor lost with the window.
    void typedAndSaved() {
        DrivenWindow driven;
        QLineEdit* requests = driven.window.workload()->field(cost::Dial::Requests)->edit();
        const auto typeWithoutEnter = [&](const QString& text) {
            requests->setFocus();
            requests->selectAll();
            QTest::keyClicks(requests, text);
        };
        driven.window.activateWindow();
        typeWithoutEnter(QStringLiteral("47M"));
        driven.window.document().save();
        QCOMPARE(
            *cost::openScenario(driven.document.toStdString(), driven.catalogue).workload.requestsPerMonth,
            47e6);
        typeWithoutEnter(QStringLiteral("48M"));
        driven.discards = false;
        QVERIFY(!driven.window.close()); // it asks
        QCOMPARE(*driven.session.document().scenario().workload.requestsPerMonth, 48e6);
    }

    // The question about changes, when the window is closed.
    void closing() {
        DrivenWindow driven;
        driven.session.dials().turn(cost::Dial::Requests, 5e6);
        driven.discards = false;
        QVERIFY(!driven.window.close());
        QVERIFY(driven.window.isVisible());
        driven.discards = true;
        QVERIFY(driven.window.close());
        QVERIFY(!driven.window.isVisible());
    }
};

QTEST_MAIN(DrivingTest)
#include "driving_test.moc"
