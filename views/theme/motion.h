// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Whether things jump to where they go instead of moving there, for people whom motion disturbs. Everything that moves asks the style
/// (QStyle::SH_Widget_Animation_Duration), which says 0 then.
bool isMotionReduced();
void setMotionReduced(bool isReduced);
