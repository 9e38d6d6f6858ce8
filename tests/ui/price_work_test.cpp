// SPDX-License-Identifier: GPL-3.0-or-later
// Prices > Import and Update in the real window, and where the prices come from.
#include "app/gui/price_work.h"
#include "tests/fetch/http_server.h"
#include "tests/prices/import/made_list.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/prices_dialog.h"
#include "ui/i18n/words.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

namespace {

// Lambda's requests at another price: all other prices stay as they are.
QByteArray list(const char* usd) {
    MadeList made;
    made.add("Request-ARM", "us-east-1", {usd, "Requests"});
    return QByteArray::fromStdString(made.json());
}

struct PricesFixture : WindowFixture {
    PriceWork work{window, session, PRICES_FOLDER, folder.filePath(QStringLiteral("own")).toStdString()};
    QSignalSpy done{&work, &PriceWork::done};

    double requestsUsd() const {
        for (const cost::LineItem& line : session.results().comparison.rows[0].quote->lines())
            if (line.component.name == "requests" && !line.allowance) return line.amount.usd();
        return 0;
    }
    QString report() {
        if (done.isEmpty() && !done.wait(20'000)) return QStringLiteral("nothing was done");
        settle();
        return done.takeFirst().first().toString();
    }
};

} // namespace

class PriceWorkTest : public QObject {
    Q_OBJECT

private slots:
    void anImportChangesTheFigures() {
        PricesFixture f;
        COMPARE_USD(f.requestsUsd(), 5.8);
        f.work.import({f.written(list("0.0000004"), QStringLiteral("list.json"))});
        QVERIFY(f.report().contains(QStringLiteral("Taken: 1 price")));
        COMPARE_USD(f.requestsUsd(), 11.6);
        QVERIFY(!f.window.isWindowModified()); // no edit of the document
        QVERIFY(!f.work.isBusy());
        // What was done is shown as text that can be read and copied.
        QVERIFY(f.window.findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("Taken")));
    }

    void oneBadListDoesNotKeepTheOthersOut() {
        PricesFixture f;
        f.work.import({f.written("<html>", QStringLiteral("page.html")),
                       f.written(list("0.0000004"), QStringLiteral("list.json"))});
        const QString report = f.report();
        QVERIFY(report.contains(QStringLiteral("web page")));
        QVERIFY(report.contains(QStringLiteral("Taken: 1 price")));
        COMPARE_USD(f.requestsUsd(), 11.6);
    }

    void anUpdateFetchesAndChangesTheFigures() {
        HttpServer server;
        const QByteArray path = "/offers/v1.0/aws/AWSLambda/1/us-east-1/index.json";
        server.put("/offers/v1.0/aws/AWSLambda/current/region_index.json",
                   {R"({"regions": {"us-east-1": {"regionCode": "us-east-1", "currentVersionUrl": ")" + path +
                    R"("}}})"});
        server.put(path, {list("0.0000006"), "\"1\""});
        PricesFixture f;
        UpdateRequest request;
        request.base = server.address();
        request.services = {"lambda"};
        f.work.update(request);
        QVERIFY(f.work.isBusy());
        QVERIFY(f.report().contains(QStringLiteral("updated")));
        COMPARE_USD(f.requestsUsd(), 17.4);
        f.work.update(request);
        QVERIFY(f.report().contains(QStringLiteral("up-to-date")));
        COMPARE_USD(f.requestsUsd(), 17.4);
    }

    void withoutANetworkTheFiguresStay() {
        PricesFixture f;
        UpdateRequest request;
        request.base = "http://127.0.0.1:1";
        f.work.update(request);
        QVERIFY(f.report().contains(QStringLiteral("cannot be reached")));
        COMPARE_USD(f.requestsUsd(), 5.8);
    }

    void aFetchCanBeCancelled() {
        HttpServer server;
        const QByteArray path = "/offers/v1.0/aws/AWSLambda/current/us-east-1/index.json";
        server.put(path, {list("0.0000006"), "\"1\"", 200, -1, 100});
        PricesFixture f;
        UpdateRequest request;
        request.base = server.address();
        request.services = {"lambda"};
        f.work.update(request);
        QTRY_VERIFY(f.window.findChild<QProgressDialog*>() && server.count(path) > 0);
        f.window.findChild<QProgressDialog*>()->findChild<QPushButton*>()->click();
        QVERIFY(f.report().contains(QStringLiteral("cancelled")));
        COMPARE_USD(f.requestsUsd(), 5.8);
    }

    void showsWherePricesComeFrom() {
        PricesFixture f;
        PricesDialog dialog(f.session.results(), {QStringLiteral("here")});
        QVERIFY(dialog.table()->rowCount() >= 5);
        bool found = false;
        for (int row = 0; row < dialog.table()->rowCount(); ++row) {
            for (int column = 0; column < 5; ++column)
                QVERIFY2(!dialog.table()->item(row, column)->text().isEmpty(),
                         qPrintable(dialog.table()->item(row, 0)->text()));
            found =
                found || (dialog.table()->item(row, 0)->text() == QStringLiteral("lambda/duration/arm64") &&
                          dialog.table()->item(row, 1)->text().contains(QStringLiteral("0.0000133334")) &&
                          dialog.table()->item(row, 2)->text() == QStringLiteral("2026-09-19"));
        }
        QVERIFY(found);
        dialog.show();
        QVERIFY(!dialog.grab().isNull());
        for (const char* name : {"showPrices", "importPrices", "updatePrices"})
            QVERIFY(f.window.findChild<QAction*>(QLatin1String(name)));
    }

private:
    static void COMPARE_USD(double calculated, double expected) {
        QVERIFY2(std::abs(calculated - expected) < 1e-9, qPrintable(QString::number(calculated)));
    }
};

QTEST_MAIN(PriceWorkTest)
#include "price_work_test.moc"
