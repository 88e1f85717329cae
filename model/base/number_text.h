// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include <QStringList>

/// The shortest decimal text that reads back as the same number; no exponent for everyday sizes, no trailing ".0".
QString shortestText(double value);

/// Decimals as people write them in the language of the window: "99.95" is "99,95" in German. For what is shown only; keys, files
/// and what is read again stay plain.
QString shownNumber(QString plain);
/// The shortest text as it is shown.
QString shownText(double value);
/// With groups of thousands: "1,257.50", in German "1.257,50".
QString shownAmount(double value, int decimals);
/// The number of such a text, plain; anything else as it is.
QString plainAmount(QString shown);
/// Reads a number as people or files write it: with the decimal point, or the one of the window's language.
double readDecimal(const QString& text, bool* isNumber);

/// Reads "<number> <unit>" where the unit is one of `units` (any case, space optional) or absent.
/// Returns the number and the index of the unit, −1 when it is absent. Refuses negative and non-finite numbers.
struct NumberWithUnit
{
    double value = 0;
    int unit = -1;
};
Result<NumberWithUnit> parseNumberWithUnit(const QString& text, const QStringList& units);
