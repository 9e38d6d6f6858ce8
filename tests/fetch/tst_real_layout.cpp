// SPDX-License-Identifier: Apache-2.0
// The update against the whole layout of AWS's public price lists: every offer that an import reads, what can
// go wrong at each place of it, one at a time, gone on with, and within bounds. The program itself is run
// too: it can be killed.
#include "app/fetch/price_update.h"
#include "tests/fetch/price_site.h"
#include "tests/fetch/update_fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <unistd.h>

using namespace import_support;
using Kind = UpdateStep::Kind;

namespace {

const QByteArray kLambda = "AWSLambda";

// Bytes of memory that this process has.
qint64 memory() {
    QFile told(QStringLiteral("/proc/self/statm"));
    return told.open(QIODevice::ReadOnly)
               ? told.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
               : 0;
}

// AWS's site with Lambda's lists, and a folder for the prices.
struct Fixture : UpdateFixture {
    PriceSite site;
    MadeOffer lambda = madeOffer("AWSLambda");

    Fixture() {
        site.publish(kLambda, "eu-west-1", QByteArray::fromStdString(lambda.list.json()));
        request.base = site.address();
        request.tries = 1;
        longestMs = 60'000;
    }

    // What the folder has of prices, without what was fetched.
    std::map<std::string, std::string> prices() const {
        std::map<std::string, std::string> files = allFiles(place.folder());
        std::erase_if(files, [](const auto& file) { return file.first.starts_with(".fetched"); });
        return files;
    }
    std::string price(const std::string& key) const {
        return tiersText(*place.laid().book("eu-west-1"), key);
    }
    QList<QByteArray> asked() const {
        QList<QByteArray> paths;
        for (const HttpServer::Request& each : site.requests())
            paths.append(each.path);
        return paths;
    }
};

// Where a failure is.
enum class At { Offers, Regions, List };

QByteArray pathOf(At at) {
    return at == At::Offers    ? PriceSite::offersIndex()
           : at == At::Regions ? PriceSite::regionIndex(kLambda)
                               : PriceSite::list(kLambda, "eu-west-1");
}

QByteArray genuineList(const char* file) {
    return QByteArray::fromStdString(contents(genuineLists() / file));
}

} // namespace

class RealLayoutTest : public QObject {
    Q_OBJECT

private slots:
    // ---- The layout

    void everyOffer_data() {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<bool>("csv");
        std::size_t offers = 0;
        for (const std::string& code : cost::priceListNames()) {
            // The short names, and what has a layout of its own.
            if (cost::offerCodeOf(code) != code || code == "AWSComputeSavingsPlan") continue;
            for (const bool csv : {false, true})
                QTest::addRow("%s as %s", code.c_str(), csv ? "CSV" : "JSON")
                    << QByteArray::fromStdString(code) << csv;
            ++offers;
        }
        QVERIFY(offers >= 20);
    }
    void everyOffer() {
        QFETCH(QByteArray, offer);
        QFETCH(bool, csv);
        Fixture f;
        const MadeOffer made = madeOffer(offer.toStdString());
        QVERIFY(made.prices > 0);
        f.site.publish(offer, "eu-west-1", QByteArray::fromStdString(made.list.json()),
                       QByteArray::fromStdString(made.list.csv()));
        if (csv) f.site.name(offer, "eu-west-1", PriceSite::list(offer, "eu-west-1", "csv"));
        f.request.services = {offer.toStdString()};
        const UpdateStep step = f.only();
        QVERIFY2(step.kind == Kind::Updated, step.message.c_str());
        std::string left;
        for (const auto& each : step.imported->left)
            left += each.example + '\n';
        QVERIFY2(step.imported->prices() == std::uint64_t(made.prices), left.c_str());
        QCOMPARE(step.imported->offerCode, offer.toStdString());
        if (!made.key.empty()) {
            const bool edge = offer == "AmazonCloudFront";
            const auto book = f.place.laid().book(edge ? "us-east-1" : "eu-west-1");
            QCOMPARE(tiersText(*book, made.key), made.usd);
        }
        // The two indexes and the list, each once, and nothing else.
        const QList<QByteArray> wanted = {PriceSite::offersIndex(), PriceSite::regionIndex(offer),
                                          PriceSite::list(offer, "eu-west-1", csv ? "csv" : "json")};
        QCOMPARE(f.asked(), wanted);
        // And the next time the indexes alone, which have not changed.
        f.site.forgetRequests();
        QVERIFY(f.only().kind == Kind::UpToDate);
        QCOMPARE(f.asked(), wanted.first(2));
        for (const HttpServer::Request& each : f.site.requests())
            QVERIFY(each.headers.contains("if-none-match"));
    }

