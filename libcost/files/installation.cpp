// SPDX-License-Identifier: Apache-2.0
#include "libcost/files/installation.h"

#include "libcost/base/problem.h"

#include <cstdlib>

namespace cost {

namespace fs = std::filesystem;

namespace {

// What is installed beside the program comes first: above /usr/bin lies the root, where anything may stand. A
// build tree stands up to two folders deep in the source tree: build/, build/check/.
fs::path found(const fs::path& programFolder, const fs::path& inSources, const fs::path& installed,
               const fs::path& mark, const char* what) {
    std::error_code error;
    const fs::path share = (programFolder / "../share/breakeven" / installed).lexically_normal();
    if (fs::exists(share / mark, error)) return share;
    for (const char* up : {"..", "../..", "../../.."}) {
        const fs::path candidate = programFolder / up / inSources;
        if (fs::exists(candidate / mark, error)) return candidate.lexically_normal();
    }
    throw MachineFailure(std::string("cannot find the ") + what + ": looked above " + programFolder.string() +
                         " and in " + share.string());
}

} // namespace

fs::path programFolder() {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (error) throw MachineFailure("cannot find the folder of this program: " + error.message());
    return program.parent_path();
}

fs::path pricesFolder(const fs::path& programFolder) {
    if (const char* own = std::getenv("BREAKEVEN_PRICES"); own && *own) return own;
    return found(programFolder, "pricing-data", "pricing-data", "catalogue.json",
                 "price catalogue (name it with --prices DIR)");
}

fs::path userPricesFolder() {
    if (const char* own = std::getenv("BREAKEVEN_USER_PRICES"); own && *own) return own;
    const fs::path inHome = fs::path("breakeven") / "prices";
    if (const char* data = std::getenv("XDG_DATA_HOME"); data && *data == '/') return data / inHome;
    if (const char* home = std::getenv("HOME"); home && *home == '/')
        return fs::path(home) / ".local" / "share" / inHome;
    return {};
}

bool isUserPricesFolderNamed() {
    const char* own = std::getenv("BREAKEVEN_USER_PRICES");
    return own && *own;
}

std::vector<Overlay> overlaysOf(const fs::path& userPrices, bool named) {
    if (userPrices.empty()) return {};
    std::vector<Overlay> overlays = {userPrices, userPrices / "private"};
    overlays[0].named = named;
    overlays[1].negotiated = true;
    return overlays;
}

fs::path examplesFolder(const fs::path& programFolder) {
    return found(programFolder, "app/examples", "examples", "api-backend.json", "examples");
}

} // namespace cost
