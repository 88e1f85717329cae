// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/figures/figure_columns.h"

/// Adds what each link carries: load, utilisation, and the highest utilisation over all single failures.
void addLoadColumns(QList<FigureColumn>& columns, FailuresOf failures);
