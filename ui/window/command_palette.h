// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a command by some of its words, and runs it.
#pragma once

#include "ui/window/actions.h"

#include <QAction>
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

class CommandPalette : public QFrame {
    Q_OBJECT

public:
    // Stands above that window until one is chosen or Esc is pressed, and goes then.
    CommandPalette(const Actions& actions, QWidget& window);

    QLineEdit* field() const { return m_field; }
    QTreeWidget* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place(const QWidget& window);
    void find(const QString& typed);
    void run(QTreeWidgetItem* item);

    struct Row {
        QPointer<QAction> action; // those of lists go when the list is filled anew
        QString text;             // "File › Save as"
    };
    std::vector<Row> m_rows;
    QLineEdit* m_field;
    QTreeWidget* m_list;
};

// How well what is typed finds that text: each of its words must be in it, at best where a word begins, at
// least letter by letter in their order. Zero for not at all.
int matchOf(const QString& typed, const QString& text);
