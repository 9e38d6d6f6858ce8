// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/week_chart.h"
#include "ui/widgets/page_tabs.h"

#include "window_fixture.h"

#include <numeric>

class WeekChartTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;
    WeekChart* week() { return static_cast<WeekChart*>(m_fixture.window.pages()->get(u"week")->chart()); }

private slots:
    void init() {
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        m_fixture.window.tabs()->setCurrentIndex(m_fixture.window.pages()->rowOf(u"week"));
        m_fixture.settle();
        week()->tell(std::nullopt);
    }

    // The week at its mean is the month of the ranking.
    void agreesWithTheRanking() {
        const Results& results = m_fixture.session.results();
        QCOMPARE(week()->weeks().size(), results.comparison.ranking.size());
        std::size_t drawn = 0;
        for (const cost::Comparison::Row& row : results.comparison.rows) {
            if (!row.quote) continue;
            const auto& usd = week()->weeks()[drawn++];
            const double month =
                std::accumulate(usd.begin(), usd.end(), 0.0) / 168 * results.scenario.hoursPerMonth;
            QVERIFY(std::abs(month / row.quote->total().usd() - 1) < 1e-9);
        }
    }

    void tellsTheHour() {
        week()->setFocus();
        QTest::keyClick(week(), Qt::Key_Right);
        QCOMPARE(int(*week()->told()), 0);
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(week(), Qt::Key_Right);
        QTest::keyClick(week(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(week()->lines().front(), QStringLiteral("Tuesday, 12:00 to 13:00"));
        QCOMPARE(week()->lines().size(), qsizetype(week()->weeks().size() + 1));
        QTest::keyClick(week(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(week(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(int(*week()->told()), 0);
        QTest::keyClick(week(), Qt::Key_Escape);
        QVERIFY(!week()->told());
    }

    void theMouseTellsTheHour() {
        const QRect area = week()->axisRect()->rect();
        const int x = qRound(week()->xAxis->coordToPixel(100.5));
        QTest::mouseMove(week(), {x, area.center().y()});
        m_fixture.settle();
        QCOMPARE(int(week()->told().value_or(0)), 100);
        QTest::mouseMove(week(), {area.right() + 20, area.center().y()});
        m_fixture.settle();
        QVERIFY(!week()->told());
    }

    void drawsNothingWithoutPrices() {
        m_fixture.session.document().setRegion("cn-north-1");
        m_fixture.settle();
        QVERIFY(week()->weeks().empty());
        QTest::keyClick(week(), Qt::Key_Right);
        QVERIFY(!week()->grab().isNull());
    }
};

QTEST_MAIN(WeekChartTest)
#include "week_chart_test.moc"
