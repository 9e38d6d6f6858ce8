// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/report_work.h"
#include "ui/panels/problem_bar.h"

#include "window_fixture.h"

#include <QProcess>
#include <QRegularExpression>

class ReportTest : public QObject {
    Q_OBJECT

    WindowFixture m_fixture;
    QTemporaryDir m_folder;

    QByteArray contentsOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // The report of that name, once it is written.
    QByteArray reported(const QString& name) {
        const QString path = m_folder.filePath(name);
        QSignalSpy written(m_fixture.window.exports().reporting(), &ReportWork::written);
        m_fixture.window.exports().writeReport(path);
        if (written.count() == 0) written.wait(20'000);
        return contentsOf(path);
    }

private slots:
    void isWrittenByItsName() {
        const QByteArray html = reported(QStringLiteral("report.html"));
        QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains("Run it on Lambda arm64, 512 MB"));
        // Numbers of the charts have a point, whatever the locale's are: no coordinate has a comma.
        static const QRegularExpression comma(QStringLiteral("(x1|y1|cx|width|d)=\"[^\"]*\\d,\\d"));
        const qsizetype chart = html.indexOf("<svg");
        QVERIFY(chart > 0);
        const QString drawn = QString::fromUtf8(html.mid(chart, html.lastIndexOf("</svg>") - chart));
        QVERIFY2(!comma.match(drawn).hasMatch(), qPrintable(comma.match(drawn).captured()));
        const QByteArray markdown = reported(QStringLiteral("REPORT.MD"));
        QVERIFY(markdown.startsWith("# Orders API"));
        const QByteArray pdf = reported(QStringLiteral("report.pdf"));
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.size() > 40'000); // with its charts
        // Once more over the same file.
        QCOMPARE(reported(QStringLiteral("report.html")), html);
    }

    // The window answers while it is made.
    void theWindowStaysAlive() {
        QSignalSpy written(m_fixture.window.exports().reporting(), &ReportWork::written);
        m_fixture.window.exports().writeReport(m_folder.filePath(QStringLiteral("alive.pdf")));
        QElapsedTimer between;
        between.start();
        int events = 0;
        while (written.count() == 0 && events < 5000) {
            QTest::qWait(1);
            ++events;
        }
        QCOMPARE(written.count(), 1);
        QVERIFY(events > 5);
    }

    void whatCannotBeWrittenIsSaid() {
        for (const char* name : {"/nowhere/report.html", "/nowhere/report.pdf"}) {
            QSignalSpy failed(m_fixture.window.exports().reporting(), &ReportWork::failed);
            m_fixture.window.exports().writeReport(QString::fromLatin1(name));
            QVERIFY(failed.count() > 0 || failed.wait(20'000));
            QVERIFY(m_fixture.window.problems()->isVisible());
            QVERIFY(m_fixture.window.problems()->what().contains(QLatin1String("was not written")));
            m_fixture.window.problems()->hide();
        }
    }

    void isCancelled() {
        QSignalSpy stopped(m_fixture.window.exports().reporting(), &Work::stopped);
        m_fixture.session.dials().setDistribution(cost::Dial::Requests, cost::Uniform{2e7, 6e7});
        m_fixture.window.exports().writeReport(m_folder.filePath(QStringLiteral("never.html")));
        m_fixture.window.exports().reporting()->cancel();
        QVERIFY(stopped.count() > 0 || stopped.wait(20'000));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("never.html"))));
        m_fixture.session.document().undoStack().undo();
    }

    // The command line, without a display.
    void theCommandLinePrints() {
        const QString path = m_folder.filePath(QStringLiteral("printed.pdf"));
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.remove(QStringLiteral("DISPLAY"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(BREAKEVEN_PROGRAM),
                      {QStringLiteral("report"), WindowFixture::example("api-backend.json"),
                       QStringLiteral("--prices"), QStringLiteral(PRICES_FOLDER), QStringLiteral("-o"),
                       path});
        QVERIFY(program.waitForFinished(60'000));
        const QByteArray said = program.readAllStandardError();
        QVERIFY2(program.exitCode() == 0, said.constData());
        QVERIFY(contentsOf(path).startsWith("%PDF-"));
        // What it was printed from is gone.
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("printed*")}).size(), 1);
    }
};

QTEST_MAIN(ReportTest)
#include "report_test.moc"
