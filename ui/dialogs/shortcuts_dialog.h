// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys do what: those of the commands, and those of what has the focus.
#pragma once

#include <QDialog>

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    // Keys of commands, and what these do.
    explicit ShortcutsDialog(const QList<std::pair<QString, QString>>& commands, QWidget* parent = nullptr);
};
