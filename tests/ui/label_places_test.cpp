// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_places.h"

#include <QTest>

class LabelPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void labelsKeepTheirGapAndTheirOrder() {
        const std::vector<double> placed = spread({100, 101, 40, 102}, 17, 0, 300);
        QCOMPARE(placed[2], 40.0);
        QVERIFY(placed[0] < placed[1] && placed[1] < placed[3]);
        QVERIFY(placed[1] - placed[0] >= 17 && placed[3] - placed[1] >= 17);
    }
    void labelsAtTheBottomMoveUp() {
        const std::vector<double> placed = spread({299, 299, 299}, 17, 0, 300);
        QVERIFY(placed[2] <= 300);
        QVERIFY(placed[0] >= 0 && placed[1] - placed[0] >= 17);
    }
    void aBoxAvoidsWhatIsTaken() {
        FreeSpace space(QRectF(0, 0, 400, 300));
        space.takeLine({0, 300}, {400, 0});
        const FreeSpace::Place place = space.place({100, 50}, {200, 150}, nullptr);
        QCOMPARE(place.covered, 0.0);
        QVERIFY(!place.rect.contains(200, 150));
    }
    void aFullChartIsToldApart() {
        FreeSpace space(QRectF(0, 0, 400, 300));
        space.take(QRectF(0, 0, 400, 300));
        QVERIFY(space.place({100, 50}, {200, 150}, nullptr).covered > 0);
        QVERIFY(space.place({500, 50}, {200, 150}, nullptr).rect.isNull());
    }
};

QTEST_APPLESS_MAIN(LabelPlacesTest)
#include "label_places_test.moc"
