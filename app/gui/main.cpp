// SPDX-License-Identifier: GPL-3.0-or-later
// breakeven-gui: opens the window on a scenario, or leaves its pictures in a folder.
#include "app/gui/head_start.h"
#include "app/gui/price_work.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"
#include "ui/document/pdf_report.h"
#include "ui/document/recovery.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/pages/cost_page.h"
#include "ui/pages/pages.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/window_style.h"
#include "ui/window/application.h"
#include "ui/window/main_window.h"

#include "libcost/files/installation.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;

int fail(const QString& message, int status) {
    QTextStream(stderr) << "breakeven-gui: " << message << '\n';
    return status;
}

// Every chart as PNG and SVG, and the whole window; prints the names.
int writePictures(MainWindow& window, Session& session, const QString& folder) {
    QTextStream out(stdout);
    if (!QDir().mkpath(folder)) return fail(QObject::tr("cannot make the folder %1").arg(folder), kFailed);
    const QDir dir(folder);
    session.view().watch({{kChartDials.begin(), kChartDials.end()}, {}, {}});
    session.computeNow();
    const auto write = [&](ChartView& chart, const QString& name) {
        for (const char* ending : {".png", ".svg"}) {
            const QString path = dir.filePath(name + QString::fromLatin1(ending));
            QString why;
            if (!writeChart(chart, session.results(), QSize(960, 600), path, &why))
                return fail(QObject::tr("cannot write %1: %2").arg(path, why), kFailed);
            out << path << '\n';
        }
        return 0;
    };
    for (const cost::Dial dial : kChartDials) {
        CostChart* chart = window.pages()->get<CostPage>(u"requests")->chart(dial);
        chart->draw(session.results());
        if (const int failed = write(*chart, words(cost::facts(dial).name))) return failed;
    }
    window.pages()->setCurrent(window.pages()->rowOf(u"map"));
    session.computeFinely();
    if (const int failed = write(*window.pages()->chart(), QStringLiteral("map"))) return failed;
    window.pages()->setCurrent(window.pages()->rowOf(u"week"));
    session.computeNow();
    if (const int failed = write(*window.pages()->chart(), QStringLiteral("week"))) return failed;
    window.pages()->setCurrent(0); // watches what shows again
    session.computeNow();
    QApplication::processEvents();
    const QString path = dir.filePath(QStringLiteral("window.png"));
    if (!window.grab().save(path)) return fail(QObject::tr("cannot write %1").arg(path), kFailed);
    out << path << '\n';
    return 0;
}

int printReport(const QString& html, const QString& pdf) {
    QFile file(html);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QObject::tr("%1: cannot be opened: %2").arg(html, file.errorString()), kFailed);
    QString why;
    if (writePdf(QString::fromUtf8(file.readAll()), pdf, &why)) return 0;
    return fail(QObject::tr("%1: cannot be written: %2").arg(pdf, why), kFailed);
}

// Ends the program when that has been painted, for measuring: the rest is neither shown nor kept.
class LeaveWhenPainted : public QObject {
public:
    explicit LeaveWhenPainted(QWidget* widget) : QObject(widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
        return false;
    }
};

std::optional<ThemeChoice> themeNamed(const QString& name) {
    if (name == u"light") return ThemeChoice::Light;
    if (name == u"dark") return ThemeChoice::Dark;
    if (name == u"system") return ThemeChoice::System;
    return std::nullopt;
}

constexpr int kLeastSide = 200;
constexpr int kMostSide = 8192; // a picture of more takes gigabytes

std::optional<QSize> sizeNamed(const QString& text) {
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2) return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    const bool good = std::min(size.width(), size.height()) >= kLeastSide &&
                      std::max(size.width(), size.height()) <= kMostSide;
    return good ? std::optional(size) : std::nullopt;
}

// What was typed behind the program's name.
struct CommandLine {
    explicit CommandLine(const QStringList& words) {
        drawn.setFlags(QCommandLineOption::HiddenFromHelp); // it measures
        parser.setApplicationDescription(
            QObject::tr("What AWS Lambda costs beside Fargate and EC2, and where they break even."));
        parser.addOptions({prices, theme, charts, size, language, check, print, pdf, drawn});
        help = parser.addHelpOption();
        version = parser.addVersionOption();
        parser.addPositionalArgument(QStringLiteral("FILE"),
                                     QObject::tr("The scenario to open; an example when none is given."),
                                     QStringLiteral("[FILE]"));
        valid = parser.parse(words);
    }
    bool opensWindow() const {
        return valid && !parser.isSet(help) && !parser.isSet(version) && !parser.isSet(check) &&
               !parser.isSet(print) && !parser.isSet(pdf);
    }

