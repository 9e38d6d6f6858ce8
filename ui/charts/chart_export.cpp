// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "ui/charts/clipped_svg.h"
#include "ui/i18n/dial_name.h"
#include "ui/i18n/words.h"
#include "ui/widgets/theme.h"

#include "libcost/input/typed_value.h"
#include "libcost/units/format.h"

#include <QBuffer>
#include <QMimeData>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace {

constexpr int kMargin = 14;

// What the picture or the table is called.
QString captionOf(const ChartView& chart, const Results& results) {
    const std::string& name = results.scenario.name;
    return name.empty() ? chart.title() : QString(words(name) + u": " + chart.title());
}

void draw(QCPPainter& painter, ChartView& chart, const Results& results, QSize size) {
    const Colors& colors = colorsOf(chart.palette());
    const QFont title = sized(chart.font(), 4, QFont::DemiBold);
    const QFont small = sized(chart.font(), -1);
    const int titleHeight = static_cast<int>(QFontMetricsF(title).height());
    const int lineHeight = static_cast<int>(QFontMetricsF(small).height());
    painter.fillRect(QRect(QPoint(), size), colors.base);
    painter.setFont(title);
    painter.setPen(colors.text);
    const QString name = captionOf(chart, results);
    const int width = size.width() - 2 * kMargin;
    painter.drawText(QRect(kMargin, kMargin, width, titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(title).elidedText(name, Qt::ElideRight, width));
    painter.setFont(small);
    painter.setPen(colors.secondary);
    const QString lines[] = {words(results.answer.headline), assumptionsLine(results)};
    int y = kMargin + titleHeight + 4;
    for (const QString& line : lines) {
        painter.drawText(QRect(kMargin, y, width, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(line, Qt::ElideRight, width));
        y += lineHeight;
    }
    y += 10;
    painter.translate(0, y);
    const QSize plot(size.width(), size.height() - y - 4);
    chart.layOut(plot);
    chart.toPainter(&painter, plot.width(), plot.height());
    chart.layOut(chart.size());
}

// Lines and letters as such, which stay sharp at every size.
void drawVectors(QPaintDevice& device, ChartView& chart, const Results& results, QSize size) {
    QCPPainter painter(&device);
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    draw(painter, chart, results, size);
    painter.end();
}

// XML has no way to say most control characters, which names may have.
QByteArray withoutControls(const QByteArray& xml) {
    QString text = QString::fromUtf8(xml);
    for (QChar& c : text)
        if ((c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE) c = QChar::ReplacementCharacter;
    return text.toUtf8();
}

QByteArray svgOf(ChartView& chart, const Results& results, QSize size) {
    QBuffer drawn;
    drawn.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&drawn);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setResolution(96);
    // It writes them as they are.
    svg.setTitle(captionOf(chart, results).toHtmlEscaped());
    svg.setDescription(assumptionsLine(results).toHtmlEscaped());
    ClippedSvg clipped(svg);
    drawVectors(clipped, chart, results, size);
    return withoutControls(drawn.data());
}

void writePdf(QIODevice& to, ChartView& chart, const Results& results, QSize size) {
    QPdfWriter pdf(&to);
    pdf.setResolution(96);
    pdf.setTitle(captionOf(chart, results));
    pdf.setPageMargins(QMarginsF());
    pdf.setPageSize(QPageSize(QSizeF(size) * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
    drawVectors(pdf, chart, results, size);
}

} // namespace

QString assumptionsLine(const Results& results) {
    const cost::Scenario& scenario = results.scenario;
    QStringList parts;
    parts << words(results.book->regionName());
    for (const cost::Dial dial : {cost::Dial::Requests, cost::Dial::Duration, cost::Dial::Memory})
        if (const auto at = cost::position(scenario, dial)) parts << shownInField(cost::fieldText(dial, *at));
    const double peak = cost::peakToMean(scenario.workload.traffic);
    if (peak > 1) parts << ChartView::tr("peak %1").arg(words(cost::fieldText(cost::Dial::Peak, peak)));
    if (!scenario.account.freeTier.applies) parts << ChartView::tr("without the free tier");
    parts << ChartView::tr("list prices of %1, USD before tax")
                 .arg(words(cost::dateText(results.book->asOf())));
    return parts.join(QStringLiteral(" · "));
}

QImage chartImage(ChartView& chart, const Results& results, QSize size) {
    constexpr int kScale = 2;
    QImage image(size * kScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kScale);
    QCPPainter painter(&image);
    painter.setMode(QCPPainter::pmNoCaching);
    draw(painter, chart, results, size);
    painter.end();
    return image;
}

DataTable chartTable(const ChartView& chart, const Results& results) {
    DataTable table = chart.table();
    table.title = captionOf(chart, results);
    table.notes = {words(results.answer.headline), assumptionsLine(results)};
    return table;
}

bool writeChart(ChartView& chart, const Results& results, QSize size, const QString& path, QString* why) {
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    const auto ends = [&](const char* with) {
        return path.endsWith(QLatin1String(with), Qt::CaseInsensitive);
    };
    if (written && ends(".svg")) {
        const QByteArray svg = svgOf(chart, results, size);
        written = file.write(svg) == svg.size();
    } else if (written && ends(".pdf")) {
        writePdf(file, chart, results, size);
    } else if (written && ends(".csv")) {
        const QByteArray rows = chartTable(chart, results).csv().toUtf8();
        written = file.write(rows) == rows.size();
    } else if (written && ends(".png")) {
        written = chartImage(chart, results, size).save(&file, "PNG");
    } else if (written) {
        if (why) *why = ChartView::tr("end its name in .png, .svg, .pdf or .csv");
        return false;
    }
    written = written && file.commit();
    if (!written && why) *why = file.errorString();
    return written;
}

QMimeData* chartClip(ChartView& chart, const Results& results, QSize size) {
    auto* data = new QMimeData;
    data->setImageData(chartImage(chart, results, size));
    data->setData(QStringLiteral("image/svg+xml"), svgOf(chart, results, size));
    return data;
}
