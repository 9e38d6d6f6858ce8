// SPDX-License-Identifier: Apache-2.0
// Whole files, read and written safely.
#pragma once

#include <cstddef>
#include <filesystem>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace cost {

// The file's bytes. Throws MachineFailure for what cannot be read (a folder, no permission, not there) and
// for more than `most` bytes; the message names the file and what to do.
std::string fileText(const std::filesystem::path& file, std::size_t most);

// The rest of a stream, with the same limit; `name` stands in messages.
std::string streamText(std::istream& stream, const std::string& name, std::size_t most);

// Files that are replaced together: each of them whole, and all or none, unless the machine or the program
// dies amid commit(), which may leave some new and others old.
class FileSet {
public:
    FileSet() = default;
    ~FileSet(); // takes back what was not put in place
    FileSet(const FileSet&) = delete;
    FileSet& operator=(const FileSet&) = delete;

    // Writes the text beside the file. Throws MachineFailure.
    void add(const std::filesystem::path& file, std::string_view text);
    // Puts every file in its place; when one fails, those before it are put back. Throws MachineFailure.
    void commit();

private:
    struct Staged {
        std::filesystem::path target;
        std::string written;
        std::string before; // the old file's second name; empty where there was none
    };
    std::vector<Staged> m_files;
};

// Writes the whole file or leaves what was there: writes beside it, then renames; where a link leads. What
// runs that were killed have left beside it goes. Throws MachineFailure.
void writeFile(const std::filesystem::path& file, std::string_view text);

} // namespace cost
