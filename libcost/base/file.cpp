// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/file.h"

#include "libcost/base/file_parts.h"
#include "libcost/base/problem.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <fstream>

namespace cost {

namespace {

std::string megabytes(std::uintmax_t bytes) {
    return std::to_string((bytes + (1U << 20U) - 1) >> 20U) + " MB";
}

std::string tooLarge(const std::string& name, std::size_t most) {
    return name + ": is larger than " + megabytes(most) +
           ", which is more than a file of this kind ever needs";
}

} // namespace

void failed(const std::filesystem::path& file, const std::string& doing, int error) {
    throw MachineFailure(file.string() + ": " + doing + ": " + std::strerror(error));
}

std::string streamText(std::istream& stream, const std::string& name, std::size_t most) {
    std::string text;
    char buffer[65536];
    while (stream.read(buffer, sizeof buffer) || stream.gcount() > 0) {
        text.append(buffer, static_cast<std::size_t>(stream.gcount()));
        if (text.size() > most) throw MachineFailure(tooLarge(name, most));
    }
    if (stream.bad()) throw MachineFailure(name + ": reading failed");
    return text;
}

std::string fileText(const std::filesystem::path& file, std::size_t most) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        throw MachineFailure(file.string() + ": there is no such file; check the name");
    if (std::filesystem::is_directory(status))
        throw MachineFailure(file.string() + ": is a folder; name a file in it");
    if (std::filesystem::is_regular_file(status))
        if (const auto size = std::filesystem::file_size(file, error); !error && size > most)
            throw MachineFailure(tooLarge(file.string(), most));
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) failed(file, "cannot be opened", errno != 0 ? errno : EIO);
    return streamText(stream, file.string(), most);
}

std::filesystem::path targetOf(const std::filesystem::path& file) {
    std::error_code error;
    if (std::filesystem::exists(file, error)) {
        const std::filesystem::path target = std::filesystem::canonical(file, error);
        if (!error) return target;
    }
    std::filesystem::path target = file;
    constexpr int kMostLinks = 40; // as the system follows them
    for (int i = 0; i < kMostLinks && std::filesystem::is_symlink(target, error); ++i) {
        const std::filesystem::path next = std::filesystem::read_symlink(target, error);
        if (error) break;
        target = target.parent_path() / next; // which is `next` where that begins at the root
    }
    if (std::filesystem::is_symlink(target, error)) failed(file, "cannot be written", ELOOP);
    return target;
}

namespace {

// Writes what the handle stands for, and closes it. `own` is the name to remove when that fails.
void writeAll(int handle, std::string_view text, const std::filesystem::path& file, const char* own) {
    const auto giveUp = [&](const char* doing) {
        const int why = errno;
        ::close(handle);
        if (own) ::unlink(own);
        failed(file, doing, why);
    };
    while (!text.empty()) {
        const ssize_t count = ::write(handle, text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) giveUp("cannot be written");
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    if (own) {
        // mkstemp makes a private file: give it the mode of the one it replaces, or the usual one.
        struct stat before {};
        const mode_t mask = ::umask(0);
        ::umask(mask);
        const mode_t mode = ::stat(file.c_str(), &before) == 0 ? (before.st_mode & 07777U) : (0666U & ~mask);
        if (::fchmod(handle, mode) != 0) giveUp("cannot be given its permissions");
        if (::fsync(handle) != 0) giveUp("cannot be written");
    }
    if (::close(handle) != 0) failed(file, "cannot be written", errno);
}

// New files stand beside what they replace, as "<name>.breakeven-<process>-XXXXXX", and are locked by the
// process that writes them.
constexpr std::string_view kMark = ".breakeven-";

// The process in such a name; 0 where it is none, or one of another file.
pid_t writerOf(std::string_view entry, std::string_view name) {
    if (!entry.starts_with(name) || !entry.substr(name.size()).starts_with(kMark)) return 0;
    const std::string_view rest = entry.substr(name.size() + kMark.size());
    pid_t writer = 0;
    const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), writer);
    const std::string_view after(read.ptr, static_cast<std::size_t>(rest.data() + rest.size() - read.ptr));
    constexpr std::size_t kEnding = 7; // "-XXXXXX", and ".old" of what a set replaces
    const bool ends = after.size() == kEnding || (after.size() == kEnding + 4 && after.ends_with(".old"));
    return read.ec == std::errc() && ends && after.front() == '-' ? writer : 0;
}

// What runs that were killed have left beside that file: of a process that is gone, and that nobody has
// locked (it may run on another machine that shares the folder).
void removeLeftBehind(const std::filesystem::path& target) {
    std::error_code error;
    const std::filesystem::path folder = target.parent_path();
    for (const auto& entry : std::filesystem::directory_iterator(folder.empty() ? "." : folder, error)) {
        const pid_t writer = writerOf(entry.path().filename().native(), target.filename().native());
        if (writer <= 0 || ::kill(writer, 0) == 0 || errno != ESRCH) continue;
        const int handle = ::open(entry.path().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (handle < 0) continue;
        if (::flock(handle, LOCK_EX | LOCK_NB) == 0) ::unlink(entry.path().c_str());
        ::close(handle);
    }
}

// A new file beside the target, with its name.
std::string writtenBeside(const std::filesystem::path& target, std::string_view text) {
    removeLeftBehind(target);
    std::string written = target.string() + std::string(kMark) + std::to_string(::getpid()) + "-XXXXXX";
    const int handle = ::mkostemp(written.data(), O_CLOEXEC);
    if (handle < 0) failed(target, "cannot be written", errno);
    ::flock(handle, LOCK_EX | LOCK_NB);
    writeAll(handle, text, target, written.c_str());
    return written;
}

} // namespace

void syncFolder(const std::filesystem::path& folder) {
    // One that cannot be opened for that is let be.
    const int handle = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
}

void writeFile(const std::filesystem::path& file, std::string_view text) {
    std::error_code error;
    if (std::filesystem::is_directory(file, error))
        throw MachineFailure(file.string() + ": is a folder; name a file to write");
    // What is no ordinary file (a pipe, /dev/stdout) is written in place: it cannot be replaced by a new one.
    if (std::filesystem::exists(file, error) && !std::filesystem::is_regular_file(file, error)) {
        const int handle = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
        if (handle < 0) failed(file, "cannot be written", errno);
        return writeAll(handle, text, file, nullptr);
    }
    const std::filesystem::path target = targetOf(file);
    const std::string written = writtenBeside(target, text);
    if (::rename(written.c_str(), target.c_str()) != 0) {
        const int why = errno;
        ::unlink(written.c_str());
        failed(file, "cannot be replaced", why);
    }
    syncFolder(target.parent_path());
}

} // namespace cost
