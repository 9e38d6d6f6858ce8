// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notes_panel.h"
#include "ui/panels/why_panel.h"
#include "ui/panels/workload_panel.h"

#include "libcost/units/format.h"

#include "window_fixture.h"

class WhyPanelTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;
    WhyPanel* why() { return m_fixture.window.why(); }

private slots:
    void everyLineStandsThereWithItsAmount() {
        m_fixture.session.view().choose("lambda-arm64");
        m_fixture.settle();
        const Results& results = m_fixture.session.results();
        const auto& lines = results.comparison.rows[0].quote->lines();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            LineRow* row = why()->rows()[static_cast<qsizetype>(i)];
            QVERIFY(row->isVisible());
            QCOMPARE(row->text().toStdString(), cost::lineTitle(lines[i]).english());
            if (!lines[i].allowance)
                QCOMPARE(row->amount().toStdString(), cost::smallMoneyText(lines[i].amount));
        }
    }

    void aLineOpensIntoChipsThatLeadToTheirDials() {
        m_fixture.session.view().choose("lambda-arm64");
        m_fixture.settle();
        QVERIFY(why()->details()->isVisible()); // the dearest line, from the start
        QToolButton* chip = why()->details()->findChild<QToolButton*>();
        QVERIFY(chip && chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(m_fixture.window.workload()->field(cost::Dial::Requests)->edit()->hasFocus());
        LineRow* first = why()->rows()[1];
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY(first->isChecked());
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY(!why()->details()->isVisible());
    }

    void aRefusalSaysWhy() {
        m_fixture.session.view().choose("fargate-one-task");
        m_fixture.settle();
        QVERIFY(m_fixture.window.notes()->text().contains(u"cannot carry the load"));
        for (LineRow* row : why()->rows())
            QVERIFY(!row->isVisible());
    }
};

QTEST_MAIN(WhyPanelTest)
#include "why_panel_test.moc"
