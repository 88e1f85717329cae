// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/set_field.h"
#include "model/design/kind_info.h"
#include "model/edit/choice_rules.h"
#include "model/edit/circuit_states.h"
#include "model/edit/pre_shared_key.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace {
QString labelOf(const Field& field)
{
    return QCoreApplication::translate("field", field.label);
}

/// Fails when a reference names nothing, something of another kind, or the object itself.
Result<void> checkReferences(const Design& design, ObjectKind kind, const Object& object, const QString& key)
{
    for (const Reference& reference : referencesOf(kind, object)) {
        if (reference.field->key != key)
            continue;
        const auto targetKind = design.kindOf(reference.target);
        if (!targetKind)
            return Error{QCoreApplication::translate("edit", "There is no object “%1”.").arg(reference.target.text), key};
        if (!reference.field->targets.contains(*targetKind))
            return Error{QCoreApplication::translate("edit", "%1 cannot be a %2.").arg(labelOf(*reference.field), kindLabel(*targetKind)), key};
        if (reference.target == object.id)
            return Error{QCoreApplication::translate("edit", "An object cannot refer to itself."), key};
    }
    return {};
}

/// A refusal in the words of the inspector: files name a field by its key, people by its label, and entries from 1.
Error inWordsOfPeople(const QList<Field>& fields, Error error)
{
    static const QRegularExpression named(QStringLiteral("^“([A-Za-z0-9]+)(?:\\[(\\d+)\\])?”"));
    const QRegularExpressionMatch match = named.match(error.message);
    const Field* field = match.hasMatch() ? findField(fields, match.captured(1)) : nullptr;
    if (!field)
        return error;
    QString label = labelOf(*field);
    if (!match.captured(2).isEmpty())
        label = QCoreApplication::translate("edit", "%1, entry %2,").arg(label).arg(match.captured(2).toInt() + 1);
    error.message.replace(0, match.capturedLength(), label);
    return error;
}

QString refuseCircuitStates(const Object& before, const Object& after)
{
    return refuseStates(statesOf(static_cast<const ExpressRouteCircuit&>(before)), statesOf(static_cast<const ExpressRouteCircuit&>(after)));
}

bool reachesGroup(const Design& design, const ObjectId& from, const ObjectId& wanted, QSet<ObjectId>& seen)
{
    const Group* group = design.find<Group>(from);
    if (!group || seen.contains(from))
        return false;
    seen.insert(from);
    for (const ObjectId& member : group->members)
        if (member == wanted || reachesGroup(design, member, wanted, seen))
            return true;
    return false;
}
}

Result<Design> setField(const Design& design, const ObjectId& id, const QString& key, const QJsonValue& value)
{
    const auto kind = design.kindOf(id);
    if (!kind)
        return Error{QCoreApplication::translate("edit", "This object no longer exists."), key};
    const KindInfo& kindInfo = info(*kind);
    const Field* field = findField(*kindInfo.fields, key);
    if (!field || field->isIdentity)
        return Error{QCoreApplication::translate("edit", "“%1” is not a field of %2 that can be set.").arg(key, kindLabel(*kind)), key};
    if (field->isRequired && value.isUndefined())
        return Error{QCoreApplication::translate("edit", "%1 is required.").arg(labelOf(*field)), key};

    const std::shared_ptr<Object> object = kindInfo.clone(*design.find(id));
    QList<Error> errors;
    field->set(*object, value, key, errors);
    for (const Field& other : *kindInfo.fields)
        if (!field->oneOf.isEmpty() && other.oneOf == field->oneOf && other.key != key)
            other.set(*object, QJsonValue::Undefined, other.key, errors);
    if (!errors.isEmpty())
        return inWordsOfPeople(QList<Field>{*field} + field->columns, errors.first());
    if (const auto valid = checkReferences(design, *kind, *object, key); !valid)
        return valid.error();
    const qsizetype count = field->type == FieldType::References ? field->get(*object).toArray().size() : field->minimumCount;
    if (count < field->minimumCount)
        return Error{QCoreApplication::translate("edit", "%1 needs at least %2 entries.").arg(labelOf(*field)).arg(field->minimumCount), key};

    if (const QString refusal = *kind == ObjectKind::ExpressRouteCircuit ? refuseCircuitStates(*design.find(id), *object) : QString(); !refusal.isEmpty())
        return Error{refusal, key};

    if (key == QLatin1String("sharedKey") && !value.isUndefined())
        if (const QString refusal = refusePreSharedKey(value.toString()); !refusal.isEmpty())
            return Error{refusal, key};

    const Design edited = kindInfo.with(design, *object);
    QSet<ObjectId> seen;
    if (*kind == ObjectKind::Group && reachesGroup(edited, id, id, seen))
        return Error{QCoreApplication::translate("edit", "A group cannot contain itself."), key};
    return edited;
}

Result<Design> setField(const Design& design, const Catalogue& catalogue, const ObjectId& id, const QString& key, const QJsonValue& value)
{
    Result<Design> edited = setField(design, id, key, value);
    if (!edited)
        return edited;
    const QString refusal = ChoiceRules(design, catalogue, id).refusalOfEdited(*edited, key);
    return refusal.isEmpty() ? edited : Error{refusal, key};
}

Result<Design> renameObject(const Design& design, const ObjectId& id, const QString& name)
{
    const QString trimmed = name.trimmed();
    return setField(design, id, QStringLiteral("name"), trimmed.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(trimmed));
}
