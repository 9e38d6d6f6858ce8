// SPDX-License-Identifier: GPL-3.0-or-later
// Files, pictures and options: what the window's commands do to the document.
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"
#include "ui/dialogs/durations_dialog.h"
#include "ui/dialogs/goal_dialog.h"
#include "ui/dialogs/option_dialog.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/document/recovery.h"
#include "ui/document/report_work.h"
#include "ui/i18n/words.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/pages.h"
#include "ui/panels/problem_bar.h"
#include "ui/widgets/page_tabs.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStatusBar>

#include <algorithm>

namespace {

QString fileFilter() {
    return MainWindow::tr("Scenarios (*.json);;All files (*)");
}

// "Orders API" and ".breakeven.json" become "orders-api.breakeven.json".
QString fileNameFor(const QString& name, const QString& ending) {
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString file = name.toLower().replace(others, QStringLiteral("-"));
    while (file.startsWith(u'-'))
        file.remove(0, 1);
    while (file.endsWith(u'-'))
        file.chop(1);
    return (file.isEmpty() ? QStringLiteral("scenario") : file) + ending;
}

} // namespace

void MainWindow::openFile(const QString& path) {
    if (!mayDiscard()) return;
    QString chosen = path;
    if (chosen.isEmpty())
        chosen = QFileDialog::getOpenFileName(this, tr("Open a scenario"), m_session.path(), fileFilter());
    if (chosen.isEmpty()) return;
    if (m_session.open(chosen)) m_problems->hide();
}

void MainWindow::offer(Recovery& recovery) {
    const std::vector<Recovery::Left> left = recovery.left();
    if (left.empty()) return;
    const Recovery::Left& first = left.front();
    const QString name =
        first.document.isEmpty() ? tr("a scenario without a file") : QFileInfo(first.document).fileName();
    const auto next = [this, &recovery] { offer(recovery); };
    m_problems->showNotice(
        tr("Breakeven ended unexpectedly. Changes of %1 that were not saved are kept, of %2.")
            .arg(name, QLocale().toString(first.when, QLocale::ShortFormat)),
        {{tr("&Recover"),
          [this, &recovery, first] {
              if (mayDiscard()) recovery.take(first);
          }},
         {tr("&Discard"), [&recovery, first, next] {
              recovery.discard(first);
              next();
          }}});
}

void MainWindow::tellOfChange(const QString& path) {
    m_problems->showNotice(tr("%1 was changed by another program.").arg(QFileInfo(path).fileName()),
                           {{tr("&Load it"), [this] { loadAgain(); }},
                            {tr("&Keep this one"), [this] { m_session.acceptChangeOnDisk(); }}});
}

// It is one step that can be undone; nobody should need to know that to keep what was typed.
void MainWindow::loadAgain() {
    takeTyped();
    if (!m_session.undoStack().isClean()) {
        QMessageBox box(
            QMessageBox::Question, tr("Unsaved changes"),
            tr("%1 has changes that are not saved. The file replaces them; Undo brings them back.")
                .arg(m_session.title()),
            QMessageBox::Cancel, this);
        QPushButton* load = box.addButton(tr("&Load the file"), QMessageBox::AcceptRole);
        QPushButton* as = box.addButton(tr("Save mine &as…"), QMessageBox::ActionRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() == as) return saveAs();
        if (box.clickedButton() != load) return;
    }
    if (m_session.reload()) m_problems->hide();
}

void MainWindow::askAboutChange(const QString& path) {
    QMessageBox box(
        QMessageBox::Warning, tr("The file has changed"),
        tr("%1 was changed by another program since it was opened or saved here. Saving writes over "
           "that change.")
            .arg(QFileInfo(path).fileName()),
        QMessageBox::Cancel, this);
    QPushButton* mine = box.addButton(tr("&Keep mine: save over it"), QMessageBox::DestructiveRole);
    QPushButton* theirs = box.addButton(tr("&Load theirs"), QMessageBox::ActionRole);
    QPushButton* as = box.addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    box.setDefaultButton(as);
    box.exec();
    if (box.clickedButton() == mine) {
        if (!m_session.saveOver(path)) return;
        m_problems->hide(); // which may tell of that change
        statusBar()->showMessage(tr("Saved."), 3000);
    } else if (box.clickedButton() == theirs) {
        if (m_session.reload()) m_problems->hide();
    } else if (box.clickedButton() == as) {
        saveAs();
    }
}

void MainWindow::tellNotComputed(const QString& why) {
    QList<ProblemBar::Choice> choices;
    if (m_session.undoStack().canUndo())
        choices << ProblemBar::Choice{tr("&Undo"), [this] { m_session.undoStack().undo(); }};
    m_problems->showNotice(tr("This cannot be computed: %1. The figures are those of before.").arg(why),
                           choices);
}

void MainWindow::tellOfFailure(const QString& why) {
    m_problems->showNotice(tr("Something went wrong: %1. What is open is kept.").arg(why), {});
}

