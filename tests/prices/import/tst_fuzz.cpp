// SPDX-License-Identifier: Apache-2.0
// Whatever a file holds, the import reads it or refuses it (BadInput): it does not crash or hang, and what it
// wrote can be read again. Half a second unless IMPORT_FUZZ_SECONDS says more.
#include "tests/prices/import/import_support.h"

#include "libcost/prices/import/offer_reader.h"

#include <chrono>
#include <random>

using namespace cost;
using namespace import_support;

namespace {

MadeList corpusList() {
    MadeList list;
    list.offerCode = "AmazonEC2";
    list.addInstance(
        "m7g.large", "eu-west-1",
        {{"0.0912"},
         {"0.06", "Hrs", "0", "Inf", "Reserved", "2026-09-01", "USD", "R", "1yr", "No Upfront", "standard"}});
    list.addInstance("x99.large", "us-east-1", {{"1.5"}}, {{"operatingSystem", "Windows"}});
    list.offerCode = "AWSLambda";
    list.addTiers("Lambda-GB-Second", "eu-west-1",
                  {{"0.0000166667", "Lambda-GB-Second", "0", "6000000000"},
                   {"0.000015", "Lambda-GB-Second", "6000000000", "Inf"}});
    list.add("Request", "eu-west-1", {"0.0000002", "Requests"});
    return list;
}

std::vector<std::string> corpus() {
    const MadeList list = corpusList();
    return {
        list.json(),
        list.json(true),
        list.csv(),
        "sep=,\n" + list.csv(),
        packed(list.json()),
        packed(list.csv(), 3),
        R"({"version": "20260925000000", "products": [{"sku": "NO1", "productFamily": "ComputeSavingsPlans",
                "attributes": {"purchaseOption": "No Upfront", "purchaseTerm": "1yr"}}], "terms": {"savingsPlan": [{"sku": "NO1",
                "rates": [{"discountedUsageType": "EU-Fargate-GB-Hours", "discountedServiceCode": "AmazonECS",
                "discountedRate": {"price": "0.0033", "currency": "USD"}}]}]}})",
        R"({"metadata": {"source:version": "20190730194642"}, "prices": [{"unit": "GB-Hours", "price": {"USD": "0.0015"},
                "attributes": {"aws:region": "eu-west-1"}}]})"};
}

// True when it was read.
bool tried(Place& place, const std::string& text) {
    write(place.file("list"), text);
    const auto before = allFiles(place.folder());
    try {
        place.importFile(place.file("list"));
    } catch (const BadInput&) {
        if (allFiles(place.folder()) != before) qFatal("a refused list has changed the prices");
        return false;
    }
    const Catalogue catalogue = place.laid();
    for (const Region& region : catalogue.regions())
        if (fs::exists(place.folder() / region.id)) catalogue.book(region.id);
    return true;
}

// True when it was read. Faster by far: nothing is written.
bool readOnly(Place& place, const std::string& text) {
    write(place.file("list"), text);
    offer::Collector collector(shipped().regions(), 20'000, [](const std::string&, const std::string&) {
        return ListPrice::parse("0.0000166667");
    });
    try {
        offer::ByteSource source(place.file("list"));
        readOffer(source, collector);
    } catch (const BadInput&) {
        return false;
    }
    return true;
}

// Bytes changed, cut out, doubled, moved; words put in.
std::string mutated(std::string text, std::mt19937& random, const std::vector<std::string>& others) {
    static const std::vector<std::string> words = {"{",
                                                   "}",
                                                   "[",
                                                   "]",
                                                   "\"",
                                                   "\\",
                                                   ",",
                                                   ":",
                                                   "\n",
                                                   "\r\n",
                                                   "null",
                                                   "1e999",
                                                   "-0",
                                                   "Inf",
                                                   "\"\"",
                                                   "\\u0000",
                                                   "\\ud800",
                                                   "USD",
                                                   "nan",
                                                   "99999999999999999999",
                                                   "\xff\xfe",
                                                   std::string(1, '\0'),
                                                   "products",
                                                   "terms",
                                                   "sep=;",
                                                   "\x1f\x8b",
                                                   "AmazonEC2",
                                                   "../../../etc/x",
                                                   "global",
                                                   "2026-13-45",
                                                   "0.00000000000000001",
                                                   std::string(300, '['),
                                                   std::string(300, '"')};
    const auto below = [&](std::size_t bound) {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random);
    };
    const std::size_t times = 1 + below(6);
    for (std::size_t i = 0; i < times && !text.empty(); ++i) {
        const std::size_t at = below(text.size());
        const std::size_t size = 1 + below(std::min<std::size_t>(text.size() - at, 40));
        switch (below(7)) {
        case 0: text[at] = static_cast<char>(below(256)); break;
        case 1: text[at] = static_cast<char>(text[at] ^ (1 << below(8))); break;
        case 2: text.erase(at, size); break;
        case 3: text.insert(at, text.substr(below(text.size()), size)); break;
        case 4: text.insert(at, words[below(words.size())]); break;
        case 5: text.replace(at, size, words[below(words.size())]); break;
        default: {
            const std::string& other = others[below(others.size())];
            text = text.substr(0, at) + other.substr(below(other.size()));
        }
        }
    }
    return text;
}

} // namespace

class FuzzTest : public QObject {
    Q_OBJECT

private slots:
    void everyTruncationIsReadOrRefused() {
        for (const std::string& text : corpus()) {
            Place place;
            std::size_t read = 0;
            for (std::size_t size = 0; size <= text.size(); ++size)
                read += readOnly(place, text.substr(0, size)) ? 1U : 0U;
            for (std::size_t size = 0; size <= text.size(); size += 97)
                tried(place, text.substr(0, size));
            QVERIFY(tried(place, text));
            // JSON and gzip tell when something is missing; CSV ends with any row.
            if (text[0] == '{' || text[0] == '\x1f') QVERIFY(read <= 2);
        }
    }

    void everyMutationIsReadOrRefused() {
        const char* asked = std::getenv("IMPORT_FUZZ_SECONDS");
        const double seconds = asked ? std::atof(asked) : 0.5;
        const auto begun = std::chrono::steady_clock::now();
        const std::vector<std::string> texts = corpus();
        const char* seed = std::getenv("IMPORT_FUZZ_SEED");
        std::mt19937 random(seed ? static_cast<unsigned>(std::atoi(seed)) : 20261123U);
        std::size_t count = 0;
        std::size_t read = 0;
        while (std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count() < seconds) {
            Place place;
            for (int i = 0; i < 50; ++i, ++count) {
                const std::string text = mutated(texts[count % texts.size()], random, texts);
                if (!readOnly(place, text)) continue;
                ++read;
                if (read % 10 == 0) tried(place, text);
            }
        }
        qInfo("%zu mutated lists, %zu of them could be read", count, read);
        QVERIFY(count >= 50);
    }

    // The readers alone, over text that is not even near a list.
    void noiseIsReadOrRefused() {
        std::mt19937 random(7);
        const std::string alphabet = "{}[]\":,\\ \n\r;0123456789.aSKU-eE\xff";
        Place place;
        for (int i = 0; i < 20'000; ++i) {
            std::string text = i % 3 == 0 ? "{" : i % 3 == 1 ? "SKU,TermType,PricePerUnit,x\n" : "";
            const std::size_t size = random() % 300;
            for (std::size_t k = 0; k < size; ++k)
                text += alphabet[random() % alphabet.size()];
            readOnly(place, text);
        }
    }
};

QTEST_GUILESS_MAIN(FuzzTest)
#include "tst_fuzz.moc"
