// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/motion.h"

namespace {
bool motionIsReduced = false;
}

bool isMotionReduced()
{
    return motionIsReduced;
}

void setMotionReduced(bool isReduced)
{
    motionIsReduced = isReduced;
}
