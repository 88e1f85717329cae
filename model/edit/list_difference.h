// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/design_difference.h"
#include <QJsonObject>

/// What differs in one element of a list, or in one record.
struct ElementDifference
{
    ObjectDifference::Change change = ObjectDifference::Change::Edited;
    QJsonValue before;                           ///< Undefined: not there
    QJsonValue after;
    QList<FieldDifference> columns;              ///< of an edited record those that differ
};

/// What comes, goes and changes in a list. Records pair by their name, or by the column that tells them apart; other elements are
/// equal or not. Empty: the same elements in another order.
QList<ElementDifference> elementDifferences(const FieldDifference& difference, const Design& before, const ObjectPairs& pairs);

/// The columns of two records that differ.
QList<FieldDifference> columnDifferences(const QList<Field>& columns, const QJsonObject& before, const QJsonObject& after);

/// The column that tells the records of a list apart: the name, else the first that is required; nullptr when there is none.
const Field* keyColumn(const QList<Field>& columns);
