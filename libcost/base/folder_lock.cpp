// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/folder_lock.h"

#include "libcost/base/problem.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>
#include <thread>

namespace cost {

namespace {

int opened(const std::filesystem::path& folder) {
    return ::open((folder / ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
}

// Who has the lock, as they have written it there.
std::string holder(int handle) {
    char text[200];
    const ssize_t count = ::pread(handle, text, sizeof text, 0);
    std::string name(text, count > 0 ? static_cast<std::size_t>(count) : 0);
    for (const char c : name)
        if (c < ' ' || c > '~') return "another program";
    return name.empty() ? "another program" : name;
}

} // namespace

FolderLock::FolderLock(const std::filesystem::path& folder, const std::string& who,
                       std::chrono::milliseconds wait) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) throw MachineFailure(folder.string() + ": cannot be made: " + error.message());
    m_handle = opened(folder);
    if (m_handle < 0)
        throw MachineFailure((folder / ".lock").string() + ": cannot be written: " + std::strerror(errno));
    const auto end = std::chrono::steady_clock::now() + wait;
    while (::flock(m_handle, LOCK_EX | LOCK_NB) != 0) {
        if (std::chrono::steady_clock::now() >= end) {
            const std::string other = holder(m_handle);
            ::close(m_handle);
            throw MachineFailure(folder.string() + ": " + other +
                                 " is writing there; try again when it has finished");
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    const std::string name = who + " (process " + std::to_string(::getpid()) + ")";
    // What cannot be told is not worth a failure.
    if (::ftruncate(m_handle, 0) != 0 || ::pwrite(m_handle, name.data(), name.size(), 0) < 0) return;
}

FolderLock::~FolderLock() {
    ::close(m_handle);
}

std::unique_ptr<FolderLock> FolderLock::tried(const std::filesystem::path& folder) {
    const int handle = opened(folder);
    if (handle < 0) return nullptr;
    std::unique_ptr<FolderLock> lock(new FolderLock);
    lock->m_handle = handle;
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) return nullptr;
    return lock;
}

} // namespace cost
