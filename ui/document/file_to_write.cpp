// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/file_to_write.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>

#include <algorithm>

namespace {

// "Scenarios (*.json)" ends files in .json; "All files (*)" ends them in nothing.
QStringList endings(const QString& filter) {
    static const QRegularExpression each(QStringLiteral("\\*((?:\\.\\w+)+)"));
    QStringList all;
    for (auto found = each.globalMatch(filter); found.hasNext();)
        all << found.next().captured(1);
    return all;
}

} // namespace

QString fileNameFor(const QString& name, const QString& ending) {
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString file = name.toLower().replace(others, QStringLiteral("-"));
    while (file.startsWith(u'-'))
        file.remove(0, 1);
    while (file.endsWith(u'-'))
        file.chop(1);
    return (file.isEmpty() ? QStringLiteral("scenario") : file) + ending;
}

QString fileToWrite(QWidget* window, const QString& title, const QString& proposed,
                    const QStringList& filters) {
    QFileDialog dialog(window, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    const QFileInfo first(proposed);
    if (first.isAbsolute()) dialog.setDirectory(first.absolutePath());
    dialog.selectFile(first.fileName());
    const auto follow = [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(endings(filter).value(0));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    for (const QString& filter : filters)
        if (endings(filter).contains(u'.' + first.suffix())) {
            dialog.selectNameFilter(filter);
            break;
        }
    follow(dialog.selectedNameFilter());
    if (dialog.exec() != QDialog::Accepted) return {};
    QString path = dialog.selectedFiles().value(0);
    const QStringList wanted = endings(dialog.selectedNameFilter());
    QStringList known;
    for (const QString& filter : filters)
        known << endings(filter);
    const auto endsInOne = [&](const QStringList& all) {
        return std::any_of(all.begin(), all.end(),
                           [&](const QString& ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
    };
    if (path.isEmpty() || wanted.isEmpty() || endsInOne(known)) return path;
    // "v1.2" has an ending, but none that a file of this kind has; what the dialog asked about was another.
    path += wanted.front();
    if (!QFileInfo::exists(path)) return path;
    const auto answer = QMessageBox::question(
        window, title,
        QCoreApplication::translate("FileToWrite", "%1 exists. Replace it?").arg(QFileInfo(path).fileName()));
    return answer == QMessageBox::Yes ? path : QString();
}
