// SPDX-License-Identifier: Apache-2.0
#pragma once

// Requests simulated a second, beside what SimFaaS reaches, and the memory that the longest run takes.
void measureSimulation();
