// SPDX-License-Identifier: GPL-3.0-or-later
// A report of libcost on paper.
#pragma once

#include <QString>

class QPrinter;

// Prints such a page of HTML, with its charts, to a PDF file on A4, whole or not at all. False, with the
// reason, where the file cannot be written.
bool writePdf(const QString& html, const QString& path, QString* why);

// The same on any printer, as it is set up. False where it cannot print.
bool printPage(const QString& html, QPrinter& printer);
