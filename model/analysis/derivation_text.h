// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/derivation.h"

/// "unknown", translated.
QString unknownText();

/// "99.95 % × 99.95 % = 99.90 %" from the values of the inputs.
QString productText(const QList<DerivationInput>& inputs, const QString& result);
