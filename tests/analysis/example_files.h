// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include <QJsonArray>

/// The first option of tests/formats/v1/NAME.
Design exampleDesign(const QString& fileName);

/// A design of JSON text as in a file's option, for small cases written in a test; references may lead nowhere.
Design designOf(const char* optionJson);

/// "expected" of tests/formats/v1/expected.json.
QJsonArray expectedFigures();

/// The names of all example designs.
QStringList exampleFiles();

/// Component names of a list of indices.
QStringList namesOf(const Analysis& analysis, const QList<int>& components);
