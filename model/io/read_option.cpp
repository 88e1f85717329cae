// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/read_option.h"
#include "model/design/codec.h"
#include "model/io/json_tree.h"
#include "model/io/project_fields.h"
#include "model/io/references.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace {
QString optionText(const char* text)
{
    return QCoreApplication::translate("read", text);
}

/// Builds the tables of a design from its objects, each list sorted once.
template <class... Rows> struct Tables
{
    static void fill(Design& design, const QList<PlacedObject>& objects) { (fillOne<Rows>(design, objects), ...); }

private:
    template <class Row> static void fillOne(Design& design, const QList<PlacedObject>& objects)
    {
        QList<typename Table<Row>::Pointer> rows;
        for (const PlacedObject& placed : objects)
            if (placed.kind->kind == Row::kind)
                rows << std::static_pointer_cast<const Row>(placed.object);
        design = design.withTable(Table<Row>::fromRows(std::move(rows)));
    }
};

/// Notes the members of an object that its field list does not have, nested records included.
void noteUnknown(const QList<Field>& fields, const QJsonObject& json, const QString& owner, const QString& where, UnknownFields& unknown)
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        const Field* field = findField(fields, member.key());
        const QString at = pointerTo(where, member.key());
        if (!field) {
            unknown.add(owner, member.key(), at);
        } else if (field->type == FieldType::Record) {
            noteUnknown(field->columns, member.value().toObject(), owner + QLatin1Char('.') + field->key, at, unknown);
        } else if (field->type == FieldType::Records) {
            const QJsonArray elements = member.value().toArray();
            for (qsizetype i = 0; i < elements.size(); ++i)
                noteUnknown(field->columns, elements[i].toObject(), owner + QLatin1Char('.') + field->key, pointerTo(at, i), unknown);
        }
    }
}

/// An empty id names nothing: a reference is left out instead.
void checkEmptyReferences(const QList<Field>& fields, const QJsonObject& json, const QString& where, QList<Error>& errors)
{
    for (const Field& field : fields) {
        const QJsonValue value = json.value(field.key);
        if (field.type == FieldType::Reference && value.isString() && value.toString().isEmpty())
            errors << Error{optionText(QT_TRANSLATE_NOOP("read", "“%1” is empty; name an object or leave it out.")).arg(field.key), pointerTo(where, field.key)};
    }
}

void readObject(const KindInfo& kind, const QJsonValue& json, const QString& where, QList<PlacedObject>& objects, ReadState& state)
{
    if (!json.isObject()) {
        state.errors << Error{optionText(QT_TRANSLATE_NOOP("read", "Each element of “%1” must be an object.")).arg(QLatin1String(kind.array)), where};
        return;
    }
    std::shared_ptr<Object> object = kind.create();
    readFields(*kind.fields, json.toObject(), *object, where, state.errors);
    checkEmptyReferences(*kind.fields, json.toObject(), where, state.errors);
    noteUnknown(*kind.fields, json.toObject(), QLatin1String(kind.array), where, state.unknown);
    objects << PlacedObject{&kind, std::move(object), where};
}

void readKind(const KindInfo& kind, const QJsonObject& option, const QString& where, QList<PlacedObject>& objects, ReadState& state)
{
    const QString key = QLatin1String(kind.array);
    const QJsonValue value = option.value(key);
    const QString at = pointerTo(where, key);
    if (!value.isUndefined() && !value.isArray())
        state.errors << Error{optionText(QT_TRANSLATE_NOOP("read", "“%1” must be a list of objects.")).arg(key), at};
    const QJsonArray elements = value.toArray();
    for (qsizetype i = 0; i < elements.size() && !state.isFull(); ++i) {
        if (++state.objects > state.limits.objects)
            state.errors << Error{optionText(QT_TRANSLATE_NOOP("read", "There are more than %1 objects.")).arg(state.limits.objects), pointerTo(at, i)};
        else
            readObject(kind, elements[i], pointerTo(at, i), objects, state);
    }
}

/// A record of the option beside its objects.
void readRecord(QLatin1String key, const QList<Field>& fields, Record& record, const QJsonObject& json, const QString& where, ReadState& state)
{
    const QJsonValue value = json.value(key);
    const QString at = pointerTo(where, key);
    if (value.isUndefined())
        return;
    if (!value.isObject()) {
        state.errors << Error{optionText(QT_TRANSLATE_NOOP("read", "“%1” must be an object.")).arg(key), at};
        return;
    }
    readFields(fields, value.toObject(), record, at, state.errors);
    noteUnknown(fields, value.toObject(), key, at, state.unknown);
}

