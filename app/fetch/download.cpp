// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/download.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStorageInfo>

namespace {

constexpr int kOk = 200;
constexpr int kPartial = 206;
constexpr int kMoved = 300;
constexpr int kNotModified = 304;
constexpr int kRefused = 400;
constexpr int kNotFound = 404;
constexpr int kGone = 410;
constexpr int kRangeRefused = 416;
constexpr int kTooMany = 429;
constexpr int kServerFailed = 500;

struct Meta {
    QUrl url;
    QByteArray tag;
    QByteArray modified;
    bool whole = false;
};

Meta readMeta(const QString& file) {
    QFile stored(Download::metaOf(file));
    if (!stored.open(QIODevice::ReadOnly)) return {};
    const QJsonObject object = QJsonDocument::fromJson(stored.readAll()).object();
    return {QUrl(object[QStringLiteral("url")].toString()),
            object[QStringLiteral("etag")].toString().toLatin1(),
            object[QStringLiteral("last_modified")].toString().toLatin1(),
            object[QStringLiteral("whole")].toBool()};
}

// A weak tag does not promise the same bytes.
bool isStrong(const QByteArray& tag) {
    return !tag.isEmpty() && !tag.startsWith("W/");
}

} // namespace

Download::Download(QNetworkAccessManager& network, QUrl url, QString file, Limits limits, QObject* parent)
    : QObject(parent), m_network(network), m_url(std::move(url)), m_file(std::move(file)), m_limits(limits),
      m_part(m_file + QStringLiteral(".part")) {
    m_pace.setInterval(m_limits.timeoutMs);
    m_end.setInterval(m_limits.totalMs);
    m_end.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &Download::checkPace);
    connect(&m_end, &QTimer::timeout, this, [this] {
        abandon({Outcome::Kind::Failed,
                 tr("%1 has not sent all of %2 in %3 minutes; what has come is kept, the next update goes on "
                    "from there")
                     .arg(server(), m_url.path())
                     .arg(m_limits.totalMs / 60'000.0)});
    });
}

QString Download::shown(const QUrl& url) {
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool Download::isKnown(const QString& file, const QUrl& url) {
    const Meta meta = readMeta(file);
    return meta.whole && meta.url.toString() == shown(url);
}

void Download::start() {
    m_cancelled = false;
    m_restarted = false;
    request();
}

void Download::request() {
    QNetworkRequest request(m_url);
    request.setTransferTimeout(m_limits.timeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::UserVerifiedRedirectPolicy);
    // Packed bytes could not be gone on with: their count says nothing about the file's.
    request.setRawHeader("Accept-Encoding", "identity");
    m_before = 0;
    m_total = -1;
    m_abandoned.reset();
    m_otherHost.clear();
    const Meta meta = readMeta(m_file);
    const bool same = meta.url.toString() == shown(m_url) && !m_restarted;
    const QByteArray condition = isStrong(meta.tag) ? meta.tag : meta.modified;
    if (same && meta.whole) {
        if (!meta.tag.isEmpty()) request.setRawHeader("If-None-Match", meta.tag);
        if (!meta.modified.isEmpty()) request.setRawHeader("If-Modified-Since", meta.modified);
    } else if (same && m_part.exists() && m_part.size() > 0 && !condition.isEmpty()) {
        m_before = m_part.size();
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_before) + "-");
        request.setRawHeader("If-Range", condition);
    }
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Download::takeHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::takeBytes);
    connect(m_reply, &QNetworkReply::redirected, this, &Download::follow);
    connect(m_reply, &QNetworkReply::finished, this, &Download::takeEnd);
    m_pace.stop();
    m_end.start();
}

// A redirect is followed where it gives up nothing, and another host is told.
void Download::follow(const QUrl& url) {
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!web || url.host().isEmpty() || (m_url.scheme() == u"https" && url.scheme() != u"https"))
        return abandon({Outcome::Kind::Failed,
                        tr("%1 redirects to %2, which is less safe: it is not followed; check the address")
                            .arg(server(), shown(url))});
    if (url.host() != m_url.host()) m_otherHost = url.host();
    emit m_reply->redirectAllowed();
}

// The time-out of the network itself is for silence. A byte now and then is not silent, and never ends.
void Download::checkPace() {
    constexpr qint64 kSlowest = 200; // bytes a second
    const qint64 at = m_part.isOpen() ? m_part.pos() : 0;
    const qint64 come = at - m_paceFrom;
    m_paceFrom = at;
    if (come > 0 && come * 1'000 < kSlowest * m_limits.timeoutMs)
        abandon({Outcome::Kind::Broken,
                 tr("%1 sent only %2 bytes in %3 s; what has come is kept, the next try goes on from there")
                     .arg(server())
                     .arg(come)
                     .arg(m_limits.timeoutMs / 1000.0)});
}

Download::Outcome Download::notWritten(const QFile& file) const {
    constexpr qint64 kLittle = qint64(1) << 20;
    const QStorageInfo disk(QFileInfo(file.fileName()).path());
    if (disk.isValid() && disk.bytesAvailable() < kLittle) {
        QFile::remove(m_part.fileName()); // it would only keep the disk full
        return {
            Outcome::Kind::Failed,
            tr("%1 cannot be written: the disk is full; make room and update again").arg(file.fileName())};
    }
    return {Outcome::Kind::Failed, tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString())};
}

void Download::cancel() {
    m_cancelled = true;
    if (m_reply) m_reply->abort();
}

void Download::abandon(Outcome outcome) {
    if (!m_reply) return;
    m_abandoned = std::move(outcome);
    m_reply->abort();
}

