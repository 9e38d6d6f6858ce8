// SPDX-License-Identifier: GPL-3.0-or-later
// The first picture: the chart comes before what stands around it, and stays where it is when that comes.
#include "app/gui/head_start.h"
#include "ui/i18n/words.h"
#include "ui/pages/advice_page.h"
#include "ui/pages/map_chart.h"
#include "ui/panels/notes_panel.h"
#include "ui/panels/ranking_view.h"
#include "ui/panels/why_panel.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/window_style.h"

#include "window_fixture.h"

#include <QComboBox>
#include <QSettings>
#include <sys/stat.h>

namespace {

// What the chart looked like when it was painted first, and whether the sides were there.
class FirstPicture : public QObject {
public:
    explicit FirstPicture(MainWindow& window) : m_window(window) {
        window.pages()->front()->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Paint || painted) return false;
        painted = true;
        auto* chart = static_cast<QWidget*>(watched);
        place = QRect(chart->mapTo(&m_window, QPoint()), chart->size());
        hadSides = m_window.findChild<WorkloadPanel*>() != nullptr;
        return false;
    }

    bool painted = false;
    bool hadSides = false;
    QRect place;

private:
    MainWindow& m_window;
};

struct Start {
    // As the program does it: how it looks first, then what it shows.
    explicit Start(const char* name = "api-backend.json", int textPercent = 100) {
        useLanguage(QStringLiteral("en"));
        QApplication::setStyle(new WindowStyle);
        applyTheme(ThemeChoice::Light);
        applyTextSize(textPercent);
        made.emplace(session, QStringLiteral(EXAMPLES_FOLDER));
        made->view().setTextSize(textPercent);
        if (name) session.files().open(WindowFixture::example(name));
    }
    ~Start() { made->view().setTextSize(100); }

    cost::Catalogue catalogue{PRICES_FOLDER};
    Session session{catalogue};
    std::optional<MainWindow> made;
    MainWindow& window() { return *made; }
};

} // namespace

class StartTest : public QObject {
    Q_OBJECT

private slots:
    void theChartIsFirstAndStaysWhereItIs_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("file");
        for (const char* file : {"api-backend.json", "fleets.json"})
            for (const int percent : {100, 150})
                for (const QSize size : {QSize(1024, 640), QSize(1280, 720), QSize(1920, 1080)})
                    QTest::addRow("%s %d %d %%", file, size.width(), percent)
                        << size << percent << QString::fromLatin1(file);
    }
    void theChartIsFirstAndStaysWhereItIs() {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(QString, file);
        Start start(qPrintable(file), percent);
        start.window().resize(size);
        FirstPicture first(start.window());
        QSignalSpy completed(&start.window(), &MainWindow::completed);
        start.window().show();
        QTRY_VERIFY(first.painted);
        QVERIFY(!first.hadSides);
        QTRY_COMPARE(completed.count(), 1);
        QTest::qWait(30);
        QWidget* chart = start.window().pages()->front();
        QCOMPARE(QRect(chart->mapTo(&start.window(), QPoint()), chart->size()), first.place);
        // All that belongs to the window is there, and drawn.
        QVERIFY(start.window().workload()->isVisible());
        QCOMPARE(start.window().ranking()->model()->rowCount(),
                 static_cast<int>(start.session.document().scenario().options.size()));
        QVERIFY(!start.window().why()->rows().isEmpty() || !start.window().why()->isVisible());
    }

    void whoAsksEarlierFindsItThere() {
        Start start;
        QCOMPARE(start.window().ranking()->model()->rowCount(), 5);
        QVERIFY(start.window().workload()->field(cost::Dial::Requests));
        QVERIFY(!start.window().notes()->text().isEmpty());
    }

    void withoutADocumentTheSidesComeAtOnce() {
        Start start(nullptr);
        QSignalSpy completed(&start.window(), &MainWindow::completed);
        start.window().show();
        QTRY_COMPARE(completed.count(), 1);
    }

    // Also where no chart is painted: another page is restored, or nobody looks.
    void anotherPageIsCompletedToo() {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Start start;
        settings.setValue(QStringLiteral("page"), start.window().pages()->rowOf(u"advice"));
        start.window().restoreFrom(settings);
        QSignalSpy completed(&start.window(), &MainWindow::completed);
        start.window().show();
        QTRY_COMPARE(completed.count(), 1);
        QVERIFY(start.window().pages()->get<AdvicePage>(u"advice")->isVisible());
    }

    void pagesAreMadeWhenTheyAreLookedAt() {
        WindowFixture fixture;
        QVERIFY(!fixture.window.findChild<MapChart*>());
        QVERIFY(!fixture.window.findChild<AdvicePage*>());
        fixture.window.pages()->setCurrent(fixture.window.pages()->rowOf(u"map"));
        fixture.settle();
        Page* map = fixture.window.pages()->page();
        QVERIFY(fixture.window.findChild<MapChart*>() && map->isVisible());
        QCOMPARE(map->geometry(), fixture.window.pages()->rect());
        fixture.window.pages()->setCurrent(fixture.window.pages()->rowOf(u"advice"));
        fixture.settle();
        QVERIFY(!map->isVisible());
        QCOMPARE(fixture.window.pages()->get(u"map"), map);
    }

    // The catalogue has what was read ahead, and says the same of bad files as it would have without.
    // What can be read once only is not read ahead.
    void aPipeIsLeftToWhoOpensIt() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        const cost::Catalogue catalogue(PRICES_FOLDER);
        const HeadStart start(catalogue, path.toStdString()); // would wait for a writer for ever
    }

    void aHeadStartReadsPricesAndHidesNothing_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("good") << QByteArray();
        QTest::newRow("no file") << QByteArray("-");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no such Region") << QByteArray(R"({"format": "breakeven-scenario", "version": 1,
            "region": "nowhere-1", "workload": {"requests_per_month": 1, "duration_ms": 1},
            "options": [{"kind": "lambda", "memory_mb": 512}]})");
    }
    void aHeadStartReadsPricesAndHidesNothing() {
        QFETCH(QByteArray, text);
        QTemporaryDir folder;
        QString path = WindowFixture::example("api-backend.json");
        if (!text.isEmpty()) path = folder.filePath(QStringLiteral("scenario.json"));
        if (!text.isEmpty() && text != "-") {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        const auto opened = [&](bool ahead) {
            const cost::Catalogue catalogue(PRICES_FOLDER);
            std::optional<HeadStart> start;
            if (ahead) start.emplace(catalogue, path.toStdString());
            if (start) start->waitForFonts();
            Session session(catalogue);
            QStringList said;
            connect(&session.attempts(), &Attempts::failed, this,
                    [&](const QString& what, const QStringList& each) { said << what << each; });
            if (session.files().open(path)) said << words(session.results().answer.headline);
            return said;
        };
        const QStringList without = opened(false);
        QVERIFY(!without.isEmpty());
        QCOMPARE(opened(true), without);
    }
};

QTEST_MAIN(StartTest)
#include "start_test.moc"
