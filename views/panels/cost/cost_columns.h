// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/figures/figure_model.h"

struct Cost;

/// What the analysis that is shown costs; null while there is none.
using CostOf = std::function<std::shared_ptr<const Cost>()>;

/// The columns of the bill of materials: one row a line of Cost::lines.
QList<FigureColumn> costColumns(CostOf cost);

/// Where the amounts stand: the table is sorted by them at first, the highest above.
inline constexpr int costAmountColumn = 4;

/// The column of the Links table: what each link's own parts cost a month.
FigureColumn linkCostColumn(CostOf cost);

/// "9,061.26": two decimals, grouped.
QString moneyText(double amount);
