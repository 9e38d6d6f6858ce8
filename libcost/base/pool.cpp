// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/pool.h"

#include <algorithm>

namespace cost {

Pool::Pool(unsigned threads)
    : m_threads(threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency())) {}

Pool::~Pool() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_begun.notify_all();
    for (std::thread& worker : m_workers)
        worker.join();
}

void Pool::run(std::size_t count, const std::function<void(std::size_t)>& each) {
    std::unique_lock lock(m_mutex);
    while (m_workers.size() + 1 < m_threads)
        m_workers.emplace_back([this] { work(); });
    m_each = &each;
    m_next = 0;
    m_count = count;
    m_failure = nullptr;
    m_begun.notify_all();
    takePart(lock);
    m_ended.wait(lock, [this] { return m_busy == 0; });
    m_each = nullptr;
    if (m_failure) std::rethrow_exception(m_failure);
}

void Pool::work() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_begun.wait(lock, [this] { return m_closing || m_next < m_count; });
        if (m_closing) return;
        takePart(lock);
        m_ended.notify_all();
    }
}

void Pool::takePart(std::unique_lock<std::mutex>& lock) {
    ++m_busy;
    while (m_next < m_count) {
        // Many at first, so that the lock is seldom taken; few at the end, so that nobody waits long.
        const std::size_t first = m_next;
        const std::size_t last = first + std::max<std::size_t>(1, (m_count - first) / (4 * m_threads));
        m_next = last;
        lock.unlock();
        std::exception_ptr failure;
        try {
            for (std::size_t i = first; i < last; ++i)
                (*m_each)(i);
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        if (!failure) continue;
        if (!m_failure) m_failure = failure;
        m_next = m_count; // nothing further is begun
    }
    --m_busy;
}

} // namespace cost
