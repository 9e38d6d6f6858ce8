// SPDX-License-Identifier: Apache-2.0
#include "app/cli/run.h"

#include "libcost/base/file.h"
#include "libcost/base/one_line.h"
#include "libcost/files/installation.h"
#include "libcost/output/report_facts.h"
#include "libcost/units/format.h"

namespace {

// A catalogue that is named is taken as it is, unless prices to go before it are named too.
std::vector<cost::Overlay> laidOver(const CliEnvironment& environment, const CommonOptions& common) {
    if (!common.userPrices.empty()) return cost::overlaysOf(common.userPrices, true);
    if (!common.prices.empty()) return {};
    return cost::overlaysOf(environment.userPrices, cost::isUserPricesFolderNamed());
}

} // namespace

Run::Run(const CliEnvironment& environment, const CommonOptions& common)
    : m_environment(environment), m_common(common),
      m_catalogue(common.prices.empty() ? cost::pricesFolder(environment.folder)
                                        : std::filesystem::path(common.prices),
                  laidOver(environment, common)) {}

cost::ReportStyle Run::style(bool explain) const {
    const auto format = cost::valueOf(cost::kReportFormats, m_common.format);
    const bool color = m_environment.terminal && !m_common.noColor && !m_common.toFile();
    return {format.value_or(cost::ReportFormat::Table),
            color,
            explain,
            {m_environment.today, m_common.maxPriceAge}};
}

void Run::announce(double requests) const {
    constexpr double kPerS = 8e6; // or some more
    constexpr double kLong = 5;
    if (requests > kLong * kPerS)
        remark("simulates about " + cost::compactText(requests, 2) + " requests, which takes about " +
               cost::durationText(std::ceil(requests / kPerS) * 1000) + "; Ctrl-C ends it");
}

void Run::remarkUnavailable(const cost::PriceBook& book, const cost::Scenario& scenario,
                            const std::function<bool(const cost::Option&)>& isAsked) const {
    for (const cost::Option& option : scenario.options)
        if (isAsked(option))
            if (const auto pricer = cost::Pricer::bound(book, scenario, option); !pricer)
                remark(option.id + ": unavailable: " + pricer.why().reason);
}

void Run::remark(const cost::Message& text) const {
    if (!m_common.quiet) m_environment.err << cost::oneLine(text.english()) << '\n';
}

void Run::remarkAge(const std::optional<cost::OldestPrice>& oldest) const {
    const cost::ReportStyle used = style();
    if (used.format != cost::ReportFormat::Csv) return;
    if (const cost::Message text = cost::oldPriceText(oldest, used.age); !text.empty()) remark(text);
}

namespace {

// No text of others steers a terminal, wherever it came from; only our own emphasis does.
std::string harmless(const std::string& text, bool color) {
    if (!color) return cost::plainLines(text);
    std::string all;
    std::size_t from = 0;
    for (std::size_t at = 0; (at = text.find("\033[", at)) != std::string::npos;) {
        constexpr std::size_t kSize = 4; // "\033[1m"
        const std::string_view sign = std::string_view(text).substr(at, kSize);
        at += kSize;
        if (sign != "\033[0m" && sign != "\033[1m" && sign != "\033[2m") continue;
        all += cost::plainLines(text.substr(from, at - kSize - from));
        all += sign;
        from = at;
    }
    return all + cost::plainLines(text.substr(from));
}

} // namespace

void Run::deliver(const std::string& text) const {
    if (m_common.toFile()) {
        cost::writeFile(m_common.outFile, cost::plainLines(text));
        remark("wrote " + m_common.outFile);
        return;
    }
    m_environment.out << harmless(text, style().color) << std::flush;
    if (!m_environment.out) throw cost::MachineFailure("standard output: cannot be written");
}
