// SPDX-License-Identifier: Apache-2.0
// The update against a real server on loopback: as it should be, slow, cut off, failing, lying, and not
// there.
#include "app/fetch/price_update.h"
#include "tests/fetch/http_server.h"
#include "tests/fetch/update_fixture.h"

#include "libcost/base/folder_lock.h"
#include "libcost/units/quantity.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <zlib.h>

using namespace import_support;
using Kind = UpdateStep::Kind;

namespace {

const QByteArray kIndex = "/offers/v1.0/aws/AWSLambda/current/region_index.json";
const QByteArray kList = "/offers/v1.0/aws/AWSLambda/20260919002359/eu-west-1/index.json";
const QByteArray kCurrent = "/offers/v1.0/aws/AWSLambda/current/eu-west-1/index.json";

std::string list(const char* usd) {
    MadeList made;
    made.add("Request", "eu-west-1", {usd, "Requests"});
    return made.json();
}

QByteArray index(const QByteArray& path = kList) {
    return R"({"formatVersion": "v1.0", "regions": {"eu-west-1": {"regionCode": "eu-west-1", "currentVersionUrl": ")" +
           path + R"("}}})";
}

// A server with one list, a folder for the prices, and what an update does with them.
struct Fixture : UpdateFixture {
    HttpServer server;

    Fixture() {
        server.put(kIndex, {index(), "\"index-1\""});
        server.put(kList, {QByteArray::fromStdString(list("0.0000003")), "\"list-1\""});
        request.base = server.address();
    }

    // What Lambda's requests cost in eu-west-1 then; the catalogue's is 0.0000002.
    std::string price() const {
        const auto tiers =
            place.laid().book("eu-west-1")->tiers(cost::PriceKey<cost::Request>{"lambda/requests/x86_64"});
        return tiers ? tiers->first().text() : tiers.why().reason.english();
    }
    QStringList fetchedFiles() const {
        return QDir(QString::fromStdString((place.folder() / ".fetched").string())).entryList(QDir::Files);
    }
};

} // namespace

class PriceUpdateTest : public QObject {
    Q_OBJECT

private slots:
    void takesANewList() {
        Fixture f;
        QCOMPARE(f.price(), std::string("0.0000002"));
        const UpdateStep step = f.only();
        QVERIFY2(step.kind == Kind::Updated, step.message.c_str());
        QCOMPARE(step.imported->prices(), std::uint64_t(1));
        QCOMPARE(step.imported->file, f.server.address() + kList.toStdString());
        QCOMPARE(f.price(), std::string("0.0000003"));
        // The list itself is not kept: of EC2 it is half a gigabyte.
        QCOMPARE(f.fetchedFiles().filter("20260919").size(), qsizetype(0));
        QVERIFY(!f.fetchedFiles().contains("AWSLambda-eu-west-1.json"));
    }

    void fetchesNothingTwice() {
        Fixture f;
        QVERIFY(f.only().kind == Kind::Updated);
        f.server.forgetRequests();
        QVERIFY(f.only().kind == Kind::UpToDate);
        QCOMPARE(f.server.count(kList), 0);
        QCOMPARE(f.server.count(kIndex), 1);
        QCOMPARE(f.server.requests().back().headers.value("if-none-match"), QByteArray("\"index-1\""));
        // A new version has another address.
        const QByteArray next = "/offers/v1.0/aws/AWSLambda/20261001000000/eu-west-1/index.json";
        f.server.put(kIndex, {index(next), "\"index-2\""});
        f.server.put(next, {QByteArray::fromStdString(list("0.0000004")), "\"list-2\""});
        QVERIFY(f.only().kind == Kind::Updated);
        QCOMPARE(f.price(), std::string("0.0000004"));
        f.request.again = true;
        QVERIFY(f.only().kind == Kind::Updated);
        QCOMPARE(f.server.count(next), 2);
    }

