// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/design_difference.h"
#include "model/design/kind_info.h"
#include <algorithm>

namespace {
QList<FieldDifference> fieldDifferences(const QList<Field>& fields, const Record* before, const Record* after)
{
    QList<FieldDifference> list;
    for (const Field& field : fields) {
        if (field.isIdentity || field.type == FieldType::Point)
            continue;
        const QJsonValue was = before ? field.get(*before) : QJsonValue(QJsonValue::Undefined);
        const QJsonValue is = after ? field.get(*after) : QJsonValue(QJsonValue::Undefined);
        if (was != is)
            list << FieldDifference{&field, was, is};
    }
    return list;
}
}

QList<ObjectDifference> differenceOf(const Design& before, const Design& after)
{
    using Change = ObjectDifference::Change;
    QList<ObjectDifference> list;
    if (const auto fields = fieldDifferences(DesignProfile::fields(), &before.profile, &after.profile); !fields.isEmpty())
        list << ObjectDifference{Change::Edited, {}, {}, fields};
    Design::forEachChange(before, after, [&](ObjectKind kind, const Object* was, const Object* is) {
        const Change change = !was ? Change::Added : !is ? Change::Removed : Change::Edited;
        const QList<FieldDifference> fields = fieldDifferences(*info(kind).fields, was, is);
        if (change != Change::Edited || !fields.isEmpty())
            list << ObjectDifference{change, kind, (was ? was : is)->id, fields};
    });
    const auto rank = [](const ObjectDifference& one) { return one.change == Change::Edited ? 0 : one.change == Change::Added ? 1 : 2; };
    std::stable_sort(list.begin(), list.end(), [&](const ObjectDifference& a, const ObjectDifference& b) { return rank(a) < rank(b); });
    return list;
}
