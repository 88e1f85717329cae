// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"

enum class SummaryLength { Full, Short };

/// The figures of a pair in a line or two of rich text, in short its availability alone; each is a link that asks why.
QString pairSummaryHtml(const Analysis& analysis, const PairResult& pair, SummaryLength length = SummaryLength::Full);

/// The figure of such a link; nothing for any other text.
std::optional<FigureKind> figureOfLink(const QString& link);
