// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/latest_job.h"
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/review/comparison.h"
#endif

class Costs;
class Document;

/// The chosen options of the document side by side, made on a worker. Of options that did not change what is known is taken over.
class LiveComparison : public QObject
{
    Q_OBJECT
public:
    LiveComparison(Document& document, Costs& costs, QObject* parent = nullptr);

    /// Ids; all, up to six, while nothing was chosen.
    QStringList chosen() const;
    void setChosen(const QStringList& options);
    QString baseline() const;                    ///< an id; the first of the chosen until another is set
    void setBaseline(const QString& option);
    void refresh();                              ///< asks for what has changed; nothing happens while nothing has

    const Comparison& comparison() const { return m_comparison; }
    const QList<std::shared_ptr<const OptionResults>>& results() const { return m_results; }
    bool isCurrent() const { return m_isCurrent; }
    static constexpr qsizetype mostOptions = 6;

signals:
    void changed();                              ///< also when what is shown is out of date

private:
    struct Kept
    {
        ListOf<DesignRequirement> requirements;
        const Catalogue* catalogue;
        std::shared_ptr<const OptionResults> results;
    };
    void take(const QList<std::shared_ptr<const OptionResults>>& results, const QStringList& options, const ListOf<DesignRequirement>& requirements);

    Document& m_document;
    Costs& m_costs;
    LatestJob* m_job;
    QHash<QString, Kept> m_kept;                 // by option
    QStringList m_chosen;
    QString m_baseline;
    Comparison m_comparison;
    QList<std::shared_ptr<const OptionResults>> m_results;
    bool m_isCurrent = false;
};
