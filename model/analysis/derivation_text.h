// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/derivation.h"

/// "unknown", translated.
QString unknownText();

/// What every derivation ends with: without a name it has that of the figure, without a result it is unknown.
void completeDerivation(Derivation& derivation, FigureKind kind);

/// The caution of a figure whose link or pair does not exist.
QString notInDesignText();

/// "99.95 % × 99.95 % = 99.90 %" from the values of the inputs.
QString productText(const QList<DerivationInput>& inputs, const QString& result);
