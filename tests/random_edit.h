// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/kind_info.h"
#include <QJsonArray>
#include <cmath>
#include <random>
#include <vector>

inline std::vector<ObjectId> idsOf(const Design& design)
{
    std::vector<ObjectId> ids;
    design.forEach([&](const auto& row) { ids.push_back(row.id); });
    return ids;
}

/// Another value that a field may take.
inline QJsonValue otherValue(const Field& field, const QJsonValue& value, const Design& design, std::mt19937& random)
{
    const auto anyId = [&]() -> QJsonValue {
        QStringList ids;
        design.forEach([&](const auto& row) {
            if (field.targets.contains(row.kind))
                ids << row.id.text;
        });
        return ids.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(ids[int(random() % unsigned(ids.size()))]);
    };
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Fraction:
    case FieldType::Integer: {
        const double lowest = field.minimum.value_or(0), highest = std::min(field.maximum.value_or(1000), lowest + 1000);
        const double number = lowest + (highest - lowest) * double(random() % 1000) / 1000;
        return field.type == FieldType::Integer ? std::floor(number) : number;
    }
    case FieldType::Boolean: return !value.toBool();
    case FieldType::Choice: return field.choices[int(random() % unsigned(field.choices.size()))];
    case FieldType::Reference: return anyId();
    case FieldType::References: return QJsonArray{anyId()};
    case FieldType::Text: return value.toString() + QStringLiteral("x");
    default: return QJsonValue(QJsonValue::Undefined);
    }
}

/// The design with one change: an object taken out, put back as in `other`, or with another value of a field.
inline Design randomlyChanged(const Design& design, const Design& other, std::mt19937& random)
{
    const std::vector<ObjectId> ids = idsOf(random() % 4 ? design : other);
    const ObjectId id = ids[random() % ids.size()];
    const Object* own = design.find(id);
    if (!own)
        return info(*other.kindOf(id)).with(design, *other.find(id));
    if (random() % 10 == 0)
        return design.without(id);
    const KindInfo& kind = info(*design.kindOf(id));
    const Field& field = (*kind.fields)[int(random() % unsigned(kind.fields->size()))];
    if (field.isIdentity)
        return design;
    const auto edited = kind.clone(*own);
    QList<Error> errors;
    field.set(*edited, random() % 4 ? otherValue(field, field.get(*own), design, random) : QJsonValue(QJsonValue::Undefined), {}, errors);
    return errors.isEmpty() ? kind.with(design, *edited) : design;
}
