// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/design_difference.h"

/// A value of a field as people read it; `design` names what is referred to. Secrets are never shown.
QString fieldValueText(const Design& design, const Field& field, const QJsonValue& value);

/// What an edit changes, a block for each object, as HTML: fields as old → new, entries of lists with + and −. Long lists are cut,
/// and say so.
QString changeHtml(const Design& before, const Design& after);
