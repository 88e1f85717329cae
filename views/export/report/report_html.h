// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/io/report/review_report.h"
#include "views/export/report/report_drawings.h"
#include <QByteArray>

/// One self-contained page: styles, script and pictures are inside, and it loads nothing. Tables are sorted by a small script and
/// read as well without it; light or dark as the reader's system is, white on paper. The same report gives the same bytes.
QByteArray reportHtml(const ReviewReport& report, const ReportDrawings& drawings);

/// Styles and script of the page.
QString reportStyle();
QString reportScript();
