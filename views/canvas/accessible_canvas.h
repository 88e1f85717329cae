// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class CanvasView;

/// Makes canvases readable for screen readers: each object of the drawing is a virtual child with name, kind, figures and
/// place. Safe to call again.
void installAccessibleCanvas();

/// Tells screen readers where the selection went.
void announceSelection(CanvasView& view);
