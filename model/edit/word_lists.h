// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/field.h"
#include <QJsonArray>

/// Whether a field is a list of words, prefixes or references, whose elements come and go each by itself.
bool holdsWords(const Field& field);

/// What `ours` becomes by what happened from `base` to `theirs`: without what was taken out there, and with what was put in.
QJsonArray mergedWords(const QJsonArray& base, const QJsonArray& ours, const QJsonArray& theirs);
