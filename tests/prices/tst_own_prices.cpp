// SPDX-License-Identifier: Apache-2.0
// Prices of one's own that would not take effect are refused: every name of the catalogue with every slip of
// the pen, and every file that stands where none is read.
#include "tests/prices/import/import_support.h"

#include "libcost/base/nearest.h"
#include "libcost/prices/import/usage_table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace cost;
using namespace import_support;

namespace {

// "ab" becomes "b", "a", "aab", "abb", "ba", and "AB" letter by letter.
std::vector<std::string> slips(const std::string& word) {
    std::set<std::string> all;
    for (std::size_t i = 0; i < word.size(); ++i) {
        std::string other = word;
        all.insert(other.erase(i, 1));
        other = word;
        all.insert(other.insert(i, 1, word[i]));
        other = word;
        if (i + 1 < word.size()) std::swap(other[i], other[i + 1]);
        all.insert(other);
        other = word;
        other[i] = static_cast<char>(std::toupper(static_cast<unsigned char>(other[i])));
        all.insert(other);
    }
    all.erase(word);
    all.erase("");
    return {all.begin(), all.end()};
}

QJsonObject fileOf(const fs::path& path) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(contents(path))).object();
}

// So many problems of a file are told.
constexpr std::size_t kKept = 100;

struct Key {
    std::string name;
    std::string unit;
};

// Of one section of one service, from all files of the catalogue.
using Keys = std::map<std::pair<std::string, std::string>, std::map<std::string, std::string>>;

Keys keysOfCatalogue() {
    Keys keys;
    for (const auto& entry : fs::recursive_directory_iterator(sourceFolder() / "pricing-data")) {
        if (entry.path().extension() != ".json") continue;
        const QJsonObject root = fileOf(entry.path());
        if (root["format"].toString() != "breakeven-prices") continue;
        // Of EC2 the file of that name has instances; what else there is of it is the catalogue's own.
        if (root["service"].toString() == "ec2") continue;
        const std::string service = root["service"].toString().toStdString();
        for (const char* section : {"prices", "percentages", "allowances"}) {
            const QJsonObject members = root[QLatin1String(section)].toObject();
            for (auto each = members.begin(); each != members.end(); ++each)
                keys[{service, section}][each.key().toStdString()] =
                    each.value().toObject()["unit"].toString().toStdString();
        }
    }
    return keys;
}

const char* kSources = R"("sources": {"s": {"title": "Ours", "date": "2026-01-01", "confidence": "high"}})";

std::string entryOf(const std::string& section, const std::string& unit) {
    if (section == "percentages") return R"({"percent": "12", "source": "s"})";
    const std::string head = R"({"unit": ")" + unit + R"(", "source": "s", )";
    return head + (section == "prices" ? R"("tiers": [{"usd": "0.1"}]})" : R"("quantity": 5})");
}

std::string serviceFile(const std::string& service, const std::string& section, const std::vector<Key>& keys,
                        const std::string& region = "us-east-1") {
    std::string text = R"({"format": "breakeven-prices", "version": 1, "service": ")" + service +
                       R"(", "region": ")" + region + R"(", "currency": "USD", )" + kSources + ", \"" +
                       section + "\": {";
    for (std::size_t i = 0; i < keys.size(); ++i)
        text +=
            (i > 0 ? ",\n" : "\n") + support::inQuotes(keys[i].name) + ": " + entryOf(section, keys[i].unit);
    return text + "}}";
}

std::string instanceFile(const std::vector<std::string>& types) {
    std::string text =
        R"({"format": "breakeven-ec2-prices", "version": 1, "region": "us-east-1", "currency": "USD", )" +
        std::string(kSources) + R"(, "columns": {"on-demand": {"source": "s"}}, "types": {)";
    for (std::size_t i = 0; i < types.size(); ++i)
        text +=
            (i > 0 ? ",\n" : "\n") + support::inQuotes(types[i]) + R"(: ["0.01", null, null, null, null])";
    return text + "}}";
}

