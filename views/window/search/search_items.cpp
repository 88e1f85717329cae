// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/search/search_items.h"
#include "model/catalogue/catalogue_card.h"
#include "model/design/kind_info.h"
#include "model/io/templates.h"
#include "model/rules/report.h"
#include "views/canvas/severity_look.h"
#include "views/panels/catalogue/catalogue_model.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace {
void collectColumns(const QList<Field>& columns, const QJsonValue& value, QStringList& words)
{
    for (const Field& column : columns) {
        const QJsonValue cell = value[column.key];
        if (column.isSecret || isPlace(column))
            continue;
        if (cell.isString())
            words << cell.toString();
        else if (cell.isDouble())
            words << QString::number(cell.toDouble(), 'g', 12);
        for (const auto& element : cell.toArray())
            if (element.isString())
                words << element.toString();
    }
}

/// The words and numbers of fields: what people know an object by. No secrets, places and references.
void collectWords(const QList<Field>& fields, const Record& record, QStringList& words)
{
    for (const Field& field : fields) {
        if (field.isSecret || isPlace(field) || field.type == FieldType::Reference || field.type == FieldType::References || field.type == FieldType::Boolean)
            continue;
        const QJsonValue value = field.get(record);
        if (value.isString())
            words << value.toString();
        else if (value.isDouble())
            words << QString::number(value.toDouble(), 'g', 12);
        else if (field.type == FieldType::Record)
            collectColumns(field.columns, value, words);
        for (const auto& element : value.toArray()) {
            if (element.isString())
                words << element.toString();
            else if (element.isObject())
                collectColumns(field.columns, element, words);
        }
    }
}
}

QList<SearchItem> objectItems(const Design& design)
{
    QList<SearchItem> items;
    for (const KindInfo& kind : kindInfos()) {
        if (kind.kind == ObjectKind::Waiver)
            continue;                                    // findings tell of it
        kind.forEach(design, [&](const Object& object) {
            QStringList words;
            collectWords(*kind.fields, object, words);
            const ObjectId container = containerOf(design, object.id);
            const QString detail = container.isEmpty() ? kindLabel(kind.kind) : QCoreApplication::translate("Search", "%1 in %2").arg(kindLabel(kind.kind), displayName(design, container));
            items << SearchItem{SearchSource::Object, object.id.text, displayName(design, object.id), detail, words.join(u'\n'), QString::fromLatin1(kind.icon), {}, {}};
        });
    }
    return items;
}

QList<SearchItem> optionItems(const Project& project, const QString& shown)
{
    QList<SearchItem> items;
    for (const Design& option : project.options)
        if (option.id != shown)
            items << SearchItem{SearchSource::Option, option.id, option.name, QCoreApplication::translate("Search", "Show this option"), {}, QStringLiteral("swap"), {}, {}};
    return items;
}

QList<SearchItem> findingItems(const Report* report)
{
    QList<SearchItem> items;
    if (!report)
        return items;
    for (const Finding& finding : report->findings)
        items << SearchItem{SearchSource::Finding, finding.key(), finding.message, finding.isWaived() ? QCoreApplication::translate("Search", "%1, waived").arg(finding.rule->id) : finding.rule->id,
                            finding.rule->title, finding.isDecided ? severityIcon(finding.rule->severity) : QStringLiteral("finding-undecided"), {}, {}};
    return items;
}

QList<SearchItem> ruleItems()
{
    QList<SearchItem> items;
    for (const RulePointer& rule : ruleBook())
        items << SearchItem{SearchSource::Rule, rule->id, rule->title, rule->id, rule->category + u'\n' + rule->appliesTo.join(u'\n'), severityIcon(rule->severity), {}, {}};
    return items;
}

QList<SearchItem> catalogueItems(const Catalogue& catalogue)
{
    QList<SearchItem> items;
    for (const CatalogueCard& card : cardsOf(catalogue))
        items << SearchItem{SearchSource::Catalogue, card.key, card.name, card.brief.isEmpty() ? categoryLabel(card.category) : categoryLabel(card.category) + QStringLiteral(" · ") + card.brief,
                            card.words.join(u'\n'), iconOfCategory(card.category), {}, {}};
    return items;
}

QList<SearchItem> templateItems()
{
    QList<SearchItem> items;
    for (const DesignTemplate& one : designTemplates())
        items << SearchItem{SearchSource::Template, one.name, one.title, QCoreApplication::translate("Search", "Insert this template"), one.description, QStringLiteral("templates"), {}, {}};
    return items;
}
