// SPDX-License-Identifier: GPL-3.0-or-later
// The commands: each stands in one menu, has keys of its own, and is found by its words.
#include "ui/window/command_palette.h"

#include "window_fixture.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTreeWidget>

#include <map>
#include <set>

namespace {

// The rows of the palette when that was typed.
QStringList found(CommandPalette& palette, const QString& typed) {
    palette.field()->setText(typed);
    QStringList rows;
    for (int i = 0; i < palette.list()->topLevelItemCount(); ++i)
        rows << palette.list()->topLevelItem(i)->text(0);
    return rows;
}

} // namespace

class ActionsTest : public QObject {
    Q_OBJECT

    // As Ctrl+K opens it.
    static CommandPalette* opened(WindowFixture& fixture) {
        QTest::keyClick(&fixture.window, Qt::Key_K, Qt::ControlModifier);
        return fixture.window.findChild<CommandPalette*>();
    }

private slots:
    void eachStandsInOneMenu() {
        WindowFixture fixture;
        std::set<QAction*> seen;
        std::set<QString> ids;
        for (const Actions::Entry& entry : fixture.window.actions().all()) {
            QVERIFY2(seen.insert(entry.action).second, qPrintable(entry.action->text()));
            QVERIFY(!entry.action->text().isEmpty());
            int menus = 0;
            for (const QObject* each : entry.action->associatedObjects())
                if (qobject_cast<const QMenu*>(each)) ++menus;
            QVERIFY2(menus == 1, qPrintable(entry.action->text()));
            const QString id = entry.action->objectName();
            QVERIFY2(id.isEmpty() || ids.insert(id).second, qPrintable(id));
        }
        QVERIFY(seen.size() > 60);
        // Those that others ask for by name.
        for (const char* id : {"copyChart", "exportChart", "chartTable", "compareWith", "undo", "redo"})
            QVERIFY2(ids.count(QLatin1String(id)) > 0, id);
    }

    void keysAreTheirOwn() {
        WindowFixture fixture;
        std::map<QKeySequence, QString> known;
        for (const Actions::Entry& entry : fixture.window.actions().all())
            for (const QKeySequence& keys : entry.action->shortcuts())
                QVERIFY2(known.emplace(keys, entry.action->text()).second,
                         qPrintable(keys.toString() + u' ' + entry.action->text() + u' ' + known[keys]));
        QVERIFY(known.size() > 25);
        // All of them are told.
        qsizetype told = 0;
        for (const Actions::Keys& each : fixture.window.actions().keys())
            told += each.keys.split(QStringLiteral(", ")).size();
        QCOMPARE(told, static_cast<qsizetype>(known.size()));
    }

    void eachIsFoundByItsWords() {
        WindowFixture fixture;
        QStringList rows;
        for (const Actions::Entry& entry : fixture.window.actions().all())
            rows << entry.menu + QStringLiteral(" › ") + plainText(entry.action->text());
        CommandPalette palette(fixture.window.actions(), fixture.window);
        palette.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(found(palette, {}), rows);
        for (const QString& row : rows) {
            const QString text = row.split(QStringLiteral(" › ")).last();
            QVERIFY2(found(palette, text).contains(row), qPrintable(row));
            // In any order, begun only, and in large letters.
            QStringList words = text.split(u' ', Qt::SkipEmptyParts);
            std::reverse(words.begin(), words.end());
            for (QString& word : words)
                word = word.left(3).toUpper();
            QVERIFY2(found(palette, words.join(u' ')).contains(row), qPrintable(words.join(u' ')));
        }
        QCOMPARE(found(palette, QStringLiteral("no command is called that")).size(), 0);
    }

    void theBestComesFirst() {
        WindowFixture fixture;
        CommandPalette palette(fixture.window.actions(), fixture.window);
        palette.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(found(palette, QStringLiteral("dark")).first(), QStringLiteral("View › Theme › Dark"));
        QCOMPARE(found(palette, QStringLiteral("save as")).first(), QStringLiteral("File › Save as"));
        QCOMPARE(found(palette, QStringLiteral("drk thm")).first(), QStringLiteral("View › Theme › Dark"));
        QVERIFY(matchOf(QStringLiteral("rep"), QStringLiteral("File › Report")) >
                matchOf(QStringLiteral("rep"), QStringLiteral("File › Prepare")));
        QVERIFY(matchOf(QStringLiteral("uber"), QStringLiteral("Hilfe › Über Breakeven")) > 0);
        QCOMPARE(matchOf(QStringLiteral("save xyz"), QStringLiteral("File › Save")), 0);
        QVERIFY(matchOf({}, QStringLiteral("File › Save")) > 0);
    }

