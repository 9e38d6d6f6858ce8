// SPDX-License-Identifier: Apache-2.0
#pragma once

// How long the desktop app takes from its start to its first chart, beside a program with an empty window.
void measureStart();
