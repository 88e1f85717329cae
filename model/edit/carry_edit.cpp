// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/carry_edit.h"
#include "model/design/kind_info.h"
#include "model/edit/remove.h"
#include "model/edit/word_lists.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace {
/// Sets the fields of a record that differ between two. Fields whose list differs there are told.
QList<const Field*> carryFields(const QList<Field>& fields, const Record& before, const Record& after, Record& there)
{
    QList<const Field*> skipped;
    QList<Error> none;
    for (const Field& field : fields) {
        const QJsonValue was = field.get(before), is = field.get(after), now = field.get(there);
        if (field.isIdentity || was == is || now == is)
            continue;
        if (holdsWords(field) && now != was)
            field.set(there, mergedWords(was.toArray(), now.toArray(), is.toArray()), field.key, none);
        else if (field.type == FieldType::Records && now != was)
            skipped << &field;
        else
            field.set(there, is, field.key, none);
    }
    return skipped;
}

class EditCarrier
{
public:
    EditCarrier(const Design& before, const Design& after, const Design& other) : m_carried{other, {}}
    {
        Design::forEachChange(before, after, [this](ObjectKind kind, const Object* was, const Object* is) {
            if (!was)
                add(kind, *is);
            else if (!is)
                remove(kind, was->id);
            else
                change(kind, *was, *is);
        });
        carryFields(DesignProfile::fields(), before.profile, after.profile, m_carried.design.profile);
    }

    CarriedEdit result()
    {
        for (const ObjectId& id : unsupported(m_carried.design))
            if (m_added.contains(id))
                m_carried.skipped << SkippedEdit{SkippedEdit::Why::CannotStand, id, nullptr};
        m_carried.design = withoutDangling(m_carried.design);
        return m_carried;
    }

private:
    bool isThere(ObjectKind kind, const ObjectId& id)
    {
        if (m_carried.design.kindOf(id) == kind)
            return true;
        m_carried.skipped << SkippedEdit{SkippedEdit::Why::NotThere, id, nullptr};
        return false;
    }

    void add(ObjectKind kind, const Object& object)
    {
        if (m_carried.design.contains(object.id)) {
            m_carried.skipped << SkippedEdit{SkippedEdit::Why::IdTaken, object.id, nullptr};
            return;
        }
        m_carried.design = info(kind).with(m_carried.design, object);
        m_added << object.id;
    }

    void remove(ObjectKind kind, const ObjectId& id)
    {
        if (m_carried.design.kindOf(id) == kind)         // what is not there needs no removing
            m_carried.design = m_carried.design.without(id);
    }

    void change(ObjectKind kind, const Object& was, const Object& is)
    {
        if (!isThere(kind, is.id))
            return;
        const std::shared_ptr<Object> there = info(kind).clone(*m_carried.design.find(is.id));
        for (const Field* field : carryFields(*info(kind).fields, was, is, *there))
            m_carried.skipped << SkippedEdit{SkippedEdit::Why::ListDiffers, is.id, field};
        m_carried.design = info(kind).with(m_carried.design, *there);
    }

    CarriedEdit m_carried;
    QList<ObjectId> m_added;
};
}

CarriedEdit carryEdit(const Design& before, const Design& after, const Design& other)
{
    return EditCarrier(before, after, other).result();
}

QString toText(const SkippedEdit& skipped, const Design& before, const Design& after)
{
    const QString name = displayName(after.contains(skipped.id) ? after : before, skipped.id);
    switch (skipped.why) {
    case SkippedEdit::Why::NotThere:
        return QCoreApplication::translate("edit", "%1 is not there").arg(name);
    case SkippedEdit::Why::IdTaken:
        return QCoreApplication::translate("edit", "another object has the id of %1 there").arg(name);
    case SkippedEdit::Why::CannotStand:
        return QCoreApplication::translate("edit", "what %1 needs is not there").arg(name);
    case SkippedEdit::Why::ListDiffers:
        break;
    }
    return QCoreApplication::translate("edit", "%2 of %1 is another list there").arg(name, QCoreApplication::translate("field", skipped.field->label));
}
