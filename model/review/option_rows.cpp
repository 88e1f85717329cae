// SPDX-License-Identifier: GPL-3.0-or-later
// The rows about options as a whole: gateways, findings, requirements.

#include "model/base/number_text.h"
#include "model/design/kind_info.h"
#include "model/review/comparison_rows.h"
#include "model/review/row_ranking.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString optionRowText(const char* text)
{
    return QCoreApplication::translate("Comparison", text);
}

// ---- Gateways

const ResiliencyIndex* indexOf(const OptionResults& option, const ObjectId& gateway)
{
    const auto found = std::find_if(option.resiliency.begin(), option.resiliency.end(), [&](const ResiliencyIndex& index) { return index.gateway == gateway; });
    return found == option.resiliency.end() ? nullptr : &*found;
}

ComparisonCell indexCell(const ResiliencyIndex& index)
{
    ComparisonCell cell;
    const ResiliencyScore& score = index.score;
    cell.text = score.low < score.high ? QStringLiteral("%1–%2").arg(shownText(score.low), shownText(score.high)) : shownText(score.low);
    cell.value = score.low;
    cell.note = score.reason.isEmpty() ? optionRowText(QT_TRANSLATE_NOOP("Comparison", "Of 100, a forecast: as tested so far, up to what tests can earn.")) : score.reason;
    cell.figure = FigureKey::ofGateway(FigureKind::ResiliencyIndex, index.gateway);
    return cell;
}

QString indexPointsText(double points)
{
    return optionRowText(QT_TRANSLATE_NOOP("Comparison", "%1 points")).arg(shownText(points));
}

// ---- Findings

ComparisonRow countRow(const ComparedOptions& options, qsizetype baseline, const QString& key, const QString& what, bool isRanked, const std::function<int(const Report&)>& count)
{
    ComparisonRow row = rowOf(ComparisonGroup::Findings, QStringLiteral("findings/") + key, {}, what);
    row.isGreaterBetter = false;
    row.isRanked = isRanked;
    QList<std::optional<Badness>> measures;
    for (const auto& option : options) {
        ComparisonCell cell;
        cell.value = count(option->report);
        cell.text = countText(*cell.value);
        row.cells << cell;
        measures << Badness::of(*cell.value);
    }
    rank(row, baseline, measures, countText);
    return row;
}

// ---- Requirements

const RequirementVerdict* verdictOf(const OptionResults& option, const ObjectId& requirement)
{
    const auto found = std::find_if(option.requirements.begin(), option.requirements.end(), [&](const RequirementVerdict& verdict) { return verdict.requirement == requirement; });
    return found == option.requirements.end() ? nullptr : &*found;
}

QString clauseText(const ClauseVerdict& clause)
{
    const QString text = optionRowText(QT_TRANSLATE_NOOP("Comparison", "%1: %2")).arg(clause.asked, clause.actual);
    return clause.why.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, clause.why);
}

/// The first clause that decides the state of a requirement and is of a figure.
const ClauseVerdict* deciding(const RequirementVerdict& verdict)
{
    for (const ClauseVerdict& clause : verdict.clauses)
        if (clause.state == verdict.state && clause.figure)
            return &clause;
    return nullptr;
}

ComparisonCell requirementCell(const RequirementVerdict& verdict)
{
    ComparisonCell cell;
    QStringList clauses;
    for (const ClauseVerdict& clause : verdict.clauses)
        if (clause.state == verdict.state)
            clauses << clauseText(clause);
    cell.note = clauses.join(QLatin1Char('\n'));
    if (const ClauseVerdict* clause = deciding(verdict))
        cell.figure = clause->figure;
    switch (verdict.state) {
    case RequirementState::Met:
        cell.text = optionRowText(QT_TRANSLATE_NOOP("Comparison", "met"));
        cell.value = 1;
        break;
    case RequirementState::Unmet:
        cell.text = optionRowText(QT_TRANSLATE_NOOP("Comparison", "not met"));
        cell.value = 0;
        break;
    case RequirementState::Unknown:
        cell.text = optionRowText(QT_TRANSLATE_NOOP("Comparison", "unknown"));
        cell.reason = clauses.isEmpty() ? optionRowText(QT_TRANSLATE_NOOP("Comparison", "It asks for nothing.")) : clauses.first();
        break;
    }
    return cell;
}

ComparisonRow requirementRow(const ComparedOptions& options, qsizetype baseline, const RequirementVerdict& requirement)
{
    ComparisonRow row = rowOf(ComparisonGroup::Requirements, QStringLiteral("requirement/") + requirement.requirement.text, requirement.name, {});
    QList<std::optional<Badness>> measures;
    for (const auto& option : options) {
        const RequirementVerdict* verdict = verdictOf(*option, requirement.requirement);
        row.cells << (verdict ? requirementCell(*verdict) : absentCell(optionRowText(QT_TRANSLATE_NOOP("Comparison", "The file of this option has no such requirement."))));
        measures << (row.cells.last().value ? std::optional(Badness::of(-*row.cells.last().value)) : std::nullopt);
    }
    rank(row, baseline, measures);
    for (ComparisonCell& cell : row.cells)
        cell.difference.reset();                             // one of two words is no number
    return row;
}

