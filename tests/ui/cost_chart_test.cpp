// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"
#include "ui/pages/map_chart.h"
#include "ui/widgets/page_tabs.h"

#include "window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

using cost::Dial;

class CostChartTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;

    QImage picture() {
        m_fixture.settle();
        return m_fixture.chart()->grab().toImage();
    }

private slots:
    // In place of the month's cost stands that of a million requests, everywhere in the chart.
    void perMillionRequests() {
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        m_fixture.settle();
        const ChartScene before = m_fixture.chart()->scene();
        m_fixture.window.pages()->get<CostPage>(u"requests")->setPerMillion(true);
        m_fixture.settle();
        const ChartScene& now = m_fixture.chart()->scene();
        QVERIFY(now.perMillion);
        for (std::size_t i = 0; i < before.ids.size(); ++i) {
            const auto& usd = before.results.sweep.columns[i].usd;
            const auto& each = now.results.sweep.columns[i].usd;
            for (std::size_t n = 0; n < usd.size(); ++n)
                QVERIFY(std::isnan(usd[n])
                            ? std::isnan(each[n])
                            : std::abs(each[n] - usd[n] / now.results.sweep.x[n] * 1e6) < 1e-9);
            QVERIFY(std::isnan(before.usdNow[i]) || std::abs(now.usdNow[i] - before.usdNow[i] / 30) < 1e-9);
        }
        QVERIFY(m_fixture.chart()->title().contains(u"1M requests"));
        m_fixture.window.pages()->get<CostPage>(u"requests")->setPerMillion(false);
        m_fixture.settle();
        QVERIFY(!m_fixture.chart()->scene().perMillion);
        QCOMPARE(m_fixture.chart()->scene().usdNow.front(), before.usdNow.front());
    }

    // Each curve says on what terms it is priced.
    void termsStandBesideTheCurves() {
        const ChartScene& scene = m_fixture.chart()->scene();
        QCOMPARE(scene.terms.size(), scene.ids.size());
        QCOMPARE(scene.terms[std::size_t(scene.column("lambda-arm64"))], QStringLiteral("after free tier"));
        QCOMPARE(scene.terms[std::size_t(scene.column("fargate-arm64"))], QStringLiteral("up to 60 % busy"));
        QCOMPARE(scene.terms[std::size_t(scene.column("fargate-one-task"))], QStringLiteral("as given"));
    }

    void init() {
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        m_fixture.window.tabs()->setCurrentIndex(0);
        m_fixture.chart()->resetZoom();
        m_fixture.settle();
    }

    void everyOptionHasItsHueInThePicture() {
        const QImage image = picture();
        for (const Hue hue : {Hue::LambdaArm, Hue::LambdaX86, Hue::Fargate, Hue::Ec2})
            QVERIFY2(pixelsOf(image, colorOf(hue, false), 40) > 60,
                     qPrintable(QString::number(static_cast<int>(hue))));
        QVERIFY(pixelsOf(image, colorOf(Hue::LambdaWarm, false), 10) < 20);
    }

    // The foot of the chart: the winner's hue at the left end and at the right end.
    void theStripStandsAtTheFoot() {
        const QImage image = picture();
        const QRect area = m_fixture.chart()->axisRect()->rect();
        QCOMPARE(image.pixelColor(area.left() + 5, area.bottom() - 1), colorOf(Hue::LambdaArm, false));
        QCOMPARE(image.pixelColor(area.right() - 5, area.bottom() - 1), colorOf(Hue::Fargate, false));
    }

    void theCurveRunsWhereTheSweepSays() {
        const QImage image = picture();
        const ChartScene& scene = m_fixture.chart()->scene();
        const std::vector<double>& usd = scene.results.sweep.columns[0].usd;
        int found = 0;
        for (std::size_t i = usd.size() / 2; i < usd.size(); i += 20) {
            const int x = static_cast<int>(m_fixture.chart()->xAxis->coordToPixel(scene.results.sweep.x[i]));
            const int y = static_cast<int>(m_fixture.chart()->yAxis->coordToPixel(usd[i]));
            found += pixelsOf(image.copy(x - 2, y - 3, 5, 7), colorOf(Hue::LambdaArm, false), 60) > 0;
        }
        QVERIFY2(found >= 8, qPrintable(QString::number(found)));
    }

    void theCrosshairReadsTheSweep() {
        CostChart* chart = m_fixture.chart();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        const auto first = chart->scene().cursor;
        QVERIFY(first);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(*chart->scene().cursor, *first + 10);
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(chart->scene().pinned);
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(!chart->scene().cursor);
        QTest::keyClick(chart, Qt::Key_C);
        QVERIFY(chart->scene().cursor);
        QTest::keyClick(chart, Qt::Key_Escape);
    }

    void theMouseSnapsToSamplesAndAClickPins() {
        CostChart* chart = m_fixture.chart();
        const QPoint place = chart->axisRect()->rect().center();
        QTest::mouseMove(chart, place);
        QMouseEvent move(QEvent::MouseMove, place, chart->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(chart, &move);
        QVERIFY(chart->scene().cursor);
        const double x = chart->xAxis->coordToPixel(chart->scene().results.sweep.x[*chart->scene().cursor]);
        QVERIFY(std::abs(x - place.x()) < 2);
        QTest::mouseClick(chart, Qt::LeftButton, {}, place);
        QVERIFY(chart->scene().pinned);
        QTest::keyClick(chart, Qt::Key_Escape);
    }

    void zoomingSamplesAnewAndComesBack() {
        CostChart* chart = m_fixture.chart();
        const double from = chart->scene().results.sweep.x.front();
        QTest::keyClick(chart, Qt::Key_Plus);
        m_fixture.settle();
        QVERIFY(chart->scene().results.sweep.x.front() > from);
        QVERIFY(chart->scene().results.sweep.x.size() > 500);
        QCOMPARE(m_fixture.session.document().undoStack().count(), 0); // zooming is no edit
        QTest::keyClick(chart, Qt::Key_Backspace);
        m_fixture.settle();
        QCOMPARE(chart->scene().results.sweep.x.front(), from);
    }

    // What the chosen option may cost is shaded, where another input than the chart's is uncertain.
    void theBandIsTheChosenOptions() {
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        const auto shaded = [&](const cost::Compute& compute) {
            QColor hue = colorOf(hueOf(compute), false);
            hue.setRgbF(hue.redF() * 0.16F + 0.84F, hue.greenF() * 0.16F + 0.84F,
                        hue.blueF() * 0.16F + 0.84F);
            return pixelsOf(picture(), hue, 2);
        };
        const auto& options = m_fixture.session.document().scenario().options;
        const int none = shaded(options[0].compute);
        m_fixture.session.dials().setDistribution(Dial::Requests, cost::Uniform{2e7, 6e7});
        QVERIFY(shaded(options[0].compute) < none + 50);
        QVERIFY(m_fixture.chart()->scene().results.band.x.empty());
        m_fixture.session.dials().setDistribution(Dial::Duration, cost::Uniform{60, 240});
        m_fixture.session.view().choose(options[0].id);
        QVERIFY(shaded(options[0].compute) > none + 2000);
        const cost::Band& band = m_fixture.chart()->scene().results.band;
        for (std::size_t i = 0; i < band.x.size(); ++i)
            QVERIFY(band.p10[i] <= band.p50[i] && band.p50[i] <= band.p90[i]);
        m_fixture.session.view().choose(options[2].id);
        m_fixture.settle();
        QVERIFY(m_fixture.chart()->scene().results.bandColumn == 2);
        m_fixture.window.pages()->get<CostPage>(u"requests")->setPerMillion(true);
        m_fixture.settle();
        const double perMonth = m_fixture.session.results().chart(Dial::Requests).band.p50[10];
        const cost::Band& each = m_fixture.chart()->scene().results.band;
        QCOMPARE(each.p50[10], perMonth / each.x[10] * 1e6);
        m_fixture.window.pages()->get<CostPage>(u"requests")->setPerMillion(false);
        m_fixture.session.document().undoStack().setIndex(0);
        m_fixture.session.view().choose({});
        QVERIFY(shaded(options[0].compute) < none + 50);
    }

    // Grey, where it stood, and at the same places as the curves.
    void aBaselineIsDrawnBehind() {
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        m_fixture.window.findChild<QAction*>(QStringLiteral("pinBaseline"))->trigger();
        m_fixture.session.dials().turn(Dial::Duration, 480);
        const QImage with = picture();
        const ChartScene& scene = m_fixture.chart()->scene();
        QCOMPARE(scene.baseline.x, scene.results.sweep.x);
        QCOMPARE(*scene.baselineNow, 30e6);
        QVERIFY(scene.baseline.columns[0].usd[300] < scene.results.sweep.columns[0].usd[300]);
        QVERIFY(m_fixture.window.findChild<QAction*>(QStringLiteral("pinBaseline"))->isChecked());
        m_fixture.window.findChild<QAction*>(QStringLiteral("pinBaseline"))->trigger();
        const QImage without = picture();
        int greyer = 0; // pixels that the baseline made darker, and no hue
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x) {
                const QColor at = with.pixelColor(x, y);
                if (at != without.pixelColor(x, y) && at.hslSaturation() < 60) ++greyer;
            }
        QVERIFY2(greyer > 500, qPrintable(QString::number(greyer)));
        QVERIFY(m_fixture.chart()->scene().baseline.x.empty());
        m_fixture.session.document().undoStack().setIndex(0);
    }

    void aHiddenCurveIsNotDrawn() {
        emit m_fixture.chart()->hiddenWanted("ec2-m7g-medium", true);
        const QImage without = picture();
        QVERIFY(pixelsOf(without, colorOf(Hue::Ec2, false), 10) < 10);
        emit m_fixture.chart()->hiddenWanted("ec2-m7g-medium", false);
        QVERIFY(pixelsOf(picture(), colorOf(Hue::Ec2, false), 40) > 60);
        QCOMPARE(m_fixture.session.document().undoStack().count(), 0);
    }

    void stepsStaySteps() {
        const std::vector<double>& fargate = m_fixture.chart()->scene().results.sweep.columns[2].usd;
        int level = 0;
        for (std::size_t i = 1; i < fargate.size(); ++i)
            level += fargate[i] == fargate[i - 1];
        QVERIFY(level > static_cast<int>(fargate.size()) / 2);
    }

    void theOtherChartsAreDrawnToo() {
        for (const int tab : {1, 2}) {
            m_fixture.window.tabs()->setCurrentIndex(tab);
            const QImage image = picture();
            QVERIFY(pixelsOf(image, colorOf(Hue::LambdaArm, false), 40) > 60);
        }
    }

    void picturesAreWritten() {
        QString why;
        for (const char* name : {"chart.png", "chart.svg"}) {
            const QString path = m_fixture.folder.filePath(QLatin1String(name));
            QVERIFY2(writeChart(*m_fixture.chart(), m_fixture.session.results(), {960, 600}, path, &why),
                     qPrintable(why));
            QVERIFY(QFileInfo(path).size() > 5000);
        }
        QFile svg(m_fixture.folder.filePath(QStringLiteral("chart.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        for (const char* printed : {"Orders API", "Lambda arm64", "list prices of", "Now"})
            QVERIFY2(text.contains(printed), printed);
        QCOMPARE(QImage(m_fixture.folder.filePath(QStringLiteral("chart.png"))).size(), QSize(1920, 1200));
        QVERIFY(!writeChart(*m_fixture.chart(), m_fixture.session.results(), {960, 600},
                            m_fixture.folder.filePath(QStringLiteral("no/such/chart.png")), &why));
    }

    void theChartIsCopied() {
        m_fixture.window.exports().copyChart();
        QVERIFY(QApplication::clipboard()->image().width() > 600);
        const QByteArray svg = QApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml"));
        QVERIFY(svg.contains("<svg") && svg.contains("list prices of"));
    }

    // Behind another page it is not computed; what it holds still fits together when something is chosen.
    void behindAnotherPageOfAnotherDocument() {
        WindowFixture fixture({1600, 900});
        fixture.window.pages()->setCurrent(fixture.window.pages()->rowOf(u"map"));
        fixture.session.files().open(WindowFixture::example("first-function.json"));
        fixture.settle();
        for (const cost::Option& option : fixture.session.document().scenario().options)
            fixture.session.view().choose(option.id);
        for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            fixture.window.view().setTheme(theme);
            QVERIFY(!fixture.chart()->grab().isNull());
        }
        fixture.settle();
        fixture.window.pages()->setCurrent(0);
        fixture.settle();
        QCOMPARE(fixture.chart()->scene().ids.size(), fixture.session.document().scenario().options.size());
    }
};

QTEST_MAIN(CostChartTest)
#include "cost_chart_test.moc"
