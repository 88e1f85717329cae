// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/io/report/review_report.h"
#include "model/review/comparison.h"

/// What a report is made from.
struct ReportInput
{
    const Project& project;                      ///< whole; its secrets are left out
    QList<std::shared_ptr<const OptionResults>> options; ///< those that the report is about, at least one
    Comparison comparison;                       ///< of the same options; its baseline is what differences are told against
    ReportHead head;
};

/// The report. Pure; from any thread; the same input gives the same report.
ReviewReport makeReport(const ReportInput& input, std::stop_token stop = {});
