// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/present/talk.h"
#include "model/design/kind_info.h"
#include "model/review/worst_figures.h"
#include "model/rules/verdict.h"
#include "views/canvas/failure_view.h"
#include "views/panels/failures/failure_severity.h"
#include <QCoreApplication>

namespace {
QString talkText(const char* text)
{
    return QCoreApplication::translate("talk", text);
}

QString bulleted(const QList<QString>& lines)
{
    QStringList bullets;
    for (const QString& line : lines)
        bullets << QStringLiteral("• ") + line;
    return bullets.join(u'\n');
}

/// What is written about objects: the words of who speaks.
QString objectNotes(const Design& design, const QList<ObjectId>& ids = {})
{
    QStringList notes;
    for (const KindInfo& kind : kindInfos())
        kind.forEach(design, [&](const Object& object) {
            if (!object.description.isEmpty() && (ids.isEmpty() || ids.contains(object.id)))
                notes << talkText(QT_TRANSLATE_NOOP("talk", "%1: %2")).arg(displayName(design, object.id), object.description);
        });
    return notes.join(u'\n');
}

QString joined(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral("\n\n"));
}

class TalkWriter
{
public:
    TalkWriter(const Project& project, const TalkResults& results, const TalkLength& length) : m_project(project), m_results(results), m_length(length) {}

    QList<Slide> write()
    {
        addTitle();
        for (qsizetype i = 0; i < m_project.options.size(); ++i)
            addOption(i);
        if (m_project.options.size() > 1)
            m_slides << Slide{Slide::Kind::Comparison, -1, talkText(QT_TRANSLATE_NOOP("talk", "Options side by side")), talkText(QT_TRANSLATE_NOOP("talk", "The worst figure of each option's pairs.")), {}, {}, {}, {}};
        addDecision();
        return m_slides;
    }

private:
    void addTitle()
    {
        QStringList options;
        for (const Design& option : m_project.options)
            options << talkText(QT_TRANSLATE_NOOP("talk", "%1 (%2)")).arg(option.name, decisionText(option.review));
        m_slides << Slide{Slide::Kind::Title, -1, m_project.name, m_project.description, {}, {}, {}, joined({m_project.description, bulleted(options)})};
    }

    void addOption(qsizetype index)
    {
        const Design& option = m_project.options[index];
        const OptionReview& review = option.review;
        Slide drawing{Slide::Kind::Option, index, option.name, review.summary, {}, {}, {}, joined({review.summary, objectNotes(option)})};
        m_slides << drawing;
        if (!review.pros.isEmpty() || !review.cons.isEmpty())
            m_slides << Slide{Slide::Kind::Reasons, index, option.name, review.rationale, {}, {}, {}, joined({bulleted(review.pros), bulleted(review.cons), review.rationale})};
        const OptionResults* results = index < m_results.size() ? m_results[index].get() : nullptr;
        if (!results)
            return;
        addFindings(index, *results);
        addFailures(index, *results);
    }

    void addFindings(qsizetype index, const OptionResults& results)
    {
        qsizetype left = m_length.findings;
        for (const Finding& finding : results.report.findings) {
            if (!finding.counts() || finding.rule->severity > Severity::Medium)
                continue;
            if (left-- == 0)
                return;
            Slide slide{Slide::Kind::Finding, index, bookText(finding.rule->title), finding.message, bookText(finding.rule->remedy), {}, finding.objects, {}};
            slide.notes = joined({talkText(QT_TRANSLATE_NOOP("talk", "%1, severity %2: %3")).arg(finding.rule->id, severityLabel(finding.rule->severity), finding.rule->condition), objectNotes(results.option(), finding.objects)});
            m_slides << slide;
        }
    }

