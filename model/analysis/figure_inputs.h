// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"

/// What the figures of a design depend on, kept from one analysis to the next: a row that changed in its place on the canvas
/// or its description only is still the row it was before. So equal inputs are the same pointers, and a drag changes none.
/// `previousInputs` are those of `previous`. The result shares all rows with them when no figure can have changed.
Design figureInputsOf(const Design& design, const Design& previous, const Design& previousInputs);
