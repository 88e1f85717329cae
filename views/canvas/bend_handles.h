// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/look.h"
#include <array>

/// Where a chosen line can be taken and pulled.
struct BendHandle
{
    enum class Kind {
        LevelStretch,       ///< of an orthogonal line, moves up and down
        UprightStretch,     ///< moves left and right
        Bend,               ///< of another line: a bend that is there
        Span,               ///< of another line: pulling it makes a bend
    };
    Kind kind = Kind::Span;
    qsizetype index = 0;    ///< of the stretch's first corner in the route, of the bend, or of the bend that comes to be
    QPointF place;
};

/// The handles of a line, long enough to be taken at this zoom and clear of its badge.
QList<BendHandle> bendHandles(const LinkLook& look, qreal zoom);

/// The bends of a line once a handle was pulled to a place. `exits`: how far the line goes at its ends before it may turn.
QList<QPointF> bendsAfter(const LinkLook& look, const BendHandle& handle, QPointF place, const std::array<qreal, 2>& exits);
