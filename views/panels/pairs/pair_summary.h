// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"

/// The figures of a pair in one line of rich text; each is a link that asks why.
QString pairSummaryHtml(const Analysis& analysis, const PairResult& pair);

/// The figure of such a link; nothing for any other text.
std::optional<FigureKind> figureOfLink(const QString& link);
