// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/widgets/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace {

void collect(const QMenu& menu, const QString& path, std::vector<Actions::Entry>& all) {
    for (QAction* action : menu.actions()) {
        if (action->isSeparator()) continue;
        if (QMenu* inner = action->menu()) {
            emit inner->aboutToShow();
            collect(*inner, path + QStringLiteral(" › ") + plainText(inner->title()), all);
        } else {
            all.push_back({action, path});
        }
    }
}

} // namespace

QString plainText(const QString& text) {
    QString plain = text;
    plain.remove(u'&');
    if (plain.endsWith(u'…')) plain.chop(1);
    return plain.trimmed();
}

Actions::Actions(QMenuBar& bar) : QObject(&bar), m_bar(bar) {}

QMenu* Actions::addMenu(const QString& title, QMenu* in, const QString& id, const QString& icon) {
    QMenu* menu = in ? in->addMenu(title) : m_bar.addMenu(title);
    menu->menuAction()->setObjectName(id);
    connect(menu, &QMenu::aboutToShow, this, &Actions::update);
    m_known.push_back({menu->menuAction(), {.id = id, .text = title, .icon = icon}});
    return menu;
}

QAction* Actions::add(QMenu* menu, const Command& command) {
    QAction* action = new QAction(command.text, menu);
    action->setCheckable(static_cast<bool>(command.checked));
    connect(action, &QAction::triggered, this, [this, run = command.run] {
        run();
        update();
    });
    adopt(menu, action, command);
    return action;
}

void Actions::adopt(QMenu* menu, QAction* action, const Command& command) {
    // A desktop may have no keys of its own for it.
    if (!command.keys.value(0).isEmpty()) action->setShortcuts(command.keys);
    if (!command.id.isEmpty()) action->setObjectName(command.id);
    menu->addAction(action);
    m_known.push_back({action, command});
}

void Actions::addChoices(QMenu* menu, const QList<Command>& choices) {
    auto* group = new QActionGroup(menu);
    for (const Command& choice : choices)
        group->addAction(add(menu, choice));
}

void Actions::addList(QMenu* menu, const std::function<void(QMenu* menu)>& fill) {
    connect(menu, &QMenu::aboutToShow, menu, [menu, fill] {
        menu->clear();
        fill(menu);
    });
}

void Actions::fill(QToolBar& bar, const QStringList& ids, const QString& withWords) const {
    for (const QString& id : ids) {
        if (id.isEmpty()) {
            bar.addSeparator();
            continue;
        }
        QAction* action = find(id);
        bar.addAction(action);
        auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(action));
        if (!button) continue;
        button->setToolButtonStyle(id == withWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
    }
}

QAction* Actions::find(const QString& id) const {
    const auto found = std::find_if(m_known.begin(), m_known.end(),
                                    [&](const Known& known) { return known.command.id == id; });
    return found == m_known.end() ? nullptr : found->action;
}

void Actions::trigger(const QString& id) const {
    QAction* action = find(id);
    Q_ASSERT(action);
    action->trigger();
}

void Actions::update() {
    for (const auto& [action, command] : m_known) {
        if (command.enabled) action->setEnabled(command.enabled());
        if (command.checked) action->setChecked(command.checked());
    }
}

void Actions::tint(const QPalette& palette) {
    for (const auto& [action, command] : m_known)
        if (!command.icon.isEmpty()) action->setIcon(icon(command.icon, palette));
}

std::vector<Actions::Entry> Actions::all() const {
    std::vector<Entry> all;
    for (const QAction* top : m_bar.actions()) {
        emit top->menu()->aboutToShow();
        collect(*top->menu(), plainText(top->text()), all);
    }
    return all;
}

QList<Actions::Keys> Actions::keys() const {
    QList<Keys> all;
    for (const auto& [action, command] : m_known) {
        if (action->shortcut().isEmpty()) continue;
        QStringList keys;
        for (const QKeySequence& each : action->shortcuts())
            keys << each.toString(QKeySequence::NativeText);
        all << Keys{command.id, keys.join(QStringLiteral(", ")), plainText(command.text)};
    }
    return all;
}
