// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/merge.h"
#include "model/base/mid_sentence.h"
#include "model/design/kind_info.h"
#include "model/edit/new_id.h"
#include "model/edit/project_difference.h"
#include "model/edit/remove.h"
#include "model/edit/word_lists.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace {
QString mergeText(const char* text)
{
    return QCoreApplication::translate("merge", text);
}

QString valueText(const Field& field, const QJsonValue& value)
{
    if (value.isUndefined())
        return mergeText(QT_TRANSLATE_NOOP("merge", "not set"));
    if (field.isSecret)
        return mergeText(QT_TRANSLATE_NOOP("merge", "set, not shown"));
    if (value.isArray() || value.isObject()) {
        const bool hasSecrets = std::any_of(field.columns.begin(), field.columns.end(), [](const Field& column) { return column.isSecret; });
        const QByteArray json = value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact) : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        return hasSecrets ? mergeText(QT_TRANSLATE_NOOP("merge", "another list")) : QString::fromUtf8(json);
    }
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toVariant().toString();
}

/// Three values of one thing: which stands, and whether both sides changed it.
template <class T> std::pair<T, bool> chosenOf(const T& base, const T& ours, const T& theirs)
{
    if (ours == theirs || theirs == base)
        return {ours, false};
    return ours == base ? std::pair(theirs, false) : std::pair(ours, true);
}

class ProjectMerger
{
public:
    ProjectMerger(const Project& base, const Project& ours, const Project& theirs) : m_base(base), m_ours(ours), m_theirs(theirs) {}

    MergedProjects merge()
    {
        m_merged.project = m_ours;
        mergeText(QT_TRANSLATE_NOOP("merge", "name"), &Project::name);
        mergeText(QT_TRANSLATE_NOOP("merge", "description"), &Project::description);
        mergeText(QT_TRANSLATE_NOOP("merge", "currency"), &Project::currency);
        m_merged.project.extra = mergedMembers(m_base.extra, m_ours.extra, m_theirs.extra, {});
        mergeRows(&Project::requirements, QT_TRANSLATE_NOOP("merge", "Requirement %1"));
        mergeRows(&Project::views, QT_TRANSLATE_NOOP("merge", "View %1"));
        mergeOptions();
        return m_merged;
    }

private:
    void conflict(const ObjectId& object, const QString& message) { m_merged.conflicts << MergeConflict{m_option, object, message}; }

    void mergeText(const char* what, QString Project::*member)
    {
        const auto [value, isBoth] = chosenOf(m_base.*member, m_ours.*member, m_theirs.*member);
        m_merged.project.*member = value;
        if (isBoth)
            conflict({}, ::mergeText(QT_TRANSLATE_NOOP("merge", "The %1 of the design: “%2” here, “%3” there.")).arg(::mergeText(what), m_ours.*member, m_theirs.*member));
    }

    QJsonObject mergedMembers(const QJsonObject& base, const QJsonObject& ours, const QJsonObject& theirs, const ObjectId& object)
    {
        QJsonObject merged = ours;
        QStringList keys = ours.keys() + theirs.keys() + base.keys();
        keys.removeDuplicates();
        for (const QString& key : keys) {
            const auto [value, isBoth] = chosenOf(QJsonValue(base.value(key)), QJsonValue(ours.value(key)), QJsonValue(theirs.value(key)));
            value.isUndefined() ? merged.remove(key) : void(merged.insert(key, value));
            if (isBoth)
                conflict(object, ::mergeText(QT_TRANSLATE_NOOP("merge", "“%1”, which this version does not know, was changed on both sides.")).arg(key));
        }
        return merged;
    }

    /// Merges what differs into `ours`; `name` is for messages.
    void mergeRecord(const QList<Field>& fields, const Record& base, Record& ours, const Record& theirs, const ObjectId& object, const QString& name)
    {
        QList<Error> none;
        for (const Field& field : fields) {
            const QJsonValue was = field.get(base), here = field.get(ours), there = field.get(theirs);
            if (field.isIdentity || here == there || there == was)
                continue;
            if (here == was)
                field.set(ours, there, field.key, none);
            else if (holdsWords(field))
                field.set(ours, mergedWords(was.toArray(), here.toArray(), there.toArray()), field.key, none);
            else if (!isPlace(field))
                conflict(object, ::mergeText(QT_TRANSLATE_NOOP("merge", "%1, %2: “%3” here, “%4” there.")).arg(name, midSentence(QCoreApplication::translate("field", field.label)), valueText(field, here), valueText(field, there)));
        }
        ours.extra = mergedMembers(base.extra, ours.extra, theirs.extra, object);
    }

