// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/report_work.h"

#include "ui/document/pdf_report.h"
#include "ui/i18n/words.h"

#include "libcost/base/file.h"
#include "libcost/output/report_whole.h"

namespace {

// Throws MachineFailure where the file cannot be written, or says why.
QString written(const cost::ReportSubject& subject, const cost::Overview& overview, const cost::AgeLimit& age,
                const QString& path) {
    const std::filesystem::path file = path.toStdString();
    QString why;
    switch (cost::pageFormatOf(file).value_or(cost::PageFormat::Html)) {
    case cost::PageFormat::Pdf: writePdf(words(cost::htmlReport(subject, overview, age)), path, &why); break;
    case cost::PageFormat::Markdown:
        cost::writeFile(file, cost::markdownReport(subject, overview, age));
        break;
    case cost::PageFormat::Html: cost::writeFile(file, cost::htmlReport(subject, overview, age)); break;
    }
    return why;
}

} // namespace

ReportWork::ReportWork(QObject* parent) : Work(0, parent) {
    connect(this, &Work::finished, this, [this] {
        if (m_outcome->why.isEmpty())
            emit written(m_outcome->what);
        else
            emit failed(m_outcome->what, m_outcome->why);
    });
    connect(this, &Work::broke, this, [this](const QString& why) { emit failed(m_outcome->what, why); });
}

void ReportWork::make(const cost::Scenario& scenario, const cost::SharedBook& book, const QString& what,
                      const Deliver& deliver) {
    auto outcome = std::make_shared<Outcome>();
    outcome->what = what;
    m_outcome = outcome;
    start([scenario, book, deliver, outcome](const Progress& progress) {
        const auto overview =
            cost::overview(*book, scenario, {}, [&](double done) { return progress(done * 0.9); });
        if (!overview) return false;
        try {
            outcome->why = deliver({scenario, *book}, *overview);
        } catch (const cost::MachineFailure& failure) {
            outcome->why = words(std::string(failure.what()));
        }
        return true;
    });
}

void ReportWork::write(const cost::Scenario& scenario, const cost::SharedBook& book,
                       const cost::AgeLimit& age, const QString& path) {
    make(scenario, book, path,
         [age, path](const cost::ReportSubject& subject, const cost::Overview& overview) {
             return ::written(subject, overview, age, path);
         });
}

void ReportWork::print(const cost::Scenario& scenario, const cost::SharedBook& book,
                       const cost::AgeLimit& age, std::shared_ptr<QPrinter> printer, const QString& what) {
    make(scenario, book, what,
         [age, printer](const cost::ReportSubject& subject, const cost::Overview& overview) {
             const bool printed = printPage(words(cost::htmlReport(subject, overview, age)), *printer);
             return printed ? QString() : tr("the printer does not answer");
         });
}
