// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_controller.h"

#include "ui/document/file_to_write.h"
#include "ui/document/file_watch.h"
#include "ui/document/recovery.h"
#include "ui/widgets/input_habits.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

namespace {

QString scenarioFilter() {
    return DocumentController::tr("Scenarios (*.json);;All files (*)");
}

} // namespace

DocumentController::DocumentController(Session& session, QWidget& window)
    : QObject(&window), m_session(session), m_window(window) {
    auto* watch = new FileWatch(m_session, this);
    connect(watch, &FileWatch::changed, this, &DocumentController::tellOfChange);
    connect(&m_session.files(), &ScenarioFiles::changedOnDisk, this, &DocumentController::askAboutChange);
    connect(&m_session, &Session::notComputed, this, &DocumentController::tellNotComputed);
    connect(&m_session.document(), &Document::stateChanged, this, &DocumentController::remember);
    remember();
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DocumentController::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Close: event->setAccepted(mayDiscard()); return true;
    case QEvent::DragEnter: {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        const QList<QUrl> urls = drag->mimeData()->urls();
        if (urls.size() == 1 && urls.first().isLocalFile()) drag->acceptProposedAction();
        return true;
    }
    case QEvent::Drop: take(static_cast<QDropEvent*>(event)->mimeData()->urls()); return true;
    default: return QObject::eventFilter(watched, event);
    }
}

void DocumentController::take(const QList<QUrl>& dropped) {
    if (dropped.size() != 1) return;
    const QString path = dropped.first().toLocalFile();
    if (m_session.hasDocument() && path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        readTraffic(path);
    else
        open(path);
}

void DocumentController::remember() {
    const QString path = m_session.document().path();
    if (path.isEmpty()) return;
    constexpr qsizetype kMost = 10;
    m_recent.removeAll(path);
    m_recent.prepend(path);
    m_recent = m_recent.mid(0, kMost);
}

QString DocumentController::fileToOpen(const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileName(&m_window, title, m_session.document().path(), filter);
}

void DocumentController::open(const QString& path) {
    if (!mayDiscard()) return;
    const QString chosen = path.isEmpty() ? fileToOpen(tr("Open a scenario"), scenarioFilter()) : path;
    if (chosen.isEmpty()) return;
    if (m_session.files().open(chosen)) emit settled();
}

void DocumentController::startFrom(const QString& path) {
    if (mayDiscard()) m_session.files().startFrom(path);
}

void DocumentController::offer(Recovery& recovery) {
    const std::vector<Recovery::Left> left = recovery.left();
    if (left.empty()) return;
    const Recovery::Left& first = left.front();
    const QString name =
        first.document.isEmpty() ? tr("a scenario without a file") : QFileInfo(first.document).fileName();
    const auto next = [this, &recovery] { offer(recovery); };
    emit noticed(tr("Breakeven ended unexpectedly. Changes of %1 that were not saved are kept, of %2.")
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

void DocumentController::tellOfChange(const QString& path) {
    emit noticed(tr("%1 was changed by another program.").arg(QFileInfo(path).fileName()),
                 {{tr("&Load it"), [this] { loadAgain(); }},
                  {tr("&Keep this one"), [this] { m_session.files().acceptChangeOnDisk(); }}});
}

// It is one step that can be undone; nobody should need to know that to keep what was typed.
void DocumentController::loadAgain() {
    takeTyped(m_window);
    if (!m_session.document().undoStack().isClean()) {
        QMessageBox box(
            QMessageBox::Question, tr("Unsaved changes"),
            tr("%1 has changes that are not saved. The file replaces them; Undo brings them back.")
                .arg(m_session.document().title()),
            QMessageBox::Cancel, &m_window);
        QPushButton* load = box.addButton(tr("&Load the file"), QMessageBox::AcceptRole);
        QPushButton* as = box.addButton(tr("Save mine &as…"), QMessageBox::ActionRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() == as) return saveAs();
        if (box.clickedButton() != load) return;
    }
    reload();
}

void DocumentController::reload() {
    if (m_session.files().reload()) emit settled();
}

void DocumentController::askAboutChange(const QString& path) {
    QMessageBox box(
        QMessageBox::Warning, tr("The file has changed"),
        tr("%1 was changed by another program since it was opened or saved here. Saving writes over "
           "that change.")
            .arg(QFileInfo(path).fileName()),
        QMessageBox::Cancel, &m_window);
    QPushButton* mine = box.addButton(tr("&Keep mine: save over it"), QMessageBox::DestructiveRole);
    QPushButton* theirs = box.addButton(tr("&Load theirs"), QMessageBox::ActionRole);
    QPushButton* as = box.addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    box.setDefaultButton(as);
    box.exec();
    if (box.clickedButton() == mine) {
        if (!m_session.files().saveOver(path)) return;
        emit settled(); // the bar may tell of that change
        emit saved();
    } else if (box.clickedButton() == theirs) {
        reload();
    } else if (box.clickedButton() == as) {
        saveAs();
    }
}

void DocumentController::tellNotComputed(const QString& why) {
    QList<NoticeChoice> choices;
    if (m_session.document().undoStack().canUndo())
        choices << NoticeChoice{tr("&Undo"), [this] { m_session.document().undoStack().undo(); }};
    emit noticed(tr("This cannot be computed: %1. The figures are those of before.").arg(why), choices);
}

void DocumentController::readTraffic(const QString& path) {
    QString chosen = path;
    if (chosen.isEmpty())
        chosen = fileToOpen(tr("Read traffic from counts"), tr("Tables (*.csv *.txt);;All files (*)"));
    QStringList notes;
    if (chosen.isEmpty() || !m_session.files().readTraffic(chosen, &notes)) return;
    emit settled();
    if (!notes.isEmpty())
        emit noticed(
            tr("%1 was read: %2.").arg(QFileInfo(chosen).fileName(), notes.join(QStringLiteral("; "))), {});
}

void DocumentController::addBeside(const QString& path) {
    takeTyped(m_window);
    const QString chosen =
        path.isEmpty() ? fileToOpen(tr("Compare with a scenario"), scenarioFilter()) : path;
    if (chosen.isEmpty() || !m_session.compared().add(chosen)) return;
    emit settled();
    emit besideAdded();
}

void DocumentController::save() {
    takeTyped(m_window);
    if (m_session.document().path().isEmpty()) return saveAs();
    if (m_session.files().save(m_session.document().path())) emit saved();
}

void DocumentController::saveAs() {
    takeTyped(m_window);
    // By this ending desktops know whose file it is.
    const QString proposed =
        m_session.document().path().isEmpty()
            ? fileNameFor(m_session.document().called(), QStringLiteral(".breakeven.json"))
            : m_session.document().path();
    const QString path = fileToWrite(&m_window, tr("Save the scenario"), proposed,
                                     {tr("Scenarios (*.breakeven.json *.json)"), tr("All files (*)")});
    if (!path.isEmpty() && m_session.files().save(path)) emit saved();
}

bool DocumentController::mayDiscard() {
    takeTyped(m_window);
    if (!m_session.hasDocument() || m_session.document().undoStack().isClean()) return true;
    const auto answer = QMessageBox::question(
        &m_window, tr("Unsaved changes"),
        tr("%1 has changes that are not saved.").arg(m_session.document().title()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save) {
        save();
        return m_session.document().undoStack().isClean();
    }
    return answer == QMessageBox::Discard;
}
