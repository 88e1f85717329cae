// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/object_pairs.h"
#include "model/design/kind_info.h"
#include <QJsonArray>
#include <algorithm>

namespace {
QJsonValue translatedReference(const QJsonValue& id, const Design& before, const ObjectPairs& pairs)
{
    const ObjectId object(id.toString());
    const auto partner = pairs.toAfter.constFind(object);
    if (partner != pairs.toAfter.constEnd())
        return partner->text;
    return before.contains(object) ? QJsonValue(QChar(1) + object.text) : id;
}

/// Pairs what is left of one kind, in rounds.
class KindPairing
{
public:
    KindPairing(const KindInfo& kind, const Design& before, const Design& after, ObjectPairs& pairs) : m_kind(kind), m_before(before), m_after(after), m_pairs(pairs) {}

    void byIdAndName() const
    {
        eachLeft([&](const Object& was) {
            const Object* is = sameId(was.id);
            if (is && (was.name == is->name || was.name.isEmpty() || is->name.isEmpty()))
                m_pairs.add(was.id, is->id);
        });
    }
    void byName() const
    {
        QHash<QString, QList<const Object*>> named;
        m_kind.forEach(m_after, [&](const Object& is) {
            if (!is.name.isEmpty() && !m_pairs.toBefore.contains(is.id))
                named[is.name] << &is;
        });
        const auto pairWith = [&](const Object& was, auto fits) {
            QList<const Object*>& others = named[was.name];
            const auto found = std::find_if(others.begin(), others.end(), fits);
            if (found == others.end())
                return;
            m_pairs.add(was.id, (*found)->id);
            others.erase(found);
        };
        // Of several of one name those that say the same belong together.
        eachLeft([&](const Object& was) {
            if (named.contains(was.name))
                pairWith(was, [&](const Object* is) { return saysTheSame(was, *is); });
        });
        eachLeft([&](const Object& was) {
            if (named.contains(was.name))
                pairWith(was, [](const Object*) { return true; });
        });
    }
    void byId() const
    {
        eachLeft([&](const Object& was) {
            if (const Object* is = sameId(was.id))
                m_pairs.add(was.id, is->id);
        });
    }
    /// What has no name, by what it says; then by what it connects.
    void byContent() const
    {
        for (const bool wholly : {true, false})
            eachLeft([&](const Object& was) {
                if (!was.name.isEmpty())
                    return;
                const Object* found = nullptr;
                m_kind.forEach(m_after, [&](const Object& is) {
                    if (!found && is.name.isEmpty() && !m_pairs.toBefore.contains(is.id) && (wholly ? saysTheSame(was, is) : connectsTheSame(was, is)))
                        found = &is;
                });
                if (found)
                    m_pairs.add(was.id, found->id);
            });
    }

private:
    template <class Visit> void eachLeft(Visit visit) const
    {
        m_kind.forEach(m_before, [&](const Object& was) {
            if (!m_pairs.toAfter.contains(was.id))
                visit(was);
        });
    }
    const Object* sameId(const ObjectId& id) const
    {
        const auto kind = m_after.kindOf(id);
        return kind == m_kind.kind && !m_pairs.toBefore.contains(id) ? m_after.find(id) : nullptr;
    }
    bool agree(const Field& field, const Object& was, const Object& is) const { return inTermsOfAfter(field, field.get(was), m_before, m_pairs) == field.get(is); }
    bool saysTheSame(const Object& was, const Object& is) const
    {
        return std::all_of(m_kind.fields->begin(), m_kind.fields->end(), [&](const Field& field) { return field.isIdentity || isPlace(field) || agree(field, was, is); });
    }
    bool connectsTheSame(const Object& was, const Object& is) const
    {
        bool connects = false;
        for (const Field& field : *m_kind.fields) {
            if (field.type != FieldType::Reference && field.type != FieldType::References)
                continue;
            connects = connects || !field.get(was).isUndefined();
            if (!agree(field, was, is))
                return false;
        }
        return connects;
    }

    const KindInfo& m_kind;
    const Design& m_before;
    const Design& m_after;
    ObjectPairs& m_pairs;
};
}

QJsonValue inTermsOfAfter(const Field& field, const QJsonValue& value, const Design& before, const ObjectPairs& pairs)
{
    if (field.type == FieldType::Reference && value.isString())
        return translatedReference(value, before, pairs);
    if (field.type == FieldType::References) {
        QJsonArray ids;
        for (const auto& id : value.toArray())
            ids << translatedReference(id, before, pairs);
        return value.isUndefined() ? value : QJsonValue(ids);
    }
    return value;
}

ObjectPairs pairObjects(const Design& before, const Design& after)
{
    ObjectPairs pairs;
    const auto round = [&](void (KindPairing::*pair)() const) {
        for (const KindInfo& kind : kindInfos())
            (KindPairing(kind, before, after, pairs).*pair)();
    };
    round(&KindPairing::byIdAndName);
    round(&KindPairing::byName);
    round(&KindPairing::byId);
    for (qsizetype known = -1; known != pairs.toAfter.size();) {     // what connects what was paired just now may pair in turn
        known = pairs.toAfter.size();
        round(&KindPairing::byContent);
    }
    return pairs;
}
