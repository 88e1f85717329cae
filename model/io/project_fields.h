// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/field.h"
#include "model/design/project.h"

/// A text that stands beside the tables, in a project or in an option.
template <class Owner> struct TextField
{
    const char* key;
    QString Owner::*member;
    bool isRequired;
    const char* hint;                    ///< for the schema, English
};

/// The texts of a file's top level, and of an option. Reading, writing and the schema follow from these lists.
const QList<TextField<Project>>& projectTexts();
const QList<TextField<Design>>& optionTexts();

inline constexpr QLatin1String formatKey("format");
inline constexpr QLatin1String optionsKey("options");
inline constexpr QLatin1String requirementsKey("requirements");
inline constexpr QLatin1String viewsKey("views");
inline constexpr QLatin1String profileKey("profile");   ///< of an option
inline constexpr QLatin1String reviewKey("review");     ///< of an option

/// The text of a key: null when it is left out. A required one is there and not empty.
QString readText(const QString& key, bool isRequired, const QJsonObject& json, const QString& where, QList<Error>& errors);

/// Reads the texts of a list into their owner; appends all that is wrong.
template <class Owner> void readTexts(const QList<TextField<Owner>>& texts, const QJsonObject& json, Owner& owner, const QString& where, QList<Error>& errors)
{
    for (const TextField<Owner>& text : texts)
        owner.*text.member = readText(QString::fromLatin1(text.key), text.isRequired, json, where, errors);
}