// What a book of us-east-1 says of such prices; empty where it takes them.
Problems problemsOf(const Place& place) {
    try {
        place.laid().book("us-east-1");
        return {};
    } catch (const BadInput& bad) {
        return bad.problems();
    }
}

std::string pointer(const std::string& section, const std::string& key) {
    std::string text = "/" + section + "/";
    for (const char c : key)
        text += c == '/' ? "~1" : c == '~' ? "~0" : std::string(1, c);
    return text;
}

} // namespace

class OwnPricesTest : public QObject {
    Q_OBJECT

private slots:
    void everyKeyOfTheCatalogueIsTaken() {
        for (const auto& [place, keys] : keysOfCatalogue()) {
            Place own;
            std::vector<Key> all;
            for (const auto& [key, unit] : keys)
                all.push_back({key, unit});
            write(own.folder() / "private/us-east-1" / (place.first + ".json"),
                  serviceFile(place.first, place.second, all));
            for (const Problem& problem : problemsOf(own))
                QFAIL(text(problem).c_str());
        }
    }

    void everyKeyThatAnImportWritesIsTaken() {
        std::map<std::string, std::vector<Key>> services;
        for (const offer::UsageRule& rule : offer::usageRules())
            if (rule.key.find('*') == std::string_view::npos)
                services[std::string(rule.service)].push_back(
                    {std::string(rule.key), std::string(rule.unit)});
        for (auto& [service, keys] : services) {
            std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) { return a.name < b.name; });
            keys.erase(std::unique(keys.begin(), keys.end(),
                                   [](const Key& a, const Key& b) { return a.name == b.name; }),
                       keys.end());
            Place own;
            write(own.folder() / "us-east-1" / (service + ".json"), serviceFile(service, "prices", keys));
            for (const Problem& problem : problemsOf(own))
                QFAIL(text(problem).c_str());
        }
    }

    void everySlipInAKeyIsRefusedWithTheRightOne() {
        std::size_t tried = 0;
        for (const auto& [place, keys] : keysOfCatalogue()) {
            const auto& [service, section] = place;
            std::map<std::string, std::string> right; // by the slip
            std::vector<Key> wrong;
            for (const auto& [key, unit] : keys)
                for (const std::string& slip : slips(key))
                    if (keys.count(slip) == 0 && right.emplace(slip, key).second)
                        wrong.push_back({slip, unit});
            std::map<std::string, std::string> said;
            Place own;
            for (std::size_t from = 0; from < wrong.size(); from += kKept) {
                const std::vector<Key> part(wrong.begin() + std::ptrdiff_t(from),
                                            wrong.begin() +
                                                std::ptrdiff_t(std::min(from + kKept, wrong.size())));
                write(own.folder() / "private/us-east-1" / (service + ".json"),
                      serviceFile(service, section, part));
                for (const Problem& problem : problemsOf(own))
                    said[problem.place] = problem.message;
            }
            for (const auto& [slip, key] : right) {
                const std::string& message = said[pointer(section, slip)];
                if (message.empty() && isKeyElsewhere(service, section, slip)) continue;
                QVERIFY2(message.find('"' + key + '"') != std::string::npos,
                         (service + " " + slip + " for " + key + ": " + message).c_str());
                ++tried;
            }
        }
        QVERIFY(tried > 10'000);
    }

    void everySlipInAnInstanceTypeIsRefused() {
        const auto types = shipped().instanceTypes();
        std::map<std::string, std::string> right; // by the slip; of every fortieth type
        std::size_t at = 0;
        for (const auto& [name, type] : *types)
            if (at++ % 40 == 0)
                for (const std::string& slip : slips(name))
                    if (types->count(slip) == 0) right.emplace(slip, name);
        std::vector<std::string> wrong;
        for (const auto& [slip, name] : right)
            wrong.push_back(slip);
        Place own;
        write(own.folder() / "private/us-east-1/ec2.json", instanceFile(wrong));
        const Problems problems = problemsOf(own);
        QCOMPARE(problems.size(), wrong.size());
        std::size_t i = 0; // of those that are kept
        for (const Problem& problem : problems)
            VERIFY_HAS(problem.message, '"' + right[wrong[i++]] + '"');
        QVERIFY(i > 50);
    }

    void everySlipInAUnitIsRefused() {
        for (const auto& [place, keys] : keysOfCatalogue()) {
            if (place.second == "percentages") continue;
            std::vector<Key> wrong;
            for (const auto& [key, unit] : keys)
                wrong.push_back({key, unit == "GB-h" ? "GB-s" : "GB-h"});
            wrong.resize(std::min(wrong.size(), kKept));
            Place own;
            write(own.folder() / "private/us-east-1" / (place.first + ".json"),
                  serviceFile(place.first, place.second, wrong));
            // Of what is missing everywhere the catalogue knows no unit: that one is at least some unit.
            std::size_t known = 0;
            for (const Key& key : wrong)
                known += keys.at(key.name).empty() ? 0U : 1U;
            QVERIFY2(problemsOf(own).size() >= known, (place.first + " " + place.second).c_str());
            Place none;
            for (Key& key : wrong)
                key.unit = "GB-S";
            write(none.folder() / "private/us-east-1" / (place.first + ".json"),
                  serviceFile(place.first, place.second, wrong));
            QCOMPARE(problemsOf(none).size(), wrong.size());
        }
    }

    // With a price of 0 an option would always be the cheapest.
    void aPriceOfNothingIsRefused_data() {
        QTest::addColumn<std::string>("place");
        QTest::addColumn<std::string>("file");
        QTest::addColumn<std::string>("says"); // empty: taken
        const auto row = [](const char* name, const char* place, const std::string& file, const char* says) {
            QTest::newRow(name) << std::string(place) << file << std::string(says);
        };
        const auto changed = [](std::string text, const std::string& from, const std::string& to) {
            return text.replace(text.find(from), from.size(), to);
        };
        const std::string types = instanceFile({"m7g.large"});
        const std::string lambda = serviceFile("lambda", "prices", {{"duration/x86_64", "GB-s"}});
        const std::string java =
            serviceFile("lambda", "prices", {{"snapstart-java/cache", "GB-s"}}, "global");
        const char* const types0 = "/types/m7g.large/0: is 0: a price of one's own must be above 0";
        row("an instance", "private/us-east-1/ec2.json", changed(types, "\"0.01\"", "\"0\""), types0);
        row("as AWS lists it", "us-east-1/ec2.json", changed(types, "\"0.01\"", "\"0.000\""), types0);
        row("a tier", "private/us-east-1/lambda.json", changed(lambda, "\"0.1\"", "\"0\""),
            "/prices/duration~1x86_64/tiers/0/usd: is 0: a price of one's own must be above 0");
        row("the second tier", "us-east-1/lambda.json",
            changed(lambda, "{\"usd\": \"0.1\"}", R"({"usd": "0.1", "up_to": 5}, {"usd": "0"})"),
            "/tiers/1/usd: is 0");
        row("something", "private/us-east-1/lambda.json", lambda, "");
        row("what AWS gives away", "private/global/lambda.json", changed(java, "\"0.1\"", "\"0\""), "");
    }
    void aPriceOfNothingIsRefused() {
        QFETCH(std::string, place);
        QFETCH(std::string, file);
        QFETCH(std::string, says);
        Place own;
        write(own.folder() / place, file);
        std::string all;
        for (const Problem& problem : problemsOf(own))
            all += text(problem) + '\n';
        if (says.empty())
            QCOMPARE(all, std::string());
        else
            VERIFY_HAS(all, says);
    }

    void whatStandsInTheWrongPlaceIsRefused_data() {
        QTest::addColumn<std::string>("place");
        QTest::addColumn<std::string>("says");
        const auto row = [](const char* place, const char* says) {
            QTest::newRow(place) << std::string(place) << std::string(says);
        };
        row("private/lambda.json", "private/lambda.json: is not read here");
        row("private/us-east-1.json", "is not read here");
        row("lambda.json", "lambda.json: is not read here");
        row("private/us-east-1/x/lambda.json", "private/us-east-1/x: is a folder");
        row("private/private/us-east-1/lambda.json", "private/private: is the name of no AWS Region");
        row("private/.us-east-1/lambda.json", "did you mean \"us-east-1\"");
        row("private/us-esat-1/lambda.json", "did you mean \"us-east-1\"");
        row("private/US-EAST-1/lambda.json", "did you mean \"us-east-1\"");
        row("us-east1/lambda.json", "did you mean \"us-east-1\"");
        row("privat/us-east-1/lambda.json", "did you mean \"private\"");
        row("private/globl/lambda.json", "did you mean \"global\"");
        row("private/us-east-1/lambda.JSON", "did you mean \"lambda.json\"");
        row("private/us-east-1/lambda.jsn", "did you mean \"lambda.json\"");
        row("private/us-east-1/lambda", "did you mean");
        row("private/us-east-1/Lambda.json", "did you mean \"lambda.json\"");
        row("private/us-east-1/lamda.json", "did you mean \"lambda.json\"");
        row("private/us-east-1/lambda.old.json", "is no file of prices");
        row("private/us-east-1/.lambda.json", "did you mean \"lambda.json\"");
        row("private/us-east-1/lambda.json~", "did you mean \"lambda.json\"");
        row("private/us-east-1/prices.txt", "is no file of prices");
        row("private/us-east-1/lambda-limits.json", "is no file of prices");
        row("private/global/ec2.json", "is no file of prices");
        row("private/global/fargate-sizes.json", "is not read");
        row("private/.fetched/lambda.json", "is the name of no AWS Region");
    }
    void whatStandsInTheWrongPlaceIsRefused() {
        QFETCH(std::string, place);
        QFETCH(std::string, says);
        Place own;
        write(own.folder() / place, serviceFile("lambda", "prices", {{"duration/x86_64", "GB-s"}}));
        const std::vector<std::string> folder = {"--user-prices", own.folder().string()};
        const auto with = [&](std::vector<std::string> arguments) {
            arguments.insert(arguments.end(), folder.begin(), folder.end());
            return support::run(arguments);
        };
        const std::string scenario = (sourceFolder() / "app/examples/api-backend.json").string();
        for (const std::vector<std::string>& command : std::vector<std::vector<std::string>>{
                 {"compare", scenario}, {"prices", "show", "lambda"}, {"prices", "list"}}) {
            const support::Outcome outcome = with(command);
            QCOMPARE(outcome.status, 1);
            VERIFY_HAS(outcome.err, says);
        }
        // What needs no prices does not look at them.
        for (const std::vector<std::string>& command :
             std::vector<std::vector<std::string>>{{"limits"}, {"presets"}, {"--help"}}) {
            const support::Outcome outcome =
                command.front() == "--help" ? support::run(command) : with(command);
            QCOMPARE(outcome.status, 0);
            QVERIFY2(outcome.err.empty(), outcome.err.c_str());
        }
    }

    void whatIsNoPriceDoesNotDisturb() {
        Place own;
        for (const char* name : {"README.md", ".gitignore", ".DS_Store", "us-east-1/.lambda.json.swp",
                                 "private/.git/config", "private/eu-west-1/README"})
            write(own.folder() / name, "x");
        QVERIFY(problemsOf(own).empty());
    }

    void aFolderThatIsNamedMustBeThere() {
        const std::string scenario = (sourceFolder() / "app/examples/api-backend.json").string();
        Place own;
        write(own.file("file"), "x");
        for (const std::string& folder : {std::string("/no/such/folder"), own.file("file").string()}) {
            VERIFY_HAS(support::run({"estimate", scenario, "--user-prices", folder}).err, folder);
            QCOMPARE(support::run({"estimate", scenario, "--user-prices", folder}).status, 1);
        }
    }

    void whatAFileSaysItIsMustBeSo() {
        const std::pair<const char*, const char*> changes[] = {
            {R"("service": "lambda")", R"("service": "Lambda")"},
            {R"("service": "lambda")", R"("service": "")"},
            {R"("service": "lambda")", R"("service": "fargate")"},
            {R"("region": "us-east-1")", R"("region": "eu-west-1")"},
            {R"("region": "us-east-1")", R"("region": "global")"},
            {R"("format": "breakeven-prices", )", ""},
            {R"("prices")", R"("price")"},
            {R"("confidence": "high")", R"("confidence": "hgih")"},
            {R"("date": "2026-01-01")", R"("date": "2026-13-01")"},
            {R"("currency": "USD")", R"("currency": "EUR")"},
            {R"("prices": {)", R"("missing": "none", "prices": {)"},
            {R"("prices": {)", R"("missing": {"duration/x86": "no"}, "prices": {)"},
        };
        const std::string good = serviceFile("lambda", "prices", {{"duration/x86_64", "GB-s"}});
        for (const auto& [from, to] : changes) {
            std::string bad = good;
            const std::size_t at = bad.find(from);
            QVERIFY2(at != std::string::npos, from);
            bad.replace(at, std::string(from).size(), to);
            Place own;
            write(own.folder() / "private/us-east-1/lambda.json", bad);
            QVERIFY2(!problemsOf(own).empty(), to);
        }
    }

    void aContractMovesNeitherSpotNorFees() {
        Place own;
        write(own.folder() / "private/us-east-1/ec2.json", instanceFile({"m7g.medium", "m7g.xlarge"}));
        const auto mine = own.laid().book("us-east-1");
        const auto theirs = shipped().book("us-east-1");
        QCOMPARE(instanceText(*mine, "m7g.medium", Purchase::OnDemand), std::string("0.01"));
        QCOMPARE(instanceText(*mine, "m7g.medium", Purchase::Spot),
                 instanceText(*theirs, "m7g.medium", Purchase::Spot));
        QCOMPARE(mine->listedHour(*mine->instanceType("m7g.medium"))->first().text(),
                 instanceText(*theirs, "m7g.medium", Purchase::OnDemand));
        const Scenario scenario = support::scenario(
            {.options = {R"("kind": "lambda-managed-instances", "instance": "m7g.xlarge", "count": 3)"}});
        const auto estimate = [&](const PriceBook& book) {
            const auto pricer = Pricer::bound(book, scenario, scenario.options.front());
            return *pricer->quote();
        };
        const Estimate before = estimate(*theirs);
        const Estimate after = estimate(*mine);
        std::size_t moved = 0;
        for (std::size_t i = 0; i < before.lines().size(); ++i)
            moved += before.lines()[i].amount == after.lines()[i].amount ? 0U : 1U;
        QVERIFY(before.lines().size() >= 2);
        QCOMPARE(moved, std::size_t{1}); // the instances, and not the fee
    }

    void aSlipIsFoundAgain() {
        const std::vector<std::string> names = {"us-east-1", "us-east-2", "eu-west-1"};
        QCOMPARE(nearestNames("us-esat-1", names), std::vector<std::string>{"us-east-1"});
        QCOMPARE(nearestNames("US-EAST-1", names), std::vector<std::string>{"us-east-1"});
        QCOMPARE(nearestNames("us-east-", names).size(), std::size_t{2});
        QVERIFY(nearestNames("Frankfurt", names).empty());
        QVERIFY(nearestNames("", names).empty());
    }

private:
    // "duration" is no price of Lambda, but an allowance; and an import writes more than is in the catalogue.
    static bool isKeyElsewhere(const std::string& service, const std::string& section,
                               const std::string& key) {
        if (section != "prices") return false;
        for (const auto& region : shipped().regions()) {
            const auto book = shipped().book(region.id);
            if (book->all().missing.count(service + '/' + key) > 0) return true;
        }
        for (const offer::UsageRule& rule : offer::usageRules())
            if (rule.service == service && rule.key == key) return true;
        return false;
    }
};

QTEST_GUILESS_MAIN(OwnPricesTest)
#include "tst_own_prices.moc"