    void addFailures(qsizetype index, const OptionResults& results)
    {
        const FailureBackground background = backgroundOf(results.analysis, results.failures);
        qsizetype left = m_length.failures;
        for (const FailureResult& failure : results.failures.failures) {
            if (severityOf(background, failure) < FailureSeverity::LessCapacity)
                continue;
            if (left-- == 0)
                return;
            const QList<ObjectId> objects{results.analysis.components[std::size_t(failure.components.front())].object};
            m_slides << Slide{Slide::Kind::Failure, index, talkText(QT_TRANSLATE_NOOP("talk", "If %1 fails")).arg(failureName(results.analysis, failure)), effectText(background, failure), {}, failure.components, {},
                              joined({failureKindText(results.analysis, failure), objectNotes(results.option(), objects)})};
        }
    }

    void addDecision()
    {
        for (const DecisionStatus status : {DecisionStatus::Accepted, DecisionStatus::Recommended})
            for (qsizetype i = 0; i < m_project.options.size(); ++i)
                if (const OptionReview& review = m_project.options[i].review; review.decision == status) {
                    const QString heading = (status == DecisionStatus::Accepted ? talkText(QT_TRANSLATE_NOOP("talk", "Accepted: %1")) : talkText(QT_TRANSLATE_NOOP("talk", "Recommended: %1"))).arg(m_project.options[i].name);
                    m_slides << Slide{Slide::Kind::Decision, i, heading, review.rationale, {}, {}, {}, review.rationale};
                    return;
                }
    }

    const Project& m_project;
    const TalkResults& m_results;
    const TalkLength& m_length;
    QList<Slide> m_slides;
};
}

QList<Slide> slidesOf(const Project& project, const TalkResults& results, const TalkLength& length)
{
    return TalkWriter(project, results, length).write();
}

QString decisionText(const OptionReview& review)
{
    static const char* const texts[]{QT_TRANSLATE_NOOP("talk", "proposed"), QT_TRANSLATE_NOOP("talk", "recommended"), QT_TRANSLATE_NOOP("talk", "accepted"), QT_TRANSLATE_NOOP("talk", "rejected")};
    static_assert(std::size(texts) == choiceNames<DecisionStatus>.size());
    return talkText(texts[std::size_t(review.decision.value_or(DecisionStatus::Proposed))]);
}

QList<TalkRow> comparisonRows(const TalkResults& results)
{
    QList<TalkRow> rows;
    const auto add = [&](const char* label, auto cell) {
        TalkRow row{talkText(label), {}};
        for (const auto& one : results)
            row.cells << (one ? cell(*one, worstFigures(one->analysis)) : QString());
        rows << row;
    };
    add(QT_TRANSLATE_NOOP("talk", "Bandwidth"), [](const OptionResults&, const WorstFigures& figures) { return bandwidthText(figures); });
    add(QT_TRANSLATE_NOOP("talk", "Availability"), [](const OptionResults&, const WorstFigures& figures) { return availabilityText(figures); });
    add(QT_TRANSLATE_NOOP("talk", "Downtime a year"), [](const OptionResults&, const WorstFigures& figures) { return downtimeText(figures); });
    add(QT_TRANSLATE_NOOP("talk", "Round trip"), [](const OptionResults&, const WorstFigures& figures) { return roundTripText(figures); });
    add(QT_TRANSLATE_NOOP("talk", "Security"), [](const OptionResults&, const WorstFigures& figures) { return figures.grade.isEmpty() ? talkText(QT_TRANSLATE_NOOP("talk", "unknown")) : figures.grade; });
    add(QT_TRANSLATE_NOOP("talk", "Cost a month"), [](const OptionResults& one, const WorstFigures&) { return monthlyCostText(one.cost); });
    add(QT_TRANSLATE_NOOP("talk", "Findings"), [](const OptionResults& one, const WorstFigures&) { return countsText(one.report); });
    if (!results.isEmpty() && results.first() && !results.first()->requirements.isEmpty())
        add(QT_TRANSLATE_NOOP("talk", "Requirements met"), [](const OptionResults& one, const WorstFigures&) { return talkText(QT_TRANSLATE_NOOP("talk", "%1 of %2")).arg(countMet(one.requirements)).arg(one.requirements.size()); });
    return rows;
}
