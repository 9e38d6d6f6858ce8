// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands do to the options of the scenario.
#pragma once

#include "ui/document/session.h"

class QWidget;

class OptionCommands : public QObject {
    Q_OBJECT

public:
    // Dialogs stand before that window.
    OptionCommands(Session& session, QWidget& window);

    void add();
    // These are about the chosen option.
    void edit();
    void duplicate();
    void remove();
    bool mayRemove() const;

private:
    Session& m_session;
    QWidget& m_window;
};
