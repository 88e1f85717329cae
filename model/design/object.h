// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/availability.h"
#include "model/base/duration.h"
#include "model/base/object_id.h"
#include "model/design/choices.h"
#include "model/design/record.h"
#include <QPointF>
#include <optional>

/// What every object of a design has. A kind is a struct that adds its fields and a constant `kind`.
struct Object : Record
{
    ObjectId id;
    QString name;                        ///< null: left out; people see the kind and the id then
    QString description;                 ///< free text for reviews
    std::optional<QPointF> position;     ///< top left corner on the canvas, pixels at 100 %; only kinds with a shape
    std::optional<LineShape> lineShape;  ///< how its line is drawn; only kinds drawn as one
    ListOf<QPointF> bends;               ///< where its line was bent by hand, from its first end to its second, pixels at 100 %; the same kinds
    std::optional<Availability> availability; ///< overrides the catalogue's default; only kinds that can fail
    std::optional<Duration> repairTime;      ///< mean time to repair; overrides the catalogue's default; the same kinds
    std::optional<double> monthlyCost;       ///< the user's own quote a month, in the project's currency; only kinds that somebody else than Azure bills
};
