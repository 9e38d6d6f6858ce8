// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_work.h"

#include "ui/pdf_report.h"
#include "ui/words.h"

#include "libcost/text/report_whole.h"
#include "libcost/units/file.h"

namespace {

// Throws MachineFailure where the file cannot be written.
void writeReport(const cost::ReportSubject& subject, const cost::Overview& overview,
                 const cost::AgeLimit& age, const QString& path, QString& why) {
    const std::filesystem::path file = path.toStdString();
    switch (cost::pageFormatOf(file).value_or(cost::PageFormat::Html)) {
    case cost::PageFormat::Pdf: writePdf(words(cost::htmlReport(subject, overview, age)), path, &why); break;
    case cost::PageFormat::Markdown:
        cost::writeFile(file, cost::markdownReport(subject, overview, age));
        break;
    case cost::PageFormat::Html: cost::writeFile(file, cost::htmlReport(subject, overview, age)); break;
    }
}

} // namespace

ReportWork::ReportWork(QObject* parent) : Work(0, parent) {
    connect(this, &Work::finished, this, [this] {
        if (m_outcome->why.isEmpty())
            emit written(m_outcome->path);
        else
            emit failed(m_outcome->path, m_outcome->why);
    });
}

void ReportWork::write(const cost::Scenario& scenario, const cost::SharedBook& book,
                       const cost::AgeLimit& age, const QString& path) {
    auto outcome = std::make_shared<Outcome>();
    outcome->path = path;
    m_outcome = outcome;
    start([scenario, book, age, outcome](const Progress& progress) {
        const auto overview =
            cost::overview(*book, scenario, {}, [&](double done) { return progress(done * 0.9); });
        if (!overview) return false;
        try {
            writeReport({scenario, *book}, *overview, age, outcome->path, outcome->why);
        } catch (const cost::MachineFailure& failure) {
            outcome->why = words(std::string(failure.what()));
        }
        return true;
    });
}
