// SPDX-License-Identifier: GPL-3.0-or-later
// Which document is open, and what becomes of it: the one place that opens, saves, discards, reads again and
// recovers. Each of these takes first what is typed, and asks before it loses what is not saved.
#pragma once

#include "ui/document/session.h"
#include "ui/widgets/notice_choice.h"

class QUrl;
class QWidget;
class Recovery;

class DocumentController : public QObject {
    Q_OBJECT

public:
    // What it asks stands before that window; it is asked as well when that is closed, and takes files that
    // are dropped there.
    DocumentController(Session& session, QWidget& window);

    // Asks for a file where none is named.
    void open(const QString& path);
    // The same, as the start of a new document that has no file yet.
    void startFrom(const QString& path);
    void save();
    void saveAs();
    // Whether the document may go; what is not saved is asked about.
    bool mayDiscard();
    // What a program that did not end orderly left: the reader says what becomes of it. It must outlive this.
    void offer(Recovery& recovery);
    // Counts of requests from a file; asks for one where none is named.
    void readTraffic(const QString& path);
    // A scenario of a file beside the document; asks for one where none is named.
    void addBeside(const QString& path);

    // The files that were open, the latest first.
    const QStringList& recent() const { return m_recent; }
    void setRecent(const QStringList& paths) { m_recent = paths; }

signals:
    void noticed(const QString& what, const QList<NoticeChoice>& choices);
    // What was told of does not hold any more.
    void settled();
    void saved();
    void besideAdded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QList<QUrl>& dropped);
    void tellOfChange(const QString& path);
    void tellNotComputed(const QString& why);
    void askAboutChange(const QString& path);
    void loadAgain();
    void reload();
    void remember();
    QString fileToOpen(const QString& title, const QString& filter);

    Session& m_session;
    QWidget& m_window;
    QStringList m_recent;
};
