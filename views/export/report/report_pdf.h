// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/io/report/review_report.h"
#include "views/export/report/page_composer.h"
#include "views/export/report/report_drawings.h"
#include <QByteArray>

enum class ReportPaper { A4, Letter };

/// The pages of a report, laid out: cover with contents, chapters with running head and foot, tables turned or fitted.
PageComposer composeReport(const ReviewReport& report, const ReportDrawings& drawings, ReportPaper paper);

/// As PDF with vector pictures, bookmarks and fixed dates: the same report gives the same bytes where hashes have a fixed seed.
Result<QByteArray> reportPdf(const ReviewReport& report, const ReportDrawings& drawings, ReportPaper paper);

/// The PDF of Qt with bookmarks, title, author, language and the date of the report, and an id of what it holds.
Result<QByteArray> finishPdf(const QByteArray& pdf, const ReviewReport& report, const PageComposer& pages);
