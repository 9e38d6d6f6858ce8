// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

ShortcutsDialog::ShortcutsDialog(const QList<std::pair<QString, QString>>& commands, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    const QList<std::pair<QString, QString>> others = {
        {tr("Ctrl+1 to 9"), tr("the pages, from left to right")},
        {tr("F9, F10"), tr("hide and show the sides")},
        {tr("Alt and an underlined letter"), tr("go to that dial")},
        {tr("On a slider: arrows, Page keys"), tr("by 1 %, by 10 %")},
        {tr("In a field: Enter, Esc"), tr("take what is typed, put it back")},
        {tr("On an input: Ctrl+0"), tr("back to the value in the file (also a double click on its words)")},
        {tr("In a chart: left, right"), tr("move the crosshair; with Shift ten times as far")},
        {tr("C, Enter, Esc"), tr("next crossing, hold, let go")},
        {tr("T, or Ctrl+T"), tr("the chart as a table")},
        {tr("+, −, 0"), tr("zoom in, out, back (also Backspace)")},
        {tr("In the map: arrows, Enter, Esc"), tr("choose a place, set both dials there, let go")},
        {tr("In the ranking: Ctrl+C"), tr("copy as a table")},
    };
    auto* layout = new QGridLayout(this);
    layout->setHorizontalSpacing(20);
    const auto add = [&](const QList<std::pair<QString, QString>>& keys, int column) {
        int row = 0;
        for (const auto& [key, does] : keys) {
            auto* label = new QLabel(key, this);
            label->setFont(sized(font(), 0, QFont::DemiBold));
            layout->addWidget(label, row, column);
            layout->addWidget(new QLabel(does, this), row++, column + 1);
        }
    };
    add(commands, 0);
    add(others, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons, layout->rowCount(), 0, 1, 4);
}
