// SPDX-License-Identifier: GPL-3.0-or-later
// For who has no mouse, hears the window, needs large words, or reads from right to left.
#include "ui/dialogs/goal_dialog.h"
#include "ui/dialogs/option_dialog.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/panels/ranking_view.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/section.h"
#include "ui/widgets/side_panel.h"

#include "window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTimer>

#include <set>

namespace {

QString described(const QWidget* widget) {
    QString text;
    for (const QWidget* at = widget; at; at = at->parentWidget())
        text.prepend(QString::fromLatin1(at->metaObject()->className()) + u'(' + at->objectName() + u") ");
    return text;
}

QString nameOf(QWidget* widget) {
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
    return seen ? seen->text(QAccessible::Name) : QString();
}

// What the Tab key should reach.
QList<QWidget*> controlsOf(QWidget* top) {
    QList<QWidget*> all;
    for (QWidget* each : top->findChildren<QWidget*>()) {
        const bool own = each->window() == top->window() && each->isVisible() && each->isEnabled();
        const bool inner = each->objectName() == QStringLiteral("qt_spinbox_lineedit");
        // A closed menu has no controls yet; a viewport belongs to its view.
        if (own && !inner && !qobject_cast<QMenuBar*>(each) && !qobject_cast<QMenu*>(each) &&
            (each->focusPolicy() & Qt::TabFocus) != 0 && !each->focusProxy())
            all << each;
    }
    return all;
}

std::set<QWidget*> reachedByTab(QWidget* top) {
    std::set<QWidget*> reached;
    QWidget* at = top->focusWidget() ? top->focusWidget() : top;
    for (int i = 0; i < 400; ++i) {
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget* next = top->focusWidget();
        if (!next) break;
        if (!reached.insert(next).second && i > 200) break;
        at = next;
    }
    return reached;
}

} // namespace

class AccessTest : public QObject {
    Q_OBJECT

    void checkControls(QWidget* top) {
        const QList<QWidget*> controls = controlsOf(top);
        QVERIFY(!controls.isEmpty());
        const std::set<QWidget*> reached = reachedByTab(top);
        for (QWidget* each : controls) {
            QVERIFY2(reached.count(each) > 0,
                     qPrintable(QStringLiteral("Tab does not reach ") + described(each)));
            QVERIFY2(!nameOf(each).isEmpty(), qPrintable(QStringLiteral("no name: ") + described(each)));
        }
    }

private slots:
    void everyControlHasANameAndIsReached_data() {
        QTest::addColumn<int>("page");
        for (int page = 0; page < static_cast<int>(pageRows().size()); ++page)
            QTest::addRow("page %d", page) << page;
    }
    void everyControlHasANameAndIsReached() {
        QFETCH(int, page);
        WindowFixture fixture({1600, 1000});
        for (Section* section : fixture.window.workload()->sections())
            section->setOpen(true);
        fixture.window.tabs()->setCurrentIndex(page);
        fixture.settle();
        fixture.window.activateWindow();
        checkControls(&fixture.window);
    }

    void everyControlOfADialog() {
        WindowFixture fixture;
        const auto inDialog = [&](const std::function<void()>& open) {
            bool checked = false;
            QTimer::singleShot(30, this, [&] {
                auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                QVERIFY(!dialog->windowTitle().isEmpty());
                checkControls(dialog);
                checked = true;
                dialog->reject();
            });
            open();
            QVERIFY(checked);
        };
        inDialog([&] { fixture.window.actions().trigger(QStringLiteral("goalSeek")); });
        inDialog([&] { fixture.window.actions().trigger(QStringLiteral("measuredDurations")); });
        inDialog([&] { fixture.window.options().add(); });
        inDialog([&] { fixture.window.prices().showPrices(); });
        inDialog([&] { fixture.window.exports().showTable(); });
    }

    // With the focus a control looks different from without.
    void theFocusIsSeen() {
        WindowFixture fixture({1600, 1000});
        fixture.window.activateWindow();
        fixture.window.setAttribute(Qt::WA_KeyboardFocusChange); // as the first Tab does
        for (QWidget* each : controlsOf(&fixture.window)) {
            for (QWidget* pane = each->parentWidget(); pane; pane = pane->parentWidget())
                if (auto* scroll = qobject_cast<QScrollArea*>(pane)) scroll->ensureWidgetVisible(each);
            fixture.window.centralWidget()->setFocus();
            const QRect around =
                QRect(each->mapTo(&fixture.window, QPoint()), each->size()).adjusted(-3, -3, 3, 3);
            fixture.settle();
            const QImage without = fixture.window.grab(around).toImage();
            each->setFocus(Qt::TabFocusReason);
            if (!each->isVisible()) continue;
            fixture.settle();
            // What scrolls into view may have moved.
            if (QRect(each->mapTo(&fixture.window, QPoint()), each->size()).adjusted(-3, -3, 3, 3) != around)
                continue;
            QVERIFY2(fixture.window.grab(around).toImage() != without, qPrintable(described(each)));
        }
    }