ComparisonRow metRow(const ComparedOptions& options, qsizetype baseline)
{
    ComparisonRow row = rowOf(ComparisonGroup::Requirements, QStringLiteral("requirements/met"), {}, optionRowText(QT_TRANSLATE_NOOP("Comparison", "Requirements met")));
    QList<std::optional<Badness>> measures;
    for (const auto& option : options) {
        const auto& all = option->requirements;
        const auto count = [&](RequirementState state) { return std::count_if(all.begin(), all.end(), [&](const RequirementVerdict& verdict) { return verdict.state == state; }); };
        row.isRanked = row.isRanked && all.size() == options.first()->requirements.size();
        if (all.isEmpty()) {
            row.cells << absentCell(optionRowText(QT_TRANSLATE_NOOP("Comparison", "The file of this option has no requirements.")));
            measures << std::nullopt;
            continue;
        }
        ComparisonCell cell;
        cell.value = count(RequirementState::Met);
        cell.text = optionRowText(QT_TRANSLATE_NOOP("Comparison", "%1 of %2")).arg(*cell.value).arg(all.size());
        if (const auto unknown = count(RequirementState::Unknown); unknown > 0)
            cell.note = optionRowText(QT_TRANSLATE_NOOP("Comparison", "%1 unknown, which counts as not met.")).arg(unknown);
        row.cells << cell;
        measures << Badness::of(-*cell.value);
    }
    if (!row.isRanked)                                       // of different files: numbers of different wholes
        measures.fill(std::nullopt);
    rank(row, baseline, measures, countText);
    return row;
}
}

ComparisonRow rowOf(ComparisonGroup group, const QString& key, const QString& subject, const QString& what)
{
    ComparisonRow row;
    row.group = group;
    row.key = key;
    row.subject = subject;
    row.what = what;
    row.label = subject.isEmpty() ? what : what.isEmpty() ? subject : QStringLiteral("%1: %2").arg(subject, what);
    return row;
}

ComparisonCell unknownComparisonCell(const QString& reason)
{
    ComparisonCell cell;
    cell.text = optionRowText(QT_TRANSLATE_NOOP("Comparison", "unknown"));
    cell.reason = reason;
    return cell;
}

ComparisonCell absentCell(const QString& reason)
{
    ComparisonCell cell;
    cell.text = QStringLiteral("–");
    cell.reason = reason;
    return cell;
}

QString countText(double count)
{
    return QString::number(qRound64(count));
}

QList<ComparisonRow> resiliencyIndexRows(const ComparedOptions& options, qsizetype baseline)
{
    QList<ComparisonRow> rows;
    QSet<std::pair<qsizetype, QString>> seen;
    for (qsizetype first = 0; first < options.size(); ++first)
        for (const ResiliencyIndex& index : options[first]->resiliency) {
            if (seen.contains({first, index.gateway.text}))
                continue;
            const Design& own = options[first]->option();
            ComparisonRow row = rowOf(ComparisonGroup::Resiliency, QStringLiteral("gateway/%1/resiliencyIndex").arg(index.gateway.text), displayName(own, index.gateway),
                                      optionRowText(QT_TRANSLATE_NOOP("Comparison", "Resiliency index")));
            row.unit = QStringLiteral("points");
            QList<std::optional<Badness>> measures;
            for (qsizetype i = 0; i < options.size(); ++i) {
                const ResiliencyIndex* found = indexOf(*options[i], counterpart(own, index.gateway, options[i]->option()));
                if (found)
                    seen.insert({i, found->gateway.text});
                row.cells << (found ? indexCell(*found) : absentCell(optionRowText(QT_TRANSLATE_NOOP("Comparison", "This option has no such ExpressRoute gateway."))));
                measures << (found ? std::optional(Badness::of(-found->score.low, -found->score.high)) : std::nullopt);
            }
            rank(row, baseline, measures, indexPointsText);
            rows << row;
        }
    return rows;
}

QList<ComparisonRow> findingRows(const ComparedOptions& options, qsizetype baseline)
{
    QList<ComparisonRow> rows;
    for (const Severity severity : {Severity::Error, Severity::High, Severity::Medium, Severity::Low})
        rows << countRow(options, baseline, severityName(severity), severityLabel(severity), true, [severity](const Report& report) { return report.count(severity); });
    rows << countRow(options, baseline, QStringLiteral("waived"), optionRowText(QT_TRANSLATE_NOOP("Comparison", "Waived")), false, [](const Report& report) { return report.waived; });
    return rows;
}

QList<ComparisonRow> requirementRows(const ComparedOptions& options, qsizetype baseline)
{
    QList<ComparisonRow> rows;
    QSet<ObjectId> seen;
    for (const auto& option : options)
        for (const RequirementVerdict& requirement : option->requirements)
            if (!seen.contains(requirement.requirement)) {
                seen.insert(requirement.requirement);
                rows << requirementRow(options, baseline, requirement);
            }
    if (!rows.isEmpty())
        rows.prepend(metRow(options, baseline));
    return rows;
}
