// SPDX-License-Identifier: Apache-2.0
// One writer at a time in a folder, of whatever program.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

namespace cost {

class FolderLock {
public:
    // Makes the folder where there is none, and waits so long for another to finish. `who` is what those are
    // told who come meanwhile: "an import of price lists". Throws MachineFailure, which names the other.
    FolderLock(const std::filesystem::path& folder, const std::string& who,
               std::chrono::milliseconds wait = std::chrono::milliseconds(0));
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    // Null where somebody has it, or where the folder cannot be written.
    static std::unique_ptr<FolderLock> tried(const std::filesystem::path& folder);

private:
    FolderLock() = default;
    int m_handle = -1;
};

} // namespace cost
