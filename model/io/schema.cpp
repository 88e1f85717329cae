// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/schema.h"
#include "model/design/kind_info.h"
#include "model/io/json_text.h"
#include "model/io/project_fields.h"
#include <QJsonArray>
#include <QMap>

namespace {
QJsonObject schemaOf(const QList<Field>& fields);

QString typeOf(FieldType type)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Fraction:
        return QStringLiteral("number");
    case FieldType::Integer:
        return QStringLiteral("integer");
    case FieldType::Boolean:
        return QStringLiteral("boolean");
    case FieldType::References:
    case FieldType::Prefixes:
    case FieldType::Texts:
    case FieldType::Point:
    case FieldType::Points:
    case FieldType::Records:
        return QStringLiteral("array");
    case FieldType::Record:
        return QStringLiteral("object");
    default:
        return QStringLiteral("string");
    }
}

/// What the keywords of the schema cannot say, in sentences.
QString descriptionOf(const Field& field)
{
    QStringList sentences;
    if (*field.hint)
        sentences << QString::fromUtf8(field.hint);
    if (!field.targets.isEmpty()) {
        QStringList kinds;
        for (const ObjectKind kind : field.targets)
            kinds << QLatin1String(info(kind).array);
        sentences << QStringLiteral("Names by id: %1.").arg(kinds.join(QStringLiteral(", ")));
    }
    if (field.type == FieldType::Prefix || field.type == FieldType::Prefixes)
        sentences << QStringLiteral("Address prefix without host bits, such as 10.0.0.0/16 or 2001:db8::/48.");
    if (field.longestPrefix)
        sentences << QStringLiteral("/%1 or larger.").arg(*field.longestPrefix);
    if (field.list != CatalogueList::None)
        sentences << QStringLiteral("The catalogue offers values; others are taken too.");
    if (*field.defaultText)
        sentences << QStringLiteral("When left out: %1.").arg(QString::fromUtf8(field.defaultText));
    return sentences.join(QLatin1Char(' '));
}

QJsonObject numberSchema(const Field& field)
{
    QJsonObject schema{{"type", field.type == FieldType::Integer ? "integer" : "number"}};
    if (field.minimum)
        schema.insert(QStringLiteral("minimum"), *field.minimum);
    if (field.maximum)
        schema.insert(QStringLiteral("maximum"), *field.maximum);
    return schema;
}

QJsonObject schemaOf(const Field& field)
{
    QJsonObject schema{{"type", typeOf(field.type)}};
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Fraction:
    case FieldType::Integer:
        schema = numberSchema(field);
        break;
    case FieldType::Date:
        schema.insert(QStringLiteral("format"), QStringLiteral("date"));
        break;
    case FieldType::Choice:
        schema.insert(QStringLiteral("enum"), QJsonArray::fromStringList(field.choices));
        break;
    case FieldType::Reference:
        schema.insert(QStringLiteral("minLength"), 1);
        break;
    case FieldType::References:
        schema.insert(QStringLiteral("items"), QJsonObject{{"type", "string"}, {"minLength", 1}});
        if (field.minimumCount > 0)
            schema.insert(QStringLiteral("minItems"), field.minimumCount);
        break;
    case FieldType::Prefixes:
    case FieldType::Texts: {
        QJsonObject items{{"type", "string"}};
        if (!field.choices.isEmpty())
            items.insert(QStringLiteral("enum"), QJsonArray::fromStringList(field.choices));
        schema.insert(QStringLiteral("items"), items);
        break;
    }
    case FieldType::Point:
        schema.insert(QStringLiteral("items"), numberSchema(field));
        schema.insert(QStringLiteral("minItems"), 2);
        schema.insert(QStringLiteral("maxItems"), 2);
        break;
    case FieldType::Points:
        schema.insert(QStringLiteral("items"), QJsonObject{{"type", "array"}, {"items", numberSchema(field)}, {"minItems", 2}, {"maxItems", 2}});
        break;
    case FieldType::Record:
        schema = schemaOf(field.columns);
        break;
    case FieldType::Records:
        schema.insert(QStringLiteral("items"), schemaOf(field.columns));
        break;
    default:
        break;
    }
    if (field.isIdentity)
        schema.insert(QStringLiteral("minLength"), 1);
    schema.insert(QStringLiteral("title"), QString::fromUtf8(field.label));
    if (const QString description = descriptionOf(field); !description.isEmpty())
        schema.insert(QStringLiteral("description"), description);
    if (!field.unit.isEmpty())
        schema.insert(QStringLiteral("unit"), field.unit);
    return schema;
}

