// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_tabs.h"

#include "libcost/text/report_advice.h"

#include "window_fixture.h"

#include <QPushButton>

class AdviceTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;
    AdvicePage* page() { return m_fixture.window.charts()->advice(); }

    bool says(const QString& text) {
        return QTest::qWaitFor([&] { return page()->lines().join(u'\n').contains(text); }, 5000);
    }

private slots:
    void init() {
        m_fixture.session.open(WindowFixture::example("api-backend.json"));
        m_fixture.window.tabs()->setCurrentIndex(ChartPage::kAdvice);
        QVERIFY(says(QStringLiteral("Run it on Lambda arm64, 512 MB")));
    }

    void saysWhatTheLibraryAdvises() {
        const cost::Scenario& scenario = m_fixture.session.scenario();
        const cost::Advice advice = cost::advise(*m_fixture.session.results().book, scenario);
        const QString all = page()->lines().join(u'\n');
        for (const cost::Reason& reason : advice.reasons)
            QVERIFY(all.contains(QString::fromStdString(cost::reasonText(scenario, reason))));
        for (const cost::Flip& flip : advice.flips)
            QVERIFY(all.contains(QString::fromStdString(cost::flipText(scenario, flip))));
        QCOMPARE(page()->flipButtons().size(), qsizetype(advice.flips.size()));
    }

    // A flip's button turns the dial there, as one step, and then the advice is what it said.
    void aFlipCanBeTaken() {
        const cost::Scenario before = m_fixture.session.scenario();
        const cost::Flip flip = page()->advised().advice.flips.front();
        page()->flipButtons().front()->click();
        QCOMPARE(*cost::position(m_fixture.session.scenario(), flip.dial), flip.value);
        const std::string label = before.options[flip.becomes.option].label;
        QVERIFY(says(QString::fromStdString(label) + u':'));
        QVERIFY(page()->advised().advice.decision.advisesTheSame(flip.becomes));
        m_fixture.session.undoStack().undo();
        QVERIFY(m_fixture.session.scenario() == before);
        QVERIFY(says(QStringLiteral("Run it on Lambda arm64, 512 MB")));
    }

    void saysWhatIsInTheWay() {
        cost::Scenario scenario = m_fixture.session.scenario();
        scenario.workload.needs.gpu = true;
        m_fixture.session.replaceScenario(scenario, QStringLiteral("gpu"));
        QVERIFY(says(QStringLiteral("Nothing fits")));
        QVERIFY(says(QStringLiteral("it has no GPU")));
        QVERIFY(page()->advised().commitments.empty());
    }

    void isReadInBothThemes() {
        for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_fixture.window.setTheme(theme);
            QTest::qWait(150);
            QVERIFY(!page()->grab().isNull());
            QVERIFY(says(QStringLiteral("Run it on")));
        }
    }
};

QTEST_MAIN(AdviceTest)
#include "advice_test.moc"
