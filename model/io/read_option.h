// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/kind_info.h"
#include "model/design/project.h"
#include "model/io/read.h"
#include <QHash>
#include <QJsonObject>

/// What was met in a file and is not known here, each field and kind once, however often it occurs.
class UnknownFields
{
public:
    /// A field of all objects in a list (`owner` names the list, "" the file or option itself).
    void add(const QString& owner, const QString& key, const QString& where);
    void addKind(const QString& array, qsizetype count, const QString& where);
    QList<Error> notices() const;

private:
    struct Occurrence { QString owner; QString key; QString where; qsizetype count = 0; bool isKind = false; };
    QList<Occurrence> m_occurrences;
    QHash<QString, qsizetype> m_indexes;
};

/// An object of an option and the place where it stands in the file.
struct PlacedObject
{
    const KindInfo* kind;
    std::shared_ptr<Object> object;
    QString where;                               ///< JSON pointer
};

/// What reading the objects of a file shares.
struct ReadState
{
    const ReadLimits& limits;
    QList<Error> errors;
    UnknownFields unknown;
    qsizetype objects = 0;                       ///< read so far, over all options

    bool isFull() const { return errors.size() > limits.errors || objects > limits.objects; }
};

/// Reads one option. Its faults go to the state; with faults the result is not to be used.
Design readOption(const QJsonObject& json, const QString& where, ReadState& state);

/// Reads the requirements of a file, in the order of ids. Whether their ends exist is a question to each option, not to the file.
ListOf<DesignRequirement> readRequirements(const QJsonValue& json, const QString& where, ReadState& state);

/// Reads the saved views of a file likewise. Objects that an option does not have are no fault.
ListOf<SavedView> readViews(const QJsonValue& json, const QString& where, ReadState& state);
