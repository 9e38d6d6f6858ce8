// SPDX-License-Identifier: Apache-2.0
#include "tests/prices/import/generated_list.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <vector>

namespace {

constexpr std::array kSystems = {"Linux", "Windows", "RHEL", "SUSE", "Ubuntu Pro", "Linux"};
constexpr std::array kSoftware = {"NA", "NA", "NA", "NA", "NA", "SQL Std"};
constexpr std::array kTenancies = {"Shared", "Dedicated", "Host"};
constexpr std::array kStatus = {"Used", "UnusedCapacityReservation", "AllocatedCapacityReservation"};
constexpr std::array kSizes = {"large",   "xlarge",   "2xlarge",  "4xlarge",
                               "8xlarge", "12xlarge", "16xlarge", "24xlarge"};

struct Product {
    std::uint64_t number;
    std::uint64_t type;
    std::size_t system;
    std::size_t tenancy;
    std::size_t status;

    bool wanted() const { return system == 0 && tenancy == 0 && status == 0; }
    std::string sku() const {
        std::string text(16, 'A');
        std::uint64_t rest = number * 0x9E3779B97F4A7C15U;
        for (char& c : text) {
            c = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"[rest % 31];
            rest = rest / 31 + (number << 40U);
        }
        // Distinct, whatever the mixing does.
        std::string tail = std::to_string(number);
        return text.substr(0, 16 - tail.size()) + tail;
    }
};

Product productOf(std::uint64_t number) {
    Product product{number, 0, 0, 0, 0};
    std::uint64_t rest = number;
    product.system = rest % kSystems.size();
    rest /= kSystems.size();
    product.tenancy = rest % kTenancies.size();
    rest /= kTenancies.size();
    product.status = rest % kStatus.size();
    product.type = rest / kStatus.size();
    return product;
}

using Attributes = std::vector<std::pair<const char*, std::string>>;

Attributes attributesOf(const Product& p) {
    const std::string type = generatedType(p.type);
    const std::string usage = std::string(p.tenancy == 0   ? "BoxUsage:"
                                          : p.tenancy == 1 ? "DedicatedUsage:"
                                                           : "HostBoxUsage:") +
                              type;
    return {{"servicecode", "AmazonEC2"},
            {"location", "US East (N. Virginia)"},
            {"locationType", "AWS Region"},
            {"instanceType", type},
            {"currentGeneration", "Yes"},
            {"instanceFamily", "General purpose"},
            {"vcpu", std::to_string(2 + p.type % 94)},
            {"physicalProcessor", "Intel Xeon Platinum 8175 (Skylake)"},
            {"clockSpeed", "3.1 GHz"},
            {"memory", std::to_string(4 + p.type % 380) + " GiB"},
            {"storage", "EBS only"},
            {"networkPerformance", "Up to 10 Gigabit"},
            {"processorArchitecture", "64-bit"},
            {"tenancy", kTenancies[p.tenancy]},
            {"operatingSystem", kSystems[p.system]},
            {"licenseModel", "No License required"},
            {"usagetype", usage},
            {"operation", p.system == 0 ? "RunInstances" : "RunInstances:000" + std::to_string(p.system)},
            {"availabilityzone", "NA"},
            {"capacitystatus", kStatus[p.status]},
            {"classicnetworkingsupport", "false"},
            {"dedicatedEbsThroughput", "Up to 2120 Mbps"},
            {"ecu", "10"},
            {"enhancedNetworkingSupported", "Yes"},
            {"gpuMemory", "NA"},
            {"intelAvxAvailable", "Yes"},
            {"intelAvx2Available", "Yes"},
            {"intelTurboAvailable", "Yes"},
            {"marketoption", "OnDemand"},
            {"normalizationSizeFactor", "4"},
            {"preInstalledSw", kSoftware[p.system]},
            {"processorFeatures", "Intel AVX; Intel AVX2; Intel AVX512; Intel Turbo"},
            {"regionCode", "us-east-1"},
            {"servicename", "Amazon Elastic Compute Cloud"},
            {"vpcnetworkingsupport", "true"}};
}

struct Term {
    const char* code;
    const char* lease;
    const char* purchase;
    const char* offering;
};
constexpr std::array kReserved = {
    Term{"4NA7Y494T4", "1yr", "No Upfront", "standard"},
    Term{"BPH4J8HBKS", "3yr", "No Upfront", "standard"},
    Term{"7NE97W5U4E", "1yr", "No Upfront", "convertible"},
    Term{"Z2E3P23VKM", "3yr", "No Upfront", "convertible"},
    Term{"HU7G6KETJZ", "1yr", "Partial Upfront", "standard"},
    Term{"38NPMPTW36", "3yr", "Partial Upfront", "standard"},
    Term{"6QCMYABX3D", "1yr", "All Upfront", "standard"},
    Term{"NQ3QZPMQV9", "3yr", "All Upfront", "standard"},
};

std::string priceOf(std::uint64_t type, std::size_t term) {
    char text[32];
    std::snprintf(text, sizeof text, "%.10f",
                  static_cast<double>(type % 5000 + 1) * 0.0010 * (1 - 0.1 * static_cast<double>(term)));
    return text;
}

class Counted {
public:
    explicit Counted(const std::filesystem::path& file) : m_stream(file, std::ios::binary) {}
    Counted& operator<<(const std::string& text) {
        m_stream << text;
        m_bytes += text.size();
        return *this;
    }
    std::uint64_t bytes() const { return m_bytes; }

private:
    std::ofstream m_stream;
    std::uint64_t m_bytes = 0;
};

std::string jsonTerm(const Product& p, const char* code, std::size_t term, const Term* attributes) {
    const std::string sku = p.sku();
    const std::string whole = sku + '.' + code;
    const std::string rate = whole + ".6YS6EN2CT7";
    std::string text = "        \"" + whole + "\" : {\n          \"offerTermCode\" : \"" + code +
                       "\",\n          \"sku\" : \"" + sku +
                       "\",\n          \"effectiveDate\" : \"2026-09-01T00:00:00Z\",\n          "
                       "\"priceDimensions\" : {\n            \"" +
                       rate + "\" : {\n              \"rateCode\" : \"" + rate +
                       "\",\n              \"description\" : \"Linux/UNIX (Amazon VPC), " +
                       generatedType(p.type) +
                       " reserved instance applied\",\n              \"beginRange\" : \"0\",\n              "
                       "\"endRange\" : \"Inf\",\n"
                       "              \"unit\" : \"Hrs\",\n              \"appliesTo\" : [ ],\n              "
                       "\"pricePerUnit\" : {\n"
                       "                \"USD\" : \"" +
                       priceOf(p.type, term) +
                       "\"\n              }\n            }\n          },\n          \"termAttributes\" : {";
    if (attributes)
        text += std::string("\n            \"LeaseContractLength\" : \"") + attributes->lease +
                "\",\n            \"OfferingClass\" : \"" + attributes->offering +
                "\",\n            \"PurchaseOption\" : \"" + attributes->purchase + "\"\n          ";
    return text + "}\n        }";
}

} // namespace

