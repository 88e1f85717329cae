// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

/// How bad a finding is: an error is refused by Azure or carries no traffic; the others break, endanger or waste something.
enum class Severity { Error, High, Medium, Low };

/// The word in files and on the command line, "error" …, and back.
QString severityName(Severity severity);
std::optional<Severity> severityFromName(const QString& name);
/// For people, translated: "Error" …
QString severityLabel(Severity severity);

/// Where a rule comes from: a page of Azure's documentation, an entry of a checklist.
struct RuleReference
{
    QString name;                ///< of the collection, such as azure-docs
    QString path;                ///< of the page in it, or the id of the entry

    /// An address to open, empty when none is known.
    QString url() const;
};

/// What a rule says, for people and for the manual, in English; the window shows its texts as bookText() has them.
struct Rule
{
    QString id;                  ///< such as NET-ADDR-001
    QString title;
    QString category;            ///< addressing, deployability, routing, resiliency, security, performance, cost or operations
    Severity severity = Severity::Medium;
    QStringList appliesTo;       ///< short nouns of what it looks at
    QString condition;           ///< when it fires
    QStringList fields;          ///< what it reads, as noun.field
    QString remedy;
    QString fix;                 ///< what its quick fix does; empty: it has none
    QList<RuleReference> references;
    QString correction;          ///< how and why it differs from the rule it was made from; empty: it does not
    QString unsupported;         ///< why it is not checked; empty: it is
};

using RulePointer = std::shared_ptr<const Rule>;

/// Every rule that is known, by family and number, those that are not checked too. From resources/rules.
const QList<RulePointer>& ruleBook();

/// The rule of an id, null when there is none.
RulePointer ruleOf(const QString& id);

/// A title or remedy in the language of the window; those of own rules stay as they were written.
QString bookText(const QString& english);

/// The categories, in the order in which they are shown.
const QStringList& ruleCategories();
/// For people, translated.
QString categoryLabel(const QString& category);
