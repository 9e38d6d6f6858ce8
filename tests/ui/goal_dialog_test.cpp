// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/goal_dialog.h"

#include "window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using cost::Dial;

class GoalDialogTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;

    static void pick(QComboBox* box, const QVariant& data) {
        box->setCurrentIndex(box->findData(data));
        QVERIFY(box->currentIndex() >= 0);
    }
    double cost(const std::string& id) {
        const cost::Scenario& scenario = m_fixture.session.document().scenario();
        return cost::estimate(*m_fixture.session.results().book, scenario, *cost::optionOf(scenario, id))
            ->total()
            .usd();
    }

private slots:
    void init() {
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        m_fixture.settle();
    }

    void findsTheBudgetAndSetsTheDial() {
        GoalDialog dialog(m_fixture.session);
        dialog.goal()->setCurrentIndex(1);
        pick(dialog.dial(), int(Dial::Requests));
        pick(dialog.option(), QStringLiteral("lambda-arm64"));
        dialog.budget()->setText(QStringLiteral("$1,000 USD"));
        QCOMPARE(dialog.answers()->count(), 1);
        QVERIFY(dialog.answers()->item(0)->text().contains(u"within $1,000.00 up to"));
        QVERIFY(dialog.setButton()->isEnabled());
        dialog.setButton()->click();
        m_fixture.settle();
        QVERIFY(cost("lambda-arm64") <= 1000);
        QVERIFY(cost("lambda-arm64") > 999.9);
        m_fixture.session.document().undoStack().undo();
        QCOMPARE(*m_fixture.session.document().scenario().workload.requestsPerMonth, 30e6);
    }

    // Commas are read, not dropped; what has two meanings is refused with both.
    void budgetsInEveryLanguage() {
        GoalDialog dialog(m_fixture.session);
        dialog.goal()->setCurrentIndex(1);
        pick(dialog.dial(), int(Dial::Requests));
        pick(dialog.option(), QStringLiteral("lambda-arm64"));
        const auto told = [&](const char* language, const char* typed) {
            useLanguage(QString::fromLatin1(language));
            dialog.budget()->clear();
            dialog.budget()->setText(QString::fromUtf8(typed));
            useLanguage(QStringLiteral("en"));
            return dialog.answers()->count() > 0 ? dialog.answers()->item(0)->text()
                                                 : dialog.message()->text();
        };
        for (const char* language : {"en", "de", "es"}) {
            QVERIFY2(told(language, "500,50").contains(u"$500.50"), qPrintable(told(language, "500,50")));
            QVERIFY(told(language, "12,5").contains(u"$12.50"));
            QVERIFY(told(language, "1.200,50").contains(u"$1,200.50"));
            QVERIFY(told(language, "1,200.50 USD").contains(u"$1,200.50"));
            QVERIFY(told(language, "1 000").contains(u"$1,000.00"));
        }
        QVERIFY(told("en", "1,000").contains(u"$1,000.00"));
        QVERIFY(told("de", "1,000").contains(u"1000"));
        QCOMPARE(dialog.answers()->count(), 0);
        QVERIFY(told("de", "1.000").contains(u"1000"));
        QCOMPARE(dialog.answers()->count(), 0);
    }

    void findsWhereTwoCostTheSame() {
        GoalDialog dialog(m_fixture.session);
        pick(dialog.option(), QStringLiteral("fargate-arm64"));
        pick(dialog.other(), QStringLiteral("lambda-arm64"));
        QVERIFY(dialog.answers()->count() >= 1);
        dialog.answers()->setCurrentRow(0);
        dialog.setButton()->click();
        m_fixture.settle();
        QVERIFY(std::abs(cost("fargate-arm64") / cost("lambda-arm64") - 1) < 1e-6);
    }

    void howFastMustTheFunctionBe() {
        GoalDialog dialog(m_fixture.session);
        dialog.goal()->setCurrentIndex(1);
        pick(dialog.dial(), int(Dial::Duration));
        pick(dialog.option(), QStringLiteral("lambda-arm64"));
        dialog.budget()->setText(QStringLiteral("20"));
        QVERIFY2(dialog.answers()->count() == 1, qPrintable(dialog.answers()->item(0)->text()));
        dialog.setButton()->click();
        m_fixture.settle();
        QVERIFY(cost("lambda-arm64") <= 20);
        m_fixture.session.dials().turn(Dial::Duration,
                                       *m_fixture.session.document().scenario().workload.durationMs + 1);
        QVERIFY(cost("lambda-arm64") > 20);
    }

    void saysWhatItCannotAnswer() {
        GoalDialog dialog(m_fixture.session);
        dialog.goal()->setCurrentIndex(1);
        for (const char* typed : {"", "much", "-5", "nan", "1e999"}) {
            dialog.budget()->setText(QString::fromLatin1(typed));
            QVERIFY2(dialog.message()->text().contains(u"Give an amount"), typed);
            QVERIFY(!dialog.setButton()->isEnabled());
            QCOMPARE(dialog.answers()->count(), 0);
        }
        dialog.budget()->setText(QStringLiteral("0.0001"));
        QVERIFY(dialog.message()->text().isEmpty());
        dialog.goal()->setCurrentIndex(0);
        pick(dialog.option(), QStringLiteral("lambda-arm64"));
        pick(dialog.other(), QStringLiteral("lambda-arm64"));
        QVERIFY(dialog.message()->text().contains(u"two different"));
    }

    void everyQuestionHasAnAnswerOrAReason() {
        GoalDialog dialog(m_fixture.session);
        for (int goal = 0; goal < dialog.goal()->count(); ++goal)
            for (int dial = 0; dial < dialog.dial()->count(); ++dial)
                for (int option = 0; option < dialog.option()->count(); ++option) {
                    dialog.goal()->setCurrentIndex(goal);
                    dialog.dial()->setCurrentIndex(dial);
                    dialog.option()->setCurrentIndex(option);
                    QVERIFY(dialog.answers()->count() > 0 || !dialog.message()->text().isEmpty());
                }
    }
};

QTEST_MAIN(GoalDialogTest)
#include "goal_dialog_test.moc"