    // A mirror without indexes: the list is asked for by its tag.
    void withoutAnIndex() {
        Fixture f;
        f.server.put(kIndex, {"", "", 404});
        f.server.put(kCurrent, {QByteArray::fromStdString(list("0.0000003")), "\"list-1\""});
        QVERIFY(f.only().kind == Kind::Updated);
        f.server.forgetRequests();
        QVERIFY(f.only().kind == Kind::UpToDate);
        QCOMPARE(f.server.requests().back().headers.value("if-none-match"), QByteArray("\"list-1\""));
        f.server.put(kCurrent, {QByteArray::fromStdString(list("0.0000005")), "\"list-2\""});
        QVERIFY(f.only().kind == Kind::Updated);
        QCOMPARE(f.price(), std::string("0.0000005"));
    }

    void savingsPlansHaveAnIndexOfTheirOwn() {
        Fixture f;
        const QByteArray path =
            "/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/20260925000000/eu-west-1/index.json";
        f.request.services = {"savings-plans"};
        f.server.put("/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/current/region_index.json",
                     {R"({"regions": [{"regionCode": "eu-west-1", "versionUrl": ")" + path + R"("}]})"});
        f.server.put(path, {R"({"version": "20260925000000", "products": [{"sku": "NO1",
            "productFamily": "ComputeSavingsPlans", "attributes": {"purchaseOption": "No Upfront", "purchaseTerm": "1yr"}}],
            "terms": {"savingsPlan": [{"sku": "NO1", "rates": [{"discountedUsageType": "EU-Fargate-GB-Hours",
            "discountedServiceCode": "AmazonECS", "discountedRate": {"price": "0.0033", "currency": "USD"}}]}]}})"});
        const UpdateStep step = f.only();
        QVERIFY2(step.kind == Kind::Updated, step.message.c_str());
        QCOMPARE(f.server.count(path), 1);
    }

    void goesOnWhereItBrokeOff() {
        Fixture f;
        f.server.at(kList).cutAfter = 200;
        f.server.at(kList).times = 1;
        QVERIFY(f.only().kind == Kind::Updated);
        QCOMPARE(f.price(), std::string("0.0000003"));
        QCOMPARE(f.server.count(kList), 2);
        QCOMPARE(f.server.requests().back().headers.value("range"), QByteArray("bytes=200-"));
        QCOMPARE(f.server.requests().back().headers.value("if-range"), QByteArray("\"list-1\""));
    }

    void goesOnInTheNextUpdateToo() {
        Fixture f;
        f.request.tries = 1;
        f.server.at(kList).cutAfter = 150;
        const UpdateStep broken = f.only();
        QVERIFY(broken.kind == Kind::Failed);
        QVERIFY2(broken.message.find("goes on from there") != std::string::npos, broken.message.c_str());
        QCOMPARE(f.price(), std::string("0.0000002"));
        f.server.at(kList).cutAfter = -1;
        QVERIFY(f.only().kind == Kind::Updated);
        QCOMPARE(f.server.requests().back().headers.value("range"), QByteArray("bytes=150-"));
        QCOMPARE(f.price(), std::string("0.0000003"));
    }

    // What is there now is another list than the one that was begun.
    void beginsAgainWhenTheListHasChanged() {
        Fixture f;
        f.request.tries = 1;
        f.server.at(kList).cutAfter = 150;
        QVERIFY(f.only().kind == Kind::Failed);
        f.server.put(kList, {QByteArray::fromStdString(list("0.0000007")), "\"list-9\""});
        QVERIFY(f.only().kind == Kind::Updated);
        QCOMPARE(f.price(), std::string("0.0000007"));
    }

    void beginsAgainWhereTheServerCannotGoOn() {
        Fixture f;
        f.server.at(kList).cutAfter = 200;
        f.server.at(kList).times = 1;
        f.server.at(kList).ranges = false;
        QVERIFY(f.only().kind == Kind::Updated);
        QCOMPARE(f.price(), std::string("0.0000003"));
        // More is here than is there.
        const QString part =
            QString::fromStdString((f.place.folder() / ".fetched/AWSLambda-eu-west-1.json.part").string());
        const QByteArray next = "/offers/v1.0/aws/AWSLambda/20261002000000/eu-west-1/index.json";
        f.server.put(kIndex, {index(next), "\"index-3\""});
        f.server.put(next, {QByteArray::fromStdString(list("0.0000006")), "\"list-3\""});
        f.server.at(next).cutAfter = 100;
        f.request.tries = 1;
        QVERIFY(f.only().kind == Kind::Failed);
        QFile longer(part);
        QVERIFY(longer.open(QIODevice::Append));
        longer.write(QByteArray(100'000, ' '));
        longer.close();
        f.server.at(next).cutAfter = -1;
        const UpdateStep step = f.only();
        QVERIFY2(step.kind == Kind::Updated, step.message.c_str());
        QCOMPARE(f.price(), std::string("0.0000006"));
    }

    void badAnswers_data() {
        QTest::addColumn<int>("kind"); // of the answer
        QTest::addColumn<QString>("message");
        QTest::newRow("500") << 0 << "could not answer (HTTP status 500)";
        QTest::newRow("403") << 1 << "refuses";
        QTest::newRow("a web page") << 2 << "web page";
        QTest::newRow("a broken list") << 3 << "";
        QTest::newRow("nothing") << 4 << "empty";
        QTest::newRow("silence") << 5 << "nothing came for";
        QTest::newRow("binary") << 6 << "";
        QTest::newRow("cut off and uncounted") << 7 << "";
    }
    void badAnswers() {
        QFETCH(int, kind);
        QFETCH(QString, message);
        Fixture f;
        const QByteArray good = f.server.at(kList).body;
        switch (kind) {
        case 0: f.server.at(kList).status = 500; break;
        case 1: f.server.at(kList).status = 403; break;
        case 2:
            f.server.put(kList, {"<html><body>Log in to the hotel's network</body></html>", "\"x\""});
            break;
        case 3: f.server.put(kList, {good.left(good.size() - 20), "\"x\""}); break;
        case 4: f.server.put(kList, {"", "\"x\""}); break;
        case 5: f.server.at(kList).stallAfter = 100; break;
        case 6:
            f.server.put(kList, {QByteArray("\x7f"
                                            "ELF\0\1\2\3",
                                            8),
                                 "\"x\""});
            break;
        default: f.server.at(kList).counted = false; f.server.at(kList).cutAfter = 100;
        }
        const UpdateStep step = f.only();
        QCOMPARE(int(step.kind), int(Kind::Failed));
        QVERIFY2(step.message.find(message.toStdString()) != std::string::npos, step.message.c_str());
        QCOMPARE(f.price(), std::string("0.0000002"));
        // It is not held against the server for ever.
        f.server.put(kList, {good, "\"y\""});
        const UpdateStep next = f.only();
        QVERIFY2(next.kind == Kind::Updated, next.message.c_str());
        QCOMPARE(f.price(), std::string("0.0000003"));
    }

    void triesAgain() {
        Fixture f;
        f.server.at(kList).status = 500;
        f.server.at(kList).times = 2;
        QVERIFY(f.only().kind == Kind::Updated);
        QCOMPARE(f.server.count(kList), 3);
    }

    void whatAWSHasNot() {
        Fixture f;
        f.request.regions = {"eu-west-1", "eu-west-2"};
        const std::vector<UpdateStep> steps = f.run();
        QCOMPARE(steps.size(), std::size_t(2));
        QVERIFY(steps[0].kind == Kind::Updated);
        QVERIFY(steps[1].kind == Kind::NotOffered);
        // Nothing says what a server without an index should have: a wrong address is no wish that AWS
        // denies.
        f.server.put(kIndex, {"", "", 404});
        const UpdateStep step = f.run()[1];
        QVERIFY(step.kind == Kind::Failed);
        VERIFY_HAS(step.message, "check the address");
    }

    void offline_data() {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("message");
        QTest::newRow("nobody listens") << "http://127.0.0.1:1"
                                        << "cannot be reached";
        QTest::newRow("no such name") << "http://prices.invalid"
                                      << "cannot be reached";
        QTest::newRow("no address") << "prices"
                                    << "is no web address";
        QTest::newRow("another kind of address") << "ftp://127.0.0.1/"
                                                 << "is no web address";
    }
    void offline() {
        QFETCH(QString, base);
        QFETCH(QString, message);
        Fixture f;
        f.request.base = base.toStdString();
        f.request.services = {"lambda", "fargate"};
        const std::vector<UpdateStep> steps = f.run();
        QCOMPARE(steps.size(), std::size_t(2));
        for (const UpdateStep& step : steps) {
            QVERIFY(step.kind == Kind::Failed);
            QVERIFY2(step.message.find(message.toStdString()) != std::string::npos, step.message.c_str());
        }
        QCOMPARE(f.price(), std::string("0.0000002"));
    }

    void canBeCancelled() {
        Fixture f;
        f.request.timeoutMs = 20'000;
        f.request.regions = {"eu-west-1", "eu-west-2"};
        f.server.at(kList).stallAfter = 150;
        PriceUpdate update(shipped(), f.request);
        QSignalSpy finished(&update, &PriceUpdate::finished);
        connect(&update, &PriceUpdate::progress, &update, [&](qint64 done, qint64, bool) {
            if (done >= 150 && f.server.count(kList) > 0) update.cancel();
        });
        update.start();
        QVERIFY(finished.wait(10'000));
        QCOMPARE(update.steps().size(), std::size_t(2));
        for (const UpdateStep& step : update.steps())
            QVERIFY(step.kind == Kind::Cancelled);
        QCOMPARE(f.price(), std::string("0.0000002"));
        // What had come is used.
        f.server.at(kList).stallAfter = -1;
        QVERIFY(f.run()[0].kind == Kind::Updated);
        QCOMPARE(f.server.requests().back().path, kList);
        QCOMPARE(f.server.requests().back().headers.value("range"), QByteArray("bytes=150-"));
    }

    // Another Region's list, another service's, and one of which nothing can be taken.
    void aListThatWasNotAskedForIsRefused() {
        MadeList other;
        other.add("Request", "us-east-1", {"0.0000003", "Requests"});
        MadeList instances;
        instances.offerCode = "AmazonEC2";
        instances.addInstance("m5.large", "eu-west-1", {{"0.1"}});
        MadeList yuan;
        MadePrice price{"0.0000003", "Requests"};
        price.currency = "CNY";
        yuan.add("Request", "eu-west-1", price);
        const std::pair<const MadeList*, const char*> lists[] = {
            {&other, "none of eu-west-1"}, {&instances, "a list of AmazonEC2"}, {&yuan, "not in US dollars"}};
        for (const auto& [list, says] : lists) {
            Fixture f;
            f.server.put(kList, {QByteArray::fromStdString(list->json()), "\"list-1\""});
            const UpdateStep step = f.only();
            QVERIFY2(step.kind == Kind::Failed, says);
            VERIFY_HAS(step.message, says);
            QVERIFY(!fs::exists(f.place.folder() / "us-east-1"));
            QVERIFY(!fs::exists(f.place.folder() / "eu-west-1"));
            // And it is not taken for fetched.
            f.server.put(kList, {QByteArray::fromStdString(::list("0.0000003")), "\"list-2\""});
            QVERIFY(f.only().kind == Kind::Updated);
        }
    }

    void namesAreNoPaths() {
        for (const char* service :
             {"../../../..", "../x", "", "lamda", "Lambda", "AmazonEKS", "lambda/..", "."}) {
            Fixture f;
            f.request.services = {service};
            const UpdateStep step = f.only();
            QVERIFY2(step.kind == Kind::Failed, service);
            VERIFY_HAS(step.message, "there is no price list");
            QCOMPARE(f.server.requests().size(), qsizetype(0));
            QVERIFY(!fs::exists(f.place.folder()));
        }
        for (const char* region : {"../../x", "", "eu-west-9", "EU-WEST-1"}) {
            Fixture f;
            f.request.regions = {region};
            const UpdateStep step = f.only();
            QVERIFY2(step.kind == Kind::Failed, region);
            QCOMPARE(f.server.requests().size(), qsizetype(0));
        }
    }

    void whoseTurnItIsIsSaid() {
        Fixture f;
        {
            const cost::FolderLock lock(f.place.folder(), "an update of prices");
            const UpdateStep step = f.only();
            QVERIFY(step.kind == Kind::Failed);
            VERIFY_HAS(step.message, "an update of prices (process ");
            QCOMPARE(f.server.requests().size(), qsizetype(0));
        }
        QVERIFY(f.only().kind == Kind::Updated);
    }

    // A byte now and then, too much, too long, broken off, and redirects of every kind.
    void downloadsEnd_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("message");
        QTest::newRow("a byte now and then") << 0 << "only";
        QTest::newRow("more than was said") << 1 << "no price list";
        QTest::newRow("more than there may be, uncounted") << 2 << "no price list";
        QTest::newRow("too long") << 3 << "has not come whole";
        QTest::newRow("a redirect to nowhere") << 4 << "leads nowhere";
        QTest::newRow("broken off") << 5 << "127.0.0.1";
        QTest::newRow("a redirect to a file") << 6 << "less safe";
    }
    void downloadsEnd() {
        QFETCH(int, kind);
        QFETCH(QString, message);
        Fixture f;
        HttpServer::Answer& answer = f.server.at(kList);
        f.request.tries = 1;
        switch (kind) {
        case 0: answer.dripMs = 50; break;
        case 1: f.request.mostBytes = 300; break;
        case 2:
            answer.counted = false;
            f.request.mostBytes = 300;
            break;
        case 3:
            answer.dripMs = 2;
            f.request.totalMs = 300;
            break;
        case 4: answer.status = 302; break;
        case 5: answer.reset = true; break;
        default: answer.status = 302; answer.location = "file:///etc/passwd";
        }
        QElapsedTimer time;
        time.start();
        const UpdateStep step = f.only();
        QVERIFY(step.kind == Kind::Failed);
        VERIFY_HAS(step.message, message.toStdString());
        QVERIFY(!QString::fromStdString(step.message).contains("nothing came"));
        QVERIFY2(time.elapsed() < 10'000, "it took too long to give up");
        QCOMPARE(f.price(), std::string("0.0000002"));
    }

    void anotherHostIsNamed() {
        Fixture f;
        const QByteArray moved = "/elsewhere/list.json";
        f.server.put(moved, {f.server.at(kList).body});
        f.server.at(kList).status = 302;
        f.server.at(kList).location = "http://localhost:" + QByteArray::number(f.server.serverPort()) + moved;
        f.request.base = f.server.address(); // 127.0.0.1
        const UpdateStep step = f.only();
        QVERIFY2(step.kind == Kind::Updated, step.message.c_str());
        VERIFY_HAS(step.message, "a redirect led to localhost");
        VERIFY_HAS(updateRows({step}).front().detail, "localhost");
    }

    // Neither in a file nor in a message.
    void passwordsAreNotKept() {
        Fixture f;
        const std::string address = f.server.address().substr(7);
        const auto kept = [&] {
            std::string all;
            for (const auto& [name, text] : allFiles(f.place.folder()))
                all += text;
            return all;
        };
        f.request.base = "http://user:secretpw@" + address + "?token=secretpw";
        for (const int status : {200, 403, 500, 404}) {
            f.server.at(kList).status = status;
            f.request.tries = 1;
            f.request.again = true;
            const UpdateStep step = f.only();
            QVERIFY(step.message.find("secretpw") == std::string::npos);
            if (step.imported) QVERIFY(step.imported->file.find("secretpw") == std::string::npos);
            QVERIFY2(kept().find("secretpw") == std::string::npos, kept().c_str());
        }
        for (const char* base : {"http://user:secretpw@127.0.0.1:1", "htp://user:secretpw@host/x",
                                 "user:secretpw@host", "http://user:secretpw@prices.invalid"}) {
            f.request.base = base;
            const UpdateStep step = f.only();
            QVERIFY(step.kind == Kind::Failed);
            QVERIFY2(step.message.find("secretpw") == std::string::npos, step.message.c_str());
        }
        // What an earlier version has kept goes.
        write(f.place.folder() / ".fetched/AWSLambda-us-east-1.json.meta",
              "{\"url\": \"http://user:secretpw@host/list\", \"whole\": true}");
        f.request.base = f.server.address();
        f.only();
        QVERIFY(kept().find("secretpw") == std::string::npos);
    }

    void aFolderThatCannotBe() {
        Fixture f;
        f.request.userPrices = f.place.file("file") / "below";
        write(f.place.file("file"), "in the way");
        const UpdateStep step = f.only();
        QVERIFY(step.kind == Kind::Failed);
        QVERIFY2(step.message.find("cannot be made") != std::string::npos, step.message.c_str());
    }
};

QTEST_GUILESS_MAIN(PriceUpdateTest)
#include "tst_price_update.moc"
