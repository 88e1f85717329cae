// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/io/report/review_report.h"
#include <QRectF>

class QPainter;

/// A place of a text in a picture or on a page, for tests: none may leave its room or lie on another.
struct ReportTextPlace
{
    QRectF box;
    QRectF room;
    QString text;
    int page = 0;
};

/// Charts of a report, painted without widgets: a report is made by a worker, and by a command that has none. Each series has its
/// colour and its number, so that a chart reads without colours. White ground, pixels at 100 %.
double chartHeight(const ReportChart& chart, double width);
void paintChart(QPainter& painter, const ReportChart& chart, double width, QList<ReportTextPlace>* places = nullptr);
