# SPDX-License-Identifier: Apache-2.0
"""What numpy takes for a million futures of a Lambda function whose requests are lognormal and whose duration is
normal, priced with milliseconds rounded up, the free tier and three tiers of duration, and five quantiles of the
cost. Reads nothing; prints the milliseconds of each round, for the engine to be measured beside."""
import math
import sys
import time

import numpy

COUNT = 1_000_000
GIGABYTES = 1.0
TIERS = [(6e9, 0.0000166667), (15e9, 0.000015), (float("inf"), 0.0000133334)]
Z90 = 1.2815515655446004
random = numpy.random.default_rng(1)


def futures():
    requests = random.lognormal(math.log(80e6 * 120e6) / 2, math.log(120 / 80) / 2 / Z90, COUNT)
    duration = numpy.maximum(random.normal(200, 40 / Z90, COUNT), 0)
    usage = numpy.maximum(requests * (numpy.ceil(duration) * (GIGABYTES / 1000)) - 400_000, 0)
    usd = numpy.maximum(requests - 1_000_000, 0) * 0.0000002
    reached = 0.0
    for up_to, price in TIERS:
        usd += (numpy.minimum(usage, up_to) - numpy.minimum(usage, reached)) * price
        reached = up_to
    return numpy.quantile(usd, [0.05, 0.1, 0.5, 0.9, 0.95])


for _ in range(int(sys.argv[1])):
    began = time.perf_counter()
    futures()
    print((time.perf_counter() - began) * 1000)
