// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/provenance.h"
#include <QDate>

/// Whether a figure is old enough that it should be looked up again.
enum class FigureAge {
    Current,
    Old,                         ///< its source is older than the age asked for
    Undated,                     ///< its source gives no date, so nobody knows
};

/// The last day that a source's date can mean: "2026" is 2026-12-31. Nothing when it is not a date.
std::optional<QDate> lastDayOf(const QString& date);

/// Seen on a day. A source counts as old when its last possible day lies more than `months` back: the benefit of the doubt.
/// Assumptions of our own are no source that could age.
FigureAge ageOf(const Provenance& provenance, const QDate& today, int months);
