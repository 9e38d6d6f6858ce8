// SPDX-License-Identifier: GPL-3.0-or-later
// Each language says everything that the window says, with the same places for figures.
#include "ui/i18n/words.h"
#include "ui/panels/answer_line.h"
#include "ui/panels/workload_panel.h"
#include "ui/widgets/page_tabs.h"

#include "libcost/advice/advice.h"
#include "libcost/base/message.h"
#include "libcost/files/scenario_file.h"
#include "libcost/input/typed_value.h"
#include "libcost/model/option_fields.h"
#include "libcost/output/explain.h"
#include "libcost/output/report.h"
#include "libcost/output/report_advice.h"

#include "window_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <map>
#include <set>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; // one, or one for each plural form
    bool finished = true;
};

QList<Message> messagesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"message") all << Message{context, {}, {}};
        if (xml.name() == u"source") all.last().source = xml.readElementText();
        if (xml.name() == u"translation") {
            all.last().finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
                if (xml.isCharacters()) text += xml.text();
                if (xml.isStartElement()) all.last().translations << xml.readElementText();
            }
            if (all.last().translations.isEmpty()) all.last().translations << text;
        }
    }
    return xml.hasError() ? QList<Message>() : all;
}

QString fileOf(const QString& code) {
    return QStringLiteral(EXAMPLES_FOLDER "/../../ui/i18n/breakeven_%1.ts").arg(code);
}

const QString kLibrary = QStringLiteral("libcost");

// "%1", "%2", "%n", and "{1}" of the library's sentences, in order.
QStringList placesIn(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%[0-9n]|\\{[1-9]\\}"));
    QStringList all;
    for (const QRegularExpressionMatch& match : place.globalMatch(text))
        all << match.captured();
    all.sort();
    return all;
}

// What lupdate finds in the sources, by context.
std::set<std::pair<QString, QString>> saidIn(const QString& lupdate, const QStringList& arguments) {
    QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("made.ts"));
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(EXAMPLES_FOLDER "/../.."));
    process.start(lupdate, QStringList{QStringLiteral("-silent")} + arguments +
                               QStringList{QStringLiteral("-source-language"), QStringLiteral("en"),
                                           QStringLiteral("-ts"), made});
    if (!process.waitForFinished()) return {};
    std::set<std::pair<QString, QString>> said;
    for (const Message& each : messagesOf(made))
        said.insert({each.context, each.source});
    return said;
}

QString lupdate() {
    return QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin")});
}

// What a form says of rows that it makes of a table.
void sayFields(const cost::Fields& fields, const cost::Phrases& note) {
    for (const cost::Field& field : fields) {
        for (const std::string_view each : {field.help, field.rules.unlessGiven, field.rules.unit})
            if (!each.empty()) cost::say(each).in(note);
        if (field.kind == cost::FieldKind::Object) sayFields(field.fields(), note);
    }
}

