// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include <QByteArray>
#include <QHash>
#include <QString>
#include <vector>

/// Where a value stands in the text of a design file.
struct TextPlace
{
    QString pointer;             ///< JSON pointer (RFC 6901)
    int line = 0;                ///< 1-based, where the value starts; 0: not in the text

    bool operator==(const TextPlace&) const = default;
};

/// Where the options, objects, fields and requirements of a design file stand in its text: one pass over it, for messages that point into the file.
/// Knows nothing of a text that is no JSON.
class ObjectPlaces
{
public:
    ObjectPlaces() = default;
    explicit ObjectPlaces(const QByteArray& bytes);

    /// By the option's index in the file. Of one that is not there: the file's first line.
    TextPlace option(qsizetype index) const;
    /// Of one that is not in the text: where its option stands.
    TextPlace object(qsizetype option, const ObjectId& id) const;
    /// Of a field that is not set: where its object stands.
    TextPlace field(qsizetype option, const ObjectId& id, const QString& key) const;
    /// Of one that is not in the text: the file's first line.
    TextPlace requirement(const ObjectId& id) const;

private:
    friend class PlaceFinder;
    struct FieldLine { QString key; int line; };
    struct ObjectText
    {
        QString pointer;
        int line = 0;
        std::vector<FieldLine> fields;
    };
    struct OptionText { int line = 0; QHash<ObjectId, ObjectText> objects; };

    const ObjectText* find(qsizetype option, const ObjectId& id) const;

    std::vector<OptionText> m_options;
    QHash<ObjectId, TextPlace> m_requirements;
};