void MainWindow::readTraffic(const QString& path) {
    QString chosen = path;
    if (chosen.isEmpty())
        chosen = QFileDialog::getOpenFileName(this, tr("Read traffic from counts"), m_session.path(),
                                              tr("Tables (*.csv *.txt);;All files (*)"));
    QStringList notes;
    if (chosen.isEmpty() || !m_session.readTraffic(chosen, &notes)) return;
    m_problems->hide();
    if (!notes.isEmpty())
        m_problems->showNotice(
            tr("%1 was read: %2.").arg(QFileInfo(chosen).fileName(), notes.join(QStringLiteral("; "))), {});
}

void MainWindow::addBeside(const QString& path) {
    takeTyped();
    QString chosen = path;
    if (chosen.isEmpty())
        chosen =
            QFileDialog::getOpenFileName(this, tr("Compare with a scenario"), m_session.path(), fileFilter());
    if (chosen.isEmpty() || !m_session.addBeside(chosen)) return;
    m_problems->hide();
    m_tabs->setCurrentIndex(m_pages->rowOf<ComparePage>());
}

// What is typed and not yet taken belongs to the document.
void MainWindow::takeTyped() {
    QWidget* at = focusWidget();
    if (!at) return;
    // Told to the field itself: a window that is not in front has no focus to lose.
    const bool focused = at->hasFocus();
    QFocusEvent out(QEvent::FocusOut);
    QApplication::sendEvent(at, &out);
    QFocusEvent in(QEvent::FocusIn);
    if (focused) QApplication::sendEvent(at, &in);
}

void MainWindow::save() {
    takeTyped();
    if (m_session.path().isEmpty()) return saveAs();
    if (m_session.save(m_session.path())) statusBar()->showMessage(tr("Saved."), 3000);
}

void MainWindow::saveAs() {
    takeTyped();
    // By this ending desktops know whose file it is.
    const QString proposed = m_session.path().isEmpty()
                                 ? fileNameFor(m_session.called(), QStringLiteral(".breakeven.json"))
                                 : m_session.path();
    const QString path = fileToWrite(tr("Save the scenario"), proposed,
                                     {tr("Scenarios (*.breakeven.json *.json)"), tr("All files (*)")});
    if (!path.isEmpty() && m_session.save(path)) statusBar()->showMessage(tr("Saved."), 3000);
}

