// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/clause_answers.h"
#include "model/design/kind_info.h"
#include "model/review/requirement_words.h"

ClauseVerdict unknownClause(ClauseVerdict clause, const QString& why)
{
    clause.state = RequirementState::Unknown;
    clause.actual = requirementWord(RequirementWord::Unknown);
    clause.why = why;
    return clause;
}

ClauseVerdict decided(ClauseVerdict clause, bool isMet, const QString& actual)
{
    clause.state = isMet ? RequirementState::Met : RequirementState::Unmet;
    clause.actual = actual;
    return clause;
}

ClauseVerdict bandwidthAnswer(ClauseVerdict clause, const Design& design, const Capacity& capacity, Bandwidth asked)
{
    if (!capacity.mbps.hasValue())
        return unknownClause(clause, capacity.mbps.reason);
    clause = decided(clause, !(*capacity.mbps < asked), toText(*capacity.mbps));
    for (const Bottleneck& part : capacity.bottleneck)
        clause.objects << ObjectId(part.object);
    if (!capacity.bottleneck.isEmpty())
        clause.why = requirementWord(RequirementWord::LimitedBy).arg(displayName(design, ObjectId(capacity.bottleneck.first().object)), capacity.bottleneck.first().what);
    return clause;
}

ClauseVerdict availabilityAnswer(ClauseVerdict clause, const AvailabilityFigure& figure, Availability asked)
{
    constexpr double rounding = 1e-12;                   // of fractions as they stand in files
    clause.why = figure.reason;
    const double limit = asked.down() + rounding;
    if (figure.isExact)
        return decided(clause, figure.value.down() <= limit, toText(figure.value));
    const QString range = requirementWord(RequirementWord::Between).arg(toText(figure.lower), toText(figure.upper));
    if (figure.lower.down() <= limit)
        return decided(clause, true, range);
    if (figure.upper.down() > limit)
        return decided(clause, false, range);
    clause = unknownClause(clause, requirementWord(RequirementWord::BoundsTooWide));
    clause.actual = range;
    return clause;
}

ClauseVerdict roundTripAnswer(ClauseVerdict clause, const Figure<RttRange>& rtt, Latency asked)
{
    if (!rtt.hasValue())
        return unknownClause(clause, rtt.reason);
    if (!(rtt->low == rtt->high))
        clause.why = requirementWord(RequirementWord::TypicalOf).arg(toText(rtt->low), toText(rtt->high));
    return decided(clause, !(asked < rtt->typical), toText(rtt->typical));
}

ClauseVerdict gradeAnswer(ClauseVerdict clause, const Figure<SecurityPosture>& uncapped, const Analysis& analysis, RequiredGrade asked)
{
    if (!uncapped.hasValue())
        return unknownClause(clause, uncapped.reason);
    const SecurityPosture posture = gradedPosture(*uncapped, analysis);
    clause.why = posture.cap.isEmpty() ? posture.summary() : posture.cap;
    return decided(clause, posture.grade <= QChar(u'A' + int(asked)), QString(posture.grade));
}
