// SPDX-License-Identifier: Apache-2.0
// How the played time is divided, so that it says how sure its means are. Not part of the installed headers.
#pragma once

#include "libcost/simulation/environments.h"

namespace cost {

// Sums over one part of the counted time.
struct Part {
    double requests = 0;
    double cold = 0;
    double rejected = 0;
    double provisioned = 0;
    double waitS = 0;
    double aliveS = 0; // environments x seconds
    double runningS = 0;
    double provisionedS = 0; // of that, on provisioned concurrency

    void add(const Part& other) {
        requests += other.requests;
        cold += other.cold;
        rejected += other.rejected;
        provisioned += other.provisioned;
        waitS += other.waitS;
        aliveS += other.aliveS;
        runningS += other.runningS;
        provisionedS += other.provisionedS;
    }
};

// What all pieces found: a part after the other, as the division has them.
struct Sums {
    std::vector<Part> parts;
    std::vector<double> secondsAt; // by requests at once
};

// How the counted time is divided. Standard errors come from batches of parts: neighbouring parts resemble
// each other, longer batches hardly do; and hours of a week differ, weeks do not.
class Division {
public:
    Division(const EnvironmentModel& model, const Played& played);

    std::size_t pieces() const { return m_played.pieces; }
    std::size_t partsOfPiece() const { return m_parts; }
    double secondsOfPart() const { return m_played.countedS / static_cast<double>(m_parts); }
    // When a piece begins, its warm-up included, in seconds of the week that the simulation begins with.
    double begin(std::size_t piece) const;

    std::size_t batches() const { return m_batches; }
    std::size_t batchOf(std::size_t part) const;
    bool replays() const { return m_kind == Kind::Replays; }
    // Since the counting began, or in the week where the parts are pieces of its hours.
    double endOf(std::size_t part) const;

private:
    enum class Kind { Run, Hours, Replays };

    const Played& m_played;
    Kind m_kind = Kind::Run;
    std::size_t m_parts = 96;
    std::size_t m_perBatch = 4;
    std::size_t m_batches = 24;
};

EnvironmentResult summary(const Sums& sums, const Played& played, const Division& division);

} // namespace cost
