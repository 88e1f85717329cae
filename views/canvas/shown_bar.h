// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/canvas_bar.h"

class CanvasContext;

/// While something of the drawing is hidden: what, and the way back.
class ShownBar : public CanvasBar
{
    Q_OBJECT
public:
    ShownBar(CanvasContext& context, QWidget* canvas);

    void refresh() override;                     ///< the filter or the design may be another

private:
    CanvasContext& m_context;
};