void Download::takeHeaders() {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != kOk && status != kPartial) return;
    if (status == kOk) m_before = 0; // all of it again: it has changed, or the server cannot go on
    const QByteArray range = m_reply->rawHeader("Content-Range");
    if (status == kPartial && !range.startsWith("bytes " + QByteArray::number(m_before) + "-"))
        return abandon({Outcome::Kind::Broken, tr("%1 sent another part than was asked for").arg(server())});
    m_tag = m_reply->rawHeader("ETag");
    m_modified = m_reply->rawHeader("Last-Modified");
    bool known = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&known);
    m_total = known ? m_before + length : -1;
    if (m_total > m_limits.bytes)
        return abandon({Outcome::Kind::Failed, tr("%1 has %2 MB at %3: that is no price list")
                                                   .arg(server())
                                                   .arg(m_total / 1'000'000)
                                                   .arg(m_url.path())});
    const auto mode = m_before > 0 ? QIODevice::Append : QIODevice::Truncate;
    m_part.close();
    // Not buffered, so that a full disk is told when and where it is full.
    if (!m_part.open(QIODevice::WriteOnly | QIODevice::Unbuffered | mode) || !writeMeta(false))
        return abandon(notWritten(m_part));
    m_paceFrom = m_part.pos();
    m_pace.start();
}

void Download::takeBytes() {
    if (!m_part.isOpen()) return; // the body of an error
    const QByteArray bytes = m_reply->readAll();
    if (m_part.write(bytes) != bytes.size()) return abandon(notWritten(m_part));
    if (m_part.pos() > m_limits.bytes) {
        m_part.remove(); // nobody goes on with that
        return abandon({Outcome::Kind::Failed, tr("%1 sent more than %2 MB at %3: that is no price list")
                                                   .arg(server())
                                                   .arg(m_limits.bytes / 1'000'000)
                                                   .arg(m_url.path())});
    }
    emit progress(m_part.pos(), m_total);
}

bool Download::writeMeta(bool whole) {
    QSaveFile meta(metaOf(m_file));
    const QJsonObject object = {{QStringLiteral("url"), shown(m_url)},
                                {QStringLiteral("etag"), QString::fromLatin1(m_tag)},
                                {QStringLiteral("last_modified"), QString::fromLatin1(m_modified)},
                                {QStringLiteral("whole"), whole}};
    return meta.open(QIODevice::WriteOnly) && meta.write(QJsonDocument(object).toJson()) > 0 && meta.commit();
}

Download::Outcome Download::failure() const {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // The network's own words may repeat the address.
    QString reason = m_reply->errorString();
    for (const QString& secret : {m_url.userInfo(), m_url.password(), m_url.query()})
        if (!secret.isEmpty()) reason.replace(secret, QStringLiteral("..."));
    if (m_cancelled) return {Outcome::Kind::Cancelled, tr("cancelled; what has come is kept")};
    if (status == kNotFound || status == kGone)
        return {Outcome::Kind::NotFound, tr("%1 has no %2").arg(server(), m_url.path())};
    if (status >= kMoved && status < kRefused && status != kNotModified)
        return {Outcome::Kind::Failed,
                tr("%1 answers %2 with a redirect (HTTP status %3) that leads nowhere; check the address")
                    .arg(server(), m_url.path())
                    .arg(status)};
    if (status >= kServerFailed || status == kTooMany)
        return {Outcome::Kind::Broken,
                tr("%1 could not answer (HTTP status %2); try again later").arg(server()).arg(status)};
    if (status >= kRefused)
        return {
            Outcome::Kind::Failed,
            tr("%1 refuses %2 (HTTP status %3); check the address").arg(server(), m_url.path()).arg(status)};
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError:
        return {Outcome::Kind::Unreachable,
                tr("%1 cannot be reached: %2; check the network, or fetch the price lists elsewhere and take "
                   "them with `breakeven prices import`")
                    .arg(server(), reason)};
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return {Outcome::Kind::Broken,
                tr("%1 sent nothing for %2 s; what has come is kept, the next try goes "
                   "on from there")
                    .arg(server())
                    .arg(m_limits.timeoutMs / 1000.0)};
    default:
        return {Outcome::Kind::Broken,
                tr("%1: %2; what has come is kept, the next try goes on from there").arg(server(), reason)};
    }
}

void Download::takeEnd() {
    // Headers may still be under way from the network's own thread when a reply is aborted.
    m_reply->disconnect(this);
    m_pace.stop();
    m_end.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->error() == QNetworkReply::NoError) takeBytes();
    const qint64 size = m_part.isOpen() ? m_part.pos() : 0;
    const bool kept = !m_part.isOpen() || m_part.flush();
    m_part.close();
    QNetworkReply* reply = m_reply;
    const auto end = [&](const Outcome& outcome) {
        m_reply = nullptr;
        reply->deleteLater();
        emit finished(outcome);
    };
    if (m_abandoned) return end(*m_abandoned);
    if (status == kNotModified && !m_cancelled) return end({Outcome::Kind::NotModified, {}});
    if (status == kRangeRefused && !m_restarted && !m_cancelled) {
        // What is here is not the beginning of what is there.
        m_restarted = true;
        m_part.remove();
        reply->deleteLater();
        return request();
    }
    if (m_reply->error() != QNetworkReply::NoError) return end(failure());
    if (m_total >= 0 && size != m_total)
        return end(
            {Outcome::Kind::Broken, tr("%1 ended after %2 of %3 bytes; the next try goes on from there")
                                        .arg(server())
                                        .arg(size)
                                        .arg(m_total)});
    QFile::remove(m_file);
    if (!kept || !m_part.rename(m_file) || !writeMeta(true)) return end(notWritten(m_part));
    m_part.setFileName(m_file + QStringLiteral(".part"));
    end({Outcome::Kind::Fetched, {}, m_otherHost, m_total >= 0});
}