    static bool areAlike(const QList<Field>& fields, const Record& a, const Record& b)
    {
        return a.extra == b.extra && std::all_of(fields.begin(), fields.end(), [&](const Field& field) { return isPlace(field) || field.get(a) == field.get(b); });
    }

    /// Whether of fields that share a choice exactly one is set, and what is required is.
    static bool isWhole(const QList<Field>& fields, const Record& record)
    {
        QHash<QString, int> set;
        for (const Field& field : fields) {
            const bool isSet = !field.get(record).isUndefined();
            if (!field.oneOf.isEmpty())
                set[field.oneOf] += isSet;
            else if (field.isRequired && !isSet)
                return false;
        }
        return std::all_of(set.begin(), set.end(), [](int count) { return count == 1; });
    }

    /// Merges a list of rows that stands beside the options; `name` is what messages call one.
    template <class Row> void mergeRows(ListOf<Row> Project::*list, const char* name)
    {
        const auto find = [list](const Project& project, const ObjectId& id) -> const Row* {
            const ListOf<Row>& rows = project.*list;
            const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return one.id == id; });
            return found == rows.end() ? nullptr : &*found;
        };
        QList<ObjectId> ids;
        for (const Project* project : {&m_ours, &m_theirs})
            for (const Row& one : project->*list)
                if (!ids.contains(one.id))
                    ids << one.id;
        std::sort(ids.begin(), ids.end());
        ListOf<Row> merged;
        merged.isWritten = (m_ours.*list).isWritten || (m_theirs.*list).isWritten;
        for (const ObjectId& id : ids)
            if (const auto one = mergedRow<Row>(Row::fields(), find(m_base, id), find(m_ours, id), find(m_theirs, id), {}, ::mergeText(name).arg(id.text), [](const Row& row) { return std::make_shared<Row>(row); }))
                merged << *one;
        m_merged.project.*list = merged;
    }

    /// What stands of one row by its three states; null: nothing.
    template <class Row, class Clone> std::shared_ptr<Row> mergedRow(const QList<Field>& fields, const Row* base, const Row* ours, const Row* theirs, const ObjectId& object, const QString& name, Clone clone)
    {
        if (ours && theirs) {
            const std::shared_ptr<Row> merged = clone(*ours);
            if (base) {
                mergeRecord(fields, *base, *merged, *theirs, object, name);
                if (!isWhole(fields, *merged)) {
                    conflict(object, ::mergeText(QT_TRANSLATE_NOOP("merge", "%1: what both sides changed does not go together.")).arg(name));
                    return clone(*ours);
                }
            } else if (!areAlike(fields, *ours, *theirs)) {
                conflict(object, ::mergeText(QT_TRANSLATE_NOOP("merge", "%1 was added on both sides, with other contents.")).arg(name));
            }
            return merged;
        }
        const Row* left = ours ? ours : theirs;
        if (!left)
            return nullptr;
        if (!base)
            return clone(*left);
        if (areAlike(fields, *base, *left))
            return nullptr;                              // removed on the other side
        conflict(object, ours ? ::mergeText(QT_TRANSLATE_NOOP("merge", "%1 was changed here and removed there.")).arg(name) : ::mergeText(QT_TRANSLATE_NOOP("merge", "%1 was removed here and changed there.")).arg(name));
        return ours ? clone(*ours) : nullptr;
    }

    static const Design* optionOf(const Project& project, const QString& id)
    {
        const qsizetype at = project.indexOf(id);
        return at < 0 ? nullptr : &project.options[at];
    }

    void mergeOptions()
    {
        QStringList ids;
        for (const Project* project : {&m_ours, &m_theirs})
            for (const Design& option : project->options)
                if (!ids.contains(option.id))
                    ids << option.id;
        QList<Design> merged;
        for (const QString& id : ids) {
            m_option = id;
            const Design* base = optionOf(m_base, id);
            const Design* ours = optionOf(m_ours, id);
            const Design* theirs = optionOf(m_theirs, id);
            if (ours && theirs) {
                merged << mergedDesign(base ? *base : Design(), *ours, *theirs, base != nullptr);
                continue;
            }
            const Design& left = ours ? *ours : *theirs;
            const bool isChanged = base && !optionDifference(*base, left).isEmpty();
            if (isChanged)
                conflict({}, ours ? ::mergeText(QT_TRANSLATE_NOOP("merge", "Option “%1” was changed here and removed there.")).arg(left.name) : ::mergeText(QT_TRANSLATE_NOOP("merge", "Option “%1” was removed here and changed there.")).arg(left.name));
            if (!base || (isChanged && ours))
                merged << left;
        }
        if (merged.isEmpty())
            merged = m_ours.options;
        m_option.clear();
        makeNamesDiffer(merged);
        m_merged.project.options = merged;
    }

    /// Both may have given a name to another option.
    void makeNamesDiffer(QList<Design>& options)
    {
        for (qsizetype i = 1; i < options.size(); ++i) {
            const auto isTaken = [&](const QString& name) { return std::any_of(options.begin(), options.begin() + i, [&](const Design& other) { return !name.isEmpty() && other.name.compare(name, Qt::CaseInsensitive) == 0; }); };
            const QString name = options[i].name;
            for (int number = 2; isTaken(options[i].name); ++number)
                options[i].name = QStringLiteral("%1 (%2)").arg(name).arg(number);
        }
    }

    Design mergedDesign(const Design& base, const Design& ours, const Design& theirs, bool isInBase)
    {
        Design merged = ours;
        const auto [name, isBoth] = chosenOf(isInBase ? base.name : ours.name, ours.name, theirs.name);
        merged.name = name;
        if (isBoth)
            conflict({}, ::mergeText(QT_TRANSLATE_NOOP("merge", "The option is called “%1” here and “%2” there.")).arg(ours.name, theirs.name));
        mergeRecord(DesignProfile::fields(), base.profile, merged.profile, theirs.profile, {}, ::mergeText(QT_TRANSLATE_NOOP("merge", "What the option is for")));
        mergeRecord(OptionReview::fields(), base.review, merged.review, theirs.review, {}, ::mergeText(QT_TRANSLATE_NOOP("merge", "What the review says")));
        merged.extra = mergedMembers(base.extra, ours.extra, theirs.extra, {});
        for (const KindInfo& kind : kindInfos())
            merged = withMergedKind(merged, kind, base, ours, theirs);
        for (const ObjectId& id : unsupported(merged))
            conflict({}, ::mergeText(QT_TRANSLATE_NOOP("merge", "%1 was left out: what it needs was removed on the other side.")).arg(displayName(merged, id)));
        return withoutDangling(merged);
    }

    Design withMergedKind(Design merged, const KindInfo& kind, const Design& base, const Design& ours, const Design& theirs)
    {
        const auto find = [&](const Design& design, const ObjectId& id) { return design.kindOf(id) == kind.kind ? design.find(id) : nullptr; };
        QList<ObjectId> ids;
        kind.forEach(ours, [&](const Object& object) { ids << object.id; });
        kind.forEach(theirs, [&](const Object& object) {
            if (!find(ours, object.id))
                ids << object.id;
        });
        for (const ObjectId& id : ids) {
            const Object* here = find(ours, id);
            const Object* there = find(theirs, id);
            if (!here && ours.contains(id)) {
                conflict(id, ::mergeText(QT_TRANSLATE_NOOP("merge", "“%1” is the id of another kind of object on the other side, which was left out.")).arg(id.text));
                continue;
            }
            const QString name = displayName(here ? ours : theirs, id);
            if (const auto row = mergedRow<Object>(*kind.fields, find(base, id), here, there, id, name, kind.clone))
                merged = kind.with(merged, *row);
            else
                merged = merged.without(id);
        }
        return merged;
    }

    const Project& m_base;
    const Project& m_ours;
    const Project& m_theirs;
    QString m_option;                            // that is being merged
    MergedProjects m_merged;
};

