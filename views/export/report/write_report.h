// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/export/report/report_pdf.h"

/// Where a report goes. Either may be empty, not both.
struct ReportTarget
{
    QString path;                                ///< .pdf, .html or .md
    QString csvFolder;                           ///< made when it is not there; one file a table
    ReportPaper paper = ReportPaper::A4;
};

/// Whether the ending is that of a report: .pdf, .html, .htm or .md.
Result<void> checkReportPath(const QString& path);

/// Writes all that is asked for, or nothing of it: fails on another ending and when the disk refuses.
Result<void> writeReport(const ReviewReport& report, const ReportDrawings& drawings, const ReportTarget& target);
