// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include <QDate>

/// "2026-11-23", the calendar date of ISO 8601.
QString toText(QDate date);

/// Reads a date of exactly that form; fails for a day that the calendar lacks.
Result<QDate> parseDate(const QString& text);