/// The members that are neither text nor a kind of this version; a list of objects is taken for a kind.
void keepUnknown(const QJsonObject& json, const QString& where, Design& option, UnknownFields& unknown)
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        const auto isText = [&](const TextField<Design>& field) { return member.key() == QLatin1String(field.key); };
        if (member.key() == profileKey || member.key() == reviewKey || std::any_of(optionTexts().begin(), optionTexts().end(), isText))
            continue;
        const QJsonArray elements = member.value().toArray();
        if (infoOfArray(member.key())) {
            if (elements.isEmpty())
                option.extra.insert(member.key(), member.value());      // an empty list of a known kind stays in the file
            continue;
        }
        option.extra.insert(member.key(), member.value());
        const QString at = pointerTo(where, member.key());
        if (!elements.isEmpty() && elements[0].isObject())
            unknown.addKind(member.key(), elements.size(), at);
        else
            unknown.add({}, member.key(), at);
    }
}
}

void UnknownFields::add(const QString& owner, const QString& key, const QString& where)
{
    const QString name = owner + QLatin1Char('/') + key;
    auto index = m_indexes.constFind(name);
    if (index == m_indexes.constEnd()) {
        index = m_indexes.insert(name, m_occurrences.size());
        m_occurrences << Occurrence{owner, key, where};
    }
    ++m_occurrences[*index].count;
}

void UnknownFields::addKind(const QString& array, qsizetype count, const QString& where)
{
    m_occurrences << Occurrence{{}, array, where, count, true};
}

QList<Error> UnknownFields::notices() const
{
    QList<Error> notices;
    for (const Occurrence& one : m_occurrences) {
        if (one.isKind)
            notices << Error{optionText(QT_TRANSLATE_NOOP("read", "“%1” (%2 objects) is a kind that this version does not know; it is kept and not computed.")).arg(one.key).arg(one.count), one.where};
        else if (one.owner.isEmpty())
            notices << Error{optionText(QT_TRANSLATE_NOOP("read", "“%1” is a field that this version does not know; it is kept.")).arg(one.key), one.where};
        else
            notices << Error{optionText(QT_TRANSLATE_NOOP("read", "“%1” of “%2” (%3 times) is a field that this version does not know; it is kept.")).arg(one.key, one.owner).arg(one.count), one.where};
    }
    return notices;
}

Design readOption(const QJsonObject& json, const QString& where, ReadState& state)
{
    Design option;
    readTexts(optionTexts(), json, option, where, state.errors);
    keepUnknown(json, where, option, state.unknown);
    readRecord(profileKey, DesignProfile::fields(), option.profile, json, where, state);
    readRecord(reviewKey, OptionReview::fields(), option.review, json, where, state);
    QList<PlacedObject> objects;
    for (const KindInfo& kind : kindInfos())
        readKind(kind, json, where, objects, state);
    const qsizetype before = state.errors.size();
    checkIds(objects, option.extra, where, state.errors);
    if (!state.isFull())
        checkReferences(objects, option.extra, state.errors);
    if (state.errors.isEmpty() && before == 0)
        WithAllKinds<Tables>::fill(option, objects);
    return option;
}

namespace {
/// Reads a list of rows that stands beside the options, in the order of ids. `twice` says that two have the same id.
template <class Row> ListOf<Row> readRows(QLatin1String key, const char* twice, const QJsonValue& json, const QString& where, ReadState& state)
{
    ListOf<Row> rows;
    rows.isWritten = json.isArray();
    if (!json.isUndefined() && !json.isArray())
        state.errors << Error{optionText(QT_TRANSLATE_NOOP("read", "“%1” must be a list of objects.")).arg(key), where};
    QSet<QString> ids;
    const QJsonArray elements = json.toArray();
    for (qsizetype i = 0; i < elements.size() && !state.isFull(); ++i) {
        const QString at = pointerTo(where, i);
        if (!elements[i].isObject()) {
            state.errors << Error{optionText(QT_TRANSLATE_NOOP("read", "Each element of “%1” must be an object.")).arg(key), at};
            continue;
        }
        const QJsonObject element = elements[i].toObject();
        Row row;
        readFields(Row::fields(), element, row, at, state.errors);
        checkEmptyReferences(Row::fields(), element, at, state.errors);
        noteUnknown(Row::fields(), element, key, at, state.unknown);
        if (!row.id.isEmpty() && ids.contains(row.id.text))
            state.errors << Error{optionText(twice).arg(row.id.text), pointerTo(at, QStringLiteral("id"))};
        ids.insert(row.id.text);
        rows << std::move(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id < b.id; });
    return rows;
}
}

ListOf<DesignRequirement> readRequirements(const QJsonValue& json, const QString& where, ReadState& state)
{
    return readRows<DesignRequirement>(requirementsKey, QT_TRANSLATE_NOOP("read", "Two requirements have the id “%1”."), json, where, state);
}

ListOf<SavedView> readViews(const QJsonValue& json, const QString& where, ReadState& state)
{
    return readRows<SavedView>(viewsKey, QT_TRANSLATE_NOOP("read", "Two views have the id “%1”."), json, where, state);
}
