// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the mouse does on the canvas.
enum class CanvasTool {
    Select,         ///< choose, move, rubber band; links start at edge handles
    Connect,        ///< links start anywhere on an object
    Pan,            ///< move the view
    Note,           ///< a click places a note
    Fail,           ///< a click breaks or heals an object; the design stays
};
