// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop app as a program: what it answers without a display, and what it never waits for.
#include "window_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <sys/stat.h>

class ProgramTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Outcome {
        int status = -1;
        QString out;
        QString err;
        qint64 ms = 0;
    };
    // With nothing to show a window on, unless `platform` says so.
    Outcome run(const QStringList& arguments, const QString& platform = {}) {
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        around.remove(QStringLiteral("DISPLAY"));
        around.remove(QStringLiteral("WAYLAND_DISPLAY"));
        around.remove(QStringLiteral("QT_QPA_PLATFORM"));
        if (!platform.isEmpty()) around.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
        around.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        around.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        QProcess program;
        program.setProcessEnvironment(around);
        QElapsedTimer taken;
        taken.start();
        program.start(QStringLiteral(BREAKEVEN_GUI), arguments);
        if (!program.waitForFinished(60'000)) {
            program.kill();
            program.waitForFinished();
            return {};
        }
        if (program.exitStatus() != QProcess::NormalExit) return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError()), taken.elapsed()};
    }
    QString pipe() {
        const QString path = m_folder.filePath(QStringLiteral("pipe.json"));
        ::mkfifo(qPrintable(path), 0600);
        return path;
    }

private slots:
    void helpAndVersionNeedNoDisplay() {
        for (const char* argument : {"--help", "-h", "--version", "-v"}) {
            const Outcome outcome = run({QString::fromLatin1(argument)});
            QVERIFY2(outcome.status == 0, argument);
            const bool help = QByteArray(argument).contains('h');
            QVERIFY2(outcome.out.contains(help ? u"--theme" : u"breakeven"), qPrintable(outcome.out));
            QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
        }
    }

    void aSizeBeyondAllScreensIsRefused() {
        for (const char* size : {"32768x32768", "8193x200", "199x400", "1280", "x", "-5x300", "1e3x1e3"}) {
            const Outcome outcome =
                run({QStringLiteral("--charts"), m_folder.filePath(QStringLiteral("charts")),
                     QStringLiteral("--size"), QString::fromLatin1(size)});
            QVERIFY2(outcome.status == 2, size);
            QVERIFY2(outcome.err.contains(u"8192"), qPrintable(outcome.err));
        }
    }

    void aPipeIsNotWaitedFor() {
        const Outcome named =
            run({QStringLiteral("--charts"), m_folder.filePath(QStringLiteral("charts")), pipe()});
        QCOMPARE(named.status, 1);
        QVERIFY2(named.err.contains(u"ordinary file"), qPrintable(named.err));
        QDir().mkpath(m_folder.filePath(QStringLiteral("config/breakeven")));
        QFile settings(m_folder.filePath(QStringLiteral("config/breakeven/breakeven.conf")));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[General]\nrecent=" + pipe().toUtf8() + "\n");
        settings.close();
        const Outcome recent =
            run({QStringLiteral("--exit-when-drawn"), QStringLiteral("chart")}, QStringLiteral("offscreen"));
        QCOMPARE(recent.status, 0);
    }

    // Numbers have a point in all that it writes, whatever the desktop's are.
    void picturesAndReportsHavePoints() {
        const QString charts = m_folder.filePath(QStringLiteral("made"));
        QCOMPARE(run({QStringLiteral("--charts"), charts, WindowFixture::example("api-backend.json")}).status,
                 0);
        QFile svg(charts + QStringLiteral("/requests.svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        QVERIFY(text.contains("points=\"") && !text.contains("nan"));
    }
};

QTEST_MAIN(ProgramTest)
#include "program_test.moc"
