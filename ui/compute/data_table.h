// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that a picture or a view shows, to be read as a table, copied and exported.
#pragma once

#include <QList>
#include <QString>

class QMimeData;

struct DataTable {
    struct Cell {
        QString shown;
        QString exact = {}; // for programs: all digits and no unit; empty where it is as shown
    };
    QString title;
    QStringList notes; // what it rests on
    QStringList head;
    QList<QList<Cell>> rows;

    // A number as it is shown, with all its digits for programs. All of these are empty where it is not
    // finite.
    static Cell figure(double value, const QString& shown);
    static Cell usd(double usd);
    static Cell number(double value, int decimals);

    // Whether there are figures in that column: then they stand at the right, and words with them.
    bool isNumeric(qsizetype column) const;

    // RFC 4180, with all digits; title and notes as lines with a # before them.
    QString csv() const;
    // As text with tabs, CSV, Markdown and HTML: who pastes takes what it can read.
    QMimeData* mimeData() const;
};
