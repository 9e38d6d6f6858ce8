// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/words.h"
#include "ui/pages/advice_page.h"
#include "ui/pages/outlook_chart.h"
#include "ui/pages/tornado_chart.h"
#include "ui/panels/ranking_view.h"
#include "ui/widgets/page_tabs.h"

#include "libcost/output/report_advice.h"

#include "window_fixture.h"

#include <QClipboard>
#include <QPushButton>

#define VERIFY_SAID(text, part) QVERIFY2((text).contains(QLatin1String(part)), qPrintable(text))

class AdviceTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;
    AdvicePage* page() { return m_fixture.window.pages()->get<AdvicePage>(u"advice"); }

    bool says(const QString& text) {
        return QTest::qWaitFor([&] { return page()->lines().join(u'\n').contains(text); }, 5000);
    }

private slots:
    void init() {
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        m_fixture.window.tabs()->setCurrentIndex(m_fixture.window.pages()->rowOf(u"advice"));
        QVERIFY(says(QStringLiteral("Run it on Lambda arm64, 512 MB")));
    }

    void saysWhatTheLibraryAdvises() {
        const cost::Scenario& scenario = m_fixture.session.document().scenario();
        const cost::Advice advice = cost::advise(*m_fixture.session.results().book, scenario);
        const cost::Outlook outlook =
            *cost::outlook(*m_fixture.session.results().book, scenario, advice.decision);
        const QString all = page()->lines().join(u'\n');
        for (const cost::AdvicePart& part : cost::adviceParts(scenario, advice, outlook))
            for (const cost::Message& line : part.lines)
                QVERIFY2(all.contains(words(line)), line.english().c_str());
        for (const cost::Reason& reason : advice.reasons)
            QVERIFY(all.contains(words(cost::reasonText(scenario, reason))));
        for (const cost::Flip& flip : advice.flips)
            QVERIFY(all.contains(words(cost::flipText(scenario, flip))));
        QCOMPARE(page()->flipButtons().size(), qsizetype(advice.flips.size()));
    }

    // A flip's button turns the dial there, as one step, and then the advice is what it said.
    void aFlipCanBeTaken() {
        const cost::Scenario before = m_fixture.session.document().scenario();
        const cost::Flip flip = page()->advised()->advice.flips.front();
        page()->flipButtons().front()->click();
        QCOMPARE(*cost::position(m_fixture.session.document().scenario(), flip.dial), flip.value);
        const std::string label = before.options[flip.becomes.option].label;
        QVERIFY(says(QString::fromStdString(label) + u':'));
        QVERIFY(page()->advised()->advice.decision.advisesTheSame(flip.becomes));
        m_fixture.session.document().undoStack().undo();
        QVERIFY(m_fixture.session.document().scenario() == before);
        QVERIFY(says(QStringLiteral("Run it on Lambda arm64, 512 MB")));
    }

    void saysWhatIsInTheWay() {
        cost::Scenario scenario = m_fixture.session.document().scenario();
        scenario.workload.needs.gpu = true;
        m_fixture.session.document().replace(scenario, QStringLiteral("gpu"));
        QVERIFY(says(QStringLiteral("Nothing fits")));
        QVERIFY(says(QStringLiteral("it has no GPU")));
        QVERIFY(page()->advised()->advice.commitments.empty());
    }

    // Without ranges every input is moved a little; with them there are futures.
    void saysHowSureThatIs() {
        QVERIFY(page()->tornadoChart() && page()->outlookChart()->isHidden());
        QVERIFY(says(QStringLiteral("Each input was moved by 20 %")));
        m_fixture.session.dials().setDistribution(cost::Dial::Requests, cost::Uniform{2e7, 6e7});
        QVERIFY(says(QStringLiteral("In 100,000 futures drawn from what is known of Requests")));
        QVERIFY(!page()->outlookChart()->isHidden());
        QVERIFY(says(QStringLiteral("Lambda arm64, 512 MB: the cheapest in")));
        VERIFY_SAID(page()->outlookChart()->accessibleDescription(), "the cheapest in");
        VERIFY_SAID(page()->tornadoChart()->accessibleDescription(), "its lead goes from");
        // The rows have the options' hues, the bars of the tornado none.
        const QImage rows = page()->outlookChart()->grab().toImage();
        const QColor arm = colorOf(Hue::LambdaArm, false);
        QVERIFY(pixelsOf(rows, arm) > 40);
        QVERIFY(pixelsOf(page()->tornadoChart()->grab().toImage(), arm) == 0);
        m_fixture.session.document().undoStack().undo();
        QVERIFY(says(QStringLiteral("Each input was moved by 20 %")));
    }

    // What the scenario does not list is added as one step.
    void anAlternativeCanBeAdded() {
        const cost::Scenario before = m_fixture.session.document().scenario();
        QVERIFY(!page()->addButtons().isEmpty());
        const cost::Comparison::Row other = page()->advised()->advice.alternatives.front();
        page()->addButtons().front()->click();
        QVERIFY(m_fixture.session.document().scenario().options.back() == other.option);
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto& all = page()->advised()->advice.comparison.rows;
                return all.size() == before.options.size() + 1 && all.back().quote &&
                       all.back().quote->total() == other.quote->total();
            },
            5000));
        m_fixture.session.document().undoStack().undo();
        QVERIFY(m_fixture.session.document().scenario() == before);
        QVERIFY(QTest::qWaitFor([&] { return !page()->addButtons().isEmpty(); }, 5000));
    }

    // While it is worked out the old advice stays, and the window answers.
    void workEndsWhenItIsCancelled() {
        const auto before = page()->advised();
        m_fixture.session.dials().setDistribution(cost::Dial::Requests, cost::Uniform{2e7, 6e7});
        m_fixture.settle();
        QVERIFY(page()->work()->isBusy());
        QSignalSpy stopped(page()->work(), &Work::stopped);
        page()->work()->cancel();
        QVERIFY(stopped.count() > 0 || stopped.wait(5000));
        QCOMPARE(page()->advised(), before);
        QCOMPARE(page()->cancelButton()->text(), QStringLiteral("Advise"));
        page()->cancelButton()->click();
        QVERIFY(says(QStringLiteral("futures drawn")));
        m_fixture.session.document().undoStack().undo();
    }

    void isCopiedAsMarkdown() {
        for (const bool byButton : {true, false}) {
            QApplication::clipboard()->clear();
            if (byButton)
                page()->copyButton()->click();
            else
                m_fixture.window.exports().copyChart(); // there is no chart on this page
            const QString text = QApplication::clipboard()->text();
            VERIFY_SAID(text, "**Run it on Lambda arm64, 512 MB: $24.87 a month.**");
            VERIFY_SAID(text, "## How sure that is");
        }
    }

    // The page has its own rows of options; the others have the table.
    void theRankingGivesWay() {
        QVERIFY(!m_fixture.window.ranking()->isVisible());
        m_fixture.window.tabs()->setCurrentIndex(0);
        QVERIFY(m_fixture.window.ranking()->isVisible());
        m_fixture.window.tabs()->setCurrentIndex(m_fixture.window.pages()->rowOf(u"advice"));
    }

    void isReadInBothThemes() {
        for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_fixture.window.view().setTheme(theme);
            QTest::qWait(150);
            QVERIFY(!page()->grab().isNull());
            QVERIFY(says(QStringLiteral("Run it on")));
        }
    }
};

QTEST_MAIN(AdviceTest)
#include "advice_test.moc"
