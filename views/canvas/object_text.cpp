// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/object_text.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace {
QString factText(const char* text)
{
    return QCoreApplication::translate("canvas", text);
}

/// A field's value for people, empty when unset or of no use in a line.
QString valueText(const Design& design, const Field& field, const QJsonValue& value)
{
    if (field.isSecret || value.isUndefined() || value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Integer:
        if (field.unit == QLatin1String("Mbps"))
            return toText(Bandwidth::mbps(value.toDouble()));
        return field.unit.isEmpty() ? QString::number(value.toDouble()) : QStringLiteral("%1 %2").arg(QString::number(value.toDouble()), field.unit);
    case FieldType::Fraction: return toText(Availability::fraction(value.toDouble()));
    case FieldType::Text:
    case FieldType::Choice: return value.toString();
    case FieldType::Reference: return design.contains(ObjectId(value.toString())) ? displayName(design, ObjectId(value.toString())) : QString();
    case FieldType::Prefixes: {
        QStringList texts;
        for (const auto& prefix : value.toArray())
            texts << prefix.toString();
        return texts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}
}

QStringList objectFacts(const Design& design, const ObjectId& id, const Analysis* analysis)
{
    const auto kind = design.kindOf(id);
    if (!kind)
        return {};
    QStringList facts{kindLabel(*kind)};
    const Object& object = *design.find(id);
    for (const Field& field : *info(*kind).fields) {
        if (field.isIdentity || field.key == QLatin1String("name") || field.key == QLatin1String("description") || facts.size() > 8)
            continue;
        const QString text = valueText(design, field, field.get(object));
        if (!text.isEmpty())
            facts << QStringLiteral("%1: %2").arg(QCoreApplication::translate("field", field.label), text);
    }
    if (const LinkResult* result = analysis ? analysis->link(id) : nullptr) {
        const Capacity& capacity = result->figures.capacity.lower();
        if (capacity.mbps.hasValue())
            facts << factText(QT_TRANSLATE_NOOP("canvas", "Bandwidth: %1")).arg(toText(*capacity.mbps));
        facts << factText(QT_TRANSLATE_NOOP("canvas", "End to end: %1")).arg(toText(result->figures.availability.value));
        facts << factText(QT_TRANSLATE_NOOP("canvas", "Security: %1")).arg(result->figures.security.summary());
    }
    return facts;
}

QString objectToolTip(const Design& design, const ObjectId& id, const Analysis* analysis)
{
    if (!design.contains(id))
        return {};
    QStringList facts = objectFacts(design, id, analysis);
    for (QString& fact : facts)
        fact = fact.toHtmlEscaped();
    return QStringLiteral("<p style=\"white-space:pre\"><b>%1</b><br>%2</p>").arg(displayName(design, id).toHtmlEscaped(), facts.join(QStringLiteral("<br>")));
}

QString accessibleText(const Design& design, const ObjectId& id, const Analysis* analysis)
{
    if (!design.contains(id))
        return {};
    QStringList parts{displayName(design, id), kindLabel(*design.kindOf(id))};
    if (const auto* circuit = design.find<ExpressRouteCircuit>(id); circuit && circuit->bandwidth)
        parts << toText(*circuit->bandwidth);
    else if (const auto* router = design.find<EdgeRouter>(id); router && router->throughput)
        parts << toText(*router->throughput);
    else if (const auto* link = design.find<AccessLink>(id); link && link->bandwidth)
        parts << toText(*link->bandwidth);
    if (design.find(id)->availability)
        parts << toText(*design.find(id)->availability);
    if (const LinkResult* result = analysis ? analysis->link(id) : nullptr) {
        const Capacity& capacity = result->figures.capacity.lower();
        if (capacity.mbps.hasValue())
            parts << toText(*capacity.mbps);
        parts << toText(result->figures.availability.value) << factText(QT_TRANSLATE_NOOP("canvas", "grade %1")).arg(gradedPosture(result->figures.security, *analysis).grade);
    }
    QStringList ends;
    for (const Reference& reference : referencesOf(*design.kindOf(id), *design.find(id)))
        if (info(*design.kindOf(id)).shape == Shape::Line && design.contains(reference.target))
            ends << displayName(design, reference.target);
    if (ends.size() > 2)
        parts << factText(QT_TRANSLATE_NOOP("canvas", "between %1 and %2, over %3")).arg(ends[0], ends[1], ends.mid(2).join(QStringLiteral(", ")));
    else if (ends.size() == 2)
        parts << factText(QT_TRANSLATE_NOOP("canvas", "between %1 and %2")).arg(ends[0], ends[1]);
    else if (!ends.isEmpty())
        parts << factText(QT_TRANSLATE_NOOP("canvas", "between %1")).arg(ends.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(", "));
}
