// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include <QStringList>

/// The shortest decimal text that reads back as the same number; no exponent for everyday sizes, no trailing ".0".
QString shortestText(double value);

/// Reads "<number> <unit>" where the unit is one of `units` (any case, space optional) or absent.
/// Returns the number and the index of the unit, −1 when it is absent. Refuses negative and non-finite numbers.
struct NumberWithUnit
{
    double value = 0;
    int unit = -1;
};
Result<NumberWithUnit> parseNumberWithUnit(const QString& text, const QStringList& units);
