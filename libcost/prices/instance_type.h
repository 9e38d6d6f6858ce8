// SPDX-License-Identifier: Apache-2.0
// Shapes of what can be rented: EC2 instance types and Fargate task sizes.
#pragma once

#include "libcost/base/name.h"

#include <string>
#include <string_view>
#include <vector>

namespace cost {

enum class Architecture { X86, Arm };
inline constexpr Named<Architecture> kArchitectures[] = {{"x86_64", Architecture::X86},
                                                         {"arm64", Architecture::Arm}};

enum class OperatingSystem { Linux, Windows };
inline constexpr Named<OperatingSystem> kOperatingSystems[] = {{"linux", OperatingSystem::Linux},
                                                               {"windows", OperatingSystem::Windows}};

// What becomes of a burstable instance above its baseline: surplus credits are charged, or it is slowed down.
enum class Credits { Unlimited, Standard };
inline constexpr Named<Credits> kCredits[] = {{"unlimited", Credits::Unlimited},
                                              {"standard", Credits::Standard}};

// Who makes the CPU. AWS: Graviton.
enum class CpuMaker { Intel, Amd, Aws, Apple };
inline constexpr Named<CpuMaker> kCpuMakers[] = {
    {"Intel", CpuMaker::Intel}, {"AMD", CpuMaker::Amd}, {"AWS", CpuMaker::Aws}, {"Apple", CpuMaker::Apple}};

// An EC2 instance type, such as m7g.large. Memory is in GiB, which AWS also writes GB.
struct InstanceType {
    std::string name;
    double vcpu = 0;
    double memoryGb = 0;
    Architecture architecture = Architecture::X86;
    bool burstable = false; // T family: CPU beyond a baseline costs credits
    // The share of its vCPUs that it may use for good: 1 but for burstable and flex types; 0 where a
    // burstable type's is not known.
    double baseline = 1;
    Credits credits = Credits::Unlimited; // as AWS launches a burstable one
    int generation = 0;                   // the number in its name
    CpuMaker maker = CpuMaker::Intel;
    bool previousGeneration = false; // as AWS calls it, or retired
    bool accelerated = false;        // a GPU, Inferentia, Trainium, Gaudi and the like
    bool special = false;            // made for one thing: FPGAs, video, HPC clusters

    // "m7g"
    std::string_view family() const { return std::string_view(name).substr(0, name.find('.')); }
    // A baseline without credits: more is likely, and not promised.
    bool flex() const { return !burstable && baseline < 1; }
    bool metal() const { return name.find(".metal") != std::string::npos; }
};

// What the name of a type says of it, where nothing else does: generation, maker, group, flex.
void readName(InstanceType& type);

// One CPU size of a Fargate task and the memory sizes, in GB, that go with it.
struct FargateSize {
    double vcpu = 0;
    std::vector<double> memoryGb;
    std::vector<OperatingSystem> systems;
};

} // namespace cost
