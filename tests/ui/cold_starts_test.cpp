// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cold_start_page.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/page_tabs.h"

#include "window_fixture.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QPushButton>

class ColdStartsTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;
    ColdStartPage* page() { return m_fixture.window.pages()->get<ColdStartPage>(u"coldStarts"); }

    // So few requests that it is quick.
    void openQuick() {
        m_fixture.session.files().open(
            m_fixture.written(R"({"format": "breakeven-scenario", "version": 1, "region": "us-east-1",
            "name": "Quick", "workload": {"requests_per_month": 40000, "duration_ms": 900, "init_ms": 2500},
            "simulation": {"hours": 2000},
            "options": [{"kind": "lambda", "memory_mb": 1024}, {"kind": "ec2", "instance": "m7g.large", "count": 1}]})"));
    }
    bool finished() {
        return QTest::qWaitFor([this] { return !page()->work()->isBusy() && page()->work()->latest(); },
                               60'000);
    }

private slots:
    void init() {
        m_fixture.window.tabs()->setCurrentIndex(0);
        openQuick();
        m_fixture.window.tabs()->setCurrentIndex(m_fixture.window.pages()->rowOf(u"coldStarts"));
        QVERIFY(finished());
        m_fixture.settle();
    }

    // What the window shows is what the library says.
    void agreesWithTheLibrary() {
        const auto found = page()->work()->latest();
        cost::Problems problems;
        const cost::Scenario& scenario = m_fixture.session.document().scenario();
        const auto choice = cost::coldStartChoice(*m_fixture.session.results().book, scenario,
                                                  scenario.options.front(), cost::usualTargets(), problems);
        QVERIFY(choice);
        QCOMPARE(found->choice.ways.size(), choice->ways.size());
        QCOMPARE(page()->tradeOff()->points().size(), choice->ways.size());
        for (const TradeOffChart::Point& point : page()->tradeOff()->points()) {
            QCOMPARE(point.usd, choice->ways[point.way].usd->usd());
            QCOMPARE(point.seconds, choice->ways[point.way].p99S);
        }
        QVERIFY(page()->sentence().contains(QStringLiteral("of the requests start cold")));
    }

    // On the line nothing is beaten in both; off it, something is.
    void theLineHoldsWhatNothingBeats() {
        const auto& points = page()->tradeOff()->points();
        QVERIFY(points.front().best);
        for (const auto& point : points) {
            bool beaten = false;
            for (const auto& other : points)
                beaten |= other.seconds <= point.seconds && other.usd <= point.usd &&
                          (other.seconds < point.seconds || other.usd < point.usd);
            QCOMPARE(point.best, !beaten);
        }
    }

    void theKeysTellEachWay() {
        TradeOffChart* chart = page()->tradeOff();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->lines().front(), chart->points()[0].name);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->lines().front(), chart->points()[1].name);
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("a month")));
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(chart->lines().isEmpty());
        page()->percentile()->setCurrentIndex(0);
        emit page()->percentile()->activated(0);
        QCOMPARE(chart->percentile(), 50);
        QCOMPARE(chart->points().front().seconds,
                 page()->work()->latest()->choice.ways[chart->points().front().way].p50S);
        page()->percentile()->setCurrentIndex(2);
        emit page()->percentile()->activated(2);
    }

    void theKeysTellEachMoment() {
        EnvironmentsChart* chart = page()->overTime();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(chart->lines().size(), 4);
        QTest::keyClick(chart, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(chart->lines().isEmpty());
        QCOMPARE(page()->chart(), static_cast<ChartView*>(chart));
    }

    // One step, which can be undone.
    void takesTheShare() {
        const int before = m_fixture.session.document().undoStack().count();
        page()->takeShare()->click();
        QCOMPARE(m_fixture.session.document().undoStack().count(), before + 1);
        QCOMPARE(*m_fixture.session.document().scenario().workload.coldStartShare,
                 page()->work()->latest()->result.onDemandColdShare());
        m_fixture.settle();
        QVERIFY(!page()->work()->isBusy()); // the share itself changes nothing in what was simulated
        m_fixture.session.document().undoStack().undo();
        QVERIFY(!m_fixture.session.document().scenario().workload.coldStartShare);
    }

    // While a dial turns nothing hangs, and the last answer is the one shown.
    void followsTheScenario() {
        QElapsedTimer timer;
        timer.start();
        for (int i = 1; i <= 20; ++i) {
            m_fixture.session.dials().turn(cost::Dial::Requests, 40'000 + i * 1000);
            QCoreApplication::processEvents();
        }
        QVERIFY(page()->work()->isBusy());
        QVERIFY(finished());
        QCOMPARE(*page()->work()->latest()->scenario.workload.requestsPerMonth, 60'000.0);
    }

    void stopsAndBeginsAgain() {
        cost::Scenario many = m_fixture.session.document().scenario();
        many.workload.requestsPerMonth = 3e9;
        many.simulation.hours = 2000;
        m_fixture.session.document().replace(many, QStringLiteral("many"));
        QVERIFY(QTest::qWaitFor([this] { return page()->cancelButton()->isVisible(); }, 20'000));
        const auto before = page()->work()->latest();
        QSignalSpy stopped(page()->work(), &ColdStartWork::stopped);
        page()->cancelButton()->click();
        QVERIFY(QTest::qWaitFor([&] { return stopped.count() == 1; }, 5000));
        QVERIFY(!page()->work()->isBusy());
        QCOMPARE(page()->work()->latest(), before);
        QVERIFY(page()->cancelButton()->isVisible()); // it begins again now
        page()->cancelButton()->click();
        QVERIFY(page()->work()->isBusy());
    }

    void saysWhatIsMissing() {
        m_fixture.session.files().open(
            m_fixture.written(R"({"format": "breakeven-scenario", "version": 1, "region": "us-east-1",
            "workload": {"requests_per_month": 40000}, "options": [{"kind": "ec2", "instance": "m7g.large", "count": 1}]})",
                              QStringLiteral("no-function.json")));
        QVERIFY(QTest::qWaitFor(
            [this] { return page()->sentence().contains(QStringLiteral("no Lambda function")); }, 10'000));
        QVERIFY(page()->tradeOff()->points().empty());
        QTest::keyClick(page()->tradeOff(), Qt::Key_Right);
        QVERIFY(!page()->grab().isNull());
    }

    // A Region whose prices are not known has no point for it, and says so.
    void saysWhatHasNoPrice() {
        m_fixture.session.document().setRegion("ap-east-2");
        QVERIFY(QTest::qWaitFor(
            [this] { return page()->sentence().contains(QStringLiteral("known for ap-east-2")); }, 20'000));
        QVERIFY(page()->tradeOff()->points().size() > 0);
        m_fixture.session.document().setRegion("us-east-1");
    }

    // INIT by a preset, and what is simulated, are edits like others.
    void theSectionIsUndone() {
        WorkloadPanel* panel = m_fixture.window.workload();
        const cost::Scenario before = m_fixture.session.document().scenario();
        QCOMPARE(panel->initPreset()->count(), 0); // nothing was read for what is closed
        panel->sections()[0]->setOpen(true);
        m_fixture.settle();
        QComboBox* preset = panel->initPreset();
        const int java = preset->findText(QStringLiteral("java21-image-x86"));
        QVERIFY(java > 0);
        preset->setCurrentIndex(java);
        emit preset->activated(java);
        QCOMPARE(*m_fixture.session.document().scenario().workload.initMs, preset->itemData(java).toDouble());
        QCOMPARE(preset->currentIndex(), 0);
        panel->keepAlive()->setValue(300);
        QCOMPARE(*m_fixture.session.document().scenario().simulation.keepAliveS, 300.0);
        const int lognormal = panel->serviceLaw()->findText(QStringLiteral("lognormal"));
        emit panel->serviceLaw()->activated(lognormal);
        QVERIFY(m_fixture.session.document().scenario().simulation.service == cost::ServiceLaw::Lognormal);
        QVERIFY(m_fixture.session.document().scenario().simulation.serviceCv);
        for (int i = 0; i < 3; ++i)
            m_fixture.session.document().undoStack().undo();
        QVERIFY(m_fixture.session.document().scenario() == before);
    }
};

QTEST_MAIN(ColdStartsTest)
#include "cold_starts_test.moc"
