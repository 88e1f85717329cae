// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include <QJsonValue>

/// Sets one field; QJsonValue::Undefined unsets it. Fails on an unknown field, a wrong type, a value out of range, a
/// missing reference, one of the wrong kind, a required field unset, or groups in a circle. The id cannot be changed.
Result<Design> setField(const Design& design, const ObjectId& id, const QString& key, const QJsonValue& value);

/// The same, and fails with the reason where the catalogue knows that Azure would refuse it (choice_rules.h).
Result<Design> setField(const Design& design, const Catalogue& catalogue, const ObjectId& id, const QString& key, const QJsonValue& value);

/// Sets the name; an empty name unsets it.
Result<Design> renameObject(const Design& design, const ObjectId& id, const QString& name);
