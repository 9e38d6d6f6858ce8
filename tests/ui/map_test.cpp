// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/map_chart.h"
#include "ui/panels/answer_line.h"
#include "ui/widgets/page_tabs.h"

#include "libcost/units/format.h"

#include "window_fixture.h"

#include <QComboBox>

using cost::Dial;

class MapTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;
    MapChart* map() { return static_cast<MapChart*>(m_fixture.window.pages()->get(u"map")->chart()); }
    const Results& results() { return m_fixture.session.results(); }
    QPoint pixel(double x, double y) {
        return {qRound(map()->xAxis->coordToPixel(x)), qRound(map()->yAxis->coordToPixel(y))};
    }

private slots:
    void init() {
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        m_fixture.session.view().setMapDials(Dial::Requests, Dial::Memory);
        m_fixture.window.tabs()->setCurrentIndex(m_fixture.window.pages()->rowOf(u"map"));
        map()->choosePlace(std::nullopt);
        m_fixture.settle();
    }

    void isOnlyComputedWhileItShows() {
        QVERIFY(!results().map.x.empty());
        m_fixture.window.tabs()->setCurrentIndex(0);
        m_fixture.settle();
        QVERIFY(results().map.x.empty());
        QVERIFY(!map()->isVisible());
        QVERIFY(m_fixture.chart()->isVisible());
    }

    // Where the scenario stands, the map says what the ranking says.
    void tellsTheRankingWhereTheScenarioStands() {
        const QStringList lines = map()->placeLines();
        QCOMPARE(lines.front(), QStringLiteral("30M requests, 512 MB"));
        const cost::Comparison& all = results().comparison;
        QCOMPARE(lines.size(), qsizetype(all.ranking.size() + 1));
        for (std::size_t i = 0; i < all.ranking.size(); ++i)
            QVERIFY2(lines[qsizetype(i + 1)].contains(
                         QString::fromStdString(cost::moneyText(all.rows[all.ranking[i]].quote->total()))),
                     qPrintable(lines[qsizetype(i + 1)]));
        QVERIFY(map()->accessibleDescription().contains(lines[1]));
    }

    // Each part of the map has the hue of the option that a comparison there finds.
    void isColouredByTheWinner() {
        const QImage picture = map()->grab().toImage();
        const std::vector<Look> looks = looksOf(results().scenario, false);
        int checked = 0;
        for (const double requests : {2e5, 3e6, 6e7, 4e9})
            for (const double memory : {160.0, 700.0, 5000.0}) {
                const cost::Scenario there = cost::turned(
                    cost::turned(results().scenario, Dial::Memory, memory), Dial::Requests, requests);
                const cost::Comparison all = cost::compare(*results().book, there);
                const QPoint at = pixel(requests, memory);
                // Words lie over some places; those show no shade of an option.
                const QColor seen = picture.pixelColor(at);
                const QColor hue = looks[all.ranking.front()].color;
                if (seen.hslSaturation() < 60) continue;
                QVERIFY2(std::abs(seen.hslHue() - hue.hslHue()) < 12,
                         qPrintable(QStringLiteral("%1 requests, %2 MB").arg(requests).arg(memory)));
                ++checked;
            }
        QVERIFY(checked >= 6);
    }

    void aClickTellsWhatThePlaceCosts() {
        QTest::mouseClick(map(), Qt::LeftButton, {}, pixel(1e9, 1024));
        QVERIFY(map()->chosenPlace());
        const QPointF place = *map()->chosenPlace();
        QVERIFY(std::abs(std::log(place.x() / 1e9)) < 0.05);
        const cost::Scenario there = cost::turned(cost::turned(results().scenario, Dial::Memory, place.y()),
                                                  Dial::Requests, place.x());
        const cost::Comparison all = cost::compare(*results().book, there);
        QVERIFY(map()->placeLines()[1].contains(
            QString::fromStdString(cost::moneyText(all.rows[all.ranking.front()].quote->total()))));
        QCOMPARE(*m_fixture.session.document().scenario().workload.requestsPerMonth,
                 30e6); // looking is no edit
        QTest::keyClick(map(), Qt::Key_Escape);
        QVERIFY(!map()->chosenPlace());
    }

    void arrowsChooseAndEnterSetsBothDials() {
        map()->setFocus();
        QTest::keyClick(map(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(map(), Qt::Key_Up, Qt::ShiftModifier);
        const QPointF place = *map()->chosenPlace();
        QVERIFY(place.x() > 30e6 && place.y() > 512);
        QTest::keyClick(map(), Qt::Key_Return);
        m_fixture.settle();
        QCOMPARE(*m_fixture.session.document().scenario().workload.requestsPerMonth, place.x());
        QCOMPARE(*cost::position(m_fixture.session.document().scenario(), Dial::Memory), place.y());
        m_fixture.session.document().undoStack().undo();
        QCOMPARE(*m_fixture.session.document().scenario().workload.requestsPerMonth, 30e6);
        QCOMPARE(*cost::position(m_fixture.session.document().scenario(), Dial::Memory), 512.0);
    }

    void everyPairOfDialsIsDrawn() {
        Page* page = m_fixture.window.pages()->get(u"map");
        auto* acrossBox = page->findChild<QComboBox*>(QStringLiteral("across"));
        auto* upBox = page->findChild<QComboBox*>(QStringLiteral("up"));
        for (const cost::DialFacts& across : cost::kDials)
            for (const cost::DialFacts& up : cost::kDials) {
                if (across.dial == up.dial) continue;
                m_fixture.session.view().setMapDials(across.dial, up.dial);
                m_fixture.session.computeNow();
                QCOMPARE(acrossBox->currentData().toInt(), int(across.dial));
                QCOMPARE(upBox->currentData().toInt(), int(up.dial));
                QVERIFY(!map()->title().isEmpty());
                QVERIFY(!map()->grab().isNull());
            }
        // The same dial twice: the two change places.
        m_fixture.session.view().setMapDials(Dial::Requests, Dial::Memory);
        upBox->setCurrentIndex(upBox->findData(int(Dial::Requests)));
        emit upBox->activated(upBox->currentIndex());
        QCOMPARE(m_fixture.session.view().mapDials(), std::pair(Dial::Memory, Dial::Requests));
    }

    void growsFineAtRest() {
        m_fixture.session.dials().turn(Dial::Cpu, 12);
        m_fixture.session.computeFinely();
        const std::size_t fine = results().map.x.size();
        m_fixture.session.computeNow();
        QVERIFY(results().map.x.size() <= fine);
        QVERIFY(fine > 32);
    }

    void saysWhereNothingHasAPrice() {
        m_fixture.session.document().setRegion("cn-north-1");
        m_fixture.settle();
        QVERIFY(map()->placeLines().join(u' ').contains(u"no option has a price"));
        QVERIFY(!map()->grab().isNull());
    }
};

QTEST_MAIN(MapTest)
#include "map_test.moc"
