// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window, each registered once: menus, toolbar, keys, the list of keys and the palette
// all come from here.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QPalette;
class QToolBar;

struct Command {
    QString id; // the object name of its action; empty where nothing asks for it by name
    QString text;
    std::function<void()> run = {};
    QList<QKeySequence> keys = {};
    QString icon = {};
    std::function<bool()> enabled = {}; // always, where there is none
    std::function<bool()> checked = {}; // of what can be on and off
};

class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QMenuBar& bar);

    // At the end of the bar, or of another menu.
    QMenu* addMenu(const QString& title, QMenu* in = nullptr, const QString& id = {},
                   const QString& icon = {});
    // At the end of that menu.
    QAction* add(QMenu* menu, const Command& command);
    // The same, of an action that is made elsewhere: it knows by itself what it does and when.
    void adopt(QMenu* menu, QAction* action, const Command& command);
    // One of them is checked at a time.
    void addChoices(QMenu* menu, const QList<Command>& choices);
    // What `fill` adds to the menu each time that it shows.
    void addList(QMenu* menu, const std::function<void(QMenu* menu)>& fill);

    // Buttons of those ids; an empty one is a line between them. What is to have words beside its icon is
    // told apart.
    void fill(QToolBar& bar, const QStringList& ids, const QString& withWords) const;

    // Null where there is none.
    QAction* find(const QString& id) const;
    void trigger(const QString& id) const;

    // Enables and checks what is to be, as of now.
    void update();
    // Icons in the colours of that palette.
    void tint(const QPalette& palette);

    // All that can be chosen, in the order of the menus; lists are filled.
    struct Entry {
        QAction* action = nullptr;
        QString menu; // "View › Theme"
    };
    std::vector<Entry> all() const;
    // What has keys, in the order of the menus.
    struct Keys {
        QString id;
        QString keys;
        QString does;
    };
    QList<Keys> keys() const;

private:
    struct Known {
        QAction* action;
        Command command;
    };

    QMenuBar& m_bar;
    std::vector<Known> m_known;
};

// Without the mark of its letter, and without dots that only say that more is asked.
QString plainText(const QString& text);
