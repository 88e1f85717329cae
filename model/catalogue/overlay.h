// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/error.h"
#include "model/catalogue/catalogue.h"
#include <QJsonObject>

/// The type of an own figure's "value" in a file.
enum class OwnValue { Fraction, Mbps, Hours, Number, Amount, Flag };

/// A member that says which entry of the catalogue a figure belongs to.
struct OwnMember
{
    QString key;
    QString description;
    bool isRequired = true;
    bool isNumber = false;       ///< else a text
};

/// A kind of figure that an overlay may hold. English, as JSON is.
struct OwnFigureKind
{
    QString figure;              ///< "vpnGatewaySku.aggregateMbps"
    QString description;
    OwnValue value = OwnValue::Number;
    QList<OwnMember> members;
};

/// All of them: reading, the schema and the documentation go by this list.
const QList<OwnFigureKind>& ownFigureKinds();

/// What putting own figures over a catalogue gives: another catalogue, or all that is wrong with them.
struct OverlayOutcome
{
    std::shared_ptr<const Catalogue> catalogue;  ///< there exactly when `errors` is empty
    QList<Error> errors;                         ///< `where` is a JSON pointer
};

/// The catalogue with the own figures of a file: {"overlay": 1, "name", "figures": [{"figure", …, "value", "basis", "source", "date"}]}.
/// Each figure names an entry of the catalogue and takes the place of the built-in one, with its own basis (contract or measured),
/// source and date. With one error nothing is taken. Published as resources/schema/overlay-1.schema.json.
OverlayOutcome overlaid(const Catalogue& base, const QJsonObject& root);
