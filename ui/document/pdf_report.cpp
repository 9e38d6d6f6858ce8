// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/pdf_report.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

namespace {

// Rich text knows less than a browser: neither variables nor what is shown on demand.
const QString kStyle =
    QStringLiteral("body{font-family:sans-serif;font-size:9pt;color:#1b1f24}"
                   "h1{font-size:16pt}h2{font-size:12pt;margin-top:14px}h4{font-size:10pt}"
                   "table{margin-top:4px;margin-bottom:8px}"
                   "th,td{padding:2px 8px 2px 0;vertical-align:top;text-align:left}"
                   "td.remark{color:#57606a;font-size:8pt}"
                   ".right{text-align:right;white-space:nowrap}.strong{font-size:12pt;font-weight:600}");

QString without(QString text, const QString& from, const QString& to) {
    const qsizetype begin = text.indexOf(from);
    const qsizetype end = text.indexOf(to, begin);
    if (begin >= 0 && end >= 0) text.remove(begin, end + to.size() - begin);
    return text;
}

// Each chart becomes a picture of the document, as fine as a printer shows it.
QString withPictures(QTextDocument& document, QString html) {
    constexpr int kWidth = 620; // within the text, in pixels of the document
    constexpr int kFine = 4;
    const QString open = QStringLiteral("<svg");
    const QString close = QStringLiteral("</svg>");
    int number = 0;
    for (qsizetype begin = html.indexOf(open); begin >= 0; begin = html.indexOf(open, begin + 1)) {
        const qsizetype end = html.indexOf(close, begin);
        if (end < 0) break;
        QSvgRenderer renderer(html.mid(begin, end + close.size() - begin).toUtf8());
        const QSizeF size = renderer.viewBoxF().size();
        const int height = size.isEmpty() ? 0 : qRound(kWidth * size.height() / size.width());
        QImage image(kWidth * kFine, std::max(height, 1) * kFine, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const QString name = QStringLiteral("chart:%1").arg(++number);
        document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        html.replace(begin, end + close.size() - begin,
                     QStringLiteral("<p><img src=\"%1\" width=\"%2\" height=\"%3\"></p>")
                         .arg(name)
                         .arg(kWidth)
                         .arg(height));
    }
    return html;
}

void layOut(QTextDocument& document, const QString& html) {
    QString page = without(html, QStringLiteral("<style>"), QStringLiteral("</style>"));
    // Elements that rich text does not know, as some that it does.
    const std::pair<const char*, const char*> known[] = {{"<summary>", "<h4>"},    {"</summary>", "</h4>"},
                                                         {"<figcaption>", "<h4>"}, {"</figcaption>", "</h4>"},
                                                         {"<figure>", ""},         {"</figure>", ""}};
    for (const auto& [from, to] : known)
        page.replace(QLatin1String(from), QLatin1String(to));
    page.replace(QStringLiteral("<table>"), QStringLiteral("<table width=\"100%\" cellspacing=\"0\">"));
    page = withPictures(document, page);
    document.setDefaultStyleSheet(kStyle);
    document.setHtml(page);
}

QString titleOf(const QTextDocument& document) {
    return document.metaInformation(QTextDocument::DocumentTitle);
}

} // namespace

bool printPage(const QString& html, QPrinter& printer) {
    if (!printer.isValid()) return false;
    QTextDocument document;
    layOut(document, html);
    printer.setDocName(titleOf(document));
    document.print(&printer);
    return printer.printerState() != QPrinter::Error && printer.printerState() != QPrinter::Aborted;
}

bool writePdf(const QString& html, const QString& path, QString* why) {
    QTextDocument document;
    layOut(document, html);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0)); // the document has its own, of 2 cm
    writer.setTitle(titleOf(document));
    writer.setCreator(QStringLiteral("Breakeven"));
    document.print(&writer);

    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(buffer.data()) == buffer.size() && file.commit())
        return true;
    if (why) *why = file.errorString();
    return false;
}
