// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/option_commands.h"

#include "ui/dialogs/option_dialog.h"
#include "ui/dialogs/option_form.h"
#include "ui/i18n/words.h"

#include <algorithm>

OptionCommands::OptionCommands(Session& session, QWidget& window)
    : QObject(&window), m_session(session), m_window(window) {}

void OptionCommands::add() {
    auto usual = std::get<cost::Lambda>(usualOptions().front());
    usual.memoryMb = m_session.dials().position(cost::Dial::Memory).value_or(usual.memoryMb);
    OptionDialog dialog(m_session.document(), {"", "", usual}, &m_window);
    dialog.setWindowTitle(tr("Add an option"));
    if (dialog.exec() != QDialog::Accepted) return;
    cost::Option option = dialog.option();
    cost::Scenario scenario = m_session.document().scenario();
    option.id = cost::freeId(scenario, cost::defaultId(option.compute));
    scenario.options.push_back(option);
    m_session.document().replace(scenario, tr("Add option"));
    m_session.view().choose(option.id);
}

void OptionCommands::edit() {
    const cost::Option* chosen = cost::optionOf(m_session.document().scenario(), m_session.view().chosen());
    if (!chosen) return;
    OptionDialog dialog(m_session.document(), *chosen, &m_window);
    dialog.setWindowTitle(tr("Edit %1").arg(words(chosen->label)));
    if (dialog.exec() != QDialog::Accepted) return;
    const cost::Option edited = dialog.option();
    cost::Scenario scenario = m_session.document().scenario();
    for (cost::Option& option : scenario.options)
        if (option.id == edited.id) option = edited;
    m_session.document().replace(scenario, tr("Edit option"));
}

void OptionCommands::duplicate() {
    cost::Scenario scenario = m_session.document().scenario();
    const auto chosen =
        std::find_if(scenario.options.begin(), scenario.options.end(),
                     [this](const cost::Option& o) { return o.id == m_session.view().chosen(); });
    if (chosen == scenario.options.end()) return;
    cost::Option copy = *chosen;
    copy.id = cost::freeId(scenario, copy.id);
    scenario.options.insert(chosen + 1, copy);
    m_session.document().replace(scenario, tr("Duplicate option"));
    m_session.view().choose(copy.id);
}

void OptionCommands::remove() {
    cost::Scenario scenario = m_session.document().scenario();
    if (!mayRemove()) return;
    std::erase_if(scenario.options,
                  [id = m_session.view().chosen()](const cost::Option& o) { return o.id == id; });
    m_session.document().replace(scenario, tr("Remove option"));
}

// A scenario without options says nothing.
bool OptionCommands::mayRemove() const {
    return m_session.hasDocument() && m_session.document().scenario().options.size() > 1;
}
