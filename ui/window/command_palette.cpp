// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_palette.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kRow = Qt::UserRole;

// In small letters and without accents: "u" finds "Über".
QString folded(const QString& text) {
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD))
        if (!letter.isMark()) plain += letter.toLower();
    return plain;
}

bool isInOrder(const QString& letters, const QString& text) {
    qsizetype at = 0;
    for (const QChar letter : letters)
        if (at = text.indexOf(letter, at) + 1; at == 0) return false;
    return true;
}

int matchOfWord(const QString& word, const QString& text) {
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber()) return 4;
    if (text.contains(word)) return 2;
    return isInOrder(word, text) ? 1 : 0;
}

} // namespace

int matchOf(const QString& typed, const QString& text) {
    const QString sought = folded(text);
    int sum = 1;
    for (const QString& word : folded(typed).simplified().split(u' ', Qt::SkipEmptyParts)) {
        const int found = matchOfWord(word, sought);
        if (found == 0) return 0;
        sum += found;
    }
    return sum;
}

CommandPalette::CommandPalette(const Actions& actions, QWidget& window)
    : QFrame(&window, Qt::Popup), m_field(new QLineEdit(this)), m_list(new QTreeWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(StyledPanel | Plain);
    setWindowTitle(tr("Find a command"));
    m_field->setAccessibleName(windowTitle());
    m_field->setPlaceholderText(tr("Some words of a command"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay with the words
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_field->setFocus(); // a popup hands its keys to what has the focus in it
    for (const Actions::Entry& entry : actions.all())
        m_rows.push_back(
            {entry.action, entry.menu + QStringLiteral(" › ") + plainText(entry.action->text())});
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& typed) { find(typed); });
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { run(item); });
    find({});
    place(window);
}

void CommandPalette::place(const QWidget& window) {
    const int wide = std::min(static_cast<int>(480 * textScale(font())), window.width() - 40);
    resize(wide, std::min(380, window.height() - 120));
    move(window.mapToGlobal(QPoint((window.width() - wide) / 2, 60)));
}

void CommandPalette::find(const QString& typed) {
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (const int match = matchOf(typed, m_rows[i].text); match && m_rows[i].action)
            found.emplace_back(-match, i);
    std::sort(found.begin(), found.end()); // the best first, and else as in the menus
    m_list->clear();
    for (const auto& [match, i] : found) {
        const QAction& action = *m_rows[i].action;
        auto* item = new QTreeWidgetItem(
            m_list, {m_rows[i].text, action.shortcut().toString(QKeySequence::NativeText)});
        item->setData(0, kRow, static_cast<int>(i));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setDisabled(!action.isEnabled());
        if (!m_list->currentItem() && action.isEnabled()) m_list->setCurrentItem(item);
    }
}

void CommandPalette::run(QTreeWidgetItem* item) {
    if (!item || item->isDisabled()) return;
    QAction* action = m_rows[item->data(0, kRow).toUInt()].action;
    if (!action) return;
    close();
    // When this has gone, and the keys are where they were.
    QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(m_list->currentItem()); return true;
    case Qt::Key_Escape: close(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}