    // How an index may name a list, and how a list may come.
    void forms_data() {
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<QByteArray>("body"); // "plain", "gzip", "encoded"
        const QByteArray path = PriceSite::list(kLambda, "eu-west-1");
        QTest::newRow("a path") << path << QByteArray("plain");
        QTest::newRow("relative to the index")
            << QByteArray("../20260919002359/eu-west-1/index.json") << QByteArray("plain");
        QTest::newRow("AWS's own address")
            << "https://pricing.us-east-1.amazonaws.com" + path << QByteArray("plain");
        QTest::newRow("the server's own address") << "http://127.0.0.1" + path << QByteArray("plain");
        QTest::newRow("without a scheme") << "//127.0.0.1" + path << QByteArray("plain");
        QTest::newRow("gzip") << path << QByteArray("gzip");
        QTest::newRow("gzip though it was not asked for") << path << QByteArray("encoded");
    }
    void forms() {
        QFETCH(QByteArray, named);
        QFETCH(QByteArray, body);
        Fixture f;
        f.site.name(kLambda, "eu-west-1", named);
        for (const At at : {At::Offers, At::Regions, At::List}) {
            HttpServer::Answer& answer = f.site.at(pathOf(at));
            if (body == "plain") continue;
            answer.body = QByteArray::fromStdString(packed(answer.body.toStdString()));
            if (body == "encoded") answer.encoding = "gzip";
        }
        const UpdateStep step = f.only();
        QVERIFY2(step.kind == Kind::Updated, step.message.c_str());
        QCOMPARE(f.asked().back(), PriceSite::list(kLambda, "eu-west-1"));
        QCOMPARE(f.price(f.lambda.key), f.lambda.usd);
    }

    // A mirror in a folder, whose indexes are AWS's or know where they lie.
    void aMirrorInAFolder() {
        for (const bool knows : {false, true}) {
            Fixture f;
            const QByteArray folder = "/mirror/of%20aws";
            for (const At at : {At::Offers, At::Regions, At::List}) {
                HttpServer::Answer answer = f.site.at(pathOf(at));
                if (knows) answer.body.replace("\"/offers/", "\"" + folder + "/offers/");
                f.site.put(folder + pathOf(at), answer);
            }
            f.request.base = f.site.address() + folder.toStdString() + "//";
            const UpdateStep step = f.only();
            QVERIFY2(step.kind == Kind::Updated, step.message.c_str());
            for (const QByteArray& path : f.asked())
                QVERIFY2(path.startsWith(folder), path.constData());
        }
    }

    // AWS parts some lists by nothing but versions; then all Regions are in one.
    void oneListForAllRegions() {
        Fixture f;
        f.request.services = {"AmazonCloudFront"};
        f.request.regions = {"eu-west-1", "us-east-2"};
        const MadeOffer made = madeOffer("AmazonCloudFront");
        f.site.publish("AmazonCloudFront", "eu-west-1", QByteArray::fromStdString(made.list.json()));
        f.site.at(PriceSite::regionIndex("AmazonCloudFront")).body = R"({"regions": {}})";
        std::vector<UpdateStep> steps = f.run();
        QCOMPARE(steps.size(), std::size_t(2));
        QVERIFY2(steps[0].kind == Kind::Updated, steps[0].message.c_str());
        QCOMPARE(steps[0].imported->prices(), std::uint64_t(made.prices));
        VERIFY_HAS(steps[0].message, "one list of all Regions");
        QVERIFY(steps[1].kind == Kind::UpToDate);
        VERIFY_HAS(steps[1].message, "in the list of all Regions");
        QCOMPARE(f.site.count("/offers/v1.0/aws/AmazonCloudFront/current/index.json"), 1);
        for (const UpdateStep& step : f.run())
            QVERIFY(step.kind == Kind::UpToDate);
    }

