// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compute/work.h"

#include "ui/i18n/words.h"

#include "libcost/units/format.h"

#include <QThread>

#include <cmath>

Work::Work(int restMs, QObject* parent) : QObject(parent) {
    m_due.setSingleShot(true);
    m_due.setInterval(restMs);
    connect(&m_due, &QTimer::timeout, this, &Work::begin);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] { emit progressed(m_done); });
}

Work::~Work() {
    m_stop = true;
    if (m_thread) m_thread->wait();
}

void Work::start(Job job) {
    m_job = std::move(job);
    if (m_thread) {
        m_stop = true;
        m_again = true;
        return;
    }
    m_due.start();
}

void Work::cancel() {
    if (!isBusy()) return;
    m_due.stop();
    m_again = false;
    m_stop = true;
    if (!m_thread) emit stopped();
}

QString Work::remaining(double done) const {
    if (done <= 0.02) return {};
    const double left = std::ceil(seconds() / done - seconds());
    return tr("%1 left").arg(words(cost::durationText(left * 1000)));
}

void Work::begin() {
    m_stop = false;
    m_again = false;
    m_complete = false;
    m_why.clear();
    m_done = 0;
    m_since.start();
    m_thread.reset(QThread::create([this, job = m_job] {
        try {
            m_complete = job([this](double done) {
                m_done = done;
                return !m_stop;
            });
        } catch (const std::exception& error) {
            m_why = shortened(words(std::string(error.what())), 400);
            if (m_why.isEmpty()) m_why = QStringLiteral("std::exception");
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, &Work::end);
    m_thread->start();
    m_tick.start();
}

void Work::end() {
    m_thread->wait();
    m_thread.reset();
    m_tick.stop();
    if (m_again) return m_due.start();
    if (m_complete && !m_stop) {
        emit finished();
        return;
    }
    if (!m_why.isEmpty() && !m_stop) emit broke(m_why);
    emit stopped();
}