    const QCommandLineOption prices{QStringLiteral("prices"),
                                    QObject::tr("Read the price catalogue from DIR."), QStringLiteral("DIR")};
    const QCommandLineOption theme{QStringLiteral("theme"), QObject::tr("light, dark or system."),
                                   QStringLiteral("NAME")};
    const QCommandLineOption charts{
        QStringLiteral("charts"),
        QObject::tr("Write the charts and the window as pictures into DIR and leave."),
        QStringLiteral("DIR")};
    const QCommandLineOption size{
        QStringLiteral("size"), QObject::tr("Size of the window, such as 1280x720."), QStringLiteral("WxH")};
    const QCommandLineOption language{QStringLiteral("language"), QObject::tr("en, de or es."),
                                      QStringLiteral("CODE")};
    const QCommandLineOption check{QStringLiteral("check-display"),
                                   QObject::tr("Leave at once with status 0 when a window can open.")};
    const QCommandLineOption print{QStringLiteral("print"),
                                   QObject::tr("Print a report of HTML to the file that --pdf names."),
                                   QStringLiteral("FILE")};
    const QCommandLineOption pdf{QStringLiteral("pdf"), QObject::tr("Where --print prints to."),
                                 QStringLiteral("FILE")};
    QCommandLineOption drawn{QStringLiteral("exit-when-drawn"), {}, QStringLiteral("chart|window")};
    QCommandLineOption help{QStringLiteral("help")};
    QCommandLineOption version{QStringLiteral("version")};
    QCommandLineParser parser;
    bool valid = false;
};

// What a window opens with.
struct Opening {
    explicit Opening(const CommandLine& line) {
        const std::filesystem::path program = cost::programFolder();
        // A catalogue that is named is taken as it is.
        const bool named = line.parser.isSet(line.prices);
        if (!named) userPrices = cost::userPricesFolder();
        catalogue.emplace(named ? std::filesystem::path(line.parser.value(line.prices).toStdString())
                                : cost::pricesFolder(program),
                          cost::overlaysOf(userPrices, !named && cost::isUserPricesFolderNamed()));
        try {
            examples = words(cost::examplesFolder(program).string());
        } catch (const cost::MachineFailure&) {
            // Only the menu of examples stays empty.
        }
        const QStringList files = line.parser.positionalArguments();
        const QStringList recent = settings.value(QStringLiteral("recent")).toStringList();
        if (!files.isEmpty())
            file = files.first();
        else if (!line.parser.isSet(line.charts) && !recent.isEmpty() && QFileInfo(recent.first()).isFile())
            file = recent.first(); // where the reader left
        if (!examples.isEmpty()) example = QDir(examples).filePath(QStringLiteral("api-backend.json"));
    }

    QSettings settings;
    std::filesystem::path userPrices;
    std::optional<cost::Catalogue> catalogue;
    QString examples;
    QString file;    // empty for none
    QString example; // what to open where there is none
};

