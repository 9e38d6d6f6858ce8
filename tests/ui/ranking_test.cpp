// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ranking_view.h"

#include "libcost/units/format.h"

#include "window_fixture.h"

#include <QApplication>
#include <QClipboard>

class RankingTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;
    RankingView* view() { return m_fixture.window.ranking(); }
    QString cell(int row, int column) { return view()->model()->index(row, column).data().toString(); }

private slots:
    void optionsStandByRisingCostAndTheRefusedLast() {
        const Results& results = m_fixture.session.results();
        QCOMPARE(view()->model()->rowCount(), 5);
        for (std::size_t rank = 0; rank < results.comparison.ranking.size(); ++rank)
            QCOMPARE(view()->model()->optionId(static_cast<int>(rank)),
                     results.comparison.rows[results.comparison.ranking[rank]].option.id);
        QCOMPARE(view()->model()->optionId(4), std::string("fargate-one-task"));
        QCOMPARE(cell(4, RankingModel::Rank), QStringLiteral("–"));
        QVERIFY(cell(4, RankingModel::UsdAMonth).contains(u"busy at the peak"));
        QCOMPARE(view()->columnSpan(4, RankingModel::UsdAMonth), 5);
    }

    void choosingARowExplainsIt() {
        view()->selectRow(2);
        QCOMPARE(m_fixture.session.view().chosen(), view()->model()->optionId(2));
        m_fixture.session.view().choose("lambda-arm64");
        QCOMPARE(view()->currentIndex().row(), view()->model()->rowOf("lambda-arm64"));
    }

    // Undone by the keys, with Ctrl held down; redone, sorted, added and removed: one row is the chosen one.
    void oneRowIsChosenWhateverHappens() {
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        m_fixture.window.activateWindow();
        m_fixture.settle();
        const auto isOne = [&] {
            m_fixture.settle();
            const QModelIndexList rows = view()->selectionModel()->selectedRows();
            return rows.size() == 1 && rows.first().row() == view()->currentIndex().row() &&
                   view()->model()->optionId(rows.first().row()) == m_fixture.session.view().chosen();
        };
        const auto key = [&](Qt::Key which, Qt::KeyboardModifiers modifiers) {
            // Through the window, as from a desktop: the state of the keys is Ctrl's while the shortcut
            // works, which selectRow() would heed.
            QWindow* const window = m_fixture.window.windowHandle();
            QTest::keyClick(window, which, modifiers);
            QTest::keyRelease(window, Qt::Key_Control);
        };
        view()->setFocus();
        for (const char* id : {"lambda-x86", "lambda-arm64", "fargate-arm64"}) {
            m_fixture.session.view().choose(id);
            QVERIFY(isOne());
            // It changes its place in the ranking, there and back.
            for (const double requests : {1e9, 1e5, 2e8, 3e7}) {
                m_fixture.session.document().beginGesture();
                m_fixture.session.dials().turn(cost::Dial::Requests, requests);
                QVERIFY(isOne());
            }
            for (int i = 0; i < 4; ++i) {
                key(Qt::Key_Z, Qt::ControlModifier);
                QVERIFY(isOne());
            }
            for (int i = 0; i < 4; ++i) {
                key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
                QVERIFY(isOne());
            }
            view()->sortBy(RankingModel::OptionName, Qt::DescendingOrder);
            QVERIFY(isOne());
            view()->sortBy(RankingModel::Rank);
            QVERIFY(isOne());
            m_fixture.window.options().duplicate();
            QVERIFY(isOne());
            m_fixture.window.options().remove();
            QVERIFY(isOne());
            m_fixture.session.document().undoStack().undo();
            QVERIFY(isOne());
            m_fixture.session.document().undoStack().undo();
            QVERIFY(isOne());
        }
        // Rows that were chosen to be copied stay while nothing changes.
        view()->selectionModel()->select(view()->model()->index(1, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        view()->selectionModel()->select(view()->model()->index(2, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const auto some = view()->selectionModel()->selectedRows().size();
        QVERIFY(some >= 2);
        view()->draw(m_fixture.session.results());
        QCOMPARE(view()->selectionModel()->selectedRows().size(), some);
        m_fixture.session.dials().turn(cost::Dial::Requests, 4e7);
        QVERIFY(isOne());
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        m_fixture.settle();
    }

    void theTableIsCopied() {
        view()->selectRow(0);
        view()->copy();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[1].contains(cell(0, RankingModel::UsdAMonth)));
        QCOMPARE(lines[1].count(u'\t'), static_cast<int>(RankingModel::ColumnCount) - 2); // nothing is pinned
        view()->setFocus();
        view()->selectionModel()->select(view()->model()->index(1, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).size(), 3);
    }

    // What each option costs more or less than when the baseline was pinned.
    void differencesFromABaseline() {
        QVERIFY(view()->isColumnHidden(RankingModel::SinceBaseline));
        const cost::Scenario before = m_fixture.session.document().scenario();
        const double usd = m_fixture.session.results().comparison.cheapest()->quote->total().usd();
        m_fixture.session.compared().pinBaseline(true);
        m_fixture.settle();
        QVERIFY(!view()->isColumnHidden(RankingModel::SinceBaseline));
        QCOMPARE(cell(0, RankingModel::SinceBaseline), QStringLiteral("$0.00"));
        m_fixture.session.dials().turn(cost::Dial::Requests, 31e6);
        cost::Scenario more = m_fixture.session.document().scenario();
        cost::Lambda lambda;
        lambda.memoryMb = 2048;
        more.options.push_back({"another", "Another", lambda});
        m_fixture.session.document().replace(more, QStringLiteral("more"));
        m_fixture.settle();
        const int row = view()->model()->rowOf("lambda-arm64");
        const auto& rows = m_fixture.session.results().comparison.rows;
        QCOMPARE(cell(row, RankingModel::SinceBaseline),
                 QString::fromStdString(cost::differenceText(rows[0].quote->total() - cost::Money(usd))));
        QCOMPARE(cell(view()->model()->rowOf("another"), RankingModel::SinceBaseline), QStringLiteral("new"));
        view()->selectRow(0);
        view()->copy();
        QVERIFY(QApplication::clipboard()->text().contains(u"Since baseline"));
        // Pinning is no edit, and a document takes its baseline with it.
        m_fixture.session.document().undoStack().setIndex(0);
        QVERIFY(m_fixture.session.document().scenario() == before &&
                m_fixture.session.compared().hasBaseline());
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        m_fixture.settle();
        QVERIFY(!m_fixture.session.compared().hasBaseline());
        QVERIFY(view()->isColumnHidden(RankingModel::SinceBaseline));
    }

    void columnsGiveWay() {
        view()->resize(900, 200);
        QVERIFY(!view()->isColumnHidden(RankingModel::PerMillion));
        view()->resize(430, 200);
        QVERIFY(view()->isColumnHidden(RankingModel::PerMillion));
        QVERIFY(!view()->isColumnHidden(RankingModel::UsdAMonth));
        view()->resize(900, 200);
    }
};

QTEST_MAIN(RankingTest)
#include "ranking_test.moc"
