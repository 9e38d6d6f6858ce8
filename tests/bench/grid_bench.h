// SPDX-License-Identifier: Apache-2.0
#pragma once

// Prices grids of two dials beside numpy, in turns, and prints how long each took.
void measureGrids();
