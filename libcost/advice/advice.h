// SPDX-License-Identifier: Apache-2.0
// What to run: hard limits first, then money, then risk; why; what would change it. All of it is data, from
// which words are made at the last moment.
#pragma once

#include "libcost/advice/commitment.h"
#include "libcost/advice/ways_round.h"

namespace cost {

// How much there is to look after, and to be tied to: by rising risk. Among options that cost about the same
// the one with the least is advised.
enum class Risk {
    PayPerUse,     // Lambda on demand
    KeptReady,     // with provisioned concurrency, or SnapStart's snapshots
    Containers,    // tasks to size and to update, AWS runs the servers
    ManagedFleet,  // Lambda Managed Instances
    Instances,     // servers to patch and to scale
    Interruptible, // Spot
    Committed      // a Savings Plan or a reservation
};
Risk riskOf(const Compute& compute);

// What an option costs somewhere.
struct Weighed {
    double usd = 0;
    // Its fleet is busier at the peak than fleets are meant to be (workload/sizing): whatever else it is,
    // that is more of a risk than to be tied to something.
    bool tight = false;
};

enum class Verdict {
    Clear,         // one costs clearly less than the rest
    NoClearWinner, // others cost about the same: of them the one with the least risk is advised
    NothingFits,   // every option is blocked or has no price
    Incomplete     // of one alone the price is known: what the others cost is not, so that nothing is advised
};
inline constexpr Named<Verdict> kVerdicts[] = {{"clear", Verdict::Clear},
                                               {"no-clear-winner", Verdict::NoClearWinner},
                                               {"nothing-fits", Verdict::NothingFits},
                                               {"incomplete", Verdict::Incomplete}};

struct Reason {
    enum class Kind {
        Saving,        // USD a month below the runner-up, share of the runner-up's cost
        Dearer,        // USD above the cheapest, share: the price of less risk
        OnlyOne,       // the others are blocked or have no price: how many
        PaysPerUse,    // requests a month; nothing is paid while idle
        Utilisation,   // of its fleet, at the mean and at the peak
        RivalIdles,    // the runner-up's fleet is so busy, at the mean and at the peak
        ColdStarts,    // share of the requests, milliseconds that each waits
        NothingToRun,  // no servers to patch or to scale
        ServersToRun,  // how many there are to look after
        Committed,     // years
        Reversible,    // it can be left at any time
        Interruptions, // Spot takes servers back
        NotPriced,     // options whose price is not known here: how many
        NoHeadroom,    // its fleet is so busy at the peak, and should be no busier than so
    };
    Kind kind = Kind::Saving;
    std::array<double, 2> values{};
    std::string optionId; // of whom it is said, where that is not the one advised
};
inline constexpr Named<Reason::Kind> kReasons[] = {{"saving", Reason::Kind::Saving},
                                                   {"dearer", Reason::Kind::Dearer},
                                                   {"only-one", Reason::Kind::OnlyOne},
                                                   {"pays-per-use", Reason::Kind::PaysPerUse},
                                                   {"utilisation", Reason::Kind::Utilisation},
                                                   {"rival-idles", Reason::Kind::RivalIdles},
                                                   {"cold-starts", Reason::Kind::ColdStarts},
                                                   {"nothing-to-run", Reason::Kind::NothingToRun},
                                                   {"servers-to-run", Reason::Kind::ServersToRun},
                                                   {"committed", Reason::Kind::Committed},
                                                   {"reversible", Reason::Kind::Reversible},
                                                   {"interruptions", Reason::Kind::Interruptions},
                                                   {"not-priced", Reason::Kind::NotPriced},

                                                   {"no-headroom", Reason::Kind::NoHeadroom}};

// What is advised somewhere.
struct Decision {
    Verdict verdict = Verdict::NothingFits;
    std::size_t option = 0; // of the scenario; not said where nothing fits

    bool operator==(const Decision&) const = default;
    // Whether the same option is advised, however clearly; or nothing, here and there.
    bool advisesTheSame(const Decision& other) const;
};

// The nearest place on a dial from which another option is advised.
struct Flip {
    Dial dial = Dial::Requests;
    double from = 0;  // where the dial stands
    double last = 0;  // the last place found where the same is advised
    double value = 0; // from here on it is another
    Decision becomes;
    // Where the two options cost the same, if that is elsewhere on this side: advice also weighs risk.
    std::optional<double> costsCross;

    // How far that is, as a ratio of 1 or more; infinite from 0.
    double distance() const;
};

struct Advice {
    Comparison comparison;
    std::vector<std::vector<Obstacle>> obstacles; // of each option
    Decision decision;
    std::optional<std::size_t> runnerUp; // the best of the rest
    std::vector<Reason> reasons;
    // Both ways on every dial where there is one, the nearest first.
    std::vector<Flip> flips;
    std::vector<Commitment> commitments; // of the option advised
    // What the scenario does not list, where it is clearly cheaper than the option advised, or the only thing
    // that fits; by rising cost.
    std::vector<Comparison::Row> alternatives;
    // Fleets of the scenario that cost clearly less where as many run as each hour needs, so that at least
    // half of what they cost above the option advised goes: `option` of the scenario, as it would be. Those
    // that would be clearly cheaper than it are among the alternatives.
    struct Scaled {
        std::size_t option = 0;
        Comparison::Row row;
    };
    std::vector<Scaled> scaled;

    // The cheapest of them that is no riskier than the option advised, and does not follow the load unless
    // all fleets are to, or null.
    const Comparison::Row* cheaperUnlisted() const;
};

// An answer to: what should this run on, and why?
Advice advise(const PriceBook& book, const Scenario& scenario);

// What is advised with the dial there; the same that advise() says of the scenario so turned.
class Adviser {
public:
    // Keep both alive and unchanged.
    Adviser(const PriceBook& book, const Scenario& scenario);

    Decision now() const;
    Decision at(Dial dial, double value) const;
    // USD a month of each option; nothing where it is blocked or has no price.
    std::vector<std::optional<double>> costs() const;
    std::vector<std::optional<double>> costsAt(Dial dial, double value) const;

private:
    using Prices = std::vector<std::optional<Weighed>>;
    Decision decide(const Prices& prices) const;
    template <class Turn>
    Prices priced(const Turn& turn) const;

    const Scenario& m_scenario;
    std::vector<std::optional<Pricer>> m_pricers; // of each option that has a price somewhere
    bool m_anyUnknown = false;                    // of one it is not known what it costs
};

} // namespace cost