// All that the library says of the examples and of the fields of options, in English.
std::set<QString> saidOfTheExamples() {
    std::set<QString> said;
    const cost::Phrases note = [&](const std::string& english) {
        said.insert(words(english));
        return std::string();
    };
    const cost::Catalogue catalogue(PRICES_FOLDER);
    for (const QString& name : QDir(QStringLiteral(EXAMPLES_FOLDER)).entryList({QStringLiteral("*.json")})) {
        const cost::Scenario scenario =
            cost::openScenario(WindowFixture::example(qPrintable(name)).toStdString(), catalogue);
        const cost::SharedBook book = catalogue.book(scenario.region);
        const cost::ReportSubject subject{scenario, *book};
        cost::ReportStyle style;
        style.phrases = note;
        cost::estimateReport(subject, cost::compare(*book, scenario), style);
        for (const cost::DialFacts& facts : cost::kDials) {
            cost::echoText(facts.dial, scenario).in(note);
            if (const auto at = cost::position(scenario, facts.dial))
                cost::dialText(facts.dial, *at).in(note);
        }
        const cost::Advice advice = cost::advise(*book, scenario);
        for (const cost::AdvicePart& part : cost::adviceParts(scenario, advice, {}))
            for (const cost::Message& line : part.lines)
                line.in(note);
    }
    for (const cost::Compute& each : cost::blankOptions())
        sayFields(cost::fieldsOf(each), note);
    return said;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

    void languageRows() {
        QTest::addColumn<QString>("code");
        for (const char* code : {"de", "es"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

private slots:
    void complete_data() { languageRows(); }
    void complete() {
        QFETCH(QString, code);
        const QList<Message> messages = messagesOf(fileOf(code));
        QVERIFY(messages.size() > 500);
        static const QRegularExpression key(QStringLiteral("&(?=[^&; ])"));
        for (const Message& each : messages) {
            QVERIFY2(each.finished, qPrintable(each.source));
            for (const QString& text : each.translations) {
                QVERIFY2(!text.isEmpty(), qPrintable(each.source));
                QCOMPARE(placesIn(text), placesIn(each.source));
                QVERIFY2(text.count(key) == each.source.count(key), qPrintable(text));
                QVERIFY2(text.startsWith(u' ') == each.source.startsWith(u' ') &&
                             text.endsWith(u' ') == each.source.endsWith(u' '),
                         qPrintable(text));
                QVERIFY2(text.endsWith(u'…') == each.source.endsWith(u'…'), qPrintable(text));
            }
        }
    }

    // What the sources say today, no more and no less.
    void current_data() { languageRows(); }
    void current() {
        QFETCH(QString, code);
        if (lupdate().isEmpty()) QSKIP("there is no lupdate here");
        const auto wanted = saidIn(lupdate(), {QStringLiteral("ui"), QStringLiteral("app/gui")});
        std::set<std::pair<QString, QString>> known;
        for (const Message& each : messagesOf(fileOf(code)))
            if (each.context != kLibrary) known.insert({each.context, each.source});
        QVERIFY(wanted.size() > 500);
        for (const auto& each : wanted)
            QVERIFY2(known.count(each) > 0,
                     qPrintable(QStringLiteral("not translated: ") + each.first + u": " + each.second));
        for (const auto& each : known)
            QVERIFY2(wanted.count(each) > 0,
                     qPrintable(QStringLiteral("no longer said: ") + each.first + u": " + each.second));
    }

    // Sentences are found by say() in the sources; names that stand in tables (of components, units, dials)
    // are those that the library says of the examples.
    void theLibrary_data() { languageRows(); }
    void theLibrary() {
        QFETCH(QString, code);
        std::set<QString> known;
        for (const Message& each : messagesOf(fileOf(code)))
            if (each.context == kLibrary) known.insert(each.source);
        const std::set<QString> said = saidOfTheExamples();
        QVERIFY(said.size() > 100);
        for (const QString& each : said)
            QVERIFY2(known.count(each) > 0, qPrintable(QStringLiteral("not translated: ") + each));
        if (lupdate().isEmpty()) QSKIP("there is no lupdate here");
        const auto literal =
            saidIn(lupdate(), {QStringLiteral("libcost"), QStringLiteral("-tr-function-alias"),
                               QStringLiteral("tr+=say")});
        QVERIFY(literal.size() > 200);
        std::set<QString> sentences;
        for (const auto& [context, sentence] : literal) {
            QVERIFY2(known.count(sentence) > 0, qPrintable(QStringLiteral("not translated: ") + sentence));
            sentences.insert(sentence);
        }
        // What is said of one is made of what is said of many.
        QString sources;
        for (QDirIterator files(QStringLiteral(EXAMPLES_FOLDER "/../../libcost"),
                                {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            sources += QString::fromUtf8(file.readAll());
        }
        for (const QString& each : known) {
            bool found = sentences.count(each) > 0 || said.count(each) > 0;
            for (const char* ending : {"\"", "s\"", "es\""})
                found = found || sources.contains(u'"' + each + QLatin1String(ending));
            QVERIFY2(found, qPrintable(QStringLiteral("no longer said: ") + each));
        }
    }

    void theLibrarySpeaksTheWindowsLanguage() {
        useLanguage(QStringLiteral("de"));
        {
            WindowFixture fixture;
            useLanguage(QStringLiteral("de")); // the fixture's own is English
            fixture.session.dials().turn(cost::Dial::Requests, 31e6);
            fixture.settle();
            const QString headline = fixture.window.answer()->headline()->text();
            QVERIFY2(headline.contains(QStringLiteral("ist am günstigsten")), qPrintable(headline));
            QVERIFY(fixture.window.workload()
                        ->field(cost::Dial::Requests)
                        ->echo()
                        ->text()
                        .contains(QStringLiteral("je Sekunde")));
            // The field says a month in that language, and takes it back.
            QLineEdit* edit = fixture.window.workload()->field(cost::Dial::Requests)->edit();
            QCOMPARE(edit->text(), QStringLiteral("31M im Monat"));
            edit->setFocus();
            edit->setText(QString());
            QTest::keyClicks(edit, QStringLiteral("8M..15M im Monat"));
            QTest::keyClick(edit, Qt::Key_Return);
            fixture.settle();
            QVERIFY(cost::distributionOf(fixture.session.document().scenario(), cost::Dial::Requests));
            QCOMPARE(edit->text(), QStringLiteral("8M..15M im Monat"));
            edit->setText(QString());
            QTest::keyClicks(edit, QStringLiteral("40M IM MONAT"));
            QTest::keyClick(edit, Qt::Key_Return);
            fixture.settle();
            QCOMPARE(*cost::position(fixture.session.document().scenario(), cost::Dial::Requests), 40e6);
            QCOMPARE(cost::say("{1} a second", "7").english(), std::string("7 a second"));
        }
        useLanguage(QStringLiteral("en"));
        QCOMPARE(words(cost::say("{1} a second", "7")), QStringLiteral("7 a second"));
    }

    void theWindow_data() {
        languageRows();
        QTest::newRow("en") << QStringLiteral("en");
    }
    void theWindow() {
        QFETCH(QString, code);
        WindowFixture english;
        const QString file = english.window.menuBar()->actions().first()->text();
        const QString words = english.window.tabs()->tabText(3);
        useLanguage(code);
        {
            // What is made now speaks that language.
            Session session(english.catalogue);
            MainWindow window(session, QStringLiteral(EXAMPLES_FOLDER));
            window.resize(1280, 720);
            session.files().open(WindowFixture::example("api-backend.json"));
            window.show();
            english.settle();
            const bool other = code != QStringLiteral("en");
            QCOMPARE(window.menuBar()->actions().first()->text() != file, other);
            QCOMPARE(window.tabs()->tabText(3) != words, other);
            QCOMPARE(window.tabs()->tabText(0) != QStringLiteral("Requests"), other);
            // Each letter of a menu leads to one thing.
            for (const QAction* menu : window.menuBar()->actions()) {
                std::map<QChar, QString> letters;
                for (const QAction* each : menu->menu()->actions()) {
                    const qsizetype at = each->text().indexOf(u'&');
                    if (at < 0) continue;
                    const QChar letter = each->text()[at + 1].toLower();
                    QVERIFY2(letters.emplace(letter, each->text()).second,
                             qPrintable(each->text() + u" and " + letters[letter]));
                }
            }
            // Longer words find their room.
            for (QWidget* each : window.workload()->findChildren<QWidget*>()) {
                const bool label = qobject_cast<QLabel*>(each) || qobject_cast<QAbstractButton*>(each);
                if (!label || !each->isVisible()) continue;
                QVERIFY2(each->width() + 1 >= each->minimumSizeHint().width(),
                         qPrintable(QString::fromLatin1(each->metaObject()->className()) +
                                    each->accessibleName()));
            }
        }
        useLanguage(QStringLiteral("en"));
    }

    void pluralsAndUnknownLanguages() {
        useLanguage(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("StatusLine", "%n option(s)", nullptr, 1),
                 QStringLiteral("1 Option"));
        QCOMPARE(QCoreApplication::translate("StatusLine", "%n option(s)", nullptr, 5),
                 QStringLiteral("5 Optionen"));
        useLanguage(QStringLiteral("tlh"));
        QCOMPARE(QCoreApplication::translate("StatusLine", "%n option(s)", nullptr, 1),
                 QStringLiteral("1 option"));
        QCOMPARE(QCoreApplication::translate("StatusLine", "%n option(s)", nullptr, 5),
                 QStringLiteral("5 options"));
        useLanguage(QStringLiteral("en"));
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
