// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QString>

/// A label as it stands within a sentence: in lower case, where the language writes nouns so.
QString midSentence(const QString& label);
