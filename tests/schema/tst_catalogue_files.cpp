// SPDX-License-Identifier: Apache-2.0
// The shipped catalogue keeps to its schemas, and what breaks them is refused.
#include "tests/schema/catalogue_rules.h"
#include "tests/support.h"

#include "libcost/prices/catalogue.h"

#include <functional>

namespace {

const support::fs::path kCatalogue = support::sourceFolder() / "pricing-data";

Json schemaOf(const std::string& name) {
    return Json::parse(support::contents(kCatalogue / "schema" / (name + ".schema.json")));
}

std::string joined(const std::vector<std::string>& problems) {
    std::string all;
    for (const std::string& problem : problems)
        all += problem + '\n';
    return all;
}

// A change to one file, named for the message.
struct Mutation {
    const char* name;
    const char* file;
    const char* schema;
    std::function<void(Json&)> change;
};

const std::vector<Mutation>& mutations() {
    const char* lambda = "us-east-1/lambda.json";
    const char* ec2 = "us-east-1/ec2.json";
    const auto duration = [](Json& f) -> Json& { return f["prices"]["duration/x86_64"]; };
    static const std::vector<Mutation> all = {
        {"no version", lambda, "lambda", [](Json& f) { f.erase("version"); }},
        {"another version", lambda, "lambda", [](Json& f) { f["version"] = 2; }},
        {"another format", lambda, "lambda", [](Json& f) { f["format"] = "prices"; }},
        {"another currency", lambda, "lambda", [](Json& f) { f["currency"] = "EUR"; }},
        {"a price as a number", lambda, "lambda",
         [=](Json& f) { duration(f)["tiers"][0]["usd"] = 0.0000166667; }},
        {"a price with an exponent", lambda, "lambda",
         [=](Json& f) { duration(f)["tiers"][0]["usd"] = "1.6e-5"; }},
        {"a price with a zero too many", lambda, "lambda",
         [=](Json& f) { duration(f)["tiers"][0]["usd"] = "0.0000150"; }},
        {"a price of thirteen decimals", lambda, "lambda",
         [=](Json& f) { duration(f)["tiers"][0]["usd"] = "0.0000000000001"; }},
        {"a negative price", lambda, "lambda", [=](Json& f) { duration(f)["tiers"][0]["usd"] = "-0.1"; }},
        {"a price that is zero", lambda, "lambda", [=](Json& f) { duration(f)["tiers"][0]["usd"] = "0"; }},
        {"another unit", lambda, "lambda", [=](Json& f) { duration(f)["unit"] = "GB-h"; }},
        {"no source", lambda, "lambda", [=](Json& f) { duration(f).erase("source"); }},
        {"a source that is not there", lambda, "lambda", [=](Json& f) { duration(f)["source"] = "nowhere"; }},
        {"a source that nobody names", lambda, "lambda",
         [](Json& f) {
             f["sources"]["idle"] = {
                 {"title", "Nobody names it"}, {"date", "2026-01-01"}, {"confidence", "low"}};
         }},
        {"no date", lambda, "lambda", [](Json& f) { f["sources"]["price-list-2026-09"].erase("date"); }},
        {"a month 13", lambda, "lambda",
         [](Json& f) { f["sources"]["price-list-2026-09"]["date"] = "2026-13-01"; }},
        {"another confidence", lambda, "lambda",
         [](Json& f) { f["sources"]["price-list-2026-09"]["confidence"] = "sure"; }},
        {"tiers that fall", lambda, "lambda", [=](Json& f) { duration(f)["tiers"][1]["up_to"] = 1000; }},
        {"a bound on the last tier", lambda, "lambda",
         [=](Json& f) { duration(f)["tiers"][2]["up_to"] = 99000000000; }},
        {"no bound in between", lambda, "lambda", [=](Json& f) { duration(f)["tiers"][0].erase("up_to"); }},
        {"no tiers", lambda, "lambda", [=](Json& f) { duration(f)["tiers"] = Json::array(); }},
        {"an unknown key", lambda, "lambda", [](Json& f) { f["colour"] = "red"; }},
        {"an unknown price", lambda, "lambda", [=](Json& f) { f["prices"]["duration/mips"] = duration(f); }},
        {"priced and missing", lambda, "lambda",
         [](Json& f) { f["missing"]["streaming"] = "Nobody has found a price of it."; }},
        {"a reason that is no sentence", "eu-west-1/lambda.json", "lambda",
         [](Json& f) { f["missing"]["streaming"] = "no"; }},
        {"missing as a list", "eu-west-1/lambda.json", "lambda",
         [](Json& f) { f["missing"] = Json::array(); }},
        {"a percentage as a number", "global/lambda.json", "lambda-global",
         [](Json& f) { f["percentages"]["management-fee"]["percent"] = 15; }},
        {"no free requests", "global/lambda.json", "lambda-global",
         [](Json& f) { f["allowances"].erase("requests"); }},
        {"a Spot saving of 100 %", ec2, "ec2", [](Json& f) { f["types"]["m7g.large"][3] = 100; }},
        {"half a percent", ec2, "ec2", [](Json& f) { f["types"]["m7g.large"][3] = 0.5; }},
        {"no on-demand price", ec2, "ec2", [](Json& f) { f["types"]["m7g.large"][0] = nullptr; }},
        {"a short row", ec2, "ec2", [](Json& f) { f["types"]["m7g.large"].erase(4); }},
        {"another interruption", ec2, "ec2", [](Json& f) { f["types"]["m7g.large"][4] = "often"; }},
        {"a column without a source", ec2, "ec2",
         [](Json& f) { f["columns"]["on-demand"] = Json::object(); }},
        {"no vCPU", "global/ec2-types.json", "ec2-types", [](Json& f) { f["types"]["m7g.large"][0] = 0; }},
        {"another architecture", "global/ec2-types.json", "ec2-types",
         [](Json& f) { f["types"]["m7g.large"][2] = "mips"; }},
        {"columns in another order", "global/ec2-types.json", "ec2-types",
         [](Json& f) { std::swap(f["columns"][0], f["columns"][1]); }},
        {"a size of another system", "global/fargate-sizes.json", "fargate-sizes",
         [](Json& f) { f["sizes"][0]["os"][0] = "plan9"; }},
        {"a size as text", "global/fargate-sizes.json", "fargate-sizes",
         [](Json& f) { f["sizes"][0]["vcpu"] = "0.25"; }},
        {"another service", "catalogue.json", "catalogue",
         [](Json& f) { f["regions"]["us-east-1"]["services"][0] = "ec3"; }},
        {"services as text", "catalogue.json", "catalogue",
         [](Json& f) { f["regions"]["us-east-1"]["services"] = "ec2"; }},
        {"a Region without a name", "catalogue.json", "catalogue",
         [](Json& f) { f["regions"]["us-east-1"].erase("name"); }},
    };
    return all;
}

// What the reader of the program says to a catalogue with that file.
std::string readerProblems(const char* file, const std::string& text) {
    const support::Folder folder;
    for (const char* each : {"us-east-1", "eu-west-1", "global"})
        support::fs::create_directories(folder / each);
    for (const CatalogueFile& each : catalogueFiles(kCatalogue)) {
        const support::fs::path name = support::fs::relative(each.file, kCatalogue);
        if (support::fs::exists((folder.path() / name).parent_path()))
            support::fs::create_symlink(each.file, folder.path() / name);
    }
    support::fs::remove(folder / file);
    support::write(folder / file, text);
    try {
        const cost::Catalogue catalogue(folder.path());
        catalogue.book("us-east-1");
        catalogue.book("eu-west-1");
        return "";
    } catch (const std::exception& error) {
        return error.what();
    }
}

} // namespace

class CatalogueFilesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { needSchemaChecker(); }

    void keepsToItsSchema_data() {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<std::string>("schema");
        for (const CatalogueFile& each : catalogueFiles(kCatalogue))
            QTest::newRow(support::fs::relative(each.file, kCatalogue).c_str())
                << each.file.string() << each.schema;
    }
    void keepsToItsSchema() {
        QFETCH(std::string, file);
        QFETCH(std::string, schema);
        const Json read = Json::parse(support::contents(file));
        QCOMPARE(joined(schemaProblems(schemaOf(schema), read)), std::string());
        QCOMPARE(joined(ruleProblems(read)), std::string());
    }

    void everyRegionSaysWhatItLacks() { QCOMPARE(joined(forgottenKeys(kCatalogue)), std::string()); }

    // Figures of a service are only of use when the index names it.
    void theIndexNamesEveryFile() {
        const Json index = Json::parse(support::contents(kCatalogue / "catalogue.json"));
        std::size_t named = 0;
        for (const auto& [region, facts] : index["regions"].items())
            for (const Json& service : facts["services"]) {
                ++named;
                QVERIFY(support::fs::exists(kCatalogue / region / (service.get<std::string>() + ".json")));
            }
        // The index itself and what holds everywhere come to it.
        std::size_t global = 0;
        for (const auto& entry : support::fs::directory_iterator(kCatalogue / "global"))
            global += entry.path().extension() == ".json" ? 1U : 0U;
        QCOMPARE(named + 1 + global, catalogueFiles(kCatalogue).size());
    }

    // Every type that has a price has a shape.
    void everyInstanceHasAShape() {
        for (const cost::Region& region : support::catalogue().regions())
            for (const auto& [type, prices] : support::book(region.id).all().instances)
                QVERIFY2(support::book(region.id).instanceType(type), type.c_str());
    }

    void whatBreaksARuleIsRefused_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < mutations().size(); ++i)
            QTest::newRow(mutations()[i].name) << int(i);
    }
    void whatBreaksARuleIsRefused() {
        QFETCH(int, index);
        const Mutation& mutation = mutations()[std::size_t(index)];
        Json file = Json::parse(support::contents(kCatalogue / mutation.file));
        const std::string before = file.dump();
        mutation.change(file);
        QVERIFY(file.dump() != before);
        const bool bySchema = !schemaProblems(schemaOf(mutation.schema), file).empty();
        const bool byRules = !ruleProblems(file).empty();
        const bool byReader = !readerProblems(mutation.file, file.dump()).empty();
        QVERIFY2(bySchema || byRules || byReader, "nobody refuses it");
    }

    void anUnchangedFileIsRead() {
        QCOMPARE(
            readerProblems("us-east-1/lambda.json", support::contents(kCatalogue / "us-east-1/lambda.json")),
            std::string());
    }

    void anUnknownKeywordIsAProblem() {
        QVERIFY(schemaProblems(Json::parse(R"({"type": "object"})"), Json::object()).empty());
        QVERIFY(!schemaProblems(Json::parse(R"({"minimun": 3})"), Json(5)).empty());
        QVERIFY(!schemaProblems(Json::parse(R"({"properties": {"a": {"format": "date"}}})"), Json{{"a", 1}})
                     .empty());
        QVERIFY(!schemaProblems(Json::parse(R"({"type": "whole"})"), Json(5)).empty());
    }
};

QTEST_GUILESS_MAIN(CatalogueFilesTest)
#include "tst_catalogue_files.moc"
