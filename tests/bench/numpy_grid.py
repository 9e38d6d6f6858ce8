# SPDX-License-Identifier: Apache-2.0
"""What numpy takes for a grid of requests by memory: Lambda with milliseconds rounded up, the free tier and three
tiers of duration. Reads nothing; prints the milliseconds of each round, for the engine to be measured beside."""
import sys
import time

import numpy

SIZE = 1000
REQUESTS = numpy.logspace(5, 10, SIZE)[None, :]
MEMORY = numpy.linspace(128, 10240, SIZE)[:, None]
DURATION_MS = 120.5
TIERS = [(6e9, 0.0000166667), (15e9, 0.000015), (float("inf"), 0.0000133334)]


def cost(requests, memory):
    seconds = numpy.ceil(numpy.full((SIZE, 1), DURATION_MS)) / 1000
    usage = numpy.maximum(requests * (seconds * (memory / 1024)) - 400_000, 0)
    usd = numpy.maximum(requests - 1_000_000, 0) * 0.0000002
    reached = 0.0
    for up_to, price in TIERS:
        usd = usd + (numpy.minimum(usage, up_to) - numpy.minimum(usage, reached)) * price
        reached = up_to
    return usd


for _ in range(int(sys.argv[1])):
    began = time.perf_counter()
    cost(REQUESTS, MEMORY)
    print((time.perf_counter() - began) * 1000)
