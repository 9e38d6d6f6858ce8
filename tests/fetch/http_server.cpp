// SPDX-License-Identifier: Apache-2.0
#include "tests/fetch/http_server.h"

#include <QTimer>
#include <sys/socket.h>

#include <algorithm>

HttpServer::HttpServer() {
    if (!listen(QHostAddress::LocalHost)) qFatal("no port on loopback");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection())
            serve(socket);
    });
}

std::string HttpServer::address() const {
    return "http://127.0.0.1:" + std::to_string(serverPort());
}

int HttpServer::count(const QByteArray& path) const {
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&](const Request& r) { return r.path == path; }));
}

void HttpServer::serve(QTcpSocket* socket) {
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray text = socket->peek(1 << 16);
        if (!text.contains("\r\n\r\n")) return;
        socket->readAll();
        const QList<QByteArray> lines = text.split('\n');
        Request request{lines[0].split(' ').value(1), {}};
        for (qsizetype i = 1; i < lines.size(); ++i)
            if (const qsizetype colon = lines[i].indexOf(':'); colon > 0)
                request.headers[lines[i].left(colon).toLower()] = lines[i].mid(colon + 1).trimmed();
        m_requests.append(request);
        answer(socket, request);
    });
}

void HttpServer::pour(QTcpSocket* socket, const QByteArray& piece) {
    QByteArray much;
    while (much.size() < (1 << 18))
        much += piece;
    connect(socket, &QTcpSocket::bytesWritten, socket, [socket, much] {
        if (socket->bytesToWrite() < much.size()) socket->write(much);
    });
    socket->write(much);
}

void HttpServer::answer(QTcpSocket* socket, const Request& request) {
    if (!m_answers.contains(request.path)) {
        socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\nConnection: close\r\n\r\nnone");
        return socket->disconnectFromHost();
    }
    Answer& stored = m_answers[request.path];
    Answer now = stored;
    if (stored.times == 0) now = {stored.body, stored.tag};
    if (stored.times > 0) --stored.times;

    qsizetype from = 0;
    const QByteArray range = request.headers.value("range");
    if (now.status == 200 && !now.tag.isEmpty() && request.headers.value("if-none-match") == now.tag) {
        now.status = 304;
    } else if (now.status == 200 && now.ranges && range.startsWith("bytes=") &&
               request.headers.value("if-range") == now.tag) {
        from = range.mid(6).chopped(1).toLongLong();
        now.status = from < now.body.size() ? 206 : 416;
    }
    if (now.mute) return;
    if (now.reset) {
        const int linger[2] = {1, 0};
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, linger,
                     sizeof linger);
        return socket->abort();
    }
    const QByteArray body = now.status == 200 || now.status == 206 ? now.body.mid(from) : QByteArray("no");
    QByteArray head = "HTTP/1.1 " + QByteArray::number(now.status) + " Status\r\nConnection: close\r\n";
    if (!now.tag.isEmpty()) head += "ETag: " + now.tag + "\r\n";
    if (now.status == 206)
        head += "Content-Range: bytes " + QByteArray::number(from) + "-" +
                QByteArray::number(now.body.size() - 1) + "/" + QByteArray::number(now.body.size()) + "\r\n";
    if (now.status == 304) {
        socket->write(head + "\r\n");
        return socket->disconnectFromHost();
    }
    if (!now.encoding.isEmpty()) head += "Content-Encoding: " + now.encoding + "\r\n";
    if (!now.location.isEmpty()) head += "Location: " + now.location + "\r\n";
    if (now.counted && !now.endless)
        head += "Content-Length: " + QByteArray::number(now.said >= 0 ? now.said : body.size()) + "\r\n";
    if (now.endlessHeader) {
        socket->write(head);
        return pour(socket, "X-More: " + QByteArray(8'000, 'x') + "\r\n");
    }
    socket->write(head + "\r\n");
    if (now.endless) return pour(socket, body);
    if (now.dripMs > 0) {
        auto* drip = new QTimer(socket);
        connect(drip, &QTimer::timeout, socket, [socket, body, at = 0]() mutable {
            socket->write(body.mid(at++, 1));
            socket->flush();
        });
        return drip->start(now.dripMs);
    }
    if (now.stallAfter >= 0) {
        socket->write(body.left(now.stallAfter));
        return; // and leaves the line open
    }
    socket->write(now.cutAfter >= 0 ? body.left(now.cutAfter) : body);
    socket->disconnectFromHost();
}
