// SPDX-License-Identifier: Apache-2.0
// Threads that are kept, since starting one takes as long as pricing a hundred thousand scenarios.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace cost {

class Pool {
public:
    // As many threads in all, the caller's among them; as many as the machine runs at once for 0. They are
    // started when there is first something to do.
    explicit Pool(unsigned threads = 0);
    ~Pool();
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    std::size_t threads() const { return m_threads; }

    // Calls each(i) for every i below count, in any order and several at a time, and returns when all are
    // done. What one of them throws is thrown here. For one caller at a time.
    void run(std::size_t count, const std::function<void(std::size_t)>& each);

private:
    void work();
    void takePart(std::unique_lock<std::mutex>& lock);

    std::size_t m_threads;
    std::mutex m_mutex;
    std::condition_variable m_begun;
    std::condition_variable m_ended;
    const std::function<void(std::size_t)>* m_each = nullptr;
    std::size_t m_next = 0;
    std::size_t m_count = 0;
    std::size_t m_busy = 0;
    std::exception_ptr m_failure;
    bool m_closing = false;
    std::vector<std::thread> m_workers;
};

} // namespace cost