std::string generatedType(std::uint64_t type) {
    return 'g' + std::to_string(type / kSizes.size() + 1) + "x." + kSizes[type % kSizes.size()];
}

std::string generatedPrice(std::uint64_t type) {
    std::string text = priceOf(type, 0);
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

GeneratedList generateJson(const std::filesystem::path& file, std::uint64_t bytes) {
    // A product with its terms takes some 4.7 kB: reserved terms for one in three.
    GeneratedList list;
    list.products = bytes / 4690 + 1;
    Counted out(file);
    out << "{\n  \"formatVersion\" : \"v1.0\",\n  \"disclaimer\" : \"This pricing list is made up.\",\n"
           "  \"offerCode\" : \"AmazonEC2\",\n  \"version\" : \"20260925174521\",\n"
           "  \"publicationDate\" : \"2026-09-25T17:45:21Z\",\n  \"products\" : {";
    for (std::uint64_t i = 0; i < list.products; ++i) {
        const Product p = productOf(i);
        list.wanted += p.wanted() ? 1U : 0U;
        std::string text = std::string(i == 0 ? "\n" : ",\n") + "    \"" + p.sku() +
                           "\" : {\n      \"sku\" : \"" + p.sku() +
                           "\",\n      \"productFamily\" : \"Compute Instance\",\n      \"attributes\" : {\n";
        const Attributes attributes = attributesOf(p);
        for (std::size_t k = 0; k < attributes.size(); ++k)
            text += std::string("        \"") + attributes[k].first + "\" : \"" + attributes[k].second +
                    (k + 1 < attributes.size() ? "\",\n" : "\"\n");
        out << text + "      }\n    }";
    }
    out << "\n  },\n  \"terms\" : {\n    \"OnDemand\" : {";
    for (std::uint64_t i = 0; i < list.products; ++i) {
        const Product p = productOf(i);
        out << std::string(i == 0 ? "\n" : ",\n") + "      \"" + p.sku() + "\" : {\n" +
                   jsonTerm(p, "JRTCKXETXF", 0, nullptr) + "\n      }";
    }
    out << "\n    },\n    \"Reserved\" : {";
    bool first = true;
    for (std::uint64_t i = 0; i < list.products; ++i) {
        const Product p = productOf(i);
        if (p.status != 0) continue;
        std::string text = std::string(first ? "\n" : ",\n") + "      \"" + p.sku() + "\" : {\n";
        first = false;
        for (std::size_t k = 0; k < kReserved.size(); ++k)
            text += jsonTerm(p, kReserved[k].code, k + 1, &kReserved[k]) +
                    (k + 1 < kReserved.size() ? ",\n" : "\n");
        out << text + "      }";
    }
    out << "\n    }\n  },\n  \"attributesList\" : { }\n}\n";
    list.bytes = out.bytes();
    return list;
}

GeneratedList generateCsv(const std::filesystem::path& file, std::uint64_t bytes) {
    GeneratedList list;
    Counted out(file);
    out << "\"FormatVersion\",\"v1.0\"\n\"Disclaimer\",\"This pricing list is made up, \"\"as it is\"\".\"\n"
           "\"Publication "
           "Date\",\"2026-09-25T17:45:21Z\"\n\"Version\",\"20260925174521\"\n\"OfferCode\",\"AmazonEC2\"\n";
    std::string titles =
        "\"SKU\",\"OfferTermCode\",\"RateCode\",\"TermType\",\"PriceDescription\",\"EffectiveDate\","
        "\"StartingRange\",\"EndingRange\",\"Unit\",\"PricePerUnit\",\"Currency\",\"RelatedTo\","
        "\"LeaseContractLength\",\"PurchaseOption\",\"OfferingClass\",\"Product Family\"";
    for (const auto& [name, value] : attributesOf(productOf(0)))
        titles += std::string(",\"") + name + '"';
    for (int i = 0; i < 38; ++i)
        titles += ",\"Empty " + std::to_string(i) + '"';
    out << titles + "\n";
    for (std::uint64_t i = 0; out.bytes() < bytes; ++i) {
        const Product p = productOf(i);
        ++list.products;
        list.wanted += p.wanted() ? 1U : 0U;
        std::string tail = "\"Compute Instance\"";
        for (const auto& [name, value] : attributesOf(p))
            tail += ",\"" + value + '"';
        for (int k = 0; k < 38; ++k)
            tail += ",\"\"";
        tail += '\n';
        const auto row = [&](const char* code, const char* type, std::size_t term, const char* lease,
                             const char* purchase, const char* offering) {
            const std::string sku = p.sku();
            return '"' + sku + "\",\"" + code + "\",\"" + sku + '.' + code + ".6YS6EN2CT7\",\"" + type +
                   "\",\"" +
                   (term == 0 ? "$" + generatedPrice(p.type) + " per On Demand " : std::string("Reserved ")) +
                   generatedType(p.type) + " Instance Hour\",\"2026-09-01\",\"0\",\"Inf\",\"Hrs\",\"" +
                   priceOf(p.type, term) + "\",\"USD\",\"\",\"" + lease + "\",\"" + purchase + "\",\"" +
                   offering + "\"," + tail;
        };
        out << row("JRTCKXETXF", "OnDemand", 0, "", "", "");
        if (p.status != 0) continue;
        for (std::size_t k = 0; k < kReserved.size(); ++k)
            out << row(kReserved[k].code, "Reserved", k + 1, kReserved[k].lease, kReserved[k].purchase,
                       kReserved[k].offering);
    }
    list.bytes = out.bytes();
    return list;
}
