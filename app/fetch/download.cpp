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
constexpr int kForbidden = 403;
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

constexpr int kMostRedirects = 10;
// Read ahead of the disk.
constexpr qint64 kMostWaiting = qint64(4) << 20;
// Qt keeps the headers of an answer until they end, however many there are: some megabytes a second.
constexpr int kMostHeadersMs = 120'000;

double mega(qint64 bytes) {
    return static_cast<double>(bytes) / 1e6;
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
    m_headers.setInterval(std::min(m_limits.timeoutMs, kMostHeadersMs));
    m_headers.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &Download::checkPace);
    connect(&m_headers, &QTimer::timeout, this, [this] { abandon(noAnswer()); });
    connect(&m_end, &QTimer::timeout, this, [this] {
        abandon({Outcome::Kind::Failed,
                 tr("%1: has not come whole in %2 minutes; what has come is kept, the next update goes on "
                    "from there")
                     .arg(place())
                     .arg(m_limits.totalMs / 60'000.0)});
    });
}

QString Download::shown(const QUrl& url) {
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

void Download::forget(const QString& file) {
    QFile::remove(metaOf(file));
    QFile::remove(file);
}

bool Download::Outcome::isAbsent() const {
    return kind == Kind::NotFound || (kind == Kind::Failed && status == kForbidden);
}

bool Download::isKnown(const QString& file, const QUrl& url) {
    const Meta meta = readMeta(file);
    return meta.whole && meta.url.toString() == shown(url);
}

void Download::start() {
    m_cancelled = false;
    m_restarted = false;
    m_at = m_url;
    m_redirects = 0;
    m_otherHost.clear();
    m_end.start();
    request();
}

void Download::request() {
    QNetworkRequest request(m_at);
    request.setTransferTimeout(m_limits.timeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Packed bytes could not be gone on with: their count says nothing about the file's.
    request.setRawHeader("Accept-Encoding", "identity");
    m_before = 0;
    m_total = -1;
    m_abandoned.reset();
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
    m_reply->setReadBufferSize(kMostWaiting);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Download::takeHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Download::takeEnd);
    m_pace.stop();
    m_headers.start();
}

// A redirect is followed where it gives up nothing, and another host is told. Qt 6.4 loses its way where one
// leads to the next, so that is done here. Why it is not followed, else nothing.
std::optional<Download::Outcome> Download::redirect(const QUrl& url) {
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!web || url.host().isEmpty() || (m_at.scheme() == u"https" && url.scheme() != u"https"))
        return Outcome{Outcome::Kind::Failed,
                       tr("%1: redirects to %2, which is less safe: it is not followed; check the address")
                           .arg(place(), shown(url))};
    if (++m_redirects > kMostRedirects)
        return Outcome{
            Outcome::Kind::Failed,
            tr("%1: redirects more than %2 times; check the address").arg(place()).arg(kMostRedirects)};
    if (url.host() != m_url.host()) m_otherHost = url.host();
    m_at = url;
    return std::nullopt;
}

Download::Outcome Download::noAnswer() const {
    return {Outcome::Kind::Broken,
            tr("%1: the headers of an answer have not come whole in %2 s; try again later")
                .arg(place())
                .arg(m_headers.interval() / 1000.0)};
}

// The time-out of the network itself is for silence. A byte now and then is not silent, and never ends.
void Download::checkPace() {
    constexpr qint64 kSlowest = 200; // bytes a second
    const qint64 at = m_part.isOpen() ? m_part.pos() : 0;
    const qint64 come = at - m_paceFrom;
    m_paceFrom = at;
    if (come > 0 && come * 1'000 < kSlowest * m_limits.timeoutMs)
        abandon({Outcome::Kind::Broken,
                 tr("%1: only %2 bytes came in %3 s; what has come is kept, the next try goes on from there")
                     .arg(place())
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
    if (!m_reply || m_abandoned) return;
    m_abandoned = std::move(outcome);
    // Not at once: Qt may be in the middle of telling of it.
    QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
}

void Download::takeHeaders() {
    m_headers.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != kOk && status != kPartial) return;
    if (status == kOk) m_before = 0; // all of it again: it has changed, or the server cannot go on
    const QByteArray range = m_reply->rawHeader("Content-Range");
    if (status == kPartial && !range.startsWith("bytes " + QByteArray::number(m_before) + "-"))
        return abandon({Outcome::Kind::Broken,
                        tr("%1: another part came than was asked for; try again later").arg(place())});
    m_tag = m_reply->rawHeader("ETag");
    m_modified = m_reply->rawHeader("Last-Modified");
    bool known = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&known);
    m_total = known ? m_before + length : -1;
    if (m_total > m_limits.bytes)
        return abandon(
            {Outcome::Kind::Failed,
             tr("%1: has %2 MB: that is no price list; check the address").arg(place()).arg(mega(m_total))});
    const auto mode = m_before > 0 ? QIODevice::Append : QIODevice::Truncate;
    m_part.close();
    // Not buffered, so that a full disk is told when and where it is full.
    if (!m_part.open(QIODevice::WriteOnly | QIODevice::Unbuffered | mode) || !writeMeta(false))
        return abandon(notWritten(m_part));
    m_paceFrom = m_part.pos();
    m_pace.start();
}

void Download::takeBytes() {
    if (!m_part.isOpen() || m_abandoned) return; // the body of an error
    const QByteArray bytes = m_reply->readAll();
    if (m_part.write(bytes) != bytes.size()) return abandon(notWritten(m_part));
    if (m_part.pos() > m_limits.bytes) {
        m_part.remove(); // nobody goes on with that
        return abandon(
            {Outcome::Kind::Failed, tr("%1: goes on beyond %2 MB: that is no price list; check the address")
                                        .arg(place())
                                        .arg(mega(m_limits.bytes))});
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
        return {Outcome::Kind::NotFound, tr("%1: the server has no such file").arg(place())};
    if (status >= kMoved && status < kRefused && status != kNotModified)
        return {Outcome::Kind::Failed,
                tr("%1: is a redirect (HTTP status %2) that leads nowhere; check the address")
                    .arg(place())
                    .arg(status)};
    if (status >= kServerFailed || status == kTooMany)
        return {
            Outcome::Kind::Broken,
            tr("%1: the server could not answer (HTTP status %2); try again later").arg(place()).arg(status)};
    if (status >= kRefused)
        return {Outcome::Kind::Failed,
                tr("%1: the server refuses it (HTTP status %2); check the address").arg(place()).arg(status)};
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        return {
            Outcome::Kind::Failed,
            tr("%1: the server sent no file (HTTP status %2); check the address").arg(place()).arg(status)};
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
        if (m_headers.isActive()) return noAnswer();
        return {Outcome::Kind::Broken,
                tr("%1: nothing came for %2 s; what has come is kept, the next try goes on from there")
                    .arg(place())
                    .arg(m_limits.timeoutMs / 1000.0)};
    default:
        return {Outcome::Kind::Broken,
                tr("%1: %2; what has come is kept, the next try goes on from there").arg(place(), reason)};
    }
}

void Download::takeEnd() {
    // Headers may still be under way from the network's own thread when a reply is aborted.
    m_reply->disconnect(this);
    m_pace.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->isOpen()) takeBytes();
    const bool came = m_part.isOpen();
    const qint64 size = came ? m_part.pos() : 0;
    const bool kept = !m_part.isOpen() || m_part.flush();
    m_part.close();
    QNetworkReply* reply = m_reply;
    const auto end = [&](Outcome outcome) {
        m_end.stop();
        m_headers.stop();
        m_reply = nullptr;
        reply->deleteLater();
        outcome.status = status;
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
    const QUrl location = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (m_reply->error() == QNetworkReply::NoError && !location.isEmpty() && !m_cancelled) {
        if (const auto problem = redirect(m_at.resolved(location))) return end(*problem);
        reply->deleteLater();
        return request();
    }
    const bool closed = m_reply->error() == QNetworkReply::RemoteHostClosedError && came && m_total >= 0;
    if ((m_reply->error() != QNetworkReply::NoError && !closed) || !came) return end(failure());
    if (closed || (m_total >= 0 && size != m_total))
        return end(
            {Outcome::Kind::Broken, tr("%1: ended after %2 of %3 bytes; the next try goes on from there")
                                        .arg(place())
                                        .arg(size)
                                        .arg(m_total)});
    QFile::remove(m_file);
    if (!kept || !m_part.rename(m_file) || !writeMeta(true)) return end(notWritten(m_part));
    m_part.setFileName(m_file + QStringLiteral(".part"));
    end({Outcome::Kind::Fetched, {}, m_otherHost, m_total >= 0});
}