bool sharesAnOption(const Project& a, const Project& b)
{
    return std::any_of(a.options.begin(), a.options.end(), [&](const Design& option) { return b.indexOf(option.id) >= 0; });
}
}

Result<MergedProjects> mergeProjects(const Project& base, const Project& ours, const Project& theirs)
{
    if (!sharesAnOption(base, ours) || !sharesAnOption(base, theirs))
        return Error{mergeText(QT_TRANSLATE_NOOP("merge", "These designs are unrelated: they share no option with the one that they are said to come from.")), {}};
    return ProjectMerger(base, ours, theirs).merge();
}

Project withConflictNotes(const MergedProjects& merged)
{
    Project project = merged.project;
    QHash<QString, int> placed;                          // notes without an object, by option
    for (const MergeConflict& conflict : merged.conflicts) {
        const qsizetype at = std::max<qsizetype>(project.indexOf(conflict.option), 0);
        Design& option = project.options[at];
        Note note;
        note.id = newId(option, ObjectKind::Note);
        note.text = mergeText(QT_TRANSLATE_NOOP("merge", "Merge conflict: %1")).arg(conflict.message);
        const Object* object = option.find(conflict.object);
        note.position = object && object->position ? *object->position + QPointF(0, -70) : QPointF(20, -90.0 - 70 * placed[option.id]++);
        option = option.with(note);
    }
    return project;
}
