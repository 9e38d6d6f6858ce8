// SPDX-License-Identifier: Apache-2.0
// What writing one file and moving several have in common. Not part of the installed headers.
#pragma once

#include <filesystem>
#include <string>

namespace cost {

// Throws MachineFailure: "FILE: cannot be written: No space left on device".
[[noreturn]] void failed(const std::filesystem::path& file, const std::string& doing, int error);

// What a link leads to, so that it stays a link: its target is replaced, or made where it leads nowhere yet.
// Throws MachineFailure where links go round in a circle.
std::filesystem::path targetOf(const std::filesystem::path& file);

// Sees to it that what was renamed in the folder is so after a power cut, too.
void syncFolder(const std::filesystem::path& folder);

} // namespace cost
