// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/link_result.h"
#include "model/design/choices.h"
#include "model/review/requirement_check.h"

// How a clause is answered from a figure, of a pair or of a link alike.

ClauseVerdict unknownClause(ClauseVerdict clause, const QString& why);
ClauseVerdict decided(ClauseVerdict clause, bool isMet, const QString& actual);

/// With the bottleneck as what decides.
ClauseVerdict bandwidthAnswer(ClauseVerdict clause, const Design& design, const Capacity& capacity, Bandwidth asked);
/// Between bounds: a lower bound that suffices is met, an upper one below is not, else it is unknown.
ClauseVerdict availabilityAnswer(ClauseVerdict clause, const AvailabilityFigure& figure, Availability asked);
/// By the typical round trip.
ClauseVerdict roundTripAnswer(ClauseVerdict clause, const Figure<RttRange>& rtt, Latency asked);
/// By the grade that findings may have capped.
ClauseVerdict gradeAnswer(ClauseVerdict clause, const Figure<SecurityPosture>& uncapped, const Analysis& analysis, RequiredGrade asked);
