// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/references.h"
#include "model/io/json_tree.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QMultiHash>
#include <QSet>

namespace {
QString referenceText(const char* text)
{
    return QCoreApplication::translate("read", text);
}

/// The ids of objects of unknown kinds, with the list and place of each.
struct UnknownObject { QString array; qsizetype index; };
QHash<QString, UnknownObject> unknownObjects(const QJsonObject& extra)
{
    QHash<QString, UnknownObject> result;
    for (auto member = extra.begin(); member != extra.end(); ++member) {
        const QJsonArray elements = member.value().toArray();
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const QString id = elements[i][QLatin1String("id")].toString();
            if (!id.isEmpty() && !result.contains(id))
                result.insert(id, UnknownObject{member.key(), i});
        }
    }
    return result;
}

/// The place of a reference in the file: the field, and in a list of references the element.
struct PlacedReference
{
    const Field* field;
    ObjectId target;
    QString where;
};

QList<PlacedReference> placedReferences(const PlacedObject& placed)
{
    QList<PlacedReference> result;
    const Field* list = nullptr;
    qsizetype index = 0;
    for (const Reference& reference : referencesOf(placed.kind->kind, *placed.object)) {
        QString where = pointerTo(placed.where, reference.field->key);
        if (reference.field->type == FieldType::References) {
            index = reference.field == list ? index + 1 : 0;
            list = reference.field;
            where = pointerTo(where, index);
        }
        result << PlacedReference{reference.field, reference.target, where};
    }
    return result;
}

QString labelsOf(const QList<ObjectKind>& kinds)
{
    QStringList labels;
    for (const ObjectKind kind : kinds)
        labels << kindLabel(kind);
    return labels.join(referenceText(QT_TRANSLATE_NOOP("read", " or ")));
}

/// A list that must name two different objects names one twice, or fewer than it must.
void checkCounts(const PlacedObject& placed, QList<Error>& errors)
{
    for (const Field& field : *placed.kind->fields) {
        if (field.minimumCount == 0)
            continue;
        const QJsonValue value = field.get(*placed.object);
        QSet<QString> different;
        for (const auto& element : value.toArray())
            different.insert(element.toString());
        if (!value.isUndefined() && different.size() < field.minimumCount)
            errors << Error{referenceText(QT_TRANSLATE_NOOP("read", "“%1” must name at least %2 different objects.")).arg(field.key).arg(field.minimumCount), pointerTo(placed.where, field.key)};
    }
}

/// Finds circles of references among objects of one kind. Depth-first without recursion, in linear time: an object that is met
/// again while it is still on the way closes a circle (Tarjan 1972). Each circle is reported once.
class CircleFinder
{
public:
    CircleFinder(const QList<PlacedObject>& objects, QList<Error>& errors) : m_errors(errors)
    {
        QHash<ObjectId, qsizetype> indexes;
        for (qsizetype i = 0; i < objects.size(); ++i)
            indexes.insert(objects[i].object->id, i);
        m_edges.resize(objects.size());
        for (qsizetype i = 0; i < objects.size(); ++i)
            for (const PlacedReference& reference : placedReferences(objects[i])) {
                const qsizetype target = indexes.value(reference.target, -1);
                if (target >= 0 && objects[target].kind == objects[i].kind)
                    m_edges[i] << Edge{target, reference.where};
            }
        m_states.fill(State::New, objects.size());
        for (qsizetype i = 0; i < objects.size(); ++i)
            if (m_states[i] == State::New && !m_edges[i].isEmpty())
                visitFrom(i, objects);
    }

private:
    enum class State { New, OnTheWay, Done };
    struct Edge { qsizetype target; QString where; };
    struct Step { qsizetype object; qsizetype nextEdge; };

