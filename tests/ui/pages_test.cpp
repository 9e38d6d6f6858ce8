// SPDX-License-Identifier: GPL-3.0-or-later
// The pages, through the one interface that the window has to them.
#include "ui/charts/chart_view.h"
#include "ui/pages/map_chart.h"
#include "ui/pages/memory_chart.h"
#include "ui/panels/ranking_view.h"
#include "ui/widgets/page_tabs.h"

#include "window_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QMimeData>

#include <set>

class PagesTest : public QObject {
    Q_OBJECT

private slots:
    // Tabs, menu and keys are those of the table.
    void aRowForEachTab() {
        WindowFixture fixture;
        const std::vector<PageRow>& rows = fixture.window.pages()->rows();
        QCOMPARE(static_cast<std::size_t>(fixture.window.tabs()->count()), rows.size());
        std::set<QString> ids;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const int tab = static_cast<int>(i);
            QVERIFY2(ids.insert(rows[i].id).second, qPrintable(rows[i].id));
            QCOMPARE(fixture.window.tabs()->tabText(tab), rows[i].title);
            QAction* action = fixture.window.actions().find(QStringLiteral("page.") + rows[i].id);
            QVERIFY2(action, qPrintable(rows[i].id));
            QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)));
            action->trigger();
            QCOMPARE(fixture.window.tabs()->currentIndex(), tab);
            QCOMPARE(fixture.window.pages()->current(), tab);
        }
    }

    void oneIsInFront() {
        WindowFixture fixture;
        Pages* pages = fixture.window.pages();
        std::set<Page*> seen;
        for (int row = 0; row < fixture.window.tabs()->count(); ++row) {
            fixture.window.tabs()->setCurrentIndex(row);
            fixture.settle();
            seen.insert(pages->page());
            for (Page* each : seen)
                QCOMPARE(each->isVisible(), each == pages->page());
            QCOMPARE(pages->page()->geometry(), pages->rect());
            QCOMPARE(pages->front(), pages->chart() ? static_cast<QWidget*>(pages->chart()) : pages->page());
            QCOMPARE(fixture.window.ranking()->isVisible(), pages->page()->isRanked());
            if (pages->chart()) QVERIFY(!pages->chart()->title().isEmpty());
        }
        // Three tabs are faces of one page.
        QCOMPARE(seen.size(), static_cast<std::size_t>(fixture.window.tabs()->count() - 2));
        QCOMPARE(pages->get(u"map"), pages->get(u"map"));
    }

    void facesOfCost() {
        WindowFixture fixture;
        for (std::size_t i = 0; i < kChartDials.size(); ++i) {
            fixture.window.tabs()->setCurrentIndex(static_cast<int>(i));
            QCOMPARE(fixture.chart()->dial(), kChartDials[i]);
            QCOMPARE(fixture.window.pages()->chart(), static_cast<ChartView*>(fixture.chart()));
        }
    }

    // Only what is looked at is computed.
    void whatIsComputed() {
        WindowFixture fixture;
        Pages* pages = fixture.window.pages();
        QVERIFY(!pages->watched().charts.empty());
        QVERIFY(!pages->watched().map && !pages->watched().memory);
        fixture.window.tabs()->setCurrentIndex(pages->rowOf(u"map"));
        QVERIFY(pages->watched().charts.empty());
        QVERIFY(pages->watched().map && !pages->watched().memory);
        fixture.settle();
        QVERIFY(!fixture.session.results().map.x.empty());
        fixture.window.tabs()->setCurrentIndex(pages->rowOf(u"memoryFit"));
        QVERIFY(!pages->watched().map && pages->watched().memory);
        QSignalSpy watched(pages, &Pages::watchedChanged);
        fixture.window.tabs()->setCurrentIndex(0);
        QVERIFY(watched.count() > 0);
    }

    // What a chart asks for in its menu and by its keys is a command of the window.
    void commandsOfPages() {
        WindowFixture fixture;
        Pages* pages = fixture.window.pages();
        for (int row = 0; row < fixture.window.tabs()->count(); ++row) {
            fixture.window.tabs()->setCurrentIndex(row);
            fixture.settle();
            ChartView* chart = pages->chart();
            if (!chart) continue;
            QApplication::clipboard()->clear();
            emit chart->copyWanted();
            QVERIFY2(QApplication::clipboard()->mimeData()->hasImage(), qPrintable(chart->title()));
            QSignalSpy wanted(pages, &Pages::commandWanted);
            QAction* exporting = fixture.window.actions().find(QStringLiteral("exportChart"));
            exporting->setEnabled(false); // it would ask for a file
            emit chart->exportWanted();
            exporting->setEnabled(true);
            QCOMPARE(wanted.count(), 1);
            QCOMPARE(wanted.first().first().toString(), QStringLiteral("exportChart"));
        }
    }

    // A page that is no chart is copied in its own way.
    void copiesWithoutAChart() {
        WindowFixture fixture;
        fixture.window.tabs()->setCurrentIndex(fixture.window.pages()->rowOf(u"compare"));
        fixture.settle();
        QApplication::clipboard()->clear();
        fixture.window.actions().trigger(QStringLiteral("copyChart"));
        QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    }
};

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
