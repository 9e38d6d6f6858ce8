// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_commands.h"

#include "ui/charts/chart_export.h"
#include "ui/compute/price_age_today.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/document/file_to_write.h"
#include "ui/document/report_work.h"
#include "ui/pages/pages.h"
#include "ui/widgets/input_habits.h"
#include "ui/widgets/work_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

namespace {

// A picture has room for its title and what it rests on.
QSize pictureOf(const ChartView& chart) {
    return chart.size() + QSize(0, 80);
}

} // namespace

ExportCommands::ExportCommands(Session& session, Pages& pages, QWidget& window)
    : QObject(&window), m_session(session), m_pages(pages), m_window(window),
      m_reporting(new ReportWork(this)),
      m_bar(new WorkBar(*m_reporting, tr("Report"), tr("Report"), &window)) {
    connect(m_reporting, &Work::progressed, m_bar, &QWidget::show);
    connect(m_reporting, &Work::finished, m_bar, &QWidget::hide);
    connect(m_bar, &WorkBar::againWanted, this, &ExportCommands::saveReport);
    connect(m_reporting, &ReportWork::written, this,
            [this](const QString& path) { emit said(tr("%1 is written.").arg(path), 5000); });
    connect(m_reporting, &ReportWork::failed, this, [this](const QString& path, const QString& why) {
        emit failed(tr("%1 was not written").arg(path), {why});
    });
}

void ExportCommands::copyChart() {
    ChartView* chart = m_pages.chart();
    if (!chart) return m_pages.page()->copy();
    QApplication::clipboard()->setMimeData(chartClip(*chart, m_session.results(), pictureOf(*chart)));
    emit said(tr("The chart is on the clipboard."), 3000);
}

void ExportCommands::exportChart() {
    ChartView* chart = m_pages.chart();
    if (!chart) return;
    const QString path = fileToWrite(
        &m_window, tr("Export the chart"),
        fileNameFor(m_session.document().called() + u' ' + chart->title(), QStringLiteral(".png")),
        {tr("Pictures (*.png)"), tr("Drawings (*.svg)"), tr("Pages (*.pdf)"), tr("Tables (*.csv)")});
    if (path.isEmpty()) return;
    QString why;
    if (writeChart(*chart, m_session.results(), pictureOf(*chart), path, &why))
        emit said(tr("%1 is written.").arg(path), 5000);
    else
        emit failed(tr("%1 was not written").arg(path), {why});
}

void ExportCommands::showTable() {
    const ChartView* chart = m_pages.chart();
    if (!chart) return;
    const DataTable table = chartTable(*chart, m_session.results());
    if (table.rows.isEmpty()) return emit failed(tr("There is no table"), {tr("nothing is drawn here")});
    TableDialog(table, &m_window).exec();
}

void ExportCommands::saveReport() {
    takeTyped(m_window);
    const QString path =
        fileToWrite(&m_window, tr("Save a report"),
                    fileNameFor(m_session.document().called(), QStringLiteral("-report.html")),
                    {tr("Web pages (*.html *.htm)"), tr("Markdown (*.md)"), tr("Pages (*.pdf)")});
    if (!path.isEmpty()) writeReport(path);
}

void ExportCommands::writeReport(const QString& path) {
    if (!m_session.hasDocument()) return;
    m_reporting->write(m_session.document().scenario(), m_session.results().book, ageLimitToday(), path);
}

void ExportCommands::printReport() {
    takeTyped(m_window);
    if (!m_session.hasDocument()) return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true); // the page has margins of its own
    QPrintDialog dialog(printer.get(), &m_window);
    dialog.setWindowTitle(tr("Print the report"));
    if (dialog.exec() != QDialog::Accepted) return;
    m_reporting->print(m_session.document().scenario(), m_session.results().book, ageLimitToday(), printer,
                       tr("The report"));
}
