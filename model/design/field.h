// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/error.h"
#include "model/design/object_kind.h"
#include "model/design/record.h"
#include <QJsonValue>
#include <QStringList>
#include <functional>
#include <optional>

/// How a field is shown and edited; its JSON form follows from it.
enum class FieldType {
    Text,               ///< string
    LongText,           ///< string with line breaks
    Number,             ///< number with a unit
    Integer,            ///< whole number
    Fraction,           ///< availability: number 0 … 1
    Boolean,            ///< true or false
    Choice,             ///< one of `choices`
    Reference,          ///< id of an object of one of `targets`
    References,         ///< ids of objects of one of `targets`
    Date,               ///< calendar date, "2026-11-23"
    Prefix,             ///< address prefix
    Prefixes,           ///< address prefixes
    Texts,              ///< strings
    Point,              ///< [x, y]
    Points,             ///< places on the canvas: [[x, y], …]
    Record,             ///< object of `columns`
    Records,            ///< array of objects of `columns`
};

/// A list of the catalogue that offers values for a text field. The field takes other text too: catalogues age.
enum class CatalogueList {
    None,
    Regions,
    PeeringLocations,
    Clouds,
    CircuitProviders,       ///< of the circuit's peering location
    CircuitBandwidths,
    Facilities,             ///< of the circuit's peering location
    PortBandwidths,         ///< of ExpressRoute Direct
    GatewaySkus,            ///< of the gateway's type
    AvailabilityZones,
    IkeEncryption,
    IkeIntegrity,
    DhGroups,
    IpsecEncryption,
    IpsecIntegrity,
    PfsGroups,
};

/// One field of a kind, named once: file, inspector, schema, diff and report follow from it.
struct Field
{
    QString key;                                     ///< JSON key
    const char* label = "";                          ///< English; translated in context "field" where shown
    FieldType type = FieldType::Text;
    QString unit;                                    ///< "Mbps", "km", "ms", "s"; empty when it has none
    std::optional<double> minimum;
    std::optional<double> maximum;
    QStringList choices;                             ///< of Choice: its values; of Texts: those of each, empty: any
    CatalogueList list = CatalogueList::None;
    QList<ObjectKind> targets;
    qsizetype minimumCount = 0;                      ///< of References: with fewer the object cannot stand
    bool isRequired = false;
    QString oneOf;                                   ///< of fields with the same word here exactly one is set, and required; empty for others
    std::optional<int> longestPrefix;                ///< of Prefix: the longest prefix length allowed
    bool isIdentity = false;                         ///< the object's own id: shown, not edited
    bool isPresentation = false;                     ///< of the drawing, or text about it: no figure depends on it
    bool isReview = false;                           ///< for the design-rule check alone: no figure depends on it, and the inspector folds it away
    bool isSecret = false;                           ///< masked on screen and in reports
    const char* defaultText = "";                    ///< what holds when unset, for people; "" when nothing does
    const char* hint = "";                           ///< one sentence, English; translated in context "field"
    QList<Field> columns;                            ///< of Record and Records
    std::function<bool(const Record&)> applies;      ///< whether it means anything for this object; empty: always

    /// The value, QJsonValue::Undefined when unset.
    std::function<QJsonValue(const Record&)> get;
    /// Sets the value (Undefined unsets), or appends what is wrong to the list, each at `where` or below it, and sets nothing.
    std::function<void(Record&, const QJsonValue& value, const QString& where, QList<Error>& errors)> set;
};

/// Whether a field says where something stands on the canvas, which is no part of what the design is.
inline bool isPlace(const Field& field)
{
    return field.type == FieldType::Point || field.type == FieldType::Points;
}

/// What is wrong with a value by type, range and choices alone; no error when it is fine.
std::optional<Error> checkValue(const Field& field, const QJsonValue& value, const QString& where);

/// Whether a field is required and unset, and no field that it shares `oneOf` with stands for it.
bool isMissing(const Field& field, const QList<Field>& fields, const Record& record);

const Field* findField(const QList<Field>& fields, const QString& key);
