// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures for others: whatever a scenario is called, they are well-formed and say nothing else than a chart
// does; and nothing is drawn beside the chart.
#include "ui/charts/chart_export.h"
#include "ui/charts/clipped_svg.h"
#include "ui/pages/map_chart.h"
#include "ui/pages/memory_chart.h"
#include "ui/pages/week_chart.h"
#include "ui/widgets/page_tabs.h"

#include "window_fixture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace {

// What a drawing has in it; a message where it is no well-formed XML.
struct Drawing {
    explicit Drawing(const QByteArray& svg) {
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement()) continue;
            const QString name = reader.name().toString();
            elements << name;
            for (const QXmlStreamAttribute& each : reader.attributes()) {
                attributes << each.qualifiedName().toString();
                if (each.qualifiedName() == u"points") points << each.value().toString();
            }
            if (name == u"title") title = reader.readElementText();
        }
        if (reader.hasError()) error = reader.errorString();
    }
    QSet<QString> elements;
    QSet<QString> attributes;
    QStringList points;
    QString title;
    QString error;
};

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;

    QByteArray exported(ChartView& chart, const QString& name) {
        const QString path = m_fixture.folder.filePath(name);
        QString why;
        if (!writeChart(chart, m_fixture.session.results(), QSize(960, 600), path, &why)) return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QList<ChartView*> charts() {
        QList<ChartView*> all;
        for (const int page :
             {0, 1, 2, m_fixture.window.pages()->rowOf(u"map"), m_fixture.window.pages()->rowOf(u"week"),
              m_fixture.window.pages()->rowOf(u"memoryFit")}) {
            m_fixture.window.tabs()->setCurrentIndex(page);
            m_fixture.settle();
            if (ChartView* chart = m_fixture.window.pages()->chart()) all << chart;
        }
        return all;
    }

private slots:
    void anyNameIsOnlyText_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("and") << QStringLiteral("R&D API");
        QTest::newRow("script") << QStringLiteral("</title><script>alert(1)</script><title>");
        QTest::newRow("comment") << QStringLiteral("<!-- --> <![CDATA[ x ]]> ]]>");
        QTest::newRow("entity") << QStringLiteral("&lt;b&gt; &#x1; &nosuch;");
        QTest::newRow("quotes") << QStringLiteral("\"onload='x' <a href=\"javascript:x\">");
        QTest::newRow("controls") << QStringLiteral("bell\a escape\x1b[31m back\b nul") + QChar(1) +
                                         QChar(0xFFFE);
        QTest::newRow("lines") << QStringLiteral("one\ntwo\r\nthree\tfour");
        QTest::newRow("plain") << QStringLiteral("Größe Ω 😀");
    }
    void anyNameIsOnlyText() {
        QFETCH(QString, name);
        cost::Scenario scenario = m_fixture.session.document().scenario();
        scenario.name = name.toStdString();
        scenario.options.front().label = name.toStdString();
        m_fixture.session.document().replace(scenario, QStringLiteral("name"));
        m_fixture.settle();
        const QSet<QString> known = {QStringLiteral("svg"),
                                     QStringLiteral("title"),
                                     QStringLiteral("desc"),
                                     QStringLiteral("defs"),
                                     QStringLiteral("g"),
                                     QStringLiteral("path"),
                                     QStringLiteral("polyline"),
                                     QStringLiteral("polygon"),
                                     QStringLiteral("text"),
                                     QStringLiteral("rect"),
                                     QStringLiteral("linearGradient"),
                                     QStringLiteral("image"),
                                     QStringLiteral("ellipse"),
                                     QStringLiteral("circle"),
                                     QStringLiteral("stop")};
        int tried = 0;
        for (ChartView* chart : charts()) {
            const QByteArray svg = exported(*chart, QStringLiteral("named.svg"));
            const Drawing drawing(svg);
            QVERIFY2(drawing.error.isEmpty(), qPrintable(drawing.error));
            QVERIFY2((drawing.elements - known).isEmpty(),
                     qPrintable((drawing.elements - known).values().join(u' ')));
            for (const QString& attribute : drawing.attributes)
                QVERIFY2(!attribute.startsWith(u"on") && attribute != u"href", qPrintable(attribute));
            if (name.contains(u'&') && !name.contains(u'#'))
                QVERIFY2(drawing.title.startsWith(name), qPrintable(drawing.title));
            ++tried;
            const auto* clip = chartClip(*chart, m_fixture.session.results(), QSize(700, 400));
            QVERIFY(Drawing(clip->data(QStringLiteral("image/svg+xml"))).error.isEmpty());
            delete clip;
        }
        QVERIFY(tried >= 5);
    }

    // Far beyond the chart at both ends, and with ranges and a baseline: ink stays inside.
    void nothingIsDrawnBesideTheChart() {
        m_fixture.session.files().open(WindowFixture::example("api-backend.json"));
        m_fixture.session.dials().setDistribution(cost::Dial::Cpu, cost::Uniform{1, 60});
        m_fixture.session.compared().pinBaseline(true);
        m_fixture.session.dials().turn(cost::Dial::Requests, 3e6);
        m_fixture.settle();
        m_fixture.window.tabs()->setCurrentIndex(0);
        m_fixture.session.computeFinely();
        m_fixture.settle();
        ChartView* chart = m_fixture.window.pages()->chart();
        const Drawing drawing(exported(*chart, QStringLiteral("curves.svg")));
        QVERIFY(drawing.error.isEmpty());
        // As the picture of pixels is cut: compared with that, no ink is anywhere else.
        QSvgRenderer renderer(m_fixture.folder.filePath(QStringLiteral("curves.svg")));
        QImage drawn(960, 600, QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        const QImage pixels =
            chartImage(*chart, m_fixture.session.results(), QSize(960, 600)).scaled(960, 600);
        const auto inked = [](const QImage& image, int x, int y) { return qGray(image.pixel(x, y)) < 200; };
        int stray = 0;
        QStringList where;
        for (int y = 3; y < 597; ++y)
            for (int x = 3; x < 957; ++x) {
                if (!inked(drawn, x, y)) continue;
                bool near = false;
                for (int dy = -3; dy <= 3 && !near; ++dy)
                    for (int dx = -3; dx <= 3 && !near; ++dx)
                        near = inked(pixels, x + dx, y + dy);
                if (near) continue;
                ++stray;
                if (where.size() < 5) where << QStringLiteral("%1,%2").arg(x).arg(y);
            }
        QVERIFY2(stray < 40, qPrintable(QString::number(stray) + u": " + where.join(u' ')));
    }

    // The device itself: lines, areas, pictures, at any place and turned.
    void onlyWhatLiesInsideTheClipIsDrawn() {
        QBuffer to;
        to.open(QIODevice::WriteOnly);
        QSvgGenerator svg;
        svg.setOutputDevice(&to);
        svg.setSize(QSize(200, 200));
        svg.setViewBox(QRect(0, 0, 200, 200));
        {
            ClippedSvg device(svg);
            QPainter painter(&device);
            const auto everything = [&] {
                painter.setPen(QPen(Qt::black, 1));
                painter.setBrush(Qt::NoBrush);
                painter.drawLine(0, 0, 200, 200);
                painter.drawPolyline(QPolygonF({{0, 100}, {100, 60}, {200, 140}, {60, 0}}));
                painter.setBrush(Qt::black);
                painter.drawEllipse(QPointF(100, 100), 90, 90);
                painter.drawPolygon(QPolygonF({{0, 200}, {100, 0}, {200, 200}}));
                QImage image(20, 20, QImage::Format_RGB32);
                image.fill(Qt::black);
                painter.drawImage(QRectF(0, 0, 200, 200), image);
                painter.setPen(Qt::NoPen);
                painter.setBrush(Qt::NoBrush);
                painter.drawLine(0, 0, 200, 0);
            };
            painter.setClipRect(QRectF(80, 90, 30, 20));
            everything();
            painter.translate(50, 50);
            painter.setClipRect(QRectF(30, 40, 30, 20));
            everything();
            painter.setClipping(false);
            painter.resetTransform();
            painter.setPen(QPen(Qt::black, 1));
            painter.drawLine(QPointF(5, 5), QPointF(5, 5.00001)); // no tick
        }
        QVERIFY(Drawing(to.data()).error.isEmpty());
        QSvgRenderer renderer(to.data());
        QImage drawn(200, 200, QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        for (int y = 0; y < 200; ++y)
            for (int x = 0; x < 200; ++x)
                if (!QRect(78, 88, 34, 24).contains(x, y) && (x < 4 || x > 6 || y < 4 || y > 6))
                    QVERIFY2(qGray(drawn.pixel(x, y)) > 250,
                             qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
        QVERIFY(qGray(drawn.pixel(95, 100)) < 100);
    }

    void aNameWithoutAKnownEndingIsRefused() {
        QString why;
        QVERIFY(!writeChart(*m_fixture.chart(), m_fixture.session.results(), QSize(400, 300),
                            m_fixture.folder.filePath(QStringLiteral("picture.jpg")), &why));
        QVERIFY(why.contains(u".png"));
        QVERIFY(!QFile::exists(m_fixture.folder.filePath(QStringLiteral("picture.jpg"))));
    }
};

QTEST_MAIN(ExportTest)
#include "export_test.moc"
