// SPDX-License-Identifier: Apache-2.0
#include "libcost/simulation/batches.h"

#include <algorithm>
#include <cmath>

namespace cost {

namespace {

constexpr double kLeastBatches = 4;
// A number that neither days nor weeks are multiples of: each batch of hours has some of all kinds.
constexpr std::size_t kHourBatches = 11;

} // namespace

Division::Division(const EnvironmentModel& model, const Played& played) : m_played(played) {
    if (!model.trace.empty()) {
        m_kind = Kind::Replays;
        m_batches = played.pieces;
        return;
    }
    if (played.pieces > 1) {
        m_kind = Kind::Hours;
        m_parts = 1;
        m_batches = kHourBatches;
        return;
    }
    const double weeks = played.countedS / kSecondsPerWeek;
    if (model.steady() || weeks < kLeastBatches || weeks != std::floor(weeks)) return;
    m_perBatch = weeks < 96 ? static_cast<std::size_t>(96 / weeks) : 1;
    m_batches = static_cast<std::size_t>(weeks);
    m_parts = m_perBatch * m_batches;
}

double Division::begin(std::size_t piece) const {
    if (m_kind != Kind::Hours) return 0;
    // Early and late in the hours by turns.
    constexpr double kGoldenSection = 0.6180339887498949;
    const double spare = std::max(0.0, kSecondsPerHour - m_played.countedS);
    const double late = static_cast<double>(piece) * kGoldenSection;
    const double counted = static_cast<double>(piece) * kSecondsPerHour + (late - std::floor(late)) * spare;
    const double before = m_played.warmUpS;
    return counted - before + kSecondsPerWeek * std::ceil(before / kSecondsPerWeek);
}

std::size_t Division::batchOf(std::size_t part) const {
    switch (m_kind) {
    case Kind::Replays: return part / m_parts;
    case Kind::Hours: return part % kHourBatches;
    case Kind::Run: break;
    }
    return part / m_perBatch;
}

double Division::endOf(std::size_t part) const {
    return static_cast<double>(part + 1) * (m_kind == Kind::Hours ? kSecondsPerHour : secondsOfPart());
}

namespace {

// What the sums come to.
class Summary {
public:
    Summary(const Sums& sums, const Played& played, const Division& division)
        : m_parts(sums.parts), m_secondsAt(sums.secondsAt), m_played(played), m_division(division) {}

    EnvironmentResult result() const {
        const double length = m_division.secondsOfPart();
        Part all;
        for (const Part& part : m_parts)
            all.add(part);
        const double requests = std::max(all.requests, 1.0);
        EnvironmentResult result;
        result.played = m_played;
        result.requests =
            m_division.replays() ? all.requests / static_cast<double>(m_division.pieces()) : all.requests;
        result.coldShare = share(requests, [](const Part& p) { return p.cold; });
        result.rejectedShare = share(requests, [](const Part& p) { return p.rejected; });
        result.provisionedShare = share(requests, [](const Part& p) { return p.provisioned; });
        result.environments = mean([&](const Part& p) { return p.aliveS / length; });
        result.running = mean([&](const Part& p) { return p.runningS / length; });
        result.idle =
            mean([&](const Part& p) { return (p.aliveS - (p.runningS - p.provisionedS)) / length; });
        result.waitMeanS = all.waitS / std::max(all.requests - all.rejected, 1.0);
        const double seconds = m_played.allS();
        double passed = 0;
        for (std::size_t n = 0; n < m_secondsAt.size(); ++n) {
            const auto atOnce = static_cast<double>(n);
            if (passed < 0.5 * seconds) result.concurrencyP50 = atOnce;
            if (passed < 0.95 * seconds) result.concurrencyP95 = atOnce;
            if (passed < 0.99 * seconds) result.concurrencyP99 = atOnce;
            if (m_secondsAt[n] > 0) result.concurrencyMost = atOnce;
            passed += m_secondsAt[n];
        }
        // Replays lie one above the other.
        const std::size_t moments = m_division.replays() ? m_division.partsOfPiece() : m_parts.size();
        for (std::size_t i = 0; i < moments; ++i) {
            Part part;
            for (std::size_t at = i; at < m_parts.size(); at += moments)
                part.add(m_parts[at]);
            const double layers = static_cast<double>(m_parts.size() / moments);
            result.moments.push_back({m_division.endOf(i), part.aliveS / length / layers,
                                      part.runningS / length / layers,
                                      part.cold / std::max(part.requests, 1.0)});
        }
        return result;
    }

private:
    template <class Of>
    Measured mean(const Of& of) const {
        std::vector<double> means = batches(of);
        const std::vector<double> sizes = batches([](const Part&) { return 1.0; });
        const auto all = static_cast<double>(m_parts.size());
        double mean = 0;
        for (std::size_t i = 0; i < means.size(); ++i) {
            mean += means[i] / all;
            means[i] /= sizes[i];
        }
        return {mean, errorOf(means)};
    }
    // Of all requests: a ratio of two sums, so that its error is that of what the share leaves unexplained.
    template <class Of>
    Measured share(double requests, const Of& of) const {
        double sum = 0;
        for (const Part& part : m_parts)
            sum += of(part);
        const double share = sum / requests;
        const std::vector<double> rests =
            batches([&](const Part& part) { return of(part) - share * part.requests; });
        return {share, errorOf(rests) * static_cast<double>(rests.size()) / requests};
    }
    // The sum over each batch.
    template <class Of>
    std::vector<double> batches(const Of& of) const {
        std::vector<double> sums(m_division.batches());
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            sums[m_division.batchOf(i)] += of(m_parts[i]);
        return sums;
    }
    // Of their mean.
    double errorOf(const std::vector<double>& batches) const {
        if (!m_played.drawn) return 0;
        const auto count = static_cast<double>(batches.size());
        double mean = 0;
        for (const double each : batches)
            mean += each / count;
        double squares = 0;
        for (const double each : batches)
            squares += (each - mean) * (each - mean);
        return std::sqrt(squares / (count * (count - 1)));
    }

    const std::vector<Part>& m_parts;
    const std::vector<double>& m_secondsAt;
    const Played& m_played;
    const Division& m_division;
};

} // namespace

EnvironmentResult summary(const Sums& sums, const Played& played, const Division& division) {
    return Summary(sums, played, division).result();
}

} // namespace cost