    void everyShortcutIsListed() {
        WindowFixture fixture;
        QString listed;
        QTimer::singleShot(30, this, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                listed += label->text() + u'\n';
            dialog->close();
        });
        QTest::keyClick(&fixture.window, Qt::Key_F1);
        QVERIFY(!listed.isEmpty());
        int count = 0;
        for (QAction* action : fixture.window.findChildren<QAction*>()) {
            if (action->shortcut().isEmpty()) continue;
            const QString keys = action->shortcut().toString(QKeySequence::PortableText);
            static const QRegularExpression page(QStringLiteral("^Ctrl\\+[1-9]$"));
            if (keys == QStringLiteral("F1") || page.match(keys).hasMatch()) continue;
            ++count;
            QVERIFY2(listed.contains(keys), qPrintable(keys + u' ' + action->text()));
        }
        QVERIFY(count > 12);
    }

    // At twice the size no words are cut off at the side.
    void largeWords_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1920x1080") << QSize(1920, 1080);
        QTest::newRow("1280x720") << QSize(1280, 720);
    }
    void largeWords() {
        QFETCH(QSize, size);
        WindowFixture fixture(size);
        fixture.window.view().setTextSize(200);
        fixture.settle();
        for (Section* section : fixture.window.workload()->sections())
            section->setOpen(true);
        fixture.settle();
        for (QWidget* each : fixture.window.findChildren<QWidget*>()) {
            if (!each->isVisible() || each->window() != &fixture.window) continue;
            const auto* label = qobject_cast<QLabel*>(each);
            const bool words = (label && !label->wordWrap() && !label->text().isEmpty()) ||
                               qobject_cast<QAbstractButton*>(each) || qobject_cast<QComboBox*>(each);
            // The arrows of a tab bar are as wide as its style has them.
            if (!words || qobject_cast<QTabBar*>(each->parentWidget())) continue;
            QVERIFY2(each->width() + 1 >= each->minimumSizeHint().width(),
                     qPrintable(described(each) + (label ? label->text() : QString())));
            // Nor does its pane cut it.
            for (QWidget* pane = each->parentWidget(); pane; pane = pane->parentWidget()) {
                const auto* scroll = qobject_cast<QScrollArea*>(pane->parentWidget());
                if (!scroll || pane != scroll->viewport()) continue;
                const QRect place(each->mapTo(pane, QPoint()), each->size());
                QVERIFY2(place.left() >= 0 && place.right() <= pane->width(),
                         qPrintable(described(each) + (label ? label->text() : QString())));
            }
        }
        fixture.window.view().setTextSize(100);
        fixture.settle();
    }

    void fromRightToLeft() {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            WindowFixture fixture;
            const auto left = [&](QWidget* widget) { return widget->mapTo(&fixture.window, QPoint()).x(); };
            QVERIFY(left(fixture.window.workload()) > left(fixture.window.pages()));
            RankingView* ranking = fixture.window.ranking();
            QVERIFY(ranking->columnViewportPosition(RankingModel::Rank) >
                    ranking->columnViewportPosition(RankingModel::UsdAMonth));
            // Charts run as they do everywhere.
            QCOMPARE(fixture.chart()->layoutDirection(), Qt::LeftToRight);
            QVERIFY(left(fixture.window.prices().region()) < 400);
            for (int page = 0; page < fixture.window.tabs()->count(); ++page) {
                fixture.window.tabs()->setCurrentIndex(page);
                fixture.settle();
                QVERIFY(!fixture.window.grab().isNull());
            }
            fixture.window.tabs()->setCurrentIndex(0);
            fixture.settle();
            // A swatch stands where reading begins, its name beside it.
            const QImage image = ranking->viewport()->grab().toImage();
            const QColor hue = ranking->model()->look(0).color;
            const QRect cell = ranking->visualRect(ranking->model()->index(0, RankingModel::OptionName))
                                   .intersected(image.rect());
            const QRect first(cell.center().x(), cell.top(), cell.width() / 2, cell.height());
            const QRect rest(cell.left(), cell.top(), cell.width() / 2, cell.height());
            QVERIFY(pixelsOf(image.copy(first), hue, 40) > 10);
            QCOMPARE(pixelsOf(image.copy(rest), hue, 40), 0);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(AccessTest)
#include "access_test.moc"
