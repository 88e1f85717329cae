// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QString>

/// A word of the file as people read it: "MeteredData" is "Metered data", "dia" is "Dedicated (DIA)".
QString choiceLabel(const QString& word);