    void byKeyboard() {
        WindowFixture fixture;
        const QPointer<CommandPalette> palette = opened(fixture);
        QVERIFY(palette && palette->isVisible());
        // As the keyboard sends them: to the window, which hands them on.
        for (const char key : {'p', 'i', 'n', ' ', 'b', 'a', 's', 'e'})
            QTest::keyClick(palette->windowHandle(), key);
        QCOMPARE(palette->field()->text(), QStringLiteral("pin base"));
        QCOMPARE(palette->list()->currentItem()->text(0), QStringLiteral("View › Pin baseline"));
        QCOMPARE(palette->list()->currentItem()->text(1),
                 QKeySequence(Qt::CTRL | Qt::Key_B).toString(QKeySequence::NativeText));
        QVERIFY(!fixture.session.compared().hasBaseline());
        QTest::keyClick(palette->windowHandle(), Qt::Key_Return);
        fixture.settle();
        QVERIFY(fixture.session.compared().hasBaseline());
        QVERIFY(!palette);
        QVERIFY(fixture.window.actions().find(QStringLiteral("pinBaseline"))->isChecked());
    }

    void arrowsChooseAnother() {
        WindowFixture fixture;
        const QPointer<CommandPalette> palette = opened(fixture);
        QTest::keyClicks(palette->field(), QStringLiteral("theme"));
        QTest::keyClick(palette->field(), Qt::Key_Down);
        QTest::keyClick(palette->field(), Qt::Key_Down);
        QCOMPARE(palette->list()->currentItem()->text(0), QStringLiteral("View › Theme › Dark"));
        QTest::keyClick(palette->field(), Qt::Key_Enter);
        fixture.settle();
        QCOMPARE(fixture.window.view().theme(), ThemeChoice::Dark);
        QVERIFY(fixture.window.actions().find(QStringLiteral("theme.dark"))->isChecked());
        QVERIFY(!fixture.window.actions().find(QStringLiteral("theme.light"))->isChecked());
        fixture.window.view().setTheme(ThemeChoice::Light);
    }

    void escapeDoesNothing() {
        WindowFixture fixture;
        const QPointer<CommandPalette> palette = opened(fixture);
        QTest::keyClicks(palette->field(), QStringLiteral("remove chosen"));
        QTest::keyClick(palette->field(), Qt::Key_Escape);
        fixture.settle();
        QVERIFY(!palette);
        QVERIFY(!fixture.session.document().undoStack().canUndo());
    }

    // What cannot be done now is seen, but not done.
    void whatCannotBeDone() {
        WindowFixture fixture;
        const QPointer<CommandPalette> palette = opened(fixture);
        QCOMPARE(found(*palette, QStringLiteral("edit undo")).first(), QStringLiteral("Edit › Undo"));
        QVERIFY(palette->list()->topLevelItem(0)->isDisabled());
        palette->list()->setCurrentItem(palette->list()->topLevelItem(0));
        QTest::keyClick(palette->field(), Qt::Key_Return);
        fixture.settle();
        QVERIFY(palette && palette->isVisible());
        palette->close();
    }

    // Without a document there is little to do.
    void enabledWithADocument() {
        useLanguage(QStringLiteral("en"));
        const cost::Catalogue catalogue(PRICES_FOLDER);
        Session session(catalogue);
        MainWindow window(session, QStringLiteral(EXAMPLES_FOLDER));
        window.show();
        const auto isEnabled = [&](const char* id) {
            return window.actions().find(QLatin1String(id))->isEnabled();
        };
        for (const char* id : {"save", "saveAs", "copyChart", "report", "goalSeek", "pinBaseline",
                               "addOption", "removeOption", "showPrices"})
            QVERIFY2(!isEnabled(id), id);
        for (const char* id : {"open", "quit", "sideCharts", "theme.dark", "findCommand", "about"})
            QVERIFY2(isEnabled(id), id);
        session.files().open(WindowFixture::example("api-backend.json"));
        QTest::qWait(20);
        for (const char* id : {"save", "goalSeek", "addOption", "removeOption"})
            QVERIFY2(isEnabled(id), id);
        while (session.document().scenario().options.size() > 1) {
            window.options().remove();
            QTest::qWait(20);
        }
        QVERIFY(!isEnabled("removeOption"));
    }
};

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
