// SPDX-License-Identifier: GPL-3.0-or-later
// A dock with its own header in place of a title bar; what is inside scrolls.
#pragma once

#include <QDockWidget>

class SidePanel : public QDockWidget {
    Q_OBJECT

public:
    // Empty until it gets its content.
    SidePanel(const QString& title, QWidget* header, int width, QWidget* parent);

    void setContent(QWidget* content);
};
