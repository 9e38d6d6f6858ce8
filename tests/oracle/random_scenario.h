// SPDX-License-Identifier: Apache-2.0
// Scenario texts at random, alike for alike seeds on every machine.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

// So many cases; a tenth of them under the sanitizers, which look for other faults than wrong figures.
constexpr int cases(int count) {
#ifdef __SANITIZE_ADDRESS__
    return count < 20 ? 2 : count / 10;
#else
    return count;
#endif
}

// As many as BREAKEVEN_SCENARIOS says, for a longer look than each change can have.
inline int scenarios(int usual) {
    const char* const asked = std::getenv("BREAKEVEN_SCENARIOS");
    const int count = asked ? std::atoi(asked) : 0;
    return count > 0 ? count : cases(usual);
}

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    std::uint64_t below(std::uint64_t end) { return m_engine() % end; }
    bool chance(unsigned percent) { return below(100) < percent; }
    template <class T>
    const T& pick(const std::vector<T>& all) {
        return all[below(all.size())];
    }
    const char* pick(std::initializer_list<const char*> all) { return *(all.begin() + below(all.size())); }

    // A decimal of up to four digits times 10^least to 10^most.
    std::string decimal(int least, int most);
    std::string whole(std::uint64_t least, std::uint64_t most) {
        return std::to_string(least + below(most - least + 1));
    }

private:
    std::mt19937_64 m_engine;
};

struct Taste {
    int mostRequests = 9; // as a power of ten, above four digits
    bool lambdaOnly = false;
};

std::string randomOption(Dice& dice, const Taste& taste, const std::string& mostProvisioned);
std::string randomScenario(Dice& dice, const Taste& taste = {});
