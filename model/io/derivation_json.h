// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/derivation.h"
#include <QJsonObject>

/// A derivation as the results print it under `why`.
QJsonObject derivationJson(const Derivation& derivation);
