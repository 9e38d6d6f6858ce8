// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a file to write to.
#pragma once

#include <QStringList>

class QWidget;

// "Orders API" and ".breakeven.json" become "orders-api.breakeven.json".
QString fileNameFor(const QString& name, const QString& ending);

// A file to write to, with one of the endings of the filter that is chosen; empty where none is wanted.
QString fileToWrite(QWidget* window, const QString& title, const QString& proposed,
                    const QStringList& filters);
