// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/availability.h"
#include "model/base/number_text.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

QString toText(Availability availability)
{
    const double down = availability.down();
    if (down <= 0)
        return QStringLiteral("100 %");
    if (down >= 1)
        return QStringLiteral("0 %");
    // 1. Decimals: the leading nines after the point, and two digits more.
    const int nines = static_cast<int>(std::floor(-std::log10(down) + 1e-9));
    const int decimals = std::clamp(nines, 0, 16);
    // 2. Round the down percentage up, so that the availability is never flattered; tolerate rounding of the input.
    const double scale = std::pow(10.0, decimals);
    const double downUnits = std::ceil(down * 100 * scale * (1 - 1e-9) - 1e-9);
    // 3. Print 100 − down with whole numbers only, as 100·scale has up to 18 digits.
    const auto total = static_cast<long long>(100 * scale);
    const long long upUnits = total - static_cast<long long>(downUnits);
    const auto unit = static_cast<long long>(scale);
    QString text = QString::number(upUnits / unit);
    if (decimals > 0) {
        QString digits = QStringLiteral("%1").arg(upUnits % unit, decimals, 10, QLatin1Char('0'));
        while (digits.endsWith(QLatin1Char('0')))
            digits.chop(1);
        if (!digits.isEmpty())
            text += QLatin1Char('.') + digits;
    }
    return shownNumber(text) + QStringLiteral(" %");
}

QString downtimeText(double minutes)
{
    if (minutes <= 0)
        return QStringLiteral("0 min");
    if (minutes < 1)
        return QStringLiteral("%1 s").arg(shownNumber(QString::number(minutes * 60, 'g', 2)));
    if (minutes < 10)
        return QStringLiteral("%1 min").arg(shownNumber(QString::number(minutes, 'f', 1)));
    const auto whole = static_cast<long long>(std::llround(minutes));
    if (whole < 60)
        return QStringLiteral("%1 min").arg(whole);
    if (whole < 48 * 60)
        return QStringLiteral("%1 h %2 min").arg(whole / 60).arg(whole % 60);
    const auto hours = static_cast<long long>(std::llround(minutes / 60));
    return QStringLiteral("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

Result<Availability> parseAvailability(const QString& text)
{
    const auto number = parseNumberWithUnit(text, {QStringLiteral("%")});
    if (!number)
        return number.error();
    const double fraction = number->unit == 0 ? number->value / 100 : number->value;
    if (fraction > 1)
        return Error{QCoreApplication::translate("base", "An availability lies between 0 and 1 (0 % and 100 %)."), {}};
    return Availability::fraction(fraction);
}
