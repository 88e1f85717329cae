// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"
#include <QDate>

/// Accepts one finding of the design-rule check by its key. A waiver of the same key, one that has expired too, is replaced. Fails
/// without a key or a reason, and when the last day is before the day it is given.
Result<Design> waive(const Design& design, const QString& key, const QString& reason, const QString& who, QDate when, std::optional<QDate> until = {});

/// The finding counts again. Fails when there is no such waiver.
Result<Design> removeWaiver(const Design& design, const ObjectId& waiver);

/// Removes the waivers that a report calls stale (Report::staleWaivers); those that are gone already, and what is no waiver, stay
/// out of it. Fails when nothing is left to remove.
Result<Design> removeStaleWaivers(const Design& design, const QList<ObjectId>& stale);
