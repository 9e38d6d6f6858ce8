// SPDX-License-Identifier: Apache-2.0
#pragma once

// Draws futures of uncertain inputs and prices them, beside numpy, in turns, and prints how long each took.
void measureFutures();
