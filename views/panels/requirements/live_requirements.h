// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QObject>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/review/requirement_check.h"
#endif

class AnalysisRunner;
class Costs;
class Document;
class LatestJob;

/// What the shown option makes of the project's requirements, found out on a thread of its own after the rules have been asked.
class LiveRequirements : public QObject
{
    Q_OBJECT
public:
    LiveRequirements(Document& document, AnalysisRunner& runner, Costs& costs, QObject* parent = nullptr);

    /// One a requirement of requirements(), in their order.
    const QList<RequirementVerdict>& verdicts() const { return m_verdicts; }
    /// Those that the verdicts are about.
    const QList<DesignRequirement>& requirements() const { return m_requirements; }
    /// Whether verdicts() are those of the shown option and of the project's requirements as they are.
    bool isCurrent() const;
    bool wait(int timeoutMilliseconds);                  ///< spins an event loop until isCurrent(); for tests

signals:
    void changed();                                      ///< other verdicts, or they have become old

private:
    void ask();
    void take(const QList<DesignRequirement>& requirements, const QList<RequirementVerdict>& verdicts);
    Document& m_document;
    AnalysisRunner& m_runner;
    Costs& m_costs;
    LatestJob* m_job;
    QList<DesignRequirement> m_requirements;
    QList<RequirementVerdict> m_verdicts;
    bool m_isAsked = false;                              ///< since the latest report
};
