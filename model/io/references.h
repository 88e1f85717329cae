// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/io/read_option.h"

/// Every object has an id, and no two objects of an option share one, those of kinds that this version does not know (`extra`) included.
void checkIds(const QList<PlacedObject>& objects, const QJsonObject& extra, const QString& where, QList<Error>& errors);

/// Every reference names an object of a kind that may stand there; lists of references name as many different objects as they
/// must; and no object is, by references among its own kind, part of itself (groups in groups, a connection under a connection).
void checkReferences(const QList<PlacedObject>& objects, const QJsonObject& extra, QList<Error>& errors);
