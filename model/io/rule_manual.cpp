// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/rule_manual.h"
#include "model/io/json_text.h"
#include "model/io/text_table.h"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace {
qsizetype countChecked(const QList<RulePointer>& rules)
{
    return std::count_if(rules.begin(), rules.end(), [](const RulePointer& rule) { return rule->unsupported.isEmpty(); });
}

QString referenceText(const RuleReference& reference)
{
    const QString url = reference.url();
    return url.isEmpty() ? QStringLiteral("%1, %2").arg(reference.name, reference.path) : url;
}

QString ruleSheet(const Rule& rule)
{
    QString sheet = QStringLiteral("%1 %2\n").arg(rule.id, rule.title);
    const auto add = [&](const char* label, const QString& text) {
        if (!text.isEmpty())
            sheet += QStringLiteral("  %1 %2\n").arg(QLatin1String(label), -12).arg(text);
    };
    add("Severity", severityName(rule.severity));
    add("Category", rule.category);
    add("Looks at", rule.appliesTo.join(QStringLiteral(", ")));
    add("Reads", rule.fields.join(QStringLiteral(", ")));
    add("Fires when", rule.condition);
    add("Remedy", rule.remedy);
    add("Quick fix", rule.fix);
    add("Corrected", rule.correction);
    add("Not checked", rule.unsupported);
    for (const RuleReference& reference : rule.references)
        add("Source", referenceText(reference));
    return sheet;
}

QJsonObject ruleJson(const Rule& rule)
{
    QJsonArray references;
    for (const RuleReference& reference : rule.references)
        references << QJsonObject{{"name", reference.name}, {"path", reference.path}, {"url", reference.url().isEmpty() ? QJsonValue() : QJsonValue(reference.url())}};
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {
        {"id", rule.id},
        {"title", rule.title},
        {"severity", severityName(rule.severity)},
        {"category", rule.category},
        {"appliesTo", QJsonArray::fromStringList(rule.appliesTo)},
        {"fields", QJsonArray::fromStringList(rule.fields)},
        {"condition", rule.condition},
        {"remedy", rule.remedy},
        {"fix", orNull(rule.fix)},
        {"references", references},
        {"correction", orNull(rule.correction)},
        {"supported", rule.unsupported.isEmpty()},
        {"unsupported", orNull(rule.unsupported)},
    };
}

/// Text that Markdown shows as it is.
QString inMarkdown(QString text)
{
    for (const char special : {'\\', '*', '_', '<', '[', ']', '`', '|'})
        text.replace(QLatin1Char(special), QLatin1Char('\\') + QString(QLatin1Char(special)));
    return text;
}

QString ruleChapter(const Rule& rule)
{
    QString text = QStringLiteral("### %1 %2\n\n").arg(rule.id, inMarkdown(rule.title));
    text += QStringLiteral("*%1, %2*%3\n\n").arg(severityName(rule.severity), rule.category, rule.unsupported.isEmpty() ? QString() : QStringLiteral(" — not checked"));
    const auto add = [&](const char* label, const QString& content) {
        if (!content.isEmpty())
            text += QStringLiteral("* **%1:** %2\n").arg(QLatin1String(label), content);
    };
    add("Fires when", inMarkdown(rule.condition));
    add("Remedy", inMarkdown(rule.remedy));
    add("Quick fix", inMarkdown(rule.fix));
    add("Corrected", inMarkdown(rule.correction));
    add("Not checked", inMarkdown(rule.unsupported));
    add("Reads", inMarkdown(rule.fields.join(QStringLiteral(", "))));
    QStringList sources;
    for (const RuleReference& reference : rule.references) {
        const QString label = inMarkdown(QStringLiteral("%1, %2").arg(reference.name, reference.path));
        sources << (reference.url().isEmpty() ? label : QStringLiteral("[%1](%2)").arg(label, reference.url()));
    }
    add("Sources", sources.join(QStringLiteral("; ")));
    return text + u'\n';
}
}

QString ruleList(const QList<RulePointer>& rules)
{
    QList<QStringList> rows{{"Rule", "Severity", "Category", "Checked", "Title"}};
    for (const RulePointer& rule : rules)
        rows << QStringList{rule->id, severityName(rule->severity), rule->category, rule->unsupported.isEmpty() ? "yes" : "no", rule->title};
    return textTable(rows) + QStringLiteral("\n%1 rules, %2 of them checked.\n").arg(rules.size()).arg(countChecked(rules));
}

QString ruleSheets(const QList<RulePointer>& rules)
{
    QStringList sheets;
    for (const RulePointer& rule : rules)
        sheets << ruleSheet(*rule);
    return sheets.join(u'\n');
}

QString unsupportedRules(const QList<RulePointer>& rules)
{
    QString text;
    for (const RulePointer& rule : rules)
        if (!rule->unsupported.isEmpty())
            text += QStringLiteral("%1 (%2) %3\n    %4\n").arg(rule->id, severityName(rule->severity), rule->title, rule->unsupported);
    return text + QStringLiteral("%1 of %2 rules are not checked.\n").arg(rules.size() - countChecked(rules)).arg(rules.size());
}

QByteArray rulesJson(const QList<RulePointer>& rules)
{
    QJsonArray list;
    for (const RulePointer& rule : rules)
        list << ruleJson(*rule);
    return jsonText({{"rules", 1}, {"list", list}}, ListOrder::AsGiven, QStringLiteral("rules"));
}

QByteArray rulesMarkdown(const QList<RulePointer>& rules)
{
    QString text = QStringLiteral("# Design rules\n\n"
                                  "Written by `landbridge rules --markdown`; do not edit. The window and `landbridge check` ask the same rules.\n\n"
                                  "%1 rules, %2 of them checked. An *error* is refused by Azure or carries no traffic; *high*, *medium* and *low* break, endanger or waste something.\n\n")
                       .arg(rules.size())
                       .arg(countChecked(rules));
    for (const QString& category : ruleCategories()) {
        QString chapters;
        for (const RulePointer& rule : rules)
            if (rule->category == category)
                chapters += ruleChapter(*rule);
        if (!chapters.isEmpty())
            text += QStringLiteral("## %1\n\n").arg(categoryLabel(category)) + chapters;
    }
    return text.trimmed().toUtf8() + '\n';
}
