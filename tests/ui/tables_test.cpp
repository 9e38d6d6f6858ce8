// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as tables, scenarios side by side, and what is exported of them.
#include "ui/charts/chart_export.h"
#include "ui/dialogs/prices_dialog.h"
#include "ui/dialogs/regions_dialog.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/i18n/words.h"
#include "ui/pages/advice_page.h"
#include "ui/pages/cold_start_page.h"
#include "ui/pages/memory_chart.h"
#include "ui/panels/notes_panel.h"
#include "ui/panels/ranking_view.h"
#include "ui/widgets/data_table_model.h"
#include "ui/widgets/page_tabs.h"

#include "libcost/units/format.h"

#include "window_fixture.h"

#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>

#include <cmath>

class TablesTest : public QObject {
    Q_OBJECT

    static QByteArray contentsOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    // Every Region by name, with how much of it is priced; one can be taken, and what is missing can be had.
    void regionsAreCounted() {
        WindowFixture fixture;
        RegionsDialog dialog(fixture.catalogue, "us-east-1");
        dialog.show();
        const QTableWidget& table = *dialog.table();
        const auto counted = [&] { return table.isSortingEnabled(); };
        QVERIFY(QTest::qWaitFor(counted, 60'000));
        QCOMPARE(table.rowCount(), static_cast<int>(fixture.catalogue.regions().size()));
        const auto cell = [&](const char* region, int column) {
            for (int row = 0; row < table.rowCount(); ++row)
                if (table.item(row, 0)->text() == QLatin1String(region))
                    return table.item(row, column)->text();
            return QString();
        };
        QCOMPARE(cell("us-east-1", 2), QStringLiteral("21 of 21"));
        QCOMPARE(cell("cn-north-1", 2), QStringLiteral("–"));
        QCOMPARE(cell("eu-central-1", 1), QStringLiteral("Europe (Frankfurt)"));
        QVERIFY(cell("eu-central-1", 4).toInt() > 700);
        QCOMPARE(table.item(table.currentRow(), 0)->text(), QStringLiteral("us-east-1"));
        QSignalSpy taken(&dialog, &RegionsDialog::regionTaken);
        dialog.table()->selectRow(3);
        dialog.take()->click();
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.first().first().value<std::string>(), table.item(3, 0)->text().toStdString());
    }

    // Where an option has no price, both ways to get one are offered beside the reason.
    void missingPricesCanBeHad() {
        WindowFixture fixture;
        NotesPanel* notes = fixture.window.notes();
        const auto offered = [&] {
            fixture.settle();
            const auto buttons = notes->findChildren<QPushButton*>();
            return buttons.size() == 2 && !buttons.first()->parentWidget()->isHidden();
        };
        QVERIFY(!offered());
        QSignalSpy update(&fixture.window, &MainWindow::updateOfPricesAsked);
        QSignalSpy import(&fixture.window, &MainWindow::importOfPricesAsked);
        fixture.session.document().setRegion("cn-north-1");
        QVERIFY(offered());
        for (QPushButton* each : notes->findChildren<QPushButton*>())
            each->click();
        QCOMPARE(update.count(), 1);
        QCOMPARE(import.count(), 1);
        fixture.session.document().setRegion("us-east-1");
        QVERIFY(!offered());
    }

    // A row for each place that is drawn, with the figures that are drawn.
    void aChartsRows() {
        WindowFixture fixture;
        const DataTable table = chartTable(*fixture.chart(), fixture.session.results());
        const cost::Sweep& sweep = fixture.session.results().chart(cost::Dial::Requests).sweep;
        QCOMPARE(table.rows.size(), static_cast<qsizetype>(sweep.x.size()));
        QCOMPARE(table.head.size(), static_cast<qsizetype>(sweep.columns.size()) + 2);
        QCOMPARE(table.title, QStringLiteral("Orders API: Cost against requests"));
        QVERIFY(table.notes.join(u' ').contains(QStringLiteral("list prices of")));
        for (std::size_t row = 0; row < sweep.x.size(); row += 37) {
            const auto& cells = table.rows[static_cast<qsizetype>(row)];
            QVERIFY(std::abs(cells[0].exact.toDouble() - sweep.x[row]) <= 1e-11 * sweep.x[row]);
            double least = 1e300;
            for (std::size_t i = 0; i < sweep.columns.size(); ++i) {
                const DataTable::Cell& cell = cells[static_cast<qsizetype>(i) + 1];
                if (std::isnan(sweep.columns[i].usd[row])) {
                    QVERIFY(cell.shown.isEmpty());
                    continue;
                }
                // As sheets have it: twelve digits, without the noise of doubles.
                const double usd = sweep.columns[i].usd[row];
                QVERIFY(std::abs(cell.exact.toDouble() - usd) <= 1e-11 * std::abs(usd));
                least = std::min(least, sweep.columns[i].usd[row]);
            }
            const int winner = cost::cheapestAt(sweep)[row];
            QVERIFY(cells.last().shown.startsWith(QStringLiteral("Lambda arm64")) == (winner == 0));
            QVERIFY(least < 1e300);
        }
    }

    void everyChartHasOne() {
        WindowFixture fixture;
        fixture.session.files().open(WindowFixture::example("file-processor.json"));
        for (int page = 0; page < fixture.window.pages()->rowOf(u"advice"); ++page) {
            fixture.window.tabs()->setCurrentIndex(page);
            fixture.settle();
            ChartView* view = fixture.window.pages()->chart();
            QVERIFY(view);
            if (page == fixture.window.pages()->rowOf(u"coldStarts"))
                QTRY_VERIFY_WITH_TIMEOUT(!view->table().rows.isEmpty(), 60'000); // long under sanitizers
            const DataTable table = view->table();
            if (page == fixture.window.pages()->rowOf(u"memoryFit") && table.rows.isEmpty())
                continue; // nothing was measured
            QVERIFY2(!table.rows.isEmpty(), qPrintable(view->title()));
            for (const auto& row : table.rows)
                QCOMPARE(row.size(), table.head.size());
        }
    }

    void theTwinOpensByItsKey() {
        WindowFixture fixture;
        int rows = 0;
        QString name;
        QTimer::singleShot(50, &fixture.window, [&] {
            auto* dialog = qobject_cast<TableDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            rows = dialog->view()->model()->rowCount();
            name = dialog->view()->accessibleName();
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        QTest::keyClick(fixture.chart(), Qt::Key_T);
        QVERIFY(rows > 50);
        QVERIFY(name.contains(QStringLiteral("Cost against requests")));
    }

    void exports_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("png") << "chart.png" << QByteArray("\x89PNG");
        QTest::newRow("svg") << "chart.svg" << QByteArray("<?xml");
        QTest::newRow("pdf") << "chart.PDF" << QByteArray("%PDF-");
        QTest::newRow("csv") << "chart.csv"
                             << QByteArray("# Orders API: Cost against requests\n# Lambda arm64");
    }
    void exports() {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        WindowFixture fixture;
        const QString path = fixture.folder.filePath(name);
        QString why;
        QVERIFY2(writeChart(*fixture.chart(), fixture.session.results(), {960, 600}, path, &why),
                 qPrintable(why));
        const QByteArray written = contentsOf(path);
        QVERIFY2(written.startsWith(begins), written.left(80).constData());
        if (name.endsWith(QStringLiteral("csv"))) {
            // Below the three lines of remarks: a head, then a row of numbers for each place.
            const QList<QByteArray> lines = written.trimmed().split('\n');
            QVERIFY(lines[2].startsWith("# US East"));
            QVERIFY(lines[3].startsWith("Requests,"));
            QCOMPARE(
                lines.size() - 4,
                static_cast<qsizetype>(fixture.session.results().chart(cost::Dial::Requests).sweep.x.size()));
            bool number = false;
            lines[4].split(',')[1].trimmed().toDouble(&number);
            QVERIFY2(number, lines[4].constData());
        }
        QVERIFY(!writeChart(*fixture.chart(), fixture.session.results(), {960, 600},
                            QStringLiteral("/nowhere/") + name, &why));
        QVERIFY(!why.isEmpty());
    }

    void rankingSorts() {
        WindowFixture fixture;
        RankingView* view = fixture.window.ranking();
        const auto ids = [&] {
            std::vector<std::string> all;
            for (int row = 0; row < view->model()->rowCount(); ++row)
                all.push_back(view->model()->optionId(row));
            return all;
        };
        const std::vector<std::string> byRank = ids();
        fixture.session.view().choose("lambda-x86");
        view->sortBy(RankingModel::UsdAMonth, Qt::DescendingOrder);
        std::vector<std::string> turned(byRank.rbegin() + 1, byRank.rend());
        turned.push_back(byRank.back()); // what has no price stays last
        QVERIFY(ids() == turned);
        // The chosen one is still the chosen one, where it is now.
        QCOMPARE(view->currentIndex().row(), view->model()->rowOf("lambda-x86"));
        QCOMPARE(fixture.session.view().chosen(), std::string("lambda-x86"));
        view->sortBy(RankingModel::OptionName);
        QVERIFY(view->model()->index(0, RankingModel::OptionName).data().toString() <
                view->model()->index(3, RankingModel::OptionName).data().toString());
        // New results come in the same order.
        fixture.session.dials().turn(cost::Dial::Requests, 3e6);
        fixture.settle();
        QVERIFY(view->model()->index(0, RankingModel::OptionName).data().toString() <
                view->model()->index(3, RankingModel::OptionName).data().toString());
        view->sortBy(RankingModel::Rank);
        QCOMPARE(view->model()->index(0, RankingModel::Rank).data().toString(), QStringLiteral("1"));
    }

    void rankingColumns() {
        WindowFixture fixture({1600, 900});
        RankingView* view = fixture.window.ranking();
        QVERIFY(!view->isColumnHidden(RankingModel::PerMillion));
        view->setUnwanted({RankingModel::PerMillion, RankingModel::UsdAMonth});
        QVERIFY(view->isColumnHidden(RankingModel::PerMillion));
        QVERIFY(!view->isColumnHidden(RankingModel::UsdAMonth)); // it would be no ranking
        QVERIFY(!view->table().head.contains(QStringLiteral("Per 1M")));
        view->setUnwanted({});
        QVERIFY(!view->isColumnHidden(RankingModel::PerMillion));
    }

    // Sheets, mail and editors each find what they read.
    void oneClipOfAllKinds() {
        WindowFixture fixture;
        fixture.window.ranking()->copy();
        const QMimeData* clip = QApplication::clipboard()->mimeData();
        for (const char* type :
             {"text/plain", "text/html", "text/csv", "text/markdown", "text/tab-separated-values"})
            QVERIFY2(clip->hasFormat(QLatin1String(type)), type);
        QVERIFY(clip->html().contains(QStringLiteral("<td class=\"right\">$24.87</td>")));
        const QString csv = QString::fromUtf8(clip->data(QStringLiteral("text/csv")));
        const double usd = fixture.session.results().comparison.cheapest()->quote->total().usd();
        QVERIFY(csv.contains(words(cost::exactText(usd))));
        QVERIFY(QString::fromUtf8(clip->data(QStringLiteral("text/markdown")))
                    .contains(QStringLiteral("| $24.87 |")));
    }

    void pricesAreCopied() {
        WindowFixture fixture;
        PricesDialog dialog(fixture.session.results(), {}, &fixture.window);
        dialog.copy();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), dialog.table()->rowCount() + 1);
        QVERIFY(lines[0].startsWith(QStringLiteral("Price\tFigure\tDate")));
        QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("text/markdown")));
        QVERIFY(lines.filter(QStringLiteral("AWS Price List API")).size() > 3);
    }

    void sideBySide() {
        WindowFixture fixture;
        fixture.window.tabs()->setCurrentIndex(fixture.window.pages()->rowOf(u"compare"));
        fixture.settle();
        Page* page = fixture.window.pages()->get(u"compare");
        const auto* model = static_cast<DataTableModel*>(page->findChild<QTableView*>()->model());
        QCOMPARE(model->table().head.size(), 2);
        QVERIFY(!fixture.window.ranking()->isVisible());
        const double before = fixture.session.results().comparison.cheapest()->quote->total().usd();
        fixture.session.compared().addAsItIs();
        fixture.session.dials().turn(cost::Dial::Requests, 31e6);
        fixture.settle();
        fixture.window.document().addBeside(WindowFixture::example("queue-worker.json"));
        fixture.settle();
        const DataTable& table = model->table();
        QCOMPARE(table.head.size(), 4);
        QCOMPARE(table.head[2], QStringLiteral("Orders API (1)"));
        const auto row = [&](const QString& title) {
            for (const auto& each : table.rows)
                if (each.first().shown == title) return each;
            return QList<DataTable::Cell>();
        };
        const auto usd = row(QStringLiteral("USD a month"));
        QCOMPARE(usd.size(), 4);
        QCOMPARE(usd[2].exact.toDouble(), before);
        const double now = fixture.session.results().comparison.cheapest()->quote->total().usd();
        QCOMPARE(usd[1].exact.toDouble(), now);
        QVERIFY2(usd[2].shown.contains(words(cost::differenceText(cost::Money(before) - cost::Money(now)))),
                 qPrintable(usd[2].shown));
        const auto requests = row(QStringLiteral("workload › requests per month"));
        QCOMPARE(requests[1].exact, QStringLiteral("31000000"));
        QCOMPARE(requests[2].exact, QStringLiteral("30000000"));
        // An option that the other has not.
        bool missing = false;
        for (const auto& each : table.rows)
            for (const DataTable::Cell& cell : each)
                missing |= cell.shown == QStringLiteral("not compared");
        QVERIFY(missing);
        page->copy();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Inputs that differ")));
        QVERIFY(!fixture.session.document().undoStack().isClean()); // by the dial alone
        QCOMPARE(fixture.session.document().undoStack().count(), 1);
        fixture.session.compared().remove(0);
        QCOMPARE(model->table().head.size(), 3);
        // What cannot be read is said, and nothing is added.
        fixture.window.document().addBeside(fixture.written("{"));
        QCOMPARE(model->table().head.size(), 3);
    }
};

QTEST_MAIN(TablesTest)
#include "tables_test.moc"
