// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/io/report/review_report.h"
#include <QByteArray>

/// For a wiki, in the Markdown of GitHub. Pictures cannot stand in it: `pictures` has the path or address of the drawing of each
/// option; without one its description stands there. Charts are given in words.
QByteArray reportMarkdown(const ReviewReport& report, const QStringList& pictures = {});

/// A table by RFC 4180 in UTF-8. Cells that a spreadsheet would take for a formula begin with an apostrophe.
QByteArray tableCsv(const ReportTable& table);

/// "▲ ", "▼ ", "★ " or nothing: what the tone of a cell says, for who does not see colours. Quiet and plain cells have none.
QString cellMark(const ReportCell& cell);
