// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/io/report/make_report.h"

// The chapters of a report, each made by itself. With one option there is nothing to set side by side.

QString reportText(const char* text);            ///< translated in context "report"

/// What people call the options, unique: "As is", "As is (2)".
QString optionName(const ReportInput& input, qsizetype option);
/// The end of keys of tables and sections of an option: "", or "-2" and so on, so that they are unique.
QString optionKey(const ReportInput& input, qsizetype option, const QString& stem);

ReportSection summarySection(const ReportInput& input);
QList<ReportSection> optionSections(const ReportInput& input);
QList<ReportSection> differenceSections(const ReportInput& input);
ReportSection comparisonSection(const ReportInput& input);
QList<ReportSection> requirementSections(const ReportInput& input);
QList<ReportSection> findingSections(const ReportInput& input);
QList<ReportSection> figureSections(const ReportInput& input);
QList<ReportSection> costSections(const ReportInput& input);
QList<ReportSection> assumptionSections(const ReportInput& input, std::stop_token stop);
ReportSection methodSection(const ReportInput& input);

/// What was decided, by the options' own words.
QString decisionText(const ReportInput& input);
QString decisionLabel(const Design& option);

// Figures as cells: text, order and tone.
ReportCell bandwidthReportCell(const Figure<Bandwidth>& figure);
ReportCell availabilityReportCell(const AvailabilityFigure& figure);
ReportCell downtimeReportCell(const AvailabilityFigure& figure);
ReportCell rttReportCell(const Figure<RttRange>& figure);
ReportCell securityReportCell(const SecurityPosture& ungraded, const Analysis& analysis);
ReportCell unknownReportCell(const QString& reason);
ReportCell moneyReportCell(const Figure<double>& figure, int decimals);
/// "1,234.50 USD a month", "at least 1,234.50 USD a month; 2 unknown", "unknown".
QString costSum(const Cost& cost);
/// "12,345.67", the same whatever the locale.
QString numberText(double value, int decimals);
/// The value of a field as people read it; secrets are never shown.
QString fieldText(const Design& design, const Field& field, const QJsonValue& value);