    void visitFrom(qsizetype start, const QList<PlacedObject>& objects)
    {
        QList<Step> way{{start, 0}};
        m_states[start] = State::OnTheWay;
        while (!way.isEmpty()) {
            Step& last = way.last();
            if (last.nextEdge == m_edges[last.object].size()) {
                m_states[last.object] = State::Done;
                way.removeLast();
                continue;
            }
            const Edge& edge = m_edges[last.object][last.nextEdge++];
            if (m_states[edge.target] == State::OnTheWay) {
                report(way, edge, objects);
            } else if (m_states[edge.target] == State::New) {
                m_states[edge.target] = State::OnTheWay;
                way << Step{edge.target, 0};
            }
        }
    }
    void report(const QList<Step>& way, const Edge& closing, const QList<PlacedObject>& objects)
    {
        QStringList ids;
        for (qsizetype i = way.size() - 1; i >= 0; --i) {
            ids.prepend(objects[way[i].object].object->id.text);
            if (way[i].object == closing.target)
                break;
        }
        ids << ids.first();
        if (ids.size() > 12)
            ids = ids.mid(0, 5) + QStringList{QString(QChar(0x2026))} + ids.mid(ids.size() - 5);
        m_errors << Error{referenceText(QT_TRANSLATE_NOOP("read", "“%1” leads back to itself: %2. Break the circle.")).arg(ids.first(), ids.join(QStringLiteral(" → "))), closing.where};
    }

    QList<Error>& m_errors;
    QList<QList<Edge>> m_edges;
    QList<State> m_states;
};
}

void checkIds(const QList<PlacedObject>& objects, const QJsonObject& extra, const QString& where, QList<Error>& errors)
{
    QHash<QString, QString> places;                              // id → where it was met first
    for (const PlacedObject& placed : objects) {
        const QString& id = placed.object->id.text;
        const QString at = pointerTo(placed.where, QStringLiteral("id"));
        if (id.isEmpty()) {
            if (!id.isNull())                                    // a missing one is reported by its field
                errors << Error{referenceText(QT_TRANSLATE_NOOP("read", "“id” is empty; give the object an id.")), at};
        } else if (const auto first = places.constFind(id); first != places.constEnd()) {
            errors << Error{referenceText(QT_TRANSLATE_NOOP("read", "The id “%1” is taken by %2; ids are unique in an option.")).arg(id, *first), at};
        } else {
            places.insert(id, placed.where);
        }
    }
    const auto unknown = unknownObjects(extra);
    for (auto object = unknown.begin(); object != unknown.end(); ++object)
        if (places.contains(object.key()))
            errors << Error{referenceText(QT_TRANSLATE_NOOP("read", "The id “%1” is taken by %2; ids are unique in an option.")).arg(object.key(), places.value(object.key())),
                            pointerTo(pointerTo(where, object->array), object->index) + QLatin1String("/id")};
}

void checkReferences(const QList<PlacedObject>& objects, const QJsonObject& extra, QList<Error>& errors)
{
    QMultiHash<ObjectId, const KindInfo*> kinds;                 // more than one where an id stands twice
    for (const PlacedObject& placed : objects)
        kinds.insert(placed.object->id, placed.kind);
    const auto unknown = unknownObjects(extra);
    for (const PlacedObject& placed : objects) {
        for (const PlacedReference& reference : placedReferences(placed)) {
            const auto found = kinds.values(reference.target);
            const auto fits = [&](const KindInfo* kind) { return reference.field->targets.contains(kind->kind); };
            if (std::any_of(found.begin(), found.end(), fits))
                continue;
            const QString& id = reference.target.text;
            QString message;
            if (!found.isEmpty())
                message = referenceText(QT_TRANSLATE_NOOP("read", "“%1” names “%2”, which is: %3. It must name: %4.")).arg(reference.field->key, id, kindLabel(found.first()->kind), labelsOf(reference.field->targets));
            else if (const auto object = unknown.constFind(id); object != unknown.constEnd())
                message = referenceText(QT_TRANSLATE_NOOP("read", "“%1” names “%2” in “%3”, a kind that this version does not know.")).arg(reference.field->key, id, object->array);
            else
                message = referenceText(QT_TRANSLATE_NOOP("read", "“%1” names “%2”, which does not exist.")).arg(reference.field->key, id);
            errors << Error{message, reference.where};
        }
        checkCounts(placed, errors);
    }
    CircleFinder(objects, errors);
}