    void savingsPlans() {
        Fixture f;
        f.request.services = {"savings-plans"};
        const QByteArray path =
            "/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/20250911184447/eu-west-1/index.json";
        f.site.put(path, {R"({"version": "20250911184447", "publicationDate": "2025-09-11T18:44:47Z",
            "products": [{"sku": "NO1", "productFamily": "ComputeSavingsPlans",
            "attributes": {"purchaseOption": "No Upfront", "purchaseTerm": "1yr"}}],
            "terms": {"savingsPlan": [{"sku": "NO1", "rates": [
            {"discountedUsageType": "EU-Fargate-GB-Hours", "discountedServiceCode": "AmazonECS", "discountedRate": {"price": "0.0033", "currency": "USD"}},
            {"discountedUsageType": "EU-Lambda-GB-Second", "discountedServiceCode": "AWSLambda", "discountedRate": {"price": "0.0000146667", "currency": "USD"}},
            {"discountedUsageType": "EU-BoxUsage:m5.large", "discountedServiceCode": "AmazonEC2", "discountedRate": {"price": "0.08", "currency": "USD"}}]}]}})",
                          "\"plan-1\""});
        // Where the index of offers says that the index of plans is.
        const QByteArray moved = "/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/current/regions.json";
        f.site.at(PriceSite::offersIndex()).body.replace(PriceSite::savingsPlanIndex(), moved);
        f.site.put(moved, f.site.at(PriceSite::savingsPlanIndex()));
        f.request.regions = {"eu-west-1", "eu-west-3"};
        const std::vector<UpdateStep> steps = f.run();
        QVERIFY2(steps[0].kind == Kind::Updated, steps[0].message.c_str());
        QCOMPARE(f.price("fargate/memory/x86_64/linux/savings-plan-1y-no-upfront"), std::string("0.0033"));
        QCOMPARE(f.place.laid().book("eu-west-1")->percent("lambda/savings-plan/no-upfront")->percent.text(),
                 std::string("12"));
        // What a plan pays for EC2 is left, and said.
        VERIFY_HAS(updateRows({steps[0]}).front().detail, "1 entry left");
        QVERIFY(steps[1].kind == Kind::NotOffered);
        VERIFY_HAS(steps[1].message, "lists 3 Regions, and not this one");
        QCOMPARE(f.site.count(PriceSite::savingsPlanIndex()), 0);
    }

    // One feed for all Regions, which changes under one address.
    void fargateSpot() {
        Fixture f;
        f.request.services = {"fargate-spot"};
        f.request.regions = {"eu-west-1", "us-east-1"};
        std::vector<UpdateStep> steps = f.run();
        QVERIFY2(steps[0].kind == Kind::Updated, steps[0].message.c_str());
        QCOMPARE(steps[0].imported->prices(), std::uint64_t(3));
        QVERIFY(steps[1].kind == Kind::UpToDate);
        QCOMPARE(f.asked(), QList<QByteArray>{"/fargate-spot-prices.json"});
        QCOMPARE(f.price("fargate/vcpu/x86_64/linux/spot"), std::string("0.01224056"));
        QVERIFY(f.run()[0].kind == Kind::UpToDate);
        HttpServer::Answer& feed = f.site.at("/fargate-spot-prices.json");
        feed.body.replace("0.01224056", "0.0125").replace("20260929213730", "20260930213730");
        feed.tag = "\"spot-2\"";
        QVERIFY(f.run()[0].kind == Kind::Updated);
        QCOMPARE(f.price("fargate/vcpu/x86_64/linux/spot"), std::string("0.0125"));
    }

    // EC2's Spot prices and AWS's Spot advisor are told apart from it, and nothing is taken.
    void otherSpotFeedsAreNotTaken() {
        const std::pair<const char*, const char*> feeds[] = {
            {R"(callback({"vers":0.01,"config":{"rate":"perhr","regions":[]}});)", "feed of Spot prices"},
            {R"({"global_rate":"5%","instance_types":{},"ranges":[],"spot_advisor":{}})", "Spot advisor"}};
        for (const auto& [body, says] : feeds) {
            Fixture f;
            f.request.services = {"fargate-spot"};
            f.site.put("/fargate-spot-prices.json", {body});
            const UpdateStep step = f.only();
            QVERIFY(step.kind == Kind::Failed);
            VERIFY_HAS(step.message, says);
            VERIFY_HAS(step.message, f.site.address() + "/fargate-spot-prices.json");
            QVERIFY(f.prices().empty());
        }
    }

    void whatAWSHasNotIsSaid() {
        Fixture f;
        f.request.services = {"lambda", "AmazonSES"};
        f.site.at(PriceSite::offersIndex()).body.replace("\"AmazonSES\" : {", "\"AmazonSES2\" : {");
        f.request.regions = {"eu-west-1", "eu-west-3"};
        const std::vector<UpdateStep> steps = f.run();
        QCOMPARE(steps.size(), std::size_t(4));
        QVERIFY(steps[0].kind == Kind::Updated);
        QVERIFY(steps[1].kind == Kind::NotOffered);
        VERIFY_HAS(steps[1].message, "and not this one");
        for (std::size_t i = 2; i < 4; ++i) {
            QVERIFY(steps[i].kind == Kind::NotOffered);
            VERIFY_HAS(steps[i].message, "has no offer AmazonSES");
        }
    }

    // ---- What can go wrong, at each place

    void failures_data() {
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says"); // besides the place; "" where it does no harm
        QTest::addColumn<QString>("todo");
        struct Row {
            const char* what;
            const char* says;
            const char* todo;
            bool indexMayLack = false; // a mirror may have the lists alone
        };
        const Row rows[] = {
            {"404", "the server has no such file", "update again later", true},
            {"403", "the server refuses it (HTTP status 403)", "check the address", true},
            {"500", "could not answer (HTTP status 500)", "try again later"},
            {"a redirect loop", "redirects more than 10 times", "check the address"},
            {"a redirect to nowhere", "leads nowhere", "check the address"},
            {"a redirect to a file", "less safe", "check the address"},
            {"a web page", "is a web page", "check the address"},
            {"nothing", "is empty", "check the address"},
            {"another JSON", "is JSON, but no", "check the address"},
            {"cut off, and counted so", "", "check the address"},
            {"cut off, and not counted", "", "check the address"},
            {"cut off by the connection", "ended after", "goes on from there"},
            {"said to be longer", "ended after", "goes on from there"},
            {"said to be shorter", "", "check the address"},
            {"gzip, cut off", "gzip data ends too early", "check the address"},
            {"gzip, damaged", "gzip data", "check the address"},
            {"a little gzip that never ends", "unpacks to more than", "check the address"},
            {"an endless body", "goes on beyond", "check the address"},
            {"a body said to be endless", "no price list", "check the address"},
            {"an endless header", "headers of an answer have not come whole", "try again later"},
            {"no answer", "headers of an answer have not come whole", "try again later"},
            {"silence", "came", "goes on from there"},
            {"a byte now and then", "only", "goes on from there"},
            {"too slow", "has not come whole", "goes on from there"},
            {"broken off", "", "goes on from there"},
        };
        for (const At at : {At::Offers, At::Regions, At::List})
            for (const Row& row : rows)
                QTest::addRow("%s of %s", row.what,
                              at == At::Offers    ? "the index of offers"
                              : at == At::Regions ? "the index of Regions"
                                                  : "the list")
                    << int(at) << row.what << row.says
                    << (row.indexMayLack && at != At::List ? "" : row.todo);
    }
    void failures() {
        QFETCH(int, at);
        QFETCH(QString, what);
        QFETCH(QString, says);
        QFETCH(QString, todo);
        Fixture f;
        const QByteArray path = pathOf(At(at));
        const HttpServer::Answer good = f.site.at(path);
        HttpServer::Answer bad = good;
        const QByteArray half = good.body.left(good.body.size() / 2);
        const auto zipped = [](const QByteArray& text) {
            return QByteArray::fromStdString(packed(text.toStdString()));
        };
        if (what == "404") bad.status = 404;
        if (what == "403") bad.status = 403;
        if (what == "500") bad.status = 500;
        if (what.startsWith("a redirect")) bad.status = 302;
        if (what == "a redirect loop") bad.location = path;
        if (what == "a redirect to a file") bad.location = "file:///etc/passwd";
        if (what == "a web page") bad.body = "<!DOCTYPE html><html><body>Log in</body></html>";
        if (what == "nothing") bad.body = "";
        if (what == "another JSON") bad.body = R"({"message": "Not authorised"})";
        if (what == "cut off, and counted so") bad.body = half;
        if (what == "cut off, and not counted") {
            bad.body = half;
            bad.counted = false;
        }
        if (what == "cut off by the connection") bad.cutAfter = half.size();
        if (what == "said to be longer") bad.said = good.body.size() + 1000;
        if (what == "said to be shorter") bad.said = half.size();
        if (what == "gzip, cut off") bad.body = zipped(good.body).chopped(20);
        if (what == "gzip, damaged") {
            bad.body = zipped(good.body);
            bad.body.replace(100, 40, QByteArray(40, '\xff'));
        }
        if (what == "a little gzip that never ends") {
            f.request.mostBytes = 1'000'000;
            bad.body = zipped(QByteArray("{\"a\": \"x\"") + QByteArray(40'000'000, ' '));
        }
        if (what == "an endless body") {
            bad.endless = true;
            f.request.mostBytes = 3'000'000;
        }
        if (what == "a body said to be endless") bad.said = qsizetype(1) << 40;
        if (what == "an endless header") {
            bad.endlessHeader = true;
            f.request.timeoutMs = 2'000;
        }
        if (what == "no answer") bad.mute = true;
        if (what == "silence") bad.stallAfter = 10;
        if (what == "a byte now and then") bad.dripMs = 50;
        if (what == "too slow") {
            bad.dripMs = 2;
            f.request.totalMs = 300;
        }
        if (what == "broken off") bad.reset = true;
        f.site.put(path, bad);

        QElapsedTimer time;
        time.start();
        const qint64 before = memory();
        const UpdateStep step = f.only();
        QVERIFY2(time.elapsed() < 30'000, "it took too long to give up");
        QVERIFY2(memory() - before < (qint64(64) << 20), "it took too much memory");
        if (todo.isEmpty()) {
            QVERIFY2(step.kind == Kind::Updated, step.message.c_str());
            return;
        }
        QVERIFY2(step.kind == Kind::Failed, step.message.c_str());
        VERIFY_HAS(step.message, f.site.address() + path.toStdString());
        VERIFY_HAS(step.message, says.toStdString());
        VERIFY_HAS(step.message, todo.toStdString());
        QVERIFY2(step.message.find(".fetched") == std::string::npos, step.message.c_str());
        QVERIFY(f.prices().empty());
        // What is good the next time is taken, whatever has come before.
        f.site.put(path, good);
        f.request.timeoutMs = 5'000;
        f.request.totalMs = 60'000;
        const UpdateStep next = f.only();
        QVERIFY2(next.kind == Kind::Updated, next.message.c_str());
        QCOMPARE(f.price(f.lambda.key), f.lambda.usd);
    }

    // From one address to the next, as of a name that has moved and then moved again.
    void severalRedirects() {
        Fixture f;
        const QByteArray path = PriceSite::list(kLambda, "eu-west-1");
        f.site.put("/10", f.site.at(path));
        const auto from = [](int i) { return "/" + QByteArray::number(i); };
        for (int i = 1; i < 10; ++i)
            f.site.put(from(i), {"", "", 301, -1, -1, true, true, from(i + 1)});
        f.site.put(path, {"", "", 307, -1, -1, true, true, "/1"});
        const UpdateStep step = f.only();
        QVERIFY2(step.kind == Kind::Updated, step.message.c_str());
        QCOMPARE(step.message, std::string()); // it was at one host all the time
        QCOMPARE(f.asked().back(), QByteArray("/10"));
    }

    // The same with prices that were imported before: they stay as they were, to the byte.
    void pricesStayAsTheyWere() {
        Fixture f;
        QVERIFY(f.only().kind == Kind::Updated);
        const auto before = f.prices();
        QVERIFY(!before.empty());
        f.request.again = true;
        for (const char* body : {"<html>", "", "{\"products\": {}", "{\"products\": {}, \"terms\": {}}"}) {
            f.site.put(PriceSite::list(kLambda, "eu-west-1"), {body});
            const UpdateStep step = f.only();
            QVERIFY2(step.kind == Kind::Failed, body);
            VERIFY_HAS(step.message, f.site.address() + PriceSite::list(kLambda, "eu-west-1").toStdString());
            QCOMPARE(f.prices(), before);
        }
    }

    void anIndexThatLeadsElsewhere_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        const QByteArray list = PriceSite::list(kLambda, "eu-west-1");
        const QByteArray regions = PriceSite::regionIndex(kLambda);
        QTest::newRow("the list") << list << QByteArray("https://example.invalid/list.json")
                                  << "names example.invalid for the list of eu-west-1";
        QTest::newRow("without a scheme")
            << list << QByteArray("//example.invalid/list.json") << "names example.invalid";
        QTest::newRow("with a name and a password")
            << list << QByteArray("http://a:b@example.invalid/") << "names example.invalid";
        QTest::newRow("a file") << list << QByteArray("file:///etc/passwd") << "says no address";
        QTest::newRow("nothing") << list << QByteArray("") << "says no address";
        QTest::newRow("no address") << list << QByteArray("http://[") << "says no address";
        QTest::newRow("the index of Regions") << regions << QByteArray("https://example.invalid/index.json")
                                              << "names example.invalid for the index of AWSLambda";
    }
    void anIndexThatLeadsElsewhere() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        Fixture f;
        const QByteArray index = from == PriceSite::regionIndex(kLambda) ? PriceSite::offersIndex()
                                                                         : PriceSite::regionIndex(kLambda);
        f.site.at(index).body.replace('"' + from + '"', '"' + to + '"');
        const UpdateStep step = f.only();
        QVERIFY2(step.kind == Kind::Failed, step.message.c_str());
        VERIFY_HAS(step.message, f.site.address() + index.toStdString());
        VERIFY_HAS(step.message, says.toStdString());
        QCOMPARE(f.asked().back(), index);
        QVERIFY(f.prices().empty());
    }

    // What is kept here of an index may be damaged, where that of the server is not.
    void aDamagedIndexIsFetchedAgain() {
        Fixture f;
        QVERIFY(f.only().kind == Kind::Updated);
        write(f.place.folder() / ".fetched/offers-index.json", "{\"offers\": ");
        write(f.place.folder() / ".fetched/AWSLambda-index.json", "");
        f.site.forgetRequests();
        const UpdateStep step = f.only();
        QVERIFY2(step.kind == Kind::UpToDate, step.message.c_str());
        QCOMPARE(f.site.count(PriceSite::offersIndex()), 2);
    }

    // ---- One at a time

    void twoAtOnce() {
        Fixture f;
        f.request.timeoutMs = 20'000;
        f.site.at(PriceSite::list(kLambda, "eu-west-1")).stallAfter = 100;
        PriceUpdate first(shipped(), f.request);
        QSignalSpy finished(&first, &PriceUpdate::finished);
        first.start();
        QTRY_COMPARE(f.site.count(PriceSite::list(kLambda, "eu-west-1")), 1);
        const QList<QByteArray> before = f.asked();
        const UpdateStep second = f.only();
        QVERIFY(second.kind == Kind::Failed);
        VERIFY_HAS(second.message, f.place.folder().string());
        VERIFY_HAS(second.message, "an update of prices (process " + std::to_string(::getpid()) + ")");
        VERIFY_HAS(second.message, "try again when it has finished");
        QCOMPARE(f.asked(), before);
        first.cancel();
        QVERIFY(!finished.isEmpty() || finished.wait(10'000));
        f.site.at(PriceSite::list(kLambda, "eu-west-1")).stallAfter = -1;
        QVERIFY(f.only().kind == Kind::Updated);
    }

    // ---- Gone on with

    // The program is killed in the middle of its second list: the first is not fetched again, and of the
    // second only what is missing.
    void killedAndGoneOnWith() {
        Fixture f;
        const MadeOffer ecs = madeOffer("AmazonECS");
        f.site.publish("AmazonECS", "eu-west-1", QByteArray::fromStdString(ecs.list.json()));
        const QByteArray first = PriceSite::list(kLambda, "eu-west-1");
        const QByteArray second = PriceSite::list("AmazonECS", "eu-west-1");
        f.site.at(second).stallAfter = 1234;
        const auto start = [&](QProcess& program, const QStringList& more) {
            program.start(QStringLiteral(BREAKEVEN_UPDATE),
                          QStringList{"prices", "update", "--service", "lambda,fargate", "--region",
                                      "eu-west-1", "--user-prices",
                                      QString::fromStdString(f.place.folder().string()), "--base-url",
                                      QString::fromStdString(f.site.address())} +
                              more);
        };
        const fs::path part = f.place.folder() / ".fetched/AmazonECS-eu-west-1.json.part";
        QProcess killed;
        start(killed, {});
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(part) && fs::file_size(part) == 1234, 60'000);
        // Meanwhile another is told whose turn it is.
        QProcess other;
        QSignalSpy ended(&other, &QProcess::finished);
        start(other, {});
        QVERIFY(ended.wait(60'000));
        QCOMPARE(other.exitCode(), 1);
        const std::string told = other.readAllStandardOutput().toStdString();
        VERIFY_HAS(told, "(process " + std::to_string(killed.processId()) + ") is writing there");
        killed.kill();
        QVERIFY(killed.waitForFinished());
        QCOMPARE(f.price(f.lambda.key), f.lambda.usd);
        QVERIFY(f.price(ecs.key) != ecs.usd);

        f.site.at(second).stallAfter = -1;
        f.site.forgetRequests();
        QProcess next;
        QSignalSpy done(&next, &QProcess::finished);
        start(next, {"--format", "csv"});
        QVERIFY(done.wait(60'000));
        const std::string report = next.readAllStandardOutput().toStdString();
        QVERIFY2(next.exitCode() == 0, (report + next.readAllStandardError().toStdString()).c_str());
        VERIFY_HAS(report, "lambda,eu-west-1,up-to-date");
        VERIFY_HAS(report, "fargate,eu-west-1,updated," + std::to_string(ecs.prices));
        QCOMPARE(f.site.count(first), 0);
        QCOMPARE(f.site.count(second), 1);
        QCOMPARE(f.site.requests().back().headers.value("range"), QByteArray("bytes=1234-"));
        QCOMPARE(f.site.requests().back().headers.value("if-range"), f.site.at(second).tag);
        QCOMPARE(f.price(ecs.key), ecs.usd);
    }

    // Killed between the last byte and the import: the list is there whole, and is taken from there.
    void fetchedAndNotTakenYet() {
        Fixture f;
        const QByteArray path = PriceSite::list(kLambda, "eu-west-1");
        const fs::path kept = f.place.folder() / ".fetched/AWSLambda-eu-west-1.json";
        write(kept, f.site.at(path).body.toStdString());
        write(kept.string() + ".meta", "{\"url\": \"" + f.site.address() + path.toStdString() +
                                           "\", \"etag\": \"\\\"AWSLambda-eu-west-1\\\"\", \"whole\": true}");
        const UpdateStep step = f.only();
        QVERIFY2(step.kind == Kind::Updated, step.message.c_str());
        QCOMPARE(f.site.requests().back().headers.value("if-none-match"), f.site.at(path).tag);
        QCOMPARE(f.price(f.lambda.key), f.lambda.usd);
    }

    // ---- Within bounds

    void eachOnce() {
        Fixture f;
        f.request.services = {"lambda", "AWSLambda", "lambda"};
        f.request.regions = {"eu-west-1", "eu-west-1"};
        QCOMPARE(f.run().size(), std::size_t(1));
        QCOMPARE(f.site.requests().size(), qsizetype(3));
    }

    // A list of 200 MB is fetched and read in a fraction of it.
    void memoryDoesNotGrowWithTheList() {
        Fixture f;
        QVERIFY(f.only().kind == Kind::Updated); // all that is loaded once
        MadeList list = f.lambda.list;
        list.version = "20260920002359";
        std::string text = list.json();
        const std::string more =
            "\"none\": {\"attributes\": {\"usagetype\": \"" + std::string(900, 'x') + "\"}}, ";
        std::string filling;
        while (filling.size() < 200'000'000)
            filling += more;
        text.insert(text.find("\"products\"") + std::string("\"products\": {").size(), filling);
        filling = {};
        f.site.put(PriceSite::list(kLambda, "eu-west-1"), {QByteArray::fromStdString(text), "\"big\""});
        text = {};
        f.request.again = true;
        f.request.timeoutMs = 60'000;
        const qint64 before = memory();
        qint64 most = 0;
        PriceUpdate update(shipped(), f.request);
        connect(&update, &PriceUpdate::progress, this, [&] { most = std::max(most, memory() - before); });
        QSignalSpy finished(&update, &PriceUpdate::finished);
        update.start();
        QVERIFY(finished.wait(300'000));
        QVERIFY2(update.steps().front().kind == Kind::Updated, update.steps().front().message.c_str());
        QVERIFY2(most < (qint64(64) << 20), "it took too much memory");
    }

    // ---- AWS's own files, which lie beside the repository

    void genuineFiles_data() {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("prices");
        QTest::newRow("Fargate in Ireland")
            << QByteArray("AmazonECS") << QByteArray("AmazonECS/index.csv") << 8;
        QTest::newRow("EC2 in Ireland") << QByteArray("AmazonEC2") << QByteArray("AmazonEC2/index.csv") << 1;
        QTest::newRow("S3 of 2016") << QByteArray("AmazonS3")
                                    << QByteArray("json-2016/AmazonS3_index.json.gz") << 33;
        QTest::newRow("DynamoDB of 2016")
            << QByteArray("AmazonDynamoDB") << QByteArray("json-2016/AmazonDynamoDB_index.json.gz") << 33;
        QTest::newRow("a Savings Plan")
            << QByteArray("savings-plans") << QByteArray("AWSComputeSavingsPlan/index.json") << 4;
        QTest::newRow("Fargate Spot") << QByteArray("fargate-spot") << QByteArray("spot-fargate.json") << 3;
    }
    void genuineFiles() {
        if (!fs::exists(genuineLists())) QSKIP("the genuine price lists are not beside the repository");
        QFETCH(QByteArray, service);
        QFETCH(QByteArray, file);
        QFETCH(int, prices);
        Fixture f;
        f.request.services = {service.toStdString()};
        const QByteArray body = genuineList(file.constData());
        if (service == "savings-plans") {
            f.site.put("/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/20250911184447/eu-west-1/index.json",
                       {body});
        } else if (service == "fargate-spot") {
            f.site.put("/fargate-spot-prices.json", {body});
        } else if (file.startsWith("json-2016")) {
            // Then there were no indexes of Regions, and one list for all.
            f.site.put(PriceSite::offersIndex(), {genuineList("json-2016/offers_index.json")});
            f.site.put("/offers/v1.0/aws/" + service + "/current/index.json", {body});
        } else {
            // The genuine index of another offer's Regions, all 36 of them and aws-other.
            QByteArray index = QByteArray::fromStdString(
                contents(genuineLists() / "shape-2026/verifiedpermissions_index-current-region.json.gz"));
            f.site.put(PriceSite::regionIndex(service), {index});
            f.site.put("/offers/v1.0/aws/AmazonVerifiedPermissions/20250612155816/eu-west-1/index.json",
                       {body});
        }
        const UpdateStep step = f.only();
        QVERIFY2(step.kind == Kind::Updated, step.message.c_str());
        QVERIFY2(step.imported->prices() >= std::uint64_t(prices),
                 std::to_string(step.imported->prices()).c_str());
        QVERIFY(!f.prices().empty());
    }
};

QTEST_GUILESS_MAIN(RealLayoutTest)
#include "tst_real_layout.moc"
