// SPDX-License-Identifier: Apache-2.0
// Numbers as readers see them: they are made below, where refusals need them too.
#pragma once

#include "libcost/units/format.h"