QString MainWindow::fileToWrite(const QString& title, const QString& proposed, const QStringList& filters) {
    QFileDialog dialog(this, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    const QFileInfo first(proposed);
    if (first.isAbsolute()) dialog.setDirectory(first.absolutePath());
    dialog.selectFile(first.fileName());
    // "Scenarios (*.json)" ends files in .json; "All files (*)" ends them in nothing.
    const auto endings = [](const QString& filter) {
        static const QRegularExpression each(QStringLiteral("\\*((?:\\.\\w+)+)"));
        QStringList all;
        for (auto found = each.globalMatch(filter); found.hasNext();)
            all << found.next().captured(1);
        return all;
    };
    const auto follow = [&dialog, &endings](const QString& filter) {
        dialog.setDefaultSuffix(endings(filter).value(0));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    for (const QString& filter : filters)
        if (endings(filter).contains(u'.' + first.suffix())) {
            dialog.selectNameFilter(filter);
            break;
        }
    follow(dialog.selectedNameFilter());
    if (dialog.exec() != QDialog::Accepted) return {};
    QString path = dialog.selectedFiles().value(0);
    const QStringList wanted = endings(dialog.selectedNameFilter());
    QStringList known;
    for (const QString& filter : filters)
        known << endings(filter);
    const auto endsInOne = [&](const QStringList& all) {
        return std::any_of(all.begin(), all.end(),
                           [&](const QString& ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
    };
    if (path.isEmpty() || wanted.isEmpty() || endsInOne(known)) return path;
    // "v1.2" has an ending, but none that a file of this kind has; what the dialog asked about was another.
    path += wanted.front();
    if (!QFileInfo::exists(path)) return path;
    const auto answer =
        QMessageBox::question(this, title, tr("%1 exists. Replace it?").arg(QFileInfo(path).fileName()));
    return answer == QMessageBox::Yes ? path : QString();
}

bool MainWindow::mayDiscard() {
    takeTyped();
    if (!m_session.hasDocument() || m_session.undoStack().isClean()) return true;
    const auto answer = QMessageBox::question(
        this, tr("Unsaved changes"), tr("%1 has changes that are not saved.").arg(m_session.title()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save) {
        save();
        return m_session.undoStack().isClean();
    }
    return answer == QMessageBox::Discard;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->setAccepted(mayDiscard());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1) return;
    const QString path = urls.first().toLocalFile();
    if (m_session.hasDocument() && path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        readTraffic(path);
    else
        openFile(path);
}

void MainWindow::report(const QString& what, const QStringList& problems) {
    m_problems->showProblems(what, problems);
}

void MainWindow::copyChart() {
    ChartView* chart = m_pages->chart();
    if (!chart) return m_pages->page()->copy();
    QApplication::clipboard()->setMimeData(
        chartClip(*chart, m_session.results(), chart->size() + QSize(0, 80)));
    statusBar()->showMessage(tr("The chart is on the clipboard."), 3000);
}

void MainWindow::exportChart() {
    ChartView* chart = m_pages->chart();
    if (!chart) return;
    const QString path = fileToWrite(
        tr("Export the chart"),
        fileNameFor(m_session.called() + u' ' + chart->title(), QStringLiteral(".png")),
        {tr("Pictures (*.png)"), tr("Drawings (*.svg)"), tr("Pages (*.pdf)"), tr("Tables (*.csv)")});
    if (path.isEmpty()) return;
    QString why;
    if (writeChart(*chart, m_session.results(), chart->size() + QSize(0, 80), path, &why))
        statusBar()->showMessage(tr("%1 is written.").arg(path), 5000);
    else
        report(tr("%1 was not written").arg(path), {why});
}

void MainWindow::saveReport() {
    takeTyped();
    const QString path =
        fileToWrite(tr("Save a report"), fileNameFor(m_session.called(), QStringLiteral("-report.html")),
                    {tr("Web pages (*.html *.htm)"), tr("Markdown (*.md)"), tr("Pages (*.pdf)")});
    if (!path.isEmpty()) writeReport(path);
}

void MainWindow::writeReport(const QString& path) {
    if (!m_session.hasDocument()) return;
    m_reporting->write(m_session.scenario(), m_session.results().book, ageLimit(), path);
}

void MainWindow::printReport() {
    takeTyped();
    if (!m_session.hasDocument()) return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true); // the page has margins of its own
    QPrintDialog dialog(printer.get(), this);
    dialog.setWindowTitle(tr("Print the report"));
    if (dialog.exec() != QDialog::Accepted) return;
    m_reporting->print(m_session.scenario(), m_session.results().book, ageLimit(), printer, tr("The report"));
}

void MainWindow::showTable() {
    const ChartView* chart = m_pages->chart();
    if (!chart) return;
    const DataTable table = chartTable(*chart, m_session.results());
    if (table.rows.isEmpty()) return report(tr("There is no table"), {tr("nothing is drawn here")});
    TableDialog(table, this).exec();
}

void MainWindow::seekGoal() {
    GoalDialog dialog(m_session, this);
    // It turns the document's dials, and stays open.
    dialog.addActions({m_undo, m_redo});
    dialog.exec();
}

void MainWindow::measureDurations() {
    DurationsDialog dialog(m_session.scenario().workload.durationByMemory, this);
    if (dialog.exec() != QDialog::Accepted) return;
    cost::Scenario scenario = m_session.scenario();
    scenario.workload.durationByMemory = dialog.measured();
    // Without either there would be no duration at all.
    if (dialog.measured().empty() && !scenario.workload.durationMs) return;
    m_session.replaceScenario(scenario, tr("Measured durations"));
}

void MainWindow::addOption() {
    cost::Lambda usual;
    usual.architecture = cost::Architecture::Arm;
    usual.memoryMb = m_session.position(cost::Dial::Memory).value_or(512);
    OptionDialog dialog(*m_session.results().book, {"", "", usual}, this);
    dialog.setWindowTitle(tr("Add an option"));
    if (dialog.exec() != QDialog::Accepted) return;
    cost::Option option = dialog.option();
    cost::Scenario scenario = m_session.scenario();
    option.id = cost::freeId(scenario, cost::defaultId(option.compute));
    scenario.options.push_back(option);
    m_session.replaceScenario(scenario, tr("Add option"));
    m_session.choose(option.id);
}

void MainWindow::editOption() {
    const cost::Option* chosen = cost::optionOf(m_session.scenario(), m_session.chosen());
    if (!chosen) return;
    OptionDialog dialog(*m_session.results().book, *chosen, this);
    dialog.setWindowTitle(tr("Edit %1").arg(words(chosen->label)));
    if (dialog.exec() != QDialog::Accepted) return;
    const cost::Option edited = dialog.option();
    cost::Scenario scenario = m_session.scenario();
    for (cost::Option& option : scenario.options)
        if (option.id == edited.id) option = edited;
    m_session.replaceScenario(scenario, tr("Edit option"));
}

void MainWindow::duplicateOption() {
    cost::Scenario scenario = m_session.scenario();
    const auto chosen = std::find_if(scenario.options.begin(), scenario.options.end(),
                                     [this](const cost::Option& o) { return o.id == m_session.chosen(); });
    if (chosen == scenario.options.end()) return;
    cost::Option copy = *chosen;
    copy.id = cost::freeId(scenario, copy.id);
    scenario.options.insert(chosen + 1, copy);
    m_session.replaceScenario(scenario, tr("Duplicate option"));
    m_session.choose(copy.id);
}

void MainWindow::removeOption() {
    cost::Scenario scenario = m_session.scenario();
    if (scenario.options.size() < 2) return; // a scenario without options says nothing
    std::erase_if(scenario.options, [id = m_session.chosen()](const cost::Option& o) { return o.id == id; });
    m_session.replaceScenario(scenario, tr("Remove option"));
}
