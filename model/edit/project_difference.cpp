// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/project_difference.h"
#include <QSet>

namespace {
using Change = ObjectDifference::Change;

void appendText(QList<TextDifference>& list, const char* key, const QString& before, const QString& after)
{
    if (before != after || before.isNull() != after.isNull())
        list << TextDifference{QString::fromLatin1(key), before, after};
}

/// The index of the second project's option for each of the first, −1 for none: by id, and what is left by name.
QList<qsizetype> optionPartners(const Project& before, const Project& after)
{
    QList<qsizetype> partners(before.options.size(), -1);
    QSet<qsizetype> taken;
    const auto pair = [&](auto same) {
        for (qsizetype i = 0; i < before.options.size(); ++i)
            for (qsizetype j = 0; partners[i] < 0 && j < after.options.size(); ++j)
                if (!taken.contains(j) && same(before.options[i], after.options[j])) {
                    partners[i] = j;
                    taken.insert(j);
                }
    };
    pair([](const Design& was, const Design& is) { return was.id == is.id; });
    pair([](const Design& was, const Design& is) { return !was.name.isEmpty() && was.name == is.name; });
    return partners;
}

template <class Row> QList<RowDifference> rowDifferences(const QList<Row>& before, const QList<Row>& after)
{
    QList<RowDifference> list;
    const auto find = [](const QList<Row>& rows, const ObjectId& id) -> const Row* {
        for (const Row& one : rows)
            if (one.id == id)
                return &one;
        return nullptr;
    };
    const QList<Field>& fields = Row::fields();
    for (const Row& was : before) {
        const Row* is = find(after, was.id);
        RowDifference one{is ? Change::Edited : Change::Removed, was.id, fieldDifferences(fields, &was, is), {}};
        if (is)
            one.unknown = unknownDifferences(was.extra, is->extra);
        if (!is || !one.fields.isEmpty() || !one.unknown.isEmpty())
            list << one;
    }
    for (const Row& is : after)
        if (!find(before, is.id))
            list << RowDifference{Change::Added, is.id, fieldDifferences(fields, nullptr, &is), {}};
    return list;
}
}

OptionDifference optionDifference(const Design& before, const Design& after, Places places)
{
    OptionDifference difference{Change::Edited, before.id, after.id, {}, {}, {}, {}, pairObjects(before, after)};
    appendText(difference.texts, "name", before.name, after.name);
    difference.review = fieldDifferences(OptionReview::fields(), &before.review, &after.review);
    difference.objects = differenceOf(before, after, difference.pairs, places);
    difference.unknown = unknownDifferences(before.extra, after.extra) + unknownDifferences(before.profile.extra, after.profile.extra) + unknownDifferences(before.review.extra, after.review.extra);
    return difference;
}

ProjectDifference projectDifference(const Project& before, const Project& after, Places places)
{
    ProjectDifference difference;
    appendText(difference.texts, "name", before.name, after.name);
    appendText(difference.texts, "description", before.description, after.description);
    appendText(difference.texts, "currency", before.currency, after.currency);
    difference.requirements = rowDifferences(before.requirements, after.requirements);
    difference.views = rowDifferences(before.views, after.views);
    difference.unknown = unknownDifferences(before.extra, after.extra);
    const QList<qsizetype> partners = optionPartners(before, after);
    qsizetype last = -1;
    for (qsizetype i = 0; i < partners.size(); ++i) {
        const Design& was = before.options[i];
        if (partners[i] < 0) {
            difference.options << OptionDifference{Change::Removed, was.id, {}, {}, {}, {}, {}, {}};
            continue;
        }
        difference.isReordered = difference.isReordered || partners[i] < last;
        last = partners[i];
        if (const OptionDifference one = optionDifference(was, after.options[partners[i]], places); !one.isEmpty())
            difference.options << one;
    }
    for (qsizetype j = 0; j < after.options.size(); ++j)
        if (!partners.contains(j))
            difference.options << OptionDifference{Change::Added, {}, after.options[j].id, {}, {}, {}, {}, {}};
    return difference;
}
