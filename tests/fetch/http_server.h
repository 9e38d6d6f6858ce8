// SPDX-License-Identifier: Apache-2.0
// A web server on loopback, over a real socket, that can be as bad as servers get.
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

class HttpServer : public QTcpServer {
public:
    struct Answer {
        QByteArray body;
        QByteArray tag = {}; // ETag
        int status = 200;
        qsizetype cutAfter = -1;   // closes the connection after so many bytes of the body
        qsizetype stallAfter = -1; // sends so many bytes and then nothing more
        bool ranges = true;        // knows Range and If-Range
        bool counted = true;       // says Content-Length
        QByteArray location = {};  // of a redirect
        int dripMs = 0;            // sends a byte each time so many milliseconds have passed
        bool reset = false;        // breaks the connection off, as a crash does
        QByteArray encoding = {};  // Content-Encoding
        qsizetype said = -1;       // the Content-Length that is said, whatever it is
        bool endless = false;      // the body begins again whenever it ends
        bool endlessHeader = false;
        bool mute = false; // takes the question and says nothing
        int times = -1;    // so often, then as it should be; -1 for always
    };
    struct Request {
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; // names in lower case
    };

    HttpServer();

    std::string address() const;
    void put(const QByteArray& path, Answer answer) { m_answers[path] = std::move(answer); }
    Answer& at(const QByteArray& path) { return m_answers[path]; }
    const QList<Request>& requests() const { return m_requests; }
    int count(const QByteArray& path) const;
    void forgetRequests() { m_requests.clear(); }

private:
    void serve(QTcpSocket* socket);
    // Sends it over and over, as fast as it is taken.
    static void pour(QTcpSocket* socket, const QByteArray& piece);
    void answer(QTcpSocket* socket, const Request& request);

    QHash<QByteArray, Answer> m_answers;
    QList<Request> m_requests;
};
