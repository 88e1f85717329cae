// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/pairs/pair_figures.h"

/// What the worst single failure leaves of a pair's capacity, and which failure that is: "500 Mbps · Circuit 1", "cut off · R1".
/// The heat is the share that is lost in the direction that loses more, so that a small pair that keeps all it has is not
/// worse than a large one that is cut off.
PairFigure worstFailureFigure();