QJsonObject schemaOf(const QList<Field>& fields)
{
    QJsonObject properties;
    QJsonArray required;
    QMap<QString, QJsonArray> choices;               // of which one is required
    for (const Field& field : fields) {
        properties.insert(field.key, schemaOf(field));
        if (!field.oneOf.isEmpty())
            choices[field.oneOf] << QJsonObject{{"required", QJsonArray{field.key}}};
        else if (field.isRequired)
            required << field.key;
    }
    QJsonObject schema{{"type", "object"}, {"properties", properties}};
    if (!required.isEmpty())
        schema.insert(QStringLiteral("required"), required);
    for (const QJsonArray& alternatives : choices)
        schema.insert(QStringLiteral("oneOf"), alternatives);
    return schema;
}

/// Adds the texts of a project or option to the schema of the object that holds them.
template <class Owner> void addTexts(const QList<TextField<Owner>>& texts, QJsonObject& properties, QJsonArray& required)
{
    for (const TextField<Owner>& text : texts) {
        QJsonObject schema{{"type", "string"}, {"description", QString::fromUtf8(text.hint)}};
        if (text.isRequired) {
            schema.insert(QStringLiteral("minLength"), 1);
            required << QLatin1String(text.key);
        }
        properties.insert(QLatin1String(text.key), schema);
    }
}

QJsonObject listOf(const QString& definition)
{
    return {{"type", "array"}, {"items", QJsonObject{{"$ref", QStringLiteral("#/$defs/") + definition}}}};
}

QJsonObject optionSchema()
{
    QJsonObject properties;
    QJsonArray required;
    addTexts(optionTexts(), properties, required);
    QJsonObject profile = schemaOf(DesignProfile::fields());
    profile.insert(QStringLiteral("description"), QStringLiteral("What the option is for and measured by; rules and security grades depend on it."));
    properties.insert(profileKey, profile);
    QJsonObject review = schemaOf(OptionReview::fields());
    review.insert(QStringLiteral("description"), QStringLiteral("What people say of the option; nothing is computed from it."));
    properties.insert(reviewKey, review);
    for (const KindInfo& kind : kindInfos())
        properties.insert(QLatin1String(kind.array), listOf(QLatin1String(kind.array)));
    return {{"type", "object"}, {"description", "One complete design."}, {"properties", properties}, {"required", required}};
}
}

QByteArray projectSchema()
{
    QJsonObject definitions{{"option", optionSchema()}};
    for (const KindInfo& kind : kindInfos()) {
        QJsonObject schema = schemaOf(*kind.fields);
        schema.insert(QStringLiteral("title"), QString::fromUtf8(kind.label));
        schema.insert(QStringLiteral("description"), QString::fromUtf8(kind.hint));
        definitions.insert(QLatin1String(kind.array), schema);
    }
    QJsonObject options = listOf(QStringLiteral("option"));
    options.insert(QStringLiteral("minItems"), 1);
    QJsonObject properties{{formatKey, QJsonObject{{"type", "integer"}, {"const", Project::currentFormat}}}, {optionsKey, options}};
    QJsonArray required{QString(formatKey), QString(optionsKey)};
    addTexts(projectTexts(), properties, required);
    QJsonObject requirement = schemaOf(DesignRequirement::fields());
    requirement.insert(QStringLiteral("description"), QStringLiteral("A test that every option is put to: between two ends, or of the option as a whole."));
    definitions.insert(QStringLiteral("requirement"), requirement);
    properties.insert(requirementsKey, listOf(QStringLiteral("requirement")));
    QJsonObject view = schemaOf(SavedView::fields());
    view.insert(QStringLiteral("description"), QStringLiteral("A way to look at the drawing of every option; nothing is computed from it."));
    definitions.insert(QStringLiteral("view"), view);
    properties.insert(viewsKey, listOf(QStringLiteral("view")));
    const QJsonObject schema{
        {"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"$id", QStringLiteral("urn:landbridge:design:%1").arg(Project::currentFormat)},
        {"title", "Landbridge design"},
        {"description", "A hybrid network in one or more options. Ids are unique in an option; members that are not named here are kept. "
                        "A field that is left out takes its default."},
        {"type", "object"},
        {"properties", properties},
        {"required", required},
        {"$defs", definitions},
    };
    return jsonText(schema, ListOrder::AsGiven);
}
