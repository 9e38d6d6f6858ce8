// SPDX-License-Identifier: Apache-2.0
// The M/M/c queue: Poisson arrivals, exponential service times, c servers, first come first served. The
// formulas are those of A. K. Erlang (1917); names are the field's own.
#pragma once

namespace cost {

// `load` is the offered load in erlangs, arrival rate times mean service time, 0 or more; `servers` is 0 or
// more, whole. To about thirteen digits, from 1 server to many millions.

// Erlang B: the probability that an arrival finds every server busy when nobody waits.
double erlangB(double servers, double load);
// Erlang C: the probability that an arrival has to wait; 1 where the servers cannot keep up.
double erlangC(double servers, double load);

class Queue {
public:
    // servers: 1 or more, whole. arrivals: a second, 0 or more. service: mean seconds, above 0.
    Queue(double servers, double arrivals, double service);

    double utilisation() const { return m_load / m_servers; }
    // The queue does not grow without bound.
    bool stable() const { return m_load < m_servers; }

    // Seconds. Infinite where the queue is not stable.
    double meanWait() const;
    // The probability that the wait, or the response (the wait and the service), takes longer than `seconds`.
    double waitsLonger(double seconds) const;
    double respondsLonger(double seconds) const;
    // The time within which that share of requests has begun to be served, or has been answered.
    double waitPercentile(double share) const;
    double responsePercentile(double share) const;

private:
    double m_servers;
    double m_load;
    double m_service;
    double m_waits; // the probability of waiting
};

// What a service level promises: that share of requests waits no longer, or is answered, within `seconds`.
enum class Promise { Wait, Response };

// The least number of servers that keeps it; infinite where none does, because the service itself takes too
// long. `share` is above 0 and below 1; servers come in multiples of `step`, 1 or more.
double leastServers(double arrivals, double service, Promise promise, double share, double seconds,
                    double step = 1);

// The least number of servers with at most that probability of waiting, above 0 and below 1.
double leastServersForWaiting(double load, double probability);

} // namespace cost
