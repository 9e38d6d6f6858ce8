// SPDX-License-Identifier: Apache-2.0
// Shapes of what can be rented: EC2 instance types and Fargate task sizes.
#pragma once

#include "libcost/units/name.h"

#include <string>
#include <vector>

namespace cost {

enum class Architecture { X86, Arm };
inline constexpr Named<Architecture> kArchitectures[] = {{"x86_64", Architecture::X86},
                                                         {"arm64", Architecture::Arm}};

enum class OperatingSystem { Linux, Windows };
inline constexpr Named<OperatingSystem> kOperatingSystems[] = {{"linux", OperatingSystem::Linux},
                                                               {"windows", OperatingSystem::Windows}};

// An EC2 instance type, such as m7g.large. Memory is in GiB, which AWS also writes GB.
struct InstanceType {
    std::string name;
    double vcpu = 0;
    double memoryGb = 0;
    Architecture architecture = Architecture::X86;
    bool burstable = false; // T family: CPU beyond a baseline costs credits
};

// One CPU size of a Fargate task and the memory sizes, in GB, that go with it.
struct FargateSize {
    double vcpu = 0;
    std::vector<double> memoryGb;
    std::vector<OperatingSystem> systems;
};

} // namespace cost
