// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include <QJsonValue>
#include <QSet>

/// A field of an object, by its key.
struct FieldOf
{
    ObjectId object;
    QString key;

    bool operator==(const FieldOf&) const = default;
};

/// Something in a design that Azure would refuse.
struct Refusal
{
    QList<FieldOf> fields;           ///< the values that make it together; the first is where it is told
    QString reason;                  ///< one translated sentence with the values and the figure of the catalogue

    bool involves(const FieldOf& field) const { return fields.contains(field); }
    bool operator==(const Refusal&) const = default;
};

/// All that Azure would refuse in a design, each once, in the order of kinds and ids. What is unset or unknown to the
/// catalogue refuses nothing: catalogues age.
QList<Refusal> refusals(const Design& design, const Catalogue& catalogue);

/// The same of some objects alone, and of what belongs to them.
QList<Refusal> refusalsOf(const Design& design, const Catalogue& catalogue, const QSet<ObjectId>& objects);

/// What Azure would say to values of the fields of one object. Made once for an object, asked for many values; it keeps the
/// design, and the catalogue must outlive it.
class ChoiceRules
{
public:
    ChoiceRules(const Design& design, const Catalogue& catalogue, const ObjectId& object);

    /// Why a value cannot be set: what setField says, or Azure; empty when it can. What was refused before the edit for the
    /// same reason does not count, so that a design with mistakes can be mended one by one.
    QString refusal(const QString& key, const QJsonValue& value) const;
    /// The same for a design in which the field has been set.
    QString refusalOfEdited(const Design& edited, const QString& key) const;
    /// Why Azure refuses the value that a field has; empty when it does not.
    QString standingRefusal(const QString& key) const;

private:
    Design m_design;
    const Catalogue& m_catalogue;
    ObjectId m_object;
    QSet<ObjectId> m_dependents;     ///< the object and what refers to it, directly or through others
    QList<Refusal> m_before;
};
