// SPDX-License-Identifier: Apache-2.0
#include "libcost/base/file_moves.h"

#include "libcost/base/file.h"
#include "libcost/base/file_parts.h"
#include "libcost/base/folder_lock.h"
#include "libcost/base/problem.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <set>
#include <thread>

namespace cost {

namespace fs = std::filesystem;

namespace {

constexpr const char* kStaged = ".staged"; // a folder: new files, and old ones until all is done
constexpr const char* kMoves = ".moves";   // what is moved from where to where; there while it is done
constexpr std::size_t kLargest = std::size_t{16} << 20U;

struct Move {
    std::string from; // empty: what is at `to` was not there before, and goes
    std::string to;
};

void makeFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) throw MachineFailure(folder.string() + ": cannot be made: " + error.message());
}

dev_t deviceOf(const fs::path& folder) {
    struct stat status {};
    return ::stat(folder.c_str(), &status) == 0 ? status.st_dev : 0;
}

void writeMoves(const fs::path& folder, const std::vector<Move>& moves) {
    std::string text;
    for (const Move& move : moves)
        text += move.from + '\0' + move.to + '\0';
    const fs::path fresh = folder / kStaged / "moves";
    writeFile(fresh, text);
    if (::rename(fresh.c_str(), (folder / kMoves).c_str()) != 0)
        failed(folder / kMoves, "cannot be written", errno);
    syncFolder(folder);
}

std::vector<Move> readMoves(const fs::path& folder) {
    const std::string text = fileText(folder / kMoves, kLargest);
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\0', at);
        if (end == std::string::npos) break;
        words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    std::vector<Move> moves;
    for (std::size_t i = 0; i + 1 < words.size(); i += 2)
        moves.push_back({words[i], words[i + 1]});
    return moves;
}

// Moves what has not moved yet. The number of the first that cannot be moved, or the number of all.
std::size_t moved(const fs::path& folder, const std::vector<Move>& moves) {
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const fs::path to = folder / moves[i].to;
        if (moves[i].from.empty()) {
            if (::unlink(to.c_str()) != 0 && errno != ENOENT) return i;
            continue;
        }
        const fs::path from = folder / moves[i].from;
        if (::rename(from.c_str(), to.c_str()) == 0) continue;
        // What is no longer there was moved before the end came.
        if (errno != ENOENT || ::access(from.c_str(), F_OK) == 0 || ::access(to.c_str(), F_OK) != 0) return i;
    }
    return moves.size();
}

// Who may write to the folder may leave a list there; only one's own says which files of one's own move.
void checkOwner(const fs::path& folder) {
    struct stat status {};
    const fs::path list = folder / kMoves;
    if (::lstat(list.c_str(), &status) != 0) return;
    if (!S_ISREG(status.st_mode) || status.st_uid != ::geteuid())
        throw MachineFailure(folder.string() +
                             ": an import of another user was ended here in the middle: let that user run it "
                             "again, or remove " +
                             list.string() + " if nobody there knows of it");
}

// With the folder's lock held.
void finish(const fs::path& folder) {
    std::error_code error;
    if (fs::exists(folder / kMoves, error)) {
        checkOwner(folder);
        const std::vector<Move> moves = readMoves(folder);
        errno = 0;
        if (const std::size_t done = moved(folder, moves); done < moves.size())
            failed(folder / moves[done].to, "cannot be replaced, as an import that was ended had begun to",
                   errno);
        ::unlink((folder / kMoves).c_str());
        syncFolder(folder);
    }
    fs::remove_all(folder / kStaged, error);
}

// As the list of moves names it: by its place in the folder where it is there, so that the folder may move.
std::string placeIn(const fs::path& folder, const fs::path& file) {
    const std::string start = folder.string() + '/';
    const std::string name = file.string();
    return name.starts_with(start) ? name.substr(start.size()) : fs::absolute(file).string();
}

} // namespace

FileSet::FileSet(fs::path folder) : m_folder(std::move(folder)) {
    makeFolder(m_folder);
    finish(m_folder);
}

FileSet::~FileSet() {
    std::error_code error;
    for (const Staged& file : m_files)
        fs::remove(file.written, error);
    if (!fs::exists(m_folder / kMoves, error)) fs::remove_all(m_folder / kStaged, error);
}

void FileSet::add(const fs::path& file, std::string_view text) {
    const fs::path staged = m_folder / kStaged;
    makeFolder(file.parent_path());
    makeFolder(staged);
    const fs::path target = targetOf(file);
    std::error_code error;
    if (fs::is_directory(target, error)) failed(target, "cannot be replaced", EISDIR);
    // Of a folder on another device it could not be moved.
    const bool near = deviceOf(target.parent_path()) == deviceOf(staged);
    const std::string number = std::to_string(m_files.size());
    const fs::path written = near ? staged / number : fs::path(target.string() + ".staged");
    writeFile(written, text);
    fs::path before;
    if (fs::exists(target, error)) {
        before = near ? staged / (number + ".before") : fs::path(target.string() + ".before");
        fs::remove(before, error);
        if (::link(target.c_str(), before.c_str()) != 0) { // not every disk has second names
            fs::copy_file(target, before, error);
            if (error) throw MachineFailure(target.string() + ": cannot be copied: " + error.message());
        }
        struct stat status {};
        if (::stat(target.c_str(), &status) == 0) ::chmod(written.c_str(), status.st_mode & 07777U);
    }
    m_files.push_back({target, written, before});
}

void FileSet::commit() {
    if (m_files.empty()) return;
    std::vector<Move> moves;
    std::set<fs::path> folders;
    for (const Staged& file : m_files) {
        moves.push_back({placeIn(m_folder, file.written), placeIn(m_folder, file.target)});
        folders.insert(file.target.parent_path());
    }
    writeMoves(m_folder, moves);
    const std::size_t done = moved(m_folder, moves);
    const int why = errno;
    std::vector<Move> back;
    if (done < moves.size()) {
        for (std::size_t i = 0; i < done; ++i)
            back.push_back(
                {m_files[i].before.empty() ? "" : placeIn(m_folder, m_files[i].before), moves[i].to});
        writeMoves(m_folder, back); // from here on whoever finishes goes back
        moved(m_folder, back);
    }
    for (const fs::path& folder : folders)
        syncFolder(folder);
    ::unlink((m_folder / kMoves).c_str());
    syncFolder(m_folder);
    std::error_code error;
    for (const Staged& file : m_files) {
        fs::remove(file.written, error);
        if (!file.before.empty()) fs::remove(file.before, error);
    }
    fs::remove_all(m_folder / kStaged, error);
    const fs::path culprit = done < moves.size() ? m_files[done].target : fs::path();
    m_files.clear();
    if (!culprit.empty()) failed(culprit, "cannot be replaced", why);
}

void finishMoves(const fs::path& folder) {
    std::error_code error;
    constexpr int kTries = 250;
    for (int i = 0; fs::exists(folder / kMoves, error); ++i) {
        if (const auto lock = FolderLock::tried(folder)) return finish(folder);
        // Whoever is moving files needs a moment.
        if (i == kTries)
            throw MachineFailure(folder.string() +
                                 ": an import was ended here in the middle, and cannot be finished: run this "
                                 "again with the right to write there, when nobody else does");
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

} // namespace cost
