// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/word_lists.h"

bool holdsWords(const Field& field)
{
    return field.type == FieldType::Texts || field.type == FieldType::Prefixes || field.type == FieldType::References;
}

QJsonArray mergedWords(const QJsonArray& base, const QJsonArray& ours, const QJsonArray& theirs)
{
    QJsonArray words;
    for (const auto& word : ours)
        if (theirs.contains(word) || !base.contains(word))
            words << word;
    for (const auto& word : theirs)
        if (!base.contains(word) && !words.contains(word))
            words << word;
    return words;
}
