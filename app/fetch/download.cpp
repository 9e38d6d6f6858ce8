// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/download.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace {

constexpr int kOk = 200;
constexpr int kPartial = 206;
constexpr int kNotModified = 304;
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

Download::Download(QNetworkAccessManager& network, QUrl url, QString file, int timeoutMs, QObject* parent)
    : QObject(parent), m_network(network), m_url(std::move(url)), m_file(std::move(file)),
      m_timeoutMs(timeoutMs), m_part(m_file + QStringLiteral(".part")) {}

bool Download::isKnown(const QString& file, const QUrl& url) {
    const Meta meta = readMeta(file);
    return meta.whole && meta.url == url;
}

void Download::start() {
    m_cancelled = false;
    m_restarted = false;
    request();
}

void Download::request() {
    QNetworkRequest request(m_url);
    request.setTransferTimeout(m_timeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    // Packed bytes could not be gone on with: their count says nothing about the file's.
    request.setRawHeader("Accept-Encoding", "identity");
    m_before = 0;
    m_total = -1;
    m_abandoned.reset();
    const Meta meta = readMeta(m_file);
    const bool same = meta.url == m_url && !m_restarted;
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
    connect(m_reply, &QNetworkReply::finished, this, &Download::takeEnd);
}

void Download::cancel() {
    m_cancelled = true;
    if (m_reply) m_reply->abort();
}

void Download::abandon(Outcome outcome) {
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
    const auto mode = m_before > 0 ? QIODevice::Append : QIODevice::Truncate;
    m_part.close();
    if (!m_part.open(QIODevice::WriteOnly | mode) || !writeMeta(false))
        abandon({Outcome::Kind::Failed,
                 tr("%1 cannot be written: %2").arg(m_part.fileName(), m_part.errorString())});
}

void Download::takeBytes() {
    if (!m_part.isOpen()) return; // the body of an error
    const QByteArray bytes = m_reply->readAll();
    if (m_part.write(bytes) != bytes.size())
        return abandon({Outcome::Kind::Failed,
                        tr("%1 cannot be written: %2").arg(m_part.fileName(), m_part.errorString())});
    emit progress(m_part.pos(), m_total);
}

bool Download::writeMeta(bool whole) {
    QSaveFile meta(metaOf(m_file));
    const QJsonObject object = {{QStringLiteral("url"), m_url.toString()},
                                {QStringLiteral("etag"), QString::fromLatin1(m_tag)},
                                {QStringLiteral("last_modified"), QString::fromLatin1(m_modified)},
                                {QStringLiteral("whole"), whole}};
    return meta.open(QIODevice::WriteOnly) && meta.write(QJsonDocument(object).toJson()) > 0 && meta.commit();
}

Download::Outcome Download::failure() const {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString reason = m_reply->errorString();
    if (m_cancelled) return {Outcome::Kind::Cancelled, tr("cancelled; what has come is kept")};
    if (status == kNotFound || status == kGone)
        return {Outcome::Kind::NotFound, tr("%1 has no %2").arg(server(), m_url.path())};
    if (status >= kServerFailed || status == kTooMany)
        return {Outcome::Kind::Broken,
                tr("%1 could not answer (HTTP status %2); try again later").arg(server()).arg(status)};
    if (status >= 400)
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
                    .arg(m_timeoutMs / 1000.0)};
    default:
        return {Outcome::Kind::Broken,
                tr("%1: %2; what has come is kept, the next try goes on from there").arg(server(), reason)};
    }
}

void Download::takeEnd() {
    // Headers may still be under way from the network's own thread when a reply is aborted.
    m_reply->disconnect(this);
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
    if (!kept || !m_part.rename(m_file) || !writeMeta(true))
        return end({Outcome::Kind::Failed, tr("%1 cannot be written: %2").arg(m_file, m_part.errorString())});
    m_part.setFileName(m_file + QStringLiteral(".part"));
    end({Outcome::Kind::Fetched, {}});
}
