// SPDX-License-Identifier: Apache-2.0
// What a run of a command has: the prices, and where its answer and its remarks go.
#pragma once

#include "app/cli/options.h"
#include "app/cli/program.h"
#include "app/cli/progress_line.h"

#include "libcost/output/report.h"

// One run of a command.
class Run {
public:
    Run(const CliEnvironment& environment, const CommonOptions& common);

    const CliEnvironment& environment() const { return m_environment; }
    const cost::Catalogue& catalogue() const { return m_catalogue; }
    cost::ReportStyle style(bool explain = false) const;

    // Does long work, which tells its progress to what it is given, with a line on a terminal.
    template <class Work>
    auto withProgress(const Work& work) const {
        ProgressLine line(m_environment.err, m_environment.errTerminal && !m_common.quiet);
        return work([&line](double done) {
            line.update(done);
            return true;
        });
    }
    // Says beforehand that so many requests are simulated, where that takes long.
    void announce(double requests) const;
    // A remark on each of these options that has no price, and why.
    void remarkUnavailable(const cost::PriceBook& book, const cost::Scenario& scenario,
                           const std::function<bool(const cost::Option&)>& isAsked) const;
    // A remark beside the answer, unless it is to be quiet.
    void remark(const cost::Message& text) const;
    // Says on standard error how old the oldest price is, where the answer itself has no place for it.
    void remarkAge(const std::optional<cost::OldestPrice>& oldest) const;
    // Writes the answer to where it was asked for, whole or not at all.
    void deliver(const std::string& text) const;

private:
    const CliEnvironment& m_environment;
    const CommonOptions& m_common;
    cost::Catalogue m_catalogue;
};
