// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/overlay_file.h"
#include "model/io/json_text.h"
#include "model/io/json_tree.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <algorithm>

namespace {
QJsonObject typeOfOwnValue(OwnValue value)
{
    switch (value) {
    case OwnValue::Fraction: return {{"type", "number"}, {"exclusiveMinimum", 0}, {"maximum", 1}};
    case OwnValue::Mbps: return {{"type", "number"}, {"exclusiveMinimum", 0}, {"unit", "Mbps"}};
    case OwnValue::Hours: return {{"type", "number"}, {"exclusiveMinimum", 0}, {"unit", "h"}};
    case OwnValue::Number:
    case OwnValue::Amount: return {{"type", "number"}, {"minimum", 0}};
    case OwnValue::Flag: return {{"type", "boolean"}};
    }
    return {};
}

QJsonObject schemaOfOwnFigure(const OwnFigureKind& kind)
{
    QJsonObject properties{{"figure", QJsonObject{{"const", kind.figure}}},
                           {"value", typeOfOwnValue(kind.value)},
                           {"basis", QJsonObject{{"enum", QJsonArray{"contract", "measured"}}}},
                           {"source", QJsonObject{{"type", "string"}, {"minLength", 1}, {"description", "The contract or measurement, for who checks it."}}},
                           {"date", QJsonObject{{"type", "string"}, {"pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}, {"description", "Of the source: 2026-09-30, 2026-09 or 2026."}}},
                           {"note", QJsonObject{{"type", "string"}}}};
    QJsonArray required{"figure", "value", "basis", "source", "date"};
    for (const OwnMember& member : kind.members) {
        properties.insert(member.key, member.isNumber ? QJsonObject{{"type", "number"}, {"minimum", 0}, {"description", member.description}} : QJsonObject{{"type", "string"}, {"minLength", 1}, {"description", member.description}});
        if (member.isRequired)
            required.append(member.key);
    }
    return {{"type", "object"}, {"description", kind.description}, {"properties", properties}, {"required", required}, {"additionalProperties", false}};
}
}

OverlayOutcome readOverlay(const QByteArray& bytes, const Catalogue& base, const ReadLimits& limits)
{
    const JsonTree tree = parseJson(bytes, limits);
    if (!tree.errors.isEmpty() || tree.root.isUndefined())
        return {nullptr, tree.errors};
    OverlayOutcome outcome;
    if (tree.root.isObject())
        outcome = overlaid(base, tree.root.toObject());
    else
        outcome.errors = {{QCoreApplication::translate("Overlay", "The file must hold an object."), {}, 1}};
    if (outcome.errors.isEmpty())
        return outcome;
    QSet<QString> pointers;
    for (const Error& error : outcome.errors)
        pointers.insert(error.where);
    const QHash<QString, int> lines = linesOf(bytes, pointers);
    for (Error& error : outcome.errors)
        error.line = lines.value(error.where, error.line);
    std::stable_sort(outcome.errors.begin(), outcome.errors.end(), [](const Error& left, const Error& right) { return left.line < right.line; });
    if (outcome.errors.size() > limits.errors)
        outcome.errors.resize(limits.errors);
    return outcome;
}

OverlayOutcome loadOverlay(const QString& path, const Catalogue& base, const ReadLimits& limits)
{
    QFile file(path);
    const auto refuse = [&](const QString& message) { return OverlayOutcome{nullptr, {{message, path, 0}}}; };
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QCoreApplication::translate("Overlay", "The file cannot be read: %1.").arg(file.errorString()));
    if (file.size() > limits.bytes)
        return refuse(QCoreApplication::translate("Overlay", "The file is too large."));
    return readOverlay(file.readAll(), base, limits);
}

QByteArray overlaySchema()
{
    QJsonArray figures;
    for (const OwnFigureKind& kind : ownFigureKinds())
        figures.append(schemaOfOwnFigure(kind));
    const QJsonObject root{
        {"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"$id", "overlay-1.schema.json"},
        {"title", "Own figures over Landbridge's catalogue"},
        {"description", "Contract figures, measurements and prices of one's own, each in the place of one figure of the built-in catalogue."},
        {"type", "object"},
        {"properties", QJsonObject{{"$schema", QJsonObject{{"type", "string"}}},
                                   {"overlay", QJsonObject{{"const", 1}, {"description", "The format."}}},
                                   {"name", QJsonObject{{"type", "string"}, {"minLength", 1}, {"description", "What these figures are called in the window and in results."}}},
                                   {"figures", QJsonObject{{"type", "array"}, {"minItems", 1}, {"items", QJsonObject{{"oneOf", figures}}}}}}},
        {"required", QJsonArray{"overlay", "name", "figures"}},
        {"additionalProperties", false},
    };
    return jsonText(root, ListOrder::AsGiven);
}
