// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QByteArray>

/// The JSON Schema (2020-12) of a design file, made from the field lists. It says what reading demands of each value by itself;
/// that ids are unique, references lead somewhere and containers form no circle is more than a schema can say.
/// Published as resources/schema/landbridge-1.schema.json.
QByteArray projectSchema();
