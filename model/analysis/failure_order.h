// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/failures.h"

/// Worst first: most pairs down, then most demands not met, highest utilisation, lowest capacity; equal ones by the names
/// of their components.
bool isWorseFailure(const Analysis& analysis, const FailureResult& a, const FailureResult& b);
