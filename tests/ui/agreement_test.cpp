// SPDX-License-Identifier: GPL-3.0-or-later
// The window says of a scenario what the command line says of its file: who can do the work, in which order,
// at what price, and what is advised.
#include "tests/oracle/random_scenario.h"
#include "ui/pages/advice_page.h"
#include "ui/panels/answer_line.h"
#include "ui/panels/ranking_view.h"
#include "ui/widgets/page_tabs.h"

#include "libcost/units/format.h"

#include "window_fixture.h"

#include <QProcess>
#include <nlohmann/json.hpp>

using Json = nlohmann::json;

class AgreementTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;

    // What the command line answers, as JSON or as text.
    static std::string asked(const char* command, const QString& file, const char* format) {
        QProcess program;
        program.start(QStringLiteral(BREAKEVEN_PROGRAM),
                      {QString::fromLatin1(command), file, QStringLiteral("--format"),
                       QString::fromLatin1(format), QStringLiteral("-q"), QStringLiteral("--prices"),
                       QStringLiteral(PRICES_FOLDER)});
        if (!program.waitForFinished(60'000) || program.exitCode() != 0)
            throw std::runtime_error(program.readAllStandardError().toStdString());
        return program.readAllStandardOutput().toStdString();
    }
    // Whether the text has that line.
    static bool has(const std::string& text, const QString& line) {
        return ('\n' + text + '\n').find('\n' + line.toStdString() + '\n') != std::string::npos;
    }

    // What disagrees; empty where nothing does.
    std::string disagreement(const QString& file, bool withAdvice) {
        const RankingModel& model = *m_fixture.window.ranking()->model();
        const auto cell = [&](int row, int column) {
            return model.index(row, column).data().toString().toStdString();
        };
        const Json compare = Json::parse(asked("compare", file, "json"));
        if (model.rowCount() != static_cast<int>(compare["options"].size())) return "rows";
        int rank = 0;
        for (const Json& id : compare["ranking"]) {
            if (model.optionId(rank) != id.get<std::string>()) return "rank of " + id.get<std::string>();
            ++rank;
        }
        for (const Json& option : compare["options"]) {
            const std::string id = option["id"];
            const int row = model.rowOf(id);
            const bool estimated = option["status"] == "estimated";
            if (estimated != model.reason(row).isEmpty()) return "status of " + id;
            if (!estimated) continue;
            const std::string usd = cost::moneyText(cost::Money(option["total_usd"].get<double>()));
            if (cell(row, RankingModel::UsdAMonth) != usd)
                return id + " costs " + usd + ", not " + cell(row, RankingModel::UsdAMonth);
        }
        const QString headline = m_fixture.window.answer()->headline()->text();
        if (!has(asked("compare", file, "table"), headline)) return "headline: " + headline.toStdString();
        if (!withAdvice) return "";
        const std::string advise = asked("advise", file, "table");
        const auto lines = [&] { return m_fixture.window.pages()->get<AdvicePage>(u"advice")->lines(); };
        const auto says = [&] { return !lines().isEmpty() && has(advise, lines().first()); };
        return QTest::qWaitFor(says, 20'000) ? "" : "advice: " + lines().join(u'\n').toStdString();
    }

private slots:
    void theWindowSaysWhatTheCommandLineSays() {
        const int kScenarios = scenarios(100);
        constexpr int kAdvised = 10; // every tenth is asked for advice as well
        for (int seed = 0; seed < kScenarios; ++seed) {
            Dice dice(static_cast<std::uint64_t>(seed) + 900'000);
            const std::string text = randomScenario(dice);
            const QString file = m_fixture.written(QByteArray::fromStdString(text));
            m_fixture.window.tabs()->setCurrentIndex(
                seed % kAdvised == 0 ? m_fixture.window.pages()->rowOf(u"advice") : 0);
            m_fixture.session.files().open(file);
            m_fixture.settle();
            std::string wrong;
            try {
                wrong = disagreement(file, seed % kAdvised == 0);
            } catch (const std::exception& error) {
                wrong = error.what();
            }
            QVERIFY2(wrong.empty(), (std::to_string(seed) + ": " + wrong + '\n' + text).c_str());
        }
    }
};

QTEST_MAIN(AgreementTest)
#include "agreement_test.moc"