int run(Application& app, CommandLine& line, std::optional<Opening>& opening,
        std::optional<HeadStart>& ahead) {
    QCommandLineParser& parser = line.parser;
    parser.process(app);
    if (parser.isSet(line.check)) return 0;
    if (parser.isSet(line.print) != parser.isSet(line.pdf))
        return fail(QObject::tr("--print and --pdf go together"), kUsage);
    if (parser.isSet(line.print)) return printReport(parser.value(line.print), parser.value(line.pdf));
    if (parser.positionalArguments().size() > 1) return fail(QObject::tr("give one scenario file"), kUsage);
    const auto wantedTheme =
        themeNamed(parser.isSet(line.theme) ? parser.value(line.theme) : QStringLiteral("system"));
    if (!wantedTheme) return fail(QObject::tr("--theme must be light, dark or system"), kUsage);
    const auto wantedSize =
        sizeNamed(parser.isSet(line.size) ? parser.value(line.size) : QStringLiteral("1280x720"));
    if (!wantedSize)
        return fail(
            QObject::tr("--size must be like 1280x720, from %1 to %2 each").arg(kLeastSide).arg(kMostSide),
            kUsage);
    // Words that only Qt knows, such as -platform, hid what was wanted.
    if (!opening) opening.emplace(line);
    QSettings& settings = opening->settings;
    const bool pictures = parser.isSet(line.charts);
    const QString language =
        parser.isSet(line.language) ? parser.value(line.language)
        : pictures                  ? QStringLiteral("en")
                   : settings.value(QStringLiteral("chosenLanguage"), desktopLanguage()).toString();
    if (parser.isSet(line.language) && !isLanguage(language))
        return fail(QObject::tr("--language must be en, de or es"), kUsage);
    useLanguage(language);
    Session session(*opening->catalogue);
    QStringList problems;
    QObject::connect(&session.attempts(), &Attempts::failed, &session,
                     [&](const QString& what, const QStringList& each) { problems << what << each; });
    if (ahead) ahead->waitForFonts();
    applyTheme(pictures && !parser.isSet(line.theme) ? ThemeChoice::Light : *wantedTheme);
    // Before there is a word, so that none is laid out twice.
    const int textSize = settings.value(QStringLiteral("textSize"), 100).toInt();
    if (!pictures && textSize != 100) applyTextSize(textSize);
    MainWindow window(session, opening->examples);
    QObject::connect(&app, &Application::wentWrong, &window, &MainWindow::tellOfFailure);
    new PriceWork(window, session, opening->catalogue->folder(), opening->userPrices);
    if (!pictures) {
        window.restoreFrom(settings);
        if (parser.isSet(line.theme)) window.view().setTheme(*wantedTheme);
    }
    if (pictures || parser.isSet(line.size) || !settings.contains(QStringLiteral("geometry")))
        window.resize(*wantedSize);
    if (!opening->file.isEmpty()) session.files().open(opening->file);
    if (!session.hasDocument() && parser.positionalArguments().isEmpty() && !opening->example.isEmpty())
        session.files().startFrom(opening->example);
    window.show();
    // What is wanted cannot be drawn.
    if ((pictures || parser.isSet(line.drawn)) && !session.hasDocument())
        return fail(problems.join(QStringLiteral("\n  ")), kFailed);
    if (pictures) {
        window.complete();
        QApplication::processEvents();
        return writePictures(window, session, parser.value(line.charts));
    }
    // The first picture comes first.
    std::optional<Recovery> recovery;
    QTimer::singleShot(100, &window, [&] {
        const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        recovery.emplace(session, data.filePath(QStringLiteral("recovery")));
        window.document().offer(*recovery);
    });
    if (parser.value(line.drawn) == u"window")
        QObject::connect(&window, &MainWindow::completed, &window,
                         [&] { new LeaveWhenPainted(window.workload()); });
    else if (parser.isSet(line.drawn))
        new LeaveWhenPainted(window.pages()->front());
    const int status = QApplication::exec();
    window.saveTo(settings);
    return status;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    const auto given = [&](std::string_view name) {
        return std::any_of(arguments.begin(), arguments.end(), [&](std::string_view argument) {
            return argument.substr(0, name.size()) == name;
        });
    };
    // Pictures need no display.
    if ((given("--charts") || given("--print")) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt aborts where there is no display: for this question that is an answer, and no crash.
    if (given("--check-display")) std::signal(SIGABRT, [](int) { std::_Exit(kFailed); });
    QApplication::setApplicationName(QStringLiteral("breakeven"));
    QApplication::setOrganizationName(QStringLiteral("breakeven"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(BREAKEVEN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("breakeven"));
    QStringList typed;
    for (int i = 0; i < argc; ++i)
        typed << QString::fromLocal8Bit(argv[i]);
    CommandLine line(typed);
    try {
        // These questions need no display.
        if (line.parser.isSet(line.help) || line.parser.isSet(line.version)) {
            const QCoreApplication app(argc, argv);
            line.parser.process(app);
        }
        std::optional<Opening> opening;
        std::optional<HeadStart> ahead;
        if (line.opensWindow()) {
            opening.emplace(line);
            const QString& scenario = opening->file.isEmpty() ? opening->example : opening->file;
            ahead.emplace(*opening->catalogue, scenario.toStdString());
        }
        Application app(argc, argv);
        QApplication::setStyle(new WindowStyle);
        return run(app, line, opening, ahead);
    } catch (const std::exception& error) {
        return fail(words(std::string(error.what())), kFailed);
    }
}
