// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/io/report/review_report.h"
#include "views/export/report/page_composer.h"

/// How a table fits a width: the size of its texts and the width of each column.
struct TableLayout
{
    int pixels = 11;
    QList<double> widths;
    bool isTight = false;                        ///< words had to be broken, even in the smallest texts
};
TableLayout layoutTable(const ReportTable& table, double width);

/// Portrait, unless the words of the columns have no room there.
PageTurn turnOf(const ReportTable& table, double portraitWidth);

/// The least that stands together at the top: caption, head and the first row.
double leastHeight(const ReportTable& table, double width);

/// Caption, head (again on each further page) and rows.
void composeTable(PageComposer& pages, const ReportTable& table);
