// SPDX-License-Identifier: Apache-2.0
// Whole files, read and written safely.
#pragma once

#include <cstddef>
#include <filesystem>
#include <istream>
#include <string>
#include <string_view>

namespace cost {

// The file's bytes. Throws MachineFailure for what cannot be read (a folder, no permission, not there) and
// for more than `most` bytes; the message names the file and what to do.
std::string fileText(const std::filesystem::path& file, std::size_t most);

// The rest of a stream, with the same limit; `name` stands in messages.
std::string streamText(std::istream& stream, const std::string& name, std::size_t most);

// Writes the whole file or leaves what was there: writes beside it, then renames; where a link leads. What
// runs that were killed have left beside it goes. Throws MachineFailure.
void writeFile(const std::filesystem::path& file, std::string_view text);

} // namespace cost
