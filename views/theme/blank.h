// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QColor>

/// Of a screen that is blanked while presenting, in either theme.
QColor blankColour();
