// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/picture_difference.h"
#include <cstdlib>

double pictureDifference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 1;
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            different += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q)) > 72;
        }
    return static_cast<double>(different) / (static_cast<qint64>(a.width()) * a.height());
}
