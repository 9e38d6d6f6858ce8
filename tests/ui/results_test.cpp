// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compute/results.h"

#include "libcost/files/scenario_file.h"
#include "libcost/model/option_memory.h"

#include <QTest>

using cost::Dial;

class ResultsTest : public QObject {
    Q_OBJECT

    cost::Catalogue m_catalogue{PRICES_FOLDER};
    cost::Scenario m_scenario = cost::openScenario(EXAMPLES_FOLDER "/api-backend.json", m_catalogue);

    mutable Tools m_tools;

    Results all() const {
        return computed(m_scenario, m_catalogue.book(m_scenario.region), Ranges(m_scenario),
                        {{kChartDials.begin(), kChartDials.end()}, {Dial::Requests, Dial::Peak}, {}},
                        m_tools);
    }

private slots:
    void whatIsNotWatchedIsNotComputed() {
        const Results results = computed(m_scenario, m_catalogue.book(m_scenario.region), Ranges(m_scenario),
                                         {{Dial::Memory}, {}, {}}, m_tools);
        QVERIFY(results.chart(Dial::Requests).sweep.x.empty());
        QVERIFY(!results.chart(Dial::Memory).sweep.x.empty());
        QVERIFY(results.strip(Dial::Peak).winners.empty());
        QVERIFY(!results.answer.headline.empty());
    }

    // Chart and table show the same moment: where the chart stands now, it says what the table says.
    void theChartAgreesWithTheRanking() {
        const Results results = all();
        for (const Dial dial : kChartDials) {
            const cost::Sweep at =
                cost::sweep(*results.book, m_scenario, dial, {*cost::position(m_scenario, dial)});
            for (std::size_t i = 0; i < results.comparison.rows.size(); ++i)
                if (const cost::Quote& quote = results.comparison.rows[i].quote)
                    QVERIFY(std::abs(at.columns[i].usd.front() - quote->total().usd()) < 1e-9);
        }
    }

    void aLeadingCrossingIsWhereTheCheapestChanges() {
        const Results results = all();
        int leading = 0;
        for (const Crossing& crossing : results.chart(Dial::Requests).crossings) {
            if (!crossing.leads) continue;
            ++leading;
            const double x = crossing.at.value;
            const cost::Sweep sides =
                cost::sweep(*results.book, m_scenario, Dial::Requests, {x * 0.999, x * 1.001});
            const std::vector<int> cheapest = cost::cheapestAt(sides);
            QCOMPARE(m_scenario.options[static_cast<std::size_t>(cheapest[0])].id, crossing.at.cheaperBelow);
            QCOMPARE(m_scenario.options[static_cast<std::size_t>(cheapest[1])].id, crossing.at.cheaperAbove);
        }
        QVERIFY(leading >= 1);
    }

    // What is cheapest along the slider of the memory is what is cheapest when that slider is turned.
    void theStripOfTheMemoryIsOfTheOptionThatIsTurned() {
        for (const char* id : {"lambda-arm64", "lambda-x86"}) {
            Watched watched;
            watched.strips = {Dial::Memory};
            watched.chosen = id;
            const Results results = computed(m_scenario, m_catalogue.book(m_scenario.region),
                                             Ranges(m_scenario), watched, m_tools);
            int tried = 0;
            for (const double mb : {128.0, 300.0, 700.0, 1500.0, 4000.0, 10'000.0}) {
                cost::Scenario there = m_scenario;
                for (cost::Option& option : there.options)
                    if (option.id == id) option = cost::withMemory(option, mb);
                const std::string cheapest = cost::compare(*results.book, there).cheapest()->option.id;
                for (const cost::Winner& winner : results.strip(Dial::Memory).winners) {
                    // Strips are sampled: not right beside a flip.
                    if (mb < winner.from * 1.06 && winner.from > 128) continue;
                    if (mb > winner.upTo / 1.06 && winner.upTo < 10'240) continue;
                    QCOMPARE(there.options[static_cast<std::size_t>(winner.column)].id, cheapest);
                    ++tried;
                }
            }
            QVERIFY(tried >= 4);
        }
    }

    void memoryIsSampledAsItIsSold() {
        const Results results = all();
        for (const double mb : results.chart(Dial::Memory).sweep.x)
            QCOMPARE(mb, std::floor(mb));
        QCOMPARE(results.chart(Dial::Memory).sweep.x.front(), 128.0);
        QCOMPARE(results.chart(Dial::Memory).sweep.x.back(), 10240.0);
    }
};

QTEST_APPLESS_MAIN(ResultsTest)
#include "results_test.moc"
