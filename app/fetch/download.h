// SPDX-License-Identifier: Apache-2.0
// One file over HTTP or HTTPS. What has come stays when it breaks off, and the next try goes on from there;
// what has not changed at the server is not fetched again.
#pragma once

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

class Download : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        enum class Kind {
            Fetched,
            NotModified, // as it was when it was fetched last
            NotFound,    // the server has no such file
            Unreachable, // there is no server: offline, a wrong name, a refused connection or certificate
            Broken,      // it broke off, the server failed, or it took too long: another try may help
            Failed,      // it cannot be kept here, or the server refuses it
            Cancelled
        };
        Kind kind = Kind::Failed;
        QString message;        // a sentence for a reader; empty for what went well
        QString otherHost = {}; // that it came from, where a redirect led to another than was asked
        bool counted = true;    // the server has said how long it is
        int status = 0;         // of HTTP; 0 where nothing was answered

        // It is here, whole.
        bool isHere() const { return kind == Kind::Fetched || kind == Kind::NotModified; }
        // There is nothing to be had at this address, which says nothing about others at the server: stores
        // of files refuse what they have not.
        bool isAbsent() const;
    };

    // When a download is given up.
    struct Limits {
        int timeoutMs = 30'000;            // without a byte, or with hardly any in that time
        int totalMs = 2 * 60 * 60 * 1'000; // altogether
        qint64 bytes = qint64(8) << 30;    // more is no price list
    };

    // Into `file`, with what must be known of it for the next time in `file`.meta beside it. While it comes
    // it is `file`.part.
    Download(QNetworkAccessManager& network, QUrl url, QString file, Limits limits,
             QObject* parent = nullptr);

    void start();
    // What has come is kept.
    void cancel();

    // The file was fetched whole from this address once, whether it is still there or was used and removed.
    static bool isKnown(const QString& file, const QUrl& url);
    // The address without the name and password that it may carry: nothing else is kept or shown.
    static QString shown(const QUrl& url);
    static QString metaOf(const QString& file) { return file + QStringLiteral(".meta"); }
    // It has never been fetched. What has come of it by now may still be gone on with.
    static void forget(const QString& file);

signals:
    // `total` is -1 where the server does not say.
    void progress(qint64 received, qint64 total);
    void finished(const Download::Outcome& outcome);

private:
    void request();
    void takeHeaders();
    void takeBytes();
    void takeEnd();
    std::optional<Outcome> redirect(const QUrl& url);
    void checkPace();
    Outcome noAnswer() const;
    Outcome notWritten(const QFile& file) const;
    void abandon(Outcome outcome);
    Outcome failure() const;
    bool writeMeta(bool whole);
    QString server() const { return m_url.host(); }
    QString place() const { return shown(m_url); }

    QNetworkAccessManager& m_network;
    QUrl m_url;
    QString m_file;
    Limits m_limits;
    QTimer m_pace;
    QTimer m_end;
    QTimer m_headers;      // runs until they are here
    qint64 m_paceFrom = 0; // bytes when the pace was looked at last
    QUrl m_at;             // where redirects have led
    QString m_otherHost;
    QNetworkReply* m_reply = nullptr;
    QFile m_part;
    qint64 m_before = 0; // bytes of an earlier try
    qint64 m_total = -1;
    QByteArray m_tag;
    QByteArray m_modified;
    int m_redirects = 0;
    bool m_cancelled = false;
    bool m_restarted = false;
    std::optional<Outcome> m_abandoned;
};
