// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/provenance_age.h"

std::optional<QDate> lastDayOf(const QString& date)
{
    const QStringList parts = date.split(QLatin1Char('-'));
    if (parts.size() > 3 || parts.first().size() != 4)
        return std::nullopt;
    bool isYear = false, isMonth = true, isDay = true;
    const int year = parts.first().toInt(&isYear);
    const int month = parts.size() > 1 ? parts[1].toInt(&isMonth) : 12;
    const QDate first(year, month, 1);
    const int day = parts.size() > 2 ? parts[2].toInt(&isDay) : first.daysInMonth();
    const QDate last(year, month, day);
    if (!isYear || !isMonth || !isDay || !last.isValid())
        return std::nullopt;
    return last;
}

FigureAge ageOf(const Provenance& provenance, const QDate& today, int months)
{
    const std::optional<QDate> day = lastDayOf(provenance.date);
    if (!day)
        return provenance.basis == Basis::Assumption || provenance.basis == Basis::Design ? FigureAge::Current : FigureAge::Undated;
    return day->addMonths(months) < today ? FigureAge::Old : FigureAge::Current;
}
