// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/failure_state.h"
#include "views/canvas/canvas_failure.h"

/// What is shown of some components being down: marks on the canvas, and a sentence.
struct FailureView
{
    CanvasFailure canvas;
    QString summary;                             ///< "2 objects failed · 3 pairs down · VPN HQ overloaded 132 %"; empty when nothing is down
};

/// Of a state of this analysis.
FailureView failureView(const Analysis& analysis, const FailureState& state);

/// What people call a component: "Circuit 1", "Equinix AM5".
QString componentLabel(const Analysis& analysis, int component);
/// "132 %", rounded up: what is full is never told as less.
QString utilisationText(double share);

/// The components that an object stands for: its own, or the buildings of a peering location. Indices in Analysis::components.
std::vector<int> componentsOf(const Analysis& analysis, const ObjectId& object);

/// Why an object without components cannot fail, and what could instead. One sentence.
QString whyNoFailure(const Analysis& analysis, const ObjectId& object);
