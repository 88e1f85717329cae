// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/design_difference.h"
#include "model/design/kind_info.h"
#include <algorithm>

namespace {
void sortByChange(QList<ObjectDifference>& list)
{
    using Change = ObjectDifference::Change;
    const auto rank = [](const ObjectDifference& one) { return one.change == Change::Edited ? 0 : one.change == Change::Added ? 1 : 2; };
    std::stable_sort(list.begin(), list.end(), [&](const ObjectDifference& a, const ObjectDifference& b) { return rank(a) < rank(b); });
}

void appendProfile(QList<ObjectDifference>& list, const Design& before, const Design& after)
{
    if (const auto fields = fieldDifferences(DesignProfile::fields(), &before.profile, &after.profile); !fields.isEmpty())
        list << ObjectDifference{ObjectDifference::Change::Edited, {}, {}, fields};
}

/// What differs between partners.
ObjectDifference pairDifference(const KindInfo& kind, const Object& was, const Object& is, const Design& before, const ObjectPairs& pairs, Places places)
{
    ObjectDifference one{ObjectDifference::Change::Edited, kind.kind, was.id, {}, is.id};
    for (const Field& field : *kind.fields) {
        if (field.isIdentity)
            continue;
        const QJsonValue value = field.get(was), other = field.get(is);
        if (inTermsOfAfter(field, value, before, pairs) == other)
            continue;
        if (!isPlace(field))
            one.fields << FieldDifference{&field, value, other};
        else
            one.isMoved = one.isMoved || places == Places::Told;
    }
    one.unknown = unknownDifferences(was.extra, is.extra);
    return one;
}
}

QList<FieldDifference> fieldDifferences(const QList<Field>& fields, const Record* before, const Record* after)
{
    QList<FieldDifference> list;
    for (const Field& field : fields) {
        if (field.isIdentity || isPlace(field))
            continue;
        const QJsonValue was = before ? field.get(*before) : QJsonValue(QJsonValue::Undefined);
        const QJsonValue is = after ? field.get(*after) : QJsonValue(QJsonValue::Undefined);
        if (was != is)
            list << FieldDifference{&field, was, is};
    }
    return list;
}

QList<UnknownDifference> unknownDifferences(const QJsonObject& before, const QJsonObject& after)
{
    QList<UnknownDifference> list;
    for (auto member = before.begin(); member != before.end(); ++member)
        if (after.value(member.key()) != member.value())
            list << UnknownDifference{member.key(), member.value(), after.value(member.key())};
    for (auto member = after.begin(); member != after.end(); ++member)
        if (!before.contains(member.key()))
            list << UnknownDifference{member.key(), QJsonValue::Undefined, member.value()};
    return list;
}

QList<ObjectDifference> differenceOf(const Design& before, const Design& after)
{
    using Change = ObjectDifference::Change;
    QList<ObjectDifference> list;
    appendProfile(list, before, after);
    Design::forEachChange(before, after, [&](ObjectKind kind, const Object* was, const Object* is) {
        const Change change = !was ? Change::Added : !is ? Change::Removed : Change::Edited;
        const QList<FieldDifference> fields = fieldDifferences(*info(kind).fields, was, is);
        if (change != Change::Edited || !fields.isEmpty())
            list << ObjectDifference{change, kind, (was ? was : is)->id, fields, change == Change::Edited ? is->id : ObjectId()};
    });
    sortByChange(list);
    return list;
}

QList<ObjectDifference> differenceOf(const Design& before, const Design& after, const ObjectPairs& pairs, Places places)
{
    using Change = ObjectDifference::Change;
    QList<ObjectDifference> list;
    appendProfile(list, before, after);
    for (const KindInfo& kind : kindInfos()) {
        kind.forEach(before, [&](const Object& was) {
            const auto partner = pairs.toAfter.constFind(was.id);
            if (partner == pairs.toAfter.constEnd()) {
                list << ObjectDifference{Change::Removed, kind.kind, was.id, fieldDifferences(*kind.fields, &was, nullptr)};
                return;
            }
            const ObjectDifference one = pairDifference(kind, was, *after.find(*partner), before, pairs, places);
            if (!one.fields.isEmpty() || !one.unknown.isEmpty() || one.isMoved)
                list << one;
        });
        kind.forEach(after, [&](const Object& is) {
            if (!pairs.toBefore.contains(is.id))
                list << ObjectDifference{Change::Added, kind.kind, is.id, fieldDifferences(*kind.fields, nullptr, &is)};
        });
    }
    sortByChange(list);
    return list;
}
