// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QImage>

/// The share of pixels that differ visibly. Rasterisers differ in the last bits, so small steps do not count.
double pictureDifference(const QImage& a, const QImage& b);
