// SPDX-License-Identifier: Apache-2.0
// Files of a folder that change together or not at all, also where the program or the machine stops in the
// middle: what is to be moved is written down in one file before anything moves, and whoever comes next
// finishes it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cost {

class FileSet {
public:
    // Finishes, or takes back, what a run before has left in the folder. The caller holds the folder's lock.
    // Throws MachineFailure.
    explicit FileSet(std::filesystem::path folder);
    ~FileSet(); // takes back what was not put in place
    FileSet(const FileSet&) = delete;
    FileSet& operator=(const FileSet&) = delete;

    // Writes the text into the folder, but not yet in its place. `file` is in the folder, or in one that a
    // link there leads to. Throws MachineFailure.
    void add(const std::filesystem::path& file, std::string_view text);
    // Puts every file in its place; when one fails, those before it are put back. Throws MachineFailure.
    void commit();

private:
    struct Staged {
        std::filesystem::path target;
        std::filesystem::path written;
        std::filesystem::path before; // the old file's second name; empty where there was none
    };
    std::filesystem::path m_folder;
    std::vector<Staged> m_files;
};

// Finishes what a commit has left that was ended in the middle; for whoever reads the folder. Throws
// MachineFailure where that cannot be done: old and new files would be read together.
void finishMoves(const std::filesystem::path& folder);

} // namespace cost
